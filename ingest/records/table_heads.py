"""How many rows at the top of a table are heads, and how many columns at its left."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.records.numbers import is_range, is_value
from ingest.records.periods import is_period
from ingest.records.table_parts import GridCell

_WORD = re.compile(r"[^\W\d_]{2,}")
_REMARK = re.compile(r"\s*\([^()]*\)$")


def header_rows(cells: Sequence[GridCell], width: int) -> int:
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
    ranges = any(
        is_range(c.text) for c in cells if c.row and c.column
    )  # over no ranges, one may head a column
    if any(is_figure(c.text) or (ranges and is_range(c.text)) for c in beside):
        return 0
    if all(c.columns == 1 for c in beside) or total < 3:
        depth = max((c.rows for c in first), default=1)
        below = [c for c in cells if c.row >= depth and c.column > 0 and c.text]
        alike = below and sum(is_value(c.text) and not is_period(c.text) for c in below) >= 0.5 * len(below)
        return depth if alike else 0
    second = header_rows([c._replace(row=c.row - 1) for c in cells if c.row >= 1], width)
    return 1 + second


def _is_body(cells: Sequence[GridCell], row: int, width: int) -> bool:
    """Whether a row set as a head is none: a total in bold, or the first line that heads rows below it."""
    own = [c for c in cells if c.row == row and c.text]
    beside = [c for c in own if c.column > 0]
    if len(own) == 1 and width > 2 and own[0].column == 0 and own[0].columns == width:
        return True
    return bool(beside) and 2 * sum(is_figure(c.text) for c in beside) > len(beside)


def is_figure(head: str) -> bool:
    """Whether a cell that may be a head states a figure: "65 jaar en ouder", "2026" and "2026 (raming)" do not."""
    bare = _REMARK.sub("", head)
    return is_value(head) and not is_range(head) and not is_period(bare) and len(_WORD.findall(head)) < 2


def _names_rows(cells: Sequence[GridCell], heads: int, width: int) -> bool:
    """Whether the first column has a name of its own for every row, so that words beside it are what the row says."""
    body = [c for c in cells if c.row >= heads and c.column == 0 and c.columns < width]
    said = [c.text for c in body if c.text]
    rows = {c.row for c in cells if c.row >= heads and c.column > 0 and c.text}
    whole = {c.row for c in body if c.text and c.rows == 1} >= rows
    named = all(len(_WORD.findall(text)) and not is_period(text) for text in said)
    return whole and named and len(said) > 1 and len(set(said)) == len(said)


def stub_columns(cells: Sequence[GridCell], width: int, heads: int) -> int:
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
        if column == 0 and _names_rows(cells, heads, width):
            break
    rest = [c.text for c in cells if c.column >= stubs and c.row >= heads and c.text]
    if stubs > 1 and sum(map(is_value, rest)) <= 0.5 * len(rest):
        return 1  # a table of words: its first column names the rows
    return stubs
