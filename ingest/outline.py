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

from ingest.layout import PageLayout
from ingest.model import Block, Outline, Page, Section, Span
from ingest.numbering import level_families

_PAGE_NUMBER = re.compile(
    r"^(?:(?:pagina|blad(?:zijde)?|page|p\.)\s*)?\d{1,4}(?:\s*(?:van|/|\||of)\s*\d{1,4})?(?:\s+\d{1,4}\s+van\s+\d{1,4})*$",
    re.I,
)
_ENTRY = re.compile(r"[.\s…]\d{1,3}$")
_FIGURE = re.compile(r"^[+\-±]?[€$]?\s?\d[\d.,]*\s?(%|\+|m2|m²|km|mln|miljoen|x)?\+?(\s*[-–]\s*\d[\d.,]*)?$")
_MEASURED = re.compile(r"^(?:[^\W\d_]+\s){1,2}[€$]?\s?\d[\d.,]*\s?(?:%|m2|m²|km|mln|miljoen|miljard|x|\+)$")
_INLINE_LABEL = re.compile(r"^([A-ZÀ-Þ][^\d:.!?\n]{2,45})\s*:\s+(\S.*)$", re.S)
_WORD = re.compile(r"\w+")
_COUNTED = re.compile(r"^(?!tabel|figuur|afbeelding|kaart|grafiek)\w+ \d{1,3}\.\s+", re.I)  # "Actie 3. ..."


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
    by_page = [_contents(page, blocks) for page, blocks in zip(pages, by_page, strict=True)]
    by_page = [
        [_name(block, page, blocks, own) for block in blocks]
        for page, blocks, own in zip(pages, by_page, bodies, strict=True)
    ]
    by_page = _pull_quotes(pages, by_page, body.size)
    by_page = _levels(by_page)
    texts = [[_text(page, b) for b in blocks] for page, blocks in zip(pages, by_page, strict=True)]
    by_page = level_families(by_page, texts)
    by_page = [
        _panels(page, blocks, own.size) for page, blocks, own in zip(pages, by_page, bodies, strict=True)
    ]
    blocks = tuple(block for page_blocks in by_page for block in page_blocks)
    return Outline(document, pages, tuple(_sections(document, pages, by_page, body.size, title)), blocks)


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


def _text(page: Page, block: Block) -> str:
    return page.text[block.begin : block.end]


def _furniture(pages: Sequence[Page], by_page: list[list[Block]], body: float) -> list[list[Block]]:
    """Running heads, page numbers and bare addresses: kept in the page's text, left out of everything
    else.
    """
    seen: Counter[str] = Counter()
    for page, blocks in zip(pages, by_page, strict=True):
        seen.update({_shape(page, b) for b in blocks if _in_margin(page, b)})
    often = max(3, len(pages) // 5)
    out: list[list[Block]] = []
    for page, blocks in zip(pages, by_page, strict=True):
        named: list[Block] = []
        for block in blocks:
            text = page.text[block.start : block.end].strip()
            repeated = (
                _in_margin(page, block)
                and seen[_shape(page, block)] >= often
                and block.size <= 1.05 * body
                and not _is_tag(page, block, body)
                and not _heads_text(block, blocks)
            )
            foot = (
                block.box.y0 > 0.93 * page.height
                and block.size < 0.95 * body
                and bool(re.search(r"\d$", text))
            )
            address = bool(text) and all(w.startswith(("http://", "https://", "www.")) for w in text.split())
            if block.kind != "table" and (
                repeated
                or (foot and not block.marker)
                or address
                or (_PAGE_NUMBER.match(" ".join(text.split())) and not _amid(page, block))
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
    return block.kind != "table" and (block.box.y1 < 0.09 * page.height or block.box.y0 > 0.91 * page.height)


def _heads_text(block: Block, siblings: Sequence[Block]) -> bool:
    """Whether a bold line has text right below it, at its own edge: a label, though it stands high on the page."""
    return block.bold and any(
        abs(b.box.x0 - block.box.x0) < 8
        and 0 <= b.box.y0 - block.box.y1 < 0.6 * block.size
        and not b.bold
        and abs(b.size - block.size) < 0.25 * block.size
        for b in siblings
    )


def _amid(page: Page, block: Block) -> bool:
    """Whether a number stands in a frame or well within the page, where "2026" or "2024/2028" says something."""
    high = 0.12 * page.height < block.box.y0 and block.box.y1 < 0.88 * page.height
    return high and (
        block.group > 0 or bool(re.search(r"\b(?:19|20)\d\d\b", page.text[block.start : block.end]))
    )


def _shape(page: Page, block: Block) -> str:
    return re.sub(r"\d+", "#", page.text[block.start : block.end].lower().strip())


def _is_tag(page: Page, block: Block, body: float) -> bool:
    """A small label in a coloured pill at the top of a page."""
    words = _text(page, block).split()
    return (
        block.group > 0
        and block.kind != "table"
        and 0 < len(words) <= 5
        and block.size < 0.98 * body
        and block.box.y0 < 0.16 * page.height
        and block.box.height < 2 * block.size
    )


def _contents(page: Page, blocks: list[Block]) -> list[Block]:
    """A table of contents: most lines end in a page number that never falls."""
    lines = [b for b in blocks if b.kind in ("paragraph", "item")]
    entries = [b for b in lines if _ENTRY.search(_text(page, b))]
    if len(entries) < 5 or len(entries) < 0.6 * len(lines):
        return blocks
    numbers = [int(_text(page, b).split()[-1].lstrip(".…") or 0) for b in entries]
    rising = sum(a <= b for a, b in itertools.pairwise(numbers))
    if rising < 0.85 * (len(numbers) - 1):
        return blocks
    first = entries[0].begin
    return [
        replace(b, kind="contents") if b in entries or (b.kind != "furniture" and b.begin > first) else b
        for b in blocks
    ]


def _name(block: Block, page: Page, siblings: list[Block], look: _Body) -> Block:
    if block.kind in ("table", "furniture", "contents"):
        return block
    body = look.size
    text = _text(page, block)
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
    if _looks_like_heading(block, text, look) or _labels_a_value(block, text, siblings):
        return replace(block, kind="heading", begin=block.start)
    if block.kind == "item":
        return replace(block, level=_item_level(block, siblings))
    return block


def _is_figure(page: Page, block: Block, body: float) -> bool:
    """A figure set large ("55%", "minimaal 55%"): an illustration of the text, not a title."""
    text = " ".join(_text(page, block).split())
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


def _item_level(block: Block, siblings: Sequence[Block]) -> int:
    starts = sorted(
        {round(b.box.x0 / 4) for b in siblings if b.kind == "item" and abs(b.box.x0 - block.box.x0) < 80}
    )
    own = round(block.box.x0 / 4)
    return 1 + sum(1 for x in starts if x < own - 1)


def _pull_quotes(pages: Sequence[Page], by_page: list[list[Block]], body: float) -> list[list[Block]]:
    """Set-off lines that repeat running text are quotes of it, not headings and not new statements."""
    running: dict[str, set[int]] = {}
    for index, (page, blocks) in enumerate(zip(pages, by_page, strict=True)):
        for block in blocks:
            if block.kind in ("paragraph", "item") and not (block.bold and block.group):
                words = _words(_text(page, block))
                for k in range(len(words) - 3):
                    running.setdefault(" ".join(words[k : k + 4]), set()).add(index)
    out: list[list[Block]] = []
    for page, blocks in zip(pages, by_page, strict=True):
        named: list[Block] = []
        for block in blocks:
            words = _words(_text(page, block))
            set_off = block.group > 0 and block.bold and sum(b.group == block.group for b in blocks) == 1
            if set_off and len(words) >= 6 and block.kind in ("heading", "paragraph"):
                runs = [" ".join(words[k : k + 4]) for k in range(len(words) - 3)]
                share = sum(run in running for run in runs) / len(runs)
                if share >= 0.35 or block.size >= 1.14 * body:
                    block = replace(block, kind="pullquote", level=0)
            named.append(block)
        out.append(named)
    return out


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())


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


def _panels(page: Page, blocks: list[Block], body: float) -> list[Block]:
    """Runs of short labels, each with its value, become fields. A frame with two of them is a panel, without
    a frame three.
    """
    out = list(blocks)
    k = 0
    while k < len(out):
        run, stop = _label_run(page, out, k, body)
        framed = bool(run) and out[run[0][0]].group > 0
        if len(run) >= (2 if framed else 3):
            fields: list[Block] = []
            for label_at, values in run:
                label = out[label_at]
                name = _text(page, label).strip().rstrip(":").strip()
                span = (label.start, label.end)
                fields += [
                    replace(out[v], kind="field", label=name, label_span=span, level=0) for v in values
                ]
            out[k:stop] = fields
            k += len(fields)
        else:
            k += 1
    return [field for block in out for field in _inline_fields(page, block)]


def _label_run(
    page: Page, blocks: Sequence[Block], start: int, body: float
) -> tuple[list[tuple[int, list[int]]], int]:
    run: list[tuple[int, list[int]]] = []
    k = start
    first = blocks[start]
    while k < len(blocks) and _is_label(page, blocks[k], body) and blocks[k].group == first.group:
        if abs(blocks[k].size - first.size) > 0.6 or blocks[k].color != first.color:
            break
        values: list[int] = []
        j = k + 1
        while (
            j < len(blocks)
            and blocks[j].group == first.group
            and blocks[j].kind in ("paragraph", "item")
            and (
                (abs(blocks[j].box.x0 - blocks[k].box.x0) < 40 and not _leaves(blocks, k, j, values))
                or _beside(blocks[k], blocks[j], values, blocks)
            )
        ):
            values.append(j)
            j += 1
        long = sum(blocks[v].end - blocks[v].begin for v in values)
        if not values or (not first.group and (long > 260 or len(values) > 4)):
            break
        run.append((k, values))
        k = j
    return run, k


def _beside(label: Block, value: Block, values: Sequence[int], blocks: Sequence[Block]) -> bool:
    """Right of its label on the same line, or below a value that is."""
    if values:
        return abs(value.box.x0 - blocks[values[0]].box.x0) < 30
    return value.box.x0 > label.box.x1 and value.box.y0 < label.box.y1


def _leaves(blocks: Sequence[Block], label: int, block: int, values: Sequence[int]) -> bool:
    """Whether a block below values that stand beside their label is back at the label's own edge: running text."""
    if not values:
        return False
    first = blocks[values[0]].box
    beside = first.x0 > blocks[label].box.x1 and first.y0 < blocks[label].box.y1
    return beside and blocks[block].box.x0 < first.x0 - 30


def _is_label(page: Page, block: Block, body: float) -> bool:
    text = _text(page, block).strip()
    return (
        block.kind == "heading"
        and block.bold
        and len(text) <= 60
        and not block.marker
        and block.size <= 1.2 * body
        and not text.endswith(".")
        and (block.group > 0 or not text.endswith("?"))
        and (block.group > 0 or block.size <= 1.1 * body)
    )


def _inline_fields(page: Page, block: Block) -> list[Block]:
    """ "Looptijd: 2024-2027" as a paragraph of its own inside a frame is a field as well; so is each line of
    a block whose lines are all like that.
    """
    if block.kind != "paragraph" or not block.group:
        return [block]
    text, at = _text(page, block), block.begin
    lines: list[tuple[int, int]] = []
    for line in text.split("\n"):
        lines.append((at, at + len(line)))
        at += len(line) + 1
    if len(lines) > 1:
        fields = [
            _inline_field(page, replace(block, begin=begin, end=end, start=begin)) for begin, end in lines
        ]
        if all(field.kind == "field" for field in fields):
            return fields
    return [_inline_field(page, block)]


def _inline_field(page: Page, block: Block) -> Block:
    match = _INLINE_LABEL.match(_text(page, block))
    if not match or len(match.group(1).split()) > 4:
        return block
    begin = block.begin
    return replace(
        block,
        kind="field",
        label=match.group(1).strip(),
        label_span=(begin, begin + match.end(1)),
        begin=begin + match.start(2),
    )


class _Stack:
    """The headings that are open, from the outermost inwards."""

    def __init__(self) -> None:
        self.open: list[tuple[int, str, Span]] = []

    def push(self, level: int, text: str, span: Span) -> None:
        self.open = [entry for entry in self.open if entry[0] < level]
        self.open.append((level, text, span))

    @property
    def path(self) -> tuple[str, ...]:
        return tuple(text for _, text, _ in self.open)

    @property
    def heads(self) -> tuple[Span, ...]:
        return tuple(span for _, _, span in self.open)


def _recurring(pages: Sequence[Page], by_page: Sequence[Sequence[Block]]) -> set[str]:
    """Headings that come back on many pages ("What is it?"): parts of a form, not titles."""
    seen: Counter[str] = Counter()
    below: Counter[str] = Counter()
    for page, blocks in zip(pages, by_page, strict=True):
        headings = [b for b in blocks if b.kind == "heading"]
        top = max((b.size for b in headings), default=0.0)
        seen.update({_heading(page, b) for b in headings})
        below.update({_heading(page, b) for b in headings if b.size < 0.93 * top})
    return {text for text, n in seen.items() if below[text] >= 2 and below[text] > n / 2}


class _Divider:
    """A page with little but a title. It heads the pages that follow as long as they say that they are its
    own.
    """

    def __init__(self, title: str, entries: Sequence[str]) -> None:
        self.title = title
        self._title = title.lower()
        self._entries = {" ".join(_words(entry)) for entry in entries}

    def announces(self, title: str, tags: Sequence[str]) -> bool:
        if " ".join(_words(title)) in self._entries:
            return True
        if tags:
            return any(
                tag.lower().startswith(self._title) or self._title.startswith(tag.lower()) for tag in tags
            )
        return True


def _sections(
    document: str, pages: Sequence[Page], by_page: Sequence[Sequence[Block]], body: float, doc_title: str
) -> Iterable[Section]:
    stack = _Stack()
    current: list[Block] = []
    done: list[Section] = []
    tags: tuple[str, ...] = ()
    divider: _Divider | None = None

    def close(panel: bool = False) -> None:
        nonlocal current
        if current:
            done.append(Section(document, stack.path, tuple(current), stack.heads, panel, tags))
            current = []

    recurring = _recurring(pages, by_page)
    for page, blocks in zip(pages, by_page, strict=True):
        close()
        tags = tuple(" ".join(_text(page, b).split()) for b in blocks if b.kind == "tag")
        headings = [b for b in blocks if b.kind == "heading" and (not b.group or b.size >= 1.5 * body)]
        title = max(headings, key=lambda b: b.size, default=None)
        if title is not None and page.width > page.height and _heading(page, title) in recurring:
            # A slide without a title of its own stands alone: it is not the slide before that goes on.
            stack.open = [entry for entry in stack.open if divider and entry[1] == divider.title]
            title = None
        loose = any(b.kind in ("paragraph", "item") and not b.group for b in blocks)
        little = len(page.text) < 700 and len(pages) > 1 and not any(b.kind == "table" for b in blocks)
        poster = title is not None and little and bool(title.group or not loose)
        if (
            title is not None
            and not poster
            and divider
            and not divider.announces(_heading(page, title), tags)
        ):
            stack.open = []
            divider = None
        if title is not None and poster:
            divider = _Divider(_heading(page, title), [_text(page, b) for b in blocks if b is not title])
            if page.number == 1:
                stack.open = []
                continue
            stack.push(
                title.level, _heading(page, title), Span(document, page.number, title.begin, title.end)
            )
        group = 0
        saved = at_start = stack.open
        for block in blocks:
            if block.group != group:
                close()
                if group:
                    stack.open = saved
                group = block.group
                saved = stack.open
            if block.kind in ("furniture", "tag", "contents"):
                continue
            if block.kind == "heading":
                close()
                if (block is title and poster) or _words(_heading(page, block)) == _words(doc_title):
                    continue
                span = Span(document, page.number, block.begin, block.end)
                if block is title:
                    stack.push(block.level, _heading(page, block), span)
                    saved = stack.open
                elif poster and title is not None:
                    stack.push(title.level + 1, _heading(page, block), span)
                else:
                    stack.push(block.level, _heading(page, block), span)
                continue
            if block.kind == "field":
                if not current or current[-1].kind != "field":
                    close()
                    inner = stack.open
                    if block.group and title is not None:
                        stack.open = [e for e in stack.open if e[0] <= title.level] or list(stack.open)
                    elif block.group:
                        stack.open = at_start
                    current.append(block)
                    fields = [b for b in blocks if b.kind == "field" and b.group == block.group]
                    if len(fields) == 1:
                        close(panel=True)
                        stack.open = inner
                    continue
                current.append(block)
                following = blocks[blocks.index(block) + 1 :]
                if not following or following[0].kind != "field" or following[0].group != block.group:
                    close(panel=True)
                continue
            current.append(block)
        close()
        if group:
            stack.open = saved
    return _with_titles(pages, done)


def _with_titles(pages: Sequence[Page], sections: list[Section]) -> list[Section]:
    """A panel that comes before its page's title takes the path of the section that follows on the same
    page.
    """
    out: list[Section] = []
    for k, section in enumerate(sections):
        if section.panel:
            page = section.first_page
            later = next((s for s in sections[k + 1 :] if s.first_page == page and s.heads), None)
            own = any(span.page == page for span in section.heads)
            if not own and later is not None and later.heads[0].page == page:
                section = replace(section, path=later.path[:1], heads=later.heads[:1])
        out.append(section)
    return out


def _heading(page: Page, block: Block) -> str:
    text = page.text[block.begin : block.end]
    for begin, end in sorted(block.raised, reverse=True):
        if block.begin <= begin and end <= block.end:
            text = text[: begin - block.begin] + text[end - block.begin :]
    return " ".join(text.split())
