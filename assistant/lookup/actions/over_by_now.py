"""Which actions should be done by now, as their planning is over ("welke acties zijn al klaar?"): of none is told that it is done."""

from __future__ import annotations

import re
from datetime import date

from assistant.lookup.actions.durations import stretch_of
from ingest.language import fold
from ingest.model import Record

OVER, GOING_ON = "waarvan de planning voorbij is", "waarvan de planning nog loopt"
_DONE = re.compile(
    r"\b(?:klaar|gereed|afgerond|af|afgelopen|voltooid|voorbij|verstreken|uitgevoerd|opgeleverd)\b"
)
_BY_NOW = re.compile(r"\b(?:al|inmiddels|reeds|nog)\b")
_GOES_ON = re.compile(r"\b(?:continu|doorlopend|structureel|permanent|jaarlijks|cyclisch)\b")
_YET_TO_BE = re.compile(r"\bniet\b")


def asked(flat: str) -> str:
    """What a folded text without a year asks of actions, as it is told: that they are over, or that they are not; "" for neither."""
    if not (_DONE.search(flat) and _BY_NOW.search(flat)):
        return ""
    return GOING_ON if _YET_TO_BE.search(flat) else OVER


def is_over(record: Record) -> bool:
    """Whether the last month of an action's planning is behind us."""
    today = date.today()
    end = planned_end(record)
    return end is not None and end <= today.year * 12 + today.month - 1


def is_planned(record: Record) -> bool:
    """Whether the planning tells when an action ends, or that it has no end."""
    return planned_end(record) is not None or goes_on(record)


def goes_on(record: Record) -> bool:
    """Whether the planning says that an action comes back or goes on ("continu")."""
    plan = record.data["planning"]
    text = str(plan.get("tekst") or "") if isinstance(plan, dict) else ""
    return planned_end(record) is None and _GOES_ON.search(fold(text)) is not None


def planned_end(record: Record) -> int | None:
    """The month after the last of an action's planning, counted from the year 0; None where no planning is told."""
    plan = record.data["planning"]
    if not isinstance(plan, dict):
        return None
    stretch = stretch_of(str(plan.get("tekst") or "").split("(")[0])
    if stretch is not None and stretch.grain != "jaar":
        return stretch.end
    last = plan.get("tot")
    return last * 12 + 12 if isinstance(last, int) else None
