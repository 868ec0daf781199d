"""Figures as the tables have them, another one in their place, and those that the tables lack."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from benchmarks.cells.asked import slots_of
from benchmarks.cells.field import Field
from benchmarks.cells.naming import name
from benchmarks.cells.pool import Cell, cells_of
from benchmarks.premises import figure_frames as frames
from benchmarks.premises.subject import Subjects, any_of, case
from benchmarks.shapes.cases import Case

_PLAIN = re.compile(r"\d[\d.,]*\s?%?$")
_LATE = ("2041", "2044", "2052")


def figure_cases(subjects: Subjects) -> Iterator[Case]:
    """All of them: of every plain figure of a municipality."""
    field = Field(tuple(cells_of(subjects.library)))
    rng = Random(1)
    for cell in field.cells:
        shown = name(cell, field.family(cell), "koppen", rng)
        if cell.number is None or not cell.town or not shown or not _PLAIN.match(cell.printed):
            continue
        period = f" in {cell.period}" if cell.period else ""
        slots = {"m": [slots_of(cell, shown)["m"]], "g": [cell.town], "ti": [period]}
        told = any_of([cell.printed])
        yield case("cijfer", "is toch", frames.FIGURE_TAG, {**slots, "v": [cell.printed]}, "waar", asks=True)
        wrong = {**slots, "v": _others(cell, field)}
        yield case("cijfer", "is toch", frames.FIGURE_TAG, wrong, "onwaar", told, asks=True)
        yield case("cijfer", "waarom", frames.FIGURE_WHY, wrong, "onwaar", told)
        yield case("cijfer", "hoeveel", frames.FIGURE_PRESENT, slots, "waar", told)
        if cell.period:
            late = {**slots, "j": [y for y in _LATE if y not in cell.period]}
            yield case("cijfer", "in dat jaar", frames.FIGURE_ABSENT, late, "nergens")
        counted = {c.town for c in field.cells if c.document == cell.document}
        lacking = [t for t in subjects.towns if t not in counted]
        yield case(
            "cijfer",
            "van die gemeente",
            frames.FIGURE_NO_TOWN,
            {**slots, "x": subjects.invented.towns},
            "nergens",
        )
        if lacking:
            yield case(
                "cijfer", "van die gemeente", frames.FIGURE_NO_TOWN, {**slots, "x": lacking}, "nergens"
            )


def _others(cell: Cell, field: Field) -> list[str]:
    """Another municipality's figure, and one of nobody, printed alike."""
    unit = "%" if "%" in cell.printed else ""
    made = (
        f"{(cell.number or 0) * 1.4 + 3:.1f}".replace(".", ",")
        if unit
        else f"{round((cell.number or 0) * 1.4) + 3}"
    )
    near = [c.printed for c in field.along(cell, "town") if c.number not in (None, cell.number)]
    return [f"{made}{unit}", *(p for p in near if _PLAIN.match(p))][:3]
