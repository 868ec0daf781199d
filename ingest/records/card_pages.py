"""Which pages make a dossier card: a panel of labels and values, and the pages that belong to it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ingest.model import Block, Outline, Page, Span
from ingest.records.card_names import find_banners, give_name, page_title, same_title, without_page
from ingest.records.card_themes import line_above
from ingest.records.cards import TEXTS, Card
from ingest.records.labels import field_of, names_other, names_partners, stated
from ingest.records.panel_parts import FACTS

_LARGE = 1.4  # times the type size of a field; a title between two cards is set so large, a heading in a text is not


def find_cards(outline: Outline) -> list[Card]:
    """The cards of an outline whose panels are fields already (`panels.with_fields`), in its order."""
    cards = _cards(outline)
    if _share_pages(outline, cards):
        return _flowing(outline, cards)
    banners = find_banners(outline, cards)
    titles = {page.number: page_title(outline, page, banners.get(page.number)) for page in outline.pages}
    for card in cards:
        card.banner = banners.get(card.page)
    _extents(outline, cards, titles)
    for card in cards:
        give_name(outline, card, titles)
    return cards


def _cards(outline: Outline) -> list[Card]:
    cards: list[Card] = []
    for page in outline.pages:
        for fields, texts in _panels(outline, page):
            known = {field_of(b.label) for b in fields}
            facts = known & FACTS
            told = {"wat_is_het", "actueel"} & (known | texts) and len((known | texts) & set(TEXTS)) >= 2
            before = cards[-1] if cards else None
            if before and (rest := _rest_of(outline, before, page, fields)):
                before.panel.extend(fields[:rest])
                fields = fields[rest:]
                facts = {field_of(b.label) for b in fields} & FACTS
            if facts and before and _goes_on(outline, before, page, fields, facts):
                before.panel.extend(fields)
                continue
            if len(facts) >= 2 or ("trekkers" in facts and len(fields) > 1) or (facts and told):
                cards.append(Card(page.number, fields))
    return cards


def _rest_of(outline: Outline, card: Card, page: Page, fields: Sequence[Block]) -> int:
    """How many fields at the top of a page are the rest of the panel on the page before: they stand above a large title
    below which one of them comes back, and say nothing twice.
    """
    titles = (
        b.begin
        for b in outline.on_page(page.number)
        if b.kind == "heading" and b.size > _LARGE * fields[0].size and not field_of(outline.text(b))
    )
    title = next(titles, None)
    if title is None or card.panel[-1].page != page.number - 1:
        return 0
    lead = [b for b in fields if b.begin < title]
    facts = {field_of(b.label) for b in lead} & FACTS
    again = facts & {field_of(b.label) for b in fields[len(lead) :]}
    return len(lead) if again and not facts & {field_of(b.label) for b in card.panel} else 0


def _goes_on(outline: Outline, card: Card, page: Page, fields: Sequence[Block], facts: set[str]) -> bool:
    """Whether the fields of a page are the rest of the panel on the page before: no title, and nothing twice."""
    known = {field_of(b.label) for b in card.panel}
    headed = any(
        b.kind == "heading" and not field_of(outline.text(b)) and b.begin < fields[0].begin
        for b in outline.on_page(page.number)
    )
    return card.panel[-1].page == page.number - 1 and not headed and not facts & known


def _panels(outline: Outline, page: Page) -> list[tuple[list[Block], set[str]]]:
    """The fields of a page, and the texts that its headings name; apart where a fact comes back below a title, or
    comes first below a large one, under the last texts of the card before.
    """
    runs: list[tuple[list[Block], set[str]]] = [([], set())]
    seen: dict[str, tuple[int, int] | None] = {}
    titled = large = False
    stacked = _has_titles(outline, page)
    before: Block | None = None
    since = 0  # fields before the last title
    blocks = list(outline.on_page(page.number))
    for k, block in enumerate(blocks):
        text = outline.text(block)
        name = field_of(text) if block.kind == "heading" else stated(block.label, text)
        if block.kind == "field" and names_partners(block.label):
            name = "partners"  # beside "Deelnemende gemeenten" these are no second list of municipalities
        if block.kind == "heading":
            titled = titled or not name
            since = since if name else len(runs[-1][0])
            large = large or (not name and bool(runs[-1][0]) and block.size > _LARGE * runs[-1][0][-1].size)
            if name:
                runs[-1][1].add(name)
            elif _parts_panels(outline, blocks[k:], runs[-1][0]):
                runs.append(([], set()))
                titled, since, seen, large = False, 0, {}, False
        elif block.kind == "field":
            again = name in FACTS and name in seen and seen[name] != block.label_span
            opens = large or (before is not None and _is_title(outline, before, block))
            first = name in FACTS and opens and not FACTS & {field_of(b.label) for b in runs[-1][0]}
            below = again and stacked and _stands_below(block, runs[-1][0])
            if (again and titled) or first or below:
                runs.append(
                    (runs[-1][0][since:] if titled else [], set())
                )  # "Thema" above what came first before
                del runs[-2][0][len(runs[-2][0]) - len(runs[-1][0]) :]
                since = 0
                seen = {}
                large = False
            seen[name] = block.label_span
            runs[-1][0].append(block)
            titled = False if name in FACTS else titled
        before = block
    return [run for run in runs if run[0]]


def _parts_panels(outline: Outline, blocks: Sequence[Block], before: Sequence[Block]) -> bool:
    """Whether a title with a panel right below it opens another card than the fields before it: these tell one of the facts of
    its panel, or, with no title above them, only texts of the card on the page before.
    """
    title, *rest = blocks
    if not before or not rest or rest[0].kind != "field" or not _is_title(outline, title, rest[0]):
        return False
    stop = next((k for k, b in enumerate(rest) if k and _is_title(outline, b, rest[0])), len(rest))
    facts = FACTS & {field_of(b.label) for b in rest[:stop] if b.kind == "field"}
    known = {field_of(b.label) for b in before if not names_other(b.label)}
    bare = not any(
        _is_title(outline, b, rest[0]) for b in outline.on_page(title.page) if b.begin < before[0].begin
    )
    return len(facts) > 1 and bool(facts & known or (bare and known <= set(TEXTS)))


def _has_titles(outline: Outline, page: Page) -> bool:
    """Whether a page has two titles of one size below one another, set larger than its fields: two cards with panels beside them."""
    blocks = list(outline.on_page(page.number))
    usual = max((b.size for b in blocks if b.kind == "field"), default=0.0)
    titles = [
        b
        for b in blocks
        if b.kind == "heading" and b.size > 1.15 * usual and not field_of(outline.text(b)) and not b.group
    ]
    return usual > 0 and any(
        abs(a.size - b.size) < 0.3 and abs(a.box.x0 - b.box.x0) < 3 and b.box.y0 > a.box.y1
        for a in titles
        for b in titles
    )


def _stands_below(field: Block, run: Sequence[Block]) -> bool:
    """Whether a field stands below all facts of a run."""
    facts = [b for b in run if field_of(b.label) in FACTS]
    return bool(facts) and all(field.box.y0 >= b.box.y1 for b in facts)


def _is_title(outline: Outline, block: Block, field: Block) -> bool:
    """Whether a heading right above the first fact is a title: set larger than the fields or in the form of these, and no label."""
    inside = field.box.holds((block.box.x0 + block.box.x1) / 2, (block.box.y0 + block.box.y1) / 2)
    larger = block.size > 1.15 * field.size
    return block.kind == "heading" and (larger or inside) and not field_of(outline.text(block))


def _share_pages(outline: Outline, cards: Sequence[Card]) -> bool:
    """Whether cards follow one another on a page: two panels on one, or a title below a text of a card."""
    if len({card.page for card in cards}) < len(cards):
        return True
    for card in cards:
        texts = [b for b in outline.on_page(card.page) if b.kind == "heading" and not b.group]
        labels = [b for b in texts if field_of(outline.text(b)) in TEXTS]
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
        and not field_of(text := outline.text(b))
        and not names_other(text)
    ]
    return before[-1] if before else None


def _flowing(outline: Outline, cards: Sequence[Card]) -> list[Card]:
    """Cards that run on: each from its title to the next one, or to a heading that is at least as large."""
    headings = [b for b in outline.blocks if b.kind == "heading"]
    titles: list[Block] = []
    out: list[Card] = []
    for card in cards:
        title = _title_before(outline, card.panel[0], headings)
        if title is None or title in titles:
            continue
        titles.append(title)
        card.name, card.name_span = without_page(" ".join(outline.text(title).split()), outline.span(title))
        card.begin = (title.page, title.begin)
        out.append(card)
    above = {id(title): line_above(outline, title) for title in titles}
    for card, title in zip(out, titles, strict=True):
        stops = [
            (b.page, (above.get(id(b)) or b).begin)
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


def _extents(outline: Outline, cards: Sequence[Card], titles: dict[int, tuple[str, Span] | None]) -> None:
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
            and same_title(titles[before], own)
        ):
            earlier = cards[k - 1].pages if k else []
            if before not in earlier:
                card.pages.insert(0, before)
        elif _opened_before(outline, card.page, titles, starts):
            card.pages.insert(0, before)
        number = card.page + 1
        while number <= len(outline.pages) and number not in starts:
            title = titles[number]
            of_next = following and number == following.page - 1 and same_title(title, titles[following.page])
            of_next = of_next or (following and _opened_before(outline, number + 1, titles, starts))
            if of_next or not _belongs(outline, number, title, own, bool(card.pages)):
                break
            card.pages.append(number)
            number += 1


def _opened_before(
    outline: Outline, number: int, titles: dict[int, tuple[str, Span] | None], starts: set[int]
) -> bool:
    """Whether the card whose panel stands on a page opens on the one before it: only there are a title and what it is."""
    before = number - 1
    if number not in starts or before < 1 or before in starts or titles[number] is not None:
        return False
    opens, own = _texts_on(outline, before), _texts_on(outline, number)
    return titles[before] is not None and "wat_is_het" in opens and not {"wat_is_het", "doelen"} & own


def _texts_on(outline: Outline, number: int) -> set[str]:
    """The texts of a card that the headings of a page name."""
    named = {field_of(outline.text(b)) for b in outline.on_page(number) if b.kind == "heading"}
    return named & set(TEXTS)


def _belongs(
    outline: Outline,
    number: int,
    title: tuple[str, Span] | None,
    own: tuple[str, Span] | None,
    contiguous: bool,
) -> bool:
    if same_title(title, own):
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
