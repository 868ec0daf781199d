"""What the margin of a card's page says in a place where other cards have a line too: the theme in a running head that says more,
or on a tab that stands upright along the edge.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from ingest.language import fold
from ingest.model import Block, Box, Outline
from ingest.records.cards import Card

_MARGIN = 0.12  # of the page's height
_PARTED = 1.8  # of the type size; pieces of a line further apart say things of their own
_NEAR = 3.0  # points that a line may stand elsewhere on another card's page
_MOST = 0.8  # of the cards have a line there
_Place = tuple[int, int]


def lines_in_margins(outline: Outline, cards: Sequence[Card]) -> list[Mapping[int, Block]]:
    """For each place in the margins where most cards have a line, that line by the `id` of the card, fullest place first.

    A place is the left or right edge of lines and their height on the page, on the page of a card's panel or else its first.
    """
    found: dict[tuple[str, _Place], dict[int, Block]] = defaultdict(dict)
    for card in cards:
        for number in (card.page, *card.pages):
            for block, box in _pieces(outline, number):
                for side, x in (("links", box.x0), ("rechts", box.x1)):
                    y = (
                        box.y0 if box.height < 2 * box.width else 0.0
                    )  # a tab may stand lower for a later theme
                    place = side, (round(x / _NEAR), round(y / _NEAR))
                    found[place].setdefault(id(card), block)
    enough = [lines for lines in found.values() if len(lines) >= max(2, _MOST * len(cards))]
    told = [lines for lines in enough if _differ([fold(outline.text(b)) for b in lines.values()])]
    return sorted(told, key=len, reverse=True)


def _differ(said: Sequence[str]) -> bool:
    """Whether lines in one place say several things, one of them on several cards that follow one another; a state of affairs that
    comes and goes is not what cards are under.
    """
    runs = [text for text, _ in itertools.groupby(said)]
    return len(set(runs)) == len(runs) > 1 and len(said) > len(runs)


def _pieces(outline: Outline, number: int) -> Iterator[tuple[Block, Box]]:
    """The lines in the margins of a page, parted where wide gaps stand in them, with their boxes."""
    page = outline.pages[number - 1]
    high, low = _MARGIN * page.height, (1 - _MARGIN) * page.height
    for block in outline.on_page(number):
        upright = block.box.height > 1.6 * block.box.width
        edge = block.box.y1 < high or block.box.y0 > low
        if block.kind not in ("furniture", "caption", "footnote") or not (edge or upright):
            continue
        if upright:
            yield block, block.box
            continue
        words = [w for w in page.words if block.begin <= w.begin and w.end <= block.end]
        begin = 0
        for k in range(1, len(words) + 1):
            if k == len(words) or words[k].box.x0 - words[k - 1].box.x1 > _PARTED * block.size:
                box = words[begin].box
                for word in words[begin + 1 : k]:
                    box = box.union(word.box)
                yield replace(block, kind="furniture", begin=words[begin].begin, end=words[k - 1].end), box
                begin = k
