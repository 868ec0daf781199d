"""What somebody says to be making: the scriptie, the memo or the planning that a question is asked for. It is no subject, whatever it is called
and whoever it is for ("Voor mijn scriptie: hoeveel ...?", "Ik schrijf een artikel voor de krant. Hoeveel ...?"); a work about something
tells what it is about.

Works on the words alone.
"""

from __future__ import annotations

import re

from ingest.language import fold

_ONLY_OWN = r"(?:[\w-]*(?:scriptie|thesis|paper|essay|werkstuk|spreekbeurt|presentatie|podcast|reportage|column|artikel|nieuwsbrief|blad|krant|memo|toespraak|speech|interview|huiswerk|vergadering|debat))"
# Documents tell of these too: only where they are somebody's own.
_WORK = rf"(?:{_ONLY_OWN}|[\w-]*(?:verslag|onderzoek|brief|bericht|boek|notitie|motie|bijdrage|opdracht|stage|studie|opleiding|cursus|quiz|planning|jaarplan|begroting|factsheet|website|stuk|stukje|verhaal|bijeenkomst))"
_OWN = r"(?:mijn|m'n|ons|onze|eigen|een|zo'n)"
_ANY = r"(?:mijn|m'n|ons|onze|eigen|een|zo'n|de|het|dit|deze|dat|die)"
_OF_US = r" (?:van|voor) (?:mijn|m'n|ons|onze) (?:\w+ )?[\w'-]+"
_WHERE = rf"(?:{_OF_US}| (?:voor|op|in|bij|aan) (?:{_ANY} )?[\w'-]+)?"
_WHEN = r"(?: (?:morgen|vanavond|straks|vandaag|maandag|dinsdag|woensdag|donderdag|vrijdag|volgende week|deze week))?"
_WHAT = rf"(?:{_OWN} (?:\w+ )?{_WORK}{_WHERE}|(?:de|het|dit|deze) (?:{_ONLY_OWN}{_WHERE}|{_WORK}{_OF_US}))"
_PURPOSE = rf"(?:voor(?: in| bij)?|ten behoeve van|t\.?b\.?v\.?|in het kader van|vanwege|met het oog op) {_WHAT}{_WHEN}"
_BY_NOW = r"(?: (?:nu|ook|even|nog|hier|net|momenteel|druk))*"
_MAKES = (
    rf"(?:(?:schrijf|schrijven|maak|maken|doe|doen|houd|houden|volg|volgen|vul|vullen|bereid|bereiden|werk(?:en)? (?:aan|mee aan)|(?:ben|zijn){_BY_NOW} bezig (?:met|aan)) "
    rf"{_ANY} (?:\w+ )?{_WORK}{_WHERE}{_WHEN}(?: (?:voor|op|in|af))?"
    rf"|(?:moet|moeten|wil|willen|ga|gaan|mag){_BY_NOW} {_ANY} (?:\w+ )?{_WORK}{_WHERE}{_WHEN} (?:schrijven|maken|houden|geven|doen|afmaken|opstellen|voorbereiden|invullen|inleveren|aanleveren)"
    rf"{_WHERE})"
)
_SAID = re.compile(rf"(?:(?:want|dus|en|nu|even) )*(?:{_PURPOSE}|(?:ik|we|wij){_BY_NOW} {_MAKES})\W*")
_WANTS = re.compile(rf"^{_PURPOSE} (?=(?:wil|wilde|zou|moet|ben) ik\b)", re.I)
_ABOUT = re.compile(r"\b(?:over|naar|rond|rondom|omtrent|inzake|betreffende)\b")


def of_own_work(piece: str) -> bool:
    """Whether a sentence, or what stands before a colon or a comma, only says what somebody asks something for."""
    flat = " ".join(fold(piece).split())
    return _SAID.fullmatch(flat) is not None and not _ABOUT.search(flat)


def without_purpose(text: str) -> str:
    """A question without what it is asked for: "Voor mijn werkstuk wil ik weten hoe ..." is "Ik wil weten hoe ..."."""
    match = _WANTS.match(text)
    if match is None or _ABOUT.search(fold(match.group())):
        return text
    verb, _, rest = text[match.end() :].partition(" ik")
    return f"Ik {verb}{rest}"
