"""A page as it is shown: its lines as a layer over the picture, its text with a quote marked in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from ingest.model import Page


@dataclass(slots=True)
class Line:
    """Words drawn in one row, in points from the top left. `width` is what the text is stretched to."""

    x: float
    y: float
    width: float
    height: float
    begin: int
    end: int
    text: str = ""

    @property
    def base(self) -> float:
        """Where its letters stand: descenders take about a fifth of a line's height."""
        return round(self.y + self.height * 0.8, 2)

    @property
    def size(self) -> float:
        return round(self.height * 0.86, 2)


class Piece(NamedTuple):
    """A stretch of text, inside the quote or not."""

    text: str
    marked: bool


def lines(page: Page) -> list[Line]:
    """The page's words as lines in reading order; words that stand far apart are two lines."""
    out: list[Line] = []
    for begin, end, box in page.words:
        last = out[-1] if out else None
        if (
            last
            and last.y < (box.y0 + box.y1) / 2 < last.y + last.height
            and -5 < box.x0 - (last.x + last.width) < 1.5 * box.height
            and "\t" not in page.text[last.end : begin]
        ):
            bottom = max(last.y + last.height, box.y1)
            last.y = min(last.y, box.y0)
            last.height, last.width, last.end = bottom - last.y, box.x1 - last.x, end
        else:
            out.append(Line(box.x0, box.y0, box.width, box.height, begin, end))
    for line in out:
        line.text = " ".join(page.text[line.begin : line.end].split()) + " "
        line.x, line.y, line.width, line.height = (
            round(v, 2) for v in (line.x, line.y, line.width, line.height)
        )
    return [line for line in out if line.text.strip() and line.width > 0]


def blocks(text: str, begin: int | None, end: int | None) -> list[list[list[Piece]]]:
    """A page's text as blocks of cells of pieces; a block of one cell is a paragraph, of more a table row."""
    return [
        [list(_pieces(text, start, stop, begin, end)) for start, stop in _split(text, first, last, "\t")]
        for first, last in _split(text, 0, len(text), "\n")
        if text[first:last].strip()
    ]


def _split(text: str, first: int, last: int, at: str) -> Iterator[tuple[int, int]]:
    while (found := text.find(at, first, last)) >= 0:
        yield first, found
        first = found + 1
    yield first, last


def _pieces(text: str, start: int, stop: int, begin: int | None, end: int | None) -> Iterator[Piece]:
    if begin is None or end is None or end <= start or begin >= stop:
        yield Piece(text[start:stop], False)
        return
    low, high = max(start, begin), min(stop, end)
    for piece in (
        Piece(text[start:low], False),
        Piece(text[low:high], True),
        Piece(text[high:stop], False),
    ):
        if piece.text:
            yield piece
