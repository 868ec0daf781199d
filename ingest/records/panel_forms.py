"""Cards that are one ruled table: the title in a row of its own, and a cell that holds a whole panel of labels and values."""

from __future__ import annotations

import statistics
from collections.abc import Mapping, Sequence
from functools import reduce

from ingest.model import Block, Box, Cell, Outline, Page
from ingest.records.common import trimmed
from ingest.records.labels import field_of, names_other
from ingest.records.lists import drawn_lines
from ingest.records.panel_parts import FACTS, as_field

_TITLE = 90  # characters
_LABEL = 60  # characters

Rows = dict[int, dict[int, Cell]]


def title_of(outline: Outline, block: Block, rows: Mapping[int, Mapping[int, Cell]]) -> Block | None:
    """The heading in the first row of a table, where that is one cell over the whole width that names no field.

    Its type size, in points, is told from the height of its words beside that of the others.
    """
    if len(rows) < 3:
        return None
    page = outline.pages[block.page - 1]
    first = rows[min(rows)]
    cell = first.get(0)
    wide = max(c + cell_.columns for row in rows.values() for c, cell_ in row.items())
    if cell is None or len(first) > 1 or wide < 2 or cell.columns < wide:
        return None
    begin, end = _largest_line(page, *trimmed(page.text, cell.begin, cell.end))
    said = page.text[begin:end]
    if "\n" in said or len(said) > _TITLE or said.endswith((".", ":", ";")) or field_of(said):
        return None
    words = [w for w in page.words if block.begin <= w.begin < block.end]
    own = [w for w in words if begin <= w.begin < end]
    if not own or len(own) == len(words):
        return None
    usual = statistics.median(w.box.height for w in words)
    size = block.size * statistics.median(w.box.height for w in own) / usual
    box = own[0].box
    for word in own[1:]:
        box = box.union(word.box)
    return Block("heading", block.page, begin, end, box, size=size, bold=True, color=block.color, start=begin)


def line_over(outline: Outline, block: Block, title: Block) -> list[Block]:
    """The smaller line that stands over a title in its cell: what it is under."""
    page = outline.pages[block.page - 1]
    cell = next((c for c in block.cells if c.begin <= title.begin < c.end), None)
    if cell is None or cell.begin >= title.begin or len(drawn_lines(page, cell.begin, title.begin)) != 1:
        return []
    begin, end = trimmed(page.text, cell.begin, title.begin)
    words = [w.box for w in page.words if begin <= w.begin < end]
    if not words or "\n" in page.text[begin:end]:
        return []
    box = reduce(Box.union, words)
    return [Block("caption", block.page, begin, end, box, size=0.6 * title.size, start=begin)]


def _largest_line(page: Page, begin: int, end: int) -> tuple[int, int]:
    """The line of a cell that is set larger than the others, where one is: a title with its theme above it; else the cell."""
    lines = [trimmed(page.text, *line) for line in drawn_lines(page, begin, end)]
    heights = [max((w.box.height for w in page.words if a <= w.begin < b), default=0.0) for a, b in lines]
    best = max(heights, default=0.0)
    alone = len(lines) > 1 and sum(height > 0.85 * best for height in heights) == 1
    return lines[heights.index(best)] if alone else (begin, end)


def panel_cells(block: Block, page: Page, rows: Mapping[int, Mapping[int, Cell]]) -> tuple[list[Block], Rows]:
    """The fields of the cells that hold a panel (two labels of facts, each a line with its value below it), and the rows
    without these cells.
    """
    fields: list[Block] = []
    rest: Rows = {}
    for number, row in rows.items():
        for column, cell in row.items():
            found = _labelled_lines(page, cell)
            if len({name for _, _, name in found} & FACTS) < 2:
                rest.setdefault(number, {})[column] = cell
                continue
            stops = [*(begin for begin, _, _ in found[1:]), cell.end]
            for (begin, end, _), stop in zip(found, stops, strict=True):
                first, last = trimmed(page.text, end, stop)
                if first < last:
                    fields.append(as_field(block, page.text[begin:end], (begin, end), first, last))
    return fields, rest


def _labelled_lines(page: Page, cell: Cell) -> Sequence[tuple[int, int, str]]:
    """The lines of a cell that are a known label and nothing else: begin, end and the field."""
    found: list[tuple[int, int, str]] = []
    for a, b in drawn_lines(page, cell.begin, cell.end):
        begin, end = trimmed(page.text, a, b)
        said = page.text[begin:end]
        if 2 < len(said) <= _LABEL and said[0].isupper() and (field_of(said) or names_other(said)):
            found.append((begin, end, field_of(said)))
    return found if found and found[0][0] == trimmed(page.text, cell.begin, cell.end)[0] else []
