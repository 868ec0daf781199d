"""The build of a lobby agenda: its themes, with the goals on each theme's map and in its closing list.

A label ("Lobbydoelen") opens a list, or stands beside a theme's title on a page that shows a map with short
goals in frames. Names and numbers of themes come from their headings.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from ingest.model import Block, Document, Outline, Span
from ingest.records.common import Heading, Piece, content, covered, cut, heading, joined, piece, plain

_LABEL = re.compile(
    r"^(?:(?:onze|de|overzicht(?: van)?(?: de)?)\s+)?"
    r"lobby(?:doel|punt|wens|vra(?:ag|g)|boodschap|inzet)(?:en|s)?$"
    r"|^waar(?:voor)? (?:lobbyen|pleiten) (?:we|wij)(?: voor)?$"
)
_WEAK = re.compile(r"^(?:onze\s+)?(?:belang(?:en)?|inzet|vraag|vragen|wensen|wat vragen wij(?: .{2,40})?)$")
_GOAL = re.compile(
    r"^(?:(?:lobby)?(?:doel|punt|wens|vraag|boodschap)(?:en|s)?|inzet|wat|onze (?:wens|vraag|inzet))$"
)
_TO = re.compile(
    r"^(?:gericht aan|aan wie|bij wie|voor wie|adressaat|geadresseerde|doelgroep|partij(?:en)?|wie)$"
)
_MAP_TEXT = 320  # characters of running text that a page with a map may have


@dataclass(slots=True)
class Theme:
    """A theme with the goals of its list and of its map, and the blocks of its running text."""

    title: str
    number: str | None
    span: Span
    part: Piece | None
    listed: list[Piece] = field(default_factory=list)
    mapped: list[Piece] = field(default_factory=list)
    text: list[Block] = field(default_factory=list)
    pages: set[int] = field(default_factory=set)
    to: dict[Span, Piece] = field(default_factory=dict)  # by goal, whom a table says that it is addressed to


def themes(document: Document, outline: Outline) -> list[Theme]:
    """The themes of a lobby agenda in reading order; nothing for a document that is none."""
    blocks = [b for b in outline.blocks if b.kind not in ("furniture", "contents", "tag")]
    labels = [
        b for b in blocks if b.kind in ("heading", "paragraph", "field") and _is_label(outline, b, _LABEL)
    ]
    if not labels and _speaks_of_lobby(document, outline):
        labels = [b for b in blocks if b.kind == "heading" and _is_label(outline, b, _WEAK)]
    lists = [(label, found) for label in labels if (found := _list(outline, blocks, label))]
    maps = [
        (title, found)
        for label in labels
        if not any(label is other for other, _ in lists)
        and (title := _map_title(outline, label)) is not None
        and (found := _map(outline, label))
    ]
    if not lists and not maps:
        return []
    return _gather(outline, blocks, lists, maps)


def _is_label(outline: Outline, block: Block, pattern: re.Pattern[str]) -> bool:
    return block.end - block.begin < 60 and bool(pattern.match(plain(outline.text(block))))


def _speaks_of_lobby(document: Document, outline: Outline) -> bool:
    said = f"{document.title} {document.kind}".lower()
    if "lobby" in said or "public affairs" in said or "public-affairs" in said:
        return True
    return sum(page.text.lower().count("lobby") for page in outline.pages) >= 3


def _list(outline: Outline, blocks: Sequence[Block], label: Block) -> list[Piece]:
    """The goals below a label: items, or the paragraphs of its frame. The list may go on on the next page."""
    at = next(k for k, b in enumerate(blocks) if b is label)
    if rows := _table_rows(outline, blocks, label):
        return [goal for goal, _ in rows]
    goals: list[list[Piece]] = []
    group, page, last = label.group, label.page, label
    for block in blocks[at + 1 :]:
        if block.kind == "footnote":
            continue
        if block.page != page:
            high = block.box.y0 < 0.25 * outline.pages[block.page - 1].height
            if not (goals and high and block.page == page + 1 and _alike(block, last)):
                break
            group, page = block.group, block.page
        if block.group != group or block.kind not in ("item", "paragraph"):
            break
        last = block
        if block.kind == "item":
            goals.append([piece(outline, block)])
        elif group and goals and goals[-1][-1].text[-1:] not in ".!?;":
            goals[-1].append(piece(outline, block))
        elif group or not goals:
            goals.append([piece(outline, block)])
        else:
            break
    return [joined(parts) for parts in goals]


def _table_rows(outline: Outline, blocks: Sequence[Block], label: Block) -> list[tuple[Piece, Piece | None]]:
    """The goals of the table below a label, and whom each is addressed to where a column says so.

    The table may go on on the next page; nothing where no table follows, or one of something else.
    """
    at = next(k for k, b in enumerate(blocks) if b is label)
    tables = list(itertools.takewhile(lambda b: b.kind == "table", blocks[at + 1 :]))
    if not tables:
        return []
    heads = _row_texts(outline, tables[0]).get(0, {})
    said = {column: plain(head.text) for column, head in heads.items()}
    goal = next((column for column, head in said.items() if _GOAL.match(head)), None)
    to = next((column for column, head in said.items() if _TO.match(head)), None)
    if goal is None:
        return []
    rows = [row for table in tables for _, row in sorted(_row_texts(outline, table).items())]
    own = [row for row in rows if {column: plain(cell.text) for column, cell in row.items()} != said]
    return [(row[goal], row.get(to) if to is not None else None) for row in own if goal in row]


def _row_texts(outline: Outline, table: Block) -> dict[int, dict[int, Piece]]:
    """What the filled cells of a table say, by row and column."""
    text = outline.pages[table.page - 1].text
    rows: dict[int, dict[int, Piece]] = {}
    for c in table.cells:
        if text[c.begin : c.end].strip():
            rows.setdefault(c.row, {})[c.column] = cut(outline, table, c.begin, c.end)
    return rows


def _alike(block: Block, other: Block) -> bool:
    return (
        block.kind == other.kind == "item" and block.bold == other.bold and abs(block.size - other.size) < 0.5
    )


def _map_title(outline: Outline, label: Block) -> Heading | None:
    """The theme's title beside a label: the largest heading in the same frame."""
    titles = [
        b
        for b in outline.on_page(label.page)
        if b is not label and b.kind == "heading" and b.group == label.group
    ]
    best = max(titles, key=lambda b: b.size, default=None)
    return heading(outline, best) if best is not None and best.size > label.size else None


def _map(outline: Outline, label: Block) -> list[Piece]:
    page = list(outline.on_page(label.page))
    running = sum(b.end - b.begin for b in page if b.kind == "paragraph" and not b.group)
    if running > _MAP_TEXT:
        return []
    framed = [b for b in page if b.group and b.group != label.group]
    items = [b for b in framed if b.kind == "item"]
    if not items:  # goals without bullets: what is said in three words or more is no name of a place
        items = [
            b
            for b in framed
            if b.kind in ("paragraph", "heading", "pullquote") and len(outline.text(b).split()) >= 3
        ]
    return [piece(outline, b) for b in items]


def _gather(
    outline: Outline,
    blocks: Sequence[Block],
    lists: Sequence[tuple[Block, list[Piece]]],
    maps: Sequence[tuple[Heading, list[Piece]]],
) -> list[Theme]:
    titles = [title for title, _ in maps]
    heads = [heading(outline, b) for b in blocks if b.kind == "heading" and not b.group]
    found: list[Theme] = []
    by_head: dict[Span, Theme] = {}
    for label, goals in lists:
        head = _head_of(heads, label, titles)
        if head is None:
            continue
        theme = by_head.get(head.span)
        if theme is None:
            theme = by_head[head.span] = Theme(head.title, head.number, head.span, _part(heads, head))
            theme.text = _between(blocks, head.block, label)
            found.append(theme)
        theme.listed += goals
        theme.to |= {goal.span: to for goal, to in _table_rows(outline, blocks, label) if to is not None}
    for title, goals in maps:
        own = max(found, key=lambda t: _same_title(t.title, title.title), default=None)
        if own is None or _same_title(own.title, title.title) < 0.6:
            own = Theme(title.title, title.number, title.span, None)
            found.append(own)
        own.mapped += goals
    return sorted(found, key=lambda t: min((p.span.page, p.span.begin) for p in [*t.listed, *t.mapped]))


def _same_title(one: str, other: str) -> float:
    a, b = content(one), content(other)
    return 1.0 if plain(one) == plain(other) else min(covered(a, b), covered(b, a))


def _order(block: Block) -> tuple[int, int]:
    return block.page, block.begin


def _head_of(heads: Sequence[Heading], label: Block, titles: Sequence[Heading]) -> Heading | None:
    """The theme of a list: the nearest numbered heading above, else one that a map names, else any larger."""
    above = [h for h in heads if _order(h.block) < _order(label) and h.block is not label]
    above.reverse()
    numbered = [h for h in above if h.named or (h.number is not None and "." not in h.number)]
    on_map = [h for h in above if any(_same_title(h.title, t.title) >= 0.6 for t in titles)]
    larger = [h for h in above if h.block.size > label.size]
    return next(iter([*numbered[:1], *on_map[:1], *larger[:1]]), None)


def _part(heads: Sequence[Heading], head: Heading) -> Piece | None:
    """The chapter above a theme: the nearest heading before it that is set larger."""
    for other in reversed(heads):
        if (
            _order(other.block) < _order(head.block)
            and other.block.size > 1.1 * head.block.size
            and other.number is None
        ):
            return Piece(other.title, other.span)
    return None


def _between(blocks: Sequence[Block], head: Block, label: Block) -> list[Block]:
    return [
        b
        for b in blocks
        if _order(head) < _order(b) < _order(label) and b.kind in ("paragraph", "item") and not b.group
    ]
