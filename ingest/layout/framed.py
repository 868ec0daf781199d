"""Frames that a drawn table only seems to be: a box with a text in columns, and a table or a title in the same box."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from ingest.model import Box
from ingest.raw import Grid, RawPage, RawWord

_LINES = 5  # of a text in columns; a row of a table over its whole width says less
_GUTTER = 9.0  # points between two columns of text
_EDGES = 0.25, 0.8  # of a cell's width; columns of text part there


def without_frames(grid: Grid, raw: RawPage) -> list[Grid]:
    """The tables above and below the rows of a grid that are one cell with a text in columns; the grid where it has none."""
    frames = [r for r, row in enumerate(grid.rows) if _is_frame(grid, row, raw)]
    if not frames:
        return [grid]
    out: list[Grid] = []
    for first, last in zip([0, *(r + 1 for r in frames)], [*frames, len(grid.rows)], strict=True):
        rows = grid.rows[first:last]
        cells = [cell for row in rows for cell in row if cell is not None]
        if len(rows) > 1 and len(cells) > len(rows):
            box = cells[0]
            for cell in cells[1:]:
                box = box.union(cell)
            out.append(Grid(box, rows))
    return out or [grid]


def _is_frame(grid: Grid, row: Sequence[Box | None], raw: RawPage) -> bool:
    own = [cell for cell in row if cell is not None]
    if len(own) != 1 or own[0].width < 0.95 * grid.box.width:
        return False
    words = [w for w in raw.words if own[0].holds((w.box.x0 + w.box.x1) / 2, (w.box.y0 + w.box.y1) / 2)]
    lines = _lines(words)
    if len(lines) < _LINES:
        return False
    gutters = _gutters(words, own[0])
    return any(_has_columns(place, lines) for place in gutters)


def _lines(words: Sequence[RawWord]) -> list[list[RawWord]]:
    by_height = sorted(words, key=lambda w: (round(w.box.y1 / 2), w.box.x0))
    return [list(line) for _, line in groupby(by_height, key=lambda w: round(w.box.y1 / 2))]


def _gutters(words: Sequence[RawWord], cell: Box) -> list[float]:
    """Where the words of a cell leave a strip free from its head to its foot."""
    found, right = [], cell.x1
    for word in sorted(words, key=lambda w: w.box.x0):
        if word.box.x0 - right > _GUTTER and _EDGES[0] < (right - cell.x0) / cell.width < _EDGES[1]:
            found.append(right)
        right = word.box.x1 if right == cell.x1 else max(right, word.box.x1)
    return found


def _has_columns(place: float, lines: Sequence[Sequence[RawWord]]) -> bool:
    """Whether several lines stand on both sides of a gutter."""
    left = [line for line in lines if line[0].box.x1 <= place]
    right = [line for line in lines if line[-1].box.x0 > place]
    return len(left) >= _LINES and len(right) >= 3
