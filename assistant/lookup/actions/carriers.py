"""Who carries out the action that the best statement for a question stands in, when that is planned and what it costs, where the
statement does not say so itself."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.draft import Draft
from assistant.evidence.candidates import Candidate
from assistant.evidence.fillers import Parties, asks_doer, asks_maker
from assistant.evidence.marks import MONEY, WHEN
from assistant.evidence.slots import slot_of
from assistant.lookup.actions.of_an_action import of_another_deed
from assistant.lookup.actions.told import field_of, told_doer
from assistant.lookup.common import Desk, found, sources_of
from assistant.reading.question import Question
from ingest.language import fold
from ingest.model import Record

# share of the question that the statement must hold: for who does it, for when or how much, and for all that comes of it
LEAST, MUCH, ALL = 0.35, 0.6, 0.8
FIELDS = ("titel", "tekst", "doel", "resultaat")  # where an action tells what is to be done


def carrier(
    question: Question, desk: Desk, ranked: Sequence[Candidate], parties: Parties, answered: bool
) -> Draft | None:
    """Who is responsible for the action whose aim or result holds the best of the `ranked` statements; None where no doer
    is asked, or that statement says itself who does it. `answered`: the statements gave an answer, and the best of them
    is its first."""
    if not ranked or not asks_doer(question) or slot_of(question).payer or asks_maker(question):
        return None  # who carries it out need not pay for it, nor have thought of it
    best = next((c for c in ranked if c.fits), ranked[0]) if answered else ranked[0]
    if best.held < LEAST or parties.acts(question, best.text):
        return None
    record = _action_of(desk, best)
    if record is not None and "opdrachtgevers" in question.intent.asks:
        return None  # nor have ordered it
    return (
        told_doer(question, desk, record, "wie de actie uitvoert waar het staat")
        if record is not None
        else None
    )


_LASTS = re.compile(
    r"\bhoe ?lang (?:duurt|duren|duurde|moet|moeten|mag|mogen|sta|staat|staan|wacht|wachten|kan|kunnen|zit|zitten|blijf\w*|ben|woon\w*)\b"
)


def planned(question: Question, desk: Desk, ranked: Sequence[Candidate]) -> Draft | None:
    """When the action is planned (or what it costs) whose aim or result holds the best of the `ranked` statements; None where that
    is not asked, or the statement tells it itself."""
    money = "investering" in question.intent.asks and question.intent.form in ("wat", "aantal", "vrij")
    if question.intent.form != "wanneer" and not money:
        return None
    if not ranked or ranked[0].held < MUCH or (MONEY if money else WHEN).search(ranked[0].text):
        return None
    record = _action_of(desk, ranked[0])
    if record is None:
        return None
    if not money and (_LASTS.search(fold(question.text)) or of_another_deed(question, desk, record)):
        return None  # how long a thing takes that an action only speaks of
    field = field_of(question, desk, record, "investering" if money else "planning")
    what = field_of(question, desk, record, "wat")
    return (
        found([record], field, what, why="planning van de actie waar het staat") if field and what else None
    )


def resulting(question: Question, desk: Desk, ranked: Sequence[Candidate], answered: Draft) -> Draft | None:
    """All that is to come of the action whose result holds the best of the `ranked` statements, where a result is asked: one statement is
    not all of it. None where it is not, or where the text `answered` it with something else."""
    if "resultaat" not in question.intent.asks or question.intent.form not in ("vrij", "wat", "lijst"):
        return None
    if not ranked or ranked[0].held < ALL or ranked[0].own >= MUCH:
        return None  # a statement that holds what is asked tells just that
    record = _action_of(desk, ranked[0])
    source = sources_of(record).get("resultaat") if record is not None else None
    if record is None or source is None or not ranked[0].unit.spans[0].overlaps(source):
        return None
    if answered.outcome == "beantwoord" and not any(s.overlaps(source) for s in answered.sentences[0].spans):
        return None
    field, what = (field_of(question, desk, record, name) for name in ("resultaat", "wat"))
    return (
        found([record], field, what, why="resultaat van de actie waar het staat") if field and what else None
    )


def of_that_action(question: Question, desk: Desk, record: Record) -> Draft | None:
    """What a half of a question asks of the action that the half before it was answered from: when, who, at what cost; None where
    it asks something else, or the action does not tell."""
    name = {"wanneer": "planning", "wie": "verantwoordelijke"}.get(question.intent.form, "")
    name = "investering" if "investering" in question.intent.asks else name
    field = field_of(question, desk, record, name) if name and record.data[name] else None
    return found([record], field, why="van dezelfde actie") if field is not None else None


def _action_of(desk: Desk, best: Candidate) -> Record | None:
    """The action whose aim or result a statement stands in."""
    span = best.unit.spans[0]
    for record in desk.records("actie"):
        sources = sources_of(record)
        if record.data["titel"] and any(n in sources and span.overlaps(sources[n]) for n in FIELDS):
            return record
    return None
