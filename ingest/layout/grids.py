"""The cells of drawn tables: rows below the last rule, rows without rules, and which word stands in which cell."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.model import Box
from ingest.raw import Grid, RawPage, RawWord

_FOOT = 0.8  # of a page's height; a table whose last rule is lower goes on on the next page


def with_rows_below(grid: Grid, raw: RawPage) -> Grid:
    """A grid of heads alone (a filled row) with the rows below it that only level rules part.

    The columns are those of the heads, as long as no word crosses their edges. A rule that leaves out a column merges its
    cells above and below; the last rule runs over all columns, but where the foot of the page cuts the table.
    """
    first = grid.rows[-1]
    if len(grid.rows) > 1 or any(cell is None for cell in first) or len(first) < 2:
        return grid
    columns = [cell for cell in first if cell is not None]
    ruled = _rules_below(grid.box, columns, raw)
    rows, top = [grid.rows[0]], grid.box.y1
    run: list[tuple[float, frozenset[int]]] = []  # the rules since the last one over all columns
    for place, (bottom, crossed) in enumerate(ruled):
        if bottom - (run[-1][0] if run else top) < 5:
            continue
        run.append((bottom, crossed))
        cut = place == len(ruled) - 1 and bottom > _FOOT * raw.height
        if len(crossed) < len(columns) and not cut:
            continue
        held = [w.box for w in raw.words if top < (w.box.y0 + w.box.y1) / 2 < bottom]
        held = [box for box in held if box.x1 > grid.box.x0 and box.x0 < grid.box.x1]
        astride = any(box.x0 < edge.x0 - 1 < edge.x0 + 1 < box.x1 for box in held for edge in columns[1:])
        if not held or astride or not any(box.x1 <= columns[0].x1 + 1 for box in held):
            break
        rows += _merged_rows(columns, top, run)
        top, run = bottom, []
    if len(rows) == 1:
        return grid
    return Grid(Box(grid.box.x0, grid.box.y0, grid.box.x1, top), tuple(rows))


def _rules_below(head: Box, columns: Sequence[Box], raw: RawPage) -> list[tuple[float, frozenset[int]]]:
    """The level rules below a row of heads from the top down, each with the columns that its pieces run over."""
    thin = [s.box for s in raw.shapes if s.box.height <= 3 < s.box.width and s.box.y0 > head.y1 + 5]
    out: dict[float, set[int]] = {}
    for box in sorted(thin, key=lambda b: b.y1):
        if box.x0 < head.x0 - 4 or box.x1 > head.x1 + 4:
            continue
        level = next((y for y in out if abs(y - box.y1) < 1), round(box.y1, 1))
        own = {k for k, cell in enumerate(columns) if box.x0 < cell.x0 + 4 and box.x1 > cell.x1 - 4}
        out.setdefault(level, set()).update(own)
    return [(y, frozenset(own)) for y, own in sorted(out.items()) if own]


def _merged_rows(
    columns: Sequence[Box], top: float, rules: Sequence[tuple[float, frozenset[int]]]
) -> list[tuple[Box | None, ...]]:
    """The rows between a rule over all columns and the last of some rules; the cells of a column that no rule parts are one."""
    rows: list[list[Box | None]] = [[None] * len(columns) for _ in rules]
    for k, cell in enumerate(columns):
        begin, opened = top, 0
        for r, (bottom, crossed) in enumerate(rules):
            if k in crossed or r == len(rules) - 1:
                rows[opened][k] = Box(cell.x0, begin, cell.x1, bottom)
                begin, opened = bottom, r + 1
    return [tuple(row) for row in rows]


def with_open_rows(grid: Grid, raw: RawPage) -> Grid:
    """A grid with the rows at its top and foot that the end of the page leaves open: their upright rules run on."""
    out = grid
    for below in (True, False):
        row = grid.rows[-1 if below else 0]
        columns = [cell for cell in row if cell is not None]
        if len(columns) < max(len(row), 2):
            continue  # a cell over several columns does not tell where they part
        marks = [columns[0].x0, *(cell.x1 for cell in columns)]
        upright = [
            (mark, shape.box)
            for shape in raw.shapes
            if shape.box.width <= 3 and shape.box.height > 8
            for mark in marks
            if abs((shape.box.x0 + shape.box.x1) / 2 - mark) < 3
        ]
        edge = grid.box.y1 if below else grid.box.y0
        beyond = {
            mark: box.y1 if below else box.y0
            for mark, box in upright
            if (box.y0 < edge + 4 and box.y1 > edge + 8 if below else box.y1 > edge - 4 and box.y0 < edge - 8)
        }
        if len(beyond) < 2 or marks[0] not in beyond:
            continue
        end = max(beyond.values()) if below else min(beyond.values())
        top, bottom = (edge, end) if below else (end, edge)
        held = [
            w
            for w in raw.words
            if top < (w.box.y0 + w.box.y1) / 2 < bottom and grid.box.x0 < w.box.x0 < grid.box.x1
        ]
        if not held or any(top < (g.box.y0 + g.box.y1) / 2 < bottom for g in raw.grids if g is not grid):
            continue
        opened = tuple(Box(cell.x0, top, cell.x1, bottom) for cell in columns)
        rows = (*out.rows, opened) if below else (opened, *out.rows)
        out = Grid(Box(out.box.x0, min(out.box.y0, top), out.box.x1, max(out.box.y1, bottom)), rows)
    return out


def cell_of(word: RawWord, grids: Sequence[Grid]) -> tuple[Grid, tuple[int, int]] | None:
    x, y = (word.box.x0 + word.box.x1) / 2, (word.box.y0 + word.box.y1) / 2
    for grid in grids:
        if not grid.box.holds(x, y):
            continue
        for r, row in enumerate(grid.rows):
            for c, cell in enumerate(row):
                if cell is not None and cell.holds(x, y):
                    return grid, (r, c)
    return None
