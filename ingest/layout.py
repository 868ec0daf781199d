"""A page as drawn -> its text in reading order, with the blocks that a reader sees.

Reading order is found by recursive cuts (after Nagy and Seth's XY-cut, 1984): frames and ruled tables are
taken as one piece each, then columns are told apart by the gutter between them as long as no line crosses it.

A page's text: the lines of a block are joined by a space (broken words mended), table cells by a tab, rows
and blocks by a line break. Every word keeps its box.
"""

from __future__ import annotations

import itertools
import re
import statistics
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from ingest.hyphens import Mender
from ingest.model import Block, Box, Cell, Page, WordBox
from ingest.raw import Grid, RawPage, RawWord, Shape

_BULLETS = set("›»•▪▫■□◦○●‣➢➤►▶✓✔✗✘❖·§➔→") | {"o", "-", "–", "—", "*", "**"}
_SHY_BULLETS = {"-", "–", "—", "o", "*", "**"}
_NUMBER = re.compile(r"^(\(?\d{1,2}[.)]|[a-z][.)])$")
_DATE = re.compile(
    r"(?:\d{1,2}[ -])?(?:(?:\d{1,2}-|[^\W\d_]{1,9}\.?\s?|q[1-4]\s|[1-4]e\s|[–-]\s?){0,4})20\d\d(?:\s(?:q[1-4]|[^\W\d_]{1,9})){0,2}\s?:?|q[1-4]\s20\d\d:?",
    re.I,
)
_PARTED = 3.0  # em; pieces of one line further apart (an entry and its page number) are no running text
_USUAL_LEADING = 1.4  # em from line to line where a page does not show its own
_COLUMN_GAP = 1.1  # em; a gap on one line that is wider than this parts two columns


@dataclass(slots=True)
class _Line:
    words: list[RawWord]
    box: Box
    size: float
    bold: bool
    color: int
    marker: str = ""
    drawn: bool = False  # the marker is a shape, not a word
    text_x0: float = 0.0
    parted: bool = False
    tab: int = 0  # words before a wide gap behind a date; 0 where there is none

    @property
    def last(self) -> RawWord:
        return self.words[-1]


@dataclass(slots=True)
class _Piece:
    """What the cuts put in order: a line, or a frame or a table with its own inside."""

    box: Box
    line: _Line | None = None
    grid: Grid | None = None
    cells: dict[tuple[int, int], list[RawWord]] = field(default_factory=dict)
    inside: list[_Piece] = field(default_factory=list)
    group: int = 0


@dataclass(frozen=True, slots=True)
class PageLayout:
    """A page's text with its blocks in reading order, not yet named (headings and notes are still
    paragraphs).
    """

    page: Page
    blocks: tuple[Block, ...]
    raw: RawPage


def mender(pages: Sequence[RawPage]) -> Mender:
    """The hyphen judge of one document, from all its pages."""
    inner: list[str] = []
    breaks: list[tuple[str, str]] = []
    for page in pages:
        broken = False
        for k, word in enumerate(page.words):
            after = page.words[k + 1] if k + 1 < len(page.words) else None
            at_end = after is None or abs(after.box.y1 - word.box.y1) > 0.3 * word.size
            if word.text.endswith("-") and at_end:
                if after is not None:
                    breaks.append((word.text, after.text))
                broken = True
            else:
                if not broken:
                    inner.append(word.text)
                broken = False
    return Mender(inner, breaks)


def lay_out(raw: RawPage, document: str, judge: Mender) -> PageLayout:
    """Give the page its text and blocks. Words are only moved, never changed, but for mended line ends."""
    raw = replace(raw, grids=tuple(_with_open_rows(_with_rows_below(grid, raw), raw) for grid in raw.grids))
    in_grid: dict[int, _Piece] = {}
    free: list[RawWord] = []
    pieces: list[_Piece] = []
    for grid in raw.grids:
        piece = _Piece(grid.box, grid=grid)
        in_grid[id(grid)] = piece
        pieces.append(piece)
    for word in raw.words:
        home = _cell_of(word, raw.grids)
        if home is None:
            free.append(word)
        else:
            grid, place = home
            in_grid[id(grid)].cells.setdefault(place, []).append(word)
    lines = _lines(free)
    _mark_drawn(lines, raw.shapes)
    frames = _frames(raw, lines)
    roots = _nest(frames, lines, pieces)
    writer = _Writer(raw, document, judge, lines)
    _emit(_order(roots), writer)
    return PageLayout(writer.page(), tuple(writer.blocks), raw)


def _with_rows_below(grid: Grid, raw: RawPage) -> Grid:
    """A grid of heads alone (a filled row) with the rows below it that only rules of its width part.

    The columns are those of the heads, as long as no word crosses their edges.
    """
    first = grid.rows[-1]
    if len(grid.rows) > 1 or any(cell is None for cell in first) or len(first) < 2:
        return grid
    columns = [cell for cell in first if cell is not None]
    rules = sorted(
        {
            round(shape.box.y1, 1)
            for shape in raw.shapes
            if shape.box.height <= 3
            and shape.box.y0 > grid.box.y1 + 5
            and abs(shape.box.x0 - grid.box.x0) < 4
            and abs(shape.box.x1 - grid.box.x1) < 4
        }
    )
    rows, top = [grid.rows[0]], grid.box.y1
    for bottom in rules:
        held = [w.box for w in raw.words if top < (w.box.y0 + w.box.y1) / 2 < bottom]
        held = [box for box in held if box.x1 > grid.box.x0 and box.x0 < grid.box.x1]
        crossed = any(box.x0 < edge.x0 - 1 < edge.x0 + 1 < box.x1 for box in held for edge in columns[1:])
        if bottom - top < 5:
            continue
        if not held or crossed or not any(box.x1 <= columns[0].x1 + 1 for box in held):
            break
        rows.append(tuple(Box(cell.x0, top, cell.x1, bottom) for cell in columns))
        top = bottom
    if len(rows) == 1:
        return grid
    return Grid(Box(grid.box.x0, grid.box.y0, grid.box.x1, top), tuple(rows))


def _with_open_rows(grid: Grid, raw: RawPage) -> Grid:
    """A grid with the rows at its top and foot that the end of the page leaves open: their upright rules run on."""
    out = grid
    for row in (grid.rows[0], grid.rows[-1]):
        if any(cell is None for cell in row) or len(row) < 2:
            return grid
    columns = [cell for cell in grid.rows[-1] if cell is not None]
    marks = [columns[0].x0, *(cell.x1 for cell in columns)]
    upright = [
        (mark, shape.box)
        for shape in raw.shapes
        if shape.box.width <= 3 and shape.box.height > 8
        for mark in marks
        if abs((shape.box.x0 + shape.box.x1) / 2 - mark) < 3
    ]
    for below in (True, False):
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


def _cell_of(word: RawWord, grids: Sequence[Grid]) -> tuple[Grid, tuple[int, int]] | None:
    x, y = (word.box.x0 + word.box.x1) / 2, (word.box.y0 + word.box.y1) / 2
    for grid in grids:
        if not grid.box.holds(x, y):
            continue
        for r, row in enumerate(grid.rows):
            for c, cell in enumerate(row):
                if cell is not None and cell.holds(x, y):
                    return grid, (r, c)
    return None


# --- lines --------------------------------------------------------------------------------------------------


def _lines(words: Sequence[RawWord]) -> list[_Line]:
    """Words -> lines: first along the content order, then pieces of one baseline that lie close together."""
    runs: list[list[RawWord]] = []
    for word in words:
        if runs and _continues(runs[-1], word):
            runs[-1].append(word)
        else:
            runs.append([word])
    boxes = [_bounds(run) for run in runs]
    order = sorted(range(len(runs)), key=lambda k: (round(boxes[k].y1, 0), boxes[k].x0))
    merged: list[list[RawWord]] = []
    for k in order:
        run = runs[k]
        for other in reversed(merged[-12:]):
            if _continues(other, run[0]):
                other.extend(run)
                break
        else:
            merged.append(list(run))
    return [_line(run) for run in _lift_marks(merged)]


def _lift_marks(runs: list[list[RawWord]]) -> list[list[RawWord]]:
    """A list mark set halfway the height of its item goes to the item's first line."""
    marks = [
        run for run in runs if len(run) == 1 and _is_bullet(run[0].text) and run[0].text not in _SHY_BULLETS
    ]
    for mark in marks:
        word = mark[0]
        middle = (word.box.y0 + word.box.y1) / 2
        beside = sorted(
            (
                run
                for run in runs
                if run is not mark
                and 0 < run[0].box.x0 - word.box.x1 < 2.6 * word.size
                and abs((run[0].box.y0 + run[0].box.y1) / 2 - middle) < 4 * word.size
            ),
            key=lambda run: run[0].box.y0,
        )
        for first, stop in itertools.combinations(range(len(beside) + 1), 2):
            item, head = beside[first:stop], beside[first][0].box
            aligned = all(abs(run[0].box.x0 - head.x0) < 1 for run in item)
            centre = (head.y0 + item[-1][0].box.y1) / 2
            if (
                aligned
                and len(item) > 1
                and abs(centre - middle) < 0.15 * word.size
                and head.y1 < word.box.y1 - 1
            ):
                item[0].insert(0, replace(word, box=Box(word.box.x0, head.y0, word.box.x1, head.y1)))
                mark.clear()
                break
    return [run for run in runs if run]


def _mark_drawn(lines: Sequence[_Line], shapes: Sequence[Shape]) -> None:
    """Note the lines that open with a bullet that is drawn as a shape, of which the text knows nothing."""
    dots = [
        s.box
        for s in shapes
        if s.fill is not None and 1.5 < s.box.width < 7 and abs(s.box.width - s.box.height) < 0.5
    ]
    if len(dots) > 200:  # a picture made of dots
        return
    for line in lines:
        if line.marker:
            continue
        near = (
            line.box.x0 - 2.2 * line.size < dot.x0
            and dot.x1 < line.box.x0 - 1
            and line.box.y0 < dot.y0
            and dot.y1 < line.box.y1
            and dot.width < 0.6 * line.size
            for dot in dots
        )
        line.drawn = any(near)
        line.marker = "•" if line.drawn else ""


def _continues(run: Sequence[RawWord], word: RawWord) -> bool:
    last = run[-1]
    em = max(last.size, word.size)
    overlap = min(last.box.y1, word.box.y1) - max(last.box.y0, word.box.y0)
    if overlap < 0.5 * min(last.box.height, word.box.height):
        return False
    if abs(last.box.y1 - word.box.y1) > 0.35 * em and abs(last.size - word.size) < 0.15 * em:
        return False
    if not (last.size * 0.45 < word.size < last.size * 2.2):
        return False
    gap = word.box.x0 - last.box.x1
    reach = 2.6 if len(run) == 1 and _is_marker(last.text) else _COLUMN_GAP
    return -0.6 * em < gap < reach * em


def _is_marker(text: str) -> bool:
    return _is_bullet(text) or bool(_NUMBER.match(text))


def _is_bullet(text: str) -> bool:
    """A known list mark, or any other lone symbol (a diamond, a star, a sign of a symbol font)."""
    return text in _BULLETS or (len(text) == 1 and unicodedata.category(text) in ("So", "Co"))


def _bounds(words: Iterable[RawWord]) -> Box:
    box: Box | None = None
    for word in words:
        box = word.box if box is None else box.union(word.box)
    assert box is not None
    return box


def _line(run: list[RawWord]) -> _Line:
    top = max(word.size for word in run)
    weight: dict[float, int] = {}
    for word in run:
        weight[word.size] = weight.get(word.size, 0) + len(word.text)
    size = max(weight, key=lambda s: (weight[s], s))
    marked: list[RawWord] = []
    for word in run:
        higher = word.size < 0.8 * size and word.box.y1 < _baseline(run, size) - 0.12 * size
        marked.append(replace(word, raised=True) if higher and top > word.size else word)
    body = marked
    marker = ""
    if (len(marked) > 1 and marked[0].raised and marked[0].text.isdigit()) or (
        len(marked) > 1 and _is_marker(marked[0].text) and not marked[1].glued
    ):
        marker, body = marked[0].text, marked[1:]
    colors: dict[int, int] = {}
    for word in body:
        colors[word.color] = colors.get(word.color, 0) + len(word.text)
    return _Line(
        words=marked,
        box=_bounds(marked),
        size=size,
        bold=all(word.bold for word in body if not word.raised),
        color=max(colors, key=lambda c: colors[c]),
        marker=marker,
        text_x0=body[0].box.x0,
    )


def _baseline(run: Sequence[RawWord], size: float) -> float:
    return max((word.box.y1 for word in run if word.size >= 0.95 * size), default=run[0].box.y1)


# --- frames -------------------------------------------------------------------------------------------------


def _frames(raw: RawPage, lines: Sequence[_Line]) -> list[Box]:
    """The drawn boxes that hold text as one piece: panels, call-outs, labels. Outermost first."""
    area = raw.width * raw.height
    found: list[Box] = []
    for shape in raw.shapes:
        box = shape.box
        if box.width < 20 or box.height < 9 or box.width * box.height > 0.85 * area:
            continue
        if any(grid.box.holds((box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2, 1) for grid in raw.grids):
            continue
        if any(_same(box, other) for other in found):
            continue
        held = [line for line in lines if _inside(line.box, box)]
        crossing = [line for line in lines if _crosses(line.box, box)]
        if held and not crossing:
            found.append(box)
    found += [box for box in _rails(raw.shapes, lines) if not any(_same(box, other) for other in found)]
    return sorted(found, key=lambda b: -b.width * b.height)


def _rails(shapes: Sequence[Shape], lines: Sequence[_Line]) -> list[Box]:
    """Text that stands beside a vertical bar (a pull quote, a marked box without a fill) is one piece too."""
    boxes: list[Box] = []
    for shape in shapes:
        bar = shape.box
        if bar.width > 6 or bar.height < 12:
            continue
        beside = [
            line
            for line in lines
            if 0 <= line.box.x0 - bar.x1 < 24
            and line.box.y0 >= bar.y0 - 0.5 * line.size
            and line.box.y1 <= bar.y1 + 0.5 * line.size
        ]
        tall = sum(line.box.height for line in beside)
        if beside and tall > 0.5 * bar.height and bar.height < 260:
            box = bar
            for line in beside:
                box = box.union(line.box)
            if not any(_crosses(line.box, box) for line in lines):
                boxes.append(box)
    return boxes


def _same(one: Box, other: Box) -> bool:
    return all(abs(a - b) < 3 for a, b in zip(one, other, strict=True))


def _inside(inner: Box, outer: Box) -> bool:
    x, y = (inner.x0 + inner.x1) / 2, (inner.y0 + inner.y1) / 2
    return outer.holds(x, y) and inner.x0 >= outer.x0 - 3 and inner.x1 <= outer.x1 + 3


def _crosses(line: Box, box: Box) -> bool:
    y = (line.y0 + line.y1) / 2
    if not box.y0 < y < box.y1:
        return False
    return line.x0 < box.x0 - 3 < line.x1 or line.x0 < box.x1 + 3 < line.x1


def _nest(frames: Sequence[Box], lines: Sequence[_Line], pieces: Sequence[_Piece]) -> list[_Piece]:
    nodes = [_Piece(box, group=k + 1) for k, box in enumerate(frames)]
    roots: list[_Piece] = []

    def home(box: Box, among: Sequence[_Piece]) -> _Piece | None:
        for node in reversed(among):
            if _inside(box, node.box) and node.box != box:
                return node
        return None

    for k, node in enumerate(nodes):
        parent = home(node.box, nodes[:k])
        (parent.inside if parent else roots).append(node)
    for item in [*pieces, *(_Piece(line.box, line=line) for line in lines)]:
        parent = home(item.box, nodes)
        item.group = parent.group if parent else 0
        (parent.inside if parent else roots).append(item)
    return roots


# --- order --------------------------------------------------------------------------------------------------


def _order(pieces: list[_Piece]) -> list[list[_Piece]]:
    """Columns of pieces in reading order; each column is a list from top to bottom."""
    if len(pieces) < 2:
        return [pieces] if pieces else []
    parts = _columns(pieces)
    if parts:
        return [column for part in parts for column in _order(part)]
    bands = _bands(pieces)
    if len(bands) == 1:
        return [_by_row(pieces)]
    out: list[list[_Piece]] = []
    loose: list[_Piece] = []
    k = 0
    while k < len(bands):
        if _is_dated(bands[k]):
            row = sorted(bands[k], key=lambda p: p.box.x0)
            k += 1
            while (
                k < len(bands)
                and len(bands[k]) == 1
                and bands[k][0].line
                and abs(bands[k][0].box.x0 - row[1].box.x0) < 2
            ):
                row += bands[k]
                k += 1
            out += [loose, row] if loose else [row]
            loose = []
            continue
        run, stop = list(bands[k]), k + 1
        best: tuple[list[list[_Piece]], int] | None = None
        while True:
            found = _columns(run)
            if found:
                best = (found, stop)
            elif len(run) > 1 and not _gutters(run):
                break
            if stop >= len(bands):
                break
            run = [*run, *bands[stop]]
            stop += 1
        below = bands[k + 1] if k + 1 < len(bands) else []
        if best and loose and len(bands[k]) == 1 and _follows(loose[-1], bands[k][0], below):
            best = None  # the last line of a paragraph over the whole width, not the head of a column
        if best:
            if loose:
                out.append(loose)
                loose = []
            stop = best[1]
            if (
                stop < len(bands)
                and stop - k > 1
                and _heads_below(bands[stop - 1], _run_of(bands[k:stop]), bands[stop])
            ):
                stop -= 1
                best = (_columns(_run_of(bands[k:stop])) or [_run_of(bands[k:stop])], stop)
            for part in best[0]:
                out.extend(_order(part))
            k = stop
        else:
            loose.extend(_by_row(bands[k]))
            k += 1
    if loose:
        out.append(loose)
    return out


def _is_dated(band: Sequence[_Piece]) -> bool:
    """Whether a row is a date with what happens then beside it."""
    if len(band) != 2 or not all(piece.line for piece in band):
        return False
    one, other = sorted((piece.line for piece in band if piece.line), key=lambda line: line.box.x0)
    return (
        _is_date(one)
        and other.box.x0 - one.box.x1 > 0.8 * one.size
        and any(w.text.isalpha() for w in other.words)
    )


def _is_date(line: _Line) -> bool:
    return bool(_DATE.fullmatch(" ".join(word.text for word in line.words)))


def _run_of(bands: Sequence[Sequence[_Piece]]) -> list[_Piece]:
    return [piece for band in bands for piece in band]


def _heads_below(band: Sequence[_Piece], run: Sequence[_Piece], below: Sequence[_Piece]) -> bool:
    """Whether the last line under columns is the heading of the text below, which runs across them."""
    line = band[0].line if len(band) == 1 else None
    after = below[0].line if below else None
    if line is None or after is None or not any(piece.box.x1 > g for g in _gutters(run) for piece in below):
        return False
    return (line.bold and not after.bold) or line.size > 1.1 * after.size


def _follows(above: _Piece, piece: _Piece, below: Sequence[_Piece]) -> bool:
    """Whether a line goes on from the line above: right under it, or nearer to it than to what comes
    below.
    """
    if above.line is None or piece.line is None or abs(above.line.size - piece.line.size) > 0.5:
        return False
    size = piece.line.size
    gap = piece.box.y0 - above.box.y1
    after = min((p.box.y0 for p in below), default=piece.box.y1) - piece.box.y1
    near = gap < 0.3 * size or (gap < 0.75 * size and gap < 0.8 * after)
    return near and above.line.bold == piece.line.bold


def _by_row(pieces: Sequence[_Piece]) -> list[_Piece]:
    """Top to bottom, and from left to right where two stand on one line."""
    rows: list[list[_Piece]] = []
    for piece in sorted(pieces, key=lambda p: (p.box.y0 + p.box.y1) / 2):
        middle = (piece.box.y0 + piece.box.y1) / 2
        last = rows[-1][-1] if rows else None
        if last is not None and middle - (last.box.y0 + last.box.y1) / 2 < 0.35 * min(
            last.box.height, piece.box.height
        ):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return [piece for row in rows for piece in sorted(row, key=lambda p: p.box.x0)]


def _bands(pieces: Sequence[_Piece]) -> list[list[_Piece]]:
    bands: list[list[_Piece]] = []
    bottom = float("-inf")
    for piece in sorted(pieces, key=lambda p: (p.box.y0, p.box.x0)):
        slack = 0.35 * piece.box.height if piece.line else 0.0
        if not bands or piece.box.y0 + slack >= bottom:
            bands.append([])
        bands[-1].append(piece)
        bottom = max(bottom, piece.box.y1 - slack)
    return bands


def _gutters(pieces: Sequence[_Piece]) -> list[float]:
    """The middles of the vertical strips that no piece crosses, wide enough to part columns."""
    if any(piece.line for piece in pieces):
        em = statistics.median(piece.line.size for piece in pieces if piece.line)
    else:
        em = 10.0
    boxes = [_bounds_of(piece.inside) if _is_shaded_label(piece) else piece.box for piece in pieces]
    spans = sorted((box.x0, box.x1) for box in boxes)
    gutters: list[float] = []
    reach = spans[0][1]
    for x0, x1 in spans[1:]:
        if x0 - reach > max(6.0, 0.8 * em):
            gutters.append((x0 + reach) / 2)
        reach = max(reach, x1)
    return gutters


def _columns(pieces: Sequence[_Piece]) -> list[list[_Piece]]:
    """The pieces by column where they stand in at least two; else nothing."""
    gutters = _gutters(pieces)
    if not gutters:
        return []
    parts: list[list[_Piece]] = [[] for _ in range(len(gutters) + 1)]
    for piece in pieces:
        parts[sum(piece.box.x0 > gutter for gutter in gutters)].append(piece)
    tall = max(p.box.y1 for p in pieces) - min(p.box.y0 for p in pieces)
    full = [part for part in parts if _is_column(part) and _stands_tall(part, tall)]
    if len(full) < 2:
        return []
    merged: list[list[_Piece]] = []
    for part in parts:
        if (merged and not _is_column(part) and not _is_marks(merged[-1])) or (
            merged and _is_marks(merged[-1])
        ):
            merged[-1].extend(part)
        else:
            merged.append(list(part))
    out: list[list[_Piece]] = []
    while merged:
        rows = (_dated_rows(*merged[:2]) or _label_rows(*merged[:2])) if len(merged) > 1 else []
        out += rows or merged[:1]
        merged = merged[2:] if rows else merged[1:]
    return out if len(out) > 1 else []


def _label_rows(left: Sequence[_Piece], right: Sequence[_Piece]) -> list[list[_Piece]]:
    """Bold labels with their values beside them are read row by row, not column by column. A label may be shaded."""
    if len(left) > 1 and all(_is_shaded_label(p) for p in left):
        group = min((p.group for p in right), default=0)
        shaded = [replace(p, group=group) for frame in left for p in frame.inside]
        rows = _beside_shades(sorted(left, key=lambda p: p.box.y0), right, group)
        return rows if rows else _label_rows(shaded, right)
    lines = sorted((p.line for p in left if p.line), key=lambda line: line.box.y0)
    if len(lines) != len(left) or not all(line.bold for line in lines):
        return []
    plain = [p for p in right if p.line and not p.line.bold]
    if len(plain) < 0.6 * len(right):
        return []
    labels: list[list[_Piece]] = []
    tops: list[float] = []
    ordered = sorted(left, key=lambda p: p.box.y0)
    widest = max((b.box.y0 - a.box.y1 for a, b in itertools.pairwise(ordered)), default=0.0)
    for piece in ordered:
        size = piece.line.size if piece.line else 10.0
        slack = 0.6 * size
        gap = piece.box.y0 - labels[-1][-1].box.y1 if labels else 0.0
        apart = not labels or gap > 0.55 * size or (gap > 0.25 * size and gap > 0.5 * widest)
        if apart and any(abs(p.box.y0 - piece.box.y0) < slack for p in right):
            labels.append([piece])
            tops.append(piece.box.y0 - slack)
        elif labels:
            labels[-1].append(piece)
        else:
            return []
    if len(labels) < 2:
        return []
    values: list[list[_Piece]] = [[] for _ in labels]
    for piece in right:
        at = sum(top <= piece.box.y0 for top in tops) - 1
        if at < 0:
            return []
        values[at].append(piece)
    return [part for label, value in zip(labels, values, strict=True) for part in (label, value) if part]


def _bounds_of(pieces: Sequence[_Piece]) -> Box:
    box = pieces[0].box
    for piece in pieces[1:]:
        box = box.union(piece.box)
    return box


def _dated_rows(left: Sequence[_Piece], right: Sequence[_Piece]) -> list[list[_Piece]]:
    """Dates with what happens then beside them, row by row."""
    ordered = sorted(left, key=lambda p: p.box.y0)
    head = ordered[0].line
    headed = head is not None and head.bold and len(head.words) == 1 and len(ordered) > 1
    dates = ordered[1:] if headed else ordered
    if not all(p.line and _is_date(p.line) for p in dates) or not all(p.line for p in right):
        return []
    rows: list[list[_Piece]] = [[piece] for piece in ordered]
    for piece in sorted(right, key=lambda p: p.box.y0):
        at = sum(row[0].box.y0 <= piece.box.y0 + 0.3 * piece.box.height for row in rows) - 1
        if at < 0:
            return []
        rows[at].append(piece)
    return rows if all(len(row) > 1 for row in rows) else []


def _is_shaded_label(piece: _Piece) -> bool:
    lines = [p.line for p in piece.inside if p.line]
    return 0 < len(lines) == len(piece.inside) <= 4 and all(line.bold for line in lines)


def _beside_shades(left: Sequence[_Piece], right: Sequence[_Piece], group: int) -> list[list[_Piece]]:
    """Shaded labels with what stands at their height; nothing where the shades leave a value out."""
    tops = [piece.box.y0 - 2 for piece in left]
    values: list[list[_Piece]] = [[] for _ in left]
    for piece in right:
        at = sum(top <= (piece.line.box.y0 if piece.line else piece.box.y0) for top in tops) - 1
        if at < 0:
            return []
        values[at].append(piece)
    labels = [[replace(p, group=group) for p in frame.inside] for frame in left]
    return [part for label, value in zip(labels, values, strict=True) for part in (label, value) if part]


def _is_column(part: Sequence[_Piece]) -> bool:
    return not _is_marks(part) and (len(part) > 1 or any(p.grid or p.inside for p in part))


def _stands_tall(part: Sequence[_Piece], tall: float) -> bool:
    """A label in a corner is no column beside a whole page of text; a panel of some lines is."""
    own = max(p.box.y1 for p in part) - min(p.box.y0 for p in part)
    return own > 0.3 * tall or any(p.inside and p.box.height > 50 for p in part)


def _is_marks(part: Sequence[_Piece]) -> bool:
    """List marks that stand far from their text, not a column of their own."""
    return all(p.line is not None and len(p.line.words) == 1 and len(p.line.words[0].text) <= 3 for p in part)


# --- blocks and text ----------------------------------------------------------------------------------------


def _emit(columns: list[list[_Piece]], writer: _Writer) -> None:
    for column in columns:
        run: list[_Line] = []
        group = 0
        for piece in column:
            if piece.line is not None:
                run.append(piece.line)
                group = piece.group
                continue
            writer.lines(run, group)
            run = []
            if piece.grid is not None:
                writer.table(piece)
            else:
                _emit(_order(piece.inside), writer)
        writer.lines(run, group)


class _Writer:
    """Writes words one after the other and keeps where each came to stand."""

    def __init__(self, raw: RawPage, document: str, judge: Mender, lines: Sequence[_Line]) -> None:
        self._raw, self._document, self._judge = raw, document, judge
        self._leading = _page_leading(lines)
        self._free = [line.box for line in lines]
        self._text: list[str] = []
        self._length = 0
        self._boxes: list[WordBox] = []
        self.blocks: list[Block] = []

    def page(self) -> Page:
        raw = self._raw
        return Page(
            document=self._document,
            number=raw.number,
            label=raw.label,
            text="".join(self._text),
            width=raw.width,
            height=raw.height,
            words=tuple(self._boxes),
        )

    def lines(self, lines: Sequence[_Line], group: int) -> None:
        for block in _blocks(lines, self._leading):
            self._break("\n")
            own = max(line.box.x1 for line in lines)
            self.blocks.append(self._block(block, group, max(own, _right(block, self._room(block)))))

    def _room(self, lines: Sequence[_Line]) -> float:
        """How far right lines could run: as far as others that start at their left edge, short of what stands beside."""
        left, right = min(line.box.x0 for line in lines), max(line.box.x1 for line in lines)
        top, bottom = min(line.box.y0 for line in lines), max(line.box.y1 for line in lines)
        beside = [b.x0 for b in self._free if b.y0 < bottom and b.y1 > top and b.x0 > right]
        aligned = [b.x1 for b in self._free if abs(b.x0 - left) < 2]
        return min(max(aligned, default=right), min(beside, default=float("inf")) - lines[0].size)

    def table(self, piece: _Piece) -> None:
        assert piece.grid is not None
        self._break("\n")
        start = self._length
        cells: list[Cell] = []
        raised: list[tuple[int, int]] = []
        rows = piece.grid.rows
        heads = _header_rows(piece)
        edges_x, edges_y = _edges(rows)
        for r, row in enumerate(rows):
            if r:
                self._break("\n")
            first = True
            for c, box in enumerate(row):
                if box is None:
                    continue
                if not first:
                    self._put("\t")
                first = False
                begin = self._length
                words = piece.cells.get((r, c), [])
                inside = _lines(words)
                pad = min((line.box.x0 for line in inside), default=box.x0) - box.x0
                right = _right(inside, box.x1 - max(pad, 2.0))
                for k, block in enumerate(_blocks(inside, self._leading)):
                    if k:
                        self._put("\n")
                    raised += self._write(block, right)
                tall, wide = _spans(box, edges_x, edges_y)
                cells.append(Cell(r, c, tall, wide, begin, self._length, r < heads))
        sizes = [word.size for words in piece.cells.values() for word in words]
        self.blocks.append(
            Block(
                "table",
                self._raw.number,
                start,
                self._length,
                piece.box,
                cells=tuple(cells),
                group=piece.group,
                size=statistics.median(sizes) if sizes else 0.0,
                start=start,
                raised=tuple(raised),
            )
        )

    def _break(self, mark: str) -> None:
        if self._length:
            self._put(mark)

    def _put(self, text: str) -> None:
        self._text.append(text)
        self._length += len(text)

    def _block(self, lines: list[_Line], group: int, right: float) -> Block:
        start = self._length
        raised = self._write(lines, right)
        first = lines[0]
        begin = start
        if first.marker and not first.drawn:
            begin = start + len(first.words[0].text) + (0 if first.words[1].glued else 1)
        box = first.box
        for line in lines[1:]:
            box = box.union(line.box)
        return Block(
            "item" if first.marker else "paragraph",
            self._raw.number,
            begin,
            self._length,
            box,
            marker=first.marker,
            group=group,
            size=first.size,
            bold=all(line.bold for line in lines),
            color=first.color,
            start=start,
            raised=tuple(raised),
        )

    def _write(self, lines: Sequence[_Line], right: float) -> list[tuple[int, int]]:
        """Write a block's lines; a break that was meant (the next word would have fitted) stays a line
        break.
        """
        raised: list[tuple[int, int]] = []
        for k, line in enumerate(lines):
            after = lines[k + 1].words[0] if k + 1 < len(lines) else None
            for j, word in enumerate(line.words):
                text, space = word.text, True
                if word is line.last and after is not None and text.endswith("-") and len(text) > 1:
                    keep, space = self._judge.join(text, after.text)
                    text = text if keep else text[:-1]
                elif (word is line.last and after is None) or (
                    j + 1 < len(line.words) and line.words[j + 1].glued
                ):
                    space = False
                begin = self._length
                self._put(text)
                self._boxes.append(WordBox(begin, self._length, word.box))
                if word.raised:
                    raised.append((begin, self._length))
                if line.tab and j + 1 == line.tab:
                    self._put("\t")
                elif space:
                    meant = word is line.last and after is not None and not line.bold
                    self._put("\n" if meant and _meant(line, lines[k + 1], right) else " ")
        return raised


def _header_rows(piece: _Piece) -> int:
    """How many rows at the top are all bold while a row below is not."""
    assert piece.grid is not None
    bold: list[bool | None] = []
    for r, row in enumerate(piece.grid.rows):
        words = [w for c in range(len(row)) for w in piece.cells.get((r, c), [])]
        bold.append(all(w.bold for w in words) if words else None)
    heads = 0
    while heads < len(bold) and bold[heads]:
        heads += 1
    return heads if heads < len(bold) else min(1, heads)


def _edges(rows: tuple[tuple[Box | None, ...], ...]) -> tuple[list[float], list[float]]:
    cells = [cell for row in rows for cell in row if cell]
    return sorted({round(c.x0) for c in cells}), sorted({round(c.y0) for c in cells})


def _spans(box: Box, edges_x: list[float], edges_y: list[float]) -> tuple[int, int]:
    wide = sum(box.x0 - 2 <= x < box.x1 - 2 for x in edges_x)
    tall = sum(box.y0 - 2 <= y < box.y1 - 2 for y in edges_y)
    return max(tall, 1), max(wide, 1)


def _blocks(lines: Sequence[_Line], usual: dict[float, float]) -> list[list[_Line]]:
    """Lines of one column, top to bottom -> blocks. `usual` is the page's own leading for each type size."""
    if not lines:
        return []
    lines = _rejoin(lines)
    right = max(line.box.x1 for line in lines)
    leading = _leading(lines, right, usual)
    left = min(line.box.x0 for line in lines)
    blocks: list[list[_Line]] = [[lines[0]]]
    for before, line in itertools.pairwise(lines):
        if _starts_new(blocks[-1], before, line, leading, left, right):
            blocks.append([line])
        else:
            blocks[-1].append(line)
    return blocks


def _rejoin(lines: Sequence[_Line]) -> list[_Line]:
    """Pieces of one baseline that a wide gap kept apart (a mark and its text, an entry and its page number)
    are one line.
    """
    out: list[_Line] = []
    for line in lines:
        if out:
            last = out[-1]
            level = abs(last.box.y1 - line.box.y1) < 0.3 * min(last.size, line.size)
            if level and line.box.x0 > last.box.x1:
                marked = len(last.words) == 1 and _is_marker(last.words[0].text)
                dated = _is_date(last) and line.box.x0 - last.box.x1 > 0.8 * line.size
                parted = not marked and not dated and line.box.x0 - last.box.x1 > _PARTED * line.size
                out[-1] = _line([*last.words, *line.words])
                out[-1].parted = parted
                out[-1].tab = len(last.words) if dated and not last.words[-1].text.endswith(":") else 0
                continue
        out.append(line)
    return out


def _wraps(before: _Line, line: _Line, right: float) -> bool:
    """Whether the line before ends because the next word did not fit; else the break was meant."""
    return before.box.x1 + line.words[0].box.width + 0.8 * line.size > right


def _meant(before: _Line, line: _Line, right: float) -> bool:
    """Whether a line break within a block says something. Typesetters may leave a word's room to spare; not
    after a sentence's end, and not five ems and a third of the column. A hyphen at the end says: read on.
    """
    end = before.last.text
    if _wraps(before, line, right) or (end.endswith("-") and end[-2:-1].isalpha()):
        return False
    address = "@" in end or end.startswith(("www.", "http"))
    closed = end.endswith((".", ":", ";", "!", "?", ")")) or address or line.words[0].text[:1].isupper()
    spare = right - before.box.x1 - line.words[0].box.width
    return closed or spare > max(5 * line.size, 0.35 * (right - min(before.box.x0, line.box.x0)))


def _right(lines: Sequence[_Line], room: float) -> float:
    """The right edge that lines keep to: their own where they fill it, as running text does, else the room they have."""
    own = max((line.box.x1 for line in lines), default=0.0)
    if len(lines) < 2 or room <= own:
        return own
    wide = own - min(line.box.x0 for line in lines)
    full = sum(line.box.x1 > own - 0.12 * wide for line in lines[:-1])
    return own if full >= 0.5 * (len(lines) - 1) else room


def _leading(lines: Sequence[_Line], right: float, usual: dict[float, float]) -> dict[float, float]:
    """For each type size the step from line to line within a paragraph, in em.

    Where a column has too few lines to tell its leading from the space between its paragraphs, the page's own
    leading is the bound.
    """
    steps: dict[float, list[float]] = {}
    for a, b in itertools.pairwise(lines):
        step = (b.box.y1 - a.box.y1) / a.size
        if abs(a.size - b.size) < 0.1 * a.size and 0.8 < step < 2.0 and _wraps(a, b, right) and not b.marker:
            steps.setdefault(a.size, []).append(step)
    found = {size: sorted(each)[len(each) // 4] for size, each in steps.items()}
    for size, each in steps.items():
        if len(each) < 3 and size in usual:
            found[size] = min(found[size], max(usual[size], _USUAL_LEADING))
    return found


def _page_leading(lines: Sequence[_Line]) -> dict[float, float]:
    """For each type size the step, in em, from a line to the next line below it, as a page mostly has it."""
    steps: dict[float, list[float]] = {}
    ordered = sorted(lines, key=lambda line: line.box.y1)
    for k, line in enumerate(ordered):
        for after in ordered[k + 1 : k + 12]:
            step = (after.box.y1 - line.box.y1) / line.size
            beside = after.box.x0 >= line.box.x1 or line.box.x0 >= after.box.x1
            if step > 2.0:
                break
            if step > 0.8 and not beside and abs(line.size - after.size) < 0.1 * line.size:
                steps.setdefault(line.size, []).append(step)
                break
    return {size: sorted(each)[len(each) // 4] for size, each in steps.items()}


def _starts_new(
    block: list[_Line], before: _Line, line: _Line, leadings: dict[float, float], left: float, right: float
) -> bool:
    em = max(before.size, line.size)
    leading = leadings.get(before.size, _USUAL_LEADING)
    step = line.box.y1 - before.box.y1
    if abs(before.size - line.size) > 0.08 * em and not _same_row(before, line):
        return True
    if before.bold != line.bold and not _same_row(before, line):
        return True
    if (before.bold or line.bold) and before.color != line.color:
        return True
    if step > (leading + 0.28) * em:
        return True
    if step < -0.5 * em:
        return True
    first = block[0]
    if line.marker and _opens_item(first, before, line, right):
        return True
    if line.words[0].raised or line.parted or before.parted:
        return True
    if first.marker:
        if first.bold and line.bold and abs(line.box.x0 - first.box.x0) < 2:
            return False
        if line.box.x0 >= first.text_x0 - 2:
            return False
        full = before.box.x1 > right - 0.12 * (right - left)
        return not (abs(line.box.x0 - first.box.x0) < 2 and full and step < (leading + 0.08) * em)
    indented = line.box.x0 > before.box.x0 + 0.8 * em and line.box.x0 > first.box.x0 + 0.8 * em
    short = before.box.x1 < right - 0.25 * (right - left)
    return indented and short and before.last.text.endswith((".", ":", "!", "?"))


def _same_row(one: _Line, other: _Line) -> bool:
    return abs(one.box.y1 - other.box.y1) < 0.3 * min(one.size, other.size)


def _opens_item(first: _Line, before: _Line, line: _Line, right: float) -> bool:
    shy = line.marker in _SHY_BULLETS or bool(_NUMBER.match(line.marker))
    if not shy:
        return True
    if first.marker and abs(first.box.x0 - line.box.x0) < 3:
        return True
    if not _wraps(before, line, right):
        return True
    if abs(line.box.x0 - before.box.x0) > 2 and abs(line.box.x0 - first.text_x0) > 2:
        return True
    return before.last.text.endswith((":", ".", ";", "?")) or line.text_x0 - line.box.x0 > 1.2 * line.size
