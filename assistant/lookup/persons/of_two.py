"""What is told of two persons held against what all words of the question ask: "wie is langer wethouder, de Vries of Smit?" asks of
neither what they lead, and "welke functie hebben ze?" asks it of each."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from assistant.draft import Draft, aside
from assistant.lookup.across.in_other_words import OFFICE
from assistant.lookup.asked.masked import mask
from assistant.lookup.common import Desk, found
from assistant.reading.field_model import ELSE
from assistant.reading.question import Question
from assistant.reading.register_words import WORDS
from ingest.language import fold

Reread = Callable[[str], tuple[Draft | None, str]]
ELSEWHERE, SURELY = 0.7, 0.85  # how likely it must be that nothing of what the register tells of two is asked
LIKELY = 0.8  # how likely a field of one of them must be
OF_BOTH = frozenset(("persoon", "dossiers van twee personen", "wie meer dossiers trekt"))
TOGETHER, _TOGETHER = 0.6, "samen"
_FIELDS = ("functie", "gemeente")
_FIELD_WORDS = re.compile(r"\b(?:functies?|rol(?:len)?|\w*gemeente[ns]?)\b")
_OF_ONE = {"zijn": "is", "hebben": "heeft", "komen": "komt", "gemeenten": "gemeente", "functies": "functie"}


def told_of(
    question: Question, desk: Desk, draft: Draft | None, name: str, reread: Reread
) -> tuple[Draft | None, str]:
    """What is asked of two persons with the lookup that has it: a field of each, what they lead together, or else the `draft` of the
    lookup `name` held to the question; (None, "") for none of these. `reread` answers another question."""
    if (each := _field_of_each(question, desk, reread)) is not None:
        return each, "personen"
    if draft is None:
        return None, ""
    told, by = reread(_shared_by(question, desk))
    if told is not None:
        return told, by
    held = _held_to_its_words(question, desk, draft)
    return (held, name) if held is not draft else (None, "")


def _field_of_each(question: Question, desk: Desk, reread: Reread) -> Draft | None:
    """The function or municipality of each of two persons, where that is asked of both."""
    share, masked = _share(question, desk, ELSE), mask(question, desk)
    model = desk.field_models.get("p")
    if model is None or masked.kind != "pp":
        return None
    if not ELSEWHERE / 2 <= share < SURELY and not _names_a_field(question):
        return None
    text = " ".join(_OF_ONE.get(t, t) for t in masked.tokens)
    label, likely = model.likely(text.replace("@p en @p", "@p").split())
    if label not in _FIELDS or likely < LIKELY:
        return None
    drafts = [reread(WORDS["p"][label].format(p.data["naam"]))[0] for p in masked.people]
    made = [d for d in drafts if d is not None and d.sentences]
    if len(made) != len(drafts):
        return None
    records = [r for d in made for r in d.records]
    return found(records, *(s for d in made for s in d.sentences), why=f"{label} van twee personen")


def _held_to_its_words(question: Question, desk: Desk, draft: Draft) -> Draft:
    """What two persons lead, with that it does not tell what is asked where nothing the register tells of two is."""
    if draft.outcome != "beantwoord" or _share(question, desk, ELSE) < ELSEWHERE:
        return draft
    if _names_a_field(question):
        return draft  # the register has that of them
    lead = aside("Dat staat niet in de documenten. Wel staat er dit.")
    return replace(draft, outcome="niet-gevonden", sentences=(lead, *draft.sentences))


def _names_a_field(question: Question) -> bool:
    """Whether a question names a function or a municipality, as what the register says of persons."""
    flat = fold(question.unnamed)
    office = question.intent.form == "janee" and OFFICE.search(flat)
    return _FIELD_WORDS.search(flat) is not None or bool(office)


def _shared_by(question: Question, desk: Desk) -> str:
    """The question what two persons lead together in the words of the register; "" for another question."""
    people = mask(question, desk).people
    if _share(question, desk, _TOGETHER) < TOGETHER:
        return ""
    return WORDS["pp"][_TOGETHER].format(*(p.data["naam"] for p in people))


def _share(question: Question, desk: Desk, label: str) -> float:
    """How likely a question of two persons asks what a label says; 0 for a question of anything else."""
    model, masked = desk.field_models.get("pp"), mask(question, desk)
    return model.shares(masked.tokens).get(label, 0.0) if model is not None and masked.kind == "pp" else 0.0
