"""Actions by a property: without costs, with hours of an organisation, in a quarter or year."""

from __future__ import annotations

import re
from typing import Any

from assistant.question import Question
from ingest.language import fold, stem, words
from ingest.model import Record

_FREE = re.compile(
    r"\b(geen|zonder|niets|gratis)\b.*\b(investering\w*|geld|kosten?|budget|inzet|inspanning\w*|uren)\b|\bkosten? niets\b|\bgratis\b"
)
_FREE_SAID = re.compile(r"\b(geen|niet om) (extra|aanvullende|bijkomende)\b|\bgratis\b|\bkosteloos\b")
_TIME = re.compile(
    r"\b(uur|uren|tijd|capaciteit|inzet|bijdrag\w*|vrijmaken|vrijmaakt|meewerk\w*|levert|leveren)\b"
)
_STARTS = re.compile(r"\b(start\w*|begin\w*|begon\w*)\b")
_ENDS = re.compile(r"\b(klaar|af|afgerond|eindig\w*|gereed|aflopen|lopen af|uiterlijk)\b")
_QUARTER = re.compile(r"\bq([1-4])\b(?:\D{0,6}((?:19|20)\d{2}))?")
_ORDINAL = {"eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "laatste": 4}


def with_property(question: Question, records: list[Record]) -> list[Record]:
    """The actions without costs, or with hours of an organisation, as a question asks; nothing where it asks for none, or where all have it."""
    flat = fold(question.text)
    chosen: list[Record] = []
    if _FREE.search(flat):
        chosen = [r for r in records if _FREE_SAID.search(fold(_cost(r)))]
    elif _TIME.search(flat):
        chosen = [r for r in records if any(_names(str(u["organisatie"]), flat) for u in _hours(r))]
    return chosen if len(chosen) < len(records) else []


def in_time(question: Question, records: list[Record]) -> list[Record]:
    """The actions that start, run or end in the quarter or year that a question names; nothing where all do."""
    flat = fold(question.text)
    chosen = [r for r in records if _in_time(r, flat, question.years)] if question.years else []
    return chosen if len(chosen) < len(records) else []


def _cost(record: Record) -> str:
    """What an action costs: as the overview says it, else as its own page does (its first line)."""
    overview = record.data.get("overzicht")
    if isinstance(overview, dict) and overview.get("investering"):
        return str(overview["investering"])
    return str(record.data.get("investering") or "").split("\n")[0]


def _hours(record: Record) -> list[Any]:
    own = record.data.get("uren")
    overview = record.data.get("overzicht")
    listed = overview.get("uren") if isinstance(overview, dict) else None
    return [*(own if isinstance(own, list) else []), *(listed if isinstance(listed, list) else [])]


def _names(organisation: str, flat: str) -> bool:
    """Whether a question names an organisation: in full, without "gemeente" before it, or by its initials."""
    name = fold(organisation)
    if re.search(rf"\b{re.escape(name)}\b", flat):
        return True
    own = [stem(w) for w in words(organisation) if w not in ("gemeente", "regio", "bureau", "de", "het")]
    said = {stem(w) for w in words(flat)}
    if "gemeente" in name and own and all(w in said for w in own):
        return True
    initials = "".join(w[0] for w in words(organisation))
    return len(initials) > 2 and initials in said


def _in_time(record: Record, flat: str, years: tuple[int, ...]) -> bool:
    plan = record.data.get("planning")
    text = fold(str(plan["tekst"] if isinstance(plan, dict) else plan or ""))
    moments = _moments(text)
    asked = _moments(flat) or [(y, q) for y in years for q in (1, 4)]
    if not moments or not re.search(r"\b(q[1-4]|(?:19|20)\d{2})\b", text):
        return False
    first, last = min(asked), max(asked)
    if _STARTS.search(flat):
        return first <= min(moments) <= last
    if _ENDS.search(flat):
        return first <= max(moments) <= last
    return min(moments) <= last and first <= max(moments)


def _moments(text: str) -> list[tuple[int, int]]:
    """The quarters that a text names, as (year, quarter); a quarter without a year has that of the next one."""
    for word, number in _ORDINAL.items():
        text = re.sub(rf"\b{word} kwartaal(?: van)?\b", f"q{number}", text)
    found = [(int(m.group(1)), m.group(2)) for m in _QUARTER.finditer(text)]
    out: list[tuple[int, int]] = []
    year = ""
    for quarter, said in reversed(found):
        year = said or year
        if year:
            out.append((int(year), quarter))
    return out
