"""What a number counts, where a document plainly says so: in the column, the row, the caption or above."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ingest.records.numbers import one_unit
from ingest.records.periods import without_time

_COUNTED = (
    "woningzoekenden|woningen|huishoudens|inwoners|personen|mensen|arbeidsplaatsen|banen|kinderen|jongeren|ouderen|"
    "leerlingen|studenten|bedrijven|bezoekers|cliënten|statushouders|voertuigen|fietsers|reizigers|deelnemers|"
    "medewerkers|vrijwilligers|meldingen|aanvragen|huurders|bomen|hectares?|kilometers?|oplaadpunten|laadpalen|"
    "standplaatsen|opvangplekken|plaatsen|bedden|locaties"
)
_NOUN = re.compile(rf"\b[^\W\d_]*?({_COUNTED})\b", re.I)
_AFTER_COUNT = re.compile(rf"\baantal(?:len)?\s+(?:[^\W\d_]+[ -]){{0,4}}?[^\W\d_]*?({_COUNTED})\b", re.I)
_ANY_COUNT = re.compile(r"\baantal\s+([a-z]{3,}(?:en|s))\b", re.I)
_MARK = re.compile(
    r"(?:\(|\bin |\bx )(%|procent(?:en)?|percentages?|euro|€|uren|uur|m2|m²|km|ha|fte)\)?(?![\w])",
    re.I,
)
_MEASURE = r"kilo(?:gram)?(?:['’]?s)?|kg|ton(?:nen)?|gram|liters?|kubieke meters?|m3|m³|[kmgt]wh|[mgk]w|mwp|[tp]j|kton|db|millimeters?|mm|minuten|dagen|weken|maanden"
_MEASURED = re.compile(rf"(?:\(|\bin |\bx |,\s*)({_MEASURE})\)?(?![\w])", re.I)
_PER = re.compile(
    rf"(?<![\w])({_MEASURE}|euro(?:['’]s)?|€|uren|uur|m2|m²|km|ha|fte)\s+per\s+((?:\d[\d.]*\s+)?[a-zà-ÿ]{{3,}})",
    re.I,
)
# What a table is divided by, rather than what a rate is of ("uren per organisatie").
_DIVIDED = re.compile(
    r"(?:organisatie|partner|partij|deelnemer|gemeente|kern|wijk|dossier|actie|thema|programma|categorie|soort|onderdeel)",
    re.I,
)
_SCALED = re.compile(
    r"(?:\(|\bin |\bx |,\s*)(?:(?P<many>duizend(?:en)?|miljoen(?:en)?)\s+(?:euro|€)|(?:€|euro)\s*(?:(?P<thousand>1[.]?000\b(?![.]000))|(?P<million>1[.]?000[.]?000\b|1?\s?(?:mln|miljoen))))",
    re.I,
)
_OF_EACH = re.compile(r"\bper\s+(?:\d[\d.]*\s+)?(?=[^\W\d_]+)[^\W\d_]+", re.I)
_TWO = re.compile(r"([^\W\d_]{4,})\s+(?:en|&)\s+([^\W\d_]{4,})")
_BARE = re.compile(rf"(?:{_MEASURE}|%|euro|€|uren|uur|m2|m²|km|ha|fte)", re.I)
_PERCENT = re.compile(r"\bpercentages?\b|\bprocentueel\b|\baandeel in %", re.I)
_HOURS = re.compile(r"\b(?:uren|tijdsinzet|tijdsinvestering|urenbesteding)\b", re.I)


def stated_unit(text: str) -> str | None:
    """The unit that a heading or caption states plainly, or None."""
    if match := _SCALED.search(text):
        thousand = match["thousand"] or (match["many"] or "").lower().startswith("duizend")
        return "duizend euro" if thousand else "miljoen euro"
    if (match := _PER.search(text)) and _DIVIDED.fullmatch(match[2]):
        return one_unit(match[1].lower().replace("€", "euro"))
    if match:
        return f"{one_unit(match[1].lower().replace('€', 'euro'))} per {match[2].lower()}"
    if match := _MEASURED.search(text):
        return one_unit(match[1].lower())
    if match := _MARK.search(text):
        return one_unit(
            match[1].lower().replace("€", "euro").replace("percentages", "%").replace("percentage", "%")
        )
    if _PERCENT.search(text):
        return "%"
    if match := _AFTER_COUNT.search(text):
        return one_unit(match[1].lower())
    return None


def heading_unit(text: str) -> str | None:
    """As `stated_unit`, and what a column's heading counts ("woningen", "aantal aanvragen")."""
    if found := stated_unit(text):
        return found
    if _HOURS.search(text):
        return "uur"
    if match := _ANY_COUNT.search(text):
        return match[1].lower()
    return None


def caption_unit(text: str) -> str | None:
    """What the words of a caption count: what is plainly stated, else the last thing that can be counted."""
    if found := heading_unit(text):
        return found
    nouns = [match[1].lower() for match in _NOUN.finditer(_OF_EACH.sub(" ", text))]
    return one_unit(nouns[-1]) if nouns else None


def unit(
    column: Iterable[str], row: Iterable[str], caption: str, intro: Iterable[str], corner: str = ""
) -> str | None:
    """The unit of a bare number, from what stands nearest to what stands furthest; `corner` heads the column of row heads."""
    column = list(column)
    for text in reversed(column):
        if found := heading_unit(text) or _counted(text):
            return found
    row = list(row)
    for text in reversed(row):
        if found := stated_unit(text):
            return found
    if found := heading_unit(corner):
        return found
    for text in (caption, *intro):
        if found := caption_unit(text):
            if row and not heading_unit(text) and (own := _counted(row[-1])):
                return own
            return None if _counts_other(text, found, [*row, *column]) else found
    return None


def _counted(head: str) -> str | None:
    """What a head counts that names just that, and maybe when ("Inwoners", "Inwoners per 1-1-2025"), or its unit ("GWh")."""
    said = without_time(head)
    if _BARE.fullmatch(said):
        return one_unit(said.lower().replace("€", "euro"))
    return caption_unit(said) if _NOUN.fullmatch(said) else None


def _counts_other(text: str, noun: str, own: Iterable[str]) -> bool:
    """Whether a text that counts one thing names a cell's own row or column beside it ("Laadpalen en zonnedaken" over "Zonnedaken")."""
    joined = {(m[1].lower(), m[2].lower()) for m in _TWO.finditer(text)}
    beside = {b for a, b in joined if a == noun} | {a for a, b in joined if b == noun}
    return any(head.strip().lower() in beside for head in own)
