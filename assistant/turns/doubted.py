"""Follow-ups that doubt the answer before them and say what was thought instead: "Ik dacht 30, klopt dat niet?", "was dat niet in
juni 2025?". Works on the words alone."""

from __future__ import annotations

import re

from assistant.words.numerals import SEVERAL, in_digits
from ingest.language import fold, words
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
_MOST = 100  # characters of a follow-up that says no more than that
_TELLS = re.compile(rf"{_NUMBER}|\b{MONTH}\b")


def thought(text: str) -> str:
    """The figure or the date that a follow-up sets against the answer before it, folded; "" where it sets none."""
    flat = " ".join(fold(text).split())
    if len(flat) > _MOST or re.match(r"en (?:niet|geen)\b", flat):
        return ""
    for said in _DOUBTED:
        match = said.fullmatch(flat)
        if match and _TELLS.search(match["value"]):
            return match["value"].strip(" ,")
    return ""


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
