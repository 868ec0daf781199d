"""Persons that a table lists: a row for each, with the name, the function and the municipality below heads that say so."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from typing import NamedTuple

from ingest.language import fold
from ingest.model import Outline, Span
from ingest.records.people import FUNCTIONS, NAME, Person, parse_people
from ingest.records.table_parts import GridCell
from ingest.records.tables import Table, is_panel, read_tables

_NAME = re.compile(
    r"naam|namen|wie|persoon|(?:naam )?(?:bestuurder|bestuurslid|lid|leden|portefeuillehouder|vertegenwoordiger|deelnemer)s?"
)
_FUNCTION = re.compile(r"functie|ambt|rol|hoedanigheid|functie in (?:de )?gemeente")
_TOWN = re.compile(r"(?:regio)?gemeenten?|namens(?: gemeente)?|gemeente of organisatie")
_NAMED = re.compile(r"[A-ZÀ-Þ'’][\w'’ -]{2,40}")  # behind a mayor's function stands a municipality
_CELL = 90  # characters
_BODY = re.compile(r"^(?:gemeente|gem\.)\s+", re.I)


class Listed(NamedTuple):
    """A person of a row, the span of name and function, and the municipality with where that stands."""

    person: Person
    span: Span
    town: str | None
    town_span: Span | None


def listed(outline: Outline, towns: Collection[str]) -> Iterable[Listed]:
    """The persons of all tables that have a column of names, with the function in one of its own or in the cell of the name; and
    those whom any other cell names with a function, and nobody else.

    Of a row without a known function nobody is taken: a name alone does not say that it is somebody's. `towns` are the
    municipalities that are known: what stands behind a function may as well be a field of work.
    """
    for table in read_tables(outline):
        if is_panel(table):
            continue
        heads = {column: _head(table, column) for column in range(table.width)}
        names = [column for column, head in heads.items() if _NAME.fullmatch(head)]
        if len(names) != 1 or not table.heads:
            for cell in table.cells:
                if cell.row >= table.heads and len(cell.text) < _CELL and (one := _of_row(cell, None, None)):
                    remark = one.person.toelichting or ""
                    home = remark in towns or (
                        one.person.functie == "burgemeester" and _NAMED.fullmatch(remark)
                    )
                    yield one._replace(town=remark, town_span=one.span) if home else one
            continue
        functions = [column for column, head in heads.items() if _FUNCTION.fullmatch(head)]
        homes = [column for column, head in heads.items() if _TOWN.fullmatch(head)]
        for row in range(table.heads, max((c.row for c in table.cells), default=0) + 1):
            name = table.at(row, names[0])
            function = table.at(row, functions[0]) if functions else None
            town = table.at(row, homes[0]) if homes else None
            if name is None or name.row != row:
                continue
            if found := _of_row(name, function, town):
                yield found


def _head(table: Table, column: int) -> str:
    path = table.column_path(column)
    return fold(path[-1]).strip(" :.") if path else ""


def _of_row(name: GridCell, function: GridCell | None, town: GridCell | None) -> Listed | None:
    said = f"{function.text} {name.text}" if function is not None else name.text
    people = parse_people(said)
    if len(people) != 1 or people[0].functie is None or not NAME.fullmatch(people[0].naam):
        return None
    if function is not None and fold(function.text).strip(" .") not in FUNCTIONS:
        return None
    cells = [cell.span for cell in (name, function) if cell is not None]
    if len({span.page for span in cells}) > 1:
        return None
    span = cells[0]._replace(begin=min(s.begin for s in cells), end=max(s.end for s in cells))
    place = _BODY.sub("", town.text).strip() if town is not None else ""
    return Listed(people[0], span, place or None, town.span if town is not None and place else None)
