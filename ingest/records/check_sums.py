"""Totals that are not the sum of their rows or columns, and tables of municipalities against the region's."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from ingest.language import sentences
from ingest.model import Outline, Record, Span
from ingest.records.finding import Cell, Finding, cells_by_table, is_total
from ingest.records.numbers import number, printed
from ingest.records.periods import years

_NEAR = 0.1  # a lone total that is further off is likely to count something else
_CLOSE = 0.03  # the sum of municipalities may only be off by a slip: a region may hold more of them
_OTHERS = re.compile(
    r"(?<![\d.,])(?P<one>\d[\d.]*\d|\d)\b[^.;]{3,140}?\bten opzichte van (?P<rest>\d[\d.]*\d|\d) in de "
    r"(?:overige|andere) gemeenten",
    re.S,
)


def sums(outline: Outline, figures: Sequence[Record]) -> Iterator[Finding]:
    """All checks of arithmetic in one document."""
    tables = cells_by_table(figures)
    for cells in tables:
        yield from _across(cells)
        yield from _down(cells)
    families = _families(tables)
    for family in families:
        yield from _region(family, tables)
        yield from _others(outline, family)


def _unit(cell: Cell) -> str:
    return f" {cell.unit}" if cell.unit else ""


def _name(cell: Cell) -> str:
    match = re.match(r"tabel\s+\w+(?:[.-]\d+)*", cell.caption, re.I)
    return (
        match.group()[0].lower() + match.group()[1:] if match else f"de tabel “{cell.caption.rstrip(':. ')}”"
    )


def _judge(total: Cell, parts: Sequence[Cell], confirmed: bool) -> float | None:
    """The sum, where it differs from the total and that can only be a slip."""
    known = [cell.number for cell in parts if cell.number is not None]
    if total.number is None or len(known) < 2 or total.unit == "%" or any(c.unit == "%" for c in parts):
        return None
    added = round(sum(known), 4)
    off = added - total.number
    if not off or (off < 0 and len(known) < len(parts)):
        return None  # a part left open may make up the difference
    return added if confirmed or abs(off) <= _NEAR * abs(total.number) else None


def _exact(total: Cell, parts: Sequence[Cell]) -> bool:
    return total.number is not None and round(sum(c.number or 0 for c in parts), 4) == total.number


def _wrong(pairs: Sequence[tuple[Cell, list[Cell]]]) -> Iterator[tuple[Cell, list[Cell], float]]:
    """The totals that their parts do not make, each with its parts and what those make. Where most totals of a table are
    exact, a small difference counts too."""
    confirmed = sum(_exact(total, parts) for total, parts in pairs) > len(pairs) / 2
    for total, parts in pairs:
        added = _judge(total, parts, confirmed)
        if added is not None:
            yield total, parts, added


def _across(cells: Sequence[Cell]) -> Iterator[Finding]:
    rows: dict[int, list[Cell]] = defaultdict(list)
    for cell in cells:
        rows[cell.row].append(cell)
    pairs: list[tuple[Cell, list[Cell]]] = []
    for row in rows.values():
        totals = [cell for cell in row if is_total(cell.heads)]
        if len(totals) == 1 and len({len(cell.heads) for cell in row if cell is not totals[0]}) == 1:
            pairs.append((totals[0], [cell for cell in row if cell is not totals[0]]))
    for total, parts, added in _wrong(pairs):
        row_name = total.stubs[-1] if total.stubs else "een rij"
        yield Finding(
            "telling",
            f"In {_name(total)} is het totaal van de rij “{row_name}” {total.text}; "
            f"de kolommen tellen op tot {printed(added)}{_unit(total)}.",
            (total.span, *(c.span for c in parts if c.number is not None)),
        )


def _down(cells: Sequence[Cell]) -> Iterator[Finding]:
    columns: dict[int, list[Cell]] = defaultdict(list)
    for cell in cells:
        columns[cell.column].append(cell)
    last = max(cell.row for cell in cells)
    if any(cell.stubs and cell.stubs[-1].lower().startswith("waarvan") for cell in cells):
        return
    pairs: list[tuple[Cell, list[Cell]]] = []
    for column in columns.values():
        totals = [cell for cell in column if is_total(cell.stubs)]
        if len(totals) == 1 and totals[0].row == last:
            pairs.append((totals[0], [cell for cell in column if cell is not totals[0]]))
    for total, parts, added in _wrong(pairs):
        column_name = f" van de kolom “{total.heads[-1]}”" if total.heads else ""
        yield Finding(
            "telling",
            f"In {_name(total)} is het totaal{column_name} {total.text}; "
            f"de rijen tellen op tot {printed(added)}{_unit(total)}.",
            (total.span, *(c.span for c in parts if c.number is not None)),
        )


# --- municipalities and the region ----------------------------------------------------------------

_Family = list[tuple[str, list[Cell]]]


def _families(tables: Sequence[Sequence[Cell]]) -> list[_Family]:
    """Tables of one shape that each stand for another municipality."""
    shapes: dict[tuple[object, ...], _Family] = defaultdict(list)
    for cells in tables:
        places = {cell.place for cell in cells}
        place = next(iter(places))
        if len(places) == 1 and place and any(is_total(cell.heads) for cell in cells):
            spots = tuple((cell.row, cell.column, cell.period) for cell in cells)
            shapes[spots].append((place, list(cells)))
    return [f for f in shapes.values() if len(f) >= 3 and len({place for place, _ in f}) == len(f)]


def _totals(family: _Family) -> dict[str, list[tuple[str, Cell]]]:
    """For each period the municipalities' totals."""
    found: dict[str, list[tuple[str, Cell]]] = defaultdict(list)
    for place, cells in family:
        for cell in cells:
            if is_total(cell.heads) and cell.number is not None and cell.period:
                found[cell.period].append((place, cell))
    return {period: pairs for period, pairs in found.items() if len(pairs) == len(family)}


def _region(family: _Family, tables: Sequence[Sequence[Cell]]) -> Iterator[Finding]:
    heads = {cell.heads for cell in family[0][1]}
    for cells in tables:
        if any(cell.place for cell in cells) or len({cell.heads for cell in cells} & heads) < 3:
            continue
        for total in cells:
            if not is_total(total.heads) or not total.number or not total.period:
                continue
            for period, pairs in _totals(family).items():
                inside = (
                    years(total.period)[0] <= years(period)[0] <= years(period)[-1] <= years(total.period)[-1]
                )
                added = sum(cell.number or 0 for _, cell in pairs)
                if inside and added != total.number and abs(added - total.number) <= _CLOSE * total.number:
                    yield Finding(
                        "telling",
                        f"De totalen van de {len(pairs)} gemeenten tellen voor {period} op tot "
                        f"{printed(added)}{_unit(total)}; {_name(total)} geeft {total.text}.",
                        (total.span, *(cell.span for _, cell in pairs)),
                    )


def _others(outline: Outline, family: _Family) -> Iterator[Finding]:
    """ "X 135 ... ten opzichte van 92 in de overige gemeenten samen", held against the tables of those."""
    totals = _totals(family)
    for text, span, heading in _pieces(outline):
        match = _OTHERS.search(text)
        if match is None:
            continue
        stated = number(match["rest"])
        for period, pairs in totals.items():
            own = [(p, c) for p, c in pairs if p in text and c.number == number(match["one"])]
            if len(own) != 1 or (years(heading) and years(heading) != years(period)):
                continue
            others = [cell for place, cell in pairs if place != own[0][0]]
            added = sum(cell.number or 0 for cell in others)
            if added != stated and abs(added - stated) <= _CLOSE * added:
                yield Finding(
                    "telling",
                    f"Volgens de tekst gaat het voor {period} om {match['rest']} in de overige gemeenten "
                    f"samen; hun tabellen tellen op tot {printed(added)}{_unit(others[0])}.",
                    (span, *(cell.span for cell in others)),
                )


def _pieces(outline: Outline) -> Iterator[tuple[str, Span, str]]:
    """Sentences, and cells of tables with what heads their column."""
    for block in outline.blocks:
        page = outline.pages[block.page - 1].text
        if block.kind in ("furniture", "contents"):
            continue
        if not block.cells:
            for begin, end in sentences(page[block.begin : block.end]):
                span = Span(outline.document, block.page, block.begin + begin, block.begin + end)
                yield page[span.begin : span.end], span, ""
        for cell in block.cells:
            above = [c for c in block.cells if c.header and c.column == cell.column]
            heading = page[above[0].begin : above[0].end] if above and above[0] != cell else ""
            yield (
                page[cell.begin : cell.end],
                Span(outline.document, block.page, cell.begin, cell.end),
                heading,
            )
