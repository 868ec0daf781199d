"""The words of a page -> its lines, with the marks that open them."""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import replace

from ingest.layout.pieces import Line
from ingest.model import Box
from ingest.raw import RawWord, Shape

_BULLETS = set("›»•▪▫■□◦○●‣➢➤►▶✓✔✗✘❖·§➔→") | {"o", "-", "–", "—", "*", "**"}
SHY_BULLETS = {"-", "–", "—", "o", "*", "**"}
NUMBER = re.compile(r"^(\(?\d{1,2}[.)]|[a-z][.)])$")
_COLUMN_GAP = 1.1  # em; a gap on one line that is wider than this parts two columns


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
    return [line_of(run) for run in _lift_marks(merged)]


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
    gap = word.box.x0 - last.box.x1
    reach = 2.6 if len(run) == 1 and is_marker(last.text) else _COLUMN_GAP
    return -0.6 * em < gap < reach * em


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
        higher = word.size < 0.8 * size and word.box.y1 < _baseline(run, size) - 0.12 * size
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
