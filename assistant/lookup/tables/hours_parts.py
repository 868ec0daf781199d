"""For what the hours of one party in one year are: those of its actions, or of one thing that it does beside them ("de lokale uitvoering"), how
many they are and which part of all its hours."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.calculate import asks_sum
from assistant.draft import Draft, Piece, Sentence, cite, joined, say
from assistant.evidence.sums import dutch_number
from assistant.lookup.actions.action_hours import initials_of, parties_named
from assistant.lookup.asked.action_names import numbers_named
from assistant.lookup.common import Desk, found, span_of, within
from assistant.lookup.tables.cells import LIGHT, topic
from assistant.lookup.tables.hours import beside_actions, of_actions
from assistant.lookup.tables.written_cells import in_table, number
from assistant.reading.asking import asking_sentence
from assistant.reading.question import Group, Question
from assistant.reading.shares import ASKED
from ingest.language import fold, stem, words
from ingest.model import Record, Span

HELD = 0.6  # how well what a row is called must hold a word of the question
_HOURS = re.compile(r"\b(?:uur|uren|tijd|inzet)\b")
_ACTIONS = re.compile(r"\bacties\b")
_SHARE = re.compile(ASKED)
_LEFT = re.compile(r"\b(?:niet|geen|zonder|buiten|behalve|naast|exclusief)\b")
_TOLD_OTHERWISE = re.compile(
    r"\b(?:meeste?|minste?|gemiddeld\w*|welke acties?|hoeveel acties|per (?:week|maand|actie|kwartaal))\b"
)
_ASIDE = frozenset(
    stem(w)
    for w in "nodig kwijt kost kosten vraagt vergt heeft gaat gaan naar besteed besteedt besteden is zijn steekt zitten zit procent deel percentage organisatie gemeente bureau regio uur uren jaar samen totaal rest over niet geen".split()
)
Part = tuple[int, str, Span]


def look_up(question: Question, desk: Desk) -> Draft | None:
    """The hours that are for one thing, with the party's total where a share or the rest is asked; None for another question."""
    flat = fold(asking_sentence(question.text))
    if not _HOURS.search(flat) or numbers_named(flat) or question.leaning or question.named("dossier"):
        return None
    if (
        _TOLD_OTHERWISE.search(flat)
        or question.intent.form not in ("aantal", "wat", "vrij")
        or len(question.years) > 1
    ):
        return None
    cells = _of_party(question, desk, flat)
    if not cells:
        return None
    name = str(cells[0].data["rij"])
    own = {stem(w) for w in (*words(name), initials_of(name))}
    rest = [
        g
        for g in topic(question)
        if g.weight > LIGHT and g.head not in own | _ASIDE and not g.shown.isdigit()
    ]
    meant = [(cell, _meant(desk, cell, rest, _ACTIONS.search(flat) is not None)) for cell in cells]
    if any(not parts or sum(p[0] for p in parts) > (number(cell) or 0.0) for cell, parts in meant):
        return None
    sums = asks_sum(question.text) and not _SHARE.search(flat)
    if sums and (_ACTIONS.search(flat) or _LEFT.search(flat)):
        return None  # see `tallies`
    if sums and len(meant) > 1:
        return found(cells, _added(meant), why="waar de uren voor zijn, samen")
    return found(cells, *(_told(c, parts, flat) for c, parts in meant), why="waar de uren voor zijn")


def _added(meant: Sequence[tuple[Record, Sequence[Part]]]) -> Sentence:
    """What is for one thing in all years together."""
    first, label = meant[0][0], meant[0][1][0][1]
    total = sum(p[0] for _, parts in meant for p in parts)
    rows: list[tuple[Piece, ...]] = [
        (f"{p[0]} in {cell.data['periode']} ", cite(p[2])) for cell, parts in meant for p in parts
    ]
    lead = f"Samen {dutch_number(total)} uur van {first.data['rij']} ({label}): "
    return say(lead, *joined(rows, last=" + "), ".", checked=False)


def _of_party(question: Question, desk: Desk, flat: str) -> list[Record]:
    """All the hours of the one party that is named, of the year that is asked or of each."""
    spent = [
        r
        for r in within(question, desk.records("cijfer"))
        if in_table(r.data) and r.data["eenheid"] == "uur" and r.data["rij"]
    ]
    said = parties_named([str(r.data["rij"]) for r in spent], flat)
    own = [r for r in spent if str(r.data["rij"]) in said and number(r)]
    own = [r for r in own if not question.years or str(question.years[0]) == str(r.data["periode"])]
    return own if len({(r.document, r.data["tabel"], r.data["rij"]) for r in own}) == 1 else []


def _meant(desk: Desk, cell: Record, rest: Sequence[Group], actions: bool) -> list[Part]:
    """The parts of a party's hours in a year that a question means: those of its actions, or the one row that is called so."""
    year = str(cell.data["periode"])
    if actions:
        return of_actions(desk, cell, year) if not rest else []
    if not rest:
        return []
    called = [
        p for p in beside_actions(desk, cell, year) if all(g.match(desk.stems_of(p[1])) >= HELD for g in rest)
    ]
    return called if len(called) == 1 else []


def _told(cell: Record, parts: Sequence[Part], flat: str) -> Sentence:
    total, own = number(cell) or 0.0, float(sum(p[0] for p in parts))
    left = _LEFT.search(flat) is not None
    asked = total - own if left else own
    shown = (
        f"{dutch_number(round(100 * asked / total, 1))}%"
        if _SHARE.search(flat)
        else f"{dutch_number(asked)} uur"
    )
    rows: list[tuple[Piece, ...]] = [(f"{hours} ({label}) ", cite(span)) for hours, label, span in parts]
    lead = f"{shown} van {cell.data['rij']} in {cell.data['periode']}: "
    if not left and not _SHARE.search(flat) and len(parts) == 1:
        return say(f"{lead.removesuffix(': ')} ({parts[0][1]}) ", cite(parts[0][2]), ".", checked=False)
    if not left and not _SHARE.search(flat):
        return say(lead, *joined(rows, last=" + "), ".", checked=False)
    whole = (f"{dutch_number(total)} uur in totaal ", cite(span_of(cell.data["bron"])))
    return say(lead, *whole, ", waarvan ", *joined(rows, last=" + "), ".", checked=False)
