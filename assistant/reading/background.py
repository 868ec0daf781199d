"""What a question tells beside what it asks: the clause that says what is so ("waarom ..., terwijl er geld is?", "er zijn plannen
voor ..., maar hoeveel ...?"), and the sentences before it that set the scene ("Ik zit sinds kort in de raad. Wie ...?").

Its words help to find the place, but weigh less than those of what is asked; in full only where that leans on them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from assistant.reading.question import Group
from ingest.language import STOPWORDS, bare, fold, words

LESS = 0.4  # of its weight, for a word that only stands in such a clause
SCENE = 0.4  # the same in a sentence that sets the scene,
OF_ASKER = 0.2  # for what somebody says of themselves and of who asks them,
ENOUGH = 5  # words of weight with which it needs none
LEANT_ON = 1.0  # and where the question leans on it
WHOLE = 1.0  # weight of its own from which what is asked can be looked for without the scene
_CLAUSE = re.compile(
    r"^[^?]{12,}?,? maar (?=(?:en )?(?:hoeveel|hoe|wat|wie|waarom|wanneer|waar|welke?)\b)"
    r"|\b(?:terwijl|hoewel|ofschoon|ook al|ondanks dat|als er (?:toch )?(?:zo['’ ]?n|zoveel|zo veel|al|geen|te weinig)) [^,?.;]+"
    r"|[,;] (?:en |maar |want )?(?:het|dat|dit|die|er|ze|zij|we|wij|men) (?:zou|zouden|moest|moesten|was|waren|had|hadden|ging|gingen) toch [^,?.;]+(?=\W*$)"
    r"|\bnu (?:het|de|er|ze|we|wij|die|dat|onze) [^,?.;]*\b(?:is|zijn|was|waren|wordt|worden|heeft|hebben|komt|komen|gaat|gaan|ligt|staat|stopt|moet|moeten|kan|kunnen)(?=\W*(?:$|,))"
)


def foreground(text: str) -> str:
    """A question without such a clause; the question itself where nothing else would be left."""
    flat = fold(text)
    if len(flat) != len(text):
        return text
    match = _CLAUSE.search(flat)
    rest = f"{text[: match.start()]}{text[match.end() :]}" if match else text
    return rest if len(words(rest)) > 2 else text


def behind(groups: Iterable[Group], text: str) -> tuple[Group, ...]:
    """The groups of a question with little weight for the words of such a clause."""
    rest = foreground(text)
    if rest == text:
        return tuple(groups)
    asked = {bare(w) for w in words(rest)}
    return tuple(
        g if g.shown in asked or g.proper else replace(g, weight=round(g.weight * LESS, 4)) for g in groups
    )


_SENTENCE = re.compile(r"(?<=[.!])\s+(?=\S)")
_TOLD_BY = re.compile(
    r"^(?:[^:?.]*\b(?:ik|mij|me|mijn|ons|onze|wij|we|iemand|men)\b[^:?.]*|stel|even[^:?.]*|als (?:je|u|men)\b[^:?.]*|voor (?:de|het|een|mijn|onze)\b[^:?.]*):\s+(?=\S)"
)
# What points back at what was told before the question.
LEANS = re.compile(
    r"\b(?:dat|dit|die|deze) (?!(?:er|het|de|een|ze|zij|we|wij|men|je|u|ik|in|op|van|voor|aan|met|bij|door|niet|geen|wel|nog|al|straks|nu)\b)\w+"
    r"|\b(?:is|was|zijn|waren|wordt|werd|gaat|komt|kwam|mag|kan|moet|heeft|doet|houdt|betekent|klopt) (?:er )?(?:dat|dit|die|deze)\b"
    r"|\b(?:hij|hem|haar|zij|ze|hun|hen|diens|ervan|ervoor|erover|erbij|eraan|ermee|erin|zo'n|zulke|zo iemand|dezelfde|dan)\b"
    r"|\b(?:daar|hier)(?:van|voor|mee|over|bij|aan|in|op|onder|tegen|naar|uit|door)?\b"
    r"|\bdat (?:nu|dan|ook|eigenlijk|precies|al)\b|\b(?:dat|dit|die)(?=\W*$|,| en\b)"
    r"|\b(?:zo)?als (?:ik|mij|wij|we|ons|(?:de|het) (?:mijne|onze))(?=\W*$|,| en\b)|\bin (?:mijn|ons|onze) (?:geval|situatie)\b"
)
_OF_ASKER = re.compile(r"(?:\w+ ){0,2}(?:ik|wij|we|mijn|onze?)\b")
_SUPPOSED = re.compile(r"^(?:stel|gesteld|neem aan|als|indien|wanneer|iemand (?:die|met|van)|wie)\b")
ASKER = frozenset(
    "raad raadslid raadsleden gemeenteraad commissie commissielid fractie fractieoverleg fractievergadering achterban burger journalist buurtgenoot collega collegas "
    "vroeg vraagt vroegen vragen gevraagd zegt zei vertelde vertelt beweert hoor hoorde las lees gelezen gehoord zag denk dacht snap begrijp probeer zoek "
    "gesprek vergadering debat collegestuk krant stukje nieuw maart april mei juni juli augustus september oktober november december januari februari ochtend "
    "avond week zit woon sta sinds zelf jaarplanning begrotingsbehandeling memo raadsmemo binnenkort".split()
)


_SELF = re.compile(r"\b(?:ik|mij|me|mijn|m'n|wij|ons|onze)\b")
_ONE_OF_US = re.compile(r"\b(?:wie|welke \w+) (?:er )?(?:van|bij|namens|uit) (?:ons|onze)\b")  # somebody else
# What who asks does to know it: that is not what it is about.
_OF_KNOWING = re.compile(
    r"\b(?:weten|weet|lees|lezen|nalezen|teruglezen|vind|vinden|terugvinden|zoek|zoeken|opzoeken|zien|zie|horen|hoor|vragen|vraag|snap|begrijp\w*|vertel\w*|uitleg\w*|"
    r"verwijs\w*|verwijzen|noem\w*|noteren|opschrijven|doorgeven|antwoord\w*|voorbereid\w*|citeren)\b"
)


def of_own_case(asked: str) -> bool:
    """Whether a question asks what is so for who asks it ("krijg ik dan voorrang?"), and not only where that is told."""
    flat = _ONE_OF_US.sub(" ", fold(asked))
    return _SELF.search(flat) is not None and _OF_KNOWING.search(flat) is None


def scene_of(text: str) -> tuple[str, str]:
    """What only sets the scene of a question, and the question: ("", the text) where there is no such thing."""
    pieces = _SENTENCE.split(text)
    first = next((k for k, piece in enumerate(pieces) if "?" in piece), 0)
    scene, asked = " ".join(pieces[:first]), " ".join(pieces[first:])
    told = _TOLD_BY.match(fold(asked)) if len(fold(asked)) == len(asked) else None
    if told:
        scene, asked = f"{scene} {asked[: told.end()]}".strip(), asked[told.end() :]
    return (scene, asked) if len(words(asked)) > 2 else ("", text)


def without_asker(text: str) -> str:
    """A question without what somebody says of themselves before a colon ("ik zoek uit wat er van komt: hoeveel ...?"), where that names
    nothing and the question can do without it; else the text itself."""
    scene, asked = scene_of(text)
    if not scene.rstrip().endswith(":") or not _TOLD_BY.match(fold(scene) + " x"):
        return text
    own = [w for w in words(asked) if w not in STOPWORDS]
    if len(own) < ENOUGH or re.search(r"\d|\w\W+[A-ZÀ-Þ]|[.?!]", scene) or LEANS.search(fold(asked)):
        return text
    return f"{asked[:1].upper()}{asked[1:]}" if text[:1].isupper() else asked


def opened_by_asker(flat: str) -> bool:
    """Whether a (folded) sentence opens with somebody who speaks of themselves ("ik woon in ...")."""
    return _OF_ASKER.match(flat) is not None


def names_of_asker(text: str) -> frozenset[str]:
    """The folded words of a scene in which somebody speaks of themselves ("Ik zit in de raad van Veenburg. Wie ...?") and
    which the question behind it neither says again nor leans on."""
    scene, asked = scene_of(text)
    if not _OF_ASKER.match(fold(scene)) or LEANS.search(fold(asked)):
        return frozenset()
    said = {bare(w) for w in words(asked)}
    return frozenset(bare(w) for w in words(scene)) - said


def staged(groups: Iterable[Group], text: str) -> tuple[Group, ...]:
    """The groups of a question with less weight for the words that only its scene has."""
    made = tuple(groups)
    scene, asked = scene_of(text)
    if not scene:
        return made
    said = {bare(w) for w in words(asked)}
    own = sum(g.weight for g in made if g.shown in said)
    leans = own < WHOLE or bool(
        LEANS.search(fold(asked)) or _SUPPOSED.match(fold(scene)) or of_own_case(asked)
    )

    def weight(group: Group) -> float:
        if group.shown in said:
            return 1.0
        if group.shown in ASKER:
            return OF_ASKER
        return LEANT_ON if leans or group.proper else SCENE

    return tuple(replace(g, weight=round(g.weight * weight(g), 4)) for g in made)
