"""Questions of every class, drawn by a seed, each with what its answer must tell."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from random import Random

from benchmarks.cells.compared import MAKERS as _COMPARING
from benchmarks.cells.compared_frames import COMPARED
from benchmarks.cells.field import (
    Asked,
    Drawn,
    Field,
    Slots,
    between,
    nothing,
    over_towns,
    pages,
    two_towns,
    written_bound,
)
from benchmarks.cells.frames import CELL, DERIVED, HALVES, filled
from benchmarks.cells.naming import WAYS, name, part_of
from benchmarks.cells.pool import Cell


def asked(cells: list[Cell], seed: int) -> Iterator[Asked]:
    """Every class's questions without end of order but the seed's: first one of each class, half and way, then further ones."""
    field = Field(tuple(cells))
    for kind, frames_of in _frames().items():
        for half in HALVES:
            seen: set[str] = set()
            rng = Random(f"{seed} {kind} {half}")
            for _ in range(400):
                made = _one(field, kind, frames_of, half, rng)
                if made is not None and made.text not in seen:
                    seen.add(made.text)
                    yield made


def _frames() -> dict[str, Callable[[Cell], tuple[str, ...]]]:
    found: dict[str, Callable[[Cell], tuple[str, ...]]] = {
        kind: lambda cell: CELL[cell.kind] for kind in ("cel", "cel zonder periode", "cel zonder getal")
    }
    for kind, frames in {**DERIVED, **COMPARED}.items():
        found[kind] = lambda cell, frames=frames: frames  # type: ignore[misc]
    return found


def _one(
    field: Field, kind: str, frames_of: Callable[[Cell], tuple[str, ...]], half: str, rng: Random
) -> Asked | None:
    cell = rng.choice(field.cells)
    way = rng.choice(WAYS)
    shown = name(cell, field.family(cell), way, rng)
    frames = frames_of(cell)[HALVES.index(half) :: 2]
    if shown is None or not frames:
        return None
    drawn = _MAKERS[kind](field, cell, rng)
    if drawn is None:
        return None
    slots = {**slots_of(cell, shown), **drawn.slots}
    text = filled(rng.choice(frames), slots)
    if text is None:
        return None
    pages = drawn.asked.pages or frozenset({(cell.document, cell.page)})
    return replace(drawn.asked, text=text, kind=kind, half=half, way=way, pages=pages)


def slots_of(cell: Cell, shown: str) -> Slots:
    """The slots that every frame shares, of a figure that is called `shown`."""
    measure = {"%": "percentage", "uur": "aantal uren"}.get(
        cell.kind, "bedrag" if cell.kind == "euro" else "aantal"
    )
    if re.search(r"\b(?:aandeel|percentage|uren)\b", shown):
        measure = ""  # the name tells its measure itself
    many = cell.kind == "aantal"
    return {
        "o": shown if cell.kind in ("aantal", "%") else re.sub(r"^aantal ", "", shown),
        "w": cell.what,
        "m": f"{measure} {shown}".strip(),
        "M": f"de meeste {shown}" if many else " ".join(f"het hoogste {measure} {shown}".split()),
        "L": f"de minste {shown}" if many else " ".join(f"het laagste {measure} {shown}".split()),
        "p": cell.town or (cell.part if cell.kind == "uur" else ""),
        "t": cell.period,
    }


# --- one figure ---------------------------------------------------------------------------------------------------------


def _cell(field: Field, cell: Cell, rng: Random) -> Drawn | None:
    if cell.number is None:
        return None
    return Drawn({}, nothing(numbers=(cell.number,)))


def _any_period(field: Field, cell: Cell, rng: Random) -> Drawn | None:
    others = field.along(cell, "period")
    values = {c.number for c in others}
    if not cell.period or None in values or len(others) > 3:
        return None
    return Drawn({"t": ""}, nothing(numbers=tuple(v for v in values if v is not None), pages=pages(others)))


def _open(field: Field, cell: Cell, rng: Random) -> Drawn | None:
    if cell.number is not None or len(cell.printed.split()) > 2:
        return None
    return Drawn({}, nothing(word=rf"{re.escape(cell.printed.lower())}|niet bekend|geen getal"))


# --- over municipalities ------------------------------------------------------------------------------------------------


def _end(high: bool) -> Callable[[Field, Cell, Random], Drawn | None]:
    def made(field: Field, cell: Cell, rng: Random) -> Drawn | None:
        rows = over_towns(field, cell)
        if len(rows) < 3 or not cell.town:
            return None
        end = (max if high else min)(c.number or 0 for c in rows)
        chosen = [c for c in rows if c.number == end]
        if len(chosen) > 2:
            return None
        names = tuple(c.town for c in chosen)
        return Drawn(
            {}, nothing(names=names, never=tuple({c.town for c in rows} - {*names}), pages=pages(chosen))
        )

    return made


def _towns_sum(field: Field, cell: Cell, rng: Random) -> Drawn | None:
    pair = two_towns(field, cell, rng)
    if pair is None or cell.kind == "%":
        return None
    total = sum(c.number or 0 for c in pair)
    return Drawn({"p": pair[0].town, "q": pair[1].town}, nothing(numbers=(total,), pages=pages([*pair])))


def _towns_difference(field: Field, cell: Cell, rng: Random) -> Drawn | None:
    pair = two_towns(field, cell, rng)
    if pair is None:
        return None
    gap = round((pair[0].number or 0) - (pair[1].number or 0), 4)
    return Drawn({"p": pair[0].town, "q": pair[1].town}, nothing(numbers=(gap,), pages=pages([*pair])))


def _who_more(field: Field, cell: Cell, rng: Random) -> Drawn | None:
    pair = two_towns(field, cell, rng)
    if pair is None:
        return None
    p, q = rng.sample([c.town for c in pair], 2)
    numbers = tuple(c.number or 0 for c in pair)
    high, low = (re.escape(c.town.lower()) for c in pair)
    told = rf"^(?:(?!\b{low}\b).)*\b{high}\b"
    return Drawn({"p": p, "q": q}, nothing(numbers=numbers, word=told, pages=pages([*pair])))


def _more_than_other(field: Field, cell: Cell, rng: Random) -> Drawn | None:
    pair = two_towns(field, cell, rng)
    if pair is None:
        return None
    p, q = rng.sample(pair, 2)
    holds = (p.number or 0) > (q.number or 0)
    numbers = tuple(c.number or 0 for c in pair)
    return Drawn(
        {"p": p.town, "q": q.town},
        nothing(numbers=numbers, word=r"^ja\b" if holds else r"^nee\b", pages=pages([*pair])),
    )


def _bound(above: bool) -> Callable[[Field, Cell, Random], Drawn | None]:
    def made(field: Field, cell: Cell, rng: Random) -> Drawn | None:
        rows = over_towns(field, cell)
        limit = between(rows, rng)
        if limit is None or not cell.town or len(rows) < 4:
            return None
        chosen = [c for c in rows if ((c.number or 0) > limit) == above]
        rest = {c.town for c in rows} - {c.town for c in chosen}
        return Drawn(
            {"n": written_bound(limit, cell)},
            nothing(names=tuple(c.town for c in chosen), never=tuple(rest), pages=pages(chosen)),
        )

    return made


def _yes_or_no(field: Field, cell: Cell, rng: Random) -> Drawn | None:
    if cell.number is None or cell.number < 4:
        return None
    above = rng.random() < 0.5
    limit = float(int(cell.number * (0.7 if above else 1.4)))
    word = r"^ja\b" if above else r"^nee\b"
    return Drawn({"n": written_bound(limit, cell)}, nothing(numbers=(cell.number,), word=word))


# --- over periods and parts ---------------------------------------------------------------------------------------------


def _moved(field: Field, cell: Cell, rng: Random) -> Drawn | None:
    rows = sorted(
        (c for c in field.along(cell, "period") if c.period and c.number is not None), key=lambda c: c.period
    )
    if len(rows) < 2 or rows[0].number == rows[-1].number or rows[0].period == rows[-1].period:
        return None
    first, last = rows[0], rows[-1]
    numbers = (first.number or 0, last.number or 0)
    return Drawn({"t": first.period, "u": last.period}, nothing(numbers=numbers, pages=pages([first, last])))


def _parts(field: Field, cell: Cell) -> list[Cell]:
    return [c for c in field.along(cell, "part") if c.part and not c.total and c.number is not None]


def _two_parts(field: Field, cell: Cell, rng: Random) -> tuple[Cell, Cell] | None:
    rows = [c for c in _parts(field, cell) if c.number != cell.number]
    if not cell.part or cell.total or cell.number is None or not rows or cell.kind not in ("aantal", "euro"):
        return None
    high, low = sorted((cell, rng.choice(rows)), key=lambda c: -(c.number or 0))
    return high, low


def _combined(sign: int) -> Callable[[Field, Cell, Random], Drawn | None]:
    def made(field: Field, cell: Cell, rng: Random) -> Drawn | None:
        pair = _two_parts(field, cell, rng)
        if pair is None:
            return None
        outcome = round((pair[0].number or 0) + sign * (pair[1].number or 0), 4)
        slots = {"d": part_of(pair[0]), "e": part_of(pair[1])}
        return Drawn(slots, nothing(numbers=(outcome,), pages=pages([*pair])))

    return made


def _largest_part(field: Field, cell: Cell, rng: Random) -> Drawn | None:
    rows = _parts(field, cell)
    if len(rows) < 3 or cell.kind != "aantal":
        return None
    top = max(c.number or 0 for c in rows)
    chosen = [c for c in rows if c.number == top]
    if len(chosen) > 1:
        return None
    return Drawn({}, nothing(numbers=(top,), names=(chosen[0].part,), pages=pages(chosen)))


def _adds_up(field: Field, cell: Cell, rng: Random) -> Drawn | None:
    rows = field.along(cell, "part")
    totals = [c for c in rows if c.total and c.number is not None]
    parts = _parts(field, cell)
    if len(totals) != 1 or len(parts) < 2 or cell.kind not in ("aantal", "euro"):
        return None
    total, summed = totals[0].number or 0, sum(c.number or 0 for c in parts)
    word = r"^(?:ja|dat klopt)\b" if total == summed else r"\bniet\b|^nee\b"
    return Drawn({}, nothing(numbers=(total,), word=word, pages=pages(parts)))


_MAKERS: dict[str, Callable[[Field, Cell, Random], Drawn | None]] = {
    "cel": _cell,
    "cel zonder periode": _any_period,
    "cel zonder getal": _open,
    "hoogste": _end(True),
    "laagste": _end(False),
    "som van gemeenten": _towns_sum,
    "verschil van gemeenten": _towns_difference,
    "wie meer": _who_more,
    "meer dan de ander": _more_than_other,
    "verloop": _moved,
    "boven een grens": _bound(True),
    "onder een grens": _bound(False),
    "ja of nee": _yes_or_no,
    "som van delen": _combined(1),
    "verschil van delen": _combined(-1),
    "grootste deel": _largest_part,
    "klopt het totaal": _adds_up,
    **_COMPARING,
}
