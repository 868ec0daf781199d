"""The cells of a library as a field of neighbours, and what a question about them is made of."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from random import Random

from benchmarks.cells.pool import Cell

Slots = dict[str, str]


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with its class, half and way of naming, and what tells the answer: `numbers` that it must all give, `names` that its
    first sentence must give and `never` that it must not, `word` as a pattern, and the pages one of which it must rest on."""

    text: str
    kind: str
    half: str
    way: str
    numbers: tuple[float, ...] = ()
    names: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    word: str = ""
    pages: frozenset[tuple[str, int]] = frozenset()


@dataclass(frozen=True, slots=True)
class Drawn:
    """One figure (or several) to ask for: the slots of its frames, and the answer but for the question."""

    slots: Slots
    asked: Asked


@dataclass(frozen=True, slots=True)
class Field:
    """The cells of a library by family, and one of them with its neighbours along each heading."""

    cells: tuple[Cell, ...]

    def family(self, cell: Cell) -> list[Cell]:
        return [c for c in self.cells if c.family == cell.family]

    def along(self, cell: Cell, heading: str) -> list[Cell]:
        """The cells that differ from it in one heading only: "part", "town" or "period"; itself among them."""
        rest = [
            h
            for h in ("part", "town", "period", "total")
            if h != heading and not (heading == "part" and h == "total")
        ]
        return [c for c in self.family(cell) if all(getattr(c, h) == getattr(cell, h) for h in rest)]


def nothing(**told: object) -> Asked:
    """An answer's marks without the question."""
    return Asked("", "", "", "", **told)  # type: ignore[arg-type]


def pages(cells: list[Cell]) -> frozenset[tuple[str, int]]:
    """Where cells stand."""
    return frozenset((c.document, c.page) for c in cells)


def over_towns(field: Field, cell: Cell) -> list[Cell]:
    """The same figure of every municipality."""
    return [c for c in field.along(cell, "town") if c.town and c.number is not None]


def two_towns(field: Field, cell: Cell, rng: Random) -> tuple[Cell, Cell] | None:
    """It and another municipality's, the higher first."""
    others = [c for c in over_towns(field, cell) if c.number != cell.number]
    if cell.number is None or not cell.town or not others:
        return None
    high, low = sorted((cell, rng.choice(others)), key=lambda c: -(c.number or 0))
    return high, low


def between(rows: list[Cell], rng: Random) -> float | None:
    """A round number between two of the figures."""
    values = sorted({c.number or 0 for c in rows})
    gaps = [(a, b) for a, b in pairwise(values) if b - a >= 2]
    if not gaps:
        return None
    low, high = rng.choice(gaps)
    for step in (1000, 500, 100, 50, 10, 5, 1):
        limit = (low // step + 1) * step
        if low < limit < high:
            return limit
    return None


def written_bound(value: float, cell: Cell) -> str:
    """A round number as one writes it, with the unit."""
    return f"{int(value):,}".replace(",", ".") + (
        "%" if cell.kind == "%" else " uur" if cell.kind == "uur" else ""
    )
