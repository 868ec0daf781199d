"""What is said of a numbered action: that it is there, who carries it out, and when it is planned."""

from __future__ import annotations

import re

from assistant.draft import Draft
from assistant.lookup.actions.told import field_of
from assistant.lookup.asked.meant import ELSE
from assistant.lookup.claimed.stance import Stance
from assistant.lookup.common import Desk, residue, within
from assistant.reading.question import Question
from ingest.language import STOPWORDS, fold, stem, words
from ingest.model import Record

_THERE = re.compile(
    r"^(?:is er|zijn er|bestaat|heeft|kent|staat er|zit er|(?:klopt het|is het zo) dat er)\b.*\bacties?\b"
)
_SAID_OF_BEING = "actie acties nummer bestaat bestaan klopt"
_CARRIES = re.compile(
    r"\b(?:verantwoordelijk\w*|voert|uitvoer\w*|ligt|belegd|pakt|doet|trekt|trekker|eigenaar)\b"
)
_PLANNED = re.compile(r"\b(?:gepland|planning|uitgevoerd|loopt|voorzien|start|begint|voor|klaar|afgerond)\b")
ALL = 0.99  # share of the words of who carries an action out that a question names, to have named them


def check(question: Question, desk: Desk, stance: Stance) -> Draft | None:
    """The claim held against the one action that a question names by number."""
    if not stance.asks or stance.denies or not question.number or not re.search(r"\bactie", stance.text):
        return None
    records = [r for r in within(question, desk.records("actie")) if str(r.data["nummer"]) == question.number]
    if len(records) != 1:
        return None
    record = records[0]
    if _THERE.search(stance.text) and not question.years and residue(question, _SAID_OF_BEING) <= ELSE:
        what = field_of(question, desk, record, "wat")
        return stance.answered(True, [what], [record], "actie bestaat") if what is not None else None
    if len(question.years) == 1 and _PLANNED.search(stance.text):
        return _planned(question, desk, stance, record)
    return _carried(question, desk, stance, record) if _CARRIES.search(stance.text) else None


def _planned(question: Question, desk: Desk, stance: Stance, record: Record) -> Draft | None:
    planning, told = record.data["planning"], field_of(question, desk, record, "planning")
    if not isinstance(planning, dict) or told is None or not planning["van"] or not planning["tot"]:
        return None
    inside = int(planning["van"]) <= question.years[0] <= int(planning["tot"])
    return stance.answered(inside, [told], [record], "planning van een actie")


def _carried(question: Question, desk: Desk, stance: Stance, record: Record) -> Draft | None:
    who, told = (
        str(record.data["verantwoordelijke"] or ""),
        field_of(question, desk, record, "verantwoordelijke"),
    )
    if not who or told is None:
        return None
    asked = {stem(w) for w in words(question.text)}
    if _named(who, asked) >= ALL:
        return stance.answered(True, [told], [record], "wie een actie doet")
    elsewhere = (str(r.data["verantwoordelijke"] or "") for r in desk.records("actie") if r is not record)
    others = (other for other in elsewhere if other and _named(other, asked) >= ALL)
    own = _telling(who)
    if any(not _telling(other) & own for other in others):
        return stance.answered(False, [told], [record], "wie een actie doet")
    return None


def _telling(who: str) -> set[str]:
    return {stem(w) for w in words(fold(who)) if w not in STOPWORDS and len(w) > 2}


def _named(who: str, asked: set[str]) -> float:
    """The share of somebody's words that a question has."""
    own = _telling(who)
    return len(own & asked) / len(own) if own else 0.0
