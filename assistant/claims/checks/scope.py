"""Negation and scope: niet, alleen, meeste, enkele, alle."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.claims.checks.spared import first_of_two
from assistant.claims.matching import MOSTLY, SOME, View, chosen
from assistant.claims.reading import Reading, Token


def scope_kept(said: Reading, view: View) -> str:
    """Negation, scope, bounds, certainty and conditions are neither added nor left out."""
    tokens = view.unit.tokens
    match = chosen([t for t in said.content if not t.meant or t.meant in ("meer", "minder")], view)
    reached = set(match.values())
    for name in ("niet", "alleen", "meeste", "enkele", "alle", "nauwelijks"):
        mine = [t for t in said.tokens if t.meant == name]
        theirs = [
            t
            for t in tokens
            if t.meant == name
            and touches(tokens, t, reached)
            and (mine or not first_of_two(t, view.unit, reached))
        ]
        if name == "alle":
            mine = [t for t in mine if not _each(said, view, t)]
        if name == "meeste" and mine and view.unit.words & MOSTLY:
            continue
        if mine and not theirs and mine[0].low == "sommige" and SOME.search(view.unit.low):
            continue
        if mine and not theirs:
            return f"'{mine[0].low}' staat niet zo in de bron"
        if name == "alle":
            for token in mine:
                if token.low in ("elk", "elke", "ieder", "iedere") and _each(said, view, token):
                    continue
                if theirs and not any(_whose(said.tokens, token, view) & _its(tokens, t) for t in theirs):
                    return f"'{token.low}' slaat in de bron op iets anders"
                if theirs and not any(
                    _modified(said.tokens, token) & _modified(tokens, t, 5) for t in theirs
                ):
                    return f"'{token.low}' slaat in de bron op iets anders"
            continue
        if theirs and not mine and not (name == "niet" and _double(theirs)):
            return f"de bron zegt '{theirs[0].low}'"
        if mine and theirs and name == "niet":
            if len(mine) % 2 != len(theirs) % 2:
                return "ontkenning staat niet zo in de bron"
            if not any(_around(said.tokens, a) & _around(tokens, b, 4) for a in mine for b in theirs):
                return "ontkenning slaat in de bron op iets anders"
        if (
            mine
            and theirs
            and name != "niet"
            and not any(_modified(said.tokens, a, 4) & _modified(tokens, b, 6) for a in mine for b in theirs)
        ):
            return f"'{mine[0].low}' slaat in de bron op iets anders"
    for name in ("meer", "minder"):
        theirs = [t for t in tokens if t.meant == name]
        for token in said.tokens:
            if (
                token.meant == name
                and theirs
                and not any(_around(said.tokens, token, 2) & _around(tokens, t, 3) for t in theirs)
            ):
                return f"'{token.low}' slaat in de bron op iets anders"
    return ""


def compared_kept(said: Reading, view: View) -> str:
    """ "Meer huizen" is not told where the source has "minder huizen" and "meer" of something else."""
    tokens = view.unit.tokens
    for token in said.tokens:
        if token.low not in ("meer", "minder"):
            continue
        noun = next((t for t in said.tokens[token.at + 1 : token.at + 3] if t.content), None)
        if noun is None or noun.meant or noun.amount is not None or noun.clause != token.clause:
            continue
        places = view.places(noun)
        theirs = [t for t in tokens if t.low == token.low]
        other = [t for t in tokens if t.low in ("meer", "minder") and t.low != token.low]
        if not places or not (theirs or other):
            continue
        if not any(
            0 < p - t.at <= 5 or (0 < t.at - p <= 3 and _ends(tokens, t)) for p in places for t in theirs
        ):
            return f"'{token.low} {noun.low}' staat zo niet in de bron"
    return ""


def _ends(tokens: Sequence[Token], token: Token) -> bool:
    """Whether no word of content follows in the clause."""
    return not any(t.content and t.clause == token.clause for t in tokens[token.at + 1 :])


def _whose(tokens: Sequence[Token], token: Token, view: View) -> set[int]:
    """The places in the piece of the noun that a word of scope stands before."""
    noun = _noun_after(tokens, token)
    return set(range(len(view.unit.tokens))) if noun is None else set(view.places(noun)) or {-1}


def _its(tokens: Sequence[Token], token: Token) -> set[int]:
    noun = _noun_after(tokens, token)
    return set(range(-1, len(tokens))) if noun is None else {-1, noun.at, noun.at + 1, noun.at + 2}


def _noun_after(tokens: Sequence[Token], token: Token) -> Token | None:
    """The noun behind "alle", adjectives and numbers passed over; None where none follows at once."""
    if token.low not in ("alle", "elke", "elk", "ieder", "iedere"):
        return None
    for following in tokens[token.at + 1 : token.at + 6]:
        if following.amount is not None or following.low in ("de", "het", "deze"):
            continue
        if not following.content:
            return None
        after = tokens[following.at + 1] if following.at + 1 < len(tokens) else None
        if following.low.endswith("e") and after is not None and after.content and after.kind == "woord":
            continue
        return following
    return None


def _each(said: Reading, view: View, token: Token) -> bool:
    """Whether "elk overleg" stands in the source as "per overleg"."""
    noun = [t for t in said.tokens[token.at + 1 : token.at + 4] if t.content][:2]
    return any(view.unit.tokens[p].prep == "per" for t in noun for p in view.places(t))


def _double(found: Sequence[Token]) -> bool:
    return all(t.low in ("behalve", "uitgezonderd") for t in found)


def touches(tokens: Sequence[Token], token: Token, reached: set[int]) -> bool:
    """Whether a word stands next to what the sentence takes from the source: within three content words of
    its clause."""
    content = [t for t in tokens if t.content or t is token]
    at = content.index(token)
    clauses = {token.clause}
    if token.meant == "niet" and token.at + 1 < len(tokens) and tokens[token.at + 1].low in ("om", "dat"):
        clauses.add(tokens[token.at + 1].clause)  # "de bedoeling is niet om ..."
    near = [t for t in content[max(0, at - 3) : at + 4] if t.clause in clauses and t.at in reached]
    return any(
        t.at > token.at or not any(j.low in ("en", "maar", "of") for j in tokens[t.at + 1 : token.at])
        for t in near
    )


def _around(tokens: Sequence[Token], token: Token, reach: int = 3) -> set[str]:
    content = [t for t in tokens if (t.content and not t.meant) or t is token]
    at = content.index(token)
    return {t.root for t in content[max(0, at - reach) : at + reach + 1] if t is not token}


def _modified(tokens: Sequence[Token], token: Token, reach: int = 3) -> set[str]:
    return {t.root for t in [t for t in tokens[token.at + 1 :] if t.content][:reach]} or _around(
        tokens, token
    )
