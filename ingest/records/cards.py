"""A dossier card: the pages that it takes up, its panel and its name."""

from __future__ import annotations

from dataclasses import dataclass, field

from ingest.language import fold
from ingest.model import Block, Outline, Span

TEXTS = ("wat_is_het", "doelen", "actueel", "planning")


def is_status(label: str, text: str) -> bool:
    """Whether a field tells a mere status ("Status: op schema"), which is no account of where things stand."""
    return fold(label).strip(" :") in ("status", "stand") and len(text.split()) <= 4


@dataclass(slots=True)
class Card:
    page: int
    panel: list[Block]
    pages: list[int] = field(default_factory=list)
    name: str = ""
    name_span: Span | None = None
    banner: Block | None = None  # a theme set larger than the title
    asides: list[Block] = field(default_factory=list)  # short lines that are no text of it
    theme_line: Block | None = None  # the one of these that tells its theme
    begin: tuple[int, int] | None = (
        None  # (page, offset) where it starts and stops, for cards that share pages
    )
    end: tuple[int, int] | None = None

    def holds(self, block: Block) -> bool:
        """Whether a block stands on its pages and, where it shares these, in its part of them."""
        if block.page not in self.pages:
            return False
        place = (block.page, block.begin)
        return (self.begin is None or place >= self.begin) and (self.end is None or place < self.end)


def size_of(outline: Outline, span: Span | None) -> float:
    """The type size of the heading that stands at a place; 0 where none does."""
    if span is None:
        return 0.0
    sizes = (
        b.size
        for b in outline.on_page(span.page)
        if b.kind == "heading" and b.begin <= span.begin and span.end <= b.end
    )
    return next(sizes, 0.0)
