"""Dossier cards: a page or slide with a panel of labels and values, and the pages that belong to it."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from ingest.language import fold, sentences, stem, words
from ingest.model import Block, Document, Outline, Page, Record, Section, Span
from ingest.records import points
from ingest.records.labels import field_of
from ingest.records.lists import drawn_text, parts_by_heading, split_items
from ingest.records.panels import FACTS, with_fields
from ingest.records.people import parse_people

_TEXTS = ("wat_is_het", "doelen", "actueel", "planning")
_ORDER = (
    *("id", "document", "naam", "thema", "themas", "wat_is_het", "doelen", "gemeenten", "opdrachtgevers"),
    *("trekkers", "looptijd", "actueel", "planning", "overig", "paginas", "bronnen"),
)
_COUNTER = re.compile(
    r"^(?:(?:dossier|opgave|project|programma|onderwerp|kaart|speerpunt|thema)\s+\d{1,2}\s*[.:)–—-]?\s+|\d{1,2}(?:\.\d{1,2})?[.)]?\s+"
    r"(?:[–—:-]\s+)?)(?=\S)",
    re.I,
)
_HEADS = frozenset(
    {
        *("datum", "moment", "tijd", "jaar", "kwartaal", "maand", "mijlpaal", "stap", "fase", "activiteit"),
        *("wat", "wanneer", "wie", "onderwerp"),
    }
)
_SHORT_YEAR = re.compile(r"\b(20)(\d\d)\s?[-–/]\s?['’]?(\d\d)\b(?![-–]\d)")
_OPEN_ENDED = re.compile(r"\b(?:geen einddatum|zonder einddatum|onbepaalde tijd|nader order|doorlopend)\b")
_YEAR = re.compile(r"\b(?:19|20)\d{2}\b")


@dataclass(slots=True)
class _Card:
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


def read(document: Document, outline: Outline) -> list[Record]:
    """The dossiers of a document, in its order; an empty list for a document without cards."""
    outline = with_fields(outline)
    cards = _found(outline)
    noise = _noise(outline, cards)
    _without_counters(cards)
    out: list[Record] = []
    taken: Counter[str] = Counter()
    places = frozenset(
        item.naam
        for card in cards
        for label, begin, end, source in _fields(outline, card)
        if field_of(label) == "gemeenten"
        for item in split_items(drawn_text(outline.pages[source.page - 1], begin, end))
    )
    for card in cards:
        id = slug(card.name) or f"dossier-p{card.page}"
        taken[id] += 1
        if taken[id] > 1:
            id = f"{id}-{taken[id]}"
        out.append(_record(document, outline, card, id, noise, places))
    return out


def pages(outline: Outline) -> frozenset[int]:
    """The pages that the dossier cards of a document take up."""
    return frozenset(n for card in _found(with_fields(outline)) for n in card.pages)


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


def _found(outline: Outline) -> list[_Card]:
    cards = _cards(outline)
    if _share_pages(outline, cards):
        return _flowing(outline, cards)
    banners = _banners(outline, cards)
    titles = {page.number: _title(outline, page, banners.get(page.number)) for page in outline.pages}
    for card in cards:
        card.banner = banners.get(card.page)
    _extents(outline, cards, titles)
    for card in cards:
        _named(outline, card, titles)
    return cards


def _cards(outline: Outline) -> list[_Card]:
    cards: list[_Card] = []
    for page in outline.pages:
        for fields, texts in _panels(outline, page):
            known = {field_of(b.label) for b in fields}
            facts = known & FACTS
            told = {"wat_is_het", "actueel"} & (known | texts) and len((known | texts) & set(_TEXTS)) >= 2
            before = cards[-1] if cards else None
            if facts and before and _goes_on(outline, before, page, fields, facts):
                before.panel.extend(fields)
                continue
            if len(facts) >= 2 or ("trekkers" in facts and len(fields) > 1) or (facts and told):
                cards.append(_Card(page.number, fields))
    return cards


def _goes_on(outline: Outline, card: _Card, page: Page, fields: Sequence[Block], facts: set[str]) -> bool:
    """Whether the fields of a page are the rest of the panel on the page before: no title, and nothing twice."""
    known = {field_of(b.label) for b in card.panel}
    headed = any(
        b.kind == "heading" and not field_of(outline.text(b)) and b.begin < fields[0].begin
        for b in outline.on_page(page.number)
    )
    return card.panel[-1].page == page.number - 1 and not headed and not facts & known


def _panels(outline: Outline, page: Page) -> list[tuple[list[Block], set[str]]]:
    """The fields of a page, and the texts that its headings name; apart where a fact comes back below a title."""
    runs: list[tuple[list[Block], set[str]]] = [([], set())]
    seen: dict[str, tuple[int, int] | None] = {}
    titled = False
    for block in outline.on_page(page.number):
        name = field_of(outline.text(block)) if block.kind == "heading" else field_of(block.label)
        if block.kind == "heading":
            titled = titled or not name
            if name:
                runs[-1][1].add(name)
        elif block.kind == "field":
            again = name in FACTS and name in seen and seen[name] != block.label_span
            if again and titled:
                runs.append(([], set()))
                seen = {}
            seen[name] = block.label_span
            runs[-1][0].append(block)
            titled = False if name in FACTS else titled
    return [run for run in runs if run[0]]


def _share_pages(outline: Outline, cards: Sequence[_Card]) -> bool:
    """Whether cards follow one another on a page: two panels on one, or a title below a text of a card."""
    if len({card.page for card in cards}) < len(cards):
        return True
    for card in cards:
        texts = [b for b in outline.on_page(card.page) if b.kind == "heading" and not b.group]
        labels = [b for b in texts if field_of(outline.text(b)) in _TEXTS]
        title = _title_before(outline, card.panel[0], texts)
        if title and labels and labels[0].begin < title.begin and title.size > 1.05 * labels[0].size:
            return True
    return False


def _title_before(outline: Outline, panel: Block, headings: Iterable[Block]) -> Block | None:
    before = [
        b
        for b in headings
        if (b.page, b.begin) < (panel.page, panel.begin)
        and b.kind == "heading"
        and not field_of(outline.text(b))
    ]
    return before[-1] if before else None


def _flowing(outline: Outline, cards: Sequence[_Card]) -> list[_Card]:
    """Cards that run on: each from its title to the next one, or to a heading that is at least as large."""
    headings = [b for b in outline.blocks if b.kind == "heading"]
    titles: list[Block] = []
    out: list[_Card] = []
    for card in cards:
        title = _title_before(outline, card.panel[0], headings)
        if title is None or title in titles:
            continue
        titles.append(title)
        card.name, card.name_span = " ".join(outline.text(title).split()), outline.span(title)
        card.begin = (title.page, title.begin)
        out.append(card)
    for card, title in zip(out, titles, strict=True):
        stops = [
            (b.page, b.begin)
            for b in headings
            if (b.page, b.begin) > (title.page, title.begin)
            and (
                b in titles
                or (b.size >= 0.97 * title.size and not field_of(outline.text(b)) and b.bold == title.bold)
            )
        ]
        start, card.end = (title.page, title.begin), min(stops, default=(len(outline.pages) + 1, 0))
        card.pages = sorted(
            {
                b.page
                for b in outline.blocks
                if start <= (b.page, b.begin) < card.end and b.kind != "furniture"
            }
        )
    return out


def _banners(outline: Outline, cards: Sequence[_Card]) -> dict[int, Block]:
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


def _title_size(outline: Outline, cards: Sequence[_Card]) -> float:
    """The type size of the titles of cards: the largest of those that most of their pages have."""
    seen: Counter[float] = Counter()
    for number in {card.page for card in cards}:
        seen.update(
            {
                round(b.size, 1)
                for b in outline.on_page(number)
                if b.kind == "heading" and b.size and not field_of(outline.text(b))
            }
        )
    most = max(seen.values(), default=0)
    return max((size for size, n in seen.items() if n == most and n > 1), default=0.0)


def _has_title(outline: Outline, number: int, size: float) -> bool:
    return any(
        b.kind == "heading" and abs(b.size - size) < 0.3 and not field_of(outline.text(b))
        for b in outline.on_page(number)
    )


def _title(outline: Outline, page: Page, banner: Block | None = None) -> tuple[str, Span] | None:
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
    has_text = any(b.kind in ("paragraph", "item", "field") for b in outline.on_page(number))
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
    own = own or _top_line(outline, card)
    if own:
        card.name, card.name_span = own


def _top_line(outline: Outline, card: _Card) -> tuple[str, Span] | None:
    """The short line that a page opens with, which no other page has: a name that stands in the running head only."""
    blocks = [b for b in outline.on_page(card.page) if b.kind not in ("furniture", "tag")]
    top = min(blocks, key=lambda b: b.box.y0, default=None)
    if top is None or top.kind not in ("heading", "paragraph", "caption") or top.group:
        return None
    text = " ".join(outline.text(top).split())
    plain = len(text) <= 90 and not text.endswith((".", ":", ";")) and not field_of(text)
    return (text, outline.span(top)) if plain and min(b.begin for b in card.panel) > top.begin else None


def _without_counters(cards: Sequence[_Card]) -> None:
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


def _noise(outline: Outline, cards: Sequence[_Card]) -> set[str]:
    """Labels that stand in the corner of most second pages whatever the dossier: left over, not a theme."""
    pages = [n for card in cards for n in card.pages if n != card.page]
    seen = Counter(tag for n in pages for tag in set(_tags(outline, n)))
    return {tag for tag, n in seen.items() if n >= 3 and n >= 0.6 * len(pages)}


# --- what a card says ---------------------------------------------------------------------------------------


def _record(
    document: Document, outline: Outline, card: _Card, id: str, noise: set[str], places: frozenset[str]
) -> Record:
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
    data.update(_panel(outline, card, sources, places))
    data["paginas"] = card.pages
    data["bronnen"] = sources
    return Record("dossier", id, document.id, {key: data[key] for key in _ORDER})


def _themes(outline: Outline, card: _Card, noise: set[str]) -> list[tuple[str, Span]]:
    found: dict[str, Span] = {}
    if card.banner is not None:
        return [(" ".join(outline.text(card.banner).split()), outline.span(card.banner))]
    for number in sorted(card.pages, key=lambda n: n != card.page):
        for block in outline.on_page(number):
            name = " ".join(outline.text(block).split())
            if block.kind == "tag" and name not in noise and fold(name) != fold(card.name):
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
                and (own is not None or _size_of(outline, head) > 1.1 * _size_of(outline, card.name_span))
            ]
            if heads:
                found.setdefault(*heads[-1])
    if card.begin is not None:
        above = _heading_above(outline, card)
        return [above] if above else []
    if not found:
        found |= dict(_line_above(outline, card))
    return list(found.items())


def _size_of(outline: Outline, span: Span | None) -> float:
    """The type size of the heading that stands at a place; 0 where none does."""
    if span is None:
        return 0.0
    sizes = (
        b.size
        for b in outline.on_page(span.page)
        if b.kind == "heading" and b.begin <= span.begin and span.end <= b.end
    )
    return next(sizes, 0.0)


def _heading_above(outline: Outline, card: _Card) -> tuple[str, Span] | None:
    """The heading that a card on shared pages stands under, but for one that heads the whole document."""
    headings = [b for b in outline.blocks if b.kind == "heading" and not b.group]
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


def _line_above(outline: Outline, card: _Card) -> list[tuple[str, Span]]:
    """A short line of its own right above the title, set smaller, is the theme."""
    if card.name_span is None:
        return []
    blocks = [b for b in outline.on_page(card.name_span.page) if b.kind not in ("furniture", "tag")]
    for before, title in itertools.pairwise(blocks):
        if title.kind == "heading" and title.begin <= card.name_span.begin < title.end:
            text = " ".join(outline.text(before).split())
            plain = before.kind in ("paragraph", "caption") and not before.group and not before.marker
            near = 0 <= title.box.y0 - before.box.y1 < 3 * title.size
            if plain and near and len(text.split()) <= 5 and re.fullmatch(r"[^.:;?!\d]{3,50}", text):
                return [(text, outline.span(before))]
    return []


def _sections(outline: Outline, card: _Card) -> Iterable[tuple[str, bool, Section, list[Block]]]:
    """The text sections of a card: (field, whether a heading below the label stands between, section,
    blocks).
    """
    for section in outline.sections:
        for field_ in section.blocks:
            if field_.kind == "field" and card.holds(field_) and field_of(field_.label) in _TEXTS:
                yield field_of(field_.label), False, section, [field_]
            elif field_.kind == "field" and card.holds(field_) and points.is_moment(field_.label):
                named = (name for part in reversed(section.path) if (name := field_of(part)))
                yield next(named, "planning"), False, section, [field_]
        if section.panel:
            continue
        blocks = [b for b in section.blocks if b.kind in ("paragraph", "item", "table") and card.holds(b)]
        if not section.heads or section.heads[-1].page not in card.pages:
            blocks = [b for b in blocks if not _opens(b, card)]
        name, inner = "", False
        asked = [part for part in section.path if not _heads_columns(part)]
        for k, part in enumerate(reversed(asked)):
            name = field_of(part)
            if name:
                inner = k > 0
                break
        if name not in ("planning", "doelen"):
            blocks = [b for b in blocks if b.kind != "table"]
        if blocks:
            yield name, inner, section, blocks


def _heads_columns(heading: str) -> bool:
    """Whether a heading only heads the columns of a list of dates ("Wanneer", "Wat")."""
    return all(word in _HEADS for word in words(heading)) and not fold(heading).startswith("mijlpaal")


def _opens(block: Block, card: _Card) -> bool:
    """Whether a block stands above the title of a card on its page: it belongs to nothing on the page before."""
    span = card.name_span
    return span is not None and block.page == span.page == card.pages[0] and block.begin < span.begin


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
            own = section.path and fold(section.path[-1]).endswith(fold(card.name))
            own = own or not (goals or now or plan or inner)  # the first text of a card says what it is
            (what if own and blocks[0].page == card.pages[0] and not what else now).extend(blocks)
    if not now and plan:
        now = plan
    if what:
        first = what[0].page
        same = [b for b in what if b.page == first]
        sources["wat_is_het"] = Span(outline.document, first, same[0].begin, same[-1].end)
    return {
        "wat_is_het": " ".join(_flat(outline.text(b)) for b in what) or None,
        "doelen": _points(outline, goals, points.goals),
        "actueel": _points(outline, now, points.statements),
        "planning": _points(outline, plan, points.moments),
    }


def _points(
    outline: Outline, blocks: Sequence[Block], how: Callable[[str], list[tuple[int, int]]]
) -> list[dict[str, object]]:
    """What blocks state, one by one; a line that only opens a list is left out, an inner list goes with its item."""
    out: list[dict[str, object]] = []
    for block, inner in _nested(blocks):
        if block.kind == "field" and points.is_moment(block.label):
            begin = min(block.begin, block.label_span[0]) if block.label_span else block.begin
            span = Span(outline.document, block.page, begin, block.end)
            out.append({"tekst": f"{block.label}: {_flat(outline.text(block))}", "bron": span})
        elif inner:
            said = [_flat(outline.text(b)).rstrip(";,") for b in inner]
            whole = f"{_flat(outline.text(block)).rstrip(':;,')}: {'; '.join(said)}"
            span = Span(outline.document, block.page, block.begin, inner[-1].end)
            out.append({"tekst": whole, "bron": span})
        elif block.kind == "table":
            out += _rows(outline, block)
        elif not _opens_list(outline, block) or (block.kind == "item" and how is points.statements):
            out += _parted(outline, block, how)
    return out


def _nested(blocks: Sequence[Block]) -> list[tuple[Block, list[Block]]]:
    """List items with the items that stand further in below them."""
    out: list[tuple[Block, list[Block]]] = []
    for block in blocks:
        above = out[-1][0] if out else None
        if (
            above is not None
            and block.kind == above.kind == "item"
            and block.page == above.page
            and block.group == above.group
            and block.box.y0 > above.box.y0
            and 5 < block.box.x0 - above.box.x0 < 60
        ):
            out[-1][1].append(block)
        else:
            out.append((block, []))
    return out


def _flat(text: str) -> str:
    return " ".join(text.split())


def _opens_list(outline: Outline, block: Block) -> bool:
    text = outline.text(block).rstrip()
    return text.endswith(":") and len(sentences(text)) == 1


def _stated(outline: Outline, block: Block) -> dict[str, object]:
    return {"tekst": _flat(outline.text(block)), "bron": outline.span(block)}


def _parted(
    outline: Outline, block: Block, how: Callable[[str], list[tuple[int, int]]]
) -> list[dict[str, object]]:
    """What each stretch of a block says, with its place; an item of a list is one stretch for goals."""
    if block.kind == "item" and how is not points.moments:
        return [_stated(outline, block)]
    text = drawn_text(outline.pages[block.page - 1], block.begin, block.end)
    return [
        {
            "tekst": points.told(text[a:b]),
            "bron": Span(outline.document, block.page, block.begin + a, block.begin + b),
        }
        for a, b in how(text)
    ]


def _rows(outline: Outline, block: Block) -> list[dict[str, object]]:
    """The rows of a table of dates or goals, the first column as a label; its head left out."""
    text = outline.pages[block.page - 1].text
    rows: dict[int, list[tuple[int, int]]] = {}
    for cell in block.cells:
        if text[cell.begin : cell.end].strip():
            rows.setdefault(cell.row, []).append((cell.begin, cell.end))
    numbers = sorted(rows)
    if numbers and not any(c.isdigit() for a, b in rows[numbers[0]] for c in text[a:b]):
        first = [_flat(text[a:b]) for a, b in rows[numbers[0]]]
        known = field_of(first[0]) or fold(first[0]) in _HEADS
        if len(first) > 1 and all(len(part.split()) <= 3 for part in first) and (known or len(numbers) > 1):
            numbers = numbers[1:]
    out: list[dict[str, object]] = []
    for number in numbers:
        parts = rows[number]
        said = [_flat(text[a:b]) for a, b in parts]
        counter = len(said) > 1 and re.fullmatch(r"\d{1,2}[.)]?", said[0])
        said, parts = (said[1:], parts[1:]) if counter else (said, parts)
        tekst = said[0] if len(said) == 1 else f"{said[0].rstrip(':')}: {' '.join(said[1:])}"
        begin, end = parts[0][0], parts[-1][1]
        end -= len(text[begin:end]) - len(text[begin:end].rstrip())
        out.append({"tekst": tekst, "bron": Span(outline.document, block.page, begin, end)})
    return out


def _panel(
    outline: Outline, card: _Card, sources: dict[str, Span], places: frozenset[str]
) -> dict[str, object]:
    data: dict[str, object] = {
        "gemeenten": [],
        "opdrachtgevers": [],
        "trekkers": [],
        "looptijd": {"tekst": None, "van": None, "tot": None},
        "overig": {},
    }
    other: dict[str, object] = {}
    for label, begin, end, source in _fields(outline, card):
        page = outline.pages[source.page - 1]
        name = field_of(label)
        text = page.text[begin:end]
        drawn = drawn_text(page, begin, end)
        if name in ("gemeenten", "opdrachtgevers", "trekkers", "looptijd"):
            sources[name] = source
        if name == "gemeenten":
            data[name] = [
                {"naam": i.naam, "toelichting": i.toelichting, "bron": source} for i in split_items(drawn)
            ]
        elif name == "opdrachtgevers":
            data[name] = [
                {"naam": i.naam, "toelichting": head or i.toelichting, "bron": source}
                for head, a, b in parts_by_heading(page, begin, end)
                for i in split_items(drawn_text(page, a, b), groups=True)
            ]
        elif name == "trekkers":
            data[name] = [
                {"functie": p.functie, "naam": p.naam, "toelichting": p.toelichting, "bron": source}
                for p in parse_people(drawn, places)
            ]
        elif name == "looptijd":
            data[name] = term(text)
        elif name not in _TEXTS and not points.is_moment(label):
            other[label] = {"tekst": _flat(text), "bron": source}
    data["overig"] = other
    return data


def _fields(outline: Outline, card: _Card) -> Iterable[tuple[str, int, int, Span]]:
    """The panel's labels, each with the offsets of all its values and the span of label and values
    together.
    """
    groups: dict[tuple[int, tuple[int, int]], list[Block]] = {}
    for block in card.panel:
        assert block.label_span is not None
        groups.setdefault((block.page, block.label_span), []).append(block)
    for (number, (label_begin, _)), blocks in groups.items():
        begin, end = blocks[0].begin, blocks[-1].end
        source = Span(outline.document, number, min(label_begin, begin), end)
        yield blocks[0].label, begin, end, source


def term(text: str) -> dict[str, object]:
    """A term as printed, and its first and last year; null where the text leaves them open."""
    plain = _flat(text).rstrip(".")
    lowered = fold(plain)
    years = [int(y) for y in _YEAR.findall(_SHORT_YEAR.sub(r"\g<1>\g<2>-\g<1>\g<3>", plain))]
    start: int | None = min(years) if years else None
    stop: int | None = max(years) if years else None
    if _OPEN_ENDED.search(lowered):
        stop = None
    elif len(years) == 1:
        if re.search(r"\b(tot( en met)?|t/m|uiterlijk|voor|einddatum|afgerond)\b", lowered):
            start = None
        elif re.search(
            r"\b(vanaf|sinds|gestart|start(datum)?|en verder|e\.?v\.?|doorlopend|cyclisch)\b|[-]\s*$|[-]\s*heden",
            lowered,
        ):
            stop = None
    elif re.search(r"\ben verder\b|\bheden\b", lowered):
        stop = None
    return {"tekst": _flat(text), "van": start, "tot": stop}
