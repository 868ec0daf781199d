"""How the cells of places within municipalities are told: added, put in order, or listed."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from assistant.draft import Draft, Piece, Sentence, cite, joined, say
from assistant.lookup.common import count_word, found, listed, plural, span_of
from assistant.lookup.tables.place_rows import called
from assistant.lookup.tables.written_cells import column, number, shown, with_unit
from ingest.model import Record

_AFTER = 2  # rows told behind the first


def together(cells: Sequence[Record]) -> Draft | None:
    """What all places have together, for each period; None where fewer than two have a number."""
    several = _of_several_towns(cells)
    where = "" if several else f" in {cells[0].data['gemeente']}"
    made: list[Sentence] = []
    for own in _grouped(cells, lambda r: str(r.data["periode"] or "")).values():
        known = [r for r in own if number(r) is not None]
        if len(known) < 2:
            return None
        parts: list[tuple[Piece, ...]] = [
            (f"{called(r, with_town=several)} {shown(r)} ", cite(span_of(r.data["bron"]))) for r in known
        ]
        lead = f"Samen {with_unit(_sum(known), known[0])}{where} ({_head(known[0])}): "
        made.append(say(lead, *joined(parts), ".", checked=False))
        made += _unknown(own, with_town=several)
    return found(list(cells), *made, why="plaatsen van een gemeente samen")


def most_of(cells: Sequence[Record], *, least: bool, of_towns: bool) -> Draft | None:
    """The place, or the municipality by all of its places, with the most or the least; None where there is only one."""
    several = _of_several_towns(cells)
    by = _grouped(cells, lambda r: str(r.data["gemeente"]) if of_towns else called(r, with_town=several))
    known = {name: own for name, own in by.items() if any(number(r) is not None for r in own)}
    if len(by) < 2 or not known:
        return None
    sums = {name: _sum(own) for name, own in known.items()}
    order = sorted(sums, key=lambda n: sums[n] if least else -sums[n])
    first = [n for n in order if sums[n] == sums[order[0]]]
    rest = order[len(first) : len(first) + _AFTER]

    def cited(name: str) -> Piece:
        return cite(*(span_of(r.data["bron"]) for r in by[name]))

    each = "elk " if len(first) > 1 else ""
    verb = f", met {each}{with_unit(sums[order[0]], cells[0])} ({_head(cells[0])})."
    made = [say(*joined([(f"{n} ", cited(n)) for n in first]), verb, checked=False)]
    if rest:
        parts = [(f"{n} ({with_unit(sums[n], cells[0])}) ", cited(n)) for n in rest]
        lead = f"Daarna {plural(len(rest), 'volgt', 'volgen')} "
        made.append(say(lead, *joined(parts), ".", checked=False))
    made += _unknown(cells, with_town=several)
    return found(list(cells), *made, why="hoogste of laagste over plaatsen")


def in_a_list(cells: Sequence[Record], towns: Sequence[str], *, empty: bool) -> Draft | None:
    """The places of a municipality with what they have, or those that have none of it; None where there are none."""
    by = _grouped(cells, lambda r: called(r, with_town=not towns))
    if empty:
        by = {name: own for name, own in by.items() if all(number(r) == 0 for r in own)}
    if not by:
        return None
    parts: list[tuple[Piece, ...]] = [
        (f"{name} ({'; '.join(map(_timed, own))}) ", cite(*(span_of(r.data["bron"]) for r in own)))
        for name, own in by.items()
    ]
    count = f"{count_word(len(by))} {plural(len(by), 'plek', 'plekken')}"
    where = f" in {towns[0]}" if towns else ""
    head = ", ".join(c for c in column(cells[0]) if c)
    lead = f"De tabel noemt {count}{where}{f' ({head})' if head else ''}: "
    told = say(lead, *joined(parts), ".", checked=False)
    return found([r for own in by.values() for r in own], told, why="plaatsen van een gemeente")


def _of_several_towns(cells: Sequence[Record]) -> bool:
    return len({r.data["gemeente"] for r in cells}) > 1


def _grouped(cells: Sequence[Record], by: Callable[[Record], str]) -> dict[str, list[Record]]:
    groups: dict[str, list[Record]] = {}
    for r in cells:
        groups.setdefault(by(r), []).append(r)
    return groups


def _sum(cells: Sequence[Record]) -> float:
    return sum(number(r) or 0.0 for r in cells)


def _unknown(cells: Sequence[Record], *, with_town: bool) -> list[Sentence]:
    """What stands where a place has no number yet."""
    return [
        say(
            f'Bij {called(r, with_town=with_town)} staat "{r.data["waarde"]}" ',
            cite(span_of(r.data["bron"])),
            ".",
            checked=False,
        )
        for r in cells
        if number(r) is None and re.search(r"\w", str(r.data["waarde"]))
    ]


def _head(record: Record) -> str:
    """What a column counts, with its time."""
    told = [str(c) for c in listed(record.data["kolom"]) if str(c).strip()]
    period = str(record.data["periode"] or "")
    if period and not any(period in c for c in told):
        told.append(period)
    return ", ".join(told)


def _timed(record: Record) -> str:
    period = record.data["periode"]
    return f"{period}: {shown(record)}" if period else shown(record)
