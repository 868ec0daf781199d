"""Who does what to whom: the order and the prepositions of the parties of a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from assistant.claims.checks.figures import TIMES
from assistant.claims.checks.frames import party
from assistant.claims.checks.tense import participle
from assistant.claims.matching import NAMES, View
from assistant.claims.reading import ACTORS, Reading, Token


def direction_kept(said: Reading, view: View) -> str:
    """What goes from one to another does not go the other way."""
    if "naar" not in view.unit.words:
        return ""
    for token in said.content:
        there = {view.unit.tokens[p].prep for p in view.places(token)}
        if (token.prep == "naar" and there == {"van"}) or (token.prep == "van" and there == {"naar"}):
            return f"'{token.low}' staat in de bron aan de andere kant"
    return ""


def verb_keeps_sides(said: Reading, view: View) -> str:
    """Around the same verb the bare subject and object may not have changed sides ("A bepaalt B", "B
    bepaalt A")."""
    if view.piece.kind not in ("sentence", "item"):
        return ""
    for verb in said.content:
        if verb.kind != "woord" or not verb.low.endswith(("t", "en")) or participle(verb.low):
            continue
        at = [t.at for t in view.unit.tokens if t.low == verb.low]
        if len(at) != 1:
            continue
        bare = [
            t
            for t in said.content
            if t is not verb
            and t.clause == verb.clause
            and t.kind != "tijd"
            and not _timed(said.tokens, t)
            and not t.prep
            and not t.meant
            and _bare_places(t, view)
        ]
        left = [p for t in bare if t.at < verb.at for p in _bare_places(t, view)]
        right = [p for t in bare if t.at > verb.at for p in _bare_places(t, view)]
        if left and right and min(left) > at[0] > max(right) and not _object_first(bare, verb, view):
            return f"onderwerp en voorwerp van '{verb.low}' zijn verwisseld"
    return ""


def _object_first(bare: Sequence[Token], verb: Token, view: View) -> bool:
    """Whether a party stands behind the verb in the source and a thing before it ("dit plan maakt de raad")."""
    ahead = [t for t in bare if t.at < verb.at]
    behind = [t for t in bare if t.at > verb.at]
    return any(party(t) for t in ahead) and not any(party(t) for t in behind)


def _timed(tokens: Sequence[Token], token: Token) -> bool:
    """Whether a token says how often or how long ("twee jaar")."""
    return token.low in TIMES or (
        token.kind == "getal" and any(t.low in TIMES for t in tokens[token.at + 1 : token.at + 2])
    )


def _bare_places(token: Token, view: View) -> list[int]:
    return [p for p in view.places(token) if not view.unit.tokens[p].prep]


def _equals(tokens: Sequence[Token], one: Token, other: Token) -> bool:
    """Whether "is" stands between two bare nouns ("voorzitter is de wethouder"): it holds both ways."""
    between = tokens[one.at + 1 : other.at]
    return (
        not one.prep
        and not other.prep
        and one.clause == other.clause
        and any(t.low in ("is", "zijn", "was", "waren") for t in between)
    )


def _mutual(tokens: Sequence[Token], token: Token) -> bool:
    """Whether a token stands behind "samen met", which holds both ways."""
    near = tokens[max(0, token.at - 6) : token.at]
    return any(a.low == "samen" and b.low == "met" for a, b in pairwise(near))


_SUBORDINATES = frozenset(["als", "wanneer", "indien", "omdat", "doordat", "zolang", "hoewel"])


def _if_first(said: Reading, one: Token, other: Token) -> bool:
    """Whether a sentence opens with a subordinate clause that one token stands in and the other does not."""
    first = said.tokens[0]
    return first.low in _SUBORDINATES and one.clause == first.clause != other.clause


def _if_between(tokens: Sequence[Token], early: int, late: int) -> bool:
    return any(t.low in _SUBORDINATES for t in tokens[early:late])


def order_kept(said: Reading, view: View) -> str:
    """Who does what to whom: where two parties change places, a preposition must tell them apart as in the
    source."""
    if view.piece.kind in ("field", "register"):
        return ""
    parties = [
        t
        for t in said.tokens
        if (t.kind in NAMES or t.kind == "rol" or t.root in ACTORS) and view.roots.get(t.root)
    ]
    for k, one in enumerate(parties):
        for other in parties[k + 1 :]:
            if one.root == other.root:
                continue
            ones, others = view.roots[one.root], view.roots[other.root]
            if any(a < b for a in ones for b in others):
                continue
            tokens = view.unit.tokens
            if _if_first(said, one, other) and all(_if_between(tokens, b, a) for a in ones for b in others):
                continue  # "als A, dan B" for "B als A"
            if any(
                not [t for t in tokens[min(a, b) + 1 : max(a, b)] if t.content] for a in ones for b in others
            ):
                continue  # "Overleg Vervoer (OV)": one stands for the other
            if any(tokens[a].run and tokens[a].run == tokens[b].run for a in ones for b in others) or (
                one.run == other.run and one.run
            ):
                continue
            if not one.prep and any(tokens[a].prep == "door" for a in ones):
                continue  # told the active way
            if other.prep == "door" and any(not tokens[b].prep for b in others):
                continue
            if one.prep and (one.prep == "volgens" or any(tokens[a].prep == one.prep for a in ones)):
                continue
            if _equals(said.tokens, one, other) and any(
                _equals(tokens, tokens[b], tokens[a]) for a in ones for b in others if b < a
            ):
                continue
            if _mutual(said.tokens, other) and any(_mutual(tokens, tokens[a]) for a in ones):
                continue
            if other.prep and any(tokens[b].prep == other.prep for b in others):
                continue
            if (
                not one.prep
                and not other.prep
                and any(tokens[a].prep for a in ones)
                and view.unit.words & {"wordt", "worden", "is"}
            ):
                continue
            return f"'{one.low}' en '{other.low}' staan in de bron andersom"
    return ""
