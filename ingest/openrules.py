"""Tables of figures without upright rules: level rules, or one below the heads, and columns that only white space parts.

Such a table is told by its figures: where the places right of the first column hold mostly words, what stands between
two rules is left to the reading of running text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

from ingest.model import Box
from ingest.raw import Grid, RawPage, RawWord

_WIDTH = 120  # points; a shorter rule underlines words
_GAP = 0.55  # of the type size; words of one cell stand closer together
_REACH = 2.8  # of the type size; the next row is no further below
_FIGURE = re.compile(
    r"(?:[€$]\s?)?[-–+±]?\s?\d[\d.,]*\s?(?:%|x|m2|m²|ha|uur|fte|mln|miljoen)?\*?|[-–—]|p\.?m\.?|n\.?\s?t\.?\s?b\.?|n\.?\s?b\.?|"
    r"n\.?\s?n\.?\s?b\.?|n\.?v\.?t\.?|onbekend|nihil",
    re.I,
)


@dataclass(slots=True)
class _Part:
    """Words of a line that stand close together: what one cell holds of it."""

    words: list[RawWord]

    @property
    def x0(self) -> float:
        return self.words[0].box.x0

    @property
    def x1(self) -> float:
        return max(w.box.x1 for w in self.words)

    @property
    def is_figure(self) -> bool:
        return bool(_FIGURE.fullmatch(" ".join(w.text for w in self.words)))


@dataclass(slots=True)
class _Row:
    """A line of words, with its parts from left to right."""

    y0: float
    y1: float
    size: float
    parts: list[_Part] = field(default_factory=list)


def open_grids(raw: RawPage) -> list[Grid]:
    """The tables of figures of a page that have level rules only, those in `raw.grids` left aside."""
    rules = [
        rule for rule in _rules(raw) if not any(g.box.y0 - 3 <= rule.y0 <= g.box.y1 + 3 for g in raw.grids)
    ]
    if not rules:
        return []
    found: list[Grid] = []
    for rule in rules:
        if any(grid.box.y0 - 6 <= rule.y0 <= grid.box.y1 + 6 for grid in found):
            continue
        grid = _at(raw, rule, rules)
        if grid is not None and not any(_overlap(grid.box, other.box) for other in (*raw.grids, *found)):
            found.append(grid)
    return found


def _overlap(one: Box, other: Box) -> bool:
    return one.x0 < other.x1 and other.x0 < one.x1 and one.y0 < other.y1 and other.y0 < one.y1


def _rules(raw: RawPage) -> list[Box]:
    """The level rules from the top down, pieces of one rule put together."""
    thin = sorted(
        (s.box for s in raw.shapes if s.box.height <= 3 < s.box.width), key=lambda b: (round(b.y0), b.x0)
    )
    whole: list[Box] = []
    for box in thin:
        last = whole[-1] if whole else None
        if last is not None and abs(last.y0 - box.y0) < 1.5 and box.x0 < last.x1 + 3:
            whole[-1] = Box(last.x0, last.y0, max(last.x1, box.x1), last.y1)
        else:
            whole.append(box)
    return [box for box in whole if box.width >= _WIDTH]


def _lines(raw: RawPage, rule: Box) -> list[_Row]:
    """The lines of words within the width of a rule, from the top down; a line that runs beyond it has no parts."""
    out: list[_Row] = []
    for word in sorted(raw.words, key=lambda w: (w.box.y0 + w.box.y1) / 2):
        middle = (word.box.y0 + word.box.y1) / 2
        if out and abs((out[-1].y0 + out[-1].y1) / 2 - middle) < 0.4 * word.size:
            row = out[-1]
            row.y0, row.y1 = min(row.y0, word.box.y0), max(row.y1, word.box.y1)
        else:
            row = _Row(word.box.y0, word.box.y1, word.size)
            out.append(row)
        row.parts.append(_Part([word]))
    for row in out:
        words = sorted((part.words[0] for part in row.parts), key=lambda w: w.box.x0)
        row.parts = []
        if words[0].box.x0 < rule.x0 - 3 or words[-1].box.x1 > rule.x1 + 3:
            continue
        for word in words:
            if row.parts and word.box.x0 - row.parts[-1].x1 < _GAP * word.size:
                row.parts[-1].words.append(word)
            else:
                row.parts.append(_Part([word]))
    return out


def _at(raw: RawPage, rule: Box, rules: Sequence[Box]) -> Grid | None:
    """The table that a rule belongs to: the lines below it as far as they go on, and the heads above it."""
    lines = _lines(raw, rule)
    below = _run(
        [row for row in lines if (row.y0 + row.y1) / 2 > rule.y0],
        [r.y0 for r in rules if abs(r.x0 - rule.x0) < 4 and abs(r.x1 - rule.x1) < 4],
        rule.y0,
    )
    columns = _columns(below)
    while below and not _fits(below[-1], columns):
        below.pop()
    if len(columns) < 2 or not all(_fits(row, columns) for row in below):
        return None
    heads = _heads(lines, rule, columns)
    rows = [*heads, *below]
    columns = _columns(rows) or columns
    figures = [p.is_figure for row in below for p in row.parts if p.x0 >= columns[1][0] - 1]
    filled = sum(any(p.is_figure for p in row.parts[1:]) for row in rows)
    at_end = rows[-1].y1 > 0.85 * raw.height or rows[0].y0 < 0.12 * raw.height
    broken = at_end and bool(heads or len(below) > 1)  # a page break parts the table
    if len(rows) < (2 if broken else 3) or filled < (1 if broken else 2) or sum(figures) < 0.6 * len(figures):
        return None
    return _grid(rule, rows, columns)


def _run(lines: Iterable[_Row], rules: Sequence[float], start: float) -> list[_Row]:
    """Lines that follow one another below a rule, up to running text or a wider gap without a rule in it."""
    out: list[_Row] = []
    bottom = start
    for row in lines:
        ruled = any(bottom - 1 < y < row.y0 + 1 for y in rules)
        far = row.y0 - bottom > (_REACH if ruled or not out else 1.5) * row.size
        prose = len(row.parts) == 1 and len(row.parts[0].words) > 5
        if far or prose or not row.parts:
            break
        if out and len(row.parts) == 1 and row.parts[0].x0 < min(r.parts[0].x0 for r in out) - 3:
            break
        out.append(row)
        bottom = row.y1
    return out


def _columns(rows: Sequence[_Row]) -> list[tuple[float, float]]:
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


def _fits(row: _Row, columns: Sequence[tuple[float, float]]) -> bool:
    """Whether a line has its parts in the columns; one alone only where it stands in the first."""
    if len(columns) < 2 or not row.parts:
        return False
    return len(row.parts) > 1 or row.parts[0].x1 < columns[1][0] or row.parts[0].x0 > columns[0][1]


def _heads(lines: Sequence[_Row], rule: Box, columns: Sequence[tuple[float, float]]) -> list[_Row]:
    """The lines right above a rule that head the columns, from the top down."""
    found: list[_Row] = []
    top = rule.y0
    for row in reversed([r for r in lines if (r.y0 + r.y1) / 2 < rule.y0]):
        near = top - row.y1 < (1.3 if found else 1.0) * row.size
        apart = len(row.parts) > 1 or (row.parts and row.parts[0].x0 > columns[0][1])
        if not near or not apart or len(found) == 3:
            break
        found.insert(0, row)
        top = row.y0
    return found


# --- cells ----------------------------------------------------------------------------------------


def _grid(rule: Box, rows: Sequence[_Row], columns: Sequence[tuple[float, float]]) -> Grid:
    marks = [rule.x0, *((a[1] + b[0]) / 2 for a, b in pairwise(columns)), rule.x1]
    groups = _groups(rows)
    ends = [(a[-1].y1 + b[0].y0) / 2 for a, b in pairwise(groups)]
    edges = [groups[0][0].y0 - 1, *ends, groups[-1][-1].y1 + 1]
    out: list[tuple[Box | None, ...]] = []
    for k, group in enumerate(groups):
        spans = _spans(group, columns, k + 1 < len(groups))
        row: list[Box | None] = [None] * len(columns)
        for first, last in spans:
            row[first] = Box(marks[first], edges[k], marks[last + 1], edges[k + 1])
        out.append(tuple(row))
    return Grid(Box(marks[0], edges[0], marks[-1], edges[-1]), tuple(out))


def _groups(rows: Sequence[_Row]) -> list[list[_Row]]:
    """Lines by row: a line that is only text and follows closer than rows do goes on with the cell above it."""
    steps = [b.y0 - a.y0 for a, b in pairwise(rows)]
    usual = median([s for s, row in zip(steps, rows[1:], strict=True) if len(row.parts) > 1] or steps)
    out: list[list[_Row]] = [[rows[0]]]
    for step, row in zip(steps, rows[1:], strict=True):
        figures = any(part.is_figure for part in row.parts)
        if step < 0.85 * usual and not figures:
            out[-1].append(row)
        else:
            out.append([row])
    return out


def _spans(
    group: Sequence[_Row], columns: Sequence[tuple[float, float]], heads: bool
) -> list[tuple[int, int]]:
    """The first and last column of each cell of a row.

    Heads that are fewer than the columns, and of which there are as many to each, stand above several.
    """
    parts = [part for row in group for part in row.parts]
    held = [[k for k, c in enumerate(columns) if p.x0 < c[1] + 1 and p.x1 > c[0] - 1] for p in parts]
    stub = any(own and own[0] == 0 for own in held)
    count, rest = len(parts) - stub, len(columns) - 1
    even = len(group) == 1 and heads and 0 < count < rest and rest % count == 0 and not stub
    if even and (not any(p.is_figure and len(p.words[0].text) != 4 for p in parts)):
        step = rest // count
        return [(0, 0), *((1 + k * step, k * step + step) for k in range(count))]
    wide = {own[0]: own[-1] for own in held if len(own) > 1}
    out: list[tuple[int, int]] = []
    k = 0
    while k < len(columns):
        last = wide.get(k, k)
        out.append((k, last))
        k = last + 1
    return out
