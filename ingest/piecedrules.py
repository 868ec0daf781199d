"""Tables with level rules only, each rule drawn in pieces: the pieces of one rule are as wide as the cells above it.

Word processors and browsers draw the borders of a table cell by cell. Where the rules below one another are broken at
the same places, these are the edges of the columns, whatever the cells hold.
"""

from __future__ import annotations

from itertools import pairwise

from ingest.model import Box
from ingest.raw import Grid, RawPage, RawWord

_THIN = 3.0  # points; a thicker shape is no rule
_TOUCH = 2.5  # points that two pieces of one rule may overlap or stand apart
_HEAD = 4.0  # em that the heads above the first rule may take up
_RULES = 3  # at least so many, or two rows may be anything


def pieced_grids(raw: RawPage) -> list[Grid]:
    """The tables of a page whose rules are drawn in pieces and that have no upright ones."""
    rules = [(y, edges) for y, edges in _rules(raw) if len(edges) > 3 and not _ruled(raw, y)]
    found: list[Grid] = []
    run: list[tuple[float, tuple[float, ...]]] = []
    for rule in [*rules, (float("inf"), ())]:
        if run and (not _same(run[-1][1], rule[1]) or _crossed(raw, run[-1][0], rule[0], rule[1])):
            if len(run) >= _RULES and _row_by_row(raw, [y for y, _ in run], run[0][1]):
                found.append(_grid(raw, [y for y, _ in run], run[0][1]))
            run = []
        run.append(rule)
    return found


def _rules(raw: RawPage) -> list[tuple[float, tuple[float, ...]]]:
    """Each rule as its height on the page and the edges of its pieces, from the top down."""
    thin = [s.box for s in raw.shapes if s.box.height <= _THIN < s.box.width]
    rows: dict[int, list[Box]] = {}
    for box in sorted(thin, key=lambda b: b.x0):
        rows.setdefault(round(box.y0), []).append(box)
    out: list[tuple[float, tuple[float, ...]]] = []
    for boxes in rows.values():
        if all(abs(b.x0 - a.x1) < _TOUCH for a, b in pairwise(boxes)):
            inner = ((a.x1 + b.x0) / 2 for a, b in pairwise(boxes))
            out.append((boxes[0].y0, (boxes[0].x0, *inner, boxes[-1].x1)))
    return sorted(out)


def _ruled(raw: RawPage, y: float) -> bool:
    return any(grid.box.y0 - 3 <= y <= grid.box.y1 + 3 for grid in raw.grids)


def _same(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    return len(one) == len(other) and all(abs(a - b) < _TOUCH for a, b in zip(one, other, strict=True))


def _crossed(raw: RawPage, y0: float, y1: float, edges: tuple[float, ...]) -> bool:
    """Whether a word between two heights stands across an inner edge, as running text between two tables does."""
    return any(
        word.box.x0 < edge - 1 and word.box.x1 > edge + 1
        for word in raw.words
        if y0 < (word.box.y0 + word.box.y1) / 2 < y1
        for edge in edges[1:-1]
    )


def _row_by_row(raw: RawPage, heights: list[float], edges: tuple[float, ...]) -> bool:
    """Whether there is a rule below each row: between two of them some cell holds a single line."""
    for y0, y1 in pairwise(heights):
        lines: dict[int, set[int]] = {}
        for word in raw.words:
            if y0 < (word.box.y0 + word.box.y1) / 2 < y1:
                column = sum(word.box.x0 >= edge - 1 for edge in edges)
                lines.setdefault(column, set()).add(round(word.box.y1 / (0.5 * word.size)))
        if len(lines) < 2 or min(len(own) for own in lines.values()) > 1:
            return False
    return True


def _grid(raw: RawPage, heights: list[float], edges: tuple[float, ...]) -> Grid:
    top = _top(raw, heights[0], edges)
    levels = [top, *heights] if top is not None else heights
    rows = tuple(tuple(Box(a, y0, b, y1) for a, b in pairwise(edges)) for y0, y1 in pairwise(levels))
    return Grid(Box(edges[0], levels[0], edges[-1], levels[-1]), rows)


def _top(raw: RawPage, rule: float, edges: tuple[float, ...]) -> float | None:
    """Where the heads above the first rule begin; None where nothing stands there in two columns."""
    words = [
        w for w in raw.words if edges[0] - 1 < w.box.x0 and w.box.x1 < edges[-1] + 1 and w.box.y1 <= rule + 1
    ]
    top = rule
    heads: list[RawWord] = []
    for word in sorted(words, key=lambda w: -w.box.y1):
        far = top - word.box.y1 > 1.3 * word.size or rule - word.box.y0 > _HEAD * word.size
        if far or (heads and abs(word.size - heads[0].size) > 0.5):
            break
        heads.append(word)
        top = min(top, word.box.y0)
    held = {sum(word.box.x0 >= edge - 1 for edge in edges) for word in heads}
    return top - 1 if len(held) > 1 and not _crossed(raw, top - 1, rule, edges) else None
