"""Sections -> passages of a readable size, with the units (sentences, items, rows, fields) that answers are
made of.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from ingest.blocktext import with_label
from ingest.language import sentences
from ingest.model import Block, Outline, Passage, Section, Span, Unit
from ingest.records.table_runs import column_heads, columns_in, head_rows

TARGET = 900  # characters; a passage closes once it has this many
LIMIT = 1300  # characters; a longer block is cut between its sentences
ITEM = 420  # characters; a longer list item is taken by the sentence
_NUMBER = re.compile(r"\d{1,2}(?:\.\d{1,2}){1,2}\.?\s+(?=[A-ZÀ-Þ])")  # of a paragraph
_OPEN_ENDS = (".", ":", ";", "!", "?", "…", ")", "”", "’", "'")


def passages(outline: Outline) -> list[Passage]:
    """Cut a document into passages. Every block of text lies in exactly one, pull quotes (repeats) in
    none.
    """
    found: list[Passage] = []
    for section in _joined(outline.sections):
        for piece in _pieces(outline, section):
            if piece.parts:
                found.append(_passage(outline, section, piece))
    return found


@dataclass(slots=True)
class _Piece:
    kind: str
    parts: list[Span] = field(default_factory=list)
    units: list[Unit] = field(default_factory=list)
    context: list[str] = field(default_factory=list)
    size: int = 0

    def add(self, parts: Iterable[Span], units: Iterable[Unit], size: int) -> None:
        self.parts.extend(parts)
        self.units.extend(units)
        self.size += size


def _joined(sections: Sequence[Section]) -> Iterator[Section]:
    """Neighbouring sections with one heading path (a text that runs on to the next page) are one."""
    held: Section | None = None
    for section in sections:
        if held and not held.panel and not section.panel and held.path == section.path and held.path:
            held = Section(
                held.document,
                held.path,
                (*held.blocks, *section.blocks),
                held.heads,
                False,
                tuple(dict.fromkeys((*held.tags, *section.tags))),
            )
            continue
        if held:
            yield held
        held = section
    if held:
        yield held


def _pieces(outline: Outline, section: Section) -> Iterator[_Piece]:
    if section.panel:
        yield _panel(outline, section)
        return
    text = _Piece("tekst")
    notes = _Piece("voetnoot")
    lead = ""
    blocks = [b for b in section.blocks if b.kind not in ("pullquote", "furniture", "contents", "tag")]
    for k, block in enumerate(blocks):
        if block.kind == "table":
            if text.parts:
                yield text
                text = _Piece("tekst")
            yield from _table(outline, block, _caption(outline, blocks[:k]))
            continue
        if block.kind == "footnote":
            span = outline.span(block)
            notes.add([span], _units(outline, block, ""), block.end - block.begin)
            continue
        size = block.end - block.begin
        is_item = block.kind == "item"
        runs_on = bool(text.parts) and not is_item and _runs_on(outline, text.parts[-1], block)
        if text.size + size > LIMIT and text.size > 250 and not runs_on:
            yield text
            text = _Piece("tekst")
            if is_item and lead:
                text.context.append(lead)
        elif text.size > TARGET and not runs_on and not is_item:
            yield text
            text = _Piece("tekst")
        if size > LIMIT and not is_item:
            yield from _cut(outline, block, text)
            text = _Piece("tekst")
            continue
        if runs_on:
            _continue(outline, text, block)
        else:
            units = list(_units(outline, block, lead if is_item else ""))
            if units and text.units and _is_signed(outline, text.units[-1], units[0]):
                first = text.units.pop().spans[0]
                units[0] = units[0]._replace(spans=(first._replace(end=units[0].spans[0].end),))
            text.add([outline.span(block)], units, size)
        if not is_item:
            words = outline.text(block)
            lead = words if words.rstrip().endswith(":") and size < 300 else _lead(words)
    if text.parts:
        yield text
    if notes.parts:
        yield notes


def _is_signed(outline: Outline, above: Unit, below: Unit) -> bool:
    """A name that ends in a comma goes with the function on the next line."""
    first, last = above.spans[0], below.spans[0]
    name = outline.pages[first.page - 1].text[first.begin : first.end]
    return first.page == last.page and len(above.spans) == 1 and len(name) < 60 and name.endswith(",")


def _lead(text: str) -> str:
    """The last sentence of a paragraph where it opens a list."""
    last = sentences(text)[-1:] if text.strip() else []
    piece = text[last[0][0] : last[0][1]] if last else ""
    return piece if piece.endswith(":") else ""


def _runs_on(outline: Outline, last: Span, block: Block) -> bool:
    before = outline.pages[last.page - 1].text[last.begin : last.end].rstrip()
    after = outline.text(block)
    return last.page != block.page and not before.endswith(_OPEN_ENDS) and after[:1].islower()


def _continue(outline: Outline, piece: _Piece, block: Block) -> None:
    """Join a sentence that a page break cut: its last unit gets a second span."""
    units = list(_units(outline, block, ""))
    if piece.units and units:
        last = piece.units[-1]
        piece.units[-1] = last._replace(spans=(*last.spans, *units[0].spans))
        units = units[1:]
    piece.add([outline.span(block)], units, block.end - block.begin)


def _units(outline: Outline, block: Block, lead: str) -> Iterator[Unit]:
    text = outline.text(block)
    if block.kind == "item" and len(text) <= ITEM:
        yield Unit("item", (outline.span(block),), lead)
        return
    if block.kind == "field" and block.label_span:
        begin = min(block.label_span[0], block.begin)
        yield Unit("field", (Span(outline.document, block.page, begin, block.end),), block.label)
        return
    number = _NUMBER.match(text)
    for begin, end in sentences(text):
        if number is not None and begin < number.end() < end:
            begin = number.end()  # "3.4 Grondwater is ...": what is told begins behind the number
        span = Span(outline.document, block.page, block.begin + begin, block.begin + end)
        yield Unit("sentence", (span,), lead)


def _cut(outline: Outline, block: Block, piece: _Piece) -> Iterator[_Piece]:
    for unit in _units(outline, block, ""):
        size = unit.spans[0].end - unit.spans[0].begin
        if piece.size + size > TARGET and piece.parts:
            yield piece
            piece = _Piece("tekst")
        last = piece.parts[-1] if piece.parts else None
        if last and last.page == unit.spans[0].page and unit.spans[0].begin - last.end < 3:
            piece.parts[-1] = last._replace(end=unit.spans[0].end)
            piece.add([], [unit], size)
        else:
            piece.add([unit.spans[0]], [unit], size)
    if piece.parts:
        yield piece


def _panel(outline: Outline, section: Section) -> _Piece:
    piece = _Piece("paneel")
    for block in section.blocks:
        assert block.label_span is not None
        begin = with_label(block.label_span, block.begin)
        span = Span(outline.document, block.page, begin, block.end)
        last = piece.parts[-1] if piece.parts else None
        if last and last.begin == begin:  # a label with several values: one part, a unit for each value
            piece.parts[-1] = span
        else:
            piece.parts.append(span)
        piece.add([], [Unit("field", (span,), block.label)], block.end - block.begin)
    return piece


def _caption(outline: Outline, before: Sequence[Block]) -> str:
    for block in reversed(before[-2:]):
        if block.kind in ("paragraph", "caption"):
            return outline.text(block)[-240:]
    return ""


def _table(outline: Outline, block: Block, caption: str) -> Iterator[_Piece]:
    """A table's rows, some to a passage; the heads of its columns go with every one."""
    page = outline.pages[block.page - 1]
    rows: dict[int, tuple[int, int]] = {}
    heads: list[str] = []
    for cell in block.cells:
        begin, end = rows.get(cell.row, (cell.begin, cell.end))
        rows[cell.row] = (min(begin, cell.begin), max(end, cell.end))
        if cell.header:
            heads.append(" ".join(page.text[cell.begin : cell.end].split()))
    header_rows = {cell.row for cell in block.cells if cell.header}
    lead = " | ".join(h for h in heads if h)
    columns = columns_in(block)
    if columns > 2 and len([h for h in heads if h]) != columns and (paths := column_heads(outline, block)):
        lead, header_rows = " | ".join(paths), {*range(head_rows(outline, block))}
    piece = _Piece("tabel", context=[caption, lead])
    for row, (begin, end) in sorted(rows.items()):
        if not page.text[begin:end].strip():
            continue
        if piece.size > TARGET:
            yield piece
            piece = _Piece("tabel", context=[caption, lead])
        span = Span(outline.document, block.page, begin, end)
        last = piece.parts[-1] if piece.parts else None
        if last and begin - last.end <= 2:
            piece.parts[-1] = last._replace(end=end)
        else:
            piece.parts.append(span)
        units = [] if row in header_rows else list(_row_units(outline, block, row, span, lead))
        piece.add([], units, end - begin)
    yield piece


def _row_units(outline: Outline, block: Block, row: int, span: Span, lead: str) -> Iterator[Unit]:
    """A row is one unit, unless it is a label with a long text: then each sentence of it is, under its
    label.
    """
    cells = [c for c in block.cells if c.row == row]
    text = outline.pages[block.page - 1].text
    if lead and columns_in(block) > 2 and sum(bool(text[c.begin : c.end].strip()) for c in cells) == 1:
        return  # it heads the rows below it
    if len(cells) != 2 or lead or cells[1].end - cells[1].begin <= ITEM // 2:
        yield Unit("row", (span,), lead)
        return
    label = " ".join(text[cells[0].begin : cells[0].end].split())
    for begin, end in sentences(text[cells[1].begin : cells[1].end]):
        yield Unit(
            "sentence", (Span(span.document, span.page, cells[1].begin + begin, cells[1].begin + end),), label
        )


def _passage(outline: Outline, section: Section, piece: _Piece) -> Passage:
    text = "\n".join(outline.pages[p.page - 1].text[p.begin : p.end] for p in piece.parts)
    digest = hashlib.sha256(f"{section.path}\0{text}\0{piece.parts[0]}".encode()).hexdigest()[:16]
    context = " ".join(dict.fromkeys([*section.tags, *piece.context]))
    return Passage(
        id=f"{outline.document}-{digest}",
        document=outline.document,
        kind=piece.kind,
        path=section.path,
        text=text,
        parts=tuple(piece.parts),
        units=tuple(piece.units),
        context=context,
    )
