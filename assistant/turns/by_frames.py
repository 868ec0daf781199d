"""A follow-up that names nothing and asks a field of the one dossier, person or municipality that the turn before was about, in whatever
words: "en hoe lang zijn ze daar zoet mee?". Which field is told by all its words at once (`assistant/reading/field_model.py`)."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from assistant.reading.field_model import ELSE, FieldModel, speaks_of_else
from assistant.reading.question import Question, Recall
from assistant.reading.register_words import WORDS
from assistant.turns.followup import of_all, opened, why_needed
from ingest.language import fold, words
from ingest.library import Library

SURE = 0.85  # how likely a field must be
CERTAIN = 0.96  # and how likely where a word of the documents is said besides
_ARTICLES = ("de", "het", "een", "die", "dat", "deze", "dit")
_KINDS = {"dossier": "d", "persoon": "p", "gemeente": "g"}
# What turns a question round, or points at a person of the answer, who need not be the one that was asked of.
_OTHERWISE = re.compile(r"\b(?:niet|geen|ontbre\w+|zonder|buiten|hij|hem|haar|zij)\b")


class ByFrames:
    """Reads such follow-ups. `made` makes a whole question of a text."""

    def __init__(
        self,
        library: Library,
        field_models: Mapping[str, FieldModel],
        made: Callable[[Question, str, Question], Question],
    ) -> None:
        self._library = library
        self._models = field_models
        self._made = made

    def read(self, question: Question, previous: Question, recall: Recall) -> Question | None:
        """The follow-up as a whole question; None where no field is surely asked."""
        flat = fold(question.text)
        if question.names or question.years or question.number or question.paragraph or previous.number:
            return None
        if question.intent.form == "waarom" or of_all(flat) or why_needed(flat) or _OTHERWISE.search(flat):
            return None
        kind = next((k for k in _KINDS if previous.named(k)), "")
        names = previous.named(kind) if kind else []
        if len(names) != 1:
            return None
        model = self._models.get(f">{_KINDS[kind]}")
        if model is None:
            return None
        tokens = words(opened(question.text))
        label, share = model.likely(tokens)
        text = WORDS[_KINDS[kind]].get(label)
        if label == ELSE or share < SURE or text is None:
            return None
        if question.intent.asks and label not in question.intent.asks:
            return None  # its words name another field
        if _names_a_thing(model, tokens):
            return None
        if share < CERTAIN and speaks_of_else(self._library, model, tokens):
            return None
        if not (recall.field(previous)[0] or recall.says_little(previous) or recall.known_alone(previous)):
            return None  # the turn before asked what no card tells
        return self._made(question, text.format(names[0].shown), previous)


def _names_a_thing(model: FieldModel, tokens: Sequence[str]) -> bool:
    """Whether a word that no frame has stands behind an article: "de dijken" is something of its own."""
    unseen = set(model.unseen(tokens))
    return any(word in unseen and before in _ARTICLES for before, word in pairwise(tokens))
