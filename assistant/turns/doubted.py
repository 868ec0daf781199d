"""Follow-ups that doubt the answer before them and say what was thought instead: "Ik dacht 30, klopt dat niet?", "was dat niet in
juni 2025?". Works on the words alone."""

from __future__ import annotations

import re

from assistant.words.numerals import SEVERAL, in_digits
from ingest.language import STOPWORDS, fold, words
from ingest.months import MONTH

_NUMBER = rf"(?:[€±~]\s?)?\d+(?:[.,]\d+)*(?:\s?%)?|\b(?:{'|'.join(SEVERAL)})\b"
_VALUE_WORDS = (
    r"in|op|per|tot|sinds|vanaf|van|om|rond|eind|begin|medio|het|de|jaar|q|kwartaal|procent|percent|euro|miljoen|miljard|uur|stuks|maar|ruim|bijna|ongeveer|zo'n|iets|"
    r"al|pas|gewoon|juist|eerder|minstens|ergens|veel|meer|minder|dan|toch|ook|ieder|geval"
)
# Atomic, and parted by spaces: a run of figures is read in one way only, however long it is.
_VALUE_WORD = rf"(?>(?:{_VALUE_WORDS}|{MONTH})\b|{_NUMBER})(?!\w)"
_VALUE = rf"(?P<value>{_VALUE_WORD}(?:,?\s+{_VALUE_WORD})*?)"
_AGAIN = r"(?:(?:weet|weten|ben|bent) (?:je|u|jullie) (?:dat|dit|het|daar)? ?(?:wel |echt |heel )*zeker(?: van)?|klopt (?:dat|dit|het)(?: wel| echt)?|echt(?: waar)?|serieus|zeker weten|is dat (?:zo|waar)|meen je dat)"
_LEAD = rf"(?:(?:en|maar|huh?|he|nee|oh?|o|hm+|wacht|gek|vreemd|raar|{_AGAIN})\b[\s,.!?:;-]*)*"
_SOMEBODY = r"(?:ik|we|wij|iemand|(?:een|mijn|de|onze) \w+|men)"
_THOUGHT = (
    rf"{_SOMEBODY} (?:dacht(?:en)?|denk|meen(?:de|den|t)?|las|hoor(?:de|den|t)?|vermoed(?:de)?|geloof(?:de)?|zei|zegt|zag|rekende op|ging uit van|had (?:begrepen|gehoord|gelezen|genoteerd|staan)|heb (?:begrepen|gehoord|gelezen|genoteerd|staan)|weet)"
    r"(?: (?:dat|aan|toch|altijd|steeds|eerst|ergens|eigenlijk|het|er|was|waren|is|om|van|zoiets|als))*"
)
_WAS = r"(?:is|was|waren|zijn|wordt|werd|werden|worden|moet|moest|moesten|moeten|kan|zou)"
_IT = r"(?:dat|dit|het|die|hij|ze|er)"
_SAID = (
    rf"{_SOMEBODY} (?:had|heb|heeft) (?:hier |daar |er )?{{value}} (?:staan|genoteerd|begrepen|gehoord|gelezen|gezien)",
    rf"{_THOUGHT} {{value}}(?: (?:was|waren|is|zijn|zou zijn|moest zijn|werd))?",
    rf"{_WAS} {_IT}(?: (?:dan|nou|nu|eigenlijk|toch))* (?:niet|geen)(?: (?:gewoon|juist|al|eerder|pas|eigenlijk))* {{value}}(?: (?:zijn|worden|geweest|dan|klaar|af|gereed))*",
    rf"{_IT} {_WAS}(?: er)? (?:toch|volgens mij|dacht ik|meen ik|naar mijn weten)(?: (?:gewoon|maar|al|pas|wel|niet))* {{value}}(?: (?:zijn|worden|geweest))*",
    rf"(?:volgens|bij) (?:mij|ons|een \w+|mijn \w+|de \w+)(?: {_WAS} {_IT})?(?: (?:toch|gewoon|er|staat))* {{value}}(?: (?:zijn|worden|geweest))*",
    "(?:niet|geen) {value}(?: dan)?",
)
_CHECK = r"(?:[\s,;.?!]+(?:(?:dat |dit |het )?klopt(?: (?:dat|dit|het))?(?: (?:dan|wel|ook))*(?: niet)?(?: dan)?|toch|of niet|nietwaar|niet dan|heb ik (?:dat )?(?:mis|verkeerd|fout)|is dat (?:fout|verkeerd|niet (?:zo|juist))))*"
_DOUBTED = tuple(re.compile(rf"{_LEAD}{said.replace('{value}', _VALUE)}{_CHECK}\W*") for said in _SAID)
_ANYTHING = r"(?P<value>[^,?.!;:]{2,60}?)"
_NAMED = tuple(re.compile(rf"{_LEAD}{said.replace('{value}', _ANYTHING)}{_CHECK}\W*") for said in _SAID[:-1])
_AT_OURS = re.compile(
    rf"{_LEAD}bij (?:ons|mij|jullie|u|(?:de|onze|mijn) (?:buren|buurgemeenten?|collega'?s|vrienden|familie|ouders|kinderen)) in\b"
)
# "Een collega zei dat dat pas in 2035 klaar hoeft te zijn, klopt dat?"
_SAYS = (
    r"(?:zei|zeiden|zegt|zeggen|beweert|beweerde|beweren|vertelt|vertelde|vertelden|dacht|dachten|denkt|denk|meent|meen|stelt|stelde|schreef|schrijft|schat|schatte|noemde|hoor|hoorde|las|lees|zag|"
    r"houdt vol|hield vol|had het over|heeft het over|hadden het over|kwam met|komt met|(?:heb|heeft|had|hebben)(?: \w+){0,2} (?:gehoord|gelezen|gezegd|begrepen|verteld|gezien))"
)
_ASIDE = r"(?: (?:me|mij|ons|net|laatst|gisteren|vandaag|zojuist|ergens|vaak|ook|nog|steeds|(?:op|in|via|bij) (?:de|het|een) \w+))*"
_REPORTED = (
    rf"(?:{_SOMEBODY}|(?:de|het|onze|mijn|een) \w+ \w+|men|ze|hij|zij|er) {_SAYS}{_ASIDE}"
    rf"|volgens (?:de|het|een|mijn|onze|sommige|mij) ?\w*|(?:in|op|bij) (?:de|het|een|mijn|onze) \w+ (?:staat|stond|las ik|lees ik|hoorde ik|werd gezegd|zeiden ze|zeggen ze){_ASIDE}"
)
_IS_IT_SO = (
    r"(?:klopt|klopte) (?:dat|dit|het)(?: (?:wel|ook|dan|echt|nog|eigenlijk))*|(?:is|was) (?:dat|dit|het) (?:wel |echt |nu |dus )*(?:zo|juist|waar|correct|goed|terecht)"
    r"|heeft (?:hij|zij|die|deze) (?:daar |daarin )?gelijk(?: in)?|heb ik gelijk|zit (?:hij|zij|die) (?:er)?(?:naast|fout|goed)"
)
_CLAIMED = re.compile(
    rf"{_LEAD}(?:{_REPORTED})[:,]?(?: dat)?(?P<claim> .*?\d.*?)[\s,.;!]+(?:en |maar )?(?:{_IS_IT_SO})\W*"
)
_POINTS_BACK = frozenset("dat dit die deze het er ze hij zij".split())
_SMALL = STOPWORDS | frozenset((*_VALUE_WORDS.split("|"), *"m km cm ha mw twh gwh kwh kv".split()))
_BESIDE = 2  # words that a claim says beside its figure
_LONGER = 160  # characters
_MOST = 100  # characters of a follow-up that says no more than that
_TELLS = re.compile(rf"{_NUMBER}|\b{MONTH}\b")


def thought(text: str) -> str:
    """The figure or the date that a follow-up sets against the answer before it, folded; "" where it sets none."""
    flat = " ".join(fold(text).split())
    if claimed := _claimed(text):
        return claimed
    if len(flat) > _MOST or re.match(r"en (?:niet|geen)\b", flat):
        return ""
    for said in _DOUBTED:
        match = said.fullmatch(flat)
        if match and _TELLS.search(match["value"]):
            return match["value"].strip(" ,")
    return ""


def _claimed(text: str) -> str:
    """The figure or the date that somebody else is said to have named, where a follow-up asks whether that is so and names nothing else."""
    flat = " ".join(fold(text).split())
    match = _CLAIMED.fullmatch(flat) if len(flat) <= _LONGER else None
    if match is None:
        return ""
    claim = match["claim"]
    typed = " ".join(text.split())[match.start("claim") : match.end("claim")]
    told = [m for m in _TELLS.finditer(claim) if not claim[m.start() - 1].isalpha()]  # not that of "m2"
    rest = words(_TELLS.sub(" ", claim))
    said = [w for w in rest if w not in _SMALL]
    points = not _POINTS_BACK.isdisjoint(rest) or not said
    if (
        len(typed) != len(claim)
        or re.search(r"[A-ZÀ-Þ][a-zà-ÿ]{2}", typed)
        or not points
        or len(said) > _BESIDE
    ):
        return ""
    return claim[told[0].start() : told[-1].end()] if told[-1].start() - told[0].end() <= 1 else ""


def somebody_thought(text: str) -> str:
    """The same for what may be a name: "wethouder de vries" of "was dat niet wethouder De Vries?"."""
    flat = " ".join(fold(text).split())
    if _AT_OURS.match(flat):
        return ""  # "en bij ons in Lagewaard?" asks of another place
    matches = (said.fullmatch(flat) for said in _NAMED) if len(flat) <= _MOST else ()
    return next((m["value"].strip() for m in matches if m), "")


def instead(text: str) -> str:
    """What a follow-up sets against the answer, as typed: a figure, a date or a name; "" for nothing."""
    value = thought(text) or somebody_thought(text)
    typed, flat = " ".join(text.split()), " ".join(fold(text).split())
    at = flat.find(value)
    return typed[at : at + len(value)] if len(typed) == len(flat) else value


def holds(text: str, thought: str) -> bool:
    """Whether a text says every figure and month of what was thought, or each of its words where it has none."""
    said = {in_digits(w) for w in words(text)}
    value = [in_digits(w) for w in words(thought)]
    return all(w in said for w in [w for w in value if _TELLS.fullmatch(w)] or value)
