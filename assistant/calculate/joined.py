"""Two figures that one statement sets beside each other as what is to be added: "40 uur in 2025 en 20 uur in 2026", "90 bomen en nog 30"."""

from __future__ import annotations

import re

from assistant.calculate.operands import Operand
from assistant.calculate.work import Work, is_asked
from assistant.reading.asking import asking_sentence
from ingest.language import fold

LEAST = 0.6  # share of the question that such a statement must hold
ON_TOP = 0.3  # the same of one that says itself that the one comes on top of the other
TELLS = 0.1  # weight from which a word tells of what a figure is
NEAR_BEST = 0.1  # and how much less than the best one it may hold

_AND = re.compile(r"\b(?:en|plus|naast)\b")
_ADDS = re.compile(
    r"\b(?:extra|toevoeg\w+|daarnaast|bovenop|daarbovenop|nog eens|overige|andere|in totaal|samen|bij elkaar|opgeteld)\b"
)
_NO_PARTS = re.compile(
    r"\b(?:waarvan|daarvan|hiervan|naar|in plaats van|tegen(?:over)?|of|versus|tot en met \d[\d.]* \w+|inclusief|waaronder)\b"
)
# "Bovenop deze 90 zijn er nog 30 bomen"
_ON_TOP = re.compile(
    r"^\W*(?:boven ?op|naast|behalve|buiten) (?:deze|die|de|dat|het) (?P<first>\d[\d.,]*)\b[^.;]*?\bnog (?:(?:eens|zo'n|ruim|circa|ongeveer) )?(?P<more>\d[\d.,]*)"
)
_THAT = re.compile(
    r"^(?:en )?(?:om )?hoeveel (?:\w+ )?(?:is|zijn|gaat|komt|wordt|worden|maakt|maken|kom je) (?:dat|dit|het|die|ze)\b(?: (?:dan|nu|dus))?(?: er)? (?:bij elkaar|samen|opgeteld|in totaal|alles bij elkaar)\W*$"
)
_SPENT = ("uur", "euro")  # of which what goes to one thing never is part of what goes to the next
_UP_TO = re.compile(r"\b(?:tot|tot en met|t/m|richting|voor|tussen)\b[^?]*\b((?:19|20)\d\d)\b")


def joined(work: Work) -> list[Operand]:
    """The two figures of the statement that tells most of the question; nothing where that has more or fewer, or does not say that they
    come together."""
    best = max(c.held for c in work.chosen)
    for at, candidate in enumerate(work.chosen):
        if candidate.held < max(LEAST, best - NEAR_BEST):
            continue
        there = [f for f in work.found if f.text == at and is_asked(work.question, f.unit)]
        if len(there) != 2 or there[0].unit != there[1].unit or there[0].often != there[1].often:
            continue
        if (
            _come_together(fold(candidate.text), *there)
            and _of_the_time(work, there)
            and (_all_of_that(work) or not _one_is_asked(work, *there))
        ):
            return there
    return []


def on_top(work: Work) -> list[Operand]:
    """The figure that the question counts and what one statement says that comes on top of it ("bovenop deze 90 bomen zijn er nog 30 ...");
    nothing where no statement that tells enough of the question does."""
    for at, candidate in enumerate(work.chosen):
        match = _ON_TOP.search(fold(candidate.text))
        if match is None or candidate.held < ON_TOP:
            continue
        there = [
            f for f in work.found if f.text == at and f.begin in (match.start("first"), match.start("more"))
        ]
        if len(there) == 2 and (not there[0].unit or there[0].like(there[1])):
            return there
    return []


def _all_of_that(work: Work) -> bool:
    """Whether the sentence that asks only points at what is told before it ("hoeveel is dat bij elkaar?"): that is of both."""
    return _THAT.search(fold(asking_sentence(work.asking.text))) is not None


def _one_is_asked(work: Work, one: Operand, two: Operand) -> bool:
    """Whether a word of the question goes with one of two figures only: the other is of something else."""
    telling = [g for g in work.question.groups if g.weight >= TELLS and not g.shown.isdigit()]
    return any((g.match(one.near) >= 0.5) != (g.match(two.near) >= 0.5) for g in telling)


def _come_together(text: str, one: Operand, two: Operand) -> bool:
    between = text[one.begin : two.begin]
    if not _AND.search(between) or _NO_PARTS.search(between):
        return False
    return one.unit in _SPENT or _ADDS.search(text) is not None


def _of_the_time(work: Work, figures: list[Operand]) -> bool:
    """Whether all figures are of the years that are asked, or of years up to the one that is."""
    asked = set(work.asking.years)
    if not asked or all(not f.years or f.years & asked for f in figures):
        return True
    until = _UP_TO.search(fold(work.asking.text))
    return until is not None and all(y <= int(until[1]) for f in figures for y in f.years)
