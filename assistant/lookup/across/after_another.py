"""The answers to several questions of the register as one, each under the name that it tells of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.draft import Draft, Sentence, aside

_BETWEEN = re.compile(r"(?<=\?) ")


def questions_of(text: str) -> list[str]:
    """The questions of a text, each with its mark."""
    return _BETWEEN.split(text)


def after_another(drafts: Sequence[Draft | None]) -> Draft | None:
    """One answer of all; None where one of several has none."""
    if len(drafts) == 1:
        return drafts[0]
    good = [d for d in drafts if d is not None and d.outcome == "beantwoord"]
    if len(good) < len(drafts):
        return None
    told: list[Sentence] = []
    for draft in good:
        named = next((str(r.data["naam"]) for r in draft.records if r.data.get("naam")), "")
        told += [aside(f"{named}:"), *draft.sentences] if named else draft.sentences
    return Draft(
        "beantwoord",
        "opzoeking",
        tuple(told),
        tuple(r for d in good for r in d.records),
        tuple(p for d in good for p in d.passages),
        why="na elkaar",
    )
