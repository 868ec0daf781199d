"""Laid-out pages -> what a reader sees: headings, lists, panels of labels and values, tables, notes, quotes.

All is told from layout (type size, weight, place, frames) and from repetition, never from a document's words.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from ingest.blocktext import text_of
from ingest.boxed import boxed_statements
from ingest.labelling import panels
from ingest.layout import PageLayout
from ingest.model import Block, Outline, Page
from ingest.numbering import level_families
from ingest.plainheads import plain_headings
from ingest.pullquotes import pull_quotes
from ingest.sections import sections
from ingest.smallheads import small_headings

_PAGE_NUMBER = re.compile(
    r"^(?:(?:pagina|blad(?:zijde)?|page|p\.)\s*)?\d{1,4}(?:\s*(?:van|/|\||of)\s*\d{1,4})?(?:\s+\d{1,4}\s+van\s+\d{1,4})*$",
    re.I,
)
_ENTRY = re.compile(r"(?<!\d)[.\s…]\d{1,3}$")
_CONTENTS = re.compile(r"inhoud(?:sopgave)?|inhoud van dit \w+|overzicht van hoofdstukken", re.I)
_FIGURE = re.compile(r"^[+\-±]?[€$]?\s?\d[\d.,]*\s?(%|\+|m2|m²|km|mln|miljoen|x)?\+?(\s*[-–]\s*\d[\d.,]*)?$")
_MEASURED = re.compile(r"^(?:[^\W\d_]+\s){1,2}[€$]?\s?\d[\d.,]*\s?(?:%|m2|m²|km|mln|miljoen|miljard|x|\+)$")
_COUNTED = re.compile(r"^(?!tabel|figuur|afbeelding|kaart|grafiek)\w+ \d{1,3}\.\s+", re.I)  # "Actie 3. ..."


_MARGIN = 0.09  # of a page's height
_EDGE = 0.06  # of a page's width


def outline(document: str, layouts: Sequence[PageLayout], title: str = "") -> Outline:
    """Name the blocks of a document and gather them in sections under their heading paths.

    A heading that only repeats the document's `title` is left out of the paths.
    """
    pages = tuple(layout.page for layout in layouts)
    body = _body(layouts)
    bodies = [_page_body(layout, body) for layout in layouts]
    by_page = [list(layout.blocks) for layout in layouts]
    by_page = _furniture(pages, by_page, body.size)
    by_page = [[_empty_table(page, b) for b in blocks] for page, blocks in zip(pages, by_page, strict=True)]
    by_page = [contents(page, blocks) for page, blocks in zip(pages, by_page, strict=True)]
    by_page = [
        [_name(block, page, blocks, own) for block in blocks]
        for page, blocks, own in zip(pages, by_page, bodies, strict=True)
    ]
    by_page = small_headings(pages, by_page, body.size, body.color)
    by_page = plain_headings(pages, by_page, body.size, body.color)
    by_page = pull_quotes(pages, by_page, body.size)
    by_page = boxed_statements(pages, by_page)
    by_page = _levels(by_page)
    texts = [[text_of(page, b) for b in blocks] for page, blocks in zip(pages, by_page, strict=True)]
    by_page = level_families(by_page, texts)
    by_page = [
        panels(page, blocks, own.size) for page, blocks, own in zip(pages, by_page, bodies, strict=True)
    ]
    blocks = tuple(block for page_blocks in by_page for block in page_blocks)
    return Outline(document, pages, tuple(sections(document, pages, by_page, body.size, title)), blocks)


class _Body(NamedTuple):
    """What running text looks like: its type size in points and its colour."""

    size: float
    color: int


def _weights(layouts: Iterable[PageLayout]) -> Counter[tuple[float, int]]:
    weight: Counter[tuple[float, int]] = Counter()
    for layout in layouts:
        for block in layout.blocks:
            if block.kind != "table":
                weight[round(block.size, 1), block.color] += block.end - block.begin
    return weight


def _body(layouts: Sequence[PageLayout]) -> _Body:
    weight = _weights(layouts)
    return _Body(*weight.most_common(1)[0][0]) if weight else _Body(10.0, 0)


def _page_body(layout: PageLayout, body: _Body) -> _Body:
    """A page set smaller or larger than the rest (two narrow columns, a roomy slide) has its own measure."""
    weight = _weights([layout])
    if not weight:
        return body
    (size, color), most = weight.most_common(1)[0]
    whole = sum(weight.values())
    return _Body(size, color) if most > 0.5 * whole and most > 500 and color == body.color else body


def _furniture(pages: Sequence[Page], by_page: list[list[Block]], body: float) -> list[list[Block]]:
    """Running heads, page numbers and bare addresses: kept in the page's text, left out of everything
    else.
    """
    seen: Counter[str] = Counter()
    for page, blocks in zip(pages, by_page, strict=True):
        seen.update({_shape(page, b) for b in blocks if _in_margin(page, b) or _is_row_of_tabs(page, b)})
    often = max(3, len(pages) // 5)
    out: list[list[Block]] = []
    for page, blocks in zip(pages, by_page, strict=True):
        named: list[Block] = []
        for block in blocks:
            text = page.text[block.start : block.end].strip()
            repeated = (
                _in_margin(page, block)
                and seen[_shape(page, block)] >= often
                and block.size <= (1.05 if block.box.y1 > 0.05 * page.height else 1.3) * body
                and not _is_tag(page, block, body)
                and not _heads_text(page, block, blocks)
                and not _heads_row(block, blocks)
                and not _in_panel(page, block, blocks)
            )
            foot = (
                block.box.y0 > 0.93 * page.height
                and block.size < 0.95 * body
                and bool(re.search(r"\d$", text))
            )
            address = bool(text) and all(w.startswith(("http://", "https://", "www.")) for w in text.split())
            tabs = _is_row_of_tabs(page, block) and seen[_shape(page, block)] >= often
            plain = block.kind != "table"
            if tabs or (
                plain
                and (
                    repeated
                    or _runs_up_edge(page, block)
                    or (foot and not block.marker)
                    or address
                    or _numbers_page(page, block, seen)
                    or (
                        _PAGE_NUMBER.match(" ".join(text.split()))
                        and not _amid(page, block)
                        and not _in_row(block, blocks)
                    )
                )
            ):
                block = replace(block, kind="furniture")
            named.append(block)
        out.append(named)
    return out


def _empty_table(page: Page, block: Block) -> Block:
    """A grid with nothing below its heads (a calendar whose marks were pictures) says nothing."""
    if block.kind != "table":
        return block
    rows = {cell.row for cell in block.cells if page.text[cell.begin : cell.end].strip()}
    return (
        replace(block, kind="furniture") if len(rows) < 2 and len({c.row for c in block.cells}) > 1 else block
    )


def _in_margin(page: Page, block: Block) -> bool:
    return block.kind != "table" and (
        block.box.y1 < _MARGIN * page.height or block.box.y0 > (1 - _MARGIN) * page.height
    )


def _is_row_of_tabs(page: Page, block: Block) -> bool:
    """Whether a table is one row of words in the margin: the chapters of a document, along the edge of its pages."""
    high, low = block.box.y1 < _MARGIN * page.height, block.box.y0 > (1 - _MARGIN) * page.height
    return block.kind == "table" and (high or low) and len({cell.row for cell in block.cells}) == 1


def _runs_up_edge(page: Page, block: Block) -> bool:
    """Whether a line runs up or down the left or right edge of a page: the name of a chapter, a photographer."""
    upright = block.box.height > 1.6 * block.box.width and block.end - block.begin > 2
    narrow = block.box.width < 2 * block.size
    return upright and narrow and not _EDGE * page.width < block.box.x1 < (1 - _EDGE) * page.width


def _heads_text(page: Page, block: Block, siblings: Sequence[Block]) -> bool:
    """Whether a bold line, or one in capitals, has text right below it, at its own edge: a label, though it stands high on
    the page."""
    capitals = page.text[block.start : block.end].isupper()
    return (block.bold or capitals) and any(
        abs(b.box.x0 - block.box.x0) < 8
        and 0 <= b.box.y0 - block.box.y1 < 0.6 * block.size
        and not b.bold
        and abs(b.size - block.size) < 0.25 * block.size
        for b in siblings
    )


def _heads_row(block: Block, siblings: Sequence[Block]) -> bool:
    """Whether a bold line has plain text beside it, and another one like it, with text beside it too, stands right below
    it: the first label of a column, though it stands high on the page.
    """

    def led(b: Block) -> Block | None:
        row = (v for v in siblings if not v.bold and v.box.x0 > b.box.x1 and abs(v.box.y0 - b.box.y0) < 3)
        return min(row, key=lambda v: v.box.x0, default=None)

    value = led(block) if block.bold else None
    if value is None:
        return False
    alike = (
        b
        for b in siblings
        if b.bold
        and b is not block
        and abs(b.box.x0 - block.box.x0) < 3
        and abs(b.size - block.size) < 0.3
        and 0 < b.box.y0 - block.box.y1 < 8 * block.size
    )
    return any((other := led(b)) is not None and abs(other.box.x0 - value.box.x0) < 3 for b in alike)


def _in_row(block: Block, siblings: Sequence[Block]) -> bool:
    """Whether a number stands beside a bold label that has another one like it, with its value, above or below."""
    labels = [b for b in siblings if b.bold and b.box.x1 < block.box.x0 and b is not block]
    own = [b for b in labels if abs(b.box.y0 - block.box.y0) < 3]
    label = max(own, key=lambda b: b.box.x1, default=None)
    if label is None:
        return False
    others = [
        b
        for b in labels
        if b is not label
        and abs(b.box.x0 - label.box.x0) < 3
        and abs(b.size - label.size) < 0.3
        and abs(b.box.y0 - label.box.y0) < 8 * label.size
    ]
    values = [v for v in siblings if v is not block and abs(v.box.x0 - block.box.x0) < 3]
    return any(abs(v.box.y0 - b.box.y0) < 3 for b in others for v in values)


def _numbers_page(page: Page, block: Block, seen: Counter[str]) -> bool:
    """Whether a line in the margin ends or begins with the number of its own page, as that of another page does."""
    if block.bold or not _in_margin(page, block) or seen[_shape(page, block)] < 2:
        return False
    numbers = re.findall(r"^\s*\d{1,3}\b|\b\d{1,3}\s*$", page.text[block.start : block.end])
    return str(page.number) in [number.strip() for number in numbers]


def _in_panel(page: Page, block: Block, siblings: Sequence[Block]) -> bool:
    """Whether the frame that a line stands in goes on into the page: a panel, though it begins high."""
    return block.group > 0 and any(
        b.group == block.group and 0.15 * page.height < b.box.y0 < 0.85 * page.height for b in siblings
    )


def _amid(page: Page, block: Block) -> bool:
    """Whether a number stands in a frame or well within the page, where "2026" or "2024/2028" says something."""
    high = 0.12 * page.height < block.box.y0 and block.box.y1 < 0.88 * page.height
    years = len(re.findall(r"\b(?:19|20)\d\d\b", page.text[block.start : block.end]))
    return (high and (block.group > 0 or years > 0)) or (block.group > 0 and years > 1)


def _shape(page: Page, block: Block) -> str:
    return re.sub(r"\d+", "#", page.text[block.start : block.end].lower().strip())


def _is_tag(page: Page, block: Block, body: float) -> bool:
    """A small label in a coloured pill at the top of a page."""
    words = text_of(page, block).split()
    return (
        block.group > 0
        and block.kind != "table"
        and 0 < len(words) <= 5
        and block.size < 0.98 * body
        and block.box.y0 < 0.16 * page.height
        and block.box.height < 2 * block.size
    )


def contents(page: Page, blocks: list[Block]) -> list[Block]:
    """A table of contents: most lines end in a page number that never falls."""
    blocks = [replace(b, kind="contents", cells=()) if _lists_pages(page, b, blocks) else b for b in blocks]
    lines = [b for b in blocks if b.kind in ("paragraph", "item")]
    entries = [b for b in lines if _ENTRY.search(text_of(page, b))]
    if len(entries) < 5 or len(entries) < 0.6 * len(lines):
        return blocks
    numbers = [int(re.findall(r"\d+", text_of(page, b))[-1]) for b in entries]
    rising = sum(a <= b for a, b in itertools.pairwise(numbers))
    if rising < 0.85 * (len(numbers) - 1):
        return blocks
    first = entries[0].begin
    return [
        replace(b, kind="contents") if b in entries or (b.kind != "furniture" and b.begin > first) else b
        for b in blocks
    ]


def _lists_pages(page: Page, block: Block, blocks: Sequence[Block]) -> bool:
    """Whether a table below the heading "Inhoud" has page numbers that never fall in its last column."""
    if block.kind != "table" or len(block.cells) < 6:
        return False
    if not any(b.kind != "table" and _CONTENTS.fullmatch(text_of(page, b).strip(" :")) for b in blocks):
        return False
    last = max(c.column for c in block.cells)
    said = [page.text[c.begin : c.end].strip() for c in block.cells if c.column == last]
    numbers = [int(text) for text in said if text.isdigit()]
    rising = all(a <= b for a, b in itertools.pairwise(numbers))
    return last > 0 and len(numbers) > 2 and len(numbers) >= 0.8 * len([t for t in said if t]) and rising


def _name(block: Block, page: Page, siblings: list[Block], look: _Body) -> Block:
    if block.kind in ("table", "furniture", "contents"):
        return block
    body = look.size
    text = text_of(page, block)
    if _is_tag(page, block, body) and sum(b.group == block.group for b in siblings) == 1:
        return replace(block, kind="tag")
    if block.group and _is_figure(page, block, body) and _stands_out(block, siblings):
        return replace(block, kind="caption")
    if len(text) < 60 and any(
        b.group == block.group > 0
        and b is not block
        and b.size > 1.15 * block.size
        and _is_figure(page, b, body)
        for b in siblings
    ):
        return replace(block, kind="caption")
    if _in_drawing(block, siblings, body):
        return replace(block, kind="caption")
    small = block.size < 0.88 * body
    note_mark = block.marker.isdigit()
    if small and (note_mark or (block.box.y0 > 0.55 * page.height and not block.group and not block.bold)):
        return replace(block, kind="footnote")
    if small and not block.group and not (block.bold and block.color != look.color):
        return replace(block, kind="caption")
    if _goes_on_lead(page, block, text, siblings):
        return block
    if _looks_like_heading(block, text, look) or _labels_a_value(block, text, siblings):
        return replace(block, kind="heading", begin=block.start)
    if _is_band(block, text, siblings):
        return replace(block, kind="heading", begin=block.start, group=0)
    if block.kind == "item":
        return replace(block, level=_item_level(block, siblings))
    return block


def _is_figure(page: Page, block: Block, body: float) -> bool:
    """A figure set large ("55%", "minimaal 55%"): an illustration of the text, not a title."""
    text = " ".join(text_of(page, block).split())
    return block.size > 1.1 * body and bool(_FIGURE.match(text) or _MEASURED.match(text))


def _stands_out(block: Block, siblings: Sequence[Block]) -> bool:
    """Whether a block is set larger than most of what shares its frame; alone in it, it does."""
    others = [b.size for b in siblings if b.group == block.group and b is not block]
    return not others or block.size > 1.15 * sorted(others)[len(others) // 2]


def _in_drawing(block: Block, siblings: list[Block], body: float) -> bool:
    """A small line between two frames is part of a drawing made of frames, not a heading."""
    if block.group or block.size >= 0.97 * body:
        return False
    at = next(k for k, b in enumerate(siblings) if b is block)
    around = siblings[at - 1 : at] + siblings[at + 1 : at + 2] if at else []
    return len(around) == 2 and all(b.group and b.kind != "table" for b in around)


def _looks_like_heading(block: Block, text: str, look: _Body) -> bool:
    text, body = text.strip(), look.size
    if not text or len(text) > 220 or not re.search(r"[^\W\d_]", text):
        return False
    if block.kind == "item" and block.marker and not re.match(r"\(?\d{1,2}[.)]$", block.marker):
        return False
    larger = block.size >= 1.14 * body
    if larger and len(text) <= 160 and not (len(text) > 90 and text.endswith(".")):
        return True
    least = 0.97 if block.color == look.color else 0.88
    if not block.bold or block.size < least * body:
        return block.bold and block.group > 0 and len(text) <= 40 and block.size >= 0.85 * body
    if text.endswith((",", ";")):
        return False
    sentences = len(re.findall(r"[.!?]\s+[A-Z]", _COUNTED.sub("", text)))
    longest = 150 if block.color == look.color else 220
    return sentences == 0 and (not text.endswith(".") or len(text) < longest)


def _goes_on_lead(page: Page, block: Block, text: str, siblings: Sequence[Block]) -> bool:
    """Whether a bold sentence is one more paragraph of the bold text right above it, which no heading is: the lead of a page."""
    if not block.bold or block.kind != "paragraph" or not text.strip().endswith(".") or len(text.split()) < 6:
        return False
    return any(
        b.bold
        and b.kind == "paragraph"
        and (b.size, b.color, b.group) == (block.size, block.color, block.group)
        and abs(b.box.x0 - block.box.x0) < 3
        and 0 < block.box.y0 - b.box.y1 < 3 * block.size
        and b.box.height > 1.6 * b.size
        and text_of(page, b).strip().endswith(".")
        for b in siblings
    )


def _labels_a_value(block: Block, text: str, siblings: Sequence[Block]) -> bool:
    """A short bold line in a frame, with plain text of about its size right below: a label, however small."""
    if not (block.group and block.bold and block.kind == "paragraph" and len(text.strip()) <= 60):
        return False
    at = next(k for k, b in enumerate(siblings) if b is block)
    after = siblings[at + 1] if at + 1 < len(siblings) else None
    return (
        after is not None
        and after.group == block.group
        and not after.bold
        and after.kind in ("paragraph", "item")
        and abs(after.size - block.size) < 0.25 * block.size
        and text.strip()[-1:] not in (",", ";", ".")
    )


def _is_band(block: Block, text: str, siblings: Sequence[Block]) -> bool:
    """A line alone in a bar of its own above plain text, as another one on the page is too: a heading, though not bold."""

    def alone(b: Block) -> bool:
        own = b.group > 0 and b.kind == "paragraph" and b.box.height < 1.6 * b.size
        return own and sum(other.group == b.group for other in siblings) == 1

    if not alone(block) or len(text.strip()) > 60 or text.strip()[-1:] in (".", ",", ";"):
        return False
    alike = [
        b
        for b in siblings
        if b is not block
        and alone(b)
        and abs(b.box.x0 - block.box.x0) < 3
        and abs(b.size - block.size) < 0.3
        and b.color == block.color
    ]
    below = any(
        not b.group and 0 < b.box.y0 - block.box.y1 < 2 * block.size and abs(b.box.x0 - block.box.x0) < 20
        for b in siblings
    )
    return bool(alike) and below


def _item_level(block: Block, siblings: Sequence[Block]) -> int:
    starts = sorted(
        {round(b.box.x0 / 4) for b in siblings if b.kind == "item" and abs(b.box.x0 - block.box.x0) < 80}
    )
    own = round(block.box.x0 / 4)
    return 1 + sum(1 for x in starts if x < own - 1)


def _levels(by_page: list[list[Block]]) -> list[list[Block]]:
    """Heading levels by type size: sizes within an eighth of each other are one level."""
    sizes = sorted({b.size for blocks in by_page for b in blocks if b.kind == "heading"}, reverse=True)
    level_of: dict[float, int] = {}
    top, level = 0.0, 0
    for size in sizes:
        if not level or size < 0.88 * top:
            top, level = size, level + 1
        level_of[size] = level
    return [
        [replace(b, level=level_of[b.size]) if b.kind == "heading" else b for b in blocks]
        for blocks in by_page
    ]
