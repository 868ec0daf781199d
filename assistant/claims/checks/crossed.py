"""Whether a sentence keeps together what its source pairs: who with how much, who with when."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from assistant.claims.checks.frames import PASSIVE, nouns, party, passive
from assistant.claims.checks.laid import Laid, lay, running
from assistant.claims.matching import View
from assistant.claims.reading import Reading, Token
from assistant.claims.words import listed

_CHANGE = listed("met tot")
_AMOUNT = listed("met tot naar van op") | {""}
_PARTS = listed("rest helft derde kwart overige restant twee-derde")


def not_crossed(said: Reading, view: View) -> str:
    """ "A betaalt een derde en B de rest" is not told as "B betaalt een derde en A de rest": two doers and two amounts change places
    together or not at all, and two amounts do not change places around one doer."""
    if not running(view.piece):
        return ""
    laid = lay(said, view)
    named = {
        t.at
        for clause in dict.fromkeys(t.clause for t in said.tokens)
        for t in nouns(said, clause)
        if not t.prep
    }
    whos = [
        t
        for t in said.content
        if t.at in laid.at and t.amount is None and t.low not in _PARTS and (party(t) or t.at in named)
    ]
    whats = [
        t
        for t in said.content
        if t.at in laid.at and (t.amount is not None or t.low in _PARTS) and not _of_a_name(said, t, laid)
    ]
    for one, other in _turned(whos, laid):
        if _by(said, one, other, laid):
            continue
        if any(not turned for turned in _kept(whats, laid)):
            return f"'{one.low}' en '{other.low}' staan in de bron andersom"
    for one, other in _turned(whats, laid):
        if one.kind == other.kind and any(not turned for turned in _kept(whos, laid)):
            return f"'{one.low}' en '{other.low}' staan in de bron andersom"
    if _swapped(said, laid):
        return "twee zinsdelen zijn van plaats verwisseld"
    for token in whats:
        there = view.unit.tokens[laid.at[token.at]]
        if (
            token.prep != there.prep
            and {token.prep, there.prep} & _CHANGE
            and {token.prep, there.prep} <= _AMOUNT
        ):
            return f"'{token.low}' staat in de bron anders: '{there.prep or 'zonder voorzetsel'}'"
    return ""


def _by(said: Reading, one: Token, other: Token, laid: Laid) -> bool:
    """Whether the doer that the source begins with comes behind "door": "A versterkt B" and "B wordt door A versterkt"."""
    there = laid.view.unit.tokens[laid.at[other.at]]
    return (
        other.prep == "door"
        and bool({t.low for t in said.tokens if t.clause == other.clause} & PASSIVE)
        and not there.prep
        and one.clause == other.clause
        and not passive(laid.view.unit, there.clause)
    )


def _of_a_name(said: Reading, token: Token, laid: Laid) -> bool:
    """Whether a number is the end of a name, here as there: the year of "de Agenda Wonen 2030" says no when."""
    pairs = ((said.tokens, token.at), (laid.view.unit.tokens, laid.at[token.at]))
    return token.amount is not None and all(
        at and tokens[at - 1].kind == "naam" and tokens[at - 1].part == tokens[at].part
        for tokens, at in pairs
    )


def _swapped(said: Reading, laid: Laid) -> bool:
    """Whether two words have each other's preposition ("een analyse werkt aan de provincie")."""
    there = laid.view.unit.tokens
    placed = [t for t in said.content if t.at in laid.at and not t.meant]
    return any(
        a.prep != b.prep and a.prep == there[laid.at[b.at]].prep and b.prep == there[laid.at[a.at]].prep
        for a, b in combinations(placed, 2)
    )


def _turned(tokens: Sequence[Token], laid: Laid) -> list[tuple[Token, Token]]:
    """The pairs that stand the other way round in the source, but for names of one list."""
    there = laid.view.unit.tokens
    pairs = [(a, b) for a, b in combinations(tokens, 2) if laid.at[a.at] > laid.at[b.at]]
    runs = [(there[laid.at[a.at]].run, there[laid.at[b.at]].run) for a, b in pairs]
    return [pair for pair, (one, other) in zip(pairs, runs, strict=True) if one != other or not one]


def _kept(tokens: Sequence[Token], laid: Laid) -> list[bool]:
    """For each pair of different words whether it is turned round."""
    return [
        laid.at[a.at] > laid.at[b.at] for a, b in combinations(tokens, 2) if laid.at[a.at] != laid.at[b.at]
    ]
