"""Halves of one sentence: each keeps its number with its party, and its subject with its verb."""

from __future__ import annotations

from itertools import pairwise

from assistant.claims.checks.frames import party, told
from assistant.claims.checks.tense import FINITE, participle
from assistant.claims.matching import View
from assistant.claims.reading import Reading, Token
from assistant.claims.words import listed

_CUTS = listed("en maar terwijl")
_TEXT = ("sentence", "item")


def halves_kept(said: Reading, view: View) -> str:
    """ "31 door A en 17 door B" does not give B 31, nor does "A daalde, terwijl B gelijk bleef" say that B fell."""
    if view.piece.kind not in _TEXT:
        return ""
    return _numbers(said, view) or _verbs(said, view)


def _numbers(said: Reading, view: View) -> str:
    there = [h for h in _halves(view.unit) if _parties(view.unit, h)]
    here = _halves(said)
    if len(there) < 2 or not here:
        return ""
    for begin, at, end in here:
        token = said.tokens[at]
        own = [h for h in there if h[1] in view.places(token)]
        if len(own) != 1:
            continue
        others = [range(b, e) for b, _, e in there if (b, e) != (own[0][0], own[0][2])]
        for other in (t for t in said.tokens[begin:end] if party(t)):
            places = view.places(other)
            if places and all(any(p in o for o in others) for p in places):
                return f"'{token.low}' hoort in de bron niet bij '{other.low}'"
    return ""


def _halves(reading: Reading) -> list[tuple[int, int, int]]:
    """For every number of a text where its half begins, where it stands, and where its half ends."""
    out: list[tuple[int, int, int]] = []
    tokens = reading.tokens
    for part in dict.fromkeys(t.part for t in tokens):
        inside = [t for t in tokens if t.part == part]
        found = [
            t.at for t in inside if t.kind == "getal" and t.amount is not None and t.amount.kind != "rang"
        ]
        cuts = [
            next(
                (
                    k
                    for k in range(after - 1, at, -1)
                    if tokens[k].low in _CUTS or tokens[k].clause != tokens[after].clause
                ),
                at + 1,
            )
            for at, after in pairwise(found)
        ]
        edges = [inside[0].at, *cuts, inside[-1].at + 1]
        out += [
            (edges[k], at, edges[k + 1]) for k, at in enumerate(found) if edges[k] >= 0 and edges[k + 1] >= 0
        ]
    return out


def _parties(reading: Reading, half: tuple[int, int, int]) -> bool:
    return any(party(t) for t in reading.tokens[half[0] : half[2]])


def _verbs(said: Reading, view: View) -> str:
    unit = view.unit
    reached = {p for t in said.content for p in view.places(t)}
    for verb in (t for t in said.content if _active(said, t)):
        doer = next((t for t in said.content if t.clause == verb.clause and t.at < verb.at), None)
        other = _behind_person(said, verb)  # "vroeg" beside "vroegen"
        there = [p for p in view.places(verb) if other or unit.tokens[p].low == verb.low]
        if doer is None or doer.prep or doer.amount is not None or len(there) != 1:
            continue
        homes = {unit.tokens[p].clause for p in view.places(doer)}
        home = unit.tokens[there[0]].clause
        rival = _rival(unit, there[0])
        if (
            homes
            and home not in homes
            and rival not in reached
            and rival >= 0
            and all(told(unit, c) for c in homes)
        ):
            return f"'{verb.low}' slaat in de bron op iets anders"
    return ""


def _behind_person(said: Reading, token: Token) -> bool:
    """Whether a word stands right behind somebody ("wethouder Bos vroeg")."""
    before = said.tokens[token.at - 1] if token.at else None
    return before is not None and before.kind in ("persoon", "rol") and not token.meant


def _rival(unit: Reading, at: int) -> int:
    """The place of what stands beside a verb in its clause, behind it or else before it; -1 where nothing does."""
    inside = [
        t.at
        for t in unit.content
        if t.clause == unit.tokens[at].clause
        and t.at != at
        and not t.prep
        and not t.meant
        and t.amount is None
    ]
    return next((p for p in inside if p > at), inside[-1] if inside else -1)


def _active(said: Reading, token: Token) -> bool:
    """Whether a word seems to be the verb of its clause: no participle, adjective or noun."""
    after = said.tokens[token.at + 1 : token.at + 2]
    describes = (
        token.low.endswith("e")
        and bool(after)
        and after[0].content
        and not after[0].meant
        and after[0].kind == "woord"
    )
    return (
        token.kind == "woord"
        and not token.prep
        and token.low not in FINITE
        and not participle(token.low)
        and (token.low.endswith(("t", "de", "te", "den", "ten")) or _behind_person(said, token))
        and not describes
    )
