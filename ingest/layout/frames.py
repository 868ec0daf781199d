"""Frames: boxes and rules that set a part of a page apart, and what stands inside each."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.layout.pieces import Line, Piece
from ingest.model import Box
from ingest.raw import RawPage, Shape


def frames_of(raw: RawPage, lines: Sequence[Line]) -> list[Box]:
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


def _rails(shapes: Sequence[Shape], lines: Sequence[Line]) -> list[Box]:
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


def nest(frames: Sequence[Box], lines: Sequence[Line], pieces: Sequence[Piece]) -> list[Piece]:
    nodes = [Piece(box, group=k + 1) for k, box in enumerate(frames)]
    roots: list[Piece] = []

    def home(box: Box, among: Sequence[Piece]) -> Piece | None:
        for node in reversed(among):
            if _inside(box, node.box) and node.box != box:
                return node
        return None

    for k, node in enumerate(nodes):
        parent = home(node.box, nodes[:k])
        (parent.inside if parent else roots).append(node)
    for item in [*pieces, *(Piece(line.box, line=line) for line in lines)]:
        parent = home(item.box, nodes)
        item.group = parent.group if parent else 0
        (parent.inside if parent else roots).append(item)
    return roots
