"""What only says that the same is asked of something else, or that something else was meant: "dezelfde vraag voor ...", "hoe zit
dat bij ...?", "nee, het gaat me om ...". Works on the words alone."""

from __future__ import annotations

import re

from assistant.words.formwords import PREPOSITIONS

_SMALL = r"(?:nu|dan|ook|graag|nog|eens|even|weer|eigenlijk|alsjeblieft|aub|doe|geef|maar|er)"
_OF = rf"(?=(?:{PREPOSITIONS}|met)\b)"
# What is no other subject, but says how or when: "in totaal", "van start", "op dit moment".
_UNIT = (
    r"(?!in (?:totaal|totaliteit|procent\w*|percent\w*|euro\w*|geld|uren|woorden|de praktijk|feite|werking|gang|gebruik|uitvoering|behandeling|voorbereiding|ontwikkeling|orde|beeld|het geding"
    r"|de maak|de planning)\b|voor (?:een|iets|iemand|soort|wat|elkaar)\b|van (?:start|kracht|toepassing|plan|belang|tafel|de baan|de grond|tevoren|nut|waarde)\b"
    r"|op (?:dit moment|schema|tijd|orde|koers|stapel|poten|gang|de agenda|de rol|de planning|de lange baan)\b|aan (?:de (?:orde|beurt|gang|hand)|zet)\b|uit (?:te leggen|de hand|elkaar)\b|over (?:de kop|gegaan)\b"
    r"|door (?:de raad|het college|de gemeenteraad|wie|hen|ze)\b|met (?:elkaar|succes)\b)"
)
_LEADS = (
    rf"(?:{_SMALL} )*(?:(?:de|het) ?)?zelfde(?: vraag)?(?:,? {_SMALL})*:? {_OF}",
    rf"(?:{_SMALL} )*idem(?: dito)?(?:,? {_SMALL})*[:,]? ",
    rf"(?:en )?hoe zit (?:dat|het)(?: {_SMALL})* met ",
    rf"(?:hoe|wat) (?:zit|is|was|staat|gaat|ligt|luidt) (?:dat|het|dit|die)(?: {_SMALL})* {_UNIT}(?:met )?{_OF}",
    rf"(?:hoeveel|wat|wie|wanneer) (?:is|zijn|was|waren|wordt|worden) (?:dat|het|die|dit|ze)(?: {_SMALL})* {_UNIT}{_OF}",
    rf"(?:kun|kunt|kan|wil|wilt|zou|mag) (?:je|jij|u|ik) (?:dat|het|dit|die|hetzelfde)?(?: {_SMALL})* ?(?:weten |zien |horen )?{_OF}",
    rf"(?:ik|we|wij) (?:wil|willen|wilde|zou|zouden) (?:dat|het|dit|hetzelfde)(?: {_SMALL})* (?:weten |horen |zien )?{_OF}",
    rf"(?:{_SMALL} )*(?:ook )?graag(?: {_SMALL})* {_OF}",
    rf"(?:{_SMALL} )*(?:wat betreft|met betrekking tot|aangaande|inzake|betreffende) ",
    rf"(?:{_SMALL} )*als (?:het|we|je|u|ik) (?:om |over |naar )?(?=.* (?:gaat|kijkt|kijken|kijk|woon|woont|zit|neemt|neem|vraag|vraagt)\W*$)",
    r"and (?:for |in |of |at )?",
    r"geldt (?:daarvoor|daar) iets anders,? ",
)
_LEAD = re.compile("|".join(_LEADS), re.I)
_TAIL = re.compile(
    r"[\s,]+(?:zeggen|geven|opzoeken|vertellen|noemen|nakijken|nazoeken|uitzoeken|weten|gaat|kijken?|kijkt|woont?|neemt?|graag|dan|aub|svp"
    r"|alsjeblieft|alstublieft|(?:en )?hoe zit (?:het|dat)(?: daar| dan)?(?: mee| ermee| daarmee)?|hoe is (?:het|dat) (?:daar|dan))(?=\W*$)",
    re.I,
)
_MEANT = (
    r"(?:(?:nee|neen|sorry|pardon|oh|o|oeps|ho|wacht|verkeerde? \w+|dat (?:bedoel|vroeg|zei) ik niet|niet d(?:at|ie)|fout)\b[\s,.!:]*)*"
    r"(?:maar )?(?:(?:het|dat) gaat (?:me|mij|ons) (?:nu |dan |eigenlijk |juist )*om|(?:ik|we|wij) (?:bedoel(?:de|en|den)?|zocht(?:en)?|zoek(?:en)?|had(?:den)?|wilde|wil|doelde? op|vraag|vroeg)"
    r"(?: (?:nu|dan|eigenlijk|dus|juist|naar|het over))*) "
)
_CORRECTS = re.compile(_MEANT + r"(?=\S)", re.I)
_FILLERS = re.compile(r"(?:(?:nee|neen|sorry|pardon|oh|o|oeps|ho|wacht)\b[\s,.!:]*)+(?=\S)", re.I)
_SAID = re.compile(
    r"[\s,]+(?:bedoel(?:de)? ik|moeten (?:zeggen|hebben|vragen)|weten|hebben|willen weten|graag)(?=\W*$)",
    re.I,
)
# "wie bestelde dat, de opdrachtgever bedoel ik"
_BEHIND = re.compile(
    r"(?!(?:nee|neen|sorry|pardon|oh|wacht)\b[^,]{0,12},).+?(?:, (?P<said>[^,]+) bedoel(?:de)? ik\W*|,? ik bedoel(?:de)? (?P<then>[^,]+))$",
    re.I,
)
_OPENS_MEANT = re.compile(
    r"(?:nee|neen|sorry|pardon|oh|oeps|ho|wacht|verkeerde?|dat bedoel|dat vroeg|niet d(?:at|ie))\b|.*\bbedoel(?:de)? ik\W*$|.+, ik bedoel(?:de)? |"
    r"(?:ik|we|wij) (?:bedoel|bedoelde|bedoelen|bedoelden|zocht|zochten|doel|doelde)\b|ik had .*\bmoeten (?:zeggen|hebben|vragen)\W*$|(?:het|dat) gaat (?:me|mij|ons) ",
    re.I,
)


def of_another(text: str) -> str:
    """What another subject a follow-up asks the same of: "van de dijk" of "kun je dat ook van de dijk zeggen?"; the text itself
    where it asks anything else."""
    match = _LEAD.match(text.strip())
    if match is None:
        return text
    return _less(text.strip()[match.end() :], _TAIL) or text


def meant(text: str) -> str:
    """What was meant, of a follow-up that puts the one before it right: "de dijk" of "sorry, ik zocht de dijk"; the text itself
    where it puts nothing right."""
    flat = text.strip()
    if not puts_right(flat):
        return text
    behind = _BEHIND.match(flat)
    if behind:
        return behind["said"] or behind["then"]
    match = _CORRECTS.match(flat) or _FILLERS.match(flat)
    rest = re.sub(r"^(?:die|dat|deze) (?=van\b|voor\b|bij\b|uit\b)", "", flat[match.end() if match else 0 :])
    return _less(rest, _SAID) or text


def puts_right(text: str) -> bool:
    """Whether a follow-up says that the question before meant something else."""
    return _OPENS_MEANT.match(text.strip()) is not None


def _less(text: str, tail: re.Pattern[str]) -> str:
    rest = text.strip()
    while (shorter := tail.sub("", rest.rstrip(" ?!.,")).strip(" ,")) != rest and re.search(r"\w", shorter):
        rest = shorter
    end = "?" if text.rstrip().endswith("?") and not rest.endswith("?") else ""
    return f"{rest}{end}" if re.search(r"\w", rest) else ""
