"""Two columns of running text, or tables beside one another: the lines of each apart, so that a table is not read with what stands
beside it."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.openbeside import beside
from ingest.openlines import Part, Row

_GUTTER = 9.0  # points
_MIDDLE = 0.35, 0.65  # of the page's width; two columns of text part there
_LINES = 8  # beside one another
_PROSE = 4  # lines of running text in one of the columns, and lines that open with words in either
_WORDS = 5


def by_column(rows: Sequence[Row], width: float) -> list[list[Row]]:
    """The lines of a page as they are, or, where running text stands in two columns or a table beside another or beside text,
    those at each side and those over both."""
    gutter = _gutter(rows, width)
    parted = [(gutter, range(len(rows)))] if gutter is not None else beside(rows)
    if not parted:
        return [list(rows)]
    sides: tuple[list[Row], list[Row]] = ([], [])
    for k, row in enumerate(rows):
        place = next((place for place, lines in parted if k in lines), None)
        if place is None or any(p.x0 < place < p.x1 for p in row.parts):
            for side in sides:
                side.append(row)
            continue
        for side, own in zip(sides, _halves(row, place), strict=True):
            if own:
                side.append(_of(row, own))
    return [sorted(side, key=lambda r: r.middle) for side in sides]


def _of(row: Row, parts: list[Part]) -> Row:
    boxes = [w.box for p in parts for w in p.words]
    return Row(min(b.y0 for b in boxes), max(b.y1 for b in boxes), row.size, parts)


def _halves(row: Row, gutter: float) -> tuple[list[Part], list[Part]]:
    return [p for p in row.parts if p.x1 <= gutter], [p for p in row.parts if p.x0 >= gutter]


def _gutter(rows: Sequence[Row], width: float) -> float | None:
    """Where two columns of text part: no line crosses it but titles above, and both have lines of words at their edge."""
    places = {
        round((a.x1 + b.x0) / 2)
        for row in rows
        for a, b in zip(row.parts, row.parts[1:], strict=False)
        if b.x0 - a.x1 > _GUTTER and _MIDDLE[0] * width < (a.x1 + b.x0) / 2 < _MIDDLE[1] * width
    }
    best: tuple[int, float] | None = None
    for place in sorted(places):
        both = [row for row in rows if _parts_at(row, place)]
        crossed = sum(any(p.x0 < place < p.x1 for p in row.parts) for row in rows)
        if len(both) < _LINES or crossed > 0.2 * len(both) or not _is_of_text(both, place):
            continue
        if best is None or len(both) > best[0]:
            best = len(both), float(place)
    return best[1] if best else None


def _parts_at(row: Row, place: float) -> bool:
    left, right = _halves(row, place)
    return bool(left and right) and right[0].x0 - left[-1].x1 > _GUTTER


def _is_of_text(rows: Sequence[Row], place: float) -> bool:
    """Whether both sides of a place have lines that open with words at one edge, and one of them running text to its other edge."""
    prose = 0
    for side in (0, 1):
        own = [_halves(row, place)[side] for row in rows]
        edge = min(parts[0].x0 for parts in own)
        end = max(parts[-1].x1 for parts in own)
        led = [p for p in own if p[0].x0 - edge < 4 and not p[0].is_figure and p[0].text[:1].isalpha()]
        if len(led) < _PROSE:
            return False
        full = [p for p in led if p[-1].x1 - p[0].x0 > 0.8 * (end - edge)]
        prose += sum(sum(len(q.words) for q in p) >= _WORDS and not p[-1].is_figure for p in full) >= _PROSE
    return prose > 0
