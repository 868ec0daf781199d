"""Who carries out the action that the best statement for a question stands in, where that statement names nobody who does."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.draft import Draft
from assistant.evidence.candidates import Candidate
from assistant.evidence.fillers import Parties, asks_doer
from assistant.evidence.slots import slot_of
from assistant.lookup import actions
from assistant.lookup.common import Desk, sources_of
from assistant.reading.question import Question

LEAST = 0.35  # share of the question that the statement must hold
FIELDS = ("titel", "tekst", "doel", "resultaat")  # where an action tells what is to be done


def carrier(
    question: Question, desk: Desk, ranked: Sequence[Candidate], parties: Parties, answered: bool
) -> Draft | None:
    """Who is responsible for the action whose aim or result holds the best of the `ranked` statements; None where no doer
    is asked, or that statement says itself who does it. `answered`: the statements gave an answer, and the best of them
    is its first."""
    if not ranked or not asks_doer(question) or slot_of(question).payer:
        return None  # who carries it out need not pay for it
    best = next((c for c in ranked if c.fits), ranked[0]) if answered else ranked[0]
    if best.held < LEAST or parties.acts(question, best.text):
        return None
    span = best.unit.spans[0]
    for record in desk.records("actie"):
        sources = sources_of(record)
        if record.data["titel"] and any(n in sources and span.begins_in(sources[n]) for n in FIELDS):
            return actions.told_doer(question, desk, record, "wie de actie uitvoert waar het staat")
    return None
