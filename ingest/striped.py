"""Rows of labels and values of which every other one stands in a bar of colour: the bare ones between and below belong with them."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from ingest.model import Box
from ingest.raw import Grid, RawPage, RawWord

_SAME = 2.0  # points
_ROOM = 12.0  # of the type size; bars further apart are no rows of one table
_PAD = 1.2  # of the type size, from a bar to the text of a bare row


def striped_grids(raw: RawPage) -> list[Grid]:
    """The grids of a page, with bars of two cells above one another put together and the bare rows between and below them added."""
    bars = sorted((g for g in raw.grids if _is_bar(g)), key=lambda g: g.box.y0)
    out = [g for g in raw.grids if not _is_bar(g)]
    while bars:
        run = [bars.pop(0)]
        rows: list[Box] = [run[0].box]
        for bar in list(bars):
            gap = Box(run[0].box.x0, rows[-1].y1, run[0].box.x1, bar.box.y0)
            held = _in(raw, gap)
            if _alike(run[0], bar) and _fits(held, run[0], gap) and not any(_touch(gap, g.box) for g in out):
                rows += [gap, bar.box] if held else [bar.box]
                run.append(bar)
                bars.remove(bar)
        bare = any(row not in [g.box for g in run] for row in rows)
        if not bare:
            out += run
            continue
        if (last := _below(raw, run, rows[-1])) is not None:
            rows.append(last)
        edge = _edge(run[0])
        cells = tuple((Box(r.x0, r.y0, edge, r.y1), Box(edge, r.y0, r.x1, r.y1)) for r in rows)
        out.append(Grid(Box(rows[0].x0, rows[0].y0, rows[0].x1, rows[-1].y1), cells))
    return sorted(out, key=lambda g: (g.box.y0, g.box.x0))


def _is_bar(grid: Grid) -> bool:
    return len(grid.rows) == 1 and len(grid.rows[0]) == 2 and all(grid.rows[0])


def _edge(grid: Grid) -> float:
    cell = grid.rows[0][1]
    return cell.x0 if cell is not None else grid.box.x1


def _alike(one: Grid, other: Grid) -> bool:
    edges = (
        (one.box.x0, other.box.x0),
        (one.box.x1, other.box.x1),
        (_edge(one), _edge(other)),
    )
    return all(abs(a - b) < _SAME for a, b in edges)


def _touch(one: Box, other: Box) -> bool:
    return one.x0 < other.x1 and other.x0 < one.x1 and one.y0 < other.y1 - 1 and other.y0 < one.y1 - 1


def _in(raw: RawPage, box: Box) -> list[RawWord]:
    return [w for w in raw.words if box.holds((w.box.x0 + w.box.x1) / 2, (w.box.y0 + w.box.y1) / 2)]


def _fits(words: Sequence[RawWord], bar: Grid, gap: Box) -> bool:
    """Whether what stands between two bars is one row of theirs: a label and a value, or nothing where they touch."""
    if not words:
        return gap.height < _SAME
    edge, size = _edge(bar), median(w.size for w in words)
    parted = not any(w.box.x0 < edge - 1 < edge + 1 < w.box.x1 for w in words)
    sides = {w.box.x0 < edge for w in words}
    return parted and len(sides) == 2 and gap.height < _ROOM * size


def _below(raw: RawPage, run: Sequence[Grid], last: Box) -> Box | None:
    """The bare row right below the last bar, whose label and value begin where those of the bars do; None where there is none."""
    edge = _edge(run[0])
    inside = _in(raw, run[-1].box)
    starts = [
        min((w.box.x0 for w in inside if (w.box.x0 < edge) is left), default=-1.0) for left in (True, False)
    ]
    if min(starts) < 0:
        return None
    size = median(w.size for w in inside)
    column = Box(last.x0, last.y1, last.x1, last.y1 + _ROOM * size)
    bottom = last.y1
    held: list[RawWord] = []
    for word in sorted(_in(raw, column), key=lambda w: w.box.y0):
        far = word.box.y0 - bottom > (_PAD if not held else 0.3) * size
        if far or abs(word.size - size) > 0.3 or any(_touch(word.box, g.box) for g in raw.grids):
            break
        held.append(word)
        bottom = max(bottom, word.box.y1)
    for left, start in zip((True, False), starts, strict=True):
        own = [w.box.x0 for w in held if (w.box.x0 < edge) is left]
        if not own or abs(min(own) - start) > 1:
            return None
    astride = any(w.box.x0 < edge - 1 < edge + 1 < w.box.x1 for w in held)
    return None if astride else Box(last.x0, last.y1, last.x1, bottom + 1)
