"""A part that the source sets apart is not told of the whole: "drie loketten, waarvan een in de wijk"."""

from __future__ import annotations

from assistant.claims.matching import View
from assistant.claims.reading import PREPOSITIONS, Reading, Token
from assistant.claims.words import listed

_APART = listed("waarvan waaronder wie")
_SET_APART = _APART | listed("daarvan ervan daaronder hiervan")


def among_kept(said: Reading, view: View) -> str:
    """What is told of some of a number is not told of all of them, and "Zorg en Welzijn" is not told as "Zorg"."""
    tokens = view.unit.tokens
    placed = {p for t in said.content for p in view.places(t)}
    for token in tokens:
        if token.low not in _APART or said.words & _SET_APART:
            continue
        inside = [t for t in tokens[token.at + 1 :] if t.clause == token.clause and t.part == token.part]
        few = [t for t in inside if t.kind == "getal" or _one(view, t)]
        before = [
            t for t in tokens[: token.at] if t.part == token.part and t.kind == "getal" and t.at in placed
        ]
        roots = {t.root for t in said.tokens}
        if few and before and not any(t.root in roots and t.amount for t in few):
            told = [t for t in inside if t.content and t.kind != "getal" and t.at in placed and not t.meant]
            if any(
                not [p for p in view.places(s) if p < token.at]
                for t in told
                for s in said.content
                if t.at in view.places(s)
            ):
                return "de bron zegt dit van een deel"
    return _cut_name(said, view)


def _one(view: View, token: Token) -> bool:
    """Whether "een" counts: no noun follows ("waarvan er een in de wijk komt")."""
    following = view.unit.tokens[token.at + 1 : token.at + 2]
    return token.low == "een" and bool(following) and following[0].low in PREPOSITIONS


def _cut_name(said: Reading, view: View) -> str:
    tokens = view.unit.tokens
    for token in said.tokens[1:]:
        before = said.tokens[token.at - 1]
        following = said.tokens[token.at + 1] if token.at + 1 < len(said.tokens) else None
        if not (
            token.capital
            and token.kind in ("naam", "woord")
            and before.content
            and before.clause == token.clause
        ):
            continue
        if before.low.endswith(("en", "s")) or (following is not None and following.low in ("en", "&")):
            continue
        places = [
            p for p in view.places(token) if p and tokens[p - 1].root == before.root and tokens[p].capital
        ]
        if places and all(_goes_on(view, p) for p in places):
            return f"de naam na '{before.low}' is in de bron langer"
    return ""


def _goes_on(view: View, at: int) -> bool:
    """Whether a name goes on with "en" and another capital."""
    rest = view.unit.tokens[at + 1 : at + 3]
    return (
        len(rest) == 2
        and rest[0].low in ("en", "&")
        and rest[1].capital
        and rest[1].kind in ("naam", "woord")
    )
