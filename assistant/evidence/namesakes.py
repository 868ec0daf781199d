"""A body that is called after the same place as the one that is asked, and is another: a province beside a municipality."""

from __future__ import annotations

import re

from assistant.reading.question import Question
from ingest.language import fold

_BODY = r"(gemeente|provincie|waterschap)"
_ASKED = re.compile(rf"\b{_BODY} (\w+)")
_ROW = re.compile(rf"{_BODY} (\w+)")


def of_a_namesake(question: Question, row: str) -> bool:
    """Whether a row of a table opens with a body that is not the one asked for but its namesake."""
    opens = _ROW.match(fold(row))
    if opens is None:
        return False
    asked = question.once("bodies", lambda: frozenset(_ASKED.findall(fold(question.text))))
    kinds = {kind for kind, name in asked if name == opens[2]}
    return bool(kinds) and opens[1] not in kinds
