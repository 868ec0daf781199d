"""The dossiers among which a question chooses one: those that it names, or those that it says are so ("welk dossier van de Vries loopt
het langst?", "wat is het eerst klaar: Fietsroutes, Woningbouw of Waterplan?")."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.draft import Draft
from assistant.lookup.actions.durations import extreme
from assistant.lookup.common import Desk, within
from assistant.lookup.listing.condition import MARK
from assistant.lookup.listing.marking import canonical
from assistant.lookup.listing.named_conditions import read
from assistant.reading.question import Question
from ingest.language import fold
from ingest.model import Record

_CHOOSES = re.compile(
    r"\b(?:(?:het|als|de|wie|wat) )?(?:langste?|kortste?|eerste?|laatste?|vroegste?|oudste|jongste|nieuwste)\b"
)
# When the chosen one begins or ends is no condition, unless a year stands with it.
_OF_WHEN = re.compile(
    r"\b(?:afgelopen|afgerond|aflopen|loopt|eindigt|stopt|begint|klaar|begonnen|begon|gestart|startte|start|looptijd(?:en)?|einddat(?:um|a)|eindja(?:ar|ren))\b"
)
_ONE_OF = re.compile(r"\b(?:welke?|wat|dossiers?|programma'?s?)\b")
_LEAST = 3  # dossiers by name among which one is chosen; two are held against each other


def look_up(question: Question, desk: Desk) -> Draft | None:
    """Which of some dossiers lasts longest, ends or began first; None for another question, and where it is of all of them."""
    flat = fold(question.text)
    if _CHOOSES.search(flat) is None or _ONE_OF.search(flat) is None:
        return None
    if re.search(r"\bacti(?:e|es|epunten)\b", flat):
        return None
    records = among(question, desk)
    return extreme(records, flat) if records else None


def among(question: Question, desk: Desk) -> Sequence[Record]:
    """The dossiers that a question names or puts a condition on; none where it does neither, or in words that are not understood."""
    records = within(question, desk.records("dossier"))
    named = {n.id for n in question.named("dossier")}
    if len(named) >= _LEAST:
        return [r for r in records if r.id in named]
    canon = question.once(canonical, lambda: canonical(question, desk))
    if not MARK.search(canon.text) or "dos_" in canon.text:
        return []  # of all of them, or of one or two that are named
    text = _CHOOSES.sub(" ", canon.text)
    put = read(text if question.years else _OF_WHEN.sub(" ", text), canon, desk)
    if put is None or not put.conditions:
        return []
    return [r for r in records if r.id not in put.beside and all(c.meets(r) for c in put.conditions)]
