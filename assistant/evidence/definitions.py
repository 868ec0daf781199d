"""What a thing is ("wat is een warmtenet?"): which term is asked, and whether a text tells what it is or only names it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.reading.question import Question
from ingest.language import fold, words

DEFINES, PHRASE = (
    1.5,
    0.8,
)  # what a statement gains that tells it, or that has a term of several words as it is asked
MOST = 4  # words of a term
_EVEN = r"(?:(?:nou|nu|dan|eigenlijk|precies|ook alweer|toch|zo'n|dat) )*"
_ASKED = re.compile(
    rf"(?:en |maar )?(?:wat (?:is|zijn|was|waren|betekent|betekenen|houdt|houden|(?:wordt|worden)(?: er)? (?:bedoeld met|verstaan onder))|leg uit wat) {_EVEN}(?P<article>(?:de|het|een|die|dat) )?(?:(?:principe|begrip|term|woord|uitdrukking) )?(?P<term>[^?.,:;]{{2,60}}?)"
    r"(?: (?:nou|nu|dan|eigenlijk|precies|ook alweer|is|zijn|in|in het kort|voor iets))*\W*"
)
_TIED = re.compile(
    r"\b(?:van|bij|in|voor|over|aan|met|op|tussen|uit|tot|naar|per|door|er|daar|hier|die|dat|wie|mijn|jullie|onze)\b"
)
_IS = r"(?:(?:is|zijn|was|wordt|vormt|vormen) (?:ook wel |dus |namelijk )?(?:een(?! van\b)|de|het|geen|als|(?:[a-z-]+e )?[a-z-]{3,} (?:die|dat|waar\w*))|betekent|betekenen|houdt in|regelt|appelleert|komt neer op|draait om|wil zeggen|richt zich op|gaat over|omvat|bestaat uit|biedt)\b"
_CALLED = r"(?:heet|zogeheten|zogenaamde?|heten|heette|genoemd|noemen we|noemt men|ook wel|oftewel|kortweg|te weten|afgekort)(?: (?:de|het|een))? "
_WHICH = r"(?:,? (?:[\w-]+ )?waar(?:in|mee|bij|door|voor) |,? (?:dat|die) |(?: [^,.;:]{1,40})?(?:, (?:een|de|het) |: )|(?: [\w-]+){0,3} als (?:een |tussen|vorm))"
_MEANS = re.compile(r"^(?:dat|dit) (?:betekent|houdt|wil zeggen|is|zijn)\b|^(?:dat wil zeggen|oftewel)\b")


def term_asked(question: Question) -> str:
    """The (folded) term of which a question asks what it is; "" where it asks something else."""
    return question.once("term asked", lambda: _term(question))


def _term(question: Question) -> str:
    match = _ASKED.fullmatch(" ".join(fold(question.text).split()))
    term = match["term"].strip("'\"‘’“”` ") if match is not None else ""
    if not term or len(term.split()) > MOST or _TIED.search(term):
        return ""
    return term


def gain(question: Question, text: str, behind: str = "") -> float:
    """What a statement gains by telling what the asked term is, alone or with the sentence `behind` it, or by having it as it is asked;
    0 for any other question."""
    term = term_asked(question)
    if not term:
        return 0.0
    if " ".join(words(term)) not in " ".join(words(text)):
        return 0.0
    flat = fold(text)
    alone = re.search(rf"(?<![\w-]){re.escape(term)}(?:en|s|n)?(?![\w-])", flat) is not None
    told = tells(term, flat) or (alone and goes_on(fold(behind)))
    return (PHRASE if " " in term else 0.0) + (DEFINES if told else 0.0)


def having(question: Question, texts: Sequence[str]) -> list[bool]:
    """For an asked term of several words, which texts have it as it is asked: its words apart are of another thing. All of them where none
    does, or where no such term is asked."""
    term = " ".join(words(term_asked(question)))
    found = [term in " ".join(words(text)) for text in texts]
    return found if " " in term and any(found) else [True] * len(texts)


def explained(term: str, texts: Sequence[str]) -> bool:
    """Whether statements tell what a term is: in so many words, or because one of them has it as what it speaks of."""
    for text in texts:
        flat = fold(text)
        if goes_on(flat) or tells(term, flat):
            return True
        if re.match(
            rf"(?:de |het |een )?['‘’\"“”`]*{re.escape(term)}\w{{0,2}}['‘’\"“”`]* (?!(?:van|in|op|bij|voor|met|en|of|tussen|door|naar|aan|uit)\b)[a-z]",
            flat,
        ):
            return True
    return False


def tells(term: str, flat: str) -> bool:
    """Whether a (folded) text tells what a term is."""
    said = re.escape(term).replace(r"\ ", r"[ -]")
    marked = rf"['‘’\"“”`]*{said}(?:en|s|n)?['‘’\"“”`]*"
    article = "(?:(?:de|het|een) )?"
    glossed = rf"{article}{marked}" if " " in term else rf"['‘\"“`]{said}['’\"”`]"
    return (
        re.search(
            rf"(?<!\w){marked}(?: \([^()]*\))? {_IS}|{_CALLED}{marked}(?![\w-])|\({glossed}\)|(?<!\w){marked}{_WHICH}",
            flat,
        )
        is not None
    )


def goes_on(flat: str) -> bool:
    """Whether a (folded) text tells what that means which stands before it."""
    return _MEANS.match(flat) is not None
