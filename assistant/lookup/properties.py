"""Actions by a property: without costs, or with hours of an organisation."""

from __future__ import annotations

import re
from typing import Any

from assistant.reading.question import Question
from ingest.language import fold, stem, words
from ingest.model import Record

_FREE = re.compile(
    r"\b(geen|zonder|niets|niks|gratis)\b.*\b(investering\w*|geld|kosten?|budget|inzet|inspanning\w*|uren)\b|\bkosten? (?:niets|niks)\b|\bgratis\b"
)
_FREE_SAID = re.compile(r"\b(geen|niet om) (extra|aanvullende|bijkomende)\b|\bgratis\b|\bkosteloos\b")
_TIME = re.compile(
    r"\b(uur|uren|tijd|capaciteit|inzet|bijdrag\w*|vrijmaken|vrijmaakt|meewerk\w*|levert|leveren)\b"
)


def with_property(question: Question, records: list[Record]) -> list[Record]:
    """The actions without costs, or with hours of an organisation, as a question asks; nothing where it asks for none, or where all have it."""
    flat = fold(question.text)
    chosen: list[Record] = []
    if _FREE.search(flat):
        chosen = [r for r in records if _FREE_SAID.search(fold(_cost(r)))]
    elif _TIME.search(flat):
        chosen = [r for r in records if any(_names(str(u["organisatie"]), flat) for u in _hours(r))]
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
