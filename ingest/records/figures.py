"""Figures: every cell of every table of figures, and the numbers in sentences that say what they count."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from ingest.language import sentences
from ingest.model import Document, Outline, Record, Span
from ingest.ranges import says_unit
from ingest.records.numbers import Amount, amount
from ingest.records.periods import caption_period, first_period, period
from ingest.records.places import Places, in_families, in_heads, in_tables, is_total, named_in, of_whole
from ingest.records.statements import Statement, statements
from ingest.records.table_parts import GridCell
from ingest.records.tables import Table, is_caption, is_fact_sheet, is_numbered, is_panel, read_tables
from ingest.records.units import stated_unit, unit

_POINTS = re.compile(r"\b(?:tabel|overzicht|onderstaande?|hieronder)\b", re.I)
_UNIT = re.compile(r"(?:meet)?eenhe(?:id|den)", re.I)  # heads a column that says what the others are in
_NO_UNIT = re.compile(
    r"aantal(?:len)?|#|stuks?|st\.?|[-–]|n\.?v\.?t\.?", re.I
)  # only that things are counted
_TOWN = re.compile(r"gemeenten?|plaats", re.I)
_ROW_LENGTH = 300  # characters; a longer stretch from the row's heading to the cell is no quote


def read(document: Document, outline: Outline, municipalities: frozenset[str]) -> list[Record]:
    """The figures of a document, tables first. `municipalities` are the names known from the register.

    Left out: forms (labels beside texts), the facts of cards and overviews of numbered actions, which are no tables of figures.
    """
    found = read_tables(outline)
    tables = [t for t in found if not (is_fact_sheet(t) or is_numbered(t) or is_panel(t))]
    names = municipalities | named_in(outline) | in_tables(tables)
    names |= in_families(tables, names)
    names |= in_heads(tables, names, outline)
    places = Places(names - (of_whole(outline, tables, names) - municipalities))
    runners = _running_heads(outline, places)
    records: list[Record] = []
    for n, table in enumerate(tables, 1):
        records += _of_table(document.id, n, table, places, runners.get(table.page))
    records += _of_statements(document.id, statements(outline), places)
    return records


def _running_heads(outline: Outline, places: Places) -> dict[int, str]:
    """The municipality that the running head or foot of a page names, where that differs over the pages."""
    found: dict[int, str] = {}
    for page in outline.pages:
        margin = [
            " ".join(outline.text(b).split())
            for b in outline.on_page(page.number)
            if b.kind != "table" and (b.box.y1 < 0.1 * page.height or b.box.y0 > 0.9 * page.height)
        ]
        name = places.first(text for text in margin if len(text) < 90)
        if name:
            found[page.number] = name
    return found if len(set(found.values())) > 1 else {}


def _announced(table: Table) -> list[str]:
    """The sentence right above a table that points to it."""
    text = next((said for said in table.intro if not says_unit(said)), "")
    last = [text[a:b] for a, b in sentences(text)][-1:]
    return [said for said in last if said.endswith(":") or _POINTS.search(said)]


def _of_table(document: str, n: int, table: Table, places: Places, runner: str | None) -> Iterable[Record]:
    heads_of = [" ".join(table.column_path(column)) for column in range(table.width)]
    units = next((k for k, head in enumerate(heads_of) if _UNIT.fullmatch(head)), None)
    corner = " ".join(heads_of[: table.stubs])
    beside = _said_beside(table, places)
    for cell in table.values():
        if cell.column == units:
            continue
        told = table.at(cell.row, units) if units is not None else None
        column = table.column_path(cell.column)
        heads = [head for head in table.row_path(cell.row) if head is not told]
        row = [_bare(head.text) for head in heads]
        found = amount(cell.text)
        yield Record(
            "cijfer",
            f"{document}-t{n}-r{cell.row - table.heads + 1}-c{cell.column + 1}",
            document,
            {
                "soort": "tabel",
                "tabel": table.caption,
                "rij": row[-1] if row else None,
                "rij_pad": row,
                "kolom": [_bare(text) for text in column],
                "periode": _period(cell, column, row, table.caption),
                "gemeente": _place(table, cell, row, column, places, beside, runner),
                "waarde": cell.text,
                "getal": found.number,
                "eenheid": None
                if found.number is None
                else _in_thousands(found, cell, column, row, table)
                or found.unit
                or (_bare(told.text) if told and told.text and not _NO_UNIT.fullmatch(told.text) else None)
                or unit(column, row, table.caption, table.intro, corner),
                "bron": _row_span(heads, cell),
                "bron_cel": cell.span,
            },
        )


def _in_thousands(
    found: Amount, cell: GridCell, column: Sequence[str], row: Sequence[str], table: Table
) -> str | None:
    """The unit of an amount of money whose table says that it is in thousands or millions, though "€" stands before it."""
    if found.unit != "euro" or any(c.isalpha() for c in cell.text):
        return None
    said = map(stated_unit, [*column, *row, table.caption, *filter(says_unit, table.intro)])
    return next((one for one in said if one in ("duizend euro", "miljoen euro")), None)


def _place(
    table: Table,
    cell: GridCell,
    row: Sequence[str],
    column: Sequence[str],
    places: Places,
    beside: Mapping[tuple[str, int], str],
    runner: str | None,
) -> str | None:
    """The municipality of a cell: that of its row, else of its column, its caption, or what stands around the table.

    A total beside municipalities is that of none of them.
    """
    own = places.first([*reversed(row), *reversed(column)])
    own = own or beside.get(("row", cell.row)) or beside.get(("column", cell.column))
    if own is not None:
        return own
    if any(is_total(head) for head in (*row, *column)) and _names_places(table, places):
        return None
    path = [part for part in table.path if not is_caption(part) or part == table.caption]
    return places.first([table.caption, *path[-1:], runner or "", *reversed(path), *_announced(table)])


def _said_beside(table: Table, places: Places) -> dict[tuple[str, int], str]:
    """The municipalities that rows and columns say under a head of their own ("Gemeente"), as those of projects."""
    towns = [
        k for k in range(table.stubs, table.width) if any(map(_TOWN.fullmatch, table.column_path(k)[-1:]))
    ]
    found: dict[tuple[str, int], str] = {}
    for cell in table.values():
        if places.of(cell.text) != cell.text:
            continue
        if cell.column in towns:
            found["row", cell.row] = cell.text
        elif any(_TOWN.fullmatch(head.text) for head in table.row_path(cell.row)[-1:]):
            found["column", cell.column] = cell.text
    return found


def _names_places(table: Table, places: Places) -> bool:
    """Whether the heads of the rows or columns of a table name several municipalities."""
    heads = {cell.text for cell in table.cells if cell.row < table.heads or cell.column < table.stubs}
    return len({name for text in heads if (name := places.of(text))}) > 1


def _period(cell: GridCell, column: Sequence[str], row: Sequence[str], caption: str) -> str | None:
    own = period(cell.text[:12]) if len(cell.text) > 12 else None  # words that open with their own years
    return own or first_period([*reversed(column), *reversed(row)]) or caption_period(caption)


def _bare(heading: str) -> str:
    return heading.removesuffix(":").strip()


def _row_span(heads: Sequence[GridCell], cell: GridCell) -> Span:
    """From the row's heading to the end of the cell, where that is one short piece; else the cell alone."""
    if heads:
        head = heads[-1]
        same = head.span.page == cell.span.page and head.row == cell.row and head.span.begin < cell.span.begin
        if same and cell.span.end - head.span.begin < _ROW_LENGTH:
            return Span(cell.span.document, cell.span.page, head.span.begin, cell.span.end)
    return cell.span


def _of_statements(document: str, found: Iterable[Statement], places: Places) -> Iterable[Record]:
    counts: dict[int, int] = {}
    for statement in found:
        page = statement.span.page
        counts[page] = counts.get(page, 0) + 1
        yield Record(
            "cijfer",
            f"{document}-p{page}-z{counts[page]}",
            document,
            {
                "soort": "zin",
                "tabel": statement.label,
                "rij": statement.subject,
                "rij_pad": [statement.subject] if statement.subject else [],
                "kolom": [],
                "periode": statement.period,
                "gemeente": places.first([statement.text, statement.label, *reversed(statement.path)]),
                "waarde": statement.value,
                "getal": statement.number,
                "eenheid": statement.unit,
                "bron": statement.span,
                "bron_cel": statement.value_span,
            },
        )
