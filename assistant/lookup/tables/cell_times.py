"""Of the cells that hold what is asked those of the time that is asked: the very span of years, both years that are set beside each other,
and no total over all years beside the year itself."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from assistant.lookup.common import listed
from assistant.reading.question import Question, years_in
from ingest.language import fold
from ingest.model import Record

_SPAN = re.compile(r"\b(20\d\d)\s?(?:-|–|/|t/m|tot en met|tot)\s?(20\d\d)\b")


@dataclass(frozen=True, slots=True)
class Scored:
    """A figure with the share of the question that it holds, and how much of that is in its own row and column."""

    score: float
    own: float
    record: Record
    age: int = (
        0  # years between its time and its document's date; a time after that comes behind all before it
    )


def of_its_time(question: Question, ranked: Sequence[Scored], compared: bool) -> list[Scored]:
    """The cells of the time that a question asks for, in their order; all of them where it names no years. `compared`: whether figures of
    different times are."""
    if not question.years or not ranked:
        return list(ranked)
    out = _without_overall(ranked)
    span = _SPAN.search(fold(question.text))
    if span is not None and not compared:
        years = (int(span[1]), int(span[2]))
        exact = [s for s in out if _years(s.record) == years]
        return exact or out
    if len(set(question.years)) == 2:
        return _of_both(out, (min(question.years), max(question.years)))
    return out


def _years(record: Record) -> tuple[int, int] | None:
    found = years_in(str(record.data["periode"] or ""))
    return (min(found), max(found)) if found else None


def _row(record: Record) -> tuple[object, ...]:
    data = record.data
    return record.document, data["tabel"], data["gemeente"], *map(str, listed(data.get("rij_pad")))


def _column(record: Record) -> tuple[object, ...]:
    data = record.data
    return record.document, data["tabel"], data["gemeente"], *map(str, listed(data["kolom"]))


def _without_overall(ranked: Iterable[Scored]) -> list[Scored]:
    """Without the totals over all years that stand in the row or column of a cell of a year."""
    ranked = list(ranked)
    timed = [s.record for s in ranked if s.record.data["periode"] and s.record.data.get("soort") != "zin"]
    rows = {_row(r) for r in timed}
    columns = {_column(r) for r in timed if str(r.data["periode"]) in str(r.data["rij"] or "")}
    return [
        s
        for s in ranked
        if s.record.data["periode"]
        or s.record.data.get("soort") == "zin"
        or not (_row(s.record) in rows or _column(s.record) in columns)
    ]


def _of_both(ranked: Sequence[Scored], asked: tuple[int, int]) -> list[Scored]:
    """Of rows that have a cell of each of two years and of others, only these two cells."""
    rows: dict[tuple[object, ...], set[tuple[int, int]]] = defaultdict(set)
    for s in ranked:
        if (years := _years(s.record)) is not None:
            rows[_row(s.record)].add(years)
    both = {(asked[0], asked[0]), (asked[1], asked[1])}
    return [s for s in ranked if not both <= rows[_row(s.record)] or _years(s.record) in both]
