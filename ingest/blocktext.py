"""What a block says."""

from __future__ import annotations

import re

from ingest.model import Block, Page

_WORD = re.compile(r"\w+")


def text_of(page: Page, block: Block) -> str:
    """The text of a block, character for character."""
    return page.text[block.begin : block.end]


def plain_words(text: str) -> list[str]:
    """The words of a text in lower case, digits among them."""
    return _WORD.findall(text.lower())
