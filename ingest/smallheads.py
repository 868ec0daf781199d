"""Headings that a designer set smaller than the text they head, told by a look of their own that comes back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from ingest.blocktext import text_of
from ingest.model import Block, Page

_LEAST = 0.75  # of the size of the text
_OFTEN = 3
_MOSTLY = 0.8  # of what has the look stands over text
_LONGEST = 60  # characters
_Look = tuple[float, int]


def small_headings(
    pages: Sequence[Page], by_page: Sequence[list[Block]], body: float, color: int
) -> list[list[Block]]:
    """Bold lines in one colour that is not the text's, each right above text at its edge, as headings; so are lines set
    almost as headings of their colour are.

    `body` and `color` are the type size, in points, and the colour of the text. A look counts where it comes back on two
    pages or more that have no other headings below their title, and hardly ever stands elsewhere.
    """
    known = Counter(
        _look(b) for blocks in by_page for b in blocks if _is_plain_heading(b) and b.color != color
    )
    seen: dict[_Look, list[tuple[int, bool]]] = {}
    for page, blocks in zip(pages, by_page, strict=True):
        for block in blocks:
            if block.kind not in ("furniture", "table", "contents") and block.bold and not block.group:
                heads = _heads(page, block, blocks, body, color)
                seen.setdefault(_look(block), []).append((page.number, heads))
    headed = {page.number for page, blocks in zip(pages, by_page, strict=True) if _has_headings(blocks)}
    looks = {look for look, found in seen.items() if _comes_back(found, headed)}
    near = {look for look in seen if any(n >= _OFTEN and _is_near(look, head) for head, n in known.items())}

    def named(page: Page, blocks: list[Block]) -> Iterator[Block]:
        for block in blocks:
            if block.kind == "paragraph" and not block.group and block.bold:
                like = _look(block) in near and _is_short(page, block)
                if like or (_look(block) in looks and _heads(page, block, blocks, body, color)):
                    block = replace(block, kind="heading", begin=block.start)
            yield block

    return [list(named(page, blocks)) for page, blocks in zip(pages, by_page, strict=True)]


def _is_plain_heading(block: Block) -> bool:
    return block.kind == "heading" and block.bold and not block.group


def _is_near(look: _Look, head: _Look) -> bool:
    return look[1] == head[1] and 0.88 * head[0] <= look[0] <= head[0]


def _is_short(page: Page, block: Block) -> bool:
    text = text_of(page, block).strip()
    return (
        len(text) <= _LONGEST
        and block.box.height <= 1.6 * block.size
        and text[-1:] not in (".", ",", ";", ":")
    )


def _look(block: Block) -> _Look:
    return round(block.size, 1), block.color


def _has_headings(blocks: Sequence[Block]) -> bool:
    """Whether a page has other headings than the ones set as its title: what is smaller there is a label."""
    sizes = [b.size for b in blocks if b.kind == "heading" and not b.group]
    return any(size < 0.9 * max(sizes) for size in sizes)


def _comes_back(found: Sequence[tuple[int, bool]], headed: Collection[int]) -> bool:
    heads = [number for number, is_head in found if is_head]
    often = len(heads) >= _OFTEN and len(set(heads)) > 1 and len(heads) >= _MOSTLY * len(found)
    return often and sum(number in headed for number in set(heads)) < 0.5 * len(set(heads))


def _heads(page: Page, block: Block, blocks: Sequence[Block], body: float, color: int) -> bool:
    """Whether a short bold line in a colour of its own stands right above text at its edge."""
    if block.color == color or not _LEAST * body <= block.size < body or not block.bold:
        return False
    if not _is_short(page, block):
        return False
    return any(
        other.kind in ("paragraph", "item")
        and not other.bold
        and other.size > block.size
        and -0.2 * body < other.box.y0 - block.box.y1 < body
        and -3 < other.box.x0 - block.box.x0 < 3 * body
        for other in blocks
    )
