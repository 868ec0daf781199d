"""Whether a question asks for something to be worked out that the statements which would be told do not tell."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.calculate import asks_what_is_added, operation_of
from assistant.evidence.candidates import Candidate
from assistant.reading.comparison import LESS, MORE, SAME, relation_of
from assistant.reading.question import Question
from ingest.language import fold

UNCOMPUTED = "Dat staat niet uitgerekend in de documenten; dit staat erover."
_SHARES = re.compile(
    r"%|\bprocent\w*|\b(?:helft|kwart|derde|vijfde|tiende|tweederde|driekwart)\b|\bop de \w+\b"
)
_TIMES = re.compile(r"\b(?:keer|maal|dubbele?|verdubbel\w*|factor)\b")
_OF_ROWS = ("som", "gemiddeld", "verschil", "rest", "klopt", "groei")


def uncomputed(question: Question, chosen: Sequence[Candidate]) -> bool:
    """Whether the statements only have what it would be worked out from."""
    rows = bool(chosen) and chosen[0].unit.kind == "row"
    told = fold(" ".join(c.text for c in chosen))
    operation = operation_of(question.unnamed)
    kind = operation.kind if operation is not None else ""
    if kind == "erbij":
        return True
    if kind == "keer":
        return _TIMES.search(told) is None
    if kind in ("deel", "groei") and _SHARES.search(told) is None:
        return True
    if kind == "verschil" and (asks_what_is_added(question.text) or question.intent.form != "aantal"):
        return False  # a row may tell what is added, and words differ without figures
    if rows and kind in _OF_ROWS:
        return True
    sides = len(question.named("gemeente")) > 1 and relation_of(question.unnamed) in (MORE, LESS, SAME)
    return rows and sides
