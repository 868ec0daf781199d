"""Statements that are set in boxes, side by side, with nothing under any of them: they look like headings, but head no text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from ingest.blocktext import plain_words, text_of
from ingest.model import Block, Page

FEWEST = 3  # boxes in a row: one or two may be titles
WORDS = 5  # of each: a title is shorter


def boxed_statements(pages: Sequence[Page], by_page: list[list[Block]]) -> list[list[Block]]:
    """The blocks with such statements as items of a list, so that no page loses what it says in boxes only."""
    return [_of_page(page, blocks) for page, blocks in zip(pages, by_page, strict=True)]


def _of_page(page: Page, blocks: list[Block]) -> list[Block]:
    out: list[Block] = []
    for (says, _), run in groupby(blocks, key=lambda b: (_says(page, b), round(b.size, 1))):
        found = list(run)
        behind = blocks[len(out) + len(found) :][:1]
        boxes = says and len(found) >= FEWEST and not (behind and _stands_under(found[-1], behind[0]))
        out += [replace(b, kind="item", level=1) for b in found] if boxes else found
    return out


def _says(page: Page, block: Block) -> bool:
    return block.kind == "heading" and block.group > 0 and len(plain_words(text_of(page, block))) >= WORDS


def _stands_under(head: Block, block: Block) -> bool:
    beside = block.box.x0 > head.box.x1 or block.box.x1 < head.box.x0
    return block.kind != "furniture" and not beside and 0 <= block.box.y0 - head.box.y1 < 3 * head.size
