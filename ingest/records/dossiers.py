"""Dossiers: a record for each card, a page or slide with a panel of labels and values and the pages that belong to it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from ingest.model import Document, Outline, Record, Span
from ingest.records.card_fields import panel_fields, panel_of
from ingest.records.card_lines import give_lines
from ingest.records.card_names import left_over_tags, without_counters
from ingest.records.card_pages import find_cards
from ingest.records.card_texts import texts_of
from ingest.records.card_themes import themes_of
from ingest.records.cards import Card
from ingest.records.common import slug
from ingest.records.labels import field_of
from ingest.records.lists import drawn_text, joint_by_remarks, joint_names, split_items
from ingest.records.panels import with_fields
from ingest.records.places import named_in

_ORDER = (
    *("id", "document", "naam", "thema", "themas", "wat_is_het", "doelen", "gemeenten", "opdrachtgevers"),
    *("trekkers", "looptijd", "actueel", "planning", "overig", "paginas", "bronnen"),
)


def read(document: Document, outline: Outline) -> list[Record]:
    """The dossiers of a document, in its order; an empty list for a document without cards."""
    outline = with_fields(outline)
    cards = find_cards(outline)
    noise = left_over_tags(outline, cards)
    without_counters(cards)
    give_lines(outline, cards)
    out: list[Record] = []
    taken: Counter[str] = Counter()
    places = _places(outline, cards)
    for card in cards:
        id = slug(card.name) or f"dossier-p{card.page}"
        taken[id] += 1
        if taken[id] > 1:
            id = f"{id}-{taken[id]}"
        out.append(_record(document, outline, card, id, noise, places))
    return out


def pages(outline: Outline) -> frozenset[int]:
    """The pages that the dossier cards of a document take up."""
    return frozenset(n for card in find_cards(with_fields(outline)) for n in card.pages)


def municipalities(records: Iterable[Record]) -> frozenset[str]:
    """The names of the municipalities that take part in any dossier."""
    names: set[str] = set()
    for record in records:
        if record.kind == "dossier":
            found = record.data["gemeenten"]
            assert isinstance(found, list)
            names.update(str(item["naam"]) for item in found)
    return frozenset(names)


def _places(outline: Outline, cards: Iterable[Card]) -> frozenset[str]:
    """The municipalities that any card names; what one card shows to be one name ("Berg en Dal") is so in all."""
    lists = [
        drawn_text(outline.pages[source.page - 1], begin, end)
        for card in cards
        for label, begin, end, source in panel_fields(outline, card)
        if field_of(label) == "gemeenten"
    ]
    whole = frozenset(name for text in lists for name in joint_names(text))
    whole |= {name for name in named_in(outline) if " " in name} if lists else set()
    whole |= joint_by_remarks(lists, _remarks(outline, cards))
    return whole | {item.naam for text in lists for item in split_items(text, whole=whole)}


def _remarks(outline: Outline, cards: Iterable[Card]) -> set[str]:
    """What stands in brackets behind the trekkers of all cards."""
    return {
        " ".join(said.split())
        for card in cards
        for label, begin, end, source in panel_fields(outline, card)
        if field_of(label) == "trekkers"
        for said in re.findall(r"\(([^()]+)\)", outline.pages[source.page - 1].text[begin:end])
    }


def _record(
    document: Document, outline: Outline, card: Card, id: str, noise: set[str], places: frozenset[str]
) -> Record:
    sources: dict[str, Span] = {}
    if card.name_span:
        sources["naam"] = card.name_span
    themes = themes_of(outline, card, noise)
    if themes:
        sources["thema"] = themes[0][1]
    data: dict[str, object] = {
        "id": id,
        "document": document.id,
        "naam": card.name,
        "thema": themes[0][0] if themes else None,
        "themas": [name for name, _ in themes],
    }
    data.update(texts_of(outline, card, sources))
    data.update(panel_of(outline, card, sources, places))
    data["paginas"] = card.pages
    data["bronnen"] = sources
    return Record("dossier", id, document.id, {key: data[key] for key in _ORDER})
