"""A deed that the source leaves without a doer does not get the doer of the clause before it."""

from __future__ import annotations

from assistant.claims.checks.frames import party, subject
from assistant.claims.checks.tense import participle
from assistant.claims.matching import View
from assistant.claims.reading import Reading, Token
from assistant.claims.words import listed

_BY = listed("door via")
_TOWARDS = listed("vanuit aan tegen over")
_PASSIVE = listed("wordt worden werd werden")
_ACTIVE = listed("is zijn wordt worden werd werden was waren")


def doers_kept(said: Reading, view: View) -> str:
    """ "A helpt en in B wordt het plan gemaakt" does not say that A makes the plan."""
    if view.piece.kind not in ("sentence", "item"):
        return ""
    tokens = view.unit.tokens
    for clause in dict.fromkeys(t.clause for t in said.tokens):
        doer = subject(said, clause)
        inside = [t for t in said.tokens if t.clause == clause]
        if doer is None or not party(doer) or {t.low for t in inside} & _ACTIVE:
            continue
        there = view.places(doer)
        for token in inside:
            if not token.content or token.kind != "woord" or participle(token.low) or token is doer:
                continue
            if any(party(t) and not t.prep for t in said.tokens[doer.at + 1 : token.at]):
                continue
            deeds = [tokens[p] for p in view.places(token)]
            if (
                there
                and deeds
                and token.low.endswith(("t", "en"))
                and all(_beside(tokens, d, there) for d in deeds)
            ):
                return f"'{doer.low}' is in de bron niet wie dit doet"
            if there and deeds and all(_undone(tokens, d, max(there)) for d in deeds):
                return f"de bron zegt niet dat '{doer.low}' dit doet"
    return ""


def _beside(tokens: tuple[Token, ...], deed: Token, doers: list[int]) -> bool:
    """Whether who is told to do a deed stands beside it only behind a preposition ("de steun voor A")."""
    inside = [tokens[p] for p in doers if tokens[p].clause == deed.clause and tokens[p].part == deed.part]
    ours = any(t.low in ("we", "wij") for t in tokens if t.clause == deed.clause)
    return bool(inside) and not ours and all(t.prep in _TOWARDS for t in inside) and not participle(deed.low)


def _undone(tokens: tuple[Token, ...], deed: Token, doer: int) -> bool:
    """Whether a deed is passive, with a form of "worden" behind an "en" that follows the doer, and nobody named by "door"."""
    strong = deed.low.endswith("en") and deed.low[:2] in ("be", "ge", "ve")
    if not (participle(deed.low) or strong) or doer > deed.at:
        return False
    rest = [t for t in tokens[doer + 1 : deed.at] if t.part == deed.part]
    joins = [t.at for t in rest if t.low in ("en", "waarna", "terwijl", "maar")]
    return (
        bool(joins)
        and any(t.low in _PASSIVE and t.at > joins[0] for t in rest)
        and not any(t.low in _BY for t in tokens[joins[0] :] if t.part == deed.part)
    )
