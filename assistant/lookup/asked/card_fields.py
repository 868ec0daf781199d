"""Which field of a dossier's card a question asks, told by the words that stand beside the names in it (see `beside`)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.lookup.asked.named import read
from assistant.lookup.common import Desk, listed
from assistant.reading.field_words import DENIED, FIELDS, OTHER_WHO, QUESTION_WORD, TAKES_PART, WHO
from assistant.reading.question import Question
from ingest.language import stem, words
from ingest.model import Record

_NONE: frozenset[str] = frozenset()
_FILLS = frozenset(
    "specifiek speciaal precies hen twee drie vier zaten deden deed namen nam stonden hoorden liep liepen trok trokken partij woon wonen tussen ertussen rijtje".split()
)
_ONLY_NAMED = frozenset("dossier dossiers onderwerp gemeente erbij daarbij thema".split())
_WHO_ELSE = re.compile(r"\b(?:wie|wiens|wier)\b")
_IS_IN = re.compile(
    r"\b(?:mee\w*|deel\w*|zit|zitten|ho(?:or|re)\w*|betrokken|aangesloten|er ?bij|(?:daar|hier)(?:bij|in|onder|tussen|aan)|erin|eronder|ertussen|tussen|bij|onder|val\w*|geld\w*|partij|lid)\b"
)
_JOINS = re.compile(
    r"\b(?:mee\w*|deel\w*|zit|zitten|ho(?:or|re)\w*|betrokken|aangesloten|lid|leden|samen\w*|ontbre\w+)\b"
)


def field_asked(
    question: Question, desk: Desk, dossiers: Sequence[Record] = (), unheard: bool = False
) -> str:
    """The field of a dossier's card that a question asks with nothing further said beside names; "" for none. `dossiers`: those
    that it is asked of without being named. `unheard`: it may name one that there is not."""
    beside = read(question, desk)
    flat = beside.text
    names = _as_names(question.text) if unheard else _NONE
    if DENIED.search(flat):
        out = bool(WHO.search(flat)) and not beside.further(TAKES_PART, _FILLS)
        part = FIELDS[1].asked.search(flat) or re.search(r"\bmee\b|\bwelke\b", flat)
        return "gemeenten" if out or (part and not beside.further(TAKES_PART, _FILLS)) else ""
    for field in FIELDS:
        if not field.asked.search(flat) or (field.name == "trekkers" and OTHER_WHO.search(flat)):
            continue
        if field.name == "gemeenten" and _WHO_ELSE.search(flat) and not _JOINS.search(flat):
            continue  # "wie gaat daarover bij de gemeenten" asks who
        parts = remarks([*beside.dossiers, *dossiers]) if field.name == "trekkers" else _NONE
        if not beside.further(field.words, parts, names, _FILLS):
            return field.name
    return ""


def _as_names(text: str) -> frozenset[str]:
    """The words that a question writes as names, its first one left out."""
    return frozenset(w for m in re.finditer(r"(?<!^)\b[A-ZÀ-Þ][\w'-]+", text) for w in words(m.group()))


def meant(question: Question, desk: Desk) -> Sequence[Record]:
    """The dossiers that a question names, also by a part of their name that no other one has."""
    beside = read(question, desk)
    left = tuple(w for w in beside.left if not any(w in field.words for field in FIELDS))
    said = {stem(w) for w in words(question.text)}
    return replace(beside, left=left).with_other(desk, said).dossiers


def part_asked(question: Question, desk: Desk, dossiers: Sequence[Record]) -> str:
    """The part of a dossier that a question names, of those that its trekkers are for; "" for none."""
    said = read(question, desk).left
    return next((w for w in said if w in remarks(dossiers)), "")


def joins(question: Question, desk: Desk, named: bool = False) -> bool:
    """Whether a question asks if the municipality that it names is in something that it does not name: "zit Lagewaard er ook bij?", or
    that it does (`named`): "en bij het Warmteplan, zit Lagewaard daar ook bij?"."""
    beside = read(question, desk)
    if (
        len(beside.towns) != 1
        or len(beside.dossiers) != named
        or beside.people
        or QUESTION_WORD.search(beside.text)
    ):
        return False
    return bool(_IS_IN.search(beside.text)) and not beside.further(TAKES_PART, _FILLS, _ONLY_NAMED)


def says_little(question: Question, desk: Desk) -> bool:
    """Whether a question has nothing beside the names in it but words that anything is asked with."""
    return not read(question, desk).further(_ONLY_NAMED)


def remarks(dossiers: Sequence[Record]) -> frozenset[str]:
    """The words of short remarks on trekkers: the part of a dossier that they are for."""
    said = [words(str(t["toelichting"] or "")) for r in dossiers for t in listed(r.data["trekkers"])]
    return frozenset(w for remark in said if len(remark) < 3 for w in remark)
