"""One slip found, and figures seen as cells of a table again."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple, cast

from ingest.language import STOPWORDS, stem, words
from ingest.model import Record, Span

FindingKind = Literal["telling", "tegenstrijdig", "verwijzing"]


class Finding(NamedTuple):
    """A slip in one plain Dutch sentence, with the places that it rests on."""

    kind: FindingKind
    text: str
    spans: tuple[Span, ...]


class Cell(NamedTuple):
    """A figure with its place in its table."""

    row: int
    column: int
    heads: tuple[str, ...]
    stubs: tuple[str, ...]
    text: str
    number: float | None
    unit: str | None
    period: str | None
    place: str | None
    caption: str
    span: Span


def cells_by_table(figures: Iterable[Record]) -> list[list[Cell]]:
    """The figures of each table, from their records."""
    tables: dict[int, list[Cell]] = defaultdict(list)
    for record in figures:
        match = re.search(r"-t(\d+)-r(\d+)-c(\d+)$", record.id)
        if match is None:
            continue
        data = record.data
        number = data["getal"]
        tables[int(match[1])].append(
            Cell(
                int(match[2]),
                int(match[3]),
                tuple(cast(Sequence[str], data["kolom"])),
                tuple(cast(Sequence[str], data["rij_pad"])),
                str(data["waarde"]),
                float(number) if isinstance(number, (int, float)) else None,
                cast("str | None", data["eenheid"]),
                cast("str | None", data["periode"]),
                cast("str | None", data["gemeente"]),
                str(data["tabel"] or ""),
                cast(Span, data["bron"]),
            )
        )
    return [tables[n] for n in sorted(tables)]


def is_total(headings: Sequence[str]) -> bool:
    """Whether a row or column gives totals: "Totaal", "Totaal regio", no "Totaal aantal toewijzingen ..."."""
    return bool(headings) and bool(
        re.fullmatch(r"(?:sub|eind)?totaal(?:\s+\S+){0,2}", headings[-1].strip(" :*"), re.I)
    )


def subject(text: str) -> frozenset[str]:
    """The stems of the words that carry meaning."""
    return frozenset(stem(w) for w in words(text) if w not in STOPWORDS and not w[0].isdigit() and len(w) > 2)
