"""Actions by a property: without costs, or with hours of an organisation."""

from __future__ import annotations

import re

from assistant.lookup.actions.action_hours import hours_of, is_party
from assistant.reading.question import Question
from ingest.language import fold, stem, words
from ingest.model import Record

_FREE = re.compile(
    r"\b(geen|zonder|niets|niks|niemand|gratis)\b.*\b(investering\w*|geld|kosten?|budget|inzet|inspanning\w*|uren)\b|\bkosten? (?:niets|niks)\b|\bgratis\b"
)
_FREE_SAID = re.compile(r"\b(geen|niet om) (extra|aanvullende|bijkomende)\b|\bgratis\b|\bkosteloos\b")
_TIME = re.compile(
    r"\b(uur|uren|tijd|capaciteit|inzet|menskracht|mankracht|bijdrag\w*|vrijmaken|vrijmaakt|vrij te maken|meewerk\w*|levert|leveren|steekt|kwijt)\b"
)


def with_property(question: Question, records: list[Record]) -> list[Record]:
    """The actions without costs, or with hours of an organisation, as a question asks; nothing where it asks for none, or where all have it."""
    flat = fold(question.text)
    chosen: list[Record] = []
    if _FREE.search(flat):
        chosen = [r for r in records if _FREE_SAID.search(fold(_cost(r)))]
    elif _TIME.search(flat):
        stems = {stem(w) for w in words(question.text)}
        chosen = [
            r for r in records if any(is_party(str(u["organisatie"]), flat, stems) for u in hours_of(r))
        ]
    return chosen if len(chosen) < len(records) else []


def _cost(record: Record) -> str:
    """What an action costs: as the overview says it, else as its own page does (its first line)."""
    overview = record.data.get("overzicht")
    if isinstance(overview, dict) and overview.get("investering"):
        return str(overview["investering"])
    return str(record.data.get("investering") or "").split("\n")[0]
