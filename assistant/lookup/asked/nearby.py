"""Whether a text has the words of a thing near one another: far apart they are words of two things."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.lookup.asked.described import named_in
from assistant.lookup.common import Desk
from assistant.reading.question import Group
from ingest.language import words

BETWEEN = 3  # words between those of one thing, at most


def near_one_another(desk: Desk, groups: Sequence[Group], text: str) -> bool:
    """Whether all words of a thing stand within a few words of one another."""
    if len(groups) < 2:
        return True
    said = [desk.stems_of(w) for w in words(text)]
    at = [[k for k, stems in enumerate(said) if named_in(g, stems)] for g in groups]
    return any(
        all(any(abs(k - start) <= len(groups) + BETWEEN for k in places) for places in at[1:])
        for start in at[0]
    )
