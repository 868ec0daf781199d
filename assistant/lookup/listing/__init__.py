"""Lists by conditions: which dossiers, persons, municipalities, actions or lobby goals are so, or are not, as a question says it.

The question is put into marks (`marking`), cut into clauses (`clauses`), and every clause is read as a condition on a field of the register
(`of_dossiers` and its neighbours). A question of which one word is not understood is left to others: no condition is dropped.
"""

from __future__ import annotations

import re

from assistant.draft import Draft
from assistant.lookup.common import Desk
from assistant.lookup.listing import by_names, whether
from assistant.lookup.listing.canon import Canon
from assistant.lookup.listing.clauses import asked_of
from assistant.lookup.listing.kinds import answer, asks_for_any
from assistant.lookup.listing.marking import canonical
from assistant.reading.question import Question
from ingest.language import fold

_TOGETHER = re.compile(r"\b(?:samen|zonder|allebei|beiden?|zowel|noch|gezamenlijk\w*|delen|deelt)\b")
_EACH = re.compile(r"\b(?:elk|ieder|respectievelijk|apart|afzonderlijk)\b")
_WHEN = re.compile(r"\bwanneer\b|\bwelke? (?:jaar|jaren|maand|maanden|kwartaal|periode|termijn|datum|dag)\b")
_RANKED = re.compile(
    r"(?<!ten )\b(?:meeste|minste|langste?|kortste?|zwaarste|volgorde|gesorteerd|gerangschikt|rangschik|sorteer)\b"
)
# "meer projecten met {0} dan met {1}" sets the two against each other, and holds for no dossier
_OPPOSED = re.compile(
    r"\b(?:meer|minder|vaker|evenveel|net zo ?veel)\b.*(?:gem|per)_.*\b(?:dan|als)\b (?:\w+ ){0,2}(?:gem|per)_"
)


def _marked(question: Question, desk: Desk) -> Canon:
    return question.once(canonical, lambda: canonical(question, desk))


def look_up(question: Question, desk: Desk) -> Draft | None:
    """The complete list that a question asks for by conditions, or None where it asks for none or for more than this understands."""
    if question.intent.form == "waarom" or not desk.records("dossier"):
        return None
    if question.intent.form == "wanneer" and _WHEN.search(fold(question.text)):
        return None
    if _RANKED.search(fold(question.text)):
        return None  # one of them is asked, not all
    canon = _marked(question, desk)
    if _OPPOSED.search(canon.text):
        return None
    told = whether.look_up(canon, desk)
    if told is not None:
        return told
    asked = asked_of(canon)
    draft = None
    if asked is not None and (question.intent.form != "janee" or asks_for_any(asked)):
        draft = answer(question, desk, canon, asked)
    if draft is None:
        draft = by_names.look_up(question, desk, canon)
    if draft is not None and draft.outcome == "niet-gevonden" and len(question.named("persoon")) > 1:
        flat = fold(question.text)
        together = _TOGETHER.search(flat) and not _EACH.search(flat) and question.intent.form != "aantal"
        return draft if together else None  # else what each of them leads
    return draft


def by_one_name(question: Question, desk: Desk) -> Draft | None:
    """The list by one name or year in words that no other lookup reads; None for another question."""
    if question.intent.form in ("waarom", "wanneer", "janee") or not desk.records("dossier"):
        return None
    return by_names.look_up(question, desk, _marked(question, desk), one=True)


def others(question: Question, desk: Desk) -> Draft | None:
    """The list of all but the dossier that a question names beside it; None for another question."""
    if question.intent.form in ("waarom", "wanneer") or not question.named("dossier"):
        return None
    return by_names.others(question, desk, _marked(question, desk))
