"""A time to come: whether a question asks when something will be, and a text only tells when something was."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from assistant.claims.checks.tense import participle
from assistant.reading.question import Question
from ingest.language import fold, words

_WHEN = r"\b(?:wanneer|(?:in|op|per|vanaf|voor|tegen) welke? (?:jaar|maand|dag|datum|kwartaal|moment))"
_ASKED = re.compile(
    rf"{_WHEN} (?:wordt|worden|gaa[nt]|komt|komen|neemt|nemen|krijgt|krijgen|zal|zullen|moet|moeten|start|starten|begint|beginnen|"
    r"vindt|vinden|treedt|treden|beslist|beslissen|besluit|besluiten|stelt|stellen|levert|leveren|volgt|volgen)\b"
    rf"|{_WHEN} (?:is|zijn)\b[^?]*\b(?:klaar|gereed|af|rond|zover|beschikbaar)\W*$"
    rf"|{_WHEN} (?:is|zijn) (?:er )?(?:de|het|een) (?:eerst)?(?:volgende|komende|nieuwe)\b"
)
_IS = re.compile(rf"(?:en )?{_WHEN} (?:is|zijn) (?:de|het|een) [\w-]+(?P<rest>[^?]*)")
_STRONG = re.compile(r"\w*ge(?:gaan|daan|staan|zien)")
_NEXT = re.compile(r"\b(?:eerst)?volgende\b")
_NEXT_TOLD = re.compile(r"\b(?:\w*volgende?|vervolg\w*|nieuwe?|komende?|opnieuw|daarna)\b")
_WAS = re.compile(r"\b(?:was|waren|vond|vonden)\b")
_HAS_BEEN = re.compile(r"\b(?:is|zijn|was|waren|werd|werden|heeft|hebben)\b(?P<then>[^.;:]*)")
_STILL = re.compile(
    r"\b(?:wordt|worden|zal|zullen|gaa[nt]|treedt|treden|start|starten|komt|komen|moet|moeten|vindt|volgt|volgen|verwacht\w*|planning|gepland|uiterlijk|"
    r"nog|vanaf|tot en met|t/m)\b"
)
REMEMBERED = 8192  # texts, that many questions find again


def only_before(question: Question, text: str) -> bool:
    """Whether a question asks when something will be and a text only tells when something came about."""
    return asks_of_the_future(question) and is_past(text)


def asks_of_the_future(question: Question) -> bool:
    """Whether a question asks when something will be."""
    return question.once("to come", lambda: _is_to_come(question))


def told_only_before(question: Question, texts: Sequence[str]) -> bool:
    """Whether a question asks when something will be, the first of some texts only tells when something was, and none of them of what is
    still to come; or the next one, and none says which is."""
    if question.intent.form == "wanneer" and _NEXT.search(fold(question.text)):
        return not any(_NEXT_TOLD.search(fold(text)) for text in texts)
    if not texts or not only_before(question, texts[0]):
        return False
    return not any(_STILL.search(fold(text)) for text in texts[1:])


def _is_to_come(question: Question) -> bool:
    flat = fold(question.text)
    if question.intent.form != "wanneer" or _ASKED.search(flat):
        return question.intent.form == "wanneer"
    event = _IS.match(flat)  # "wanneer is de regiodag?", and not "wanneer is het besluit genomen?"
    return event is not None and not any(participle(w) or _STRONG.fullmatch(w) for w in words(event["rest"]))


@lru_cache(maxsize=REMEMBERED)
def is_past(text: str) -> bool:
    """Whether a text only tells when something came about, and not of what is still to come."""
    flat = fold(text)
    if _STILL.search(flat):
        return False
    been = any(any(map(participle, words(m["then"]))) for m in _HAS_BEEN.finditer(flat))
    return been or _WAS.search(flat) is not None
