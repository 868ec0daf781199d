"""The clause that a question takes for granted: what is left of it without its question word."""

from __future__ import annotations

import re

from assistant.reading.intent import opens_with_verb
from assistant.reading.question import Question
from ingest.language import fold

_ASKS = re.compile(
    r"^(?:en |maar |dus )?(?:(?:sinds|voor|tot|vanaf|per) wanneer|(?:in|sinds|vanaf|tot) welk jaar|op welke datum|om welke reden|"
    r"hoe komt het dat|hoe kan het dat|waarom|waardoor|wanneer|hoe lang|hoelang|hoe)\s+"
)
_ASKS_WHAT = re.compile(
    r"^(?:en |maar |dus )?(?:op|in|aan|met|voor|bij|uit|door|naar)? ?(?:welke?|wat voor|wat|wie)\s+"
)
_CLAIMED = re.compile(r"^(?:en |maar |dus )?(?:klopt het dat|is het (?:zo|waar) dat)\s+")
_SENTENCE = re.compile(r"(?<=[.!?])\s+")


def asserted(question: Question) -> str:
    """What a question says to be so, as a clause that begins with its verb; "" where it says nothing of the kind."""
    text = _SENTENCE.split(question.text.strip())[-1].rstrip(" ?!.")
    flat = fold(text)
    if len(flat) != len(text):
        return ""
    for pattern in (_ASKS, _CLAIMED, _ASKS_WHAT):
        match = pattern.match(flat)
        if match:
            return text[match.end() :]
    return text if opens_with_verb(flat) else ""
