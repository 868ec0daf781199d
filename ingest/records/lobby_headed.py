"""Lobby goals that are headings themselves: a wish in bold, why below it, and a last line that says whom it asks."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

from ingest.model import Block, Outline
from ingest.records.common import Piece, cut, piece
from ingest.records.lobby_lists import Goal

_TO = re.compile(
    r"(?:^|[.!?\n]\s*)(?:gericht (?:aan|tot)|geadresseerden?|adressaat|aan wie|bij wie)\s*[:?]\s*(?=\S)", re.I
)
_WORDS = 4  # a shorter heading is a subject rather than a wish
_LONGEST = 160  # characters of whom a goal asks


def in_headings(outline: Outline, blocks: Sequence[Block]) -> Iterator[tuple[Block, list[Goal]]]:
    """The headings of a document that state a goal, each with whom the text below it says that it is addressed to."""
    for k, block in enumerate(blocks):
        if block.kind != "heading" or len(outline.text(block).split()) < _WORDS:
            continue
        below = itertools.takewhile(lambda b: b.kind != "heading", blocks[k + 1 :])
        to = next((to for b in below if (to := _addressed(outline, b))), None)
        if to is not None:
            yield block, [Goal(piece(outline, block), to)]


def _addressed(outline: Outline, block: Block) -> Piece | None:
    """Whom the end of a text names behind "Gericht aan:"."""
    text = outline.text(block)
    found = _TO.search(text) if block.kind in ("paragraph", "caption", "footnote", "item") else None
    if found is None or not 1 < len(text) - found.end() < _LONGEST:
        return None
    return cut(outline, block, block.begin + found.end(), block.end)
