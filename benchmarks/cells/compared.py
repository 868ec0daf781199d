"""What the further comparisons and calculations of `compared_frames` ask of a library's cells, and what their answers must hold."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

from benchmarks.cells.field import Drawn, Field, between, nothing, over_towns, pages, two_towns, written_bound
from benchmarks.cells.pool import Cell

_PLACES = "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde".split()


def _both(field: Field, cell: Cell, rng: Random) -> Drawn | None:
    pair = two_towns(field, cell, rng)
    if pair is None:
        return None
    p, q = rng.sample([c.town for c in pair], 2)
    return Drawn({"p": p, "q": q}, nothing(numbers=_numbers(pair), pages=pages([*pair])))


def _higher(field: Field, cell: Cell, rng: Random) -> Drawn | None:
    pair = two_towns(field, cell, rng)
    if pair is None:
        return None
    p, q = rng.sample([c.town for c in pair], 2)
    high, low = (re.escape(c.town.lower()) for c in pair)
    told = rf"^(?:(?!\b{low}\b).)*\b{high}\b"
    return Drawn({"p": p, "q": q}, nothing(numbers=_numbers(pair), word=told, pages=pages([*pair])))


def _periods(field: Field, cell: Cell, rng: Random) -> Drawn | None:
    rows = sorted(
        (c for c in field.along(cell, "period") if c.period and c.number is not None), key=lambda c: c.period
    )
    if (
        not cell.town
        or len({c.period for c in rows}) != 2
        or len(rows) != 2
        or rows[0].number == rows[1].number
    ):
        return None
    slots = {"t": rows[0].period, "u": rows[1].period}
    return Drawn(slots, nothing(numbers=_numbers(rows), pages=pages(rows)))


def _three(field: Field, cell: Cell, rng: Random) -> Drawn | None:
    rows = over_towns(field, cell)
    if cell.number is None or not cell.town or len(rows) < 4:
        return None
    chosen = rng.sample(rows, 3)
    if len({c.number for c in chosen}) < 3:
        return None
    top = max(chosen, key=lambda c: c.number or 0)
    others = "|".join(re.escape(c.town.lower()) for c in chosen if c is not top)
    word = rf"^(?:(?!\b(?:{others})\b).)*\b{re.escape(top.town.lower())}\b"
    slots = dict(zip("pqr", (c.town for c in chosen), strict=True))
    return Drawn(slots, nothing(numbers=_numbers(chosen), word=word, pages=pages(chosen)))


def _mean(field: Field, cell: Cell, rng: Random) -> Drawn | None:
    rows = over_towns(field, cell)
    if not cell.town or len(rows) < 4 or cell.kind == "%":
        return None
    mean = sum(c.number or 0 for c in rows) / len(rows)
    word = "|".join(re.escape(_dutch(mean, k)) for k in (0, 1, 2))
    return Drawn({}, nothing(word=rf"(?<![\d.,])(?:{word})(?![\d,])", pages=pages(rows)))


def _share(field: Field, cell: Cell, rng: Random) -> Drawn | None:
    rows = over_towns(field, cell)
    total = sum(c.number or 0 for c in rows)
    if cell.number is None or not cell.town or len(rows) < 4 or not total or cell.kind != "aantal":
        return None
    share = 100 * cell.number / total
    word = "|".join(re.escape(_dutch(share, k)) for k in (0, 1, 2))
    return Drawn({}, nothing(word=rf"(?<![\d.,])(?:{word})\s?(?:%|procent)", pages=pages(rows)))


def _times(field: Field, cell: Cell, rng: Random) -> Drawn | None:
    pair = two_towns(field, cell, rng)
    if pair is None or not pair[1].number or cell.kind == "%":
        return None
    ratio = (pair[0].number or 0) / pair[1].number
    if ratio < 1.5:
        return None
    word = "|".join(re.escape(_dutch(ratio, k)) for k in (0, 1, 2))
    slots = {"p": pair[0].town, "q": pair[1].town}
    return Drawn(slots, nothing(word=rf"(?<![\d.,])(?:{word})\b.*\b(?:keer|maal)", pages=pages([*pair])))


def _place(field: Field, cell: Cell, rng: Random) -> Drawn | None:
    rows = sorted(over_towns(field, cell), key=lambda c: -(c.number or 0))
    if cell.number is None or len(rows) < 4 or sum(c.number == cell.number for c in rows) > 1:
        return None
    at = next((k for k, c in enumerate(rows) if c.town == cell.town), -1)
    if not 0 <= at < len(_PLACES):
        return None
    word = rf"\b(?:{_PLACES[at]}|{at + 1}e|plaats {at + 1}|plek {at + 1}|nummer {at + 1})\b"
    return Drawn({}, nothing(word=word, pages=pages(rows)))


def _many_above(field: Field, cell: Cell, rng: Random) -> Drawn | None:
    rows = over_towns(field, cell)
    limit = between(rows, rng)
    if limit is None or not cell.town or len(rows) < 4:
        return None
    chosen = [c for c in rows if (c.number or 0) > limit]
    return Drawn(
        {"n": written_bound(limit, cell)},
        nothing(numbers=(float(len(chosen)),), word=".", pages=pages(chosen)),
    )


def _above_town(field: Field, cell: Cell, rng: Random) -> Drawn | None:
    rows = over_towns(field, cell)
    chosen = [c for c in rows if (c.number or 0) > (cell.number or 0)]
    if cell.number is None or not cell.town or len(rows) < 4 or not chosen:
        return None
    return Drawn(
        {},
        nothing(
            numbers=_numbers(chosen), word=rf"\b{re.escape(chosen[0].town.lower())}\b", pages=pages(chosen)
        ),
    )


def _numbers(cells: list[Cell] | tuple[Cell, ...]) -> tuple[float, ...]:
    return tuple(c.number or 0 for c in cells)


def _dutch(value: float, places: int) -> str:
    return f"{value:,.{places}f}".translate(str.maketrans(",.", ".,"))


MAKERS: dict[str, Callable[[Field, Cell, Random], Drawn | None]] = {
    "naast elkaar": _both,
    "wie van twee": _higher,
    "twee perioden": _periods,
    "drie op volgorde": _three,
    "gemiddelde": _mean,
    "aandeel in het totaal": _share,
    "hoeveel keer": _times,
    "plaats in de rij": _place,
    "boven een ander": _above_town,
    "hoeveel gemeenten boven": _many_above,
}
