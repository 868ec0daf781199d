"""Actions without a planning, and those that go on without an end."""

from __future__ import annotations

import re

from assistant.lookup.actions.involved import Test
from ingest.language import fold
from ingest.model import Record

_OPEN = re.compile(r"p\.? ?m\.?|pro memorie|n\.? ?t\.? ?b\.?|nader te bepalen|onbekend|-*")
_GOES_ON = re.compile(r"\b(?:continu|doorlopend|terugkerend|permanent|structureel)\b")
_NOT_PLANNED = re.compile(
    r"\b(?:geen|zonder) (?:\w+ ){0,2}(?:planning|startdatum|begindatum|datum|jaartal|tijdpad)\b|\bniet (?:\w+ ){0,2}(?:in)?gepland\b"
    r"|\b(?:planning|datum)\b.*\b(?:niet (?:vast|bekend|ingevuld)|onbekend|open|ontbreekt|p\.?m\b)|\bp\.?m\b.*\bplanning\b"
)
_NO_END = re.compile(r"\b(?:geen|zonder) (?:\w+ ){0,2}(?:eind\w*|afloop\w*)\b")
_ON_AND_ON = re.compile(
    r"\b(?:doorlopend\w*|continue?|terugkerend\w*|permanente?)\b|\b(?:blijft|blijven) (?:altijd |steeds |gewoon )?(?:door)?(?:lopen|gaan)\b"
)


def by_open_planning(flat: str) -> Test | None:
    """The test of a planning that is left open, or of one without an end; None where a (folded) question asks for neither."""
    if _NOT_PLANNED.search(flat):
        return _left_open, "zonder planning", "planning"
    if _NO_END.search(flat):
        return lambda r: _left_open(r) or _goes_on(r), "zonder einddatum", "planning"
    return (_goes_on, "zonder einde", "planning") if _ON_AND_ON.search(flat) else None


def _left_open(record: Record) -> bool:
    return all(_OPEN.fullmatch(text) for text in _plannings(record))


def _goes_on(record: Record) -> bool:
    return any(_GOES_ON.search(text) for text in _plannings(record))


def _plannings(record: Record) -> list[str]:
    """What the fact sheet and the overview say of when it is done, folded."""
    plan, overview = record.data.get("planning"), record.data.get("overzicht")
    own = plan.get("tekst") if isinstance(plan, dict) else plan
    other = overview.get("planning") if isinstance(overview, dict) else None
    return [fold(str(text)).strip() for text in (own, other) if text] or [""]
