"""Whether a question is of the documents' field at all, where they do not plainly answer it: by the model of
`assistant/reading/scope_model.py`, which weighs the words of the question against how well the library knows them."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.draft import NOT_THERE, Draft, aside
from assistant.evidence.retrieve import Hits
from assistant.quoting.refusals import elsewhere, talked
from assistant.reading.contact import asks_contact
from assistant.reading.field_model import FieldModel
from assistant.reading.question import Question
from assistant.reading.scope_model import (
    FIELD,
    OTHER,
    TALK,
    names_something_here,
    scope_marks,
    scope_model,
    scope_tokens,
)
from assistant.turns.again import elsewhere as said_elsewhere
from ingest.language import fold, words
from ingest.library import Library

# How likely another field or talk must be. Set where no development question loses its answer (evals, set ontwikkel).
OUTSIDE_REFUSED = 0.85  # of a question that the documents do not answer
OUTSIDE_WEAKLY = 0.8  # where the best statement holds less than HELD of it
OUTSIDE = 0.95  # where it holds more
HELD = 0.7
TALKS = 0.6  # how likely talk must be, whatever stands in the documents
FEW, SAID, TELLS = (
    2,
    0.9,
    0.3,
)  # words that name a subject, how much of them a statement holds, and the least weight of one
INSIDE = 0.4  # below this a question that the rules took for another field's is of this one after all
# "Mag je een kamer verhuren?" asks what anybody may, and speaks not to the one who answers ("kun je me helpen?").
_OF_ANYBODY = re.compile(
    r"(?:en |maar )?(?:mag|moet|hoef|krijg|kun|kan) je\b"
    r"(?!.*\b(?:me|mij|ons|even|helpen|vertellen|zeggen|uitleggen|schrijven|geven|noemen|laten|zoeken|vinden|denken|weten|lezen|praten|antwoorden|doen|maken)\b)"
)


class Reach:
    """Judges answers from running text, for one library."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self.model: FieldModel | None = scope_model()

    def judged(self, question: Question, hits: Hits, draft: Draft) -> Draft:
        """The answer as it is; `buiten-bereik` in its place where the question is of another field, or `niet-gevonden`
        where it is of this one after all."""
        before = question.previous
        if draft.outcome == "buiten-bereik" and question.inherited and before is not None:
            of_here = bool(before.told) and not said_elsewhere(before.told)
            return self._not_found(hits, draft) if of_here else draft
        shares = self._shares(question, hits, draft)
        if not shares:
            return draft
        outside = 1.0 - shares[FIELD]
        talk = shares[TALK] >= TALKS
        if draft.outcome == "buiten-bereik":
            if outside < INSIDE:
                return self._not_found(hits, draft)
            return replace(draft, passages=()) if talk else draft
        if draft.outcome == "beantwoord" and draft.held >= HELD and _OF_ANYBODY.match(fold(question.text)):
            return draft
        if draft.outcome == "beantwoord" and asks_contact(fold(question.text)):
            return draft  # the number that was found is somebody's of here
        if draft.outcome == "beantwoord" and draft.held >= SAID and self._is_a_subject(question):
            return draft
        if talk:
            return talked(self._library, f"een praatje, {shares[TALK]:.2f}")
        if names_something_here(question, self._library):
            return draft
        least = OUTSIDE_WEAKLY if draft.held < HELD else OUTSIDE
        if draft.outcome == "niet-gevonden":
            least = OUTSIDE_REFUSED
        if outside < least:
            return draft
        if shares[TALK] > shares[OTHER]:
            return talked(self._library, f"geen vraag voor documenten, {outside:.2f}")
        return elsewhere(self._library, hits, f"een ander gebied, {outside:.2f}")

    def _is_a_subject(self, question: Question) -> bool:
        """Whether a question is no more than a word or two that the documents say: "aquathermie?"."""
        return (
            len(words(question.asked or question.text)) <= FEW
            and max((g.weight for g in question.groups), default=0.0) >= TELLS
            and all(self._library.index.frequency(g.head) for g in question.groups)
        )

    def _shares(self, question: Question, hits: Hits, draft: Draft) -> dict[str, float]:
        """How likely each label is; nothing where the model has no say: of what the register tells, of a question that names
        a dossier, a person or a document, or that goes on about an answer."""
        if self.model is None or draft.mode != "passages" or question.follow_up or question.again:
            return {}
        if any(n.kind in ("dossier", "persoon", "document") for n in question.names):
            return {}
        return self.model.shares(*self.read(question, hits))

    def read(self, question: Question, hits: Hits) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """What the model sees of a question with what was found for it: its words, and how well the library knows it."""
        coverage = max((h.coverage for h in hits.kept[:5]), default=0.0)
        return scope_tokens(question, self._library), scope_marks(question, self._library, coverage)

    def _not_found(self, hits: Hits, draft: Draft) -> Draft:
        return Draft(
            "niet-gevonden",
            "passages",
            (aside(NOT_THERE),),
            passages=tuple(h.passage for h in hits.kept[:5]),
            suggestions=draft.suggestions,
            why=f"toch van dit gebied: {draft.why}",
        )
