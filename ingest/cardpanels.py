"""Panels of cards that no frame sets apart: their labels and values as fields, so that no answer tells a label as if it were a statement."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from ingest.language import fold
from ingest.model import Block, Outline, Section
from ingest.records.card_pages import find_cards
from ingest.records.cards import TEXTS
from ingest.records.labels import field_of
from ingest.records.panels import with_fields

_VALUE = 300  # characters; a longer text under a label is told by the sentence


def with_panels(outline: Outline) -> Outline:
    """The outline with a section of fields for each page of a card whose panel stood among its texts; the same outline without any."""
    cards = find_cards(with_fields(outline))
    if not cards:
        return outline
    pages = frozenset(n for card in cards for n in card.pages)
    outline = _without_lists_of_cards(outline, pages, [card.name for card in cards if card.name])
    full = with_fields(outline)
    if full is outline:
        return outline
    framed = {b.page for s in outline.sections if s.panel for b in s.blocks}
    fields: dict[int, list[Block]] = defaultdict(list)
    for block in full.blocks:
        if block.kind == "field" and block.page in pages - framed and _is_fact(block):
            fields[block.page].append(block)
    if not fields:
        return outline
    sections: list[Section] = []
    for section in outline.sections:
        for page in sorted({b.page for b in section.blocks} & fields.keys()):
            own = tuple(sorted(fields[page], key=lambda b: b.begin))
            sections.append(Section(outline.document, section.path[:1], own, section.heads[:1], True))
        rest = tuple(b for b in section.blocks if not _is_in(b, fields.get(b.page, ())))
        sections.append(replace(section, blocks=rest))
    return replace(outline, sections=tuple(_once(sections)))


def _without_lists_of_cards(outline: Outline, pages: frozenset[int], called: Sequence[str]) -> Outline:
    """The outline without the texts beside the cards that are nothing but names of cards, as the page that opens a theme has."""
    names = sorted(map(fold, called), key=len, reverse=True)
    pattern = re.compile(rf"(?:\W*(?:{'|'.join(map(re.escape, names))})(?!\w))+\W*")

    def is_list(block: Block) -> bool:
        bare = block.page not in pages and block.kind in ("paragraph", "item", "caption", "footnote")
        return bare and pattern.fullmatch(" ".join(fold(outline.text(block)).split())) is not None

    if not names or not any(is_list(b) for s in outline.sections for b in s.blocks):
        return outline
    sections = tuple(
        replace(s, blocks=tuple(b for b in s.blocks if not is_list(b))) for s in outline.sections
    )
    return replace(outline, sections=sections)


def _is_fact(block: Block) -> bool:
    return (
        block.label_span is not None
        and block.end - block.begin <= _VALUE
        and field_of(block.label) not in TEXTS
    )


def _is_in(block: Block, fields: Sequence[Block]) -> bool:
    """Whether a block is no more than the label or the value of a field."""
    spans = [s for f in fields for s in ((f.begin, f.end), f.label_span or (0, 0))]
    return block.kind != "table" and any(a <= block.begin and block.end <= b for a, b in spans)


def _once(sections: Sequence[Section]) -> list[Section]:
    """The sections with the panel of each page once, where the page begins."""
    seen: set[int] = set()
    out: list[Section] = []
    for section in sections:
        page = section.first_page if section.panel else 0
        if page not in seen or not page:
            out.append(section)
        seen.add(page)
    return out
