"""A follow-up that picks one of the choices of a question back: "de tweede" after "Er is meer dan één thema 3. Welk bedoelt u?".

Works on the words alone.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from assistant.turns import pointing
from assistant.turns.followup import opened
from ingest.language import fold, words

if TYPE_CHECKING:
    from assistant.reading.question import Question

_ASKS_BACK = re.compile(r"\bis meer dan één\b|\bbedoelt u\?")
_CHOICE = re.compile(r"(?:^|[.?:]\s+)(?P<head>[^:.?\[\]]{2,90}): [^\[\]]+? ?(?:\[\d+\])+")
MOST = 4  # words of a turn that only picks


def asks_back(answer: str) -> bool:
    """Whether an answer asks which of several things was meant."""
    return bool(_ASKS_BACK.search(answer))


def choices(answer: str) -> list[str]:
    """What the choices of a question back stand under, in their order; empty for any other answer."""
    if not asks_back(answer):
        return []
    return [match["head"].strip() for match in _CHOICE.finditer(" ".join(answer.split()))]


def chosen(question: Question, previous: Question) -> str:
    """The question before, of the choice whose place a follow-up names; "" where it names none."""
    flat = fold(opened(question.text)).strip(" ?!.,")
    place = pointing.pointed(flat)
    if place is None or question.names or len(words(flat)) > MOST:
        return ""
    of = choices(previous.told)
    if not -len(of) <= place[0] < len(of):
        return ""
    return f"{previous.text.rstrip(' ?.')} van {of[place[0]]}?"
