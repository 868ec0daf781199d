"""What is asked as a thing with a clause behind it, put as the question that it is: "de reden waarom de brug dicht is" asks why that is,
"het aantal bomen dat Lagewaard moet planten" how many, "de gemeenten die niet meedoen" which."""

from __future__ import annotations

import re

from assistant.reading.asking import ASKING
from assistant.reading.enlisted import WITH_MORE
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
# A verb that a clause ends with, or that begins what it ends with ("moet huisvesten").
_VERBS = frozenset(
    "is zijn was waren wordt worden werd werden heeft hebben had hadden moet moeten moest moesten kan kunnen kon konden mag mogen mocht wil willen wilde wilden gaat gaan ging gingen "
    "komt komen kwam kwamen krijgt krijgen kreeg kregen doet doen deed deden staat staan stond stonden loopt lopen liep liepen ligt liggen lag lagen zit zitten zat zaten begint beginnen "
    "begon kost kosten vraagt vragen noemt noemen zegt zeggen geldt gelden trekt trekken hoort horen valt vallen zou zouden zal zullen steekt steken duurt duren heet heten meedoet meedoen "
    "meedeed meededen deelneemt deelnemen deelnam deelnamen blijft blijven bleef bleven groeit groeien stijgt stijgen daalt dalen".split()
)
_FRONT = re.compile(r"(?P<front>mee|deel)(?P<verb>doet|doen|deed|deden|neemt|nemen|nam|namen)")
# Somebody asks for it: "graag", "svp een overzicht van", "ik zoek".
_BIDS = frozenset(
    "graag svp s v p aub a u b zoek zoeken wil willen ontvang ontvangen krijgen mag stuur sturen geef geven noem maak maken kun kunt doe zou nodig weten overzicht overzichtje lijst lijstje opsomming van en een het "
    "ik we wij je u mij me ons".split()
)
_BIDDEN = re.compile(r"(?:(?:graag|svp|s\.v\.p\.|ik (?:wil|zoek|wil graag weten))[,:]? )*")
_LIST = re.compile(
    r"(?P<lead>.*?)\b(?:overzicht(?:je)?|lijst(?:je)?|opsomming)(?: (?:geven|maken|krijgen|sturen))? van (?P<what>(?:de|alle|al de) [^?.!;]{4,})[?.!]*$"
)


def as_question(text: str) -> str:
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
            return _turned(asked, text[match.end() :])
    counted = _COUNTED.match(flat, begin)
    if counted is not None:
        return f"Hoeveel {_of(text, counted, 'noun')} zijn er {_of(text, counted, 'before')}{_of(text, counted, 'done').removesuffix('e')}?"
    return f"Wat zijn {text[begin:].rstrip('?!. ')}?" if bids else text


def _of(text: str, match: re.Match[str], group: str) -> str:
    return text[match.start(group) : match.end(group)]


def _turned(asked: str, clause: str) -> str:
    """A question word with a clause that ends with its verb: the verb in front."""
    said = clause.rstrip("?!. ").split()
    at = next((k for k, w in enumerate(said) if fold(w) in _VERBS), len(said) - 1)
    verb = said.pop(at)
    if parted := _FRONT.fullmatch(fold(verb)):
        verb = parted["verb"]
        said.insert(at, parted["front"])
    return " ".join((asked, verb, *said)) + "?"


def _only_bids(lead: str) -> bool:
    said = words(lead)
    return all(w in ASKING or w in _BIDS for w in said) and not set(said) & {"is", "zijn", "staat", "bestaat"}
