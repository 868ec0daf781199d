"""Boxes of a page that is turned by quarters."""

from __future__ import annotations

from ingest.model import Box


def turned(box: Box, degrees: int, width: float, height: float) -> Box:
    """Where a box of a page of `width` by `height` lies once the page is turned clockwise by `degrees`.

    `degrees` is a multiple of 90. A page turned by 90 or 270 is `height` wide and `width` high.
    """
    quarters = degrees % 360 // 90
    for _ in range(quarters):
        box = Box(height - box.y1, box.x0, height - box.y0, box.x1)
        width, height = height, width
    return box
