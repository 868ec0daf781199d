"""Which figures a question means: those that it names itself, and those whose own words it holds.

A pair is taken only where it is better than every other pair by a margin; where two readings are near, none is taken.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.calculate.operands import Operand
from assistant.evidence.candidates import Candidate
from assistant.evidence.sums import dutch_number
from assistant.reading.question import Question
from ingest.language import fold

MOST = 30  # figures that are weighed against each other
MARGIN, GIVEN_MARGIN = (
    0.04,
    0.025,
)  # how much better the best pair must be, and where the question names a figure of it
LEAST = 0.5  # share of the question that a pair with its sentences and headings must hold
_OF_TIME = ("%", "jaar", "maand", "week", "dag", "uur", "minuut")
BESIDE = 0.5  # share of a sentence whose neighbours count too
LEAST_GIVEN, LEAST_RARE = (
    0.35,
    0.2,
)  # the same for two figures that the question names itself, and for two of 1.000 or more
SMALLEST = 0.3  # share that each of its sentences with its headings must hold


@dataclass(frozen=True, slots=True)
class Pair:
    """Two figures with how well they hold the question, and how many of its own figures they are."""

    score: float
    a: Operand
    b: Operand
    given: int
    held: float

    @property
    def by_size(self) -> tuple[Operand, Operand]:
        """The greater figure and the lesser."""
        return (self.a, self.b) if self.a.value >= self.b.value else (self.b, self.a)

    @property
    def in_order(self) -> tuple[Operand, Operand]:
        """The figures in the order in which they stand in the texts."""
        first, last = sorted((self.a, self.b), key=lambda f: (f.text, f.begin))
        return first, last

    @property
    def of_whole(self) -> tuple[Operand, Operand]:
        """The percentage and what it is taken of."""
        return (self.a, self.b) if self.a.unit == "%" else (self.b, self.a)


def pairs(
    question: Question,
    found: Sequence[Operand],
    chosen: Sequence[Candidate],
    asked: Sequence[Operand],
    share: bool = False,
) -> list[Pair]:
    """The pairs of figures that can be worked with, best first. `asked`: the figures of the question; `share`: a
    percentage with the amount that it is taken of."""
    values = {f.value for f in asked}
    strong = [c for c in chosen if c.held >= BESIDE]
    weighed = sorted(
        (
            f
            for f in found
            if chosen[f.text].held >= SMALLEST
            or f.value in values
            or any(is_beside(chosen[f.text], c) for c in strong)
        ),
        key=lambda f: (
            -(question.coverage(f.near) + 0.5 * chosen[f.text].held + (1.0 if f.value in values else 0.0))
        ),
    )[:MOST]
    out: list[Pair] = []
    for a, b in _two(weighed):
        if share:
            if (a.unit == "%") == (b.unit == "%") or a.text != b.text or not (a.unit and b.unit):
                continue
        elif not _alike(a, b, chosen, values):
            continue
        given = (a.value in values) + (b.value in values)
        out.append(_weighed(question, a, b, chosen, given))
    out = [
        p
        for p in out
        if p.held >= _least(p)
        or (p.held >= LEAST_GIVEN and a_part(p, chosen))  # the text itself says that it is a part
    ]
    things = {f.value for f in asked if f.unit not in _OF_TIME}
    most = max((p.given for p in out), default=0)
    if len(things) > 1 and most < 2 and not share:
        return []  # the question itself names what is to be worked with
    out = [p for p in out if p.given == most]
    out.sort(key=lambda p: -p.score)
    return out


def clear(found: Sequence[Pair]) -> Pair | None:
    """The best pair, if no pair of other values comes near."""
    if not found:
        return None
    best = found[0]
    other = next((p for p in found[1:] if {p.a.value, p.b.value} != {best.a.value, best.b.value}), None)
    if other is not None and best.score - other.score < (GIVEN_MARGIN if best.given else MARGIN):
        return None
    return best


def _least(pair: Pair) -> float:
    """How much of the question a pair must hold: less where the question names both figures, least where they are rare."""
    if pair.given < 2:
        return LEAST
    return LEAST_GIVEN if min(pair.a.value, pair.b.value) < 1000 else LEAST_RARE


def _two(found: Sequence[Operand]) -> Iterator[tuple[Operand, Operand]]:
    for k, a in enumerate(found):
        for b in found[k + 1 :]:
            if a.value != b.value:
                yield a, b


def from_to(a: Operand, b: Operand, text: str) -> bool:
    """Whether a sentence says that something went from the one figure to the other, or is the one instead of the other."""
    if a.text != b.text or (a.unit and b.unit and a.unit != b.unit):
        return False
    x, y = dutch_number(a.value), dutch_number(b.value)
    if x not in text or y not in text:
        return False
    x, y = re.escape(x), re.escape(y)
    return bool(
        re.search(
            rf"\bvan {x}\S* (?:\w+ )?(?:naar|tot) {y}\b|\b{x}\S* (?:\w+ )?in plaats van {y}\b|\bin plaats van {x}\b.* {y}\b",
            fold(text),
        )
    )


_OF_IT = re.compile(r"^\W*(?:waarvan|daarvan|hiervan|van wie|van deze|van die)\b")


def is_part_of(low: Operand, high: Operand, chosen: Sequence[Candidate]) -> bool:
    """Whether the texts say that the lesser of two figures is a part of the greater: "van de 90 bomen zijn er 30", "90
    bomen, waarvan 30", or a row or sentence behind it that opens so."""
    one, two = chosen[low.text], chosen[high.text]
    if low.text == high.text:
        x, y = (re.escape(dutch_number(f.value)) for f in (low, high))
        said = rf"\bvan (?:\w+ ){{0,5}}{y}\b.*\b{x}\b|\b{y}\b.*\b(?:waarvan|daarvan|hiervan)\b.*\b{x}\b"
        return re.search(said, fold(one.text)) is not None
    rows = one.place == two.place and one.unit.kind == two.unit.kind == "row"
    return (rows or is_beside(one, two)) and _OF_IT.match(fold(one.text)) is not None


def a_part(pair: Pair, chosen: Sequence[Candidate]) -> bool:
    """Whether one text says that the lesser figure of a pair is a part of the greater."""
    high, low = pair.by_size
    return high.text == low.text and is_part_of(low, high, chosen)


def is_beside(one: Candidate, two: Candidate) -> bool:
    """Whether two sentences are the same or follow each other."""
    units = one.hit.passage.units
    return one.place == two.place and abs(units.index(one.unit) - units.index(two.unit)) <= 1


def _alike(a: Operand, b: Operand, chosen: Sequence[Candidate], values: set[float]) -> bool:
    """Whether two figures count the same: by their unit, or one of them bare beside the other, or both in one table."""
    one, two = chosen[a.text], chosen[b.text]
    if a.often != b.often and a.text != b.text and not {a.value, b.value} <= values:
        return False  # what comes every year is not taken from what there is in all
    if a.like(b) or from_to(a, b, one.text):
        return True
    if (
        {a.value, b.value} <= values
        and "%" not in (a.unit, b.unit)
        and (a.text == b.text or not (a.unit and b.unit))
    ):
        return True  # the question itself names both
    if a.unit and b.unit:
        return False
    if not a.unit and not b.unit and a.text == b.text and min(a.value, b.value) >= 1000:
        return True
    near = is_beside(one, two)
    if not a.unit and not b.unit:
        return one.place == two.place and one.unit.kind == two.unit.kind == "row"
    low, high = sorted((a.value, b.value))
    return near and low > 0 and high / low < 5 and "%" not in (a.unit, b.unit)


def _weighed(question: Question, a: Operand, b: Operand, chosen: Sequence[Candidate], given: int) -> Pair:
    one, two = chosen[a.text], chosen[b.text]
    near = question.coverage(a.near | b.near)
    held = question.coverage(one.stems | two.stems)
    score = 0.55 * near + 0.35 * held + 0.2 * min(one.held, two.held)
    years = set(question.years)
    if years:
        score += 0.06 * len(years & (a.years | b.years)) - 0.03 * len((a.years | b.years) - years)
    if a.text == b.text:
        score += 0.06
    elif one.place == two.place:
        score += 0.03
    elif one.hit.passage.document != two.hit.passage.document:
        score -= 0.15
    if a.like(b):
        score += 0.03
    return Pair(score, a, b, given, max(held, 0.5 * (one.held + two.held)))
