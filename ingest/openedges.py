"""Cells at the edges of drawn tables that rules do not close: columns without an outer rule, rows that a page break cuts."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from ingest.model import Box
from ingest.raw import Grid, RawPage, RawWord

_THIN = 3.0  # points
_SPANNED = 0.6  # of a column's width that a rule between two of its cells takes


def with_open_sides(grid: Grid, raw: RawPage) -> Grid:
    """A grid with the cells of its first and last column that no outer rule closes; a closed cell tells how wide the column is.

    Cells that no level rule parts are one, as far down as they go.
    """
    width = max(len(row) for row in grid.rows)
    if width < 2 or any(len(row) != width for row in grid.rows):
        return grid
    rows = [list(row) for row in grid.rows]
    for column in (0, width - 1):
        for first, last in _open_runs(rows, column):
            side = _width_of(rows, column, grid.box)
            if side is not None:
                _close(rows, column, first, last, side, raw)
    return Grid(grid.box, tuple(tuple(row) for row in rows))


def _open_runs(rows: Sequence[Sequence[Box | None]], column: int) -> list[tuple[int, int]]:
    """The first and last row of each run of rows that have cells, but none in a column, nor one that reaches into it."""
    runs: list[tuple[int, int]] = []
    for r, row in enumerate(rows):
        own = [cell for cell in row if cell is not None]
        if row[column] is not None or len(own) < 2 or _covered(rows, r, column):
            continue
        if runs and runs[-1][1] == r - 1:
            runs[-1] = (runs[-1][0], r)
        else:
            runs.append((r, r))
    return runs


def _covered(rows: Sequence[Sequence[Box | None]], r: int, column: int) -> bool:
    """Whether a cell of another place of the grid covers the place of a row in a column at its edge."""
    own = [cell for cell in rows[r] if cell is not None]
    middle = (own[0].y0 + min(cell.y1 for cell in own)) / 2
    whole = [cell for row in rows for cell in row if cell is not None]
    edge = min(c.x0 for c in whole) + 3 if column == 0 else max(c.x1 for c in whole) - 3
    return any(cell.x0 <= edge <= cell.x1 and cell.y0 <= middle <= cell.y1 for cell in whole)


def _width_of(rows: Sequence[Sequence[Box | None]], column: int, box: Box) -> tuple[float, float] | None:
    """The edges of a column at the side of a grid, told by its own closed cells and those next to it."""
    beside = 1 if column == 0 else len(rows[0]) - 2
    own = [row[column] for row in rows if row[column] is not None and row[beside] is not None]
    inner = [cell for row in rows if (cell := row[beside]) is not None]
    if not own or not inner:
        return None
    edge = min(c.x0 for c in inner) if column == 0 else max(c.x1 for c in inner)
    return (box.x0, edge) if column == 0 else (edge, box.x1)


def _close(
    rows: list[list[Box | None]], column: int, first: int, last: int, side: tuple[float, float], raw: RawPage
) -> None:
    """Put in the open cells of a run of rows where words stand in them."""
    tops = [min(c.y0 for c in rows[r] if c is not None) for r in range(first, last + 1)]
    bottoms = [min(c.y1 for c in rows[r] if c is not None) for r in range(first, last + 1)]
    starts = [first, *(first + k for k in range(1, len(tops)) if _ruled(raw, tops[k], side))]
    for start, stop in pairwise([*starts, last + 1]):
        cell = Box(side[0], tops[start - first], side[1], bottoms[stop - 1 - first])
        if any(_stands_in(word, cell) for word in raw.words):
            rows[start][column] = cell


def _ruled(raw: RawPage, y: float, side: tuple[float, float]) -> bool:
    """Whether a level rule at a height takes most of the width between two edges."""
    wide = sum(
        max(0.0, min(s.box.x1, side[1]) - max(s.box.x0, side[0]))
        for s in raw.shapes
        if s.box.height <= _THIN and abs((s.box.y0 + s.box.y1) / 2 - y) < _THIN
    )
    return wide > _SPANNED * (side[1] - side[0])


def _stands_in(word: RawWord, cell: Box) -> bool:
    return cell.holds((word.box.x0 + word.box.x1) / 2, (word.box.y0 + word.box.y1) / 2)


def cut_rows(raw: RawPage) -> list[Grid]:
    """The row of a table that a page break cuts off from the rest: upright rules side by side that one level rule closes at
    their foot, high on the page, or at their head, low on it.
    """
    upright: dict[tuple[int, int], list[Box]] = {}
    for shape in raw.shapes:
        box = shape.box
        if box.width <= _THIN and 8 < box.height < 0.3 * raw.height:
            upright.setdefault((round(box.y0 / 2), round(box.y1 / 2)), []).append(box)
    found: list[Grid] = []
    for rules in upright.values():
        rules.sort(key=lambda b: b.x0)
        top, bottom = rules[0].y0, rules[0].y1
        side = rules[0].x0, rules[-1].x1
        high, low = top < 0.15 * raw.height, bottom > 0.85 * raw.height
        closed = (_ruled(raw, top, side), _ruled(raw, bottom, side))
        if len(rules) < 4 or closed not in ((False, True), (True, False)):
            continue
        if not (high and closed[1]) and not (low and closed[0]):
            continue
        cells = tuple(Box(a.x1, top, b.x0, bottom) for a, b in pairwise(rules))
        held = sum(any(_stands_in(word, cell) for word in raw.words) for cell in cells)
        box = Box(side[0], top, side[1], bottom)
        if held >= 2 and not any(_overlap(box, grid.box) for grid in raw.grids):
            found.append(Grid(box, (cells,)))
    return found


def _overlap(one: Box, other: Box) -> bool:
    return one.x0 < other.x1 and other.x0 < one.x1 and one.y0 < other.y1 and other.y0 < one.y1
