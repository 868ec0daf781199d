"""Numbered headings ("Thema 4.", "3.", "3.2") -> families: numbering, not type size, tells their level.

Typesetters shrink type to make a page fit; a fourth theme is not part of the third because its page is full.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from ingest.model import Block

_NUMBERED = re.compile(
    r"^(?:([^\W\d_]{3,})\s+)?(\d{1,2}(?:\.\d{1,2})*)(?:[.:)]\s|\s*[-–:]\s|\.?$|\s(?=\S))", re.I
)
_ALIKE = 0.75  # type sizes within a quarter of each other can be one family on two pages


class Family(NamedTuple):
    """What the headings of one numbered series share: the word before the number, and how deep the number
    is.
    """

    word: str
    depth: int
    bold: bool
    color: int


def family_of(block: Block, text: str) -> Family | None:
    """The family of a heading, or None for one without number, and for one in a frame (it belongs to a
    drawing).
    """
    match = _NUMBERED.match(text.strip())
    if match is None or block.kind != "heading" or block.group:
        return None
    return Family((match.group(1) or "").lower(), match.group(2).count(".") + 1, block.bold, block.color)


def level_families(by_page: list[list[Block]], texts: list[list[str]]) -> list[list[Block]]:
    """Give the headings of a family one level, its deepest, and "N.M" a deeper one than "N."."""
    members: dict[Family, list[Block]] = {}
    for blocks, said in zip(by_page, texts, strict=True):
        for block, text in zip(blocks, said, strict=True):
            if (family := family_of(block, text)) is not None:
                members.setdefault(family, []).append(block)
    level: dict[int, int] = {}
    deepest: dict[tuple[str, int], int] = {}
    for family, blocks in sorted(members.items(), key=lambda entry: entry[0].depth):
        above = deepest.get((family.word, family.depth - 1), 0)
        for group in _of_one_size(blocks):
            shared = max(max(block.level for block in group), above + 1)
            deepest[family.word, family.depth] = max(deepest.get((family.word, family.depth), 0), shared)
            level.update((id(block), shared) for block in group)
    return [
        [replace(block, level=level[id(block)]) if id(block) in level else block for block in blocks]
        for blocks in by_page
    ]


def _of_one_size(blocks: Sequence[Block]) -> list[list[Block]]:
    groups: list[list[Block]] = []
    for block in sorted(blocks, key=lambda b: -b.size):
        if groups and block.size >= _ALIKE * groups[-1][0].size:
            groups[-1].append(block)
        else:
            groups.append([block])
    return groups
