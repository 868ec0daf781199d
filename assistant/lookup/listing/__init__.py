"""Lists by conditions: which dossiers, persons, municipalities, actions or lobby goals are so, or are not, as a question says it.

The question is put into marks (`marking`), cut into clauses (`clauses`), and every clause is read as a condition on a field of the register
(`of_dossiers` and its neighbours). A question of which one word is not understood is left to others: no condition is dropped.
"""

from __future__ import annotations

import re

from assistant.draft import Draft
from assistant.lookup.common import Desk
from assistant.lookup.listing import whether
from assistant.lookup.listing.clauses import asked_of
from assistant.lookup.listing.kinds import answer, asks_for_any
from assistant.lookup.listing.marking import canonical
from assistant.reading.question import Question
from ingest.language import fold

_TOGETHER = re.compile(r"\b(?:samen|zonder|allebei|beiden?|zowel|noch|gezamenlijk\w*|delen|deelt)\b")
_WHEN = re.compile(r"\bwanneer\b|\bwelke? (?:jaar|jaren|maand|maanden|kwartaal|periode|termijn|datum|dag)\b")
_RANKED = re.compile(r"(?<!ten )\b(?:meeste|minste|langste?|kortste?|zwaarste)\b")


def look_up(question: Question, desk: Desk) -> Draft | None:
    """The complete list that a question asks for by conditions, or None where it asks for none or for more than this understands."""
    if question.intent.form == "waarom" or not desk.records("dossier"):
        return None
    if question.intent.form == "wanneer" and _WHEN.search(fold(question.text)):
        return None
    if _RANKED.search(fold(question.text)):
        return None  # one of them is asked, not all
    canon = canonical(question, desk)
    told = whether.look_up(canon, desk)
    if told is not None:
        return told
    asked = asked_of(canon)
    if asked is None or (question.intent.form == "janee" and not asks_for_any(asked)):
        return None
    draft = answer(question, desk, canon, asked)
    if draft is not None and draft.outcome == "niet-gevonden" and len(question.named("persoon")) > 1:
        return draft if _TOGETHER.search(fold(question.text)) else None  # else what each of them leads
    return draft
