"""Rows of tables with several places (villages, sites, quarters) of each municipality: none of them is the municipality's own figure."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.lookup.common import Desk, is_total, listed
from assistant.lookup.tables.best import names_row
from assistant.lookup.tables.written_cells import column, in_table, number
from assistant.reading.question import Question, years_in
from ingest.language import fold
from ingest.model import Record


def is_place(record: Record) -> bool:
    """Whether a cell stands in the row of one of several places of a municipality."""
    path = [fold(str(p)).removeprefix("gemeente ") for p in listed(record.data.get("rij_pad"))]
    town = fold(str(record.data["gemeente"] or ""))
    return in_table(record.data) and bool(town) and len(path) > 1 and path[0] == town and not is_total(record)


def without_places(question: Question, desk: Desk, records: Sequence[Record]) -> list[Record]:
    """Figures without those of one of several places of a municipality, but for a place that the question names, and for the only one
    that has any, which is all that the municipality has."""
    places: dict[tuple[str, str, str], set[str]] = {}
    column_: dict[tuple[object, ...], list[Record]] = {}
    for r in filter(is_place, records):
        places.setdefault(_whose(r), set()).add(str(r.data["rij"]))
        column_.setdefault(_column_of(r), []).append(r)

    def own(record: Record) -> bool:
        others = [r for r in column_[_column_of(record)] if r is not record]
        return bool(number(record)) and all(number(r) == 0 for r in others)

    return [
        r
        for r in records
        if not is_place(r) or len(places[_whose(r)]) < 2 or own(r) or names_place(question, desk, r)
    ]


def _column_of(record: Record) -> tuple[object, ...]:
    return *_whose(record), column(record), str(record.data["periode"])


def _whose(record: Record) -> tuple[str, str, str]:
    return record.document, str(record.data["tabel"]), str(record.data["gemeente"])


def names_place(question: Question, desk: Desk, record: Record) -> bool:
    """Whether a question names the place of a cell: a name that its municipality bears as well names that."""
    own = str(record.data["rij"] or "")
    return fold(own) != fold(str(record.data["gemeente"])) and names_row(question, desk, record)


def of_year(record: Record, year: int) -> bool:
    years = years_in(str(record.data["periode"] or ""))
    return bool(years) and min(years) <= year <= max(years)


def beside(lead: Record, places: Sequence[Record], towns: Sequence[str]) -> list[Record]:
    """The cells of one column over all its periods: those of these municipalities, or of all where none is asked."""
    asked = {fold(t) for t in towns}
    return [
        r
        for r in places
        if r.document == lead.document
        and r.data["tabel"] == lead.data["tabel"]
        and column(r) == column(lead)
        and (r.data["eenheid"] == lead.data["eenheid"] or number(r) is None)
        and (not asked or fold(str(r.data["gemeente"])) in asked)
    ]


def called(record: Record, *, with_town: bool) -> str:
    """The name of a place, with its municipality where that is not clear."""
    own, town = str(record.data["rij"]), str(record.data["gemeente"])
    return f"{own} ({town})" if with_town and fold(own) != fold(town) else own
