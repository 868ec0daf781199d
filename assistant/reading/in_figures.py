"""Years and numbers as people say them, put as documents write them: "in '26", "2025/26", "de zesde actie van de uitvoeringsagenda"."""

from __future__ import annotations

import re
from datetime import date

from assistant.words.numerals import NUMERALS, spelled
from ingest.language import fold

ORDINALS = {
    word: number
    for number, word in enumerate(
        "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste".split(),
        1,
    )
}
_ORDINAL = rf"(?P<rank>{'|'.join(ORDINALS)}|[1-9]\d?(?:e|de|ste))"
_TENS = r"(?:(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:en|ën|een))?(?:twintig|dertig|veertig)"
_CARDINAL = rf"(?P<count>{'|'.join(NUMERALS[2:])}|{_TENS}|\d{{1,2}})"
_AGENDA = r"\w*(?:agenda|afspraken|afsprakenkader|actielijst|actieplan|uitvoeringsprogramma|actieprogramma)\b"
# The agenda that is numbered, behind the number or said before.
_OF_AGENDA = rf"(?= (?:van|uit|in|op) (?:(?:de|het|die|deze|dat|onze) )?(?:[\w-]+ ){{0,2}}?{_AGENDA})"
_RANKED = re.compile(
    rf"\b(?:(?:de|het|die|dat) )?{_ORDINAL} (?:punt|actie|actiepunt|afspraak|stap|taak){_OF_AGENDA}"
)
_RANKED_AFTER = re.compile(
    rf"(?P<before>\b{_AGENDA}[^.?!]*?)\b(?:(?:de|het) )?{_ORDINAL} (?:actie|actiepunt|punt)\b"
)
_NUMBERED = re.compile(rf"\b(?:punt|nummer|nr\.?|item) (?:nummer |nr\.? )?{_CARDINAL}\b{_OF_AGENDA}")
_ACTION = re.compile(
    rf"\b(?P<noun>actie|actiepunt) (?:nummer |nr\.? )?{_CARDINAL}\b(?! (?:keer|maal|jaar|uur|uren|weken|maanden|dagen|gemeenten|partijen)\b)"
)
_THEME = re.compile(rf"\b(?:het|dat) {_ORDINAL} thema\b|\bthema (?:nummer )?{_CARDINAL}\b")
# "hoeveel van de tien acties": of all of them
_OF_SO_MANY = re.compile(
    rf"^(?P<lead>(?:en )?(?:(?:bij|aan|in|voor) )?(?:hoeveel|welke|wie) van (?:de|die|deze|onze) ){_CARDINAL} (?=(?:[\w-]+ )?(?:acties|dossiers|\w*gemeenten|\w*doelen|thema's|trekkers|bestuurders|organisaties)\b)"
)
_MEASURED = re.compile(r"\b(?P<word>[a-z]{3,})(?= (?:procent|uur)\b)")
_AMOUNT = re.compile(
    r"\b(?P<word>[a-z]{0,20}(?:honderd|duizend)[a-z]{0,20})(?= (?:(?:extra|nieuwe|sociale|betaalbare) )?(?:euro|uur|banen|arbeidsplaatsen|inwoners|woningen|huizen|reizigers|hectare|mensen|toewijzingen|woningzoekenden)\b)"
)
_DECADE = re.compile(
    r"\b(?:(?:aan|tegen|voor|op|rond|per|bij) )?(?:het )?(?:eind|einde|slot) van (?:dit decennium|het (?:huidige )?decennium|deze tien jaar|de jaren (?:20|twintig))(?: in)?\b|\b(?:voor|tegen) het (?:eind|einde) van het decennium\b"
)
_IN_DECADE, _IN_HALF = "in {decade}", "in {half}"
_HALFWAY = re.compile(
    r"\b(?:(?:rond|tegen|in) )?(?:halverwege|half|medio|(?:(?:op|voor) de helft|(?:in )?het midden) van) (?:deze|de) eeuw\b"
)
_SPOKEN = re.compile(rf"\b(?:twintig|tweeduizend(?: en)?) ?(?P<count>{_TENS})\b(?! procent)")
_APOSTROPHE = re.compile(r"(?<![\w'’])['’‘](?P<year>[2-4]\d)\b")
_SPAN = re.compile(r"\b(?P<first>20(?P<from>\d\d)) ?[/-] ?['’]?(?P<year>\d\d)\b(?![-/\d.,]\d)")
_BARE = r"(?:in|voor|over|van|vanaf|na|tot|sinds|tussen|uit)"
_TWO_BARE = re.compile(
    rf"\b(?P<lead>{_BARE}) (?P<a>2\d) (?P<link>en|t/m|tot en met|tot|naar|versus|of) (?P<b>[23]\d)\b(?P<end>{{end}})".replace(
        "{end}",
        r"(?=\W*$|\W*[?!.,;:]| (?:eens|bij|samen|op|voor|van|in|de|het|en|dan|is|zijn|ten|totaal|opgeteld|door|aan|met|vergeleken|erin|nodig|kwijt)\b)",
    )
)
_BARE_SPAN = re.compile(r"\b(?P<lead>in|voor|van|over) (?P<a>2\d) ?[-/] ?(?P<b>[23]\d)\b(?![-/\d.,]\d)")
_ONE_BARE = re.compile(
    r"\b(?P<lead>in|sinds|vanaf) (?P<a>2\d)\b(?=\W*$|\W*[?!.,;:]| (?:en|dan|samen|bij|voor|van|door|aan|ten|nog|erin|nodig|kwijt)\b)"
)

# A bound in words: "meer dan acht gemeenten", "twintig of meer", "tussen de vijf en tien"; "hooguit drie kamers" is a sort of house.
_COUNTED = r"(?= (?:\w+ )?(?:\w*gemeenten|dossiers|trekkers|bestuurders|\w*doelen|acties|thema's|documenten|partijen|organisaties|urgenten|woningen|woningzoekenden|uur|uren|procent)\b)"
_BOUNDED = re.compile(
    r"\b(?P<op>(?:niet )?(?:meer|minder|hoger|lager|groter|kleiner) (?:dan|als)|boven(?: de)?) (?P<word>[a-z]{3,})\b"
)
_AT_LEAST = re.compile(
    rf"\b(?P<op>onder(?: de)?|minstens|ten minste|op zijn minst|minimaal|maximaal|hoogstens|ten hoogste|hooguit|precies|exact) (?P<word>[a-z]{{3,}}){_COUNTED}"
)
_OR_MORE = re.compile(r"\b(?P<word>[a-z]{3,})(?= of (?:meer|minder|hoger|lager)\b)")
_FROM = re.compile(r"\b(?P<op>tussen(?: de)?) (?P<word>[a-z]{3,})(?= en (?:de )?\w)")
_UP_TO = re.compile(r"\b(?P<op>tussen (?:de )?[\d.]+ en(?: de)?) (?P<word>[a-z]{3,})\b")


def in_figures(text: str) -> str:
    """The question with its years in full, and an action or theme by its number; the text itself where it has neither."""
    flat = fold(text)
    if len(flat) != len(text):
        return text
    for pattern, put in _TURNS:
        text, flat = _replaced(pattern, put, text, flat)
    return text


def _replaced(pattern: re.Pattern[str], put: str, text: str, flat: str) -> tuple[str, str]:
    """The text with what a pattern finds in its folded form put otherwise; `put` may name groups in braces."""
    out, at = [], 0
    for match in pattern.finditer(flat):
        said = {k: text[match.start(k) : match.end(k)] for k, v in match.groupdict().items() if v is not None}
        if "from" in said and not int(said["from"]) < int(said["year"]) <= int(said["from"]) + 20:
            continue  # "2025-03" is a month
        if "b" in said and int(said["b"]) <= int(said["a"]):
            continue
        number = _number(said.get("rank") or said.get("count") or said.get("word") or "")
        if "word" in said and not number:
            continue
        said |= {
            "decade": str(date.today().year // 10 * 10 + 10),
            "half": str(date.today().year // 100 * 100 + 50),
        }
        if put in (_IN_DECADE, _IN_HALF) and put.format(**said)[3:] in text:
            continue  # it is said in figures too
        out += [text[at : match.start()], put.format(number=number, grouped=_grouped(number), **said)]
        at = match.end()
    if not out:
        return text, flat
    made = "".join([*out, text[at:]])
    return made, fold(made)


def _grouped(number: int) -> str:
    """A number as documents write it: 1.380, 25.000."""
    return f"{number:,}".replace(",", ".")


def _number(said: str) -> int:
    word = fold(said)
    if word[:1].isdigit():
        return int(re.sub(r"\D", "", word))
    return ORDINALS.get(word) or spelled(word) or 0


_TURNS = (
    (_DECADE, _IN_DECADE),
    (_HALFWAY, _IN_HALF),
    (_AMOUNT, "{grouped}"),
    (_SPOKEN, "20{number}"),
    (_APOSTROPHE, "20{year}"),
    (_SPAN, "{first}-20{year}"),
    (_TWO_BARE, "{lead} 20{a} {link} 20{b}"),
    (_BARE_SPAN, "{lead} 20{a}-20{b}"),
    (_ONE_BARE, "{lead} 20{a}"),
    (_RANKED, "actie {number}"),
    (_RANKED_AFTER, "{before}actie {number}"),
    (_NUMBERED, "actie {number}"),
    (_ACTION, "{noun} {number}"),
    (_THEME, "thema {number}"),
    (_MEASURED, "{number}"),
    (_OF_SO_MANY, "{lead}"),
    (_BOUNDED, "{op} {grouped}"),
    (_AT_LEAST, "{op} {grouped}"),
    (_OR_MORE, "{grouped}"),
    (_FROM, "{op} {grouped}"),
    (_UP_TO, "{op} {grouped}"),
)
