"""The short line beside or right above the title of a card, or below it in the same bar, in one place on all cards: what the card is
under, or a state of affairs.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from ingest.language import fold
from ingest.model import Block, Outline
from ingest.records.cards import Card
from ingest.records.labels import field_of
from ingest.records.lists import OF_WORK
from ingest.records.names import INITIALS
from ingest.records.places import named_in

_SHORT = re.compile(r"[A-ZÀ-Þ][^.:;?!\d,|]{2,50}")
_WORDS = 5
_SMALLER = 0.85  # of the type size of the title
_ABOVE = 1.5  # times that size that the line may stand above the title
_SAME = 4.0  # points
_MOST = 0.6  # of the cards
_STATE = re.compile(
    r"(?:loopt )?(?:volgens|op|achter op|voor op) (?:schema|koers|planning)|vertraagd|vertraging|afgerond|gereed|lopend|loopt|(?:loopt |ligt )?achter|niet gestart|nog niet gestart|(?:vraagt|behoeft) (?:om )?aandacht|let op|nieuw|gestart|"
    r"groen|geel|oranje|rood|initiatief(?:fase)?|verkenning(?:sfase)?|planvorming|uitvoering(?:sfase)?|in (?:uitvoering|voorbereiding)|"
    r"voorbereiding|realisatie(?:fase)?|nazorg|concept|definitief|actueel|on hold|stilgelegd|aandacht|hoog|midden|laag|dossier|project|programma"
)


class Corner(NamedTuple):
    """The line beside a card's title, and whether such lines tell themes rather than a state or somebody."""

    line: Block
    theme: bool


def corners(outline: Outline, cards: Sequence[Card]) -> dict[int, Corner]:
    """By the id of the card, its line; empty where most cards have none in one place.

    Where no text comes back, three cards must have one: two may as well have a second title.
    """
    found = {id(card): list(_beside(outline, card)) for card in cards}
    titles = {id(card): _title(outline, card) for card in cards}
    best: dict[int, Block] = {}
    for card in cards:
        count, line = 0, None
        for block in found[id(card)]:
            alike = sum(
                any(_same_place(block, titles[id(card)], b, titles[id(other)]) for b in found[id(other)])
                for other in cards
            )
            if alike > count:
                count, line = alike, block
        if line is not None and count >= max(2, _MOST * len(cards)):
            best[id(card)] = line
    said = Counter(fold(_text(outline, line)) for line in best.values())
    if len(said) == len(best) < 3:
        return {}
    theme = len(said) > 1 and not any(tells_other(outline, line) for line in best.values())
    if max(said.values(), default=0) == 1 and any(_below(titles[key], line) for key, line in best.items()):
        known = sum(OF_WORK.search(_text(outline, line)) is not None for line in best.values())
        theme = theme and known >= 0.5 * len(best)  # what nothing repeats may as well be a second title
    return {key: Corner(line, theme) for key, line in best.items()}


def again(outline: Outline, card: Card, line: Block) -> Iterable[Block]:
    """The line, and those that say the same at the same height on the other pages of a card."""
    said = fold(_text(outline, line))
    for number in card.pages:
        for block in outline.on_page(number):
            if abs(block.box.y0 - line.box.y0) < _SAME and fold(_text(outline, block)) == said:
                yield block


def _text(outline: Outline, block: Block) -> str:
    return " ".join(outline.text(block).split())


def _title(outline: Outline, card: Card) -> Block | None:
    span = card.name_span
    if span is None:
        return None
    heads = (b for b in outline.on_page(span.page) if b.kind == "heading")
    return next((b for b in heads if b.begin <= span.begin < b.end), None)


def _beside(outline: Outline, card: Card) -> Iterable[Block]:
    """The short lines set smaller than the title of a card, to the left or right of it at its height or a little above, right
    above it at its edge, or right below it where both stand in one bar.
    """
    title = _title(outline, card)
    if title is None:
        return
    for block in outline.on_page(title.page):
        text = _text(outline, block)
        if (
            block is not title
            and block.kind in ("paragraph", "caption", "footnote", "heading", "furniture")
            and not block.marker
            and block.size < _SMALLER * title.size
            and block.box.height < 2 * block.size
            and (_below(title, block) or _is_beside(title, block))
            and len(text.split()) <= _WORDS
            and _SHORT.fullmatch(text)
            and not field_of(text)
        ):
            yield block


def _is_beside(title: Block, block: Block) -> bool:
    level = (
        title.box.y0 - _ABOVE * title.size < block.box.y0 and block.box.y1 < title.box.y1 + 0.2 * title.size
    )
    above = block.box.y1 < title.box.y0 + 0.2 * title.size and abs(block.box.x0 - title.box.x0) < _SAME
    return level and (above or block.box.x0 >= title.box.x1 or block.box.x1 <= title.box.x0)


def _below(title: Block | None, block: Block) -> bool:
    """Whether a line stands right below a title at its edge, and both in one frame."""
    return (
        title is not None
        and block.group == title.group != 0
        and -0.3 * title.size < block.box.y0 - title.box.y1 < title.size
        and abs(block.box.x0 - title.box.x0) < _SAME
    )


def _same_place(one: Block, title: Block | None, other: Block, its_title: Block | None) -> bool:
    if title is None or its_title is None or abs(one.size - other.size) > 0.3 or one.color != other.color:
        return False
    level = abs((one.box.y0 - title.box.y0) - (other.box.y0 - its_title.box.y0)) < _SAME
    return level and (
        abs(one.box.x0 - other.box.x0) < _SAME
        or abs(one.box.x1 - other.box.x1) < _SAME
        or abs((one.box.x0 - title.box.x1) - (other.box.x0 - its_title.box.x1)) < _SAME
    )


def tells_other(outline: Outline, line: Block) -> bool:
    """Whether a line tells a state, somebody or a municipality: then lines in its place are no themes."""
    text = _text(outline, line)
    return bool(
        _STATE.fullmatch(fold(text))
        or re.search(INITIALS, text)
        or fold(text) in {fold(name) for name in named_in(outline)}
    )
