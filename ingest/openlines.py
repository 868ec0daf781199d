"""Lines of words on a page, each cut into the parts that white space tells apart: what open tables are read from."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from ingest.raw import RawWord

_GAP = 0.55  # of the type size; words of one cell stand closer together
_CURRENCY = frozenset("€$")
_FIGURE = re.compile(
    r"(?:[€$]\s?)?[-–−+±]?\s?\d[\d.,\s]*(?:,[-–])?\s?(?:%|x|m2|m²|ha|uur|fte|mln|miljoen)?\*{0,2}|[-–—−]|p\.?m\.?|n\.?\s?t\.?\s?b\.?|"
    r"n\.?\s?b\.?|n\.?\s?n\.?\s?b\.?|n\.?v\.?t\.?|onbekend|nihil",
    re.I,
)


@dataclass(slots=True)
class Part:
    """Words of a line that stand close together: what one cell holds of it."""

    words: list[RawWord]

    @property
    def x0(self) -> float:
        return self.words[0].box.x0

    @property
    def x1(self) -> float:
        return max(w.box.x1 for w in self.words)

    @property
    def text(self) -> str:
        return " ".join(w.text for w in self.words)

    @property
    def is_figure(self) -> bool:
        return bool(_FIGURE.fullmatch(" ".join(w.text for w in self.words if not w.raised)))


@dataclass(slots=True)
class Row:
    """A line of words, with its parts from left to right."""

    y0: float
    y1: float
    size: float
    parts: list[Part] = field(default_factory=list)

    @property
    def middle(self) -> float:
        return (self.y0 + self.y1) / 2


def rows_of(words: Iterable[RawWord]) -> list[Row]:
    """Words as lines from the top down; what is raised or set smaller stays on the line that it overlaps."""
    out: list[Row] = []
    for word in sorted(words, key=lambda w: (w.box.y0 + w.box.y1) / 2):
        middle = (word.box.y0 + word.box.y1) / 2
        if out and abs(out[-1].middle - middle) < 0.4 * word.size:
            row = out[-1]
            row.y0, row.y1 = min(row.y0, word.box.y0), max(row.y1, word.box.y1)
        else:
            row = Row(word.box.y0, word.box.y1, word.size)
            out.append(row)
        row.parts.append(Part([word]))
    for row in out:
        row.parts = _parts(sorted((part.words[0] for part in row.parts), key=lambda w: w.box.x0))
    return out


def within(row: Row, x0: float, x1: float) -> Row:
    """The line where it stands between two edges; without parts where it runs beyond them."""
    beyond = row.parts[0].x0 < x0 - 3 or row.parts[-1].x1 > x1 + 3
    return Row(row.y0, row.y1, row.size, [] if beyond else row.parts)


def _parts(words: list[RawWord]) -> list[Part]:
    out: list[Part] = []
    for word in words:
        near = out and word.box.x0 - out[-1].x1 < _GAP * word.size
        amount = out and out[-1].text in _CURRENCY and word.text[:1].isdigit()
        if near or amount:
            out[-1].words.append(word)
        else:
            out.append(Part([word]))
    return out
