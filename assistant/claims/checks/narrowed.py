"""What narrows a statement in its source: for whom it holds where it is told as "only" or "not", and that it is so only later."""

from __future__ import annotations

from assistant.claims.matching import View
from assistant.claims.reading import Reading, Token
from assistant.claims.words import MODAL, listed

_FOR = listed("voor onder bij")
_WITH = listed("met zonder die boven onder tot jonger ouder vanaf")
_BOUND = ("alleen", "niet", "alle", "meeste", "enkele")
_LATER = listed("toekomst termijn straks later uiteindelijk ooit komende")
_BEFORE = {"termijn": ("op",), "toekomst": ("de", "toekomst")}


def narrowed_kept(said: Reading, view: View) -> str:
    """ "Slechts twee huizen voor mensen met een laag inkomen" does not say that there are only two houses, nor
    "op termijn zonder gas" that it is so."""
    if view.piece.kind not in ("sentence", "item"):
        return ""
    tokens = view.unit.tokens
    reached = {p for t in said.content for p in view.places(t)}
    for token in tokens:
        if _narrows(view.unit, token) and any(
            t.meant in _BOUND and t.at in reached for t in tokens if t.part == token.part and t.at < token.at
        ):
            inside = {t.at for t in tokens[token.at :] if t.clause == token.clause and t.content}
            if inside and not inside & reached:
                return "de bron zegt dit van een kleinere groep"
        if _only_for(view.unit, token):
            inside = {
                t.at for t in tokens[token.at :] if t.clause == tokens[token.at + 1].clause and t.content
            }
            outside = {t.at for t in tokens if t.part == token.part and t.at < token.at and t.content}
            if inside and not inside & reached and len(outside & reached) > 1:
                return "de bron zegt dit van een kleinere groep"
        if _later(view.unit, token) and not _expects(said):
            around = {t.at for t in tokens if t.clause == token.clause and t.part == token.part and t.content}
            if 2 * len(around & reached) > len(around) and len(around & reached) > 1:
                return "in de bron is dit pas later zo"
    return ""


def _narrows(unit: Reading, token: Token) -> bool:
    """Whether "voor mensen met ..." begins here: a group, and what marks it off."""
    if token.low not in _FOR:
        return False
    behind = [t for t in unit.tokens[token.at + 1 : token.at + 6] if t.clause == token.clause]
    noun = next((k for k, t in enumerate(behind) if t.content), len(behind))
    return any(t.low in _WITH for t in behind[noun + 1 : noun + 3])


def _only_for(unit: Reading, token: Token) -> bool:
    """Whether "voor wie ..." begins here: for nobody else."""
    following = unit.tokens[token.at + 1 : token.at + 2]
    return token.low == "voor" and bool(following) and following[0].low in ("wie", "degene", "degenen")


def _later(unit: Reading, token: Token) -> bool:
    before = unit.tokens[token.at - 1].low if token.at else ""
    if sum(t.low == "hoe" for t in unit.tokens) > 1:
        return False  # "hoe sneller ..., hoe minder er op termijn nodig is"
    return token.low == "straks" or before in _BEFORE.get(token.low, ())


def _expects(said: Reading) -> bool:
    return bool(
        said.words & _LATER or said.items("tijd") or said.words & {"zal", "zullen", "gaat", "gaan"}
    ) or any(t.meant in MODAL or t.meant == "als" for t in said.tokens)
