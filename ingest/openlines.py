"""Lines of words on a page, each cut into the parts that white space tells apart: what open tables are read from."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from ingest.ranges import AMOUNT, NO_YEARS
from ingest.raw import RawWord

_GAP = 0.55  # of the type size; words of one cell stand closer together
_CURRENCY = frozenset("€$")
_AMOUNT = re.compile(r"[-–−(]?\d|[-–—−]$")  # what may stand apart from the sign of a currency before it
_FIGURE = re.compile(
    r"(?:[€$]\s?)?[-–−+±]?\s?\d[\d.,\s]*(?:,[-–])?\s?(?:%|x|m2|m²|ha|uur|fte|mln|miljoen|[VN])?\*{0,2}|[-–—−]|p\.?m\.?|n\.?\s?t\.?\s?b\.?|"
    r"n\.?\s?b\.?|n\.?\s?n\.?\s?b\.?|n\.?v\.?t\.?|onbekend|nihil|ja|nee|[●○◯◉✓✔✗✘☑☐☒■□▲▼►xX]|(?:[€$]\s?)?\((?:[€$]\s?)?(?!(?:19|20)\d\d\))\d[\d.,\s]*%?\)\s?%?|(?:[€$]\s?)?(?:-/-\s?\d[\d.,\s]*|\d[\d.,\s]*(?:-/-|[-−]))",
    re.I,
)
# From one amount to another ("100 - 120", "5 tot 8%"), and one about or beyond which it is ("ca. 30", "> 40"); no years.
_RANGE = re.compile(
    rf"{NO_YEARS}(?:{AMOUNT}\s?(?:[-–—/]|tot|t/m|à)\s?{AMOUNT}"
    rf"|(?:ca\.?|circa|±|~|[<>≤≥]|min\.|max\.|minimaal|maximaal|ruim|ongeveer)\s?{AMOUNT})",
    re.I,
)


@dataclass(slots=True)
class Part:
    """Words of a line that stand close together: what one cell holds of it."""

    words: list[RawWord]
    counts: bool = False  # whether a range in it is a figure, and no head of a column

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
        said = " ".join(w.text for w in self.words if not w.raised)
        return bool(_FIGURE.fullmatch(said)) or (self.counts and bool(_RANGE.fullmatch(said)))


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
    """Words as lines from the top down; what is raised or set smaller stays on the line that it overlaps, and heads that are set
    upright are one line with what stands beside them.
    """
    out: list[Row] = []
    words = list(words)
    bands = _upright_bands(words)
    for word in sorted(words, key=lambda w: (w.box.y0 + w.box.y1) / 2):
        middle = (word.box.y0 + word.box.y1) / 2
        band = next((b for b in bands if b.y0 - 1 < middle < b.y1 + 1 or _heads_rows(word, b, middle)), None)
        if band is not None:
            row = band
            if row not in out:
                out.append(row)
        elif out and abs(out[-1].middle - middle) < 0.4 * word.size:
            row = out[-1]
            row.y0, row.y1 = min(row.y0, word.box.y0), max(row.y1, word.box.y1)
        else:
            row = Row(word.box.y0, word.box.y1, word.size)
            out.append(row)
        row.parts.append(Part([word]))
    for row in out:
        row.parts = _parts(sorted((part.words[0] for part in row.parts), key=lambda w: w.box.x0))
    _count_ranges([row for row in out if len(row.parts) > 1])
    return out


def _upright_bands(words: Sequence[RawWord]) -> list[Row]:
    """Lines that are yet empty, for words that stand upright side by side."""
    bands: list[Row] = []
    held: list[set[int]] = []
    for word in sorted((w for w in words if _is_upright(w)), key=lambda w: w.box.y0):
        if bands and word.box.y0 < bands[-1].y1:
            bands[-1].y1 = max(bands[-1].y1, word.box.y1)
            held[-1].add(round(word.box.x0))
        else:
            bands.append(Row(word.box.y0, word.box.y1, word.size))
            held.append({round(word.box.x0)})
    return [band for band, places in zip(bands, held, strict=True) if len(places) > 1]


def _heads_rows(word: RawWord, band: Row, middle: float) -> bool:
    """Whether a word stands at the foot of heads that are set upright, left of them: it heads the rows."""
    beside = band.parts and word.box.x1 < min(part.x0 for part in band.parts)
    return bool(beside) and band.y1 < middle < band.y1 + 0.8 * word.size


def _is_upright(word: RawWord) -> bool:
    return len(word.text) > 2 and word.box.height > 1.5 * max(word.box.width, word.size)


def _count_ranges(rows: Sequence[Row]) -> None:
    """Mark the ranges that are figures: those below other ranges. Alone on their line they may head columns ("18 - 23")."""
    ranged = [any(_RANGE.fullmatch(part.text) for part in row.parts[1:]) for row in rows]
    for k, row in enumerate(rows):
        if ranged[k] and (any(ranged[max(k - 1, 0) : k]) or any(ranged[k + 1 : k + 2])):
            for part in row.parts[1:]:
                part.counts = True


def within(row: Row, x0: float, x1: float) -> Row:
    """The line where it stands between two edges; without parts where it runs beyond them."""
    beyond = row.parts[0].x0 < x0 - 3 or row.parts[-1].x1 > x1 + 3
    return Row(row.y0, row.y1, row.size, [] if beyond else row.parts)


def _parts(words: list[RawWord]) -> list[Part]:
    out: list[Part] = []
    for word in words:
        near = out and word.box.x0 - out[-1].x1 < _GAP * word.size
        amount = out and out[-1].text in _CURRENCY and _AMOUNT.match(word.text)
        if near or amount:
            out[-1].words.append(word)
        else:
            out.append(Part([word]))
    return out
