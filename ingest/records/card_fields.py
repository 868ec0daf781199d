"""The panel of a dossier card: municipalities, commissioning parties, trekkers, term and further labels."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ingest.blocktext import with_label
from ingest.model import Block, Outline, Span
from ingest.records import points
from ingest.records.cards import TEXTS, Card, is_status
from ingest.records.common import squeeze
from ingest.records.labels import names_partners, stated
from ingest.records.lists import drawn_text, parts_by_heading, split_items
from ingest.records.looptijden import term
from ingest.records.people import parse_people

_WORD = re.compile(r"\w")
_NONE = re.compile(r"n\.?\s?v\.?\s?t\.?|geen|niet van toepassing", re.I)


def panel_of(
    outline: Outline, card: Card, sources: dict[str, Span], places: frozenset[str]
) -> dict[str, object]:
    """What the panel states, by field; the place of each goes into `sources`, labels that name nothing known into `overig`."""
    data: dict[str, object] = {
        "gemeenten": [],
        "opdrachtgevers": [],
        "trekkers": [],
        "looptijd": {"tekst": None, "van": None, "tot": None},
        "overig": {},
    }
    other: dict[str, object] = {}
    fields = list(panel_fields(outline, card))
    towns = any(stated(label, "") == "gemeenten" and not names_partners(label) for label, *_ in fields)
    for label, begin, end, source in fields:
        page = outline.pages[source.page - 1]
        text = page.text[begin:end]
        name = stated(label, text)
        drawn = drawn_text(page, begin, end)
        if name == "gemeenten" and towns and names_partners(label):
            name = ""  # "Betrokken partners" beside "Deelnemende gemeenten"
        if name in ("gemeenten", "opdrachtgevers", "trekkers", "looptijd"):
            sources[name] = source
        if name == "gemeenten":
            data[name] = [
                {"naam": i.naam, "toelichting": i.toelichting, "bron": source}
                for i in split_items(drawn, whole=[name for name in places if " " in name])
            ]
        elif name == "opdrachtgevers":
            data[name] = [
                {"naam": i.naam, "toelichting": head or i.toelichting, "bron": source}
                for head, a, b in parts_by_heading(page, begin, end)
                for i in split_items(drawn_text(page, a, b), groups=True, towns=places)
                if not _NONE.fullmatch(i.naam)
            ]
        elif name == "trekkers":
            data[name] = [
                {"functie": p.functie, "naam": p.naam, "toelichting": p.toelichting, "bron": source}
                for p in parse_people(drawn, places)
            ]
        elif name == "looptijd":
            data[name] = term(text)
        elif (name not in TEXTS or is_status(label, text)) and not points.is_moment(label):
            other[label] = {"tekst": squeeze(text), "bron": source}
    data["overig"] = other
    return data


def panel_fields(outline: Outline, card: Card) -> Iterable[tuple[str, int, int, Span]]:
    """The panel's labels, each with the offsets of all its values and the span of label and values
    together.
    """
    groups: dict[tuple[int, tuple[int, int]], list[Block]] = {}
    for block in card.panel:
        assert block.label_span is not None
        groups.setdefault((block.page, block.label_span), []).append(block)
    for (number, label), blocks in groups.items():
        begin, end = blocks[0].begin, blocks[-1].end
        apart = _WORD.search(outline.pages[number - 1].text, label[1], max(begin, label[1]))  # other labels
        source = Span(outline.document, number, begin if apart else with_label(label, begin), end)
        yield blocks[0].label, begin, end, source
