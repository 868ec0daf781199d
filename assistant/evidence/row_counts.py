"""Whether a row of a table counts what a question counts: under "restafval per inwoner", or among bins, it counts no inhabitants."""

from __future__ import annotations

import re

from assistant.evidence.candidates import Candidate
from assistant.evidence.marks import counted_groups
from assistant.reading.question import Question
from ingest.language import fold, stem, words

_PER = re.compile(r"\bper\b")
_NAMED = 0.6  # how well something around a row must name what is counted


def counts_another(question: Question, c: Candidate, around: frozenset[str]) -> bool:
    """Whether a row stands where what "hoeveel" counts is not said, or only behind "per". `around`: the stems of its passage."""
    if c.unit.kind != "row" or question.intent.form != "aantal" or question.follow_up:
        return False
    counted = question.once("counted", lambda: counted_groups(question))
    if not counted or _PER.search(fold(question.text)):
        return False
    if all(g.match(around | c.near) < _NAMED for g in counted):
        return True
    passage = c.hit.passage
    said = words(fold(" ".join((*passage.path, passage.context, passage.text))))
    before = [
        b for b, word in zip(["", *said], said, strict=False) if counted[0].names(frozenset([stem(word)]))
    ]
    return bool(before) and all(b == "per" for b in before)
