"""Where on a page a table stands beside another one, or beside running text: from which line to which, and what parts them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from ingest.openlines import Part, Row

_GUTTER = 9.0  # points
_EDGE = 8.0  # points that a table's name stands left of what is in its first column
_FAR = 3.0  # of the type size; what stands further below is something else
_TABLE = 3  # lines of figures on either side of two tables
_PROSE = 4  # lines of running text beside a table
_WORDS = 5
_YEAR = re.compile(r"(?:19|20)\d\d")
Sides = tuple[list[Part], list[Part]]


def beside(rows: Sequence[Row]) -> list[tuple[float, range]]:
    """The places that part two tables, or a table and running text, each with the lines that it parts; the longest runs first."""
    places = {float(round(b.x0 - 4)) for row in rows for a, b in pairwise(row.parts) if b.x0 - a.x1 > _GUTTER}
    found: list[tuple[float, range]] = []
    for place in sorted(places):
        for lines in _runs(rows, place):
            sides = [_sides(rows[k], place) for k in lines]
            if _two_tables(sides) or _text_beside([rows[k] for k in lines], sides):
                found.append((place, lines))
    found.sort(key=lambda one: -len(one[1]))
    kept: list[tuple[float, range]] = []
    for place, lines in found:
        if all(lines.stop <= other.start or lines.start >= other.stop for _, other in kept):
            kept.append((place, lines))
    return kept


def _sides(row: Row, place: float) -> Sides:
    return [p for p in row.parts if p.x1 <= place], [p for p in row.parts if p.x0 > place]


def _runs(rows: Sequence[Row], place: float) -> list[range]:
    """The lines close below one another that a place does not cut, from the first to the last with something at either side."""
    runs: list[list[int]] = [[]]
    for k, row in enumerate(rows):
        cut = any(p.x0 <= place < p.x1 for p in row.parts)
        if cut or (runs[-1] and row.y0 - rows[k - 1].y1 > _FAR * row.size):
            runs.append([])
        if not cut:
            runs[-1].append(k)
    out: list[range] = []
    for run in runs:
        both = [k for k in run if all(_sides(rows[k], place))]
        last = [k for k in run if _sides(rows[k], place)[1]]
        if both:
            out.append(range(min(both[0], last[0]), last[-1] + 1))
    return out


def _two_tables(sides: Sequence[Sides]) -> bool:
    """Whether both sides have rows of figures with heads of their own, and a name each on one line above them."""
    data = [(a, b) for a, b in sides if _is_row(a) and _is_row(b)]
    if len(data) < _TABLE or 2 * len(data) < sum(bool(a and b) for a, b in sides):
        return False
    left, right = (min(own[k][0].x0 for own in data) for k in (0, 1))
    if any(b[0].x0 > right + _EDGE for _, b in data):
        return False
    return any(
        len(a) == len(b) == 1
        and not (a[0].is_figure or b[0].is_figure)
        and abs(a[0].x0 - left) < _EDGE
        and abs(b[0].x0 - right) < _EDGE
        for a, b in sides[: sides.index(data[0])]
    )


def _is_row(parts: Sequence[Part]) -> bool:
    """Whether parts of a line are a row of a table: what heads it, and a figure at its end."""
    leads = len(parts) > 1 and (not parts[0].is_figure or bool(_YEAR.fullmatch(parts[0].text)))
    return leads and parts[-1].is_figure


def _text_beside(rows: Sequence[Row], sides: Sequence[Sides]) -> bool:
    """Whether one side is running text, whose lines do not keep to those of the table at the other."""
    both = [(a, b) for a, b in sides if a and b]
    apart = sum(abs(_middle(a) - _middle(b)) > 0.08 * a[0].words[0].size for a, b in both)
    if 2 * apart < len(both):
        return False
    for text, table in ((0, 1), (1, 0)):
        own = [side[text] for side in sides if side[text]]
        edge, end = min(p[0].x0 for p in own), max(p[-1].x1 for p in own)
        prose = [p for p in own if len(p) == 1 and len(p[0].words) >= _WORDS and p[0].x0 - edge < 4]
        full = [p for p in prose if p[0].x1 - edge > 0.75 * (end - edge)]
        data = [side[table] for side in sides if _is_row(side[table])]
        if len(full) >= _PROSE and len(full) > 0.6 * len(own) and len(data) >= _TABLE - 1:
            return True
    return False


def _middle(parts: Sequence[Part]) -> float:
    box = parts[0].words[0].box
    return (box.y0 + box.y1) / 2
