"""How great a part a question says something is ("meer dan de helft", "minstens 30 procent", "het grootste deel"), and whether a percentage
is so great."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.words.numerals import FRACTIONS

_OVER = ("meer dan", "groter dan", "hoger dan", "ruim", "boven")
_LEAST = ("minstens", "ten minste", "minimaal", "zeker", "al", "al zeker")
_UNDER = ("minder dan", "kleiner dan", "lager dan", "nog geen", "onder")
_NEARLY = "bijna"
_NEAR = 0.85  # of a part that something "bijna" is
_OPS = "|".join(sorted((*_OVER, *_LEAST, *_UNDER, _NEARLY), key=len, reverse=True))
_PARTS = "|".join(sorted(FRACTIONS, key=len, reverse=True))
_PART = rf"(?:de |een |het )?(?:(?P<part>{_PARTS})|(?P<n>\d+(?:,\d+)?) ?(?:%|procent))"
_MOST = r"(?P<most>het (?:(?:aller)?grootste|overgrote) deel|het leeuwendeel|het merendeel|de meerderheid|het meeste)"
SO_MUCH = rf"(?:(?P<op>{_OPS}) {_PART}|{_MOST})"  # in a folded text
_SAYS = re.compile(rf"(?<![\w-]){SO_MUCH}(?![\w-])(?! (?:keer|zo)\b)")


@dataclass(frozen=True, slots=True)
class PartSaid:
    """A part in percents, and on which side of it something is said to be."""

    op: str
    percent: float

    def holds(self, value: float) -> bool:
        """Whether a percentage is as a question says."""
        if self.op in _UNDER:
            return value < self.percent
        if self.op == _NEARLY:
            return _NEAR * self.percent <= value < self.percent
        return value > self.percent if self.op in _OVER else value >= self.percent


def part_in(match: re.Match[str]) -> PartSaid:
    """What a match of `SO_MUCH` says."""
    if match["most"]:
        return PartSaid("meer dan", FRACTIONS["helft"])
    percent = FRACTIONS[match["part"]] if match["part"] else float(match["n"].replace(",", "."))
    return PartSaid(match["op"], percent)


def part_said(flat: str) -> PartSaid | None:
    """The part that a folded question says; None where it says none."""
    match = _SAYS.search(flat)
    return part_in(match) if match is not None else None
