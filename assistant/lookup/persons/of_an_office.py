"""Somebody whom a question calls by an office alone, which several hold ("waar gaat de burgemeester over?"): which of them is asked back."""

from __future__ import annotations

import re

from assistant.draft import Draft, aside
from assistant.lookup.common import Desk
from assistant.reading.question import Question
from ingest.language import fold
from ingest.records.people import FUNCTIONS

_ONE = re.compile(rf"\b(?:de|die|deze|onze) ({'|'.join(FUNCTIONS)})\b(?! (?:van|uit|in|voor)\b| over \w)")
MOST = 15  # names that are told
NEAR = 3  # questions that are offered


def of_an_office(question: Question, desk: Desk) -> Draft | None:
    """The question back with who holds the office; None where a question calls none so, or fewer than two hold it."""
    called = _ONE.search(fold(question.text))
    if called is None or question.names:
        return None
    holders = [r for r in desk.records("persoon") if r.data["functie"] == called[1]]
    if not 1 < len(holders) <= MOST:
        return None
    names = [f"{called[1]} {r.data['naam']}" for r in holders]
    return Draft(
        "onduidelijk",
        "opzoeking",
        (aside(f"Welke {called[1]} bedoelt u?"), aside(f"Er zijn: {'; '.join(names)}.")),
        (),
        suggestions=tuple(f"Waar is {name} trekker van?" for name in names[:NEAR]),
        why="een ambt van meer mensen",
        whole=True,
    )
