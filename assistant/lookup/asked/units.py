"""Which unit a question asks for, and which a cell is in."""

from __future__ import annotations

import re
from functools import lru_cache

from assistant.reading.question import Question
from assistant.reading.shares import asks_share
from ingest.language import fold


def unit_asked(question: Question) -> str:
    """The unit that a question asks for: %, uur, euro, tijd, maat (a length or surface) or ""."""
    flat = fold(question.text)
    if _TIME_ASKED.search(flat):
        return "tijd"
    if re.search(
        r"\bhoeveel (?:vierkante |kubieke )?(?:meters?|kilometers?|km|m2|m²|hectare|ha)\b|\bhoe (?:ver|breed)\b",
        flat,
    ):
        return "maat"
    if asks_share(flat):
        return "%"
    if re.search(
        r"\b(uur(?:inzet|besteding|verdeling|investering|aantal)?|uren\w*|hours?|tijds(?:investering|inzet|besteding|beslag))\b|\b(?:hoeveel|meeste|minste|meer|minder|evenveel) (?:tijd|capaciteit)\b",
        flat,
    ):
        return "uur"
    if re.search(r"\b(euro|geld|kost(en|te)?|bedrag|budget)\b|€", flat):
        return "euro"
    return ""


_TIME_ASKED = re.compile(r"\bhoe ?lang\b|\bhoeveel (?:jaar|jaren|maand|maanden|weken|dagen|kwartalen)\b")
_MARKS = {
    "%": re.compile(r"%|procent"),
    "uur": re.compile(r"uur|uren"),
    "euro": re.compile(r"euro|€"),
    "tijd": re.compile(
        r"\b(?:jaar|jaren|maand|maanden|week|weken|dag|dagen|minuut|minuten|kwartaal|kwartalen)\b"
    ),
    "maat": re.compile(r"\b(?:meters?|kilometers?|km|m2|m²|hectare|ha)\b"),
}


def has_unit(data: dict[str, object], unit: str) -> bool:
    """Whether a cell is in such a unit."""
    return _is_in(f"{data['waarde']} {data['eenheid'] or ''}", unit)


@lru_cache(maxsize=8192)
def _is_in(text: str, unit: str) -> bool:
    return _MARKS[unit].search(fold(text)) is not None
