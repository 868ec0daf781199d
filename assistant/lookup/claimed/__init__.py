"""What a question says of one record ("dat loopt toch tot 2030?", "waarom gaf het Rijk opdracht voor ...?"), held against the register.

Yes or no first where that is asked, with the quote that tells it; what is taken for granted and is not so is put right.
"""

from __future__ import annotations

from dataclasses import replace

from assistant.draft import Draft
from assistant.lookup.claimed import of_action, of_document, of_dossier, of_goal, of_person, of_term, of_town
from assistant.lookup.claimed.stance import stance_of
from assistant.lookup.common import Desk
from assistant.reading.asking import asking_sentence
from assistant.reading.intent import intent_of
from assistant.reading.question import Question
from ingest.language import words

CHECKS = (
    of_document.check,
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
    asked = asking_sentence(question.text)
    named = {w for n in question.names for w in words(n.shown)}
    if asked != question.text and (not named or named & set(words(asked))):
        said = set(words(asked))  # the sentences before it set the scene
        groups = tuple(g for g in question.groups if g.shown in said)
        question = replace(question, text=asked, groups=groups, intent=intent_of(asked))
    stance = stance_of(question)
    return next((draft for check in CHECKS if (draft := check(question, desk, stance)) is not None), None)
