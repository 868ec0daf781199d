"""Who has hours in actions."""

from __future__ import annotations

from assistant.lookup.action_hours import hours_of
from assistant.lookup.common import Desk


def parties(desk: Desk) -> list[str]:
    """The organisations by the names that are written there."""
    return list(dict.fromkeys(str(u["organisatie"]) for r in desk.records("actie") for u in hours_of(r)))
