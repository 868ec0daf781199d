"""The time that a question asks about beside the one told before or a year, and what a text about that time says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from assistant.words.dates import YEARS
from ingest.language import fold

if TYPE_CHECKING:
    from assistant.reading.question import Question

_NOW = re.compile(r"\b(nu|momenteel|op dit moment|vandaag|inmiddels|tegenwoordig|thans)\b")
_BEFORE = re.compile(
    r"\b(eerst|eerder|vroeger|toen|voorheen|tevoren|(?:jaar|jaren|periode) (?:daar|er|hier)voor)\b|\b(?:was|waren)\b.* (?:daar|hier)voor\W*$"
)
AFTER = re.compile(r"\b(daarna|erna|later|hierna|vervolgens)\b")
_AIMED_AT = "streven|streefcijfer|streefgetal|norm|doel|ambitie|wens"
_AIM = re.compile(
    r"\b(?:zou(?:den)?|moet(?:en)?|hoort|horen)\b.*\b(?:zijn|worden|wezen)\b(?! geweest)"
    rf"|\b(?:is|was) (?:het |de |hun |onze )?(?:{_AIMED_AT})\b"
    r"|\bwaar (?:wil|willen|wilde|wilden|moet|moeten) (?:\w+ ){1,4}(?:naartoe|heen|naar toe)\b"
    r"|\bnaar (?:hoeveel|welk \w+|wat) (?:wil|willen|wilde|wilden|moet|moeten)\b"
)
_YEARS_AHEAD = (
    r"(?:\d{1,2}|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|vijftien|twintig|vijfentwintig|dertig)"
)
AHEAD = rf"(?:over|in|na|binnen) (?:(?:zo'n|ongeveer|pakweg|circa|zeg) )?(?:de (?:komende |volgende )?)?(?:een jaar of {_YEARS_AHEAD}|{_YEARS_AHEAD} jaar)"
_SPAN = re.compile(rf"\b{AHEAD}\b")
# A time to come that no year is said of: "straks", "in de toekomst", "op termijn".
TO_COME = r"(?:straks|(?:in )?(?:de )?(?:nabije |verre )?toekomst|op (?:de )?(?:lange(?:re)? )?termijn|(?:over|na) (?:een )?(?:tijd|tijdje|poos|poosje|paar jaar|aantal jaar|aantal jaren)|(?:in )?de komende (?:jaren|tijd))"
_TO_COME = re.compile(rf"\b{TO_COME}\b")
# What has come of something since it was told of.
SINCE = re.compile(
    r"\b(?:sinds ?dien|sedert(?:dien)?|(?:ondertussen|intussen)(?=.* (?:ge|be|ver)\w+[dtn]\b)|(?:iets|wat|veel|niets) (?:van )?(?:terecht ?gekomen|gekomen|geworden)|er(?: ooit)? van (?:gekomen|geworden))\b"
)
# What a text about that time says, or about what is to become.
SAYS_AIM = re.compile(
    r"\b(?:streven|streeft|streef\w*|doel(?:en|stelling\w*)?|norm|ambitie|moet(?:en)?|beoogd\w*|gewenst\w*|wens|willen|toewerken|werken ernaar toe|pleit(?:en|ten|te)?|inzetten op|zetten (?:\w+ ){0,3}in)\b",
    re.I,
)
SAYS_NOW = re.compile(
    r"\b(nu|momenteel|op dit moment|inmiddels|thans|nog maar|slechts|al|meer dan|reeds|huidige?)\b", re.I
)
SAYS_BEFORE = re.compile(
    r"\b(eerder|vroeger|toen|voorheen|destijds|afgelopen|vorige?|was|waren|lag|schommelde|in plaats van)\b",
    re.I,
)
SAYS_LATER = re.compile(
    r"\b(?:naar|tot|in|richting|rond|voor|vanaf) (?:meer dan )?20[3-9]\d\b|\b(?:straks|toekomst\w*|op termijn|de komende \w+|groeit|groeien|toe naar|naar \d|neemt\b.*\btoe|verwacht\w*|verwachting|prognoses?)\b",
    re.I,
)
_AFTER_YEAR = re.compile(r"\b(?:na|after) ((?:19|20)\d{2})\b")
# "Wat gebeurt er als dat niet lukt?", and a text that says it.
IF_ASKED = re.compile(
    r"\b(?:wat|hoe)\b.*\b(?:als|indien|wanneer)\b.*\b(?:niet|geen|mislukt|tegenzit|misgaat|toch)\b|\b(?:en|wat) als\b"
    r"|\b(?:in het|het) (?:ergste|slechtste|slechtst denkbare|beste|gunstigste) (?:geval|scenario)\b"
)
IF_TOLD = re.compile(
    r"\b(?:wanneer|indien|mocht(?:en)?|als|bij)\b[^.]*\b(?:geen|niet|onvoldoende|tegenvallers?|tegenslag(?:en)?|vertraging|leiden|leidt)\b",
    re.I,
)

# "Waarom is dat er nog niet?", and a text that says what it waits for.
UNMET_ASKED = re.compile(r"\bnog (?:steeds |altijd )?(?:niet|geen)\b")
UNMET_TOLD = re.compile(
    r"\bnog (?:steeds |altijd )?(?:niet|geen)\b|\bwacht(?:en|t)?\b|\bzodra\b|\bpas (?:als|wanneer|na)\b|\b(?:uitgesteld|gepauzeerd|stilgelegd|stil(?=\W*$))\b|\bvertrag\w+",
    re.I,
)


# "Is dat genoeg?", "redden ze het daarmee?", and a text that says how far it reaches.
ENOUGH_ASKED = re.compile(
    r"\b(?:is|zijn|was|lijkt|wordt) (?:dat|dit|het|die|ze)(?: \w+){0,3} (?:genoeg|voldoende|toereikend|haalbaar|realistisch|afdoende|te weinig)\b"
    r"|\b(?:genoeg|voldoende|toereikend|haalbaar|realistisch)\W*$"
    r"|\b(?:redt|redden|haalt|halen|haal|red) (?:ze|zij|we|wij|men|hij|je|de \w+) (?:het|dat|die|dit|daar\w*)\b"
    r"|\b(?:lukt|lukte|volstaat) (?:dat|dit|het|hun|ze)\b|\b(?:gaat|ging|kan|zal) (?:dat|dit|het)(?: \w+){0,2} (?:lukken|volstaan)\b"
    r"|\bkom(?:t|en|je)? (?:ze|we|men|je|hij)?(?: \w+){0,2} ?er(?: \w+){0,2} (?:daar)?mee\b"
    r"|\bkan\b.* (?:dat|dit|het)(?: (?:nog|wel|ook|allemaal|straks))* aan\W*$"
)
ENOUGH_TOLD = re.compile(
    r"\bniet (?:volledig|geheel|helemaal|genoeg|voldoende|haalbaar|toereikend|snel genoeg|alleen)\b|\b(?:on)?voldoende\b|\bgenoeg\b|\bontoereikend\b"
    r"|\bte (?:weinig|groot|langzaam|krap)\b|\brestopgave\b|\b(?:behaald|gehaald|haalbaar|tekorten?|toereikend|achterblij\w+|schieten tekort|schiet tekort|overvol|overbelast|grenzen? van"
    r"|risico'?s? op|planuitval|vertraging|onder druk|knelpunten|moet er (?:dus |echter )?nog)\b",
    re.I,
)


# "Wat verlangt de regio van het Rijk?", and a text that says it.
WANT_ASKED = re.compile(
    r"\bwat (?:wil|willen|wilde|wilden|verlang\w*|vraagt|vragen|eist|eisen|verwacht|verwachten|bepleit\w*|hoopt|hopen)\b(?!.*\b(?:bereiken|weten)\b)|\bwaar (?:pleit|pleiten|lobbyt|lobbyen|dringt|dringen)\b"
)
WANT_TOLD = re.compile(
    r"\b(?:wij|we|regio|stad|gemeenten?) (?:vragen|vraagt|pleiten|pleit|willen|wil|lobbyen|roepen|nodigen|zetten)\b|\b(?:vragen|pleiten|willen|lobbyen|nodigen|zetten) (?:we|wij)\b|\b(?:pleit|pleiten|verzoek\w*|oproep|wens\w*|inzet)\b",
    re.I,
)

# "Komt daar iets uit?", "wat heeft dat opgeleverd?", and a text that says it.
RESULT_ASKED = re.compile(
    r"\b(?:kwam|kwamen|komt|komen|gekomen)\b.*\b(?:er)?uit\b|\buit ?gekomen\b|\b(?:op ?gelever\w+|opleveren|oplevert)\b|\blever(?:t|de|en)\b.*\bop\b|\b(?:resulta(?:at|ten)|opbrengst|uitkomst(?:en)?)\b"
)
RESULT_TOLD = re.compile(
    r"\b(?:resulta(?:at|ten)|uitkomst(?:en)?|opbrengst(?:en)?|conclusies?)\b|\b(?:geleid|leidt?|leiden|leidde) tot\b|\bop(?:gelever|lever)\w+|\blever(?:t|en|de)\b.*\bop\b",
    re.I,
)


# "Wat heb je daaraan?", "wie hebben daar profijt van?", and a text that says it.
BENEFIT_ASKED = re.compile(
    r"\b(?:wat|waarom|wie)\b.*\b(?:heb|hebt|heeft|hebben)\b.*\b(?:(?:er|daar|hier)?aan)\b|\bgoed voor\W*$|\b(?:schiet|schieten|schoten)\b.*\bmee op\b|\b(?:nut|zin|baat|profijt|voordeel|voordelen|meerwaarde|winst|plezier)\b"
    r"|\b(?:is|zijn|was|zou|zouden) (?:dat|dit|het|die|ze)\b.*\b(?:goed|gunstig|handig|fijn|nuttig|voordelig|slim|zinvol)\b"
)
BENEFIT_TOLD = re.compile(
    r"\b(?:zorgt|zorgen) (?:er)?voor\b|\b(?:draagt|dragen)\b.*\bbij\b|\b(?:hier|daar)(?:mee|door)\b|\bzodat\b|\b(?:op die|zo|op deze) manier\b|\b(?:voordeel|meerwaarde|voorkom\w+|vermindert|ontzorg\w+|verlicht|"
    r"bespar\w+|kansen|positief|beter|sneller|mogelijk maakt|maakt\b.*\bmogelijk|in staat|gelegenheid|levert\b.*\bop)\b",
    re.I,
)
WHOM_WORDS = frozenset("bedoeld bestemd gedacht geschikt opgezet".split())  # "voor wie is dat bedoeld?"
BENEFIT_WORDS = frozenset(
    "nut zin baat profijt voordeel voordelen meerwaarde winst plezier schiet schieten".split()
)


def named_after(text: str) -> int | None:
    """The year of "na 2030", if a text has one."""
    match = _AFTER_YEAR.search(fold(text))
    return int(match.group(1)) if match else None


def after_year(question: Question) -> int | None:
    """The year that a question asks of the time after ("hoeveel woningen komen er na 2030?"), if any."""
    return question.once("na", lambda: named_after(question.text))


def is_after(year: int, said: set[int], text: str) -> bool:
    """Whether a text that names the years `said` can speak of the time after a year."""
    return max(said, default=0) > year or (named_after(text) or 0) >= year


def shifts(text: str) -> str:
    """The other time that a follow-up asks for (nu, toen, daarna, straks, ...), or ""."""
    flat = fold(text)
    for name, pattern in (
        ("nu", _NOW),
        ("toen", _BEFORE),
        ("daarna", AFTER),
        ("duur", _SPAN),
        ("straks", _TO_COME),
        ("streven", _AIM),
    ):
        if pattern.search(flat):
            return name
    return ""


def is_moment(word: str) -> bool:
    """Whether a word itself tells which other time is asked ("later", "streefcijfer")."""
    return bool(shifts(word)) or re.fullmatch(rf"{_AIMED_AT}|naartoe|toe|heen", word) is not None


def without_years(text: str) -> str:
    """A question without its years, for one that asks the same of another time."""
    return " ".join(
        re.sub(
            rf"\s*\b(?:in|tot|vanaf|per|voor|uiterlijk|sinds|tussen|tot en met|t/m)(?:\s+(?:in|het jaar|de jaren|de periode))?\s+{YEARS}",
            "",
            text,
        ).split()
    )
