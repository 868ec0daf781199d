"""Zones of a page: what full-width rules part, each with its own columns."""

from __future__ import annotations

import statistics
from collections.abc import Sequence

from ingest.layout.pieces import Piece
from ingest.model import Box
from ingest.raw import Shape

_THIN = 5.0  # points; a thicker shape is a bar or a box
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
    return [zone for zone in zones if zone]


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
