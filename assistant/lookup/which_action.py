"""Which action is about a subject: its number, and what it is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.draft import Draft
from assistant.lookup import actions
from assistant.lookup.common import Desk, allowed, found, not_found, subject
from assistant.reading.question import Group, Question
from ingest.language import fold, stem
from ingest.model import Record

SURE = 0.6  # share of the subject that one action must hold,
FOUND = 0.25  # or this much, where the search finds its page first
LEVEL = (
    0.05  # so near to the best another action is as good, and the shorter text is the one about the subject
)
WEIGHTY = 0.3  # share of the subject from which a word must be one of the action's own
HELD = 0.6  # and how well its title or text must hold the weightiest word
PLACES = 2  # passages found first
_ASKED = re.compile(
    r"\b(?:wel(?:k|ke)|wat is het|hoeveelste)\b(?: \w+){0,2} (?:actie(?:nummer|punt)?|actie-?nummer|(?:nummer|punt)\b.*\b(?:actie\w*|\w*agenda))\b"
    r"|\bhoeveelste (?:actie\w*|punt)\b"
)
_FIELD = re.compile(
    r"\b(?:aan zet|trek\w*|wie|wanneer|hoeveel|verantwoordelijk\w*|kost(?:en)?|uren|duurt|loopt)\b"
)
_NOISE = frozenset(
    stem(w) for w in "nummer actienummer actiepunt punt hoeveelste hoort horen bod komen komt groep".split()
)


def look_up(question: Question, desk: Desk) -> Draft | None:
    """Answer which action is meant, by its number; None where no number is asked, or no action is clearly meant."""
    flat = fold(question.text)
    if not _ASKED.search(flat) or _FIELD.search(flat) or question.number or question.follow_up:
        return None
    records = [r for r in desk.records("actie") if allowed(question, r)]
    records = [r for r in records if str(r.data["nummer"])]
    groups = _subject(question, desk, records)
    whole = sum(g.weight for g in groups)
    if not whole:
        return None
    ranked = [
        ((score + _titled(desk, r, groups) / whole) / 2, r)
        for score, r in desk.ranked("actie", question, groups)
        if r in records
    ]
    if not ranked:
        return None
    best = max(score for score, _ in ranked)
    level = [r for score, r in ranked if score >= best - LEVEL]
    chosen = min(level, key=lambda r: len(str(r.data["titel"] or r.data["tekst"] or "")))
    stems = desk.stems_of(str(chosen.data["titel"] or chosen.data["tekst"] or ""))
    if not any(g.names(stems) for g in groups if g.weight >= WEIGHTY * whole):
        return not_found("Geen van de genummerde acties noemt dat.", why="geen actie over dat onderwerp")
    sure = best >= SURE and max(groups, key=lambda g: g.weight).match(stems) >= HELD
    if not sure and not (best >= FOUND and _found_first(question, desk, chosen)):
        return None
    told = actions.field_of(question, desk, chosen, "wat")
    return found([chosen], told, why="nummer van een actie") if told is not None else None


def _subject(question: Question, desk: Desk, records: Sequence[Record]) -> list[Group]:
    """The words that say which action is meant: none that only call the agenda that it stands in."""
    over = {h for r in records for h in desk.headings(actions.source_of(r))[:1]}
    agendas = desk.stems_of(*sorted({str(r.data.get("thema") or "") for r in records} | over))
    groups = [g for g in subject(question, _NOISE) if g.weight > 0.05]
    return [g for g in groups if g.head not in agendas or g.head == stem("actie")] or groups


def _titled(desk: Desk, record: Record, groups: Sequence[Group]) -> float:
    """The weight of the subject that an action's title holds, or its text where it has none."""
    stems = desk.stems_of(str(record.data["titel"] or record.data["tekst"] or ""))
    return sum(g.weight * g.match(stems) for g in groups)


def _found_first(question: Question, desk: Desk, record: Record) -> bool:
    """Whether an action stands on one of the pages that a search for the question finds first."""
    span = actions.source_of(record, "titel", "tekst")
    places = [part for hit in desk.search(question, PLACES).kept[:PLACES] for part in hit.passage.parts]
    return any(span.document == p.document and span.page == p.page for p in places)
