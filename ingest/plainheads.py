"""Headings that are not set bold: lines in a size, a slant or a colour of their own that comes back above text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ingest.blocktext import text_of
from ingest.model import Block, Page

_OFTEN = 3
_MOSTLY = 0.8  # of what has the look stands over text
_LONGEST = 60  # characters
_LARGER = 1.04  # times the size of the text; what differs less is set in its size
_NEAR = 1.2  # of the size of the text, from a heading to what it heads
_Look = tuple[float, bool, int]


def plain_headings(
    pages: Sequence[Page], by_page: Sequence[list[Block]], body: float, color: int
) -> list[list[Block]]:
    """Short lines as headings that differ from the text in size, slant or colour, each right above text at its edge.

    `body` and `color` are the type size, in points, and the colour of the text. A look counts where it heads text on two
    pages or more, and on most of these two times, and hardly ever stands elsewhere; in a frame only what looks so outside of one too.
    """
    seen: dict[_Look, list[tuple[int, bool]]] = {}
    for page, blocks in zip(pages, by_page, strict=True):
        for block in blocks:
            if _may_head(block, body, color) and not block.group:
                seen.setdefault(_look(block), []).append(
                    (page.number, _heads(page, block, blocks, body, color))
                )
    looks = {look for look, found in seen.items() if _comes_back(found)}
    if not looks:
        return list(by_page)
    return [
        [
            replace(b, kind="heading", begin=b.start)
            if _may_head(b, body, color) and _look(b) in looks and _heads(page, b, blocks, body, color)
            else b
            for b in blocks
        ]
        for page, blocks in zip(pages, by_page, strict=True)
    ]


def _look(block: Block) -> _Look:
    return round(block.size, 1), block.italic, block.color


def _may_head(block: Block, body: float, color: int) -> bool:
    other = block.italic or block.color != color or block.size > _LARGER * body
    return block.kind == "paragraph" and not block.bold and other and 0.97 * body <= block.size


def _comes_back(found: Sequence[tuple[int, bool]]) -> bool:
    on = [number for number, heads in found if heads]
    several = sum(on.count(number) > 1 for number in set(on))
    return (
        len(on) >= _OFTEN
        and len(set(on)) > 1
        and len(on) >= _MOSTLY * len(found)
        and several >= 0.5 * len(set(on))
    )


def _heads(page: Page, block: Block, blocks: Sequence[Block], body: float, color: int) -> bool:
    """Whether a short line stands right above text at its own edge, which has the look of text."""
    text = text_of(page, block).strip()
    if len(text) > _LONGEST or block.box.height > 1.6 * block.size or text[-1:] in (".", ",", ";", ":"):
        return False
    if not text[:1].isupper():
        return False
    return any(
        other.kind in ("paragraph", "item")
        and not other.italic
        and not other.bold
        and (other.color == color or other.color != block.color)
        and abs(other.size - body) < 0.04 * body
        and -0.3 * body < other.box.y0 - block.box.y1 < _NEAR * body
        and -3 < other.box.x0 - block.box.x0 < 3 * body
        for other in blocks
    )
