"""Which of two names a question denies: "wie doet mee aan {0}, maar niet aan {1}?" leaves out the second. A model of words
has the same words for both ways round, and the other way round is the opposite answer."""

from __future__ import annotations

import re
from collections.abc import Sequence

_DENIED = re.compile(
    r"niet|geen|zonder|not|without|missing|absent|behalve|ontbre\w+|afwezig\w*|verstek|(?:af)?haken|mist|missen|ontbrak|afzijdig|nergens|voorbij|bedankte?|except"
)
_TURN = re.compile(r"maar|en|terwijl|doch|echter|but|and|while|of|or|noch|nor|evenmin")


def left_out(tokens: Sequence[str]) -> int | None:
    """0 or 1: which of the two names (tokens that start with "@") is denied; None where the words leave it open."""
    at = [k for k, token in enumerate(tokens) if token.startswith("@")]
    if len(at) != 2:
        return None
    before, between, behind = tokens[: at[0]], tokens[at[0] + 1 : at[1]], tokens[at[1] + 1 :]
    said = [any(map(_DENIED.fullmatch, part)) for part in (before, between, behind)]
    if said == [True, False, False]:
        return 0
    if said == [False, False, True]:
        return 1
    if said != [False, True, False]:
        return None
    turn = next((k for k, token in enumerate(between) if _TURN.fullmatch(token)), None)
    if turn is None:
        return 1 if not any(token == "wel" for token in behind) else None
    denied = [k for k, token in enumerate(between) if _DENIED.fullmatch(token)]
    if all(k < turn for k in denied):
        return 0
    return 1 if all(k > turn for k in denied) else None
