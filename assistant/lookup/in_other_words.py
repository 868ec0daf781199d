"""A question about two dossiers, persons or municipalities, about an action, or about all dossiers, put in the words that the
register's lookups know: "Wie is er het laatst klaar, {0} of {1}?" asks "Welk dossier is eerder afgelopen, {0} of {1}?".

Which of those is asked is told by all its words at once (`assistant/reading/field_model.py`), as `likely` does for one name.
"""

from __future__ import annotations

import re

from assistant.lookup.common import Desk, without_cards
from assistant.lookup.likely import NUMBERED_ACTION, Masked, mask
from assistant.reading.field_model import ELSE, speaks_of_else
from assistant.reading.question import Question
from assistant.reading.register_words import WORDS
from ingest.language import fold

# How likely a label must be: to be looked up after all else; before what lookups of one thing answer, of two things, and whatever else
# a question of two dossiers or persons says. What is said of no name is only looked up last: its conditions are read by the lists.
LIKELY, SURE, SURER, CERTAIN = 0.6, 0.85, 0.95, 0.9

_SEVERAL = re.compile(r"\bacties? \d+\b.*\b(?:en|of) (?:actie )?\d+\b")
_NAMED_TWICE = ("dd", "pp", "gg")
_ALONE = ("dd", "pp")  # of two municipalities much else is told, of two dossiers or persons little
_OF_CARDS = ("dd", "pp", "gg", "0")  # what only cards tell


def in_other_words(question: Question, desk: Desk) -> tuple[str, float]:
    """What a question asks in the words of the register, and how likely that is; "" where no model is sure enough, or words speak of
    something else."""
    if question.follow_up or question.intent.form == "waarom":
        return "", 0.0
    if len(NUMBERED_ACTION.findall(question.text)) > 1 or _SEVERAL.search(fold(question.text)):
        return "", 0.0
    masked = mask(question, desk)
    model = desk.field_models.get(masked.kind)
    if model is None or masked.kind not in (*_NAMED_TWICE, "a", "0") or masked.in_compound:
        return "", 0.0
    if masked.kind in _OF_CARDS and without_cards(question, desk):
        return "", 0.0
    label, share = model.likely(masked.tokens)
    if label == ELSE or share < LIKELY or (question.years and masked.kind == "gg"):
        return "", 0.0
    sure = share >= CERTAIN and masked.kind in _ALONE and not question.years
    if not sure and speaks_of_else(desk.library, model, masked.tokens):
        return "", 0.0
    return WORDS[masked.kind][label].format(*_said(masked)), min(
        share, LIKELY
    ) if masked.kind == "0" else share


def _said(masked: Masked) -> list[str]:
    """What stands for the names in a question put in other words."""
    if masked.action:
        return [masked.action]
    named = [*(str(r.data["naam"]) for r in (*masked.dossiers, *masked.people)), *masked.towns]
    return [re.sub(r"[?!]", "", n) for n in named]
