"""What a question asks of the answer and not of the documents: "Noem van allebei het aantal", "graag naast elkaar"."""

from __future__ import annotations

import re

from assistant.words.formwords import QUESTION_WORDS
from ingest.language import fold

_BOTH = r"(?:allebei|alle ?twee|beide[n]?|(?:de |die )?twee|de ene en de andere|elk(?: van (?:de|die) twee)?)"
_BIDS = re.compile(
    r"(?<=[?.!])\s+(?:(?:en\s+)?(?:graag|liefst|noem|geef|vermeld|zet|toon|zeg|schrijf|doe|leg|het liefst)\b[^?]{0,60}?"
    rf"(?:\b{_BOTH}\b|\bnaast elkaar\b|\bonder elkaar\b|\berbij\b)[^?]{{0,40}}|(?:graag|liefst) (?:ook )?(?:met|de|het|beide)\b[^?]{{0,50}})[.!]?\s*$",
    re.I,
)
_APPEARED = re.compile(
    r"\b(?:toen|op het moment dat|ten tijde dat)\s+(?P<what>(?:de|het|die|dat)\s+(?:[\w-]+\s+){0,2}?[\w-]+)\s+"
    r"(?:verscheen|uitkwam|(?:werd|is|was)\s+(?:gemaakt|geschreven|opgesteld|uitgebracht|gepubliceerd|vastgesteld|uitgekomen|verschenen))\b",
    re.I,
)
_HOW_OFTEN = re.compile(r"\bom de hoeveel (?:tijd|jaar|jaren|maanden?|weken|dagen)\b", re.I)
_QUESTION = re.compile(rf"\b(?:{QUESTION_WORDS})\b")
# What "we" can do once it is so may be what is asked: "wat doet de regio zodat we minder in de file staan?".
_OF_USE = r"(?=[^?.,]*\b(?:we(?:et|ten)|inlezen|voorbereid\w*|vragen|vertellen|uitleggen|doorgeven|doorsturen|melden|meenemen|antwoord\w*|beslis\w*)\b)"
_FOR_ASKER = re.compile(
    rf",?\s+(?:zodat (?:ik|(?:we|wij) {_OF_USE})|(?:want |en )?dan (?:kan|kunnen|weet|weten|hoef|hoeven|ga|gaan) (?:ik|we|wij))\b[^?.,]*(?=[?.!]*\s*$)",
    re.I,
)

# "... voor de vergadering van vanavond": when it is told, and not what is asked; what has no day to it may be of the field.
_MEETING = r"\w*(?:vergadering|overleg|debat|commissie|bijeenkomst|gesprek|interview|spreektekst|bijdrage|raadsavond|raad|fractie|praatje|presentatie|uitzending|krant)"
_SOON = r"(?:vanavond|vanmiddag|vanochtend|vandaag|morgen(?:avond|middag|ochtend)?|overmorgen|straks|zo ?meteen|deze week|volgende week|komende week|(?:aanstaande |komende )?(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:avond)?)"
_FOR_MEETING = re.compile(
    rf",?\s+(?:voor|in|tijdens|ter voorbereiding (?:van|op)|met het oog op|vanwege|bij) (?:de |het |een |mijn |onze |ons )?{_MEETING}(?: (?:van|op|voor))? {_SOON}(?=\W*$)",
    re.I,
)
_ENDED_TWICE = re.compile(r"(?<=[?.!])[.!]+\s*$")


def without_bidding(text: str) -> str:
    """A question without a last sentence that only says how the answer is to be given, without what the asker will do with
    it, and with the document of a time named as such: "hoe ver was het toen het rapport verscheen?" asks what it is according
    to the report."""
    text = _HOW_OFTEN.sub(_often, _without_use(_FOR_MEETING.sub("", text)))
    asked = _BIDS.sub("", text).strip() or text
    return _APPEARED.sub(lambda m: f"volgens {m.group('what')}", asked if "?" in asked else text)


def _without_use(text: str) -> str:
    """A question without the clause at its end that tells what somebody wants the answer for ("..., dan kan ik me inlezen")."""
    rest, times = _FOR_ASKER.subn("", text)
    if not times or not _QUESTION.search(fold(rest)):
        return text
    return _ENDED_TWICE.sub("", rest)


def _often(match: re.Match[str]) -> str:
    return "Hoe vaak" if match.group()[0].isupper() else "hoe vaak"
