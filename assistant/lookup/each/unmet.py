"""What is asked of each and told otherwise: a lookup that does not tell it apart for each tells something else ("hoeveel acties heeft elk
dossier?" is not how many dossiers there are)."""

from __future__ import annotations

from assistant.draft import Draft
from assistant.lookup.each.asked import UNITS, of_each
from assistant.reading.question import Question

_OF_ALL = frozenset(("overzichten", "acties"))  # they count or list all of them as one
_OF_ONE = frozenset(
    ("dossiers", "welke actie")
)  # they tell of those that are asked, of each apart where there are several


def held_to_each(question: Question, draft: Draft | None, name: str) -> Draft | None:
    """The draft, or None where what is asked of each is told of all together or of one alone."""
    if draft is None or draft.outcome != "beantwoord" or question.follow_up:
        return draft
    if name not in _OF_ALL and not (name in _OF_ONE and len(draft.records) == 1):
        return draft
    told = {"personen en hun dossiers": "persoon"}.get(draft.why, "")
    return None if any(of_each(question, unit) for unit in UNITS if unit != told) else draft
