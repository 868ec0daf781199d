"""A dossier card: the pages that it takes up, its panel and its name."""

from __future__ import annotations

from dataclasses import dataclass, field

from ingest.model import Block, Span

TEXTS = ("wat_is_het", "doelen", "actueel", "planning")


@dataclass(slots=True)
class Card:
    page: int
    panel: list[Block]
    pages: list[int] = field(default_factory=list)
    name: str = ""
    name_span: Span | None = None
    banner: Block | None = None  # a theme set larger than the title
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
