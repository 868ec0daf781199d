"""What a question says of one record ("dat loopt toch tot 2030?", "waarom gaf het Rijk opdracht voor ...?"), held against the register.

Yes or no first where that is asked, with the quote that tells it; what is taken for granted and is not so is put right.
"""

from __future__ import annotations

from assistant.draft import Draft
from assistant.lookup.claimed import of_action, of_dossier, of_goal, of_person, of_term, of_town
from assistant.lookup.claimed.stance import stance_of
from assistant.lookup.common import Desk
from assistant.question import Question

CHECKS = (
    of_person.check,
    of_dossier.check,
    of_town.check,
    of_action.check,
    of_term.check,
    of_goal.check,
)


def look_up(question: Question, desk: Desk) -> Draft | None:
    """What the register says of the claim; None where a question makes none, or of something that no register holds."""
    if question.follow_up:
        return None
    stance = stance_of(question)
    return next((draft for check in CHECKS if (draft := check(question, desk, stance)) is not None), None)
