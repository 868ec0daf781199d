"""A figure that the register has of each municipality, asked of "de gemeente" or "onze gemeente": which one is asked back."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.draft import Draft, aside
from assistant.lookup.asked.units import unit_asked
from assistant.lookup.common import Desk
from assistant.lookup.tables import figures
from assistant.reading.question import Question

_A_TOWN = re.compile(
    r"\b(?:(?:de|onze|mijn|jullie|uw|jouw|je|een)(?: eigen)?|(?:wij|we|ik) als) gemeente\b", re.I
)
# municipalities that it is asked of, of which it must be known, and of which it is offered
TRIES, TRIED, OFFERED = 4, 2, 3


def look_up(question: Question, desk: Desk) -> Draft | None:
    """The question back; None where a municipality is named or the register does not have what is asked of each."""
    if question.leaning or desk.reread is None or question.number or question.paragraph:
        return None
    if any(n.kind != "document" for n in question.names):
        return None
    place = _A_TOWN.search(question.text)
    if place is None or not (question.intent.form == "aantal" or unit_asked(question)):
        return None
    towns = list(dict.fromkeys(n.shown for n in desk.lexicon.names if n.kind == "gemeente"))
    asked = [f"{question.text[: place.start()]}de gemeente {t}{question.text[place.end() :]}" for t in towns]
    known = 0
    for text in asked[:TRIES]:
        made = replace(desk.reread(text), documents=question.documents)
        draft = figures.look_up(made, desk)
        known += draft is not None and draft.outcome == "beantwoord"
        if known == TRIED:
            break
    if known < TRIED:
        return None
    return Draft(
        "onduidelijk",
        "opzoeking",
        (aside("Van welke gemeente wilt u dat weten?"),),
        (),
        suggestions=tuple(asked[:OFFERED]),
        why="gemeente niet genoemd",
        whole=True,
    )
