"""When a hit or a source counts as a gold passage."""

from __future__ import annotations

from difflib import SequenceMatcher
from functools import lru_cache
from typing import Any

from evals.questions import Gold
from evals.text import words

# A quote that a passage border cut through still counts when half of it is there.
HALF = 0.5


def pages_of(item: dict[str, Any]) -> set[int]:
    """The pages that a hit or a source lies on: those of its parts, else its own."""
    pages = {int(part["pagina"]) for part in item.get("delen") or [] if part.get("pagina") is not None}
    if not pages and item.get("pagina") is not None:
        pages = {int(item["pagina"])}
    return pages


def on_page(item: dict[str, Any], gold: Gold) -> bool:
    """Whether the hit or source lies on the gold passage's document and page."""
    return item.get("document") == gold.document and gold.page in pages_of(item)


@lru_cache(maxsize=65536)
def overlaps(text: str, quote: str) -> bool:
    """Whether the text holds the quote's words, or an unbroken run of at least half of them.

    Words are compared folded. "Holds" disregards the order of words, because two readers of one table may
    give its cells in another order; a run must be unbroken, so that a long text does not match on common
    words alone.
    """
    quoted, given = words(quote), words(text)
    if not quoted:
        return False
    if not set(quoted) - set(given):
        return True
    run = SequenceMatcher(None, quoted, given, autojunk=False).find_longest_match()
    return run.size >= max(2, HALF * len(quoted))


def hit_text(hit: dict[str, Any]) -> str:
    """A hit as its reader sees it: the headings above it and its text."""
    return "\n".join([*map(str, hit.get("sectie") or []), str(hit.get("tekst") or "")])


def covers(hit: dict[str, Any], gold: Gold) -> bool:
    """Whether a hit is the gold passage: same document, one of its pages, and what is shown overlaps the
    quote.
    """
    return on_page(hit, gold) and overlaps(hit_text(hit), gold.quote)


def cites(source: dict[str, Any], gold: Gold) -> bool:
    """Whether a cited source is the gold passage: its quote overlaps the gold quote or is a part of it."""
    quoted = str(source.get("citaat") or "")
    if not on_page(source, gold) or not words(quoted):
        return False
    return (
        overlaps(quoted, gold.quote) or f" {' '.join(words(quoted))} " in f" {' '.join(words(gold.quote))} "
    )


def ranks(
    items: tuple[dict[str, Any], ...], needs: tuple[tuple[Gold, ...], ...], page_only: bool
) -> list[int | None]:
    """For every need the rank, counted from 1, of the first item that meets it; None where none does."""
    meets = on_page if page_only else covers
    return [
        next((n for n, item in enumerate(items, 1) if any(meets(item, gold) for gold in need)), None)
        for need in needs
    ]
