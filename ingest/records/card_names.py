"""The name of a dossier card: the title of its page, told from banners, themes and the numbers of cards."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from ingest.language import fold, stem, words
from ingest.model import Block, Outline, Page, Span
from ingest.records.cards import Card, size_of
from ingest.records.labels import field_of

_COUNTER = re.compile(
    r"^(?:(?:dossier|opgave|project|programma|onderwerp|kaart|fiche|factsheet|projectblad|blad|speerpunt|thema)\s+\d{1,2}\s*[.:)–—-]?\s+|\d{1,2}(?:\.\d{1,2})?[.)]?\s+"
    r"(?:[–—:-]\s+)?)(?=\S)",
    re.I,
)
_PAGE_OF = re.compile(
    r"\s+(?:[(\[](?:(?:deel|pagina|blad|slide)\s)?\d\s?(?:/|van|\|)\s?\d[)\]]|[–—-]?\s?(?:deel|pagina|blad)\s\d\s?(?:/|van)\s?\d|"
    r"\d\s?/\s?\d|[(\[]?(?:[–—-]\s)?vervolg(?:\s\d)?[)\]]?)$",
    re.I,
)


def find_banners(outline: Outline, cards: Sequence[Card]) -> dict[int, Block]:
    """By page, the largest heading where it is a theme: it comes back on other cards and has a title below it."""
    tops: dict[int, Block] = {}
    for page in outline.pages:
        found = [
            b
            for b in outline.on_page(page.number)
            if b.kind == "heading" and b.size > 0 and not field_of(outline.text(b))
        ]
        top = max(found, key=lambda b: b.size, default=None)
        below = [b for b in found if top is not None and b.begin > top.begin and b.size < 0.95 * top.size]
        labels = [b.size for b in outline.on_page(page.number) if b.kind == "field"]
        if top is not None and any(b.size > 1.15 * max(labels, default=0.0) for b in below):
            tops[page.number] = top
    said = Counter(fold(outline.text(tops[c.page])) for c in cards if c.page in tops)
    sizes = {
        round(tops[c.page].size)
        for c in cards
        if c.page in tops and said[fold(outline.text(tops[c.page]))] > 1
    }
    usual = _title_size(outline, cards)
    return {
        number: top
        for number, top in tops.items()
        if round(top.size) in sizes
        or (usual and top.size > 1.1 * usual and _has_title(outline, number, usual))
    }


def _title_size(outline: Outline, cards: Sequence[Card]) -> float:
    """The type size of the titles of cards: the largest of those that most of their pages have."""
    seen: Counter[float] = Counter()
    for number in {card.page for card in cards}:
        seen.update(
            {
                round(2 * b.size) / 2  # that of a title in a table is only near
                for b in outline.on_page(number)
                if b.kind == "heading" and b.size and not field_of(outline.text(b))
            }
        )
    most = max(seen.values(), default=0)
    found = [size for size, n in seen.items() if n == most and n > 1]
    return max([size for size in found if _is_numbered(outline, size)] or found, default=0.0)


def _is_numbered(outline: Outline, size: float) -> bool:
    """Whether the headings of a size are all numbered within a chapter ("2.1 ...")."""
    said = [
        outline.text(b)
        for b in outline.blocks
        if b.kind == "heading" and abs(b.size - size) < 0.5 and not field_of(outline.text(b))
    ]
    return len(said) > 1 and all(re.match(r"\d{1,2}\.\d{1,2}\.?\s", text) for text in said)


def _has_title(outline: Outline, number: int, size: float) -> bool:
    return any(
        b.kind == "heading" and abs(b.size - size) < 0.5 and not field_of(outline.text(b))
        for b in outline.on_page(number)
    )


def page_title(outline: Outline, page: Page, banner: Block | None = None) -> tuple[str, Span] | None:
    """The largest heading of a page that is not a label ("Wat is het?") or a banner."""
    found = [
        b
        for b in outline.on_page(page.number)
        if b.kind == "heading" and not field_of(outline.text(b)) and b.size > 0 and b is not banner
    ]
    labels = [
        b.size for b in outline.on_page(page.number) if b.kind == "heading" and field_of(outline.text(b))
    ]
    best = max(found, key=lambda b: b.size, default=None)
    if best is None or (labels and best.size < max(labels)):
        return None
    return without_page(" ".join(outline.text(best).split()), outline.span(best))


def without_page(name: str, span: Span) -> tuple[str, Span]:
    """A title without what says which page of its card it heads ("Naam (1/2)", "Naam – vervolg"), and its place."""
    found = _PAGE_OF.search(name)
    if found is None or not name[: found.start()].strip():
        return name, span
    cut = len(name) - found.start()
    return name[: found.start()], span._replace(end=max(span.end - cut, span.begin + 1))


def same_title(one: tuple[str, Span] | None, other: tuple[str, Span] | None) -> bool:
    if one is None or other is None:
        return False
    a, b = {stem(w) for w in words(one[0])}, {stem(w) for w in words(other[0])}
    return bool(a & b) and len(a & b) >= 0.6 * min(len(a), len(b))


def give_name(outline: Outline, card: Card, titles: dict[int, tuple[str, Span] | None]) -> None:
    """A card is named by its own page; by its other page where that has no title, or only repeats the
    theme.
    """
    own = titles[card.page]
    others = [t for n in card.pages if n != card.page and (t := titles[n]) is not None]
    themes = {fold(tag) for n in card.pages for tag in _tags(outline, n)}
    repeats = own is not None and fold(own[0]) in themes
    if others and own is not None and not repeats and not same_title(own, others[0]):
        usual = _usual(outline, [title for title in titles.values() if title is not None])
        repeats = size_of(outline, own[1]) > 1.1 * usual and size_of(outline, others[0][1]) <= 1.02 * usual
        if repeats:
            card.banner = next((b for b in outline.on_page(card.page) if outline.span(b) == own[1]), None)
    if others and (own is None or (repeats and fold(others[0][0]) != fold(own[0]))):
        own = others[0]
    own = own or _top_line(outline, card)
    if own:
        card.name, card.name_span = own


def _usual(outline: Outline, titles: Sequence[tuple[str, Span]]) -> float:
    """The type size that most titles of pages have."""
    seen = Counter(round(size_of(outline, span), 1) for _, span in titles)
    return seen.most_common(1)[0][0] if seen else 0.0


def _top_line(outline: Outline, card: Card) -> tuple[str, Span] | None:
    """The short line that a page opens with, which no other page has: a name that stands in the running head only."""
    blocks = [b for b in outline.on_page(card.page) if b.kind not in ("furniture", "tag")]
    top = min(blocks, key=lambda b: b.box.y0, default=None)
    if top is None or top.kind not in ("heading", "paragraph", "caption") or top.group:
        return None
    text = " ".join(outline.text(top).split())
    plain = len(text) <= 90 and not text.endswith((".", ":", ";")) and not field_of(text)
    return (text, outline.span(top)) if plain and min(b.begin for b in card.panel) > top.begin else None


def without_counters(cards: Sequence[Card]) -> None:
    """Names without the number of the card ("03 ...", "Opgave 3: ..."), where most cards have one."""
    found = {id(card): match for card in cards if (match := _COUNTER.match(card.name))}
    if len(found) < max(2, 0.6 * len(cards)):
        return
    for card in cards:
        match = found.get(id(card))
        if match and card.name_span:
            text = card.name[match.end() :]
            card.name_span = card.name_span._replace(begin=card.name_span.end - len(text))
            card.name = text


def _tags(outline: Outline, number: int) -> list[str]:
    return [" ".join(outline.text(b).split()) for b in outline.on_page(number) if b.kind == "tag"]


def left_over_tags(outline: Outline, cards: Sequence[Card]) -> set[str]:
    """Labels that stand in the corner of most second pages whatever the dossier: left over, not a theme."""
    pages = [n for card in cards for n in card.pages if n != card.page]
    seen = Counter(tag for n in pages for tag in set(_tags(outline, n)))
    return {tag for tag, n in seen.items() if n >= 3 and n >= 0.6 * len(pages)}
