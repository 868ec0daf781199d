"""Zones of a page: what full-width rules part, each with its own columns."""

from __future__ import annotations

import statistics
from collections.abc import Sequence

from ingest.layout.pieces import Piece
from ingest.model import Box
from ingest.raw import Shape

_THIN = 5.0  # points; a thicker shape is a bar or a box
_FEWEST = 12  # lines of a page that has several titles
_TITLE = 1.25  # times the page's usual type size
_BEGINS, _APART = (
    5.0,
    0.8,
)  # of the usual type size: a column from the title above it, and from the title below it
_STRIP = 9.0  # points between a text and the notes beside it
_LARGER = 1.15  # times the page's usual type size; what opens a zone is set at least so large


def zones_of(shapes: Sequence[Shape], pieces: list[Piece]) -> list[list[Piece]]:
    """Pieces parted at the rules over the whole width that a title stands right below, from the top down."""
    if len(pieces) < 2:
        return [pieces]
    left, right = min(p.box.x0 for p in pieces), max(p.box.x1 for p in pieces)
    sizes = [line.size for piece in pieces if (line := piece.line)]
    if not sizes:
        return [pieces]
    large = _LARGER * statistics.median(sizes)
    cuts = sorted({s.box.y1 for s in shapes if _opens(s.box, pieces, left, right, large)})
    zones: list[list[Piece]] = [[] for _ in range(len(cuts) + 1)]
    for piece in pieces:
        zones[sum(piece.box.y0 >= cut - 1 for cut in cuts)].append(piece)
    return [part for zone in zones if zone for part in _by_title(zone)]


def _by_title(pieces: list[Piece]) -> list[list[Piece]]:
    """Pieces parted at titles at the left edge that each have a column of their own beside their text: notes in the margin.

    That column begins anew right below every title, and there only.
    """
    lines = [p for p in pieces if p.line]
    if len(lines) < len(pieces) or len(lines) < _FEWEST:
        return [pieces]
    left = min(p.box.x0 for p in lines)
    usual = statistics.median(p.line.size for p in lines if p.line)
    large = [
        p for p in lines if p.line and p.line.bold and p.line.size > _TITLE * usual and p.box.x0 - left < 3
    ]
    top = max((p.line.size for p in large if p.line), default=0.0)
    titles = sorted((p for p in large if p.line and p.line.size > 0.97 * top), key=lambda p: p.box.y0)
    if len(titles) < 2:
        return [pieces]
    below = [p for p in lines if p.box.y0 >= titles[0].box.y0 and p not in titles]
    edge = _margin(below, titles)
    if edge is None:
        return [pieces]
    cuts = [title.box.y0 - 1 for title in titles]
    beside = sorted((p for p in below if p.box.x0 > edge), key=lambda p: p.box.y0)
    for title, cut, end in zip(titles, cuts, [*cuts[1:], float("inf")], strict=True):
        own = [p for p in beside if cut <= p.box.y0 < end]
        if not own or own[0].box.y0 - title.box.y1 > _BEGINS * usual or own[-1].box.y1 > end - _APART * usual:
            return [pieces]
    zones: list[list[Piece]] = [[] for _ in range(len(cuts) + 1)]
    for piece in pieces:
        zones[sum(piece.box.y0 >= cut for cut in cuts)].append(piece)
    return [zone for zone in zones if zone]


def _margin(pieces: Sequence[Piece], titles: Sequence[Piece]) -> float | None:
    """Where the strip is that parts a text from a narrower column at its right, which no title crosses; None without one."""
    spans = sorted((p.box.x0, p.box.x1) for p in pieces)
    reach, found = spans[0][1] if spans else 0.0, []
    for x0, x1 in spans[1:]:
        if x0 - reach > _STRIP:
            found.append((reach, x0))
        reach = max(reach, x1)
    if len(found) != 1 or any(title.box.x1 > found[0][1] for title in titles):
        return None
    (end, begin), left = found[0], spans[0][0]
    return (begin + end) / 2 if reach - begin < 0.7 * (end - left) else None


def _opens(rule: Box, pieces: Sequence[Piece], left: float, right: float, large: float) -> bool:
    """Whether a shape is such a rule: wide, thin, crossed by nothing, with a title below it at its left end."""
    if rule.height > _THIN or rule.width < 0.85 * (right - left) or abs(rule.x0 - left) > 6:
        return False
    if any(p.box.y0 + 1 < rule.y0 < p.box.y1 - 1 for p in pieces):
        return False
    below = min((p for p in pieces if p.box.y0 >= rule.y1 - 1), key=lambda p: p.box.y0, default=None)
    line = below.line if below else None
    return (
        line is not None
        and line.size > large
        and line.box.y0 - rule.y1 < 2 * line.size
        and line.box.x0 - rule.x0 < 12
    )
