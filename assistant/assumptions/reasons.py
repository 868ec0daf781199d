"""Whether sentences can be the reason that "waarom" asks for, rather than what is to be explained told once more."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.assumptions.sentences import Sentences
from assistant.claims.checks.causes import causes
from assistant.claims.checks.tense import FINITE
from assistant.claims.reading import Reading
from assistant.evidence.candidates import Candidate
from assistant.evidence.marks import BECAUSE, UNTIL
from assistant.evidence.reasons import gives_reason
from assistant.reading.question import Question

NEWS = 4  # words of content beside those of the question, with more of which a sentence may give a reason
AS_CAUSE = (
    0.7  # the share of a question's words in the cause of a sentence, from which that explains something else
)
_OPENS_CAUSE = frozenset("door doordat omdat vanwege wegens aangezien".split())


def _in_front(unit: Reading) -> set[int]:
    """The words of a cause that opens a sentence: up to its verb ("Door het besluit en de motie staat ...")."""
    if not unit.tokens or unit.tokens[0].low not in _OPENS_CAUSE:
        return set()
    verb = next((t.at for t in unit.tokens if t.low in FINITE), 0)
    return set(range(1, verb))


def restates(sentences: Sentences, question: Question, candidates: Sequence[Candidate]) -> bool:
    """Whether sentences that name no reason say hardly more than the question ("een tweede ronde start in april", where is
    asked why there is one)."""
    said = sentences.assumption(question)
    if said is None or any(
        BECAUSE.search(c.text) or UNTIL.search(c.text) or gives_reason(c.text) for c in candidates
    ):
        return False
    for candidate in candidates:
        view = sentences.view(candidate)
        held = {p for t in said.content for p in view.places(t)}
        if sum(t.at not in held for t in view.unit.content) > NEWS:
            return False
    return True


def explains_another(sentences: Sentences, question: Question, candidate: Candidate) -> bool:
    """Whether a sentence has what is to be explained as the cause of something else ("door de motie staat het plan onder
    druk", where is asked why there was a motion)."""
    said = sentences.assumption(question)
    if said is None or candidate.unit.kind not in ("sentence", "item"):
        return False
    view = sentences.view(candidate)
    reached = {p for t in said.content for p in view.places(t)}
    inside = {
        t.at for cause, _, word in causes(view.unit) if word in _OPENS_CAUSE for t in cause
    } | _in_front(view.unit)
    return len(reached) >= 3 and len(reached & inside) >= AS_CAUSE * len(reached)
