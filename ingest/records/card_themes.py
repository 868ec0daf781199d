"""The theme of a dossier card: a tag, a heading or divider above it, or a line over its title."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection

from ingest.language import fold
from ingest.model import Block, Outline, Span
from ingest.records.card_lines import THEME
from ingest.records.cards import Card, size_of
from ingest.records.labels import field_of

# What a document opens and closes with is no theme of its cards.
_FRONT = re.compile(
    r"leeswijzer|inhoud(?:sopgave)?|voorwoord|inleiding|ten geleide|samenvatting|colofon|bijlagen?|over (?:dit|deze) (?:overzicht|rapport|rapportage)"
)


# What says of a line or a value that it is a theme.
_LABEL = re.compile(
    r"(?:hoofd)?thema(?:['’]?s)?(?:\(['’]?s\))?|pijler|domein|programmalijn|beleidsveld|beleidsterrein", re.I
)
_LED = re.compile(rf"(?:{_LABEL.pattern})\s*:\s+(?=\S)", re.I)
_NUMBER = re.compile(r"^(?:\d{1,2}[.)]|1?\d)\s(?=[A-ZÀ-Þ])")
_WORDS = 8


def themes_of(outline: Outline, card: Card, noise: set[str]) -> list[tuple[str, Span]]:
    """The themes that a card is under with their places, the surest first; `noise` are tags that say nothing.

    The number of a chapter ("2. Wonen") is no part of its name.
    """
    return [_unnumbered(name, span) for name, span in _themes(outline, card, noise)]


def _unnumbered(name: str, span: Span) -> tuple[str, Span]:
    number = _NUMBER.match(name)
    return (name[number.end() :], span._replace(begin=span.begin + number.end())) if number else (name, span)


def _themes(outline: Outline, card: Card, noise: set[str]) -> list[tuple[str, Span]]:
    found: dict[str, Span] = {}
    if labelled := _in_panel(outline, card):
        return [labelled]
    if card.banner is not None:
        return [(" ".join(outline.text(card.banner).split()), outline.span(card.banner))]
    for number in sorted(card.pages, key=lambda n: n != card.page):
        for block in outline.on_page(number):
            name = " ".join(outline.text(block).split())
            if (
                block.kind == "tag"
                and (name not in noise or number == card.page)
                and fold(name) != fold(card.name)
            ):
                found.setdefault(name, outline.span(block))
    for section in outline.sections:
        if section.path and section.heads and section.first_page in card.pages and len(section.path) > 1:
            path = list(zip(section.path, section.heads, strict=True))
            own = next((k for k, (name, _) in enumerate(path) if fold(name).endswith(fold(card.name))), None)
            heads = [
                (name, head)
                for name, head in path[:own]
                if head.page not in card.pages
                and not field_of(name)
                and not _heads_all(outline, head)
                and not _FRONT.fullmatch(fold(name).strip(" .:"))
                and (own is not None or size_of(outline, head) > 1.1 * size_of(outline, card.name_span))
            ]
            if heads:
                found.setdefault(*heads[-1])
    if not found and card.theme_line is not None:
        span = outline.span(card.theme_line)
        if led := THEME.match(outline.text(card.theme_line)):
            span = span._replace(begin=span.begin + led.end())
        return [(" ".join(outline.pages[span.page - 1].text[span.begin : span.end].split()), span)]
    if card.begin is not None:
        above = _heading_above(outline, card)
        return [above] if above else _line_above(outline, card, noise)
    if not found:
        found |= dict(_line_above(outline, card, noise) or _led_line(outline, card))
    return list(found.items())


def _led_line(outline: Outline, card: Card) -> list[tuple[str, Span]]:
    """The theme that a short line of a card states itself ("Thema: Wonen")."""
    for block in outline.on_page(card.page):
        text = outline.text(block)
        led = (
            _LED.match(text)
            if block.kind in ("paragraph", "caption", "heading") and card.holds(block)
            else None
        )
        if led and 0 < len(text[led.end() :].split()) <= _WORDS and "\n" not in text:
            span = outline.span(block)._replace(begin=block.begin + led.end())
            return [(" ".join(text[led.end() :].split()), span)]
    return []


def _in_panel(outline: Outline, card: Card) -> tuple[str, Span] | None:
    """The theme that a panel states under a label of its own."""
    own = (
        card.panel
        if card.begin is None
        else [b for b in outline.blocks if b.kind == "field" and card.holds(b)]
    )
    for field in own:
        name = " ".join(outline.text(field).split())
        if _LABEL.fullmatch(field.label.strip(" :")) and 0 < len(name.split()) <= _WORDS:
            return name, outline.span(field)
    return None


def _heading_above(outline: Outline, card: Card) -> tuple[str, Span] | None:
    """The heading that a card on shared pages stands under, alone in a bar of colour or in none, but for one that heads the whole
    document."""
    frames = Counter((b.page, b.group) for b in outline.blocks)
    headings = [
        b for b in outline.blocks if b.kind == "heading" and (not b.group or frames[b.page, b.group] == 1)
    ]
    own = next((b for b in headings if card.begin == (b.page, b.begin)), None)
    if own is None:
        return None
    above = [b for b in headings if (b.page, b.begin) < (own.page, own.begin) and b.size > 1.05 * own.size]
    if not above or _heads_all(outline, outline.span(above[-1])):
        return None
    return " ".join(outline.text(above[-1]).split()), outline.span(above[-1])


def _heads_all(outline: Outline, head: Span) -> bool:
    """Whether a heading is the document's own title: on its first page, and larger than all others."""
    sizes = sorted((b.size, b.page, b.begin) for b in outline.blocks if b.kind == "heading")
    alone = len(sizes) < 2 or sizes[-2][0] < sizes[-1][0]
    return head.page == 1 and alone and sizes[-1][1] == 1 and sizes[-1][2] == head.begin


def _line_above(outline: Outline, card: Card, noise: set[str]) -> list[tuple[str, Span]]:
    """The line above the title of a card as its theme."""
    if card.name_span is None:
        return []
    found = (b for b in outline.on_page(card.name_span.page) if b.kind == "heading")
    title = next((b for b in found if b.begin <= card.name_span.begin < b.end), None)
    line = line_above(outline, title, noise) if title else None
    if line is None:
        return []
    text, span = outline.text(line), outline.span(line)
    if led := _LED.match(text):
        text, span = text[led.end() :], span._replace(begin=span.begin + led.end())
    return [(" ".join(text.split()), span)]


def line_above(outline: Outline, title: Block, noise: Collection[str] = ()) -> Block | None:
    """A short line of its own right above a title, set smaller, or a tag there, but for those of `noise`."""
    blocks = list(outline.on_page(title.page))
    frames = Counter(b.group for b in blocks)
    for before in blocks:
        text = " ".join(outline.text(before).split())
        smaller = before.kind in ("tag", "heading") and before.size < 0.8 * title.size
        plain = smaller or (
            before.kind in ("paragraph", "caption", "footnote")
            and (
                not before.group
                or frames[before.group] == 1
                or (before.group == title.group and frames[before.group] == 2)
            )
            and not before.marker
        )
        near = -0.2 * title.size <= title.box.y0 - before.box.y1 < 3 * title.size
        above = near and before.box.x0 < title.box.x1 and title.box.x0 < before.box.x1
        named = text not in noise and not field_of(text)
        led = _LED.match(text)
        said = text[led.end() :] if led else text
        short = len(said.split()) <= (_WORDS if led else 5)
        if plain and above and named and short and re.fullmatch(r"[^.:;?!\d]{3,50}", said):
            return before
    return None
