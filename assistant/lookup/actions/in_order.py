"""The first or the last of the actions: by when its planning begins or ends ("welke actie begint het eerst?"), or by its number in a document
("wat is de laatste actie van het afsprakenkader?")."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.draft import Draft, Piece, aside, cite, joined, say
from assistant.lookup.actions.durations import stretch_of
from assistant.lookup.actions.told import source_of, title_of, told_all
from assistant.lookup.asked.action_names import entitled, upper
from assistant.lookup.common import Desk, count_word, found, plural, residue
from assistant.reading.question import Question
from assistant.words.numerals import SEVERAL, number_of
from ingest.language import fold
from ingest.model import Record

_END = r"(?:klaar|afgerond|af|gereed|afgelopen|eindigt|stopt|loopt)"
_BEGIN = r"(?:begint|start|begonnen|gestart|van start)"
_TIMED = re.compile(
    rf"^(?:en )?welke actie(?: van [\w -]+?)? (?:(?:is|gaat|loopt|wordt) )?(?:(?P<begin>{_BEGIN})|(?P<end>{_END}))? ?(?:het |als )?(?P<which>eerste?|laatste?|vroegste?)(?: (?:(?P<begin2>{_BEGIN})|(?P<end2>{_END})))?\W*$"
)
_ORDINAL = re.compile(
    rf"\b(?:wat (?:is|zijn)|noem|geef|welke (?:is|zijn)|hoe (?:heet|luidt)) (?:mij )?de (?P<which>eerste|laatste) (?:(?P<n>\d+|{'|'.join(SEVERAL)}) )?acties?\b"
)
_KNOWN = "eerste laatste eerst laatst actie acties staat staan genummerde"
_MUCH = 0.3  # weight of words of its own from which it asks for the first of some actions only


def look_up(question: Question, desk: Desk) -> Draft | None:
    """The action that comes first or last; None for another question."""
    flat = " ".join(fold(question.text).split())
    records = desk.scope("actie", question)
    if not records or question.follow_up:
        return None
    if (match := _TIMED.match(flat)) is not None:
        begins = match["begin"] or match["begin2"]
        ends = match["end"] or match["end2"]
        if bool(begins) != bool(ends):
            return _by_time(records, bool(begins), match["which"].startswith("laat"))
    if (match := _ORDINAL.search(flat)) is not None:
        return _by_number(question, desk, records, match)
    return None


def _by_time(records: Sequence[Record], begins: bool, last: bool) -> Draft | None:
    """The actions of which the planning begins or ends first or last; those with only a year are said to be left out."""
    timed: list[tuple[int, Record, str]] = []
    for record in records:
        plan = record.data["planning"]
        text = " ".join(str(plan.get("tekst") or "").split()) if isinstance(plan, dict) else ""
        made = stretch_of(text)
        if made is not None:
            timed.append((made.begin if begins else made.end, record, text))
    if len(timed) < 2:
        return None
    best = (max if last else min)(moment for moment, _, _ in timed)
    first = [(r, text) for moment, r, text in timed if moment == best]
    rows: list[tuple[Piece, ...]] = [
        (
            f"{upper(entitled(r)) if not k else entitled(r)} ({title_of(r, 110).rstrip('.')}; {text}) ",
            cite(source_of(r, "planning", "titel")),
        )
        for k, (r, text) in enumerate(first)
    ]
    verb = plural(len(first), "begint" if begins else "is", "beginnen" if begins else "zijn")
    said = f"{verb} het {'laatst' if last else 'eerst'}{'' if begins else ' klaar'}"
    told = [say(*joined(rows), f" {said}.", checked=False)]
    others = len(records) - len(timed)
    if others:
        noun = plural(others, "één andere actie", f"{count_word(others)} andere acties")
        told.append(aside(f"Bij {noun} staat geen kwartaal of maand, zodat dat daarvan niet vaststaat."))
    return found([r for r, _ in first], *told, why="actie die het eerst of laatst komt")


def _by_number(
    question: Question, desk: Desk, records: Sequence[Record], match: re.Match[str]
) -> Draft | None:
    """The first or the last so many actions of one document, by their numbers."""
    titles = [desk.library.documents[r.document].title for r in records]
    kinds = [desk.library.documents[r.document].kind for r in records]
    numbered = [r for r in records if str(r.data["nummer"] or "").isdigit()]
    named = {n.id for n in question.named("document")}
    if len({r.document for r in numbered}) != 1 or len(named) > 1:
        return None
    if residue(question, _KNOWN, *set(titles), *set(kinds), match["n"] or "") > _MUCH:
        return None
    count = number_of(match["n"]) if match["n"] else 1
    ranked = sorted(numbered, key=lambda r: int(str(r.data["nummer"])))
    chosen = ranked[:count] if match["which"] == "eerste" else ranked[-count:]
    return told_all(chosen) if chosen else None
