"""What a page is put in order as: lines of words, and frames and tables with their own inside."""

from __future__ import annotations

from dataclasses import dataclass, field

from ingest.model import Box
from ingest.raw import Grid, RawWord


@dataclass(slots=True)
class Line:
    words: list[RawWord]
    box: Box
    size: float
    bold: bool
    italic: bool
    color: int
    marker: str = ""
    drawn: bool = False  # the marker is a shape, not a word
    text_x0: float = 0.0
    parted: bool = False
    tab: int = 0  # words before a wide gap behind a date; 0 where there is none

    @property
    def last(self) -> RawWord:
        return self.words[-1]


@dataclass(slots=True)
class Piece:
    """What the cuts put in order: a line, or a frame or a table with its own inside."""

    box: Box
    line: Line | None = None
    grid: Grid | None = None
    cells: dict[tuple[int, int], list[RawWord]] = field(default_factory=dict)
    inside: list[Piece] = field(default_factory=list)
    group: int = 0
