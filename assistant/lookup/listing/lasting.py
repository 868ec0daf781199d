"""Conditions on how long something takes: "die langer dan vijf jaar lopen", "die precies een kwartaal duren"."""

from __future__ import annotations

import re
from operator import eq, gt, lt

from assistant.lookup.actions.durations import stretch_of
from assistant.lookup.listing.against import stands
from assistant.lookup.listing.condition import Clause, Condition
from assistant.words.numerals import SEVERAL, number_of
from ingest.model import Record

_SPAN = re.compile(
    rf"\b(?P<op>langer dan|meer dan|korter dan|minder dan|precies|exact|maar|slechts) (?P<n>\d+|een|1|anderhalf|{'|'.join(SEVERAL)}) (?P<unit>jaar|jaren|maanden?|kwarta(?:al|len))\b"
)
_WORDS = frozenset(
    "langer meer korter minder dan precies exact maar slechts duren duurt lopen looptijd planning hebben lang nemen beslag in kosten tijd jaar".split()
)
_MONTHS = {"j": 12, "m": 1, "k": 3}


def lasting(clause: Clause, field: str) -> Condition | None:
    """Longer or shorter than a length of time, by the term or the planning (`field`); None where a clause says no such thing."""
    match = _SPAN.search(clause.text)
    if match is None or clause.negated:
        return None
    if not clause.knows(_WORDS, match.group().split()) or clause.has("al|nog|reeds|inmiddels"):
        return None
    number = 1.5 if match["n"] == "anderhalf" else 1 if match["n"] == "een" else number_of(match["n"])
    bound = number * _MONTHS[match["unit"][0]]
    over = match["op"].startswith(("langer", "meer"))
    holds = gt if over else lt if match["op"].endswith("dan") else eq

    def text(record: Record) -> str:
        found = record.data[field]
        return " ".join(str(found.get("tekst") or "").split()) if isinstance(found, dict) else ""

    def months(record: Record) -> int | None:
        made = stretch_of(text(record))
        return made.months if made is not None else None

    way = "precies" if holds is eq else "langer" if over else "korter"
    return Condition(
        lambda r: (n := months(r)) is not None and holds(n, bound),
        f"die {way} {match['n']} {match['unit']} duren"
        if holds is eq
        else f"die {way} duren dan {match['n']} {match['unit']}",
        "",
        lambda r: stands(r, field),
        lambda r: months(r) is not None,
        text,
        "Bij {} staat geen begin of geen einde",
    )
