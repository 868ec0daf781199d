"""Strips of labels in one bar of colour, with their values below them in columns that only white space parts.

The bar tells the labels and the edges at which their values begin. More than one row of values below a bar is a table of
another kind, and left to those readers.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from ingest.model import Box
from ingest.openlines import Part, Row, rows_of, within
from ingest.raw import Grid, RawPage

_BAR = (8.0, 40.0)  # points; the height of a bar around one line
_WIDTH = 150.0  # points; a narrower bar is a tag
_LABEL = 5  # words
_FIRST = 2.5  # of the type size, from the labels to the first line of values
_STEP = 1.45  # of the type size, from line to line within one row
_EDGE = 3.0  # points that a value may begin from the edge of its label


def strip_grids(raw: RawPage) -> list[Grid]:
    """The strips of a page as grids of two rows: labels, and values."""
    lines = rows_of(raw.words)
    bars = [
        s.box
        for s in raw.shapes
        if s.fill is not None and _BAR[0] < s.box.height < _BAR[1] and s.box.width >= _WIDTH
    ]
    found: list[Grid] = []
    for bar in sorted(bars, key=lambda b: (b.y0, b.x0)):
        taken = any(g.box.y0 < bar.y1 and bar.y0 < g.box.y1 for g in (*raw.grids, *found))
        grid = None if taken else _under(bar, lines)
        if grid is not None:
            found.append(grid)
    return found


def _under(bar: Box, lines: Sequence[Row]) -> Grid | None:
    """The strip that a bar heads; None where it holds no line of labels or no single row of values stands below it."""
    inside = [row for row in lines if bar.y0 < row.middle < bar.y1]
    heads = within(inside[0], bar.x0, bar.x1).parts if len(inside) == 1 else []
    if len(heads) < 3 or any(part.is_figure or len(part.words) > _LABEL for part in heads):
        return None
    edges = [part.x0 for part in heads]
    values: list[Row] = []
    for row in (within(row, bar.x0, bar.x1) for row in lines if row.middle > bar.y1):
        before = values[-1] if values else inside[0]
        step = row.middle - before.middle
        if step > (_STEP if values else _FIRST) * row.size or not _fits(row.parts, edges):
            if values and step < 4 * row.size and _fills(row, edges):
                return None  # another row of a table
            break
        values.append(row)
    parts = [part for row in values for part in row.parts]
    if not values or not _fills(values[0], edges) or 2 * sum(p.is_figure for p in parts) > len(parts):
        return None
    marks = [bar.x0, *(edge - 2 for edge in edges[1:]), bar.x1]
    levels = [bar.y0, bar.y1, values[-1].y1 + 1]
    cells = tuple(tuple(Box(a, y0, b, y1) for a, b in pairwise(marks)) for y0, y1 in pairwise(levels))
    return Grid(Box(marks[0], levels[0], marks[-1], levels[-1]), cells)


def _fits(parts: Sequence[Part], edges: Sequence[float]) -> bool:
    """Whether every part of a line begins at the edge of a label, each at another one."""
    held = [next((k for k, edge in enumerate(edges) if abs(part.x0 - edge) <= _EDGE), None) for part in parts]
    return bool(parts) and None not in held and len(set(held)) == len(held)


def _fills(row: Row, edges: Sequence[float]) -> bool:
    """Whether a line has values below most labels."""
    return _fits(row.parts, edges) and len(row.parts) >= max(2, len(edges) - 1)
