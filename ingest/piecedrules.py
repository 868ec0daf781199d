"""Tables with level rules only, each rule drawn in pieces: the pieces of one rule are as wide as the cells above it.

Word processors and browsers draw the borders of a table cell by cell. Where the rules below one another are broken at
the same places, these are the edges of the columns, whatever the cells hold.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from ingest.model import Box
from ingest.openlines import Row, rows_of
from ingest.raw import Grid, RawPage, RawWord

_THIN = 3.0  # points; a thicker shape is no rule
_TOUCH = 2.5  # points that two pieces of one rule may overlap or stand apart
_HEAD = 4.0  # em that the heads above the first rule may take up
Rule = tuple[float, tuple[float, ...]]  # its height on the page, and the edges of its pieces
_RULES = 3  # at least so many, or two rows may be anything


def pieced_grids(raw: RawPage) -> list[Grid]:
    """The tables of a page whose rules are drawn in pieces and that have no upright ones."""
    rules = [(y, edges) for y, edges in _rules(raw) if len(edges) > 3 and not _ruled(raw, y)]
    found: list[Grid] = []
    run: list[Rule] = []
    for rule in [*rules, (float("inf"), ())]:
        edges = max((own for _, own in run), key=len, default=())
        if run and (not _same(edges, rule[1]) or _crossed(raw, run[-1][0], rule[0], edges)):
            if len(run) >= _RULES and _row_by_row(raw, [y for y, _ in run], edges):
                found.append(_grid(raw, run, edges))
            run = []
        run.append(rule)
    return found


def merged_grids(raw: RawPage) -> list[Grid]:
    """The grids of a page, and tables whose rules leave out cells that go on below them.

    Of these the rules tell more than the places of the words do; bars of colour within one are no tables of their own.
    """
    bare = replace(raw, grids=tuple(g for g in raw.grids if len(g.rows) > 1))
    found = [g for g in pieced_grids(bare) if _is_merged(g)]
    own = [g for g in raw.grids if not any(_overlap(g.box, other.box) for other in found)]
    return [*own, *found]


def _is_merged(grid: Grid) -> bool:
    """Whether cells go on below others, though not from the first row, which is one of two levels of heads then."""
    goes_on = [any(cell is None for cell in row) for row in grid.rows]
    return any(goes_on) and not goes_on[1]


def _overlap(one: Box, other: Box) -> bool:
    return one.x0 < other.x1 and other.x0 < one.x1 and one.y0 < other.y1 and other.y0 < one.y1


def _rules(raw: RawPage) -> list[tuple[float, tuple[float, ...]]]:
    """Each rule as its height on the page and the edges of its pieces, from the top down."""
    thin = [s.box for s in raw.shapes if s.box.height <= _THIN < s.box.width]
    rows: dict[int, list[Box]] = {}
    for box in sorted(thin, key=lambda b: b.x0):
        row = rows.setdefault(round(box.y0), [])
        if not row or box.x0 - row[-1].x0 > _TOUCH:  # where a page breaks a table, a rule may be drawn twice
            row.append(box)
    out: list[tuple[float, tuple[float, ...]]] = []
    for boxes in rows.values():
        if all(abs(b.x0 - a.x1) < _TOUCH for a, b in pairwise(boxes)):
            inner = ((a.x1 + b.x0) / 2 for a, b in pairwise(boxes))
            out.append((boxes[0].y0, (boxes[0].x0, *inner, boxes[-1].x1)))
    return sorted(out)


def _ruled(raw: RawPage, y: float) -> bool:
    return any(grid.box.y0 - 3 <= y <= grid.box.y1 + 3 for grid in raw.grids)


def _same(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    """Whether two rules have the same edges, but for those at the left where cells go on over one of them."""
    short, long = sorted((one, other), key=len)
    own = long[len(long) - len(short) :]
    if len(short) < 3 or 2 * len(short) < len(long):
        return False
    return all(abs(a - b) < _TOUCH for a, b in zip(short, own, strict=True))


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


def _grid(raw: RawPage, rules: list[Rule], edges: tuple[float, ...]) -> Grid:
    """The cells between rules. Where a rule leaves out the first columns, their cells go on below it."""
    heights = [y for y, _ in rules]
    top = _top(raw, heights[0], edges)
    foot = _foot(raw, heights[-1], edges)
    levels = [*([top] if top is not None else []), *heights, *([foot] if foot is not None else [])]
    left_out = [len(edges) - len(own) for _, own in rules[(0 if top is not None else 1) :]]
    left_out += [0] * (foot is not None)
    rows: list[tuple[Box | None, ...]] = []
    for k, (y0, _) in enumerate(pairwise(levels)):
        row: list[Box | None] = []
        for column, (a, b) in enumerate(pairwise(edges)):
            goes_on = k > 0 and left_out[k - 1] > column
            last = next((n for n in range(k, len(left_out)) if left_out[n] <= column), len(left_out) - 1)
            row.append(None if goes_on else Box(a, y0, b, levels[last + 1]))
        rows.append(tuple(row))
    return Grid(Box(edges[0], levels[0], edges[-1], levels[-1]), tuple(rows))


def _foot(raw: RawPage, rule: float, edges: tuple[float, ...]) -> float | None:
    """Where the row below the last rule ends, of a table with rules above its rows only; None where no cells stand there."""
    words = [w for w in raw.words if w.box.y0 > rule - 1 and edges[0] - 1 < w.box.x0 < edges[-1] + 1]
    bottom = rule
    out: list[Row] = []
    for row in rows_of(words):
        if row.y0 - bottom > (0.5 if out else 1.3) * row.size or (out and abs(row.size - out[0].size) > 0.5):
            break
        out.append(row)
        bottom = max(bottom, row.y1)
    held = {
        sum(word.box.x0 >= edge - 1 for edge in edges) for row in out for p in row.parts for word in p.words
    }
    full = 1 in held and 2 * len(held) > len(edges) - 1 and len(held) > 2
    return bottom + 1 if full and not _crossed(raw, rule, bottom + 1, edges) else None


def _top(raw: RawPage, rule: float, edges: tuple[float, ...]) -> float | None:
    """Where the heads above the first rule begin; None where nothing stands there in two columns."""
    words = [
        w for w in raw.words if edges[0] - 1 < w.box.x0 and w.box.x1 < edges[-1] + 1 and w.box.y1 <= rule + 1
    ]
    top = rule
    heads: list[RawWord] = []
    for row in reversed(rows_of(words)):
        line = [word for part in row.parts for word in part.words]
        far = top - row.y1 > 1.3 * row.size or rule - row.y0 > _HEAD * row.size
        caption = any(p.x0 < edges[1] - 1 and p.x1 > edges[1] + 1 for p in row.parts)
        if far or caption or (heads and abs(row.size - heads[0].size) > 0.5):
            break
        heads += line
        top = min(top, row.y0)
    held = {sum(word.box.x0 >= edge - 1 for edge in edges) for word in heads}
    return top - 1 if len(held) > 1 and not _crossed(raw, top - 1, rule, edges) else None
