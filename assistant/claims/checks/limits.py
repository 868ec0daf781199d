"""Where something ends: what an exception takes out, on which side of a limit, and which size a number gives."""

from __future__ import annotations

from assistant.claims.matching import View
from assistant.claims.reading import Reading, Token
from assistant.claims.words import listed

_EXCEPT = listed("behalve uitgezonderd tenzij")
_SIZES = listed("lang breed hoog diep dik oud zwaar groot ver")
_ABOVE = listed("verder ouder langer hoger groter zwaarder meer boven vanaf")
_BELOW = listed("dichter dichterbij jonger korter lager kleiner lichter minder binnen onder")
_NEAR = 3  # words before a number that may say on which side of it something is


def limits_kept(said: Reading, view: View) -> str:
    """ "Niemand behalve A mag erin" does not keep A out, "verder dan 3 km" is not within it, nor "80 meter lang" wide."""
    return _excepted(said, view) or _sides(said, view) or _sizes(said, view)


def _excepted(said: Reading, view: View) -> str:
    tokens = view.unit.tokens
    if said.words & (_EXCEPT | {"uitzondering", "alleen", "slechts"}):
        return ""
    reached = {p for t in said.content if not t.meant for p in view.places(t)}
    for token in tokens:
        if token.low not in _EXCEPT:
            continue
        clauses = {t.clause for t in tokens[token.at : token.at + 2]}  # "behalve die van A" opens a clause
        inside = {t.at for t in tokens[token.at + 1 :] if t.clause in clauses and t.content}
        before = [t for t in tokens[: token.at] if t.part == token.part]
        main = {t.at for t in before if t.content and not t.meant}
        if inside & reached and main & reached and _denies(before) == _denies(said.tokens):
            return "de bron maakt hier een uitzondering"
    return ""


def _denies(tokens: list[Token] | tuple[Token, ...]) -> bool:
    return any(t.meant == "niet" and t.low not in _EXCEPT for t in tokens)


def _sides(said: Reading, view: View) -> str:
    for token in said.items("getal"):
        mine = _side(said, token)
        theirs = {_side(view.unit, view.unit.tokens[p]) for p in view.places(token)}
        if mine and theirs and theirs == {-mine}:
            return f"'{token.low}' is in de bron een grens aan de andere kant"
    return ""


def _side(reading: Reading, number: Token) -> int:
    """1 where a number is told to be passed, -1 where it is not to be reached, 0 where neither is said."""
    before = [
        t.low for t in reading.tokens[max(0, number.at - _NEAR) : number.at] if t.clause == number.clause
    ]
    if any(w in _ABOVE for w in before):
        return 1
    return -1 if any(w in _BELOW for w in before) else 0


def _sizes(said: Reading, view: View) -> str:
    for token in said.items("getal"):
        mine = _size(said, token)
        theirs = {_size(view.unit, view.unit.tokens[p]) for p in view.places(token)}
        if mine and theirs and "" not in theirs and mine not in theirs:
            return f"'{token.low}' is in de bron '{min(theirs)}'"
    return ""


def _size(reading: Reading, number: Token) -> str:
    behind = reading.tokens[number.at + 1 : number.at + 3]
    return next((t.low for t in behind if t.low in _SIZES and t.clause == number.clause), "")
