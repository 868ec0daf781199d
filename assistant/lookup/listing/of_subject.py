"""What a list of dossiers must be about, beside its other conditions: "Welke dossiers van de Vries gaan over fietsen?" """

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.lookup.about.in_text import has_subject, stands_for
from assistant.lookup.about.speaking import Test, saying, titles_of, topic_of
from assistant.lookup.common import Desk, source_of
from assistant.lookup.listing.condition import MARK, Condition
from assistant.reading.question import Group, Question
from ingest.model import Record, Span

_END = r"(?: (?:gaan|gaat))?(?= (?:en|waar\w*|die|dat|zijn|lopen|doet|doen|trekt|heeft)\b|[,;:?.]|$)"
_ABOUT = re.compile(
    r" (?:(?:die|dat) )?(?:(?:gaan|gaat|handelen|handelt|zeggen|spreken) )?(?:iets )?(?:over|omtrent|rond|rondom|aangaande|betreffende|met betrekking tot|op het (?:gebied|terrein|vlak) van) (?!welke?\b|wat\b)"
    rf"(?P<what>[^,;:?.]+?){_END}"
    r"| (?:heeft|hebben) (?:iets |wat )?met (?P<what1>[^,;:?.]+?) (?:te maken|van doen)"
    r"| (?:komt|komen) (?P<what2>[^,;:?.]+?) (?:voor|terug|aan de orde|ter sprake)(?= |[,;:?.]|$)"
)


def about(text: str, question: Question, desk: Desk) -> tuple[str, Condition | None]:
    """The text of a question without what it says that dossiers are about, and that as a condition; the text as it is where it says
    nothing of the sort."""
    match = _ABOUT.search(text)
    if match is None or question.follow_up:
        return text, None
    what = match["what"] or match["what1"] or match["what2"]
    topic = [] if MARK.search(what) else topic_of(question, what)
    if not topic:
        return text, None
    where = _where(topic, desk, has_subject)
    itself = bool(where)
    where = where or _where(topic, desk, stands_for)
    shown = re.sub(r"^(?:de|het|een) ", "", what)

    def stands(record: Record) -> list[Span]:
        return [where[record.id]] if record.id in where else []

    link = f'over "{shown}"' if itself else f'wat op "{shown}" kan slaan'
    made = Condition(lambda r: r.id in where, f"met iets {link}", f"zonder iets {link}", stands)
    return f"{text[: match.start()]} {text[match.end() :]}", made


def _where(topic: Sequence[Group], desk: Desk, test: Test) -> dict[str, Span]:
    """Where each dossier that does speaks of a subject."""
    out: dict[str, Span] = {}
    for record in desk.records("dossier"):
        called = any(test(desk, t, topic) for t in titles_of(desk, record, set()))
        span = source_of(record) if called else saying(desk, record, topic, test)
        if span is not None:
            out[record.id] = span
    return out
