"""A time to come: whether a question asks when something will be, and a text only tells when something was."""

from __future__ import annotations

import re
from functools import lru_cache

from assistant.claims.checks.tense import participle
from assistant.reading.question import Question
from ingest.language import fold, words

_WHEN = r"\b(?:wanneer|(?:in|op|per|vanaf|voor|tegen) welke? (?:jaar|maand|dag|datum|kwartaal|moment))"
_ASKED = re.compile(
    rf"{_WHEN} (?:wordt|worden|gaa[nt]|komt|komen|neemt|nemen|krijgt|krijgen|zal|zullen|moet|moeten|start|starten|begint|beginnen|"
    r"vindt|vinden|treedt|treden|beslist|beslissen|besluit|besluiten|stelt|stellen|levert|leveren|volgt|volgen)\b"
    rf"|{_WHEN} (?:is|zijn)\b[^?]*\b(?:klaar|gereed|af|rond|zover|beschikbaar)\W*$"
)
_HAS_BEEN = re.compile(r"\b(?:is|zijn|was|waren|werd|werden|heeft|hebben)\b(?P<then>[^.;:]*)")
_STILL = re.compile(
    r"\b(?:wordt|worden|zal|zullen|gaa[nt]|treedt|treden|start|starten|komt|komen|moet|moeten|vindt|volgt|volgen|verwacht\w*|planning|gepland|uiterlijk|"
    r"nog|vanaf|tot en met|t/m)\b"
)
REMEMBERED = 8192  # texts, that many questions find again


def only_before(question: Question, text: str) -> bool:
    """Whether a question asks when something will be and a text only tells when something came about."""
    return question.once("to come", lambda: _is_to_come(question)) and _is_past(text)


def _is_to_come(question: Question) -> bool:
    return question.intent.form == "wanneer" and bool(_ASKED.search(fold(question.text)))


@lru_cache(maxsize=REMEMBERED)
def _is_past(text: str) -> bool:
    flat = fold(text)
    if _STILL.search(flat):
        return False
    return any(any(map(participle, words(m["then"]))) for m in _HAS_BEEN.finditer(flat))
