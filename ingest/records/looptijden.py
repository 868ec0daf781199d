"""Terms ("2024 t/m 2027", "doorlopend") -> first and last year."""

from __future__ import annotations

import re

from ingest.language import fold
from ingest.months import MONTH, SHORT_MONTH
from ingest.records.common import squeeze

_SHORT_YEAR = re.compile(r"\b(20)(\d\d)\s?[-–/]\s?['’]?(\d\d)\b(?![-–]\d)")
_OPEN_ENDED = re.compile(r"\b(?:geen einddatum|zonder einddatum|onbepaalde tijd|nader order|doorlopend)\b")
_YEAR = re.compile(r"\b(?:19|20)\d{2}\b")
# What happens in between neither begins nor ends a term: "Doorlopend (evaluatie in 2028)".
_BETWEEN = r"(?:met |de |een |eerste |volgende )*(?:(?:tussen|eind)?evaluatie|herijking|herziening|actualisatie|tussenbalans|tussentijdse?|monitor)\b"
# Nor does a term end later because it may be prolonged: "2025-2028 (optie tot 2032)".
_PROLONGED = r"(?:met |de |een |eventuele? |mogelijke? |kans op |daarna )*(?:opties?|verlenging(?:en|soptie)?|verlengbaar|te verlengen)\b"
_ASIDE = re.compile(
    rf"\((?:{_BETWEEN}|{_PROLONGED}|(?:vastgesteld|besluit)\b)[^()]*\)|(?<=\w)[,;]\s+(?:{_BETWEEN}|{_PROLONGED})[^(),;]*$",
    re.I,
)
# All that a term is made of; at least one of the words of `_TELLS`, or a year, must be in it.
_TELLS = r"doorlopend|cyclisch|structureel|meerjarig|permanent|jaarlijks|vierjaarlijks|onbepaalde tijd|geen einddatum"
_OF_TERM = re.compile(
    rf"(?:{_TELLS}|(?:19|20)\d\d|\d{{1,2}}|['’]\d\d|{MONTH}|{SHORT_MONTH}|q[1-4]|t/m|[1-4]e|kwartaal|halfjaar|fase|schooljaar|seizoen|\w{{0,9}}periode|tot|en|met|van|vanaf|"
    r"sinds|start|einde?|begin|medio|daarna|heden|verder|uiterlijk|de|het|eerste|tweede|voorjaar|zomer|najaar|winter|jaar|[\s.,:;()/–-])+"
)


def term(text: str) -> dict[str, object]:
    """A term as printed, and its first and last year; null where the text leaves them open."""
    plain = squeeze(text).rstrip(".")
    told = _ASIDE.sub(" ", plain)
    lowered = fold(told)
    years = [int(y) for y in _YEAR.findall(_SHORT_YEAR.sub(r"\g<1>\g<2>-\g<1>\g<3>", told))]
    start: int | None = min(years) if years else None
    stop: int | None = max(years) if years else None
    if _OPEN_ENDED.search(lowered):
        stop = None
    elif len(years) == 1:
        if re.search(r"\b(tot( en met)?|t/m|uiterlijk|voor|einddatum|afgerond)\b", lowered):
            start = None
        elif re.search(
            r"\b(vanaf|sinds|gestart|start(datum)?|en verder|e\.?v\.?|doorlopend|cyclisch)\b|[-]\s*$|[-]\s*heden",
            lowered,
        ):
            stop = None
    elif re.search(r"\ben verder\b|\bheden\b", lowered):
        stop = None
    return {"tekst": squeeze(text), "van": start, "tot": stop}


def is_term(text: str) -> bool:
    """Whether a text is nothing but a term, which can be told without its label ("2024 t/m 2027", "doorlopend")."""
    plain = fold(_ASIDE.sub(" ", squeeze(text)))
    told = _YEAR.search(plain) or re.search(_TELLS, plain)
    return bool(told) and len(plain) <= 60 and _OF_TERM.fullmatch(plain) is not None
