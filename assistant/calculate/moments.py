"""How many years lie between two things of which the texts tell the year: "tussen het besluit en de opening", "na het besluit"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.calculate.operands import Operand, years_of
from assistant.calculate.work import Made, Work
from assistant.claims.checks.tense import FINITE
from ingest.language import fold, stem, words
from ingest.months import MONTH, MONTHS

LEAST = 0.55  # of what tells a thing that a year must have beside it; what its sentence has elsewhere counts for half
CLEAR = 0.05  # by how much the best two years must be better than any other two
HALF = 18  # months; what is longer is told in years
TELLS = 0.3  # weight of the words for a thing from which they tell which is meant

_BETWEEN = re.compile(r"\btussen (?P<one>[^?]+?) en (?P<two>[^?]+)")
_BEHIND = sorted([*FINITE, "kwam", "kwamen", "volgde", "volgden", "begon", "begonnen", "loopt", "lopen"])
_AFTER = re.compile(
    rf"\b(?:jaar|jaren) (?:na|nadat|voor|voordat) (?P<one>[^?]+?) (?:{'|'.join(_BEHIND)})\b(?P<two>[^?]+)"
)
_POINTING = re.compile(r"\W*(?:die|dat|deze|dit)\b")
_MONTH = re.compile(rf"\b(?P<month>{MONTH})\s*$")
_YEAR = re.compile(r"(?:19|20)\d\d")
_ASIDE = frozenset(stem(w) for w in ("jaar", "jaren", "moment", "tijd", "jaartal", "doeljaar"))


def names_two(text: str) -> bool:
    """Whether a question names the two things between which the years are asked."""
    flat = " ".join(fold(text).split())
    return (_BETWEEN.search(flat) or _AFTER.search(flat)) is not None


def years_between(work: Work) -> Made | None:
    """The years between the two things that a question names; None where it names no two, or the year of one is not plain."""
    flat = " ".join(fold(work.asking.text).split())
    match = _BETWEEN.search(flat) or _AFTER.search(flat)
    if match is None or _POINTING.match(match["two"]):
        return None
    found = years_of([c.text for c in work.chosen], work.stems_of)
    one, two = (_weighed(work, match[name], found) for name in ("one", "two"))
    both = sorted(
        ((x + y, a, b) for x, a in one for y, b in two if a.value != b.value and min(x, y) >= LEAST),
        key=lambda pair: -pair[0],
    )
    if not both:
        return None
    best, a, b = both[0]
    others = (value for value, c, d in both if (c.value, d.value) != (a.value, b.value))
    if best - next(others, 0.0) < CLEAR:
        return None
    low, high = sorted((a, b), key=lambda f: f.value)
    return work.told(
        f"{_long(_months(work, low), _months(work, high))}: van {low.value:.0f} ",
        low,
        f" tot {high.value:.0f} ",
        high,
        ".",
    )


def _months(work: Work, figure: Operand) -> tuple[int, int]:
    """A year with the month that is written before it, 0 where none is."""
    month = _MONTH.search(fold(work.chosen[figure.text].text)[: figure.begin])
    return int(figure.value), MONTHS.index(month["month"]) + 1 if month else 0


def _long(low: tuple[int, int], high: tuple[int, int]) -> str:
    years = high[0] - low[0]
    if not (low[1] and high[1]):
        return f"{years} jaar"
    months = 12 * years + high[1] - low[1]
    if months <= HALF:
        return f"{months} maand{'en' if months > 1 else ''}"
    return f"{round(months / 12)} jaar" if months % 12 == 0 else f"Ongeveer {round(months / 12)} jaar"


def _weighed(work: Work, thing: str, found: Sequence[Operand]) -> list[tuple[float, Operand]]:
    """How much of what tells a thing, in the words of the question, goes with each year."""
    said = {stem(w) for w in words(thing)}
    groups = [g for g in work.asking.groups if g.head in said - _ASIDE and not _YEAR.fullmatch(g.shown)]
    whole = sum(g.weight for g in groups)
    if whole < TELLS:
        return []
    return [
        (
            sum(g.weight * max(g.match(f.near), 0.5 * g.match(work.chosen[f.text].stems)) for g in groups)
            / whole,
            f,
        )
        for f in found
    ]
