"""Tables of figures without upright rules: level rules, bars of colour or nothing at all, and columns that only white space
parts.

Such a table is told by its figures: where the places right of the first column hold mostly words, what stands there is left
to the reading of running text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from statistics import median

from ingest.model import Box
from ingest.opencells import columns_of, grid_of, is_full, levelled, widened
from ingest.opencolumns import by_column
from ingest.openlines import Part, Row, rows_of, within
from ingest.ranges import says_unit
from ingest.raw import Grid, RawPage

_WIDTH = 120  # points; a shorter rule underlines words
_REACH = 2.8  # of the type size; the next row is no further below
_HEADS = 6  # lines of heads above the first figures
_YEAR = re.compile(r"(?:19|20)\d\d")
_SENTENCE = re.compile(r"[^\W\d_]{4,}\.$")  # the end of a sentence rather than of an abbreviation
_NAMED = re.compile(r"(?:tabel|figuur|grafiek|bron(?:nen)?|noot|toelichting)\b\s*(?:[A-Z]?\d|:)", re.I)


def open_grids(raw: RawPage) -> list[Grid]:
    """All grids of a page: those in `raw.grids`, and the tables of figures that these leave out or hold only in part."""
    rules = _rules(raw)
    tried: list[Grid | None] = []
    for lines in by_column(rows_of(raw.words), raw.width):
        marks = sorted([*rules, *_bars(raw, lines)], key=lambda b: (b.y0, b.x0))
        tried += [_at(raw, lines, mark, rules, seen=True) for mark in marks]
        tried += [_at(raw, lines, mark, rules, seen=False) for mark in _bare(lines)]
    found: list[Grid] = []
    for grid in sorted((g for g in tried if g is not None), key=lambda g: -len(g.rows)):
        if _is_new(grid, raw, found):
            found.append(grid)
    found.sort(key=lambda g: (g.box.y0, g.box.x0))
    return [*(g for g in raw.grids if not any(_overlap(g.box, other.box) for other in found)), *found]


def _is_new(grid: Grid, raw: RawPage, found: Sequence[Grid]) -> bool:
    """Whether no other grid overlaps one, but for those drawn around a few of its rows, as bars of colour are."""
    if any(_overlap(grid.box, other.box) for other in found):
        return False
    drawn = [g for g in raw.grids if _overlap(grid.box, g.box)]
    return not drawn or (
        all(_holds(grid.box, g.box, raw) for g in drawn)
        and sum(len(g.rows) for g in drawn) < len(grid.rows)
        and sum(_figures(raw, g) for g in drawn) + 1 < _figures(raw, grid)
    )


def _overlap(one: Box, other: Box) -> bool:
    return one.x0 < other.x1 and other.x0 < one.x1 and one.y0 < other.y1 and other.y0 < one.y1


def _holds(outer: Box, inner: Box, raw: RawPage) -> bool:
    """Whether all words that stand in one box stand in another too."""
    middles = [((w.box.x0 + w.box.x1) / 2, (w.box.y0 + w.box.y1) / 2) for w in raw.words]
    return all(outer.holds(x, y) for x, y in middles if inner.holds(x, y))


def _figures(raw: RawPage, grid: Grid) -> int:
    """How many words with a figure stand in the cells of a grid behind the first of their row, which may hold a title's."""
    cells = [cell for row in grid.rows for cell in [c for c in row if c is not None][1:]]
    return sum(
        any(cell.holds((w.box.x0 + w.box.x1) / 2, (w.box.y0 + w.box.y1) / 2) for cell in cells)
        for w in raw.words
        if Part([w]).is_figure
    )


# --- where a table may begin ----------------------------------------------------------------------


def _rules(raw: RawPage) -> list[Box]:
    """The level rules from the top down, pieces of one rule put together."""
    thin = [s.box for s in raw.shapes if s.box.height <= 3 < s.box.width]
    return _joined(thin, 1.5)


def _bars(raw: RawPage, lines: Sequence[Row]) -> list[Box]:
    """The lower edges of the bars of colour that lines of words stand in, pieces of one bar put together."""
    bars = [
        s.box
        for s in raw.shapes
        if s.fill is not None and 8 < s.box.height < 60 and s.box.width > 8 and s.box.width < 0.98 * raw.width
    ]
    edges = []
    for bar in _joined(bars, 1.5):
        inside = [row for row in lines if bar.y0 < row.middle < bar.y1]
        if inside and any(len(within(row, bar.x0, bar.x1).parts) > 1 for row in inside):
            edges.append(Box(bar.x0, bar.y0, bar.x1, bar.y0 + 0.1))
    return edges


def _joined(boxes: Iterable[Box], touch: float) -> list[Box]:
    whole: list[Box] = []
    for box in sorted(boxes, key=lambda b: (round(b.y0), b.x0)):
        last = whole[-1] if whole else None
        if last is not None and abs(last.y0 - box.y0) < touch and box.x0 < last.x1 + 3:
            whole[-1] = Box(last.x0, last.y0, max(last.x1, box.x1), max(last.y1, box.y1))
        else:
            whole.append(box)
    return [box for box in whole if box.width >= _WIDTH]


def _bare(lines: Sequence[Row]) -> list[Box]:
    """The tops of runs of lines with two or more columns of figures, with what stands in columns right above them."""
    marks: list[Box] = []
    k = 0
    while k < len(lines):
        if not _is_data(lines[k]) or len(lines[k].parts) < 3:
            k += 1
            continue
        run = _headed(lines, k)
        top = run[0]
        width = max(r.parts[-1].x1 for r in run) - min(r.parts[0].x0 for r in run)
        below = _run(lines[k:], [], lines[k].y0 - 0.1, width)
        k += len(below)
        run += [row for row in below if _is_data(row)]
        x0 = min(row.parts[0].x0 for row in run)
        x1 = max(row.parts[-1].x1 for row in run)
        if len(run) > 2 and x1 - x0 >= _WIDTH:
            marks.append(Box(x0 - 2, top.y0 - 0.5, x1 + 2, top.y0 - 0.5))
    return marks


def _says_unit(row: Row, headed: bool) -> bool:
    """Whether a line only says what the amounts below it are in, maybe beside the name of a table that is headed by then."""
    own = row.parts if headed and len(row.parts) == 2 else row.parts[:1] if len(row.parts) == 1 else []
    return any(says_unit(part.text) for part in own)


def _headed(lines: Sequence[Row], first: int) -> list[Row]:
    """The lines in columns right above a line of figures, a few of words alone between them too, and that line itself."""
    out = [lines[first]]
    edge = min((p.x0 for p in lines[first].parts if p.is_figure), default=0.0)  # a row's head ends before it
    alone: list[Row] = []
    for k in range(first - 1, -1, -1):
        row = lines[k]
        if _says_unit(row, len(out) > 1):
            break
        if (alone or out)[0].y0 - row.y1 > 1.5 * row.size or len(out) > _HEADS:
            break
        if len(row.parts) > 1:
            out = [row, *alone, *out]
            alone = []
        elif not alone and row.y1 > out[0].y0 + 1:
            alone.insert(0, row)  # the head of a row in the middle of whose lines its figures stand
        elif len(out) > 1 or len(alone) > 2 or (_is_prose(row, [], 2 * _WIDTH) and row.parts[-1].x1 > edge):
            break
        else:
            alone.insert(0, row)
    return out


# --- one table ------------------------------------------------------------------------------------


def _at(raw: RawPage, lines: Sequence[Row], mark: Box, rules: Sequence[Box], *, seen: bool) -> Grid | None:
    """The table that a rule or bar belongs to: the lines below it as far as they go on, and the heads above it.

    What opens a page may be the rest of a table, and what ends one its beginning: fewer rows will do there. A table that
    nothing drawn sets apart must have heads, and figures in two columns.
    """
    own = [within(row, mark.x0, mark.x1) for row in lines]
    inner = [r.y0 for r in rules if r.x0 > mark.x0 - 4 and r.x1 < mark.x1 + 4]
    levels = [r.y0 for r in rules if abs(r.x0 - mark.x0) < 4 and abs(r.x1 - mark.x1) < 4]
    below = _run([row for row in own if row.middle > mark.y0], levels, mark.y0, mark.width)
    if seen and _is_orphan(raw, below, own):
        columns = columns_of(below)
        line = below[-1].parts[0] if len(below[-1].parts) == 1 else None
        if line and columns and line.x1 < columns[0][0]:
            columns = [(line.x0, line.x1), *columns]
        return grid_of(mark.x0, mark.x1, below, columns, len(below)) if len(columns) > 2 else None
    rest = not any(map(_is_data, below)) and seen
    if rest:
        below = _rest(own, mark)
    data = [row for row in below if _is_data(row)]
    columns = columns_of(data) or columns_of(below)
    if len(columns) < 2:
        return None
    while below and not (_is_data(below[-1]) or _ends(below, columns) or _heads_next(raw, below, own)):
        if _is_ruled(below, columns, levels):
            break
        below.pop()
    if not below or not all(_fits(row, columns) for row in below):
        return None
    gaps = [b.y0 - a.y1 for a, b in pairwise(below) if _is_data(a) and _is_data(b)]
    heads = [] if rest else _heads(own, mark, columns, median(gaps) if gaps else 0.0, inner)
    rows = [*heads, *below]
    columns = widened(columns_of([row for row in rows if _is_data(row)]) or columns, rows)
    first = next((k for k, row in enumerate(rows) if _is_data(row) and is_full(row, columns)), len(rows))
    figures = [p.is_figure for row in rows[first:] for p in row.parts if p.x0 >= columns[1][0] - 1]
    filled = sum(_is_data(row) for row in rows)
    opens = rows[0].y0 <= min(row.y0 for row in lines if row.y0 > 0.09 * raw.height or row is lines[-1])
    at_end = opens or rows[-1].y1 > 0.85 * raw.height or rows[0].y0 < 0.12 * raw.height
    broken = at_end and bool(heads or len(below) > 1 or rest)  # a page break parts the table
    if filled < (1 if broken else 2) or len(rows) < (2 if broken and not rest else 1 if rest else 3):
        return None
    if sum(figures) < 0.6 * len(figures) or first > _HEADS:
        return None
    goes_on = opens and raw.number > 1 and not first and all(r.parts[0].x0 < columns[0][1] for r in rows)
    if not seen and (len(columns) < 3 or not (first or goes_on)):
        return None
    whole = levelled(rows, first)
    return grid_of(mark.x0, mark.x1, whole, columns, first - len(rows) + len(whole), rules)


def _is_ruled(rows: Sequence[Row], columns: Sequence[tuple[float, float]], levels: Sequence[float]) -> bool:
    """Whether the last line holds words in every column, between two rules as far apart as those of the row above it."""
    if len(rows) < 3 or len(rows[-1].parts) != len(columns):
        return False
    first, above, last = rows[-3:]
    steps = above.middle - first.middle, last.middle - above.middle
    over = any(above.middle < y < last.middle for y in levels)
    under = any(last.middle < y < last.middle + steps[1] for y in levels)
    return over and under and abs(steps[0] - steps[1]) < 0.2 * last.size


def _is_orphan(raw: RawPage, below: Sequence[Row], own: Sequence[Row]) -> bool:
    """Whether the heads of a table end a page, its rows following on the next one."""
    line = (
        below[-1] if below and len(below[-1].parts) == 1 else None
    )  # that heads the first rows on the next page
    heads = list(below[:-1] if line else below)
    years = any(_YEAR.search(part.text) for row in heads for part in row.parts)
    if not heads or len(heads) > 2 or any(map(_is_data, below)) or (line and not years):
        return False
    if line and len(heads) > 1 and len(heads[0].parts) >= len(heads[1].parts):
        return False
    if len(heads[-1].parts) < (2 if line else 3):
        return False
    after = [row for row in own if row.y0 > below[-1].y1 and row.y0 < 0.91 * raw.height]
    return below[0].y0 > 0.75 * raw.height and not after


def _heads_next(raw: RawPage, below: Sequence[Row], own: Sequence[Row]) -> bool:
    """Whether the last line, with which a page ends, heads rows on the next one, as a line set like it heads rows above it."""
    last = below[-1]
    if len(last.parts) > 1 or last.y1 < 0.75 * raw.height or not last.parts:
        return False
    after = [row for row in own if row.y0 > last.y1 and row.y0 < 0.91 * raw.height and row.parts]
    alike = [
        row
        for row, next_ in pairwise(below)
        if len(row.parts) == 1
        and _is_data(next_)
        and abs(row.parts[0].x0 - last.parts[0].x0) < 2
        and row.parts[0].words[0].bold == last.parts[0].words[0].bold
        and abs(row.size - last.size) < 0.3
    ]
    return bool(alike) and not after


def _is_data(row: Row) -> bool:
    """Whether a line has a figure behind its first part that is no year."""
    return any(p.is_figure and not _YEAR.fullmatch(p.text) for p in row.parts[1:])


def _run(lines: Iterable[Row], levels: Sequence[float], start: float, width: float) -> list[Row]:
    """Lines that follow one another below a rule, up to running text or a wider gap without a rule in it."""
    out: list[Row] = []
    bottom, usual = start, 0.0
    for row in lines:
        ruled = any(bottom - 1 < y < row.y0 + 1 for y in levels)
        gap = row.y0 - bottom
        roomy = bool(out) and _is_data(out[-1]) and _is_data(row) and gap < max(2.2 * row.size, 1.1 * usual)
        far = gap > (_REACH if ruled or not out else 1.5) * row.size and not roomy
        if far or not row.parts or _is_prose(row, out, width):
            break
        usual = gap if out else usual
        out.append(row)
        bottom = max(bottom, row.y1)
    return out[: _another(out)]


def _another(rows: Sequence[Row]) -> int:
    """Where lines, set apart from the figures above them, name another table: its heads follow, and its own figures."""
    gaps = [b.y0 - a.y1 for a, b in pairwise(rows) if _is_data(a) and _is_data(b)]
    usual = median(gaps) if gaps else 0.0
    for k in range(1, len(rows) - 1):
        head = rows[k]
        if (
            _is_data(head)
            or len(head.parts) < 2
            or len(rows[k - 1].parts) > 1
            or not any(map(_is_data, rows[k:]))
        ):
            continue
        start = k
        while start and len(rows[start - 1].parts) == 1:
            start -= 1
        if not start or not _is_data(rows[start - 1]):
            continue
        first, above = rows[start], rows[start - 1]
        look = first.parts[0].words[0], above.parts[0].words[0]
        if (
            first.y0 - above.y1 > 1.3 * max(usual, 1.0)
            or look[0].bold != look[1].bold
            or first.size < 0.93 * above.size
        ):
            return start
    return len(rows)


def _is_prose(row: Row, before: Sequence[Row], width: float) -> bool:
    """Whether a line is a caption, a note, a heading or running text rather than part of a table of a width in points."""
    if len(row.parts) > 1:
        return False
    part = row.parts[0]
    if len(part.words) > 3 and part.text[:1].isupper() and _SENTENCE.search(part.text):
        return True
    if len(part.words) > 5 and part.x1 - part.x0 > 0.4 * width and not (before and part.x1 < _second(before)):
        return True
    if _NAMED.match(part.text) or not before:
        return bool(_NAMED.match(part.text))
    size = max(r.size for r in before)
    small = row.size < 0.93 * size and bool(re.match(r"[*\d¹²³]|\(|bron|noot", part.text, re.I))
    outside = any(map(_is_data, before)) and part.x0 < min(r.parts[0].x0 for r in before) - 3
    return small or row.size > 1.12 * size or outside


def _second(rows: Sequence[Row]) -> float:
    """Where the second part of the fullest lines begins."""
    most = max(len(r.parts) for r in rows)
    return min((r.parts[1].x0 for r in rows if len(r.parts) == most > 1), default=0.0)


def _ends(rows: Sequence[Row], columns: Sequence[tuple[float, float]]) -> bool:
    """Whether the last line of words goes on with the row above it: it stands as close as lines do."""
    if len(rows) < 2 or not _fits(rows[-1], columns):
        return False
    step = rows[-1].middle - rows[-2].middle
    steps = [b.middle - a.middle for a, b in pairwise(rows) if _is_data(a) and _is_data(b)]
    lower = rows[-1].parts[0].text[:1].islower() or (rows[-2].parts[0].text.endswith(("-", "/")))
    return step < (1.02 if lower else 0.93) * min(steps, default=1.45 * rows[-1].size)


def _rest(own: Sequence[Row], mark: Box) -> list[Row]:
    """The lines above a rule, where these are the first of the page: the rest of a table that began on the page before."""
    above = [row for row in own if row.middle < mark.y0]
    out: list[Row] = []
    bottom = mark.y0
    for row in reversed(above):
        if not row.parts or bottom - row.y1 > 1.5 * row.size or _is_prose(row, out, mark.width):
            return []
        if out and _names(row, out[0]):
            break
        out.insert(0, row)
        bottom = row.y0
    return out if any(map(_is_data, out)) else []


def _fits(row: Row, columns: Sequence[tuple[float, float]]) -> bool:
    """Whether a line has its parts in the columns; one alone only where it stands in the first, or begins there."""
    if len(columns) < 2 or not row.parts:
        return False
    return len(row.parts) > 1 or row.parts[0].x0 != columns[0][1]


def _heads(
    lines: Sequence[Row],
    mark: Box,
    columns: Sequence[tuple[float, float]],
    usual: float,
    levels: Sequence[float],
) -> list[Row]:
    """The lines right above a rule that head the columns, from the top down, with the rows that stand between.

    `usual` is the room between two rows of the table in points, `levels` are the heights of the rules above its columns.
    """
    found: list[Row] = []
    top = mark.y0
    for row in reversed([r for r in lines if r.middle < mark.y0]):
        data = _is_data(row)  # a bar or rule may stand halfway the table
        near = top - row.y1 < max((1.5 if data else 1.3 if found else 1.0) * row.size, 1.1 * usual)
        if found and len(row.parts) > 1 and any(row.y1 - 1 < y < top + 1 for y in levels):
            near = top - row.y1 < _REACH * row.size
        if _says_unit(row, bool(found)):
            break
        apart = len(row.parts) > 1 or (row.parts and row.parts[0].x0 > columns[0][1])
        if data and any(all(p.x0 > b or p.x1 < a for a, b in columns) for p in row.parts):
            break
        named = bool(found) and _names(row, found[0])
        if not near or named or not (apart or (found and _near_data(row, found, columns, mark.width))):
            break
        found.insert(0, row)
        top = row.y0
    return found


def _names(row: Row, head: Row) -> bool:
    """Whether a line set in another weight than the heads below it is a caption right above them."""
    words = len(row.parts) == 1 and not _is_data(head) and len(head.parts) > 1
    return words and row.parts[0].words[0].bold != head.parts[0].words[0].bold


def _near_data(row: Row, below: Sequence[Row], columns: Sequence[tuple[float, float]], width: float) -> bool:
    """Whether a line of words stands in the first column, close above or below figures: a row's head, or a part of it."""
    return (
        any(map(_is_data, below))
        and bool(row.parts)
        and row.parts[-1].x1 < columns[1][0]
        and not _is_prose(row, below, width)
    )
