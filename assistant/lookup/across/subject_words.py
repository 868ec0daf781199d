"""The words of a question that say what it is about, where it asks of all dossiers, municipalities or actions at once: "welke zorg wordt
er ingekocht?" is no question for all dossiers, whatever else it has of one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.lookup.asked.masked import asking_part
from assistant.lookup.common import Desk
from assistant.reading.background import LEANS, scene_of
from assistant.reading.field_model import FieldModel
from assistant.reading.question import Group, Question
from assistant.words.lexicon import Lexicon
from assistant.words.spelling import rarity
from ingest.language import fold, stem

# From which share of a label on only words of a subject speak against it, and only names. Below SURE those that no frame has
# and Dutch hardly do so too. (Of frames that a model was not fitted on none was read wrong for it.)
LIKELY, SURE, CERTAIN = 0.6, 0.85, 0.9

_TELLING, _WEIGHTY = 0.2, 0.4  # weight of a word that says what is asked about; of one that no frame has
_RARE = 0.6  # how rare a word is in general Dutch that documents hardly have for nothing
# Beside what a label tells something else may be asked: "welke hebben een blauwe kaft en meer dan één trekker?"
_MORE = re.compile(r"\b(?:en|maar)\b")
# The parts of the thesaurus (before the first hyphen of a concept's id) whose words are said of any subject.
_OF_ANY = frozenset(("alledaags", "overig", "tijd", "bestuur"))


def names_a_subject(
    question: Question, desk: Desk, model: FieldModel, tokens: Sequence[str], share: float
) -> bool:
    """Whether a question has a word that says what it is about, and that nobody asks of all dossiers with.

    Where a label is likely (`share`) and one thing is asked, the word must be one of a subject. Else it is any that the documents have or no frame has
    (frames of other questions have "afval" too; "bord" is a way of speaking).
    """
    said = [
        g
        for g in question.groups
        if g.weight >= _TELLING and g.shown in tokens and g.shown not in model.asking
    ]
    unseen = model.unseen(g.shown for g in said if g.weight >= _WEIGHTY)
    if share >= LIKELY and not _MORE.search(fold(asking_part(question))):
        if share >= CERTAIN and not _points_before(question):
            return any(g.proper for g in said)
        rare = share < SURE and any(rarity(word) >= _RARE for word in unseen)
        return rare or any(_of_a_subject(g, desk) for g in said)
    return any(g.shown in unseen or desk.library.index.frequency(g.head) for g in said)


def _points_before(question: Question) -> bool:
    """Whether what is asked points at a sentence before it."""
    scene, asked = scene_of(question.text)
    return bool(scene) and LEANS.search(fold(asked)) is not None


def _of_a_subject(group: Group, desk: Desk) -> bool:
    """Whether a word is a name, one of the thesaurus for a subject, or one that the documents have and Dutch hardly."""
    if group.proper:
        return True
    if parts := _parts(group.shown, desk.lexicon):
        return bool(parts - _OF_ANY)
    return rarity(group.shown) >= _RARE and bool(desk.library.index.frequency(group.head))


def _parts(word: str, lexicon: Lexicon) -> set[str]:
    """The parts of the thesaurus that have a word as a label."""
    found = [label for label in lexicon.labels.get(stem(word), ()) if len(label.stems) == 1]
    ids = [lexicon.concepts[label.concept].id for label in found]
    return {id.partition("-")[0] for id in ids if not id.startswith("term:")}
