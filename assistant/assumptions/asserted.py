"""What a question takes for granted: its own clause without the question word, and what it says beside that ("De brug is
in 2021 gebouwd. Wie ...?", "de brug is toch al klaar?")."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.reading.background import opened_by_asker
from assistant.reading.intent import opens_with_verb
from assistant.reading.question import Question
from assistant.reading.stating import TAGGED, bare_statement
from assistant.words.formwords import QUESTION_WORDS
from ingest.language import fold, words

_ASKS = re.compile(
    r"^(?:en |maar |dus )?(?:(?:sinds|voor|tot|vanaf|per) wanneer|(?:in|sinds|vanaf|tot) welk jaar|op welke datum|om welke reden|"
    r"hoe komt het dat|hoe kan het dat|waarom|waardoor|wanneer|hoe lang|hoelang|hoe)\s+"
)
_ASKS_WHAT = re.compile(
    r"^(?:en |maar |dus )?(?:op|in|aan|met|voor|bij|uit|door|naar)? ?(?:welke?|wat voor|wat|wie)\s+"
)
_CLAIMED = re.compile(r"^(?:en |maar |dus )?(?:klopt het dat|is het (?:zo|waar) dat)\s+")
_SENTENCE = re.compile(r"(?<=[.!?])\s+")
# "De brug is van hout, wanneer wordt die vervangen?"
_THEN_ASKED = re.compile(
    rf"[,;:] (?:(?:en|maar|dus) )?(?:(?:in|op|aan|met|voor|bij|uit|door|naar|van|tot|sinds|vanaf) )?(?:{QUESTION_WORDS}|wiens)\b"
)
_ASKED = re.compile(
    rf"\b(?:{QUESTION_WORDS}|wiens)\b|^(?:noem|geef|som|vertel|leg|laat|zeg|toon|vergelijk|graag)\b"
)
_SUPPOSED = re.compile(r"(?:stel|gesteld|neem aan|als|indien|mocht|iemand|misschien|zou)\b")
_SINCE = ("sinds wanneer", "vanaf wanneer")
_IN_FORCE = (
    re.compile(
        r"(?:is|was|zijn|waren) (?P<what>.+?)(?: (?:nu|al|er|inmiddels|precies|eigenlijk))* (?:van kracht|in werking|ingegaan|in werking getreden|van kracht geworden)$",
        re.I,
    ),
    re.compile(r"(?:trad|traden|ging|gingen) (?P<what>.+?) in(?: werking)?$", re.I),
)
_HOLDS = re.compile(
    r"(?:geldt|gelden|bestaat|bestaan|werkt|werken) (?P<what>.+?)(?: (?:nu|al|er|precies|eigenlijk))*$", re.I
)
# "Wat kost de brug", "wat is de reden van de brug", "hoe gaat het met de brug": of the brug nothing is said
_SAYS_NOTHING = re.compile(
    r"(?:kost|kosten|kostte|(?:gaat|staat|loopt) het (?:\w+ )?met|is de (?:precieze |eigenlijke )?(?:reden|aanleiding|oorzaak|achtergrond|stand van zaken|status|voortgang)|zijn de (?:redenen|oorzaken|kosten))\b"
)
TOLD_LEAST = 4  # words of a statement


def asserted(question: Question) -> str:
    """What a question says to be so, as a clause that begins with its verb; "" where it says nothing of the kind."""
    text = _SENTENCE.split(question.text.strip())[-1].rstrip(" ?!.")
    flat = fold(text)
    if len(flat) != len(text):
        return ""
    for pattern in (_ASKS, _CLAIMED, _ASKS_WHAT):
        match = pattern.match(flat)
        if match:
            if _SAYS_NOTHING.match(flat, match.end()):
                return ""
            return in_force(text[match.end() :], pattern is _ASKS and match.group().startswith(_SINCE))
    return text if opens_with_verb(flat) else ""


def in_force(clause: str, since: bool = False) -> str:
    """A clause that says that a rule is in force ("is de wet van kracht", "trad de regeling in werking") as one that says that it is
    brought in, which documents tell of; another clause as it is. `since`: what holds "sinds wanneer" holds by now."""
    for pattern in (*_IN_FORCE, *([_HOLDS] if since else [])):
        match = pattern.match(clause)
        if match is not None:
            return f"is {match['what'].strip()} ingevoerd"
    return clause


def statements(text: str) -> Iterator[str]:
    """What a question says outright, each as a clause: the sentences before it, what stands before its question word, and
    what is only to be nodded at ("..., toch?"). Not what is supposed, nor what somebody says of themselves."""
    for sentence in _SENTENCE.split(text.strip()):
        flat = fold(sentence)
        if len(flat) != len(sentence):
            continue
        then = _THEN_ASKED.search(flat)
        told = sentence[: then.start()] if then else sentence
        if sentence.endswith("?") and not then and not TAGGED.fullmatch(flat):
            continue
        clause = bare_statement(told)
        low = fold(clause)
        if (
            len(words(low)) < TOLD_LEAST
            or _ASKED.search(low)
            or _SUPPOSED.match(low)
            or opens_with_verb(low)
            or opened_by_asker(low)
        ):
            continue
        yield clause
