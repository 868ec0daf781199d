"""Table blocks -> tables: joined over page breaks, with their captions and what heads each row and column."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from ingest.language import sentences
from ingest.model import Block, Outline, Section, Span
from ingest.records.numbers import is_value
from ingest.records.periods import is_period

_NAMED = re.compile(r"^\W*tabel(?:\s+[A-Z]?\d+(?:[.\-]\d+)*[a-z]?\b|\s*[:.])", re.I)
_NO_NAME = re.compile(
    r"^\W*(?:bron(?:nen)?\b|\*|noot|toelichting|figuur|afbeelding|kaart|foto|grafiek|p\.m\.)", re.I
)
_COUNTER = re.compile(r"^(?:#|nr\.?|no\.?|nummer|actie(?:nummer)?\s*(?:nr\.?|#))$", re.I)
_WORD = re.compile(r"[^\W\d_]{2,}")
_DIGITS = re.compile(r"\d+")
_REMARK = re.compile(r"\s*\([^()]*\)$")
_LOOSE = ("furniture", "footnote", "tag")


class GridCell(NamedTuple):
    """A cell of a joined table; `row` runs on over the pages. `text` is on one line, without note marks."""

    row: int
    column: int
    rows: int
    columns: int
    text: str
    span: Span
    header: bool


@dataclass(frozen=True, slots=True)
class Table:
    """A table as a reader sees it. `heads` and `stubs` count the rows and columns that hold headings."""

    caption: str
    path: tuple[str, ...]
    intro: tuple[str, ...]
    cells: tuple[GridCell, ...]
    width: int
    heads: int
    stubs: int
    page: int

    def at(self, row: int, column: int) -> GridCell | None:
        """The cell that covers a place of the grid."""
        for cell in self.cells:
            if cell.row <= row < cell.row + cell.rows and cell.column <= column < cell.column + cell.columns:
                return cell
        return None

    def column_path(self, column: int) -> list[str]:
        """The headings above a column from the outside in; a spanning heading heads each column below it."""
        found = [self.at(row, column) for row in range(self.heads)]
        return [cell.text for cell in dict.fromkeys(found) if cell is not None and cell.text]

    def row_path(self, row: int) -> list[GridCell]:
        """The headings to the left of a row from the outside in, below the line that heads it."""
        found = [self.at(row, column) for column in range(self.stubs)]
        own = [cell for cell in dict.fromkeys(found) if cell is not None and cell.text]
        above = [cell for cell in self.cells if self.heads <= cell.row < row and self._is_line(cell.row)]
        return [above[-1], *own] if above and self.stubs else own

    def values(self) -> list[GridCell]:
        """The cells that are no headings and not empty."""
        return [
            cell
            for cell in self.cells
            if cell.row >= self.heads
            and cell.column >= self.stubs
            and cell.text
            and not self._is_line(cell.row)
        ]

    def _is_line(self, row: int) -> bool:
        filled = [cell for cell in self.cells if cell.row == row and cell.text]
        return (
            len(filled) == 1 and self.width > 2 and filled[0].columns == self.width and filled[0].row == row
        )


def read_tables(outline: Outline) -> list[Table]:
    """All tables of a document in reading order, fact sheets and overviews included."""
    runs = _runs(outline)
    captions = _captions(outline, runs)
    tables = [_table(outline, run, captions.get(id(run[0]))) for run in runs]
    return [table for table in tables if not _is_heads_alone(table)]


def _is_heads_alone(table: Table) -> bool:
    """Whether a table is one row of words and years: its heads at the foot of a page, without what they head."""
    texts = [cell.text for cell in table.cells if cell.text]
    return all(cell.row == 0 for cell in table.cells) and not any(map(_is_figure, texts))


def is_caption(text: str) -> bool:
    """Whether a text is set as the caption of a table ("Tabel 3. ...")."""
    return bool(_NAMED.match(text))


def is_fact_sheet(table: Table) -> bool:
    """Labels at the left, texts at the right, nothing above: a form, not a table of figures."""
    if table.width != 2 or table.heads:
        return False
    right = [cell for cell in table.cells if cell.column == 1 and cell.text]
    return not right or sum(is_value(cell.text) for cell in right) <= len(right) / 2


def is_numbered(table: Table) -> bool:
    """An overview of numbered actions: "#" above the first column, or 1., 2., 3. in it beside words."""
    first = table.at(0, 0)
    if table.heads and first is not None and _COUNTER.match(first.text):
        return True
    body = [cell for cell in table.cells if cell.row >= table.heads]
    numbers = [cell.text for cell in body if cell.column == 0 and cell.columns == 1 and cell.text]
    beside = [cell.text for cell in body if cell.column == 1 and cell.text]
    counted = sum(bool(re.fullmatch(r"\d{1,2}[.)]", text)) for text in numbers)
    return (
        bool(beside)
        and counted >= max(2, 0.7 * len(numbers))
        and sum(map(is_value, beside)) < len(beside) / 2
    )


# --- joining --------------------------------------------------------------------------------------


def _runs(outline: Outline) -> list[list[Block]]:
    """Table blocks, each with those that go on from it on the next page."""
    runs: list[list[Block]] = []
    last: Block | None = None  # the last block that counts on the page before
    for page in outline.pages:
        blocks = [
            b for b in outline.on_page(page.number) if b.kind not in _LOOSE and not _in_margins(outline, b)
        ]
        for k, block in enumerate(blocks):
            if block.kind != "table":
                continue
            opens = k == 0 or all(b.kind == "heading" and _repeats(outline, b, last) for b in blocks[:k])
            if (
                opens
                and last is not None
                and runs
                and runs[-1][-1] is last
                and _goes_on(outline, last, block)
            ):
                runs[-1].append(block)
            else:
                runs.append([block])
        if blocks:
            last = blocks[-1]
    return runs


def _in_margins(outline: Outline, block: Block) -> bool:
    """Whether a line high or low on a page stands at the same place on the page before or after: a running head or foot."""
    height = outline.pages[block.page - 1].height
    if block.kind == "table" or 0.09 * height < block.box.y0 < 0.9 * height:
        return False
    shape = _DIGITS.sub("#", outline.text(block))
    return any(
        abs(other.box.y0 - block.box.y0) < 3 and _DIGITS.sub("#", outline.text(other)) == shape
        for page in (block.page - 1, block.page + 1)
        if 0 < page <= len(outline.pages)
        for other in outline.on_page(page)
    )


def _repeats(outline: Outline, block: Block, last: Block | None) -> bool:
    return last is not None and "vervolg" in outline.text(block).lower()


def _goes_on(outline: Outline, before: Block, block: Block) -> bool:
    if (
        block.page != before.page + 1
        or abs(before.box.x0 - block.box.x0) > 8
        or abs(before.box.x1 - block.box.x1) > 8
    ):
        return False
    if _without_corner(outline, before, block):
        return True
    if _columns(before) != _columns(block):
        return False
    own, other = _head(outline, block), _head(outline, before)
    return own == other or not (any(cell.header for cell in block.cells) or _opens(outline, block, before))


def _without_corner(outline: Outline, head: Block, block: Block) -> bool:
    """Whether a block is the one row of heads of the rows on the next page, but for the empty corner over their own heads."""
    width = _columns(block)
    if _columns(head) != width - 1 or width < 3 or any(c.row + c.rows > 1 for c in head.cells):
        return False
    said = [_text(outline, head, c.begin, c.end) for c in head.cells]
    rows: dict[int, list[str]] = {}
    for c in sorted(block.cells, key=lambda c: (c.row, c.column)):
        rows.setdefault(c.row, []).append(_text(outline, block, c.begin, c.end))
    filled = len(said) == width - 1 and all(said) and not any(map(_is_figure, said))
    return filled and all(
        len(row) == width and any(c.isalpha() for c in row[0]) and any(map(_is_figure, row[1:]))
        for row in rows.values()
    )


def _opens(outline: Outline, block: Block, before: Block) -> bool:
    """Whether the first row of a block reads as heads of its own, though nothing sets it apart."""
    text = [
        GridCell(
            c.row,
            c.column,
            c.rows,
            c.columns,
            _text(outline, block, c.begin, c.end),
            outline.span(block),
            False,
        )
        for c in block.cells
    ]
    first = [cell.text for cell in text if cell.row == 0 and cell.text]
    width = _columns(block)
    heads = _header_rows(text, width)
    named = [_text(outline, before, c.begin, c.end) for c in before.cells if c.row == 0]
    return heads > 0 and len(first) == width and first != named


def _repeated(outline: Outline, first: Block, block: Block) -> int:
    """How many rows of a block only say again what the first rows of a table do, which hold no figures."""

    def texts(of: Block, row: int) -> list[tuple[int, str]]:
        return [(c.column, _text(outline, of, c.begin, c.end)) for c in of.cells if c.row == row]

    rows = 0
    while (
        (said := texts(block, rows))
        and said == texts(first, rows)
        and not any(_is_figure(t) for _, t in said)
    ):
        rows += 1
    return rows


def _columns(block: Block) -> int:
    return max((cell.column + cell.columns for cell in block.cells), default=0)


def _head(outline: Outline, block: Block) -> list[str]:
    depth = _head_depth(block)
    return [_text(outline, block, c.begin, c.end) for c in block.cells if c.row < depth]


def _head_depth(block: Block) -> int:
    """How many rows of a block are heads: those set as such, down to a line over the whole width that heads rows below it."""
    marked = max((c.row + c.rows for c in block.cells if c.header), default=0)
    width = _columns(block)
    lines = [c.row for c in block.cells if 0 < c.row < marked and c.column == 0 and c.columns == width > 2]
    return min(lines, default=marked)


def _text(outline: Outline, block: Block, begin: int, end: int) -> str:
    text = outline.pages[block.page - 1].text
    for left, right in sorted(block.raised, reverse=True):
        if begin <= left and right <= end:
            text = text[:left] + " " * (right - left) + text[right:]
    return " ".join(text[begin:end].split())


def _table(outline: Outline, run: Sequence[Block], caption: Block | None) -> Table:
    cells: list[GridCell] = []
    offset = 0
    head = _head(outline, run[0])
    corner = int(len(run) > 1 and _without_corner(outline, run[0], run[1]))
    for k, block in enumerate(run):
        skip = _head_depth(block) if k else 0
        if skip and _head(outline, block) != head:
            skip = 0
        if k and not skip and not head:
            skip = _repeated(outline, run[0], block)
        for c in block.cells:
            if c.row < skip:
                continue
            span = Span(outline.document, block.page, c.begin, c.end)
            text = _text(outline, block, c.begin, c.end)
            column = c.column + (0 if k else corner)
            cells.append(GridCell(c.row - skip + offset, column, c.rows, c.columns, text, span, c.header))
        offset += max((c.row + c.rows for c in block.cells), default=0) - skip
    width = max((c.column + c.columns for c in cells), default=0)
    heads = _header_rows(cells, width)
    stubs = _stub_columns(cells, width, heads)
    section, before = _surroundings(outline, run[0])
    path = section.path if section else ()
    name = _name(outline, run[0], caption, before, path)
    return Table(name, path, _intro(outline, run[0], section), tuple(cells), width, heads, stubs, run[0].page)


def _header_rows(cells: Sequence[GridCell], width: int) -> int:
    """Rows marked as heads; failing that, a first row of words or years above columns of values."""
    marked = max((c.row + c.rows for c in cells if c.header), default=0)
    total = max((c.row + c.rows for c in cells), default=0)
    if marked >= total:
        marked = 0
    marked = min(marked, next((r for r in range(1, marked) if _is_body(cells, r, width)), marked))
    if marked:
        return marked
    first = [c for c in cells if c.row == 0 and c.text and (c.column > 0 or c.columns < width)]
    beside = [c for c in first if c.column > 0]
    if not beside or total < 2:
        return 0
    if any(_is_figure(c.text) for c in beside):
        return 0
    if all(c.columns == 1 for c in beside) or total < 3:
        depth = max((c.rows for c in first), default=1)
        below = [c for c in cells if c.row >= depth and c.column > 0 and c.text]
        alike = below and sum(is_value(c.text) and not is_period(c.text) for c in below) >= 0.5 * len(below)
        return depth if alike else 0
    second = _header_rows([c._replace(row=c.row - 1) for c in cells if c.row >= 1], width)
    return 1 + second


def _is_body(cells: Sequence[GridCell], row: int, width: int) -> bool:
    """Whether a row set as a head is none: a total in bold, or the first line that heads rows below it."""
    own = [c for c in cells if c.row == row and c.text]
    beside = [c for c in own if c.column > 0]
    if len(own) == 1 and width > 2 and own[0].column == 0 and own[0].columns == width:
        return True
    return bool(beside) and 2 * sum(_is_figure(c.text) for c in beside) > len(beside)


def _is_figure(head: str) -> bool:
    """Whether a cell that may be a head states a figure: "65 jaar en ouder", "2026" and "2026 (raming)" do not."""
    bare = _REMARK.sub("", head)
    return is_value(head) and not is_period(bare) and len(_WORD.findall(head)) < 2


def _stub_columns(cells: Sequence[GridCell], width: int, heads: int) -> int:
    """The columns at the left that hold words or years where values follow at the right."""
    stubs = 0
    for column in range(width - 1):
        body = [
            c.text for c in cells if c.column == column and c.row >= heads and c.text and c.columns < width
        ]
        head = [c.text for c in cells if c.column == column and c.row < heads and c.columns == 1 and c.text]
        if head and all(is_period(text) for text in head):
            break
        numeric = [text for text in body if is_value(text) and not is_period(text)]
        if body and len(numeric) > 0.5 * len(body):
            break
        stubs += 1
    rest = [c.text for c in cells if c.column >= stubs and c.row >= heads and c.text]
    if stubs > 1 and sum(map(is_value, rest)) <= 0.5 * len(rest):
        return 1  # a table of words: its first column names the rows
    return stubs


# --- names ----------------------------------------------------------------------------------------


def _surroundings(outline: Outline, block: Block) -> tuple[Section | None, list[Block]]:
    for section in outline.sections:
        for k, other in enumerate(section.blocks):
            if other == block:
                return section, list(section.blocks[:k])
    return None, []


def _captions(outline: Outline, runs: Sequence[Sequence[Block]]) -> dict[int, Block]:
    """The block that names each table ("Tabel 3. ..."), above it or below it, as the document is used to."""
    first = {id(run[0]): run for run in runs}
    last = {id(run[-1]): run for run in runs}
    blocks = [b for b in outline.blocks if b.kind not in ("furniture", "tag")]
    sides: list[tuple[Block, Sequence[Block] | None, Sequence[Block] | None]] = []
    for k, block in enumerate(blocks):
        if block.kind == "table" or not _NAMED.match(outline.text(block)) or len(outline.text(block)) > 250:
            continue
        below = blocks[k + 1] if k + 1 < len(blocks) else None
        above = next((b for b in reversed(blocks[:k]) if b.kind != "footnote"), None)
        sides.append(
            (
                block,
                first.get(id(below)) if below is not None and below.page - block.page in (0, 1) else None,
                last.get(id(above)) if above is not None and above.page == block.page else None,
            )
        )
    habit = sum((after is not None) - (before is not None) for _, after, before in sides)
    found: dict[int, Block] = {}
    for block, after, before in sides:
        run = after if before is None or (after is not None and habit >= 0) else before
        if run is not None:
            found.setdefault(id(run[0]), block)
    return found


def _name(
    outline: Outline, block: Block, caption: Block | None, before: Sequence[Block], path: Sequence[str]
) -> str:
    if caption is not None:
        return _text(outline, caption, caption.start, caption.end)
    near = before[-1] if before and before[-1].page == block.page else None
    heading = path[-1] if path else ""
    if near is not None and near.kind in ("caption", "paragraph", "item"):
        text = _text(outline, near, near.begin, near.end)
        small = near.kind == "caption" and block.box.y0 - near.box.y1 < 30 and len(text) < 200
        if (small or (near.bold and len(text) < 160)) and not _NO_NAME.match(text):
            return text
        if text.endswith(":") or re.search(r"\b(?:onderstaande|volgende) (?:tabel|overzicht)\b", text):
            last = [text[a:b] for a, b in sentences(text)][-1]
            return last if len(last) > 25 else text
    if not near:
        below = _below(outline, block)
        if below is not None:
            return below
    return heading


def _below(outline: Outline, block: Block) -> str | None:
    blocks = [b for b in outline.on_page(block.page) if b.kind not in ("furniture", "tag")]
    at = next((k for k, b in enumerate(blocks) if b is block), len(blocks))
    if at + 1 >= len(blocks) or blocks[at + 1].kind != "caption":
        return None
    text = _text(outline, blocks[at + 1], blocks[at + 1].begin, blocks[at + 1].end)
    near = blocks[at + 1].box.y0 - block.box.y1 < 18 and not text.endswith(".")
    return text if near and len(text) < 140 and not _NO_NAME.match(text) else None


def _intro(outline: Outline, block: Block, section: Section | None) -> tuple[str, ...]:
    """What is said above a table: the paragraphs of its section, then those of the sections around it."""
    if section is None:
        return ()
    texts: list[str] = []
    for other in outline.sections:
        if (
            other.panel
            or len(other.path) > len(section.path)
            or section.path[: len(other.path)] != other.path
        ):
            continue
        own = other.blocks[: other.blocks.index(block)] if other is section else other.blocks
        texts += [_text(outline, b, b.begin, b.end) for b in own if b.kind == "paragraph"]
        if other is section:
            break
    return tuple(reversed(texts[-6:]))
