"""Dossier cards: a page or slide with a panel of labels and values, and the pages that belong to it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from ingest.language import fold, sentences, stem, words
from ingest.model import Block, Document, Outline, Page, Record, Section, Span
from ingest.records.labels import field_of
from ingest.records.lists import parts_by_heading, split_items
from ingest.records.people import parse_people

_CARD = {"gemeenten", "opdrachtgevers", "trekkers", "looptijd"}
_ORDER = (
    *("id", "document", "naam", "thema", "themas", "wat_is_het", "doelen", "gemeenten", "opdrachtgevers"),
    *("trekkers", "looptijd", "actueel", "planning", "overig", "paginas", "bronnen"),
)
_YEAR = re.compile(r"\b(?:19|20)\d{2}\b")


@dataclass(slots=True)
class _Card:
    page: int
    panel: list[Block]
    pages: list[int] = field(default_factory=list)
    name: str = ""
    name_span: Span | None = None


def read(document: Document, outline: Outline) -> list[Record]:
    """The dossiers of a document, in its order; an empty list for a document without cards."""
    cards = _cards(outline)
    titles = {page.number: _title(outline, page) for page in outline.pages}
    _extents(outline, cards, titles)
    noise = _noise(outline, cards)
    out: list[Record] = []
    taken: Counter[str] = Counter()
    for card in cards:
        _named(outline, card, titles)
        id = slug(card.name) or f"dossier-p{card.page}"
        taken[id] += 1
        if taken[id] > 1:
            id = f"{id}-{taken[id]}"
        out.append(_record(document, outline, card, id, noise))
    return out


def municipalities(records: Iterable[Record]) -> frozenset[str]:
    """The names of the municipalities that take part in any dossier."""
    names: set[str] = set()
    for record in records:
        if record.kind == "dossier":
            found = record.data["gemeenten"]
            assert isinstance(found, list)
            names.update(str(item["naam"]) for item in found)
    return frozenset(names)


def slug(text: str) -> str:
    """A readable id: folded words joined by hyphens."""
    return "-".join(re.findall(r"[a-z0-9]+", fold(text)))


# --- which pages make a card --------------------------------------------------------------------------------


def _cards(outline: Outline) -> list[_Card]:
    cards: list[_Card] = []
    for page in outline.pages:
        fields = [b for b in outline.on_page(page.number) if b.kind == "field"]
        known = {field_of(b.label) for b in fields} & _CARD
        if len(known) >= 2 or ("trekkers" in known and len(fields) > 1):
            cards.append(_Card(page.number, fields))
    return cards


def _title(outline: Outline, page: Page) -> tuple[str, Span] | None:
    """The largest heading of a page that is not a label ("Wat is het?")."""
    found = [
        b
        for b in outline.on_page(page.number)
        if b.kind == "heading" and not field_of(outline.text(b)) and b.size > 0
    ]
    labels = [
        b.size for b in outline.on_page(page.number) if b.kind == "heading" and field_of(outline.text(b))
    ]
    best = max(found, key=lambda b: b.size, default=None)
    if best is None or (labels and best.size < max(labels)):
        return None
    return " ".join(outline.text(best).split()), outline.span(best)


def _extents(outline: Outline, cards: Sequence[_Card], titles: dict[int, tuple[str, Span] | None]) -> None:
    """Give every card the pages after (or before) its panel that carry its name, or that only go on."""
    starts = {card.page for card in cards}
    for k, card in enumerate(cards):
        card.pages = [card.page]
        own = titles[card.page]
        following = cards[k + 1] if k + 1 < len(cards) else None
        before = card.page - 1
        if (
            own
            and before >= 1
            and before not in starts
            and _labelled(outline, before)
            and _alike(titles[before], own)
        ):
            earlier = cards[k - 1].pages if k else []
            if before not in earlier:
                card.pages.insert(0, before)
        number = card.page + 1
        while number <= len(outline.pages) and number not in starts:
            title = titles[number]
            of_next = following and number == following.page - 1 and _alike(title, titles[following.page])
            if of_next or not _belongs(outline, number, title, own, bool(card.pages)):
                break
            card.pages.append(number)
            number += 1


def _belongs(
    outline: Outline,
    number: int,
    title: tuple[str, Span] | None,
    own: tuple[str, Span] | None,
    contiguous: bool,
) -> bool:
    if _alike(title, own):
        return True
    has_text = any(b.kind in ("paragraph", "item") for b in outline.on_page(number))
    if title is None:
        return has_text and contiguous
    return _labelled(outline, number)


def _labelled(outline: Outline, number: int) -> bool:
    return any(
        b.kind == "heading" and field_of(outline.text(b)) in ("actueel", "planning", "wat_is_het", "doelen")
        for b in outline.on_page(number)
    )


def _alike(one: tuple[str, Span] | None, other: tuple[str, Span] | None) -> bool:
    if one is None or other is None:
        return False
    a, b = {stem(w) for w in words(one[0])}, {stem(w) for w in words(other[0])}
    return bool(a & b) and len(a & b) >= 0.6 * min(len(a), len(b))


def _named(outline: Outline, card: _Card, titles: dict[int, tuple[str, Span] | None]) -> None:
    """A card is named by its own page; by its other page where that has no title, or only repeats the
    theme.
    """
    own = titles[card.page]
    others = [t for n in card.pages if n != card.page and (t := titles[n]) is not None]
    themes = {fold(tag) for n in card.pages for tag in _tags(outline, n)}
    if others and (own is None or (fold(own[0]) in themes and fold(others[0][0]) != fold(own[0]))):
        own = others[0]
    if own:
        card.name, card.name_span = own


def _tags(outline: Outline, number: int) -> list[str]:
    return [" ".join(outline.text(b).split()) for b in outline.on_page(number) if b.kind == "tag"]


def _noise(outline: Outline, cards: Sequence[_Card]) -> set[str]:
    """Labels that stand in the corner of most second pages whatever the dossier: left over, not a theme."""
    pages = [n for card in cards for n in card.pages if n != card.page]
    seen = Counter(tag for n in pages for tag in set(_tags(outline, n)))
    return {tag for tag, n in seen.items() if n >= 3 and n >= 0.6 * len(pages)}


# --- what a card says ---------------------------------------------------------------------------------------


def _record(document: Document, outline: Outline, card: _Card, id: str, noise: set[str]) -> Record:
    sources: dict[str, Span] = {}
    if card.name_span:
        sources["naam"] = card.name_span
    themes = _themes(outline, card, noise)
    if themes:
        sources["thema"] = themes[0][1]
    data: dict[str, object] = {
        "id": id,
        "document": document.id,
        "naam": card.name,
        "thema": themes[0][0] if themes else None,
        "themas": [name for name, _ in themes],
    }
    data.update(_texts(outline, card, sources))
    data.update(_panel(outline, card, sources))
    data["paginas"] = card.pages
    data["bronnen"] = sources
    return Record("dossier", id, document.id, {key: data[key] for key in _ORDER})


def _themes(outline: Outline, card: _Card, noise: set[str]) -> list[tuple[str, Span]]:
    found: dict[str, Span] = {}
    for number in sorted(card.pages, key=lambda n: n != card.page):
        for block in outline.on_page(number):
            name = " ".join(outline.text(block).split())
            if block.kind == "tag" and name not in noise and fold(name) != fold(card.name):
                found.setdefault(name, outline.span(block))
    for section in outline.sections:
        if section.path and section.heads and section.first_page in card.pages and len(section.path) > 1:
            head = section.heads[0]
            if head.page not in card.pages and fold(section.path[0]) != fold(card.name):
                found.setdefault(section.path[0], head)
    return list(found.items())


def _sections(outline: Outline, card: _Card) -> Iterable[tuple[str, bool, Section, list[Block]]]:
    """The text sections of a card: (field, whether a heading below the label stands between, section,
    blocks).
    """
    for section in outline.sections:
        if section.panel:
            continue
        blocks = [b for b in section.blocks if b.page in card.pages and b.kind in ("paragraph", "item")]
        if not blocks:
            continue
        name, inner = "", False
        for k, part in enumerate(reversed(section.path)):
            name = field_of(part)
            if name:
                inner = k > 0
                break
        yield name, inner, section, blocks


def _texts(outline: Outline, card: _Card, sources: dict[str, Span]) -> dict[str, object]:
    what: list[Block] = []
    goals: list[Block] = []
    now: list[Block] = []
    plan: list[Block] = []
    for name, inner, section, blocks in _sections(outline, card):
        if name == "wat_is_het":
            what += blocks
        elif name == "doelen":
            goals += blocks
        elif name == "planning" and not inner:
            plan += blocks
        elif name in ("actueel", "planning"):
            now += blocks
        elif not name:
            own = section.path and fold(section.path[-1]) == fold(card.name)
            (what if own and blocks[0].page == card.pages[0] and not what else now).extend(blocks)
    if not now and plan:
        now = plan
    if what:
        first = what[0].page
        same = [b for b in what if b.page == first]
        sources["wat_is_het"] = Span(outline.document, first, same[0].begin, same[-1].end)
    return {
        "wat_is_het": " ".join(_flat(outline.text(b)) for b in what) or None,
        "doelen": [_stated(outline, b) for b in goals if not outline.text(b).rstrip().endswith(":")],
        "actueel": [
            _stated(outline, b) for b in now if not (b.kind == "paragraph" and _opens_list(outline, b))
        ],
        "planning": [s for b in plan for s in _by_line(outline, b) if not _opens_list(outline, b)],
    }


def _flat(text: str) -> str:
    return " ".join(text.split())


def _opens_list(outline: Outline, block: Block) -> bool:
    text = outline.text(block).rstrip()
    return text.endswith(":") and len(sentences(text)) == 1


def _stated(outline: Outline, block: Block) -> dict[str, object]:
    return {"tekst": _flat(outline.text(block)), "bron": outline.span(block)}


def _by_line(outline: Outline, block: Block) -> list[dict[str, object]]:
    out: list[dict[str, object]] = []
    at = block.begin
    for line in re.split(r"(?<=[.;])\n", outline.text(block)):
        if line.strip():
            out.append(
                {
                    "tekst": _flat(line),
                    "bron": Span(outline.document, block.page, at, at + len(line.rstrip())),
                }
            )
        at += len(line) + 1
    return out


def _panel(outline: Outline, card: _Card, sources: dict[str, Span]) -> dict[str, object]:
    data: dict[str, object] = {
        "gemeenten": [],
        "opdrachtgevers": [],
        "trekkers": [],
        "looptijd": {"tekst": None, "van": None, "tot": None},
        "overig": {},
    }
    page = outline.pages[card.page - 1]
    other: dict[str, object] = {}
    for label, begin, end, source in _fields(outline, card):
        name = field_of(label)
        text = page.text[begin:end]
        if name in ("gemeenten", "opdrachtgevers", "trekkers", "looptijd"):
            sources[name] = source
        if name == "gemeenten":
            data[name] = [
                {"naam": i.naam, "toelichting": i.toelichting, "bron": source} for i in split_items(text)
            ]
        elif name == "opdrachtgevers":
            data[name] = [
                {"naam": i.naam, "toelichting": head or i.toelichting, "bron": source}
                for head, a, b in parts_by_heading(page, begin, end)
                for i in split_items(page.text[a:b], groups=True)
            ]
        elif name == "trekkers":
            data[name] = [
                {"functie": p.functie, "naam": p.naam, "toelichting": p.toelichting, "bron": source}
                for p in parse_people(text)
            ]
        elif name == "looptijd":
            data[name] = term(text)
        else:
            other[label] = {"tekst": _flat(text), "bron": source}
    data["overig"] = other
    return data


def _fields(outline: Outline, card: _Card) -> Iterable[tuple[str, int, int, Span]]:
    """The panel's labels, each with the offsets of all its values and the span of label and values
    together.
    """
    groups: dict[tuple[int, int], list[Block]] = {}
    for block in card.panel:
        assert block.label_span is not None
        groups.setdefault(block.label_span, []).append(block)
    for (label_begin, _), blocks in groups.items():
        begin, end = blocks[0].begin, blocks[-1].end
        source = Span(outline.document, card.page, min(label_begin, begin), end)
        yield blocks[0].label, begin, end, source


def term(text: str) -> dict[str, object]:
    """A term as printed, and its first and last year; null where the text leaves them open."""
    plain = _flat(text).rstrip(".")
    lowered = fold(plain)
    years = [int(y) for y in _YEAR.findall(plain)]
    start: int | None = min(years) if years else None
    stop: int | None = max(years) if years else None
    if len(years) == 1:
        if re.search(r"\b(tot( en met)?|t/m|uiterlijk|voor)\b", lowered):
            start = None
        elif re.search(
            r"\b(vanaf|sinds|en verder|e\.?v\.?|doorlopend|cyclisch)\b|[-]\s*$|[-]\s*heden", lowered
        ):
            stop = None
    elif re.search(r"\ben verder\b|\bheden\b", lowered):
        stop = None
    return {"tekst": _flat(text), "van": start, "tot": stop}
