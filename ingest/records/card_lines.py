"""Short lines about a card that are no text of it: above the labels of its panel, below its title, or in the running head."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from ingest.language import fold, words
from ingest.model import Block, Outline
from ingest.records.card_corners import again, corners, tells_other
from ingest.records.card_margins import lines_in_margins
from ingest.records.cards import Card
from ingest.records.labels import field_of

_SHORT = re.compile(r"[^.:;?!\d,]{3,50}")
_KIND = re.compile(
    r"^(?:project|programma|dossier|kaart|factsheet|feiten)\w*\b", re.I
)  # says what it is, not what it is under
THEME = re.compile(r"^(?:hoofd)?(?:thema|pijler|programmalijn)\s+(?=[A-ZÀ-Þ])", re.I)  # says so itself
_NUMBERED = re.compile(r"[\s|·–-]*(?:pagina\s)?\d{1,3}(?:\s?(?:/|van)\s?\d{1,3})?\s*$", re.I)
_WORDS = 5
_MARGIN = 0.09  # of the page's height
_UNDER = 1.2  # times the title's type size that a line may stand below it


def give_lines(outline: Outline, cards: Sequence[Card]) -> None:
    """Give every card its short lines, and the theme that one of them tells.

    Lines in one place tell themes where the text of one comes back on another card, and not on all cards: what nothing
    repeats may as well be a second title.
    """
    kinds = (_over_panel, _under_title, _running, _at_foot)
    for find in kinds:
        lines = {id(card): line for card in cards if (line := find(outline, card))}
        said = Counter(fold(outline.text(line)) for line in lines.values())
        themes = len(said) > 1 and max(said.values()) > 1
        themes = themes and not any(tells_other(outline, line) for line in lines.values())
        for card in cards:
            line = lines.get(id(card))
            if line is None:
                continue
            if line.kind != "furniture":
                card.asides.append(line)
            if card.theme_line is None and (themes or THEME.match(outline.text(line))):
                card.theme_line = line
    for margin in lines_in_margins(outline, cards):
        told = [(card, line) for card in cards if (line := margin.get(id(card)))]
        if all(_is_short(outline, b, c, of_name=True) and not tells_other(outline, b) for c, b in told):
            for card, line in told:
                card.theme_line = card.theme_line or line
    found = corners(outline, cards)
    for card in cards:
        corner = found.get(id(card))
        if corner is None:
            continue
        for block in again(outline, card, corner.line):
            for other in cards:  # it may stand before the title, behind the last text of the card before
                other.asides.append(block)
        if card.theme_line is None and corner.theme:
            card.theme_line = corner.line


def _is_short(outline: Outline, block: Block, card: Card, of_name: bool = False) -> bool:
    """Whether a line is a few words without a label; with `of_name` these may be words of the card's name ("Zorg")."""
    text = " ".join(outline.text(block).split())
    return (
        len(text.split()) <= _WORDS
        and _SHORT.fullmatch(text) is not None
        and text[:1].isupper()
        and not field_of(text)
        and not _KIND.search(text)
        and (of_name or not set(words(text)) <= set(words(card.name)))
    )


def _over_panel(outline: Outline, card: Card) -> Block | None:
    """The line alone above the first label in the frame of a panel."""
    framed = [b for b in card.panel if b.group and b.page == card.page]
    if not framed:
        return None
    group = framed[0].group
    first = min((b.label_span or (b.begin, 0))[0] for b in framed if b.group == group)
    above = [b for b in outline.on_page(card.page) if b.group == group and b.begin < first]
    line = above[0] if len(above) == 1 else None
    return line if line and line.kind in ("paragraph", "caption") and _is_short(outline, line, card) else None


def _under_title(outline: Outline, card: Card) -> Block | None:
    """The line between a title and a panel or label below it, set smaller or in another colour than the text."""
    span = card.name_span
    if span is None or span.page != card.page:
        return None
    blocks = [b for b in outline.on_page(card.page) if b.kind not in ("furniture", "tag")]
    title = next((b for b in blocks if b.kind == "heading" and b.begin <= span.begin < b.end), None)
    if title is None:
        return None
    after = [b for b in blocks if b.begin >= title.end][:2]
    if len(after) < 2 or after[0].group:
        return None
    small = after[0].kind == "heading" and after[0].size < 0.7 * title.size
    if after[0].kind not in ("paragraph", "caption") and not small:
        return None
    line, below = after
    near = -0.3 * title.size < line.box.y0 - title.box.y1 < _UNDER * title.size
    labelled = below.kind == "field" or (below.kind == "heading" and bool(field_of(outline.text(below))))
    texts = [b for b in blocks if b.kind == "paragraph" and b is not line]
    apart = all(b.color != line.color or b.size > 1.05 * line.size for b in texts)
    aligned = abs(line.box.x0 - title.box.x0) < 8
    return line if near and labelled and apart and aligned and _is_short(outline, line, card) else None


def _running(outline: Outline, card: Card) -> Block | None:
    """The line in the running head of all pages of a card."""
    if len(card.pages) < 2:
        return None
    heads = [list(_heads(outline, number)) for number in card.pages]
    for line in heads[0]:
        text = fold(outline.text(line))
        if all(any(fold(outline.text(b)) == text for b in others) for others in heads[1:]):
            return line if _is_short(outline, line, card) else None
    return None


def _at_foot(outline: Outline, card: Card) -> Block | None:
    """The line at the foot of all pages of a card, without the numbers of pages behind it."""
    feet = [list(_feet(outline, number)) for number in card.pages]
    for line in feet[0]:
        said = fold(outline.text(line))
        if len(feet) > 1 and all(any(fold(outline.text(b)) == said for b in others) for others in feet[1:]):
            return line if _is_short(outline, line, card, of_name=True) and said != fold(card.name) else None
    return None


def _feet(outline: Outline, number: int) -> Iterable[Block]:
    low = (1 - _MARGIN) * outline.pages[number - 1].height
    for block in outline.on_page(number):
        if block.box.y0 > low and block.kind in ("furniture", "footnote", "caption"):
            text = outline.text(block)
            end = block.begin + len(_NUMBERED.sub("", text))
            yield replace(block, kind="furniture", end=end)


def _heads(outline: Outline, number: int) -> Iterable[Block]:
    high = _MARGIN * outline.pages[number - 1].height
    return (b for b in outline.on_page(number) if b.kind in ("furniture", "caption") and b.box.y1 < high)
