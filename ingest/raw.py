"""What a PDF page holds as drawn, before it has order or meaning: words, shapes, ruled grids. No PDF library
here.
"""

from __future__ import annotations

from dataclasses import dataclass

from ingest.model import Box


class UnreadableError(Exception):
    """A file that cannot be read; the message is Dutch and says why and what to do."""


@dataclass(frozen=True, slots=True)
class RawWord:
    """Characters drawn without a gap: text, box, type size in points, face, and whether it is raised (a
    note's mark).

    `glued` is true when no gap lies between it and the word before it on the line.
    """

    text: str
    box: Box
    size: float
    bold: bool
    italic: bool
    color: int
    raised: bool = False
    glued: bool = False


@dataclass(frozen=True, slots=True)
class Shape:
    """A drawn path: its bounds, and its fill colour (0xRRGGBB) or None where it is only stroked."""

    box: Box
    fill: int | None


@dataclass(frozen=True, slots=True)
class Grid:
    """A ruled table: bounds, and the boxes of its cells by row; None where a merged cell of another place
    covers it.
    """

    box: Box
    rows: tuple[tuple[Box | None, ...], ...]


@dataclass(frozen=True, slots=True)
class RawPage:
    """One page as its text is read: with most of its text upright. `plain` is pypdf's text of it, to check
    that no word was missed.

    `turn` is by how many degrees clockwise this must be turned to get the page as it is shown. `hidden`
    counts the words that were left out because nobody can see them.
    """

    number: int
    label: str
    width: float
    height: float
    words: tuple[RawWord, ...]
    shapes: tuple[Shape, ...]
    grids: tuple[Grid, ...]
    plain: str = ""
    turn: int = 0
    hidden: int = 0


@dataclass(frozen=True, slots=True)
class RawDocument:
    """The whole file: pages, metadata as given in it, and its outline as (level, title, page number or 0)."""

    pages: tuple[RawPage, ...]
    title: str
    author: str
    date: str
    outline: tuple[tuple[int, str, int], ...] = ()
