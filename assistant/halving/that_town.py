"""A half that leaves out of which municipality it asks: the one that the half before it names, or was answered with."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.draft import Draft
from assistant.halving.half import Half
from assistant.lookup import look_up
from assistant.reader import Reader
from ingest.language import fold

_POINTS = re.compile(
    r"\b(?:daar(?! (?:een|al|nog|dan)\b)|aldaar|in (?:die|deze) gemeente|bij (?:die|deze) gemeente|(?:voor|van) (?:die|deze) gemeente|(?:die|deze) gemeente)\b",
    re.I,
)
_WHICH_TOWN = re.compile(r"\b(?:welke (?:regio)?gemeente|waar|welke plaats)\b")
_COUNTS = re.compile(
    r"^(?:en )?(?:hoeveel|welk (?:percentage|aandeel|deel|aantal)|wat is het (?:percentage|aantal|aandeel))\b"
)
# What is asked of more than one municipality, or of anything else.
_WIDER = re.compile(
    r"\b(?:\w*regio\w*|totaal|totale|samen|bij elkaar|opgeteld|alle|elke|iedere|gemeenten|gemeente|overal|elders|rest|provincie|landelijk|nederland|rijk|daarvan|ervan|scheelt|verschil)\b"
)


def of_that_town(reader: Reader, half: Half, before: Half, told: Draft) -> Half:
    """A half that counts something, asked of that municipality; itself where it asks of another, or where it does not point at it and
    the register has no such figure of it."""
    asked = half.question.asked
    if (above := _above_it(reader, half, before)) is not None:
        return above
    if told.outcome != "beantwoord" or not half.asks or reader.understander.part(asked).names:
        return half
    town = _town_of(before, told)
    points = _POINTS.search(asked)
    if not town or not _COUNTS.match(fold(asked)) or (not points and _WIDER.search(fold(asked))):
        return half
    if points:
        return replace(half, question=reader.understander.part(_POINTS.sub(f"in {town}", asked, count=1)))
    if not before.question.named("gemeente") or not _of_cells(told, town):
        return half
    question = reader.understander.part(f"{asked.rstrip(' ?')} in {town}?")
    draft, _ = look_up(question, reader.desk)
    if draft is None or draft.outcome != "beantwoord" or not _of_cells(draft, town):
        return half
    # the same figures answer nothing more
    return half if set(draft.spans) <= set(told.spans) else replace(half, question=question)


# "en welke gemeenten zitten hoger?"
_ABOVE = re.compile(
    r"^(?:en )?(?:bij |in )?welke (?:andere |overige )?(?:regio)?gemeenten? (?!.*\bdan\b).*\b(?:(?P<up>hoger|meer|erboven|daarboven)|lager|minder|eronder|daaronder)\b"
)


def _above_it(reader: Reader, half: Half, before: Half) -> Half | None:
    """A half that asks which municipalities have more or less, held against the one that the half before it counts something of."""
    match = _ABOVE.match(fold(half.question.asked))
    towns = {n.shown for n in before.question.named("gemeente")}
    if match is None or len(towns) != 1 or not _COUNTS.match(fold(before.question.asked)):
        return None
    way = "hoger" if match["up"] else "lager"
    text = f"Welke gemeenten zitten {way} dan {towns.pop()}: {before.question.asked.rstrip(' ?')}?"
    question = reader.understander.part(text)
    draft, _ = look_up(question, reader.desk)
    return replace(half, question=question) if draft is not None and draft.outcome == "beantwoord" else None


def asks_of_the_one_found(text: str) -> bool:
    """Whether a question asks which municipality it is, and then counts something there."""
    flat = fold(text)
    which = _WHICH_TOWN.search(flat)
    then = re.search(r"\ben (?:hoeveel|welk (?:percentage|aandeel|deel|aantal))\b", flat)
    return bool(which and then and which.start() < then.start() and _POINTS.search(flat[then.start() :]))


def _town_of(before: Half, told: Draft) -> str:
    """The one municipality that the half before names; where it asks which one, the one that leads its answer."""
    named = list(dict.fromkeys(n.shown for n in before.question.named("gemeente")))
    if named:
        return named[0] if len(named) == 1 else ""
    if not _WHICH_TOWN.search(fold(before.question.asked)) or not told.sentences:
        return ""
    line = fold(told.sentences[0].text)
    towns = {str(r.data["gemeente"]) for r in told.records if r.kind == "cijfer" and r.data["gemeente"]}
    at = {t: line.find(fold(t)) for t in towns if fold(t) in line}
    first = min(at, key=lambda t: at[t], default="")
    ties = re.split(r"\b(?:met|heeft|gaat|van)\b|[:(]", line, maxsplit=1)[0]
    return first if sum(fold(t) in ties for t in at) < 2 else ""


def _of_cells(draft: Draft, town: str) -> bool:
    """Whether an answer rests on figures of that municipality only."""
    cells = [r for r in draft.records if r.kind == "cijfer"]
    return bool(cells) and all(fold(str(r.data["gemeente"] or "")) == fold(town) for r in cells)
