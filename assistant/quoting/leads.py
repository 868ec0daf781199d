"""A line that opens a list ("... bij te dragen aan:") with what it opens behind it, in its order: a line of something else would read as
part of that list."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from assistant.evidence.candidates import Candidate
from assistant.reading.question import Question
from ingest.language import fold

SPEAKS = 0.25  # share of the question that such a line has of itself
_MARKED = re.compile(r"^[•▪–-]\s")
_NEXT_NUMBER = re.compile(r"^\d{1,2}\.?\W*$")


def opens(candidate: Candidate) -> bool:
    """Whether a statement only opens what is listed behind it."""
    return candidate.unit.kind != "row" and candidate.text.rstrip().endswith(":")


def with_items(
    question: Question, chosen: Sequence[Candidate], ranked: Sequence[Candidate]
) -> list[Candidate]:
    """The statements of an answer, each line that opens a list followed by all its items: where one of them is told, or the line itself
    speaks of what is asked. Not where one item alone is the answer."""
    lists = {id(c): items_of(c, ranked) for c in chosen if opens(c)}
    told = {id(c.unit) for c in chosen}
    lists = {
        id(c): lists[id(c)]
        for c in chosen
        if opens(c)
        and lists[id(c)]
        and (question.intent.form == "lijst" or not any(i.unit is chosen[0].unit for i in lists[id(c)]))
        and (c.own >= SPEAKS or any(id(i.unit) in told for i in lists[id(c)]))
    }
    line_of = {id(item.unit): c for c in chosen for item in lists.get(id(c), ())}
    out: list[Candidate] = []
    for candidate in chosen:
        line = line_of.get(id(candidate.unit), candidate)
        out += [c for c in (line, *lists.get(id(line), ())) if not any(c.unit is o.unit for o in out)]
    return out


def goes_on(line: Candidate, behind: Candidate | None) -> bool:
    """Whether what is told behind a line that opens a list is the first thing that it opens."""
    if behind is None or not opens(line) or behind.place != line.place:
        return False
    units = line.hit.passage.units
    return units.index(behind.unit) == units.index(line.unit) + 1


def items_of(line: Candidate, ranked: Sequence[Candidate]) -> list[Candidate]:
    """What a line opens: the items that are read under it, or in a cell what is marked as one."""
    units = line.hit.passage.units
    behind = units[units.index(line.unit) + 1 :]
    lead = fold(line.text)
    if behind and behind[0].kind == "item" and fold(behind[0].lead) == lead:
        own = list(takewhile(lambda u: u.kind == "item" and fold(u.lead) == lead, behind))
    else:
        own = list(takewhile(lambda u: u.kind == line.unit.kind and u.lead == line.unit.lead, behind))
    by_unit = {c.unit: c for c in ranked if c.place == line.place}
    found = [by_unit[u] for u in own if u in by_unit]
    if found and found[0].unit.kind != "item":
        if not _MARKED.match(found[0].text):
            return []
        found = list(takewhile(lambda c: not _NEXT_NUMBER.match(c.text), found))
    return found
