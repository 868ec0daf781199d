"""Follow-ups on figures that several turns asked one after the other, of two municipalities or of two years: what they come to together and
what they differ ("en samen?", "wat is het verschil?"). Works on the words alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from assistant.turns.followup import opened
from assistant.turns.of_figures import PERIOD, figure_of
from ingest.language import fold

if TYPE_CHECKING:
    from assistant.reading.question import Question

_TOGETHER = re.compile(
    r"(?:(?:en|hoeveel|wat|is|zijn|dat|die|het|ze|er|maakt|komt|dan) )*(?:samen|opgeteld|bij elkaar(?: opgeteld)?|in totaal|alle(?:bei|maal)(?: samen)?|beide samen)(?: (?:dan|er|uit|op|opgeteld|neer))*"
)
_APART = re.compile(
    r"(?:wat|hoe groot|hoeveel) (?:is|scheelt|verschilt) (?:(?:dan|nu|dus|dat|het|er|daar) )*(?:verschil(?: (?:dan|daartussen|ertussen|tussen (?:die|de|beide)(?: twee)?))*)?"
)
_HELD = re.compile(r"^is .*\b(?:hoger|lager|meer|minder)\b .*\bdan (?:in|bij|van)\b", re.I)

_WORKED = re.compile(r"^wat is het verschil tussen\b|\bsamen\W*$", re.I)


def of_two_figures(question: Question, previous: Question) -> str:
    """The follow-up as a whole question; "" where it is no such follow-up."""
    flat = " ".join(fold(opened(question.text)).strip(" ?!.,").split())
    together, apart = _TOGETHER.fullmatch(flat), _APART.fullmatch(flat)
    if question.names or question.years or not (together or apart):
        return ""
    base = previous
    while (
        (_HELD.match(base.text) or _WORKED.search(base.text)) and base.previous is not None and base.swapped
    ):
        base = base.previous  # "is dat meer dan in Veenburg?"
    towns = [n.shown for n in previous.named("gemeente")]
    if base is previous and len(towns) == 2:
        return _of_summed(previous, towns) if apart else ""
    if base.intent.form != "aantal" or figure_of(base) is None:
        return ""
    of = [n.shown for n in base.named("gemeente")]
    if base is not previous and len(of) == 1 and len(towns) == 2:
        other = next(t for t in towns if t != of[0])
        return _towns_together(base, of[0], other) if together else _towns_apart(base, of[0], other)
    before = base.previous if base.follow_up else None
    if before is None or before.intent.form != "aantal" or before.names != base.names:
        return ""  # of two municipalities `of_figures` tells
    return _years(before, base, together is not None)


def _towns_together(base: Question, one: str, other: str) -> str:
    made = re.sub(rf"\b{re.escape(one)}\b", f"{one} en {other}", base.text, count=1, flags=re.I)
    return f"{made.rstrip(' ?.')} samen?"


def _towns_apart(base: Question, one: str, other: str) -> str:
    figure = figure_of(base)
    return f"Wat is het verschil tussen {figure.at(one)} en in {other}?" if figure is not None else ""


def _of_summed(previous: Question, towns: list[str]) -> str:
    """What two differ of which the turn before asked the sum."""
    one = re.sub(
        rf"\b{re.escape(towns[0])} en (?={re.escape(towns[1])}\b)|\bsamen\b ?", "", previous.text, flags=re.I
    )
    if one == previous.text or "samen" not in fold(previous.text):
        return ""
    text = re.sub(rf"\b{re.escape(towns[1])}\b", "", one, flags=re.I)
    period = PERIOD.search(text)
    counted = re.match(r"(?:en )?hoeveel (?P<what>[\w'-]+)", text, re.I)
    if counted is None:
        return ""
    when = f" {period.group()}" if period else ""
    return f"Wat is het verschil tussen het aantal {counted['what']} van {towns[0]} en {towns[1]}{when}?"


def _years(before: Question, base: Question, together: bool) -> str:
    """The same of two years."""
    first, second = PERIOD.search(before.text), PERIOD.search(base.text)
    if (first is None and second is None) or (first and second and first.group() == second.group()):
        return ""
    if together:
        if first is None or second is None:
            return ""
        both = f"{first.group()} en {re.sub(r'^[^0-9]+', '', second.group())}"
        return f"{PERIOD.sub(both, base.text.rstrip(' ?.'), count=1)} samen?"
    figure = figure_of(before)
    if figure is None:
        return ""
    one, other = (m.group() if m else "nu" for m in (first, second))
    of = f"{figure.counted} in {figure.town}" if figure.town else figure.counted
    return f"Wat is het verschil tussen {of} {one} en {other}?"
