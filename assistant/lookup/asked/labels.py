"""What the words mean that the register itself is put in ("wat is een bestuurlijk trekker?"): documents use them as labels and seldom explain
them, so that an example is what they can tell."""

from __future__ import annotations

import re

from assistant.draft import Draft, cite, say
from assistant.lookup.common import Desk, listed, not_found, sources_of
from assistant.reading.question import Question
from ingest.language import fold
from ingest.model import Record, Span

_EVEN = r"(?:(?:nou|nu|dan|eigenlijk|precies|ook alweer) )*"
_ASKED = re.compile(
    rf"(?:en |maar )?wat (?:(?:is|doet|betekent|houdt) {_EVEN}(?:een|zo'n) |(?:zijn|doen) {_EVEN}(?=\w+s\b|\w+en\b|\w+ \w+s\b|\w+ \w+en\b)|(?:betekent|houdt) {_EVEN})"
    r"(?P<word>[a-z]+(?: [a-z]+)??)(?: (?:zijn|in|nou|nu|dan|eigenlijk|precies|ook alweer))*\W*"
)
# The label by the word that is asked, and the field of a card under it.
_FIELDS = tuple(
    (re.compile(said), field)
    for said, field in (
        (r"(?:bestuurlijke? )?trekkers?", "trekkers"),
        (r"opdrachtgevers?", "opdrachtgevers"),
        (r"looptijd", "looptijd"),
        (r"(?:betrokken|deelnemende) gemeenten?", "gemeenten"),
    )
)
_KINDS = {"dossier": "dossier", "lobbydoel": "lobbydoel", "thema": "thema"}


def look_up(question: Question, desk: Desk) -> Draft | None:
    """That the documents do not explain the word, with where it stands; None for any other word, or one that they do explain."""
    match = _ASKED.fullmatch(" ".join(fold(question.text).split()))
    if match is None or question.follow_up or match["word"] in desk.lexicon.terms:
        return None
    word = match["word"]
    field = next((name for said, name in _FIELDS if said.fullmatch(word)), "")
    shown = word if word.endswith(("s", "en", "jd")) else f"een {word}"
    verb = "zijn" if word.endswith(("s", "en")) else "is"
    if field:
        return _of_a_field(desk, f"{shown} {verb}", field)
    kind = next((k for said, k in _KINDS.items() if re.fullmatch(rf"{said}(?:s|en|'s)?", word)), "")
    records = desk.records(kind) if kind else []
    if not records:
        return None
    name, span = _called(records[0])
    told = say(
        f'De documenten leggen niet uit wat {shown} {verb}. Ze hebben er {len(records)}, zoals "{name}" ',
        cite(span),
        ".",
        checked=False,
    )
    return not_found(told, records=records[:1], why="woord van het register")


def _of_a_field(desk: Desk, asked: str, field: str) -> Draft | None:
    for record in desk.records("dossier"):
        span = _place(record, field)
        if span is None:
            continue
        quote = " ".join(desk.library.quote(span).split())
        told = say(
            f'De documenten leggen niet uit wat {asked}. Het staat op de kaart van een dossier, zoals bij {record.data["naam"]}: "{quote}" ',
            cite(span),
            ".",
        )
        return not_found(told, records=[record], why="woord van het register")
    return None


def _place(record: Record, field: str) -> Span | None:
    """Where a card has a field with its label."""
    known = sources_of(record).get(field)
    first = next((i["bron"] for i in listed(record.data.get(field)) if isinstance(i, dict)), None)
    return known if isinstance(known, Span) else first


def _called(record: Record) -> tuple[str, Span]:
    sources = sources_of(record)
    key = "naam" if record.data.get("naam") else "tekst"
    span = sources.get(key) or record.data.get("bron")
    assert isinstance(span, Span)
    return " ".join(str(record.data[key]).split()), span
