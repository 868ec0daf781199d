"""What a block says."""

from __future__ import annotations

import re

from ingest.model import Block, Page

_WORD = re.compile(r"\w+")
_APART = 60  # characters between a label and its value; further apart, other texts stand between them


def text_of(page: Page, block: Block) -> str:
    """The text of a block, character for character."""
    return page.text[block.begin : block.end]


def plain_words(text: str) -> list[str]:
    """The words of a text in lower case, digits among them."""
    return _WORD.findall(text.lower())


def with_label(label: tuple[int, int], begin: int) -> int:
    """Where the text of a field begins, as an offset in its page: at its label (begin, end), or at its value where other texts stand
    between the two."""
    return begin if abs(begin - label[1]) > _APART else min(label[0], begin)
