"""Which action is about a subject: its number, and what it is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from assistant.draft import Draft, cite, say
from assistant.lookup.actions.properties import with_property
from assistant.lookup.actions.told import field_of, source_of, told_all
from assistant.lookup.asked.record_sentences import sentences_of
from assistant.lookup.common import Desk, found, not_found, subject, within
from assistant.reading.question import Group, Question
from ingest.language import fold, stem
from ingest.model import Record, Span

SURE = 0.6  # share of the subject that one action must hold,
FOUND = 0.25  # or this much, where the search finds its page first
LEVEL = (
    0.05  # so near to the best another action is as good, and the shorter text is the one about the subject
)
WEIGHTY = 0.3  # share of the subject from which a word must be one of the action's own
HELD = 0.6  # and how well its title or text must hold the weightiest word
AHEAD = 0.1  # so much more of the subject than any other, for what a paragraph leads up to
SAID = 0.45  # share of the subject that a sentence of an action must hold, with its most telling word
PLACES = 2  # passages found first
_ASKED = re.compile(
    r"\b(?:wel(?:k|ke)|wat is het|hoeveelste)\b(?: \w+){0,2} (?:actie(?:nummer|punt)?|actie-?nummer|(?:nummer|punt)\b.*\b(?:actie\w*|\w*agenda))\b"
    r"|\bhoeveelste (?:actie\w*|punt)\b"
)
# "Welke actie is dat?", of what was told before.
_OF_THAT = re.compile(
    r"\bwel(?:k|ke) actie(?:nummer|punt)? (?:is|was|hoort|heet|betreft|staat) (?:dat|dit|het|daar\w*|hier\w*|erbij)\b"
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
    if not _ASKED.search(flat) or _FIELD.search(flat) or question.number:
        return None
    if question.leaning and not _OF_THAT.search(fold(question.asked)):
        return None
    records = within(question, desk.records("actie"))
    records = [r for r in records if str(r.data["nummer"])]
    if question.leaning and (of_it := _told_before(question, desk, records)) is not None:
        told = field_of(question, desk, of_it, "wat")
        return found([of_it], told, why="nummer van een actie") if told is not None else None
    some = with_property(question, records)  # "voor welke actie moet ... mensen vrijmaken?"
    if some:
        return told_all(some)
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
        led_up_to = _led_up_to(desk, records, groups)
        if led_up_to is not None:
            told = field_of(question, desk, led_up_to, "wat")
            return found([led_up_to], told, why="actie bij een alinea") if told is not None else None
        if (speaking := _speaking(question, desk, records, groups)) is not None:
            return speaking
        return not_found(
            "Een genummerde actie daarover is niet gevonden.", why="geen actie over dat onderwerp"
        )
    sure = best >= SURE and max(groups, key=lambda g: g.weight).match(stems) >= HELD
    if not sure and not (best >= FOUND and _found_first(question, desk, chosen)):
        return None
    told = field_of(question, desk, chosen, "wat")
    return found([chosen], told, why="nummer van een actie") if told is not None else None


def _told_before(question: Question, desk: Desk, records: Sequence[Record]) -> Record | None:
    """The one action that the answer before is a sentence of."""
    if not question.ground:
        return None
    first = question.ground[0]
    of = [r for r in records if any(s.overlaps(first) for s in sentences_of(desk, r))]
    return of[0] if len(of) == 1 else None


def _speaking(
    question: Question, desk: Desk, records: Sequence[Record], groups: Sequence[Group]
) -> Draft | None:
    """The one action of which a sentence has what is described, though it is not called after it, with that sentence."""
    whole = sum(g.weight for g in groups)
    telling = max(groups, key=lambda g: g.weight)
    held: dict[str, tuple[float, Record, Span]] = {}
    for record in records:
        for span in sentences_of(desk, record):
            stems = desk.stems_of(desk.library.quote(span))
            share = sum(g.weight * g.match(stems) for g in groups) / whole
            if telling.names(stems) and share > held.get(record.id, (0.0,))[0]:
                held[record.id] = (share, record, span)
    best = sorted(held.values(), key=lambda one: -one[0])
    if not best or best[0][0] < SAID or (len(best) > 1 and best[1][0] > best[0][0] - AHEAD):
        return None
    _, record, span = best[0]
    told = field_of(question, desk, record, "wat")
    quote = " ".join(desk.library.quote(span).split()).rstrip(" .")
    said = say(f'Daar staat: "{quote}" ', cite(span), ".")
    return found([record], told, said, why="actie die iets noemt") if told is not None else None


def _led_up_to(desk: Desk, records: Sequence[Record], groups: Sequence[Group]) -> Record | None:
    """The one action without a title that the paragraph before it leads up to, where that paragraph and the action have the subject
    and no other has as much of it."""
    whole = sum(g.weight for g in groups)
    scored = sorted(
        (
            (sum(g.weight * g.match(stems) for g in groups) / whole, k)
            for k, r in enumerate(records)
            if (stems := desk.once(_introduced).get(r.id)) is not None
        ),
        reverse=True,
    )
    if not scored or scored[0][0] < SURE or (len(scored) > 1 and scored[1][0] > scored[0][0] - AHEAD):
        return None
    return records[scored[0][1]]


def _introduced(desk: Desk) -> dict[str, frozenset[str]]:
    """The stems of each action without a title together with those of the paragraph right before it, by the action's id."""
    own = [r for r in desk.records("actie") if not r.data["titel"]]
    spans = {r.id: source_of(r, "tekst") for r in own}
    out: dict[str, frozenset[str]] = {}
    for passage in desk.library.passages:
        for before, part in pairwise(passage.parts):
            for record in own:
                if _within(part, spans[record.id]) and not any(_within(before, s) for s in spans.values()):
                    text = desk.library.quote(before)
                    out[record.id] = desk.stems_of(text, str(record.data["tekst"] or ""))
    return out


def _within(whole: Span, part: Span) -> bool:
    same = (whole.document, whole.page) == (part.document, part.page)
    return same and whole.begin <= part.begin < whole.end


def _subject(question: Question, desk: Desk, records: Sequence[Record]) -> list[Group]:
    """The words that say which action is meant: none that only call the agenda that it stands in."""
    over = {h for r in records for h in desk.headings(source_of(r))[:1]}
    agendas = desk.stems_of(*sorted({str(r.data.get("thema") or "") for r in records} | over))
    groups = [g for g in subject(question, _NOISE) if g.weight > 0.05]
    return [g for g in groups if g.head not in agendas or g.head == stem("actie")] or groups


def _titled(desk: Desk, record: Record, groups: Sequence[Group]) -> float:
    """The weight of the subject that an action's title holds, or its text where it has none."""
    stems = desk.stems_of(str(record.data["titel"] or record.data["tekst"] or ""))
    return sum(g.weight * g.match(stems) for g in groups)


def _found_first(question: Question, desk: Desk, record: Record) -> bool:
    """Whether an action stands on one of the pages that a search for the question finds first."""
    span = source_of(record, "titel", "tekst")
    places = [part for hit in desk.search(question, PLACES).kept[:PLACES] for part in hit.passage.parts]
    return any(span.document == p.document and span.page == p.page for p in places)
