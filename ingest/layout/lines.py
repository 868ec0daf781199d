"""The words of a page -> its lines, with the marks that open them."""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from ingest.layout.pieces import Line
from ingest.model import Box
from ingest.raw import RawWord, Shape

_BULLETS = set("›»•▪▫■□◦○●‣➢➤►▶✓✔✗✘❖·§➔→") | {"o", "-", "–", "—", "*", "**"}
SHY_BULLETS = {"-", "–", "—", "o", "*", "**"}
NUMBER = re.compile(r"^(\(?\d{1,2}[.)]|[a-z][.)])$")
_COLUMN_GAP = 1.1  # em; a gap on one line that is wider than this parts two columns
# em; narrower ones part them where that many other lines begin right below or above what follows it
_ALIGNED_GAPS = ((0.55, 1), (0.4, 2))
_LOOK_GAP = 0.15  # em; even this one parts a label from its value where their faces differ and several values begin there
_MARK_GAP = 0.7  # em; a list mark behind a wider gap opens an item in a column of its own
_OTHER_SIZE, _OFF_BASELINE = 1.5, 0.25  # times the type size; em of the larger
_NARROW = 16  # em; how wide a column is whose set out lines may hold two words
_NEAR = 3.0  # em between the baselines of two lines that may stand in one column

_DATE = re.compile(
    r"(?:\d{1,2}[ -])?(?:(?:\d{1,2}-|[^\W\d_]{1,9}\.?\s?|q[1-4]\s|[1-4]e\s|[–-]\s?){0,4})20\d\d(?:\s(?:q[1-4]|[^\W\d_]{1,9})){0,2}\s?:?|q[1-4]\s20\d\d:?",
    re.I,
)
_TAB = 0.5  # em; a gap behind a date that is wider than this sets it apart


def lines_of(words: Sequence[RawWord]) -> list[Line]:
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
    return _clipped([line_of(run) for run in _whole_dates(_lift_marks(_at_edges(_justified(merged))))])


def _clipped(lines: list[Line]) -> list[Line]:
    """Lines that run into what begins to the right of them on their own row end before it: a label too long for its column."""
    rows: dict[int, list[Line]] = {}
    for line in lines:
        rows.setdefault(round(line.box.y1), []).append(line)
    for row in rows.values():
        row.sort(key=lambda line: line.box.x0)
        for line, after in itertools.pairwise(row):
            edge = after.box.x0 - _ALIGNED_GAPS[0][0] * line.size
            if line.box.x0 < edge < line.box.x1 and len(line.words) < 4:
                line.box = line.box._replace(x1=edge)
    return lines


def _justified(runs: list[list[RawWord]]) -> list[list[RawWord]]:
    """Lines whole again that were set out to both edges of a narrow column, with wide but equal spaces."""
    edges: dict[tuple[int, int], list[float]] = {}
    for run in runs:
        if len(run) > 2 or (len(run) == 2 and run[1].box.x0 - run[0].box.x1 < 0.8 * run[0].size):
            edges.setdefault((round(run[0].box.x0), round(run[-1].box.x1)), []).append(run[0].box.y1)
    rows: dict[tuple[float, float], list[list[RawWord]]] = {}
    for run in runs:
        rows.setdefault((round(run[0].box.y1, 1), run[0].size), []).append(run)
    for row in rows.values():
        row.sort(key=lambda run: run[0].box.x0)
        for first, stop in itertools.combinations(range(len(row) + 1), 2):
            words = [word for run in row[first:stop] for word in run]
            if stop - first > 1 and all(row[first:stop]) and _set_out(words, edges):
                row[first][:] = words
                for run in row[first + 1 : stop]:
                    run.clear()
    return [run for run in runs if run]


def _set_out(words: Sequence[RawWord], edges: Mapping[tuple[int, int], Sequence[float]]) -> bool:
    """Whether a line with equal spaces runs from edge to edge as one does that is spaced as usual, and holds words.

    A line of two words has one space only: two such lines must stand near it in the narrow column.
    """
    gaps = [b.box.x0 - a.box.x1 for a, b in itertools.pairwise(words) if not b.glued]
    place = (round(words[0].box.x0), round(words[-1].box.x1))
    if len(gaps) == 1 and gaps[0] < 4 * words[0].size and place[1] - place[0] < _NARROW * words[0].size:
        near = sum(abs(y - words[0].box.y1) < 12 * words[0].size for y in edges.get(place, ()))
        return near > 1 and words[0].text[:1].islower()
    even = len(gaps) > 1 and max(gaps) - min(gaps) < 0.1 * words[0].size and gaps[0] < 6 * words[0].size
    return even and place in edges and any(word.text[0].islower() for word in words)


def _whole_dates(runs: list[list[RawWord]]) -> list[list[RawWord]]:
    """Dates whole again that a narrow column broke before the year, where what happens then stands beside them."""
    for run in runs:
        year = next((other for other in runs if _is_year_below(run, other)), None) if len(run) < 4 else None
        if year is None or not _DATE.fullmatch(" ".join(word.text for word in (*run, *year))):
            continue
        right = max(word.box.x1 for word in (*run, *year))
        beside = (abs(o[0].box.y1 - run[0].box.y1) < 1 and o[0].box.x0 > right for o in runs if o)
        if any(beside):
            run.extend(year)
            year.clear()
    return [run for run in runs if run]


def _is_year_below(run: Sequence[RawWord], other: Sequence[RawWord]) -> bool:
    if len(other) != 1 or not run or not re.fullmatch(r"20\d\d:?", other[0].text):
        return False
    first, year = run[0], other[0]
    below = 0 < year.box.y0 - run[-1].box.y0 < 1.6 * first.size
    return below and abs(year.box.x0 - first.box.x0) < 1 and abs(year.size - first.size) < 0.2


def _at_edges(runs: Sequence[list[RawWord]]) -> list[list[RawWord]]:
    """Runs parted at a gap behind which another run near it begins: two columns that almost touch."""
    out: list[list[RawWord]] = []
    for run in runs:
        begin = 0
        for k in range(1, len(run)):
            before, word = run[k - 1], run[k]
            gap = (word.box.x0 - before.box.x1) / max(before.size, word.size)
            listed = gap > _MARK_GAP and _is_bullet(word.text) and word.text not in SHY_BULLETS
            if (
                gap > _LOOK_GAP
                and not (k - begin == 1 and is_marker(before.text))
                and (listed or _begins_column(word, gap, run, runs))
            ):
                out.append(run[begin:k])
                begin = k
        out.append(run[begin:])
    return out


def _begins_column(word: RawWord, gap: float, run: Sequence[RawWord], runs: Sequence[list[RawWord]]) -> bool:
    """Whether enough other runs near a word begin at its edge for the gap (em) before it to part two columns."""
    others = sum(
        other is not run
        and abs(other[0].box.x0 - word.box.x0) < 0.1 * word.size
        and abs(other[0].box.y1 - word.box.y1) < _NEAR * word.size
        for other in runs
    )
    before = run[run.index(word) - 1]
    other_look = (before.bold, before.italic) != (word.bold, word.italic) and gap > _LOOK_GAP and others > 1
    return other_look or any(gap > least and others >= number for least, number in _ALIGNED_GAPS)


def _lift_marks(runs: list[list[RawWord]]) -> list[list[RawWord]]:
    """A list mark set halfway the height of its item goes to the item's first line."""
    marks = [
        run for run in runs if len(run) == 1 and _is_bullet(run[0].text) and run[0].text not in SHY_BULLETS
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


def mark_drawn(lines: Sequence[Line], shapes: Sequence[Shape]) -> None:
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
    if _of_another_size(last, word):
        return False
    gap = word.box.x0 - last.box.x1
    empty = last.text in SHY_BULLETS and word.text[:1].isdigit()  # a cell without a value, not a list mark
    reach = 2.6 if len(run) == 1 and is_marker(last.text) and not empty else _COLUMN_GAP
    return -0.6 * em < gap < reach * em


def _of_another_size(one: RawWord, two: RawWord) -> bool:
    """Whether a label and a title beside it only chance to touch: words of quite other sizes that share no baseline."""
    small, large = sorted((one, two), key=lambda word: word.size)
    apart = abs(one.box.y1 - two.box.y1) > _OFF_BASELINE * large.size
    return large.size > _OTHER_SIZE * small.size and apart and sum(map(str.isalpha, small.text)) > 3


def is_marker(text: str) -> bool:
    return _is_bullet(text) or bool(NUMBER.match(text))


def _is_bullet(text: str) -> bool:
    """A known list mark, or any other lone symbol (a diamond, a star, a sign of a symbol font)."""
    return text in _BULLETS or (len(text) == 1 and unicodedata.category(text) in ("So", "Co"))


def _bounds(words: Iterable[RawWord]) -> Box:
    box: Box | None = None
    for word in words:
        box = word.box if box is None else box.union(word.box)
    assert box is not None
    return box


def line_of(run: list[RawWord]) -> Line:
    top = max(word.size for word in run)
    weight: dict[float, int] = {}
    for word in run:
        weight[word.size] = weight.get(word.size, 0) + len(word.text)
    size = max(weight, key=lambda s: (weight[s], s))
    marked: list[RawWord] = []
    for word in run:
        rise = _baseline(run, size) - word.box.y1
        note = word.text.isdigit() and len(word.text) < 3 and word.size < 0.88 * size and rise > 0.2 * size
        higher = note or (word.size < 0.8 * size and rise > 0.12 * size)
        marked.append(replace(word, raised=True) if higher and top > word.size else word)
    body = marked
    marker = ""
    if (len(marked) > 1 and marked[0].raised and marked[0].text.isdigit()) or (
        len(marked) > 1 and is_marker(marked[0].text) and not marked[1].glued
    ):
        marker, body = marked[0].text, marked[1:]
    colors: dict[int, int] = {}
    for word in body:
        colors[word.color] = colors.get(word.color, 0) + len(word.text)
    wide = [k for k in range(1, min(len(body), 6)) if body[k].box.x0 - body[k - 1].box.x1 > _TAB * size]
    dated = wide and _DATE.fullmatch(" ".join(word.text for word in body[: wide[0]]))
    return Line(
        words=marked,
        box=_bounds(marked),
        size=size,
        bold=all(word.bold for word in body if not word.raised),
        italic=all(word.italic for word in body),
        color=max(colors, key=lambda c: colors[c]),
        marker=marker,
        text_x0=body[0].box.x0,
        tab=len(marked) - len(body) + wide[0] if dated and not body[wide[0] - 1].text.endswith(":") else 0,
    )


def is_date(line: Line) -> bool:
    return bool(_DATE.fullmatch(" ".join(word.text for word in line.words)))


def _baseline(run: Sequence[RawWord], size: float) -> float:
    return max((word.box.y1 for word in run if word.size >= 0.95 * size), default=run[0].box.y1)
