"""Cards that are the rows of one table: a column with their names beside columns of facts and of texts, for a document that
has no other cards.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from ingest.language import fold
from ingest.model import Block, Cell, Outline
from ingest.records.cards import TEXTS
from ingest.records.common import trimmed
from ingest.records.labels import field_of
from ingest.records.panel_parts import FACTS, as_field

NAMES = re.compile(r"(?:naam )?(?:dossiers?|projecten|project|opgaven?|onderwerp|naam)(?: naam)?")
COUNT = re.compile(r"#|nr|no|nummer|volgnummer")  # heads a column before the names
_LONGEST = 90  # characters of a name
_TITLE, _THEME = 1.5, 1.9  # times the type size of the cells

Heads = dict[int, tuple[str, tuple[int, int]]]  # the label of each column, and where it stands


def with_rows(outline: Outline) -> dict[int, list[Block]]:
    """For each table that lists cards, by the identity of its block, a title and fields for each row; a line over all columns
    is the theme of the rows below it.
    """
    changed: dict[int, list[Block]] = {}
    heads: Heads = {}
    page = 0
    for block in (b for b in outline.blocks if b.kind == "table"):
        text = outline.pages[block.page - 1].text
        rows: dict[int, list[Cell]] = {}
        for cell in block.cells:
            if text[cell.begin : cell.end].strip():
                rows.setdefault(cell.row, []).append(cell)
        own = _heads(text, rows.get(0, ()))
        if not own and (not heads or block.page != page + 1 or _width(block) != max(heads) + 1):
            heads = {}
            continue
        heads, page = own or heads, block.page
        out: list[Block] = []
        for number, row in sorted(rows.items()):
            if own and number == 0:
                continue
            if len(row) == 1 and row[0].columns >= _width(block):
                out.append(as_title(block, text, row[0].begin, row[0].end, _THEME))
            else:
                out += _card(block, text, row, heads)
        changed[id(block)] = out
    return changed


def _width(block: Block) -> int:
    return max(cell.column + cell.columns for cell in block.cells)


def _heads(text: str, row: Iterable[Cell]) -> Heads:
    """The labels of the columns, where these name a card, two facts and a text."""
    found = {c.column: (" ".join(text[c.begin : c.end].split()), (c.begin, c.end)) for c in row}
    if found and COUNT.fullmatch(fold(found[min(found)][0]).strip(" .:")):
        del found[min(found)]
    names = {field_of(label) for label, _ in found.values()}
    named = bool(found) and NAMES.fullmatch(fold(found[min(found)][0]).strip(" .:")) is not None
    return found if named and len(names & FACTS) >= 2 and names & set(TEXTS) else {}


def _card(block: Block, text: str, row: Iterable[Cell], heads: Heads) -> list[Block]:
    cells = {cell.column: cell for cell in row if cell.column >= min(heads)}
    name = cells.pop(min(heads), None)
    if name is None or not cells or name.end - name.begin > _LONGEST:
        return []
    out = [as_title(block, text, name.begin, name.end)]
    for column, cell in sorted(cells.items()):
        if column in heads:
            label, place = heads[column]
            out.append(as_field(block, label, place, *trimmed(text, cell.begin, cell.end)))
    return out


def as_title(block: Block, text: str, begin: int, end: int, larger: float = _TITLE) -> Block:
    """A stretch of a block as a title, set larger than the block is."""
    begin, end = trimmed(text, begin, end)
    return replace(
        block,
        kind="heading",
        begin=begin,
        end=end,
        start=begin,
        cells=(),
        size=larger * block.size,
        bold=True,
        label="",
        label_span=None,
    )
