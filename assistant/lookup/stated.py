"""A figure of a municipality that a question states: "klopt het dat Lagewaard in 2028 nog 40 laadpalen krijgt?".

The cell is looked up as if it were asked, and told with yes or no before it.
"""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.draft import Draft, say
from assistant.lookup import figures
from assistant.lookup.bounds import Bound, bound_of
from assistant.lookup.cells import number, unit_asked
from assistant.lookup.common import Desk
from assistant.question import Question
from ingest.language import fold, words
from ingest.model import Record

_ASKED = re.compile(
    r"\b(?:klopt het|is het (?:waar|zo)|moet|moeten|krijgt|heeft|hebben|wordt|worden|gaat|gaan)\b"
)
_WHETHER = re.compile(r"^[A-Z][a-z]+t \w.*\?\s*$")  # "Steekt Lagewaard er meer dan 40 uur in?"
_UNITS = frozenset({"uur", "uren", "procent", "euro"})
_SUMMED = re.compile(r"\b(?:samen|bij elkaar|opgeteld|optellen|op tot|uit op|totaal van|kloppen de)\b")


def look_up(question: Question, desk: Desk) -> Draft | None:
    """Yes or no with the cell; None where a question states no figure of one municipality, or no cell is sure."""
    flat = fold(question.text)
    bound = bound_of(flat, bare=True)
    if bound is None or _SUMMED.search(flat):
        return None
    compared = bound.words.strip() != bound.figure  # "meer dan 40", "40 uur"
    whether = question.intent.form == "vrij" and compared and _WHETHER.search(question.text) is not None
    if not (whether or question.intent.form == "janee" or re.match(r"(?:en )?klopt het\b", flat)):
        return None
    if len(question.named("gemeente")) != 1 and not (compared and not question.named("gemeente")):
        return None
    if not (compared or _ASKED.search(flat)):
        return None
    text = flat.replace(bound.words, " ", 1)
    skip = {bound.figure, *words(bound.words)}
    groups = tuple(g for g in question.groups if g.shown not in skip or g.shown in _UNITS)
    intent = replace(question.intent, form="aantal", extreme="")
    asked = replace(question, text=f"Hoeveel {text}", groups=groups, intent=intent)
    if bound.unit and not unit_asked(asked):
        asked = replace(asked, text=f"Hoeveel {bound.unit} {text}")
    draft = figures.look_up(asked, desk)
    if draft is None or draft.why != "cel" or any(number(r) is None for r in draft.records):
        return None
    first, *rest = draft.sentences
    told = say(f"{_word(bound, draft.records)} ", *first.pieces, checked=False)
    return replace(draft, sentences=(told, *rest), why="genoemd cijfer nagegaan")


def _word(bound: Bound, records: tuple[Record, ...]) -> str:
    """ "Ja.", "Nee.", or for which of the periods it is so."""
    holding = [r for r in records if bound.holds(number(r) or 0.0)]
    if not holding:
        return "Nee."
    periods = [str(r.data["periode"]) for r in holding if r.data["periode"]]
    if len(holding) == len(records) or not periods:
        return "Ja."
    return f"Alleen in {' en '.join(periods)}."
