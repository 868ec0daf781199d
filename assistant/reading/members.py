"""What a question for a list says of its members: how many there are and which sort of thing, and how many things a
sentence names in a row."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from assistant.reading.question import Group
from assistant.words.formwords import QUESTION_WORDS
from assistant.words.numerals import SEVERAL
from ingest.language import fold, stem, words

# Sorts of things: the members are named without the word itself ("welke zes stappen" - six steps, none of them called so).
SORTS = frozenset(
    stem(w)
    for w in "stap stappen ding dingen zaak zaken punt punten onderdeel onderdelen onderwerp onderwerpen aspect aspecten factor factoren "
    "manier manieren reden redenen geval gevallen voorbeeld voorbeelden mogelijkheid mogelijkheden gegeven gegevens gevolg gevolgen "
    "omstandigheid omstandigheden soort soorten vorm vormen idee ideeen item items element elementen terrein terreinen vlak vlakken gebied gebieden spoor sporen hoek hoeken stuk stukken".split()
)
# Words that carry a question for a list and are no part of what the list is about.
LIGHT = frozenset(
    "elkaar laten laat samen brengen brengt gebracht maken maakt gemaakt nemen neemt genomen zetten zet gezet houden gehouden hangt hangen af "
    "waaraan waarbij waarin waarmee waarnaar waarop waarover waaruit waarvan waarvoor waartoe waaronder beter goed zoal allemaal graag "
    "bestaan bestaat bestond vallen valt vielen horen hoort kunnen kan mogen mag zullen zou zouden staan staat gesteld noemt genoemd".split()
)
_OPENS = (
    r"(?:welke?|wat voor|noem(?: de| alle| ze)?|geef(?: de| alle)?|alle|(?:wat|wie) (?:zijn|waren) de|de)"
)
_SORT = re.compile(rf"\b{_OPENS}\s+(?:(?:{'|'.join(SEVERAL)}|\d{{1,2}})\s+)?(?:\w+e\s+)?([\w'-]+)")
_COUNT = re.compile(rf"\b{_OPENS}\s+({'|'.join(SEVERAL)}|\d{{1,2}})\s+(?!jaar|weken|maanden|kwartalen)[a-z]")
COUNT_WEIGHT, SORT_WEIGHT, ACTOR_WEIGHT = 0.4, 0.3, 0.3  # what is left of the weight of such a word
_PIECE = 7  # words of one thing in a row
_CLAUSE = re.compile(
    r"^(?:dat|die|waar\w*|maar|omdat|zodat|want|wat|als|terwijl|hoewel|toen|met name|zoals|ook|en dat|en die|dan)\b"
)


_BELONGS = frozenset("bestaan bestaat bestond bestonden vallen valt viel vielen horen hoort".split())
_DOING = re.compile(
    r"\b(?:doen|doet|maken|maakt|nemen|neemt|gaan|gaat|zetten|zet|werken|werkt|geven|geeft)\s+(?:de\s+|het\s+)?(\w+)(?:\s+en\s+(?:de\s+)?(\w+))?"
)
_ACTORS = frozenset(
    "gemeente gemeenten corporaties regio provincie rijk kabinet partijen partners stad huurdersorganisaties regiogemeenten".split()
)

# Those who made a document speak of themselves as "we": "waarom beginnen de partijen met ...".
_WHO_WE_ARE = re.compile(
    rf"^(?:(?:en|maar) )?(?:[a-z]+ )?(?:{QUESTION_WORDS}) (?:[\w-]+ ){{0,3}}?(?<!zijn )(?<!waren )(?:de|alle|beide) (?:betrokken |samenwerkende )?((?:samenwerkings)?(?:partijen|partners))\b"
    r"(?! (?:die|van|uit|in|bij|achter|onder|op)\b)"
)


# "Met welke partijen", "welke organisaties zitten in": they are called by their names.
_BY_NAME = re.compile(
    r"\bwelke (?:andere |externe |soorten? |\w+e )?(partij(?:en)?|partners?|organisaties?|instanties?|clubs?|instellingen|gremia)\b"
)


def count_asked(text: str) -> int:
    """How many members the question says that there are ("welke zes stappen"); 0: it does not say."""
    match = _COUNT.search(fold(text))
    word = match.group(1) if match else ""
    return SEVERAL.get(word, int(word) if word.isdigit() else 0)


def parties_asked(text: str) -> bool:
    """Whether a question asks for organisations, which an answer calls by their names."""
    return bool(_BY_NAME.search(fold(text)))


def nouns_asked(text: str) -> frozenset[str]:
    """The stems of the nouns that say what the members are ("welke programma's")."""
    return frozenset(stem(w) for m in _SORT.finditer(fold(text)) for w in words(m.group(1)))


def sorts_asked(text: str) -> frozenset[str]:
    """The stems of the sorts of things that a question asks for: a line that says one of them announces its list."""
    return frozenset(stem(m.group(1)) for m in _SORT.finditer(fold(text)) if stem(m.group(1)) in SORTS)


def lighter(groups: Iterable[Group], text: str) -> tuple[Group, ...]:
    """The groups of a question with little weight for the number and the sort of the members: the place that holds them
    need not say those words."""
    flat = fold(text)
    count = _COUNT.search(flat)
    sorts = {m.group(1) for m in _SORT.finditer(flat) if stem(m.group(1)) in SORTS}
    actors = {w for m in _DOING.finditer(flat) for w in m.groups() if w in _ACTORS}
    factors = dict.fromkeys(_BELONGS, SORT_WEIGHT) if sorts or count else {}
    factors |= dict.fromkeys(actors, ACTOR_WEIGHT) if re.search(r"\bwelke\b|\bwat\b", flat) else {}
    factors |= {m[1]: ACTOR_WEIGHT / 2 for m in [_WHO_WE_ARE.match(flat)] if m is not None}
    factors |= dict.fromkeys((m.group(1) for m in _BY_NAME.finditer(flat)), SORT_WEIGHT)
    factors |= dict.fromkeys(sorts, SORT_WEIGHT) | ({count.group(1): COUNT_WEIGHT} if count else {})
    return tuple(
        replace(g, weight=round(g.weight * factors[g.shown], 4)) if g.shown in factors else g for g in groups
    )


def things(text: str) -> int:
    """How many things a sentence names in a row: short pieces between commas, the last behind "en" or "of"; 0 where it
    names fewer than three that way."""
    pieces = re.split(r",\s+", text)
    best = run = 0
    for k, piece in enumerate(pieces[1:], 1):
        joined = re.search(rf"^(?:(?:\S+\s+){{0,{_PIECE}}}?)(?:en|of|&|én)\s+\S", piece)
        short = len(piece.split()) <= _PIECE and not _CLAUSE.match(piece)
        last = k == len(pieces) - 1
        if joined and not _CLAUSE.match(piece):
            before = 0 if re.match(r"(?:en|of|&|én)\s", piece) else 1
            best = max(best, run + 1 + before + 1 if run or before else 0)
            run = run + 1 if short and not last else 0
        elif short:
            run += 1
            best = max(best, run + 1 if run > 1 else 0)
        else:
            run = 0
    return best
