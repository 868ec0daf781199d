"""Parts of tables that a page or a narrow column cut: heads in two rows, and a page on which the outer column of heads is empty."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from ingest.model import Span

_UNDONE = re.compile(r"(?:\b(?:aan|bij|de|den|der|en|het|in|of|op|over|ter|ten|van|voor)|[\w](?:-|/))$")


class GridCell(NamedTuple):
    """A cell of a joined table; `row` runs on over the pages. `text` is on one line, without note marks."""

    row: int
    column: int
    rows: int
    columns: int
    text: str
    span: Span
    header: bool


def narrowed(heads: Sequence[str], again: Sequence[str]) -> list[int]:
    """For each column below the heads that a next page repeats, its column below the first ones: fewer there, since what stands
    empty has run into the one beside it ("Gemeente Jaar"). Nothing where the page says other heads.
    """
    if not 1 < len(again) < len(heads) or not all(heads):
        return []
    out: list[int] = []
    k = 0
    for said in again:
        parts: list[str] = []
        while k < len(heads) and " ".join(parts) != said:
            parts.append(heads[k])
            k += 1
        if " ".join(parts) != said:
            return []
        out.append(k - 1)
    return out if k == len(heads) else []


def whole_heads(cells: Sequence[GridCell], heads: int) -> list[GridCell]:
    """The cells with the head of a row put together that breaks off in the middle of a name ("Hoek aan de" above "Berg") and goes on beside
    the row below, which has values of its own.
    """
    out = list(cells)
    first = [c for c in cells if c.column == 0 and c.row >= heads and c.columns == 1]
    for one in first:
        below = next((c for c in first if c.row == one.row + one.rows), None)
        if not _UNDONE.search(one.text) or below is None or not below.text[:1].isupper():
            continue
        said = f"{one.text} {below.text}" if one.text[-1] not in "-/" else one.text + below.text
        out[out.index(one)] = one._replace(text=said)
        out[out.index(below)] = below._replace(text="")
    return out
