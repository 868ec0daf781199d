"""What is asked as a thing with a clause behind it, put as the question that it is: "de reden waarom de brug dicht is" asks why that is,
"het aantal bomen dat Lagewaard moet planten" how many, "de gemeenten die niet meedoen" which."""

from __future__ import annotations

import re

from assistant.reading.asking import ASKING
from assistant.reading.enlisted import WITH_MORE
from assistant.reading.inverted import turned
from ingest.language import fold, words

_WORD = r"[\w'’-]+"
_HEADS = (
    # what stands for the question word, what joins, the question word
    (r"(?:de )?reden(?:en)? (?:waarom|dat|waardoor)", "Waarom"),
    (r"(?:de |het )?(?:moment|tijdstip|datum|dag) (?:waarop|dat)", "Wanneer"),
    (r"(?:het )?jaar (?:waarin|dat)", "In welk jaar"),
    (r"(?:de )?(?:manier|wijze) waarop", "Hoe"),
    (r"(?:de )?(?:plek|plaats|locatie) waar", "Waar"),
    (r"(?:de )?(?:tijd|tijdsduur) (?:dat|die)", "Hoe lang"),
    (rf"(?:het aantal|de hoeveelheid) (?P<noun>{_WORD}(?: (?:met|voor|aan|van|in) {_WORD}(?: {_WORD})?| {_WORD})?) (?:dat|die)", "Hoeveel {noun}"),
    (rf"(?P<article>de|alle) (?P<noun>(?:{_WORD} ){{0,2}}?{_WORD}(?:en|s)) die", "Welke {noun}"),
)  # fmt: skip
_PATTERNS = tuple((re.compile(rf"{head} (?=\w+ \w)"), put) for head, put in _HEADS)
_COUNTED = re.compile(
    rf"(?:het )?aantal (?P<before>(?:(?!dat\b|die\b){_WORD} ){{1,7}}?)(?P<done>(?:ge|be|ver|toege|uitge|opge|aange|afge)\w{{3,}}(?:de|te|en)) (?P<noun>(?:\w+e )?{_WORD}(?:en|s))\W*$"
)
# Somebody asks for it: "graag", "svp een overzicht van", "ik zoek".
_BIDS = frozenset(
    "graag svp s v p aub a u b zoek zoeken wil willen ontvang ontvangen krijgen mag stuur sturen geef geven noem maak maken kun kunt doe zou nodig weten overzicht overzichtje lijst lijstje opsomming van en een het "
    "ik we wij je u mij me ons".split()
)
_BIDDEN = re.compile(r"(?:(?:graag|svp|s\.v\.p\.|ik (?:wil|zoek|wil graag weten))[,:]? )*")
_LIST = re.compile(
    r"(?P<lead>.*?)\b(?:overzicht(?:je)?|lijst(?:je)?|opsomming)(?: (?:geven|maken|krijgen|sturen))? van (?P<what>(?:de|alle|al de) [^?.!;]{4,})[?.!]*$"
)


def from_clause(text: str) -> str:
    """The question in a thing with a clause behind it, or in a list that is asked for; the text itself where it has neither."""
    flat = fold(text)
    if len(flat) != len(text) or "?" in text[:-1]:
        return text
    listed = _LIST.match(flat)
    bids = listed is not None and _only_bids(listed["lead"]) and not WITH_MORE.search(listed["what"])
    begin = listed.start("what") if listed is not None and bids else _BIDDEN.match(flat).end()  # type: ignore[union-attr]
    for pattern, put in _PATTERNS:
        match = pattern.match(flat, begin)
        if match is not None:
            asked = put.format(noun=_of(text, match, "noun")) if "noun" in match.groupdict() else put
            return turned(asked, text[match.end() :])
    counted = _COUNTED.match(flat, begin)
    if counted is not None:
        return f"Hoeveel {_of(text, counted, 'noun')} zijn er {_of(text, counted, 'before')}{_of(text, counted, 'done').removesuffix('e')}?"
    return f"Wat zijn {text[begin:].rstrip('?!. ')}?" if bids else text


def _of(text: str, match: re.Match[str], group: str) -> str:
    return text[match.start(group) : match.end(group)]


def _only_bids(lead: str) -> bool:
    said = words(lead)
    return all(w in ASKING or w in _BIDS for w in said) and not set(said) & {"is", "zijn", "staat", "bestaat"}
