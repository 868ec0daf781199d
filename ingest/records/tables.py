"""Table blocks -> tables: joined over page breaks, with their captions and what heads each row and column."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ingest.language import fold, sentences
from ingest.model import Block, Outline, Section, Span
from ingest.ranges import says_unit
from ingest.records.card_rows import NAMES
from ingest.records.cards import TEXTS
from ingest.records.labels import field_of, names_other
from ingest.records.numbers import is_value
from ingest.records.panel_parts import FACTS
from ingest.records.table_heads import header_rows, is_figure, stub_columns
from ingest.records.table_parts import GridCell, narrowed, whole_heads
from ingest.records.table_runs import (
    columns_in,
    first_row,
    head_depth,
    head_of,
    opens_group,
    repeated,
    runs_of,
    text_at,
    without_corner,
)

_NAMED = re.compile(r"^\W*tabel(?:\s+[A-Z]?\d+(?:[.\-]\d+)*[a-z]?\b|\s*[:.])", re.I)
_NO_NAME = re.compile(
    r"^\W*(?:bron(?:nen)?\b|\*|noot|toelichting|figuur|afbeelding|kaart|foto|grafiek|p\.m\.)", re.I
)
_COUNT = re.compile(r"\d{1,2}[.)]")
_CODE = re.compile(r"\d{1,2}[.)]|[A-Z]\d{1,2}[.)]?|\d{1,2}\.\d{1,2}")
_LED = 3  # facts of a card behind their labels in the cells of one table
_OTHER = re.compile(r"(?:omschrijving (?:van )?(?:het )?)?(?:risico|indicator|kern|locatie|gebied|wijk|programma|taakveld|post|subsidie|ontvanger|gemeente)(?:['’]s|en|s)?", re.I)  # fmt: skip
_SUM = re.compile(r"(?:sub)?tota(?:al|len)\b", re.I)
_WHOLE = re.compile(r"(?:eind)?tota(?:al|len)\b|saldo\b|resultaat\b", re.I)
_COUNTER = re.compile(r"^(?:#|nr\.?|no\.?|nummer|actie(?:nummer)?\s*(?:nr\.?|#))$", re.I)


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
        """The headings to the left of a row from the outside in, below the line that heads it.

        A place left empty before the row's own heading says what the filled one above it says, within the same group.
        """
        found = [self.at(row, column) for column in range(self.stubs)]
        last = max((k for k, cell in enumerate(found) if cell is not None and cell.text), default=-1)
        top = self.heads
        for column, cell in enumerate(found[:last]):
            if cell is not None and cell.text:
                top = cell.row
                continue
            filled = [c for c in self.cells if c.column == column and top <= c.row < row and c.text]
            nearest = max(filled, key=lambda c: c.row, default=None)
            if nearest is not None and not self._is_line(nearest.row):
                found[column], top = nearest, nearest.row
        own = [cell for cell in dict.fromkeys(found) if cell is not None and cell.text]
        above = [c for c in self.cells if self.heads <= c.row < row and c.text and self._is_line(c.row)]
        if not above or not self.stubs or self._is_grand_total(row, own, above[-1]):
            return own
        return [above[-1], *own]

    def _is_grand_total(self, row: int, own: Sequence[GridCell], group: GridCell) -> bool:
        """Whether a row adds up more than the group of rows that it ends: those have a total of their own."""
        before = [cell.text for cell in self.cells if group.row < cell.row < row and cell.column == 0]
        last = row == max(cell.row for cell in self.cells)
        return last and any(_WHOLE.match(cell.text) for cell in own) and any(map(_SUM.match, before))

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
        """Whether a row only heads those below it: in one cell, or in its first where the first row of the table has no values."""
        if not self._is_alone(row):
            return False
        filled = [cell for cell in self.cells if cell.row == row and cell.text]
        last = max(cell.row for cell in self.cells)
        opens = row < last and self._is_alone(self.heads) and not self._is_alone(row + 1)
        return filled[0].columns == self.width or (opens and self.heads > 0 and filled[0].column == 0)

    def _is_alone(self, row: int) -> bool:
        filled = [cell for cell in self.cells if cell.row <= row < cell.row + cell.rows and cell.text]
        return len(filled) == 1 and self.width > 2 and filled[0].row == row


def read_tables(outline: Outline) -> list[Table]:
    """All tables of a document in reading order, fact sheets and overviews included."""
    runs = runs_of(outline)
    captions = _captions(outline, runs)
    tables = [_table(outline, run, captions.get(id(run[0]))) for run in runs]
    return [table for table in tables if not _is_heads_alone(table)]


def _is_heads_alone(table: Table) -> bool:
    """Whether a table is one row of words and years: its heads at the foot of a page, without what they head."""
    texts = [cell.text for cell in table.cells if cell.text]
    return all(cell.row == 0 for cell in table.cells) and not any(map(is_figure, texts))


def is_caption(text: str) -> bool:
    """Whether a text is set as the caption of a table ("Tabel 3. ...")."""
    return bool(_NAMED.match(text))


def is_fact_sheet(table: Table) -> bool:
    """Labels at the left, texts at the right, nothing above: a form, not a table of figures."""
    if table.width != 2 or table.heads:
        return False
    right = [cell for cell in table.cells if cell.column == 1 and cell.text]
    return not right or sum(is_value(cell.text) for cell in right) <= len(right) / 2


def is_panel(table: Table) -> bool:
    """The facts of a dossier card: labels at the left of their values, in a row above the only row of these, in a row further
    down, or in one cell with them; or cards with their texts, one in each row.
    """
    body = [cell for cell in table.cells if cell.row >= table.heads and cell.text]
    left = [cell.text for cell in body if cell.column == 0]
    above = [path[-1] for column in range(table.width) if (path := table.column_path(column))]
    one = len({cell.row for cell in body}) == 1
    pairs = [
        cell.text for cell in body if cell.column % 2 == 0
    ]  # a second label with its value beside the first
    within = [([c.text for c in body if c.row == row], True) for row in {c.row for c in body}]
    for labels, alone in ((left, table.width == 2), (pairs, table.width == 4), (above, one), *within):
        names = [field_of(label) for label in labels]
        if alone and len(FACTS & set(names)) >= 2 and sum(map(bool, names)) >= 0.7 * len(names):
            return True
    first = [cell.text for cell in table.cells if cell.column == 0 and cell.text]
    if table.width == 2 and len(first) > 1 and all(field_of(said) or names_other(said) for said in first):
        return True  # what a page cut off a form
    if len({name for cell in body if (name := _led_by(cell.text))}) >= _LED:
        return True
    names = [field_of(label) for label in above]
    facts, texts = FACTS & set(names), set(TEXTS) & set(names)
    return len(facts) >= 2 and bool(texts) and NAMES.fullmatch(fold(above[0]).strip(" .:")) is not None


def _led_by(said: str) -> str:
    """The fact of a card that the first words of a cell are the label of ("Looptijd 2025-2028"), or an empty string."""
    words = said.split()
    names = (field_of(" ".join(words[:k])) for k in range(1, min(4, len(words))))
    return next((name for name in names if name in FACTS), "")


def is_numbered(table: Table) -> bool:
    """An overview of numbered actions: "#" above the first column, or 1., 2., 3. or codes in it beside words, and not of other
    things that its heads name (risks)."""
    first = table.at(0, 0)
    if table.heads and table.width > 3 and any(map(_OTHER.fullmatch, table.column_path(1))):
        return False
    body = [cell for cell in table.cells if cell.row >= table.heads]
    rest = [cell.text for cell in body if cell.column > 1 and cell.text]
    if table.heads and first is not None and _COUNTER.match(first.text):
        return table.width < 4 or sum(map(is_value, rest)) < 0.7 * len(rest)
    numbers = [cell.text for cell in body if cell.column == 0 and cell.columns == 1 and cell.text]
    beside = [cell.text for cell in body if cell.column == 1 and cell.text]
    coded = _CODE if sum(map(is_value, rest)) < len(rest) / 2 else _COUNT
    counted = sum(bool(coded.fullmatch(text)) for text in numbers)
    return (
        bool(beside)
        and counted >= max(2, 0.7 * len(numbers))
        and sum(map(is_value, beside)) < len(beside) / 2
    )


# --- joining --------------------------------------------------------------------------------------


def _table(outline: Outline, run: Sequence[Block], caption: Block | None) -> Table:
    cells: list[GridCell] = []
    offset = 0
    head = head_of(outline, run[0])
    corner = int(len(run) > 1 and without_corner(outline, run[0], run[1]))
    for k, block in enumerate(run):
        skip = head_depth(block) if k else 0
        places = narrowed(first_row(outline, run[0]), first_row(outline, block)) if k else []
        if skip and not places and head_of(outline, block) != head:
            skip = 0
        if k and not skip and not head:
            skip = repeated(outline, run[0], block)
        line = k > 0 and not skip and opens_group(outline, block)
        for c in block.cells:
            if line and c.row == 0:
                c = c._replace(columns=columns_in(block) if c.column == 0 else c.columns, header=False)
                if c.column:
                    continue
            if c.row < skip:
                continue
            span = Span(outline.document, block.page, c.begin, c.end)
            text = text_at(outline, block, c.begin, c.end)
            column = places[c.column] if places else c.column + (0 if k else corner)
            cells.append(GridCell(c.row - skip + offset, column, c.rows, c.columns, text, span, c.header))
        offset += max((c.row + c.rows for c in block.cells), default=0) - skip
    width = max((c.column + c.columns for c in cells), default=0)
    heads = header_rows(cells, width)
    cells = whole_heads(cells, heads)
    stubs = stub_columns(cells, width, heads)
    section, before = _surroundings(outline, run[0])
    path = section.path if section else ()
    name = _name(outline, run[0], caption, before, path)
    return Table(name, path, _intro(outline, run[0], section), tuple(cells), width, heads, stubs, run[0].page)


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
        return text_at(outline, caption, caption.start, caption.end)
    before = [b for b in before if not says_unit(text_at(outline, b, b.begin, b.end))]
    near = _right_above(outline, block) or (before[-1] if before and before[-1].page == block.page else None)
    heading = next((said for said in reversed(path) if not says_unit(said)), "")
    if near is not None and near.kind in ("caption", "paragraph", "item"):
        text = text_at(outline, near, near.begin, near.end)
        small = near.kind == "caption" and block.box.y0 - near.box.y1 < 30 and len(text) < 200
        named = small or (near.bold and len(text) < 160) or _stands_over(outline, near, block)
        if named and not _NO_NAME.match(text):
            return text
        if text.endswith(":") or re.search(r"\b(?:onderstaande|volgende) (?:tabel|overzicht)\b", text):
            last = [text[a:b] for a, b in sentences(text)][-1]
            return last if len(last) > 25 else text
    if not near:
        below = _below(outline, block)
        if below is not None:
            return below
    return heading


def _right_above(outline: Outline, block: Block) -> Block | None:
    """The line that names a table by its place, wherever it comes in reading."""
    return next((b for b in outline.on_page(block.page) if _stands_over(outline, b, block)), None)


def _stands_over(outline: Outline, near: Block, block: Block) -> bool:
    """Whether a block is one line that is no sentence, close above a table."""
    if near.kind not in ("caption", "paragraph"):
        return False
    text = text_at(outline, near, near.begin, near.end)
    gap = block.box.y0 - near.box.y1
    line = near.box.height < 1.6 * near.size and len(text) < 110 and text[:1].isupper()
    beside = near.box.x0 < block.box.x1 and near.box.x1 > block.box.x0
    ends = text[-1:].isalnum() or (text.endswith(")") and not text.startswith("("))
    return line and beside and ends and not says_unit(text) and -2 < gap < 1.5 * near.size


def _below(outline: Outline, block: Block) -> str | None:
    blocks = [b for b in outline.on_page(block.page) if b.kind not in ("furniture", "tag")]
    at = next((k for k, b in enumerate(blocks) if b is block), len(blocks))
    if at + 1 >= len(blocks) or blocks[at + 1].kind != "caption":
        return None
    text = text_at(outline, blocks[at + 1], blocks[at + 1].begin, blocks[at + 1].end)
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
        said = [(b, text_at(outline, b, b.begin, b.end)) for b in own]
        texts += [
            text for b, text in said if b.kind == "paragraph" or (b.kind == "caption" and says_unit(text))
        ]
        if other is section:
            break
    return tuple(reversed(texts[-6:]))
