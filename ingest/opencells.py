"""Lines of an open table -> its rows and cells, where no rule tells which lines belong to one row."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import combinations, pairwise
from math import comb
from statistics import median, pstdev

from ingest.model import Box
from ingest.openlines import Part, Row
from ingest.raw import Grid

Columns = Sequence[tuple[float, float]]
HIGH = 1.1  # of the type size; two levels of heads stand at least so far apart
WAYS = 20_000  # to part columns over heads, from which only the even way is tried
BARE = 0.3  # of the type size; what it counts against a reading that a column has no head of the upper level


def columns_of(rows: Sequence[Row]) -> list[tuple[float, float]]:
    """The columns as stretches (left, right) that the parts of the fullest lines take; parts over several are left out."""
    out: list[tuple[float, float]] = []
    for row in sorted((r for r in rows if len(r.parts) > 1), key=lambda r: -len(r.parts)):
        for part in row.parts:
            over = [c for c in out if part.x0 < c[1] + 1 and part.x1 > c[0] - 1]
            if len(over) > 1:
                continue
            if over:
                out[out.index(over[0])] = (min(over[0][0], part.x0), max(over[0][1], part.x1))
            else:
                out.append((part.x0, part.x1))
    out.sort()
    return out if all(b[0] - a[1] > 2 for a, b in pairwise(out)) else []


def widened(columns: Columns, rows: Sequence[Row]) -> list[tuple[float, float]]:
    """The columns with what else stands in them: heads one to a column, and what takes up no other column."""
    out = list(columns)
    for row in sorted(rows, key=lambda r: -len(r.parts)):
        held = [_over(part, out) for part in row.parts]
        bare = len(row.parts) == len(out) - 1 and row.parts[0].x0 > out[0][1]
        if len(row.parts) == len(out) or bare:
            held = [[k + bare] for k in range(len(row.parts))]
        wide = list(out)
        for part, own in zip(row.parts, held, strict=True):
            if len(own) == 1:
                k = own[0]
                wide[k] = min(wide[k][0], part.x0), max(wide[k][1], part.x1)
        if all(b[0] - a[1] > 1 for a, b in pairwise(wide)):
            out = wide
    return out


def _over(part: Part, columns: Columns) -> list[int]:
    """The columns that a part stands in, a letter's edge aside."""
    return [k for k, c in enumerate(columns) if part.x0 < c[1] + 1 and part.x1 > c[0] - 1]


def grid_of(
    left: float, right: float, rows: Sequence[Row], columns: Columns, data: int, rules: Sequence[Box] = ()
) -> Grid:
    """The cells of a table between two edges; `data` is the first line that belongs to a row of figures, and `rules` are the
    level rules of the page."""
    marks = [left, *((a[1] + b[0]) / 2 for a, b in pairwise(columns)), right]
    groups = _ruled(rows, columns, data, rules) or groups_of(rows, columns, data)
    ends = [(a[-1].y1 + b[0].y0) / 2 for a, b in pairwise(groups)]
    edges = [groups[0][0].y0 - 1, *ends, groups[-1][-1].y1 + 1]
    out: list[tuple[Box | None, ...]] = []
    cells = _widths(marks, [row for row in rows[data:] if is_full(row, columns)], columns)
    opens = next(
        (k for k, group in enumerate(groups) if data < len(rows) and rows[data] in group), len(groups)
    )
    stubs = _stubs([row for row in rows[data:] if is_full(row, columns)], columns)
    headed: set[int] = set()  # the columns with a head of their own on a level above
    for k, group in enumerate(groups):
        row: list[Box | None] = [None] * len(columns)
        alone = sum(len(r.parts) for r in group) == 1
        line = alone and k + 1 == opens and any(is_full(r, columns) for g in groups[:k] for r in g)
        heads = cells if k < opens and not line else None
        for first, last in _spans(group, columns, marks, heads, headed, stubs):
            row[first] = Box(marks[first], edges[k], marks[last + 1], edges[k + 1])
            if heads and first == last and any(first in _over(p, columns) for r in group for p in r.parts):
                headed.add(first)
        out.append(tuple(row))
    return Grid(Box(marks[0], edges[0], marks[-1], edges[-1]), tuple(out))


def _stubs(rows: Sequence[Row], columns: Columns) -> int:
    """How many columns at the left name the rows: the first, and those next to it that hold words alone."""
    for k in range(1, len(columns) - 1):
        own = [p for row in rows for p in row.parts if _over(p, columns) == [k]]
        if not own or any(p.is_figure for p in own):
            return k
    return max(len(columns) - 1, 1)


def levelled(rows: Sequence[Row], data: int) -> list[Row]:
    """The lines with those of the heads put together that stand halfway between two levels, as heads do that go over both: they stand
    beside the heads of the lower level. `data` is the first line that belongs to a row of figures."""
    out = list(rows[:data])
    k = 1
    while k + 1 < len(out):
        over, between, under = out[k - 1 : k + 2]
        if _goes_over_both(over, between, under):
            words = [w for part in (*between.parts, *under.parts) for w in part.words]
            parts = sorted((Part(list(p.words)) for p in (*between.parts, *under.parts)), key=lambda p: p.x0)
            size = max(w.size for w in words)
            out[k : k + 2] = [Row(under.y0, under.y1, size, parts)]
        k += 1
    return [*out, *rows[data:]]


def _goes_over_both(over: Row, between: Row, under: Row) -> bool:
    """Whether a line stands halfway between a line of heads and that of the heads below these, in columns of its own."""
    if len(under.parts) < 2 * len(over.parts) or under.middle - over.middle < HIGH * under.size:
        return False
    halfway = abs(2 * between.middle - over.middle - under.middle) < 0.4 * under.size
    others = [*over.parts, *under.parts]
    return halfway and all(p.x1 < o.x0 or p.x0 > o.x1 for p in between.parts for o in others)


def groups_of(rows: Sequence[Row], columns: Columns, data: int) -> list[list[Row]]:
    """Lines by row of the table.

    Lines of one cell stand closer together than rows do; where rows have no more room than lines, each line of figures
    opens a row, and a line of words alone goes on with the row above it when it begins in lower case.
    """
    full = [is_full(row, columns) for row in rows]
    within = _within(rows, full, data)
    out: list[list[Row]] = [[rows[0]]]
    for k in range(1, len(rows)):
        step = rows[k].middle - rows[k - 1].middle
        goes_on = step < within
        if goes_on and k >= data and full[k] and any(is_full(r, columns) for r in out[-1]):
            goes_on = False
        if not goes_on and k > data and not full[k] and step < 1.6 * rows[k].size:
            goes_on = within == 0.0 and rows[k].parts[0].text[:1].islower()
            goes_on = goes_on or (full[k - 1] and _wraps(rows, k, columns))
        if goes_on:
            out[-1].append(rows[k])
        else:
            out.append([rows[k]])
    return out


def _wraps(rows: Sequence[Row], k: int, columns: Columns) -> bool:
    """Whether a line is the next one of cells that begin in the line above, beside the top of the row below: a head that goes
    over several rows, in more lines than one."""
    size = rows[k].size
    if k + 1 == len(rows) or rows[k + 1].middle - rows[k].middle > 0.9 * size:
        return False
    above = {c for part in rows[k - 1].parts for c in _over(part, columns)}
    own = {c for part in rows[k].parts for c in _over(part, columns)}
    return 0.95 * size < rows[k].middle - rows[k - 1].middle < 1.45 * size and own <= above


def _ruled(rows: Sequence[Row], columns: Columns, data: int, rules: Sequence[Box]) -> list[list[Row]] | None:
    """Lines by row where a rule below the values parts every two rows of figures; None where one is missing."""
    left, right = columns[-1][0], columns[-1][1]
    levels = sorted((b.y0 + b.y1) / 2 for b in rules if b.x0 < left + 2 and b.x1 > right - 2)
    full = [row for row in rows[data:] if is_full(row, columns)]
    parted = all(any(a.middle < y < b.middle for y in levels) for a, b in pairwise(full))
    if len(full) < 3 or not parted:
        return None
    first = data  # the head of the first row may begin above its figures
    while first and not any(rows[first - 1].middle < y < rows[first].middle for y in levels):
        first -= 1
    if not first:
        return None
    out = [[rows[first]]]
    for above, row in pairwise(rows[first:]):
        if any(above.middle < y < row.middle for y in levels):
            out.append([row])
        else:
            out[-1].append(row)
    heads = groups_of(rows[:first], columns, first)
    return [*heads, *out] if all(sum(is_full(r, columns) for r in group) < 2 for group in out) else None


def is_full(row: Row, columns: Columns) -> bool:
    """Whether a line has something in at least half of the columns behind the first."""
    held = {k for part in row.parts if part.text != "€" for k in _over(part, columns) if k}
    return 2 * len(held) >= len(columns) - 1


def _within(rows: Sequence[Row], full: Sequence[bool], data: int) -> float:
    """The step in points below which a line belongs to the row of the line above it; 0 where nothing tells."""
    steps = [b.middle - a.middle for a, b in pairwise(rows)]
    rowwise = [k >= data and full[k] and full[k + 1] for k in range(len(steps))]
    between = [s for s, own in zip(steps, rowwise, strict=True) if own]
    inside = [s for s, own in zip(steps, rowwise, strict=True) if not own]
    if not inside:
        return 0.0
    size = median(row.size for row in rows)
    pitch = median(between) if between else max(steps)
    line = min((s for s in inside if s > 0.95 * size), default=min(inside))
    return (line + pitch) / 2 if line < 0.9 * pitch else (0.95 * size if min(inside) < 0.95 * size else 0.0)


def _widths(marks: Sequence[float], rows: Sequence[Row], columns: Columns) -> list[tuple[float, float]]:
    """How wide the cells of each column are, told by the edge or the middle that its figures share; `marks` where none is."""
    ways: list[list[float]] = [[], [], []]
    for k in range(1, len(columns)):
        own = [p for row in rows for p in row.parts if _over(p, columns) == [k]]
        places = [[p.x0 for p in own], [(p.x0 + p.x1) / 2 for p in own], [p.x1 for p in own]]
        for way, at in zip(ways, places, strict=True):
            way.append(pstdev(at) if len(at) > 1 else 0.0)
    left, middle, right = (sum(way) for way in ways)
    if left < 0.5 * min(middle, right):
        return [*pairwise([marks[0], *(c[0] - 3 for c in columns[1:]), marks[-1]])]
    if right < 0.5 * min(left, middle):
        return [*pairwise([marks[0], *(c[1] + 3 for c in columns[:-1]), marks[-1]])]
    return [*pairwise(marks)]


def _spans(
    group: Sequence[Row],
    columns: Columns,
    marks: Sequence[float],
    heads: Columns | None,
    headed: Collection[int],
    stubs: int,
) -> list[tuple[int, int]]:
    """The first and last column of each cell of a row.

    A line of words alone heads the rows below it; heads that are fewer than the columns stand above several of their cells.
    `marks` are the edges between the columns, `heads` the stretches of their cells where the row is one of heads, `headed` the
    columns that have their own head on a level above, `stubs` how many columns at the left hold words.
    """
    parts = _merged([part for row in group for part in row.parts])
    held = [_over(part, columns) for part in parts]
    stub = any(own and own[0] == 0 for own in held)
    if not heads and len(parts) == 1 and stub and len(columns) > 2 and not parts[0].is_figure:
        return [(0, len(columns) - 1)]
    over = [p for p, own in zip(parts, held, strict=True) if not own or own[0] >= stubs]
    free = [[k] for k in range(stubs, len(columns)) if k not in headed]
    if heads and 0 < len(over) < len(columns) - stubs and [_over(p, columns) for p in over] != free:
        plain = not any(p.is_figure and len(p.words[0].text) != 4 for p in over)
        found = _above(over, heads[stubs:], columns[stubs][0]) if plain else None
        if found:
            spans = [*((k, k) for k in range(stubs)), *((a + stubs, b + stubs) for a, b in found)]
            under = {k for a, b in spans for k in range(a, b + 1)}
            return sorted([*spans, *((k, k) for k in range(len(columns)) if k not in under)])
    if heads:  # no edge may part the words of one head
        held = [
            [k for k, (a, b) in enumerate(pairwise(marks)) if p.x0 < b - 1 and p.x1 > a + 1]
            if len(own) < 2
            else own
            for p, own in zip(parts, held, strict=True)
        ]
    wide = {own[0]: own[-1] for own in held if len(own) > 1}
    out: list[tuple[int, int]] = []
    k = 0
    while k < len(columns):
        last = wide.get(k, k)
        out.append((k, last))
        k = last + 1
    return out


def _merged(parts: Sequence[Part]) -> list[Part]:
    """Parts of the lines of one row, those above one another put together, from left to right."""
    out: list[Part] = []
    for part in sorted(parts, key=lambda p: p.x0):
        if out and part.x0 < out[-1].x1:
            out[-1] = Part([*out[-1].words, *part.words])
        else:
            out.append(Part(list(part.words)))
    return out


def _above(heads: Sequence[Part], columns: Columns, inner: float) -> list[tuple[int, int]] | None:
    """Which columns each head stands above; None where neither place nor number tells. All are taken, but that the last may have a head
    of its own on the level below.

    The heads are all set in the middle of their columns, or all at the left or at the right edge of them. The first column
    may begin anywhere between the edge that it has here and `inner`, where the words in it begin.
    """
    found: list[tuple[float, list[tuple[int, int]]]] = []
    size = heads[0].words[0].size
    if comb(len(columns) - 1, len(heads) - 1) > WAYS:
        return _evenly(heads, columns)
    for high in (len(columns), len(columns) - 1):
        bare = high < len(columns)
        if bare and high < 2 * len(heads):
            continue
        for cuts in combinations(range(1, high), len(heads) - 1):
            spans = list(pairwise([0, *cuts, high]))
            apart = _apart(heads, columns, spans, inner)
            uneven = len({b - a for a, b in spans}) > 1
            against = 0.6 * size * uneven + BARE * size * bare
            found.append((apart + against, [(a, b - 1) for a, b in spans]))
    found.sort(key=lambda one: one[0])
    plain = len(found) > 1 and found[0][0] < 0.6 * found[1][0]
    if found and (plain or found[0][0] < 3 * size):
        return found[0][1]
    return _evenly(heads, columns)


def _evenly(heads: Sequence[Part], columns: Columns) -> list[tuple[int, int]] | None:
    """As many columns for each head; None where they do not come out."""
    each, rest = divmod(len(columns), len(heads))
    return None if rest else [(k, k + each - 1) for k in range(0, len(columns), each)]


def _apart(heads: Sequence[Part], columns: Columns, spans: Sequence[tuple[int, int]], inner: float) -> float:
    """How far in points heads stand from the middle, the left or the right edge of the columns they are to stand above, whichever
    is least for the worst of them."""
    edges = [(columns[a][0], columns[b - 1][1]) for a, b in spans]
    left = (
        heads[0].x0 + heads[0].x1 - edges[0][1]
    )  # of the first head's cell, if it stands in the middle of it
    edges[0] = min(max(left, edges[0][0]), max(inner, edges[0][0])), edges[0][1]
    apart = [(h.x0 - e[0], h.x1 - e[1]) for h, e in zip(heads, edges, strict=True)]
    return min(
        max(abs(left + right) / 2 for left, right in apart),
        max([abs(heads[0].x0 - inner), *(abs(left) for left, _ in apart[1:])]),
        max(abs(right) for _, right in apart),
    )
