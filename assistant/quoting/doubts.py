"""What is said before statements that do not answer a question as they stand: which word of it the documents do not have, that nothing is
worked out there, or that what follows only comes nearest."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.assumptions import asks_for_any, left_open
from assistant.evidence.candidates import Candidate
from assistant.evidence.degrees import unjudged
from assistant.evidence.grounds import Grounds
from assistant.evidence.retrieve import Stems
from assistant.evidence.to_come import told_only_before
from assistant.quoting.asked_said import way_unsaid
from assistant.quoting.kind_said import kind_unsaid
from assistant.quoting.of_whom_said import of_another
from assistant.quoting.spoken_of import asks_whatever, left_unsaid, spoken_of
from assistant.quoting.sureness import NEAREST, SURE, SURE_YES, evidence, fitted
from assistant.quoting.uncomputed import UNCOMPUTED, uncomputed
from assistant.reading.question import Question
from ingest.language import fold
from ingest.library import Library

MARKED = 0.5  # how far a statement must have the mark of its form, or a word of the question, to speak of it
UNSURE = 0.4  # below this share of a question, half of the answers of running text are beside it


class Doubts:
    """Weighs statements that were chosen, for one library."""

    def __init__(self, library: Library, stems: Stems, grounds: Grounds) -> None:
        self._library = library
        self._stems = stems
        self._grounds = grounds
        self._sureness = fitted()

    def of(
        self,
        question: Question,
        ranked: Sequence[Candidate],
        fitting: Sequence[Candidate],
        chosen: Sequence[Candidate],
    ) -> str:
        """What is said before statements that do not answer as they stand; "" for nothing."""
        if unnamed := self._grounds.subject.unnamed(question, chosen):
            return f'De documenten noemen "{unnamed}" niet; het dichtst daarbij komt dit.'
        if uncomputed(question, chosen):
            return UNCOMPUTED
        if (
            not self._sure(question, ranked, fitting, chosen)
            or kind_unsaid(question, [(c.text, c.near) for c in chosen])
            or way_unsaid(question, [c.text for c in chosen])
            or self._grounds.parties.unsaid_who(question, [c.text for c in chosen[:2]])
            or of_another(question, [c.text for c in chosen])
            or told_only_before(question, [c.text for c in chosen])
            or unjudged(question, chosen)
            or self._grounds.subject.aspect_unsaid(question, chosen)
            or left_unsaid(
                question,
                [c.near for c in chosen],
                [c.near | self._stems.passages[c.place] for c in chosen],
            )
        ):
            return NEAREST
        if asks_whatever(question):
            return ""
        turns_on = max(question.groups, key=lambda g: g.weight)
        about = [c.text for c in chosen if turns_on.match(c.stems) >= MARKED]
        opened = left_open(question, about or [chosen[0].text])
        return f"Of {opened}, staat er niet met zoveel woorden; dit staat erover." if opened else ""

    def _sure(
        self,
        question: Question,
        ranked: Sequence[Candidate],
        fitting: Sequence[Candidate],
        chosen: Sequence[Candidate],
    ) -> bool:
        """Whether the chosen statements may be told as the answer, and not as what comes nearest."""
        if max(c.held for c in (*ranked[:1], *chosen)) < UNSURE:
            return False
        told = spoken_of(question, self._library, chosen)
        if told is not None:
            return told
        says = question.intent.form == "janee" and not asks_for_any(fold(question.text))
        least = SURE_YES if says else SURE
        return self._sureness.of(evidence(question, ranked, fitting, self._grounds)) >= least
