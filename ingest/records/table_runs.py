"""Table blocks that go on over a page break: which of them are one table, and what they say again of its heads."""

from __future__ import annotations

import re

from ingest.model import Block, Outline
from ingest.records.table_heads import header_rows, is_figure
from ingest.records.table_parts import GridCell, narrowed

_DIGITS = re.compile(r"\d+")
_LOOSE = ("furniture", "footnote", "tag")


def runs_of(outline: Outline) -> list[list[Block]]:
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
    if without_corner(outline, before, block) or narrowed(
        first_row(outline, before), first_row(outline, block)
    ):
        return True
    if columns_in(before) != columns_in(block):
        return False
    own, other = head_of(outline, block), head_of(outline, before)
    headed = any(cell.header for cell in block.cells) and not opens_group(outline, block)
    return own == other or not (headed or _opens(outline, block, before))


def first_row(outline: Outline, block: Block) -> list[str]:
    """What the heads of a block say that has one row of them, from left to right; nothing for any other."""
    if head_depth(block) != 1:
        return []
    heads = sorted((c for c in block.cells if c.row == 0), key=lambda c: c.column)
    return [text_at(outline, block, c.begin, c.end) for c in heads]


def opens_group(outline: Outline, block: Block) -> bool:
    """Whether the one row set as head says nothing over any column: it heads the rows below it, not the columns."""
    said = [c.column for c in block.cells if c.header and text_at(outline, block, c.begin, c.end)]
    return head_depth(block) == 1 and columns_in(block) > 2 and said == [0]


def without_corner(outline: Outline, head: Block, block: Block) -> bool:
    """Whether a block is the one row of heads of the rows on the next page, but for the empty corner over their own heads."""
    width = columns_in(block)
    if columns_in(head) != width - 1 or width < 3 or any(c.row + c.rows > 1 for c in head.cells):
        return False
    said = [text_at(outline, head, c.begin, c.end) for c in head.cells]
    rows: dict[int, list[str]] = {}
    for c in sorted(block.cells, key=lambda c: (c.row, c.column)):
        rows.setdefault(c.row, []).append(text_at(outline, block, c.begin, c.end))
    filled = len(said) == width - 1 and all(said) and not any(map(is_figure, said))
    return filled and all(
        len(row) == width and any(c.isalpha() for c in row[0]) and any(map(is_figure, row[1:]))
        for row in rows.values()
    )


def _opens(outline: Outline, block: Block, before: Block) -> bool:
    """Whether the first row of a block reads as heads of its own, though nothing sets it apart."""
    text = [cell._replace(header=False) for cell in _grid_cells(outline, block)]
    first = [cell.text for cell in text if cell.row == 0 and cell.text]
    width = columns_in(block)
    heads = header_rows(text, width)
    named = [text_at(outline, before, c.begin, c.end) for c in before.cells if c.row == 0]
    return heads > 0 and len(first) == width and first != named


def repeated(outline: Outline, first: Block, block: Block) -> int:
    """How many rows of a block only say again what the first rows of a table do, which hold no figures."""

    def texts(of: Block, row: int) -> list[tuple[int, str]]:
        return [(c.column, text_at(outline, of, c.begin, c.end)) for c in of.cells if c.row == row]

    rows = 0
    while (
        (said := texts(block, rows)) and said == texts(first, rows) and not any(is_figure(t) for _, t in said)
    ):
        rows += 1
    return rows


def columns_in(block: Block) -> int:
    """How many columns a block has."""
    return max((cell.column + cell.columns for cell in block.cells), default=0)


def head_of(outline: Outline, block: Block) -> list[str]:
    """What the cells of the heads of a block say."""
    depth = head_depth(block)
    return [text_at(outline, block, c.begin, c.end) for c in block.cells if c.row < depth]


def head_depth(block: Block) -> int:
    """How many rows of a block are heads: those set as such, down to a line over the whole width that heads rows below it."""
    marked = max((c.row + c.rows for c in block.cells if c.header), default=0)
    width = columns_in(block)
    lines = [c.row for c in block.cells if 0 < c.row < marked and c.column == 0 and c.columns == width > 2]
    return min(lines, default=marked)


def head_rows(outline: Outline, block: Block) -> int:
    """How many rows at the top of a block are heads, marked as such or not."""
    return header_rows(_grid_cells(outline, block), columns_in(block))


def column_heads(outline: Outline, block: Block) -> list[str]:
    """What heads each column of a block, its levels put together ("2026, Lasten"); nothing where a column has no head of its own.

    The first column may have none.
    """
    cells, depth = _grid_cells(outline, block), head_rows(outline, block)
    out: list[str] = []
    for column in range(columns_in(block)):
        above = [
            c.text for c in cells if c.row < depth and c.column <= column < c.column + c.columns and c.text
        ]
        out.append(", ".join(dict.fromkeys(above)))
    return out if all(out[1:]) and len(set(out)) == len(out) else []


def _grid_cells(outline: Outline, block: Block) -> list[GridCell]:
    return [
        GridCell(
            c.row,
            c.column,
            c.rows,
            c.columns,
            text_at(outline, block, c.begin, c.end),
            outline.span(block),
            c.header,
        )
        for c in block.cells
    ]


def text_at(outline: Outline, block: Block, begin: int, end: int) -> str:
    """What a stretch of a block's page says on one line, without note marks."""
    text = outline.pages[block.page - 1].text
    for left, right in sorted(block.raised, reverse=True):
        if begin <= left and right <= end:
            text = text[:left] + " " * (right - left) + text[right:]
    return " ".join(text[begin:end].split())
