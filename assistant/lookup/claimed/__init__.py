"""What a question says of one record ("dat loopt toch tot 2030?", "waarom gaf het Rijk opdracht voor ...?"), held against the register.

Yes or no first where that is asked, with the quote that tells it; what is taken for granted and is not so is put right.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from assistant.draft import Draft
from assistant.lookup.claimed import (
    document_times,
    of_action,
    of_document,
    of_dossier,
    of_goal,
    of_person,
    of_several,
    of_term,
    of_town,
)
from assistant.lookup.claimed.stance import Stance, stance_of
from assistant.lookup.common import Desk
from assistant.reading.asking import asking_sentence
from assistant.reading.intent import intent_of
from assistant.reading.question import Question
from ingest.language import fold, words

Check = Callable[[Question, Desk, Stance], Draft | None]
CHECKS: tuple[Check, ...] = (
    of_document.check,
    document_times.check,
    of_several.check,
    of_person.check,
    of_dossier.check,
    of_town.check,
    of_action.check,
    of_term.check,
    of_goal.check,
)
OF_CARDS = (
    of_several.check,
    of_dossier.check,
    of_town.check,
)  # what they hold a claim against, no other document has
_DOUBTED = re.compile(r"\b(?:toch|klopt|dacht|volgens|zeker|echt|waar)\b")


def look_up(question: Question, desk: Desk) -> Draft | None:
    """What the register says of the claim; None where a question makes none, or of something that no register holds."""
    if question.follow_up or _only_said(question):
        return None
    asked = asking_sentence(question.text)
    named = {w for n in question.names for w in words(n.shown)}
    said = set(words(asked))  # the sentences before it set the scene
    if asked != question.text and (not named or named & said):
        groups = tuple(g for g in question.groups if g.shown in said)
        question = replace(question, text=asked, groups=groups, intent=intent_of(asked))
    of_document_only = _names(question, "document", said) and not _names(question, "dossier", said)
    stance = stance_of(question)
    for check in CHECKS:
        if of_document_only and check in OF_CARDS:
            continue  # the sentence that asks is not about the dossier that a scene names
        draft = check(question, desk, stance)
        if draft is not None:
            return draft
    return None


def _only_said(question: Question) -> bool:
    """Whether something is said and nothing asked of it."""
    flat = fold(question.text)
    return question.intent.form == "vrij" and "?" not in flat and not _DOUBTED.search(flat)


def _names(question: Question, kind: str, said: set[str]) -> bool:
    """Whether words that are `said` name something of a kind."""
    return any(said & {*words(n.shown)} for n in question.named(kind))
