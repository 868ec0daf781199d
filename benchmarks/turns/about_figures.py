"""Dialogues about figures: another municipality, period or part, and what two figures come to together."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace

from benchmarks.cells.field import Asked, Field
from benchmarks.cells.frames import CELL, filled
from benchmarks.cells.naming import name, part_of
from benchmarks.cells.pool import Cell, cells_of
from benchmarks.shapes.asking import half
from benchmarks.turns import other_frames as frames
from benchmarks.turns.talk import Held, Said, Talk, always, capital, drawn
from benchmarks.turns.topics import Topics


class FigureTalks:
    """Makers of dialogues by kind (see about_dossiers)."""

    def __init__(self, topics: Topics) -> None:
        self._field = Field(
            tuple(
                c
                for c in cells_of(topics.library)
                if c.number is not None and c.part.count("(") == c.part.count(")")
            )
        )
        self.makers = {
            "cijfer, andere gemeente": self.other_town,
            "cijfer, andere periode": self.other_period,
            "cijfer, later of eerder": self.moved,
            "cijfer, ander deel": self.other_part,
            "cijfer, verschil": self.gap,
            "cijfer, samen": self.total,
            "cijfer, meer dan": self.more,
            "cijfer, wie het meest": self.most,
            "cijfer, gaat het omhoog": self.trend,
        }

    def other_town(self, rng: random.Random, seen: bool) -> Talk | None:
        pair = self._pair("town", rng)
        return pair and self._swap(frames.OTHER_TOWN, pair, {"p": pair[1].town}, rng, seen)

    def other_period(self, rng: random.Random, seen: bool) -> Talk | None:
        pair = self._pair("period", rng)
        return pair and self._swap(frames.OTHER_PERIOD, pair, {"t": pair[1].period}, rng, seen)

    def moved(self, rng: random.Random, seen: bool) -> Talk | None:
        pair = self._pair("period", rng, 2)
        if pair is None:
            return None
        shapes = frames.LATER if pair[0].period < pair[1].period else frames.BEFORE
        return self._swap(shapes, pair, {}, rng, seen)

    def other_part(self, rng: random.Random, seen: bool) -> Talk | None:
        pair = self._pair("part", rng)
        if pair is None or not pair[0].part or not pair[1].part or pair[1].total:
            return None
        return self._swap(frames.OTHER_PART, pair, {"e": part_of(pair[1])}, rng, seen)

    def gap(self, rng: random.Random, seen: bool) -> Talk | None:
        return self._combined(frames.GAP, lambda a, b: abs(a - b), rng, seen)

    def total(self, rng: random.Random, seen: bool) -> Talk | None:
        return self._combined(frames.SUM, lambda a, b: a + b, rng, seen)

    def more(self, rng: random.Random, seen: bool) -> Talk | None:
        pair, frame = self._pair("town", rng), drawn(frames.MORE, rng, seen)
        if pair is None or not frame:
            return None
        higher = _number(pair[0]) > _number(pair[1])
        figure = _asked((_number(pair[0]), _number(pair[1])), pair, r"^ja\b" if higher else r"^nee\b")
        return self._talk(frame, pair[0], {"p": pair[1].town}, figure, rng, seen)

    def most(self, rng: random.Random, seen: bool) -> Talk | None:
        pair, high = self._pair("town", rng), rng.random() < 0.6
        frame = drawn(frames.WHO_MOST if high else frames.WHO_LEAST, rng, seen)
        if pair is None or not frame:
            return None
        rows = [c for c in self._field.along(pair[0], "town") if c.town]
        end = (max if high else min)(_number(c) for c in rows)
        chosen = [c for c in rows if _number(c) == end]
        if len(rows) < 3 or len(chosen) > 1:
            return None
        figure = replace(_asked((), chosen), names=(chosen[0].town,))
        return self._talk(frame, pair[0], {}, figure, rng, seen)

    def trend(self, rng: random.Random, seen: bool) -> Talk | None:
        pair, frame = self._pair("period", rng, 2), drawn(frames.TREND, rng, seen)
        if pair is None or not frame or pair[0].period > pair[1].period:
            return None
        rises = _number(pair[1]) > _number(pair[0])
        figure = _asked((_number(pair[1]),), pair, r"^ja\b" if rises else r"^nee\b")
        return self._talk(frame, pair[0], {}, figure, rng, seen)

    def _combined(
        self,
        shapes: tuple[str, ...],
        of: Callable[[float, float], float],
        rng: random.Random,
        seen: bool,
    ) -> Talk | None:
        """Two turns tell two municipalities' figures, the last asks what they come to."""
        pair, frame = self._pair("town", rng), drawn(shapes, rng, seen)
        if pair is None or not frame or pair[0].kind == "%":
            return None
        first = self._first(pair[0], rng, seen)
        if first is None:
            return None
        second = Said(
            rng.choice(("En in {p}?", "En {p}?", "En voor {p}?")).format(p=pair[1].town), _printed(pair[1])
        )
        value = round(of(_number(pair[0]), _number(pair[1])), 4)
        return Talk((first, second), frame, always(Held(figure=_asked((value,), pair))))

    def _swap(
        self,
        shapes: tuple[str, ...],
        pair: tuple[Cell, Cell],
        slots: dict[str, str],
        rng: random.Random,
        seen: bool,
    ) -> Talk | None:
        frame = drawn(shapes, rng, seen)
        return (
            self._talk(frame, pair[0], slots, _asked((_number(pair[1]),), pair[1:]), rng, seen)
            if frame
            else None
        )

    def _talk(
        self,
        frame: str,
        cell: Cell,
        slots: dict[str, str],
        figure: Asked,
        rng: random.Random,
        seen: bool,
    ) -> Talk | None:
        first = self._first(cell, rng, seen)
        text = capital(frame.format(**slots))
        if first is None:
            return None
        return Talk((first,), text, always(Held(figure=figure)))

    def _first(self, cell: Cell, rng: random.Random, seen: bool) -> Said | None:
        shapes = [f for f in half(CELL[cell.kind], seen) if f.endswith("?") and "doet" not in f]
        shown = name(cell, self._field.family(cell), "koppen", rng)
        if not shapes or not shown:
            return None
        whose = cell.town or (cell.part if cell.kind == "uur" else "")
        if cell.kind == "uur" and not whose:
            return None
        shown = cell.what if whose == cell.part else shown
        question = filled(rng.choice(shapes), {"o": shown, "p": whose, "t": cell.period})
        return Said(question, _printed(cell)) if question else None

    def _pair(self, along: str, rng: random.Random, count: int = 0) -> tuple[Cell, Cell] | None:
        """A cell and one that differs from it in this heading and in its number only; of `count` in all, where one is given."""
        cell = rng.choice(self._field.cells) if self._field.cells else None
        row = self._field.along(cell, along) if cell else []
        others = [
            c for c in row if cell and c.number != cell.number and getattr(c, along) != getattr(cell, along)
        ]
        named = cell and getattr(cell, along) and all(getattr(c, along) for c in row)
        if cell is None or not named or not others or (count and len(row) != count):
            return None
        other = rng.choice(others)
        return None if sum(getattr(c, along) == getattr(other, along) for c in row) > 1 else (cell, other)


def _number(cell: Cell) -> float:
    assert cell.number is not None
    return cell.number


def _printed(cell: Cell) -> str:
    unit = cell.unit if cell.unit not in cell.printed else ""
    return f"{cell.printed} {unit}".strip() + "."


def _asked(numbers: tuple[float, ...], cells: tuple[Cell, ...] | list[Cell], word: str = "") -> Asked:
    pages = frozenset((c.document, c.page) for c in cells)
    return Asked("", "", "", "", numbers=numbers, word=word, pages=pages)
