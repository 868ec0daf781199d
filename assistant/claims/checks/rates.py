"""How often: of two rates in one sentence ("twee keer per jaar in A en elke maand in B") each keeps its own."""

from __future__ import annotations

import re
from itertools import pairwise

from assistant.claims.checks.tense import participle
from assistant.claims.matching import View
from assistant.claims.reading import Reading

_RATE = re.compile(
    r"\w+maalper\w+|elke(?:twee|drie|vier|vijf|zes)\w+|(?:half)?jaarlijks|elkhalfjaar|maandelijks|kwartaallijks|wekelijks|dagelijks"
)


def rates_kept(said: Reading, view: View) -> str:
    """What the source tells with one rate is not told with the other."""
    there, here = _halves(view.unit), _halves(said)
    if len(there) < 2 or not here:
        return ""
    rates = {view.unit.tokens[begin].root: range(begin, end) for begin, end in there}
    for begin, end in here:
        own = rates.get(said.tokens[begin].root)
        if own is None:
            continue
        told = said.content if len(here) == 1 else [t for t in said.content if begin <= t.at < end]
        for token in told:
            places = view.places(token)
            beside = [p for p in places if p >= there[0][0] and p not in own]
            if token.amount is None and not participle(token.low) and places and len(beside) == len(places):
                return f"'{token.low}' gebeurt in de bron op andere momenten"
    return ""


def _halves(reading: Reading) -> list[tuple[int, int]]:
    """Where each rate stands, with the end of what is told with it: the last "en" before the next rate."""
    found = [t.at for t in reading.tokens if _RATE.fullmatch(t.low)]
    ends = [
        next(
            (k for k in range(after - 1, at, -1) if reading.tokens[k].low in ("en", "maar", "terwijl")), after
        )
        for at, after in pairwise(found)
    ]
    return list(zip(found, [*ends, len(reading.tokens)], strict=True)) if found else []
