"""A sentence that follows its source word for word, but for a word: what stands in that word's place must say the same."""

from __future__ import annotations

from difflib import SequenceMatcher

from assistant.claims.matching import View
from assistant.claims.reading import ACTORS, Reading, Token
from assistant.claims.synonyms import narrower, opposite, senses
from assistant.claims.words import LIGHT

_CLOSE = 0.75  # of the words of the sentence stand in the piece in the same order
_SHORT = 2  # words at most that take the place of others
_TEXT = ("sentence", "item", "row")


def in_its_place(said: Reading, view: View) -> str:
    """Between the same words stands the same word: not another one, though the piece may have that elsewhere; and no
    "bijna" or "niet" is left out from between them."""
    if view.piece.kind not in _TEXT:
        return ""
    mine, theirs = said.tokens, view.unit.tokens
    matcher = SequenceMatcher(None, [t.low for t in mine], [t.low for t in theirs], autojunk=False)
    if len(mine) < 5 or sum(m.size for m in matcher.get_matching_blocks()) < _CLOSE * len(mine):
        return ""
    codes = matcher.get_opcodes()
    for k, (code, a, b, c, d) in enumerate(codes):
        if code not in ("replace", "insert"):
            continue
        before = codes[k - 1][2] - codes[k - 1][1] if k else 2
        after = codes[k + 1][2] - codes[k + 1][1] if k + 1 < len(codes) else 2
        if min(before, after) < 1 or before + after < 3:
            continue
        if code == "insert":  # what the piece has and the sentence has not
            why = _left_out(said, theirs[c:d], mine[a : a + 1])
        else:
            why = _exchanged(said, view, mine[a:b], theirs[c:d])
        if why:
            return why
    return ""


def _left_out(said: Reading, dropped: tuple[Token, ...], following: tuple[Token, ...]) -> str:
    if len(dropped) > 1 or dropped[0].low not in ("bijna", "vrijwel", "nagenoeg", "niet") or not following:
        return ""
    if (dropped[0].low != "niet" and following[0].meant != "alle") or dropped[0].low in said.words:
        return ""
    return f"de bron zegt hier '{dropped[0].low}'"


def _exchanged(said: Reading, view: View, mine: tuple[Token, ...], theirs: tuple[Token, ...]) -> str:
    if len(mine) > _SHORT or len(theirs) != len(mine):
        return ""
    stated = [t for t in theirs if _states(t)]
    put = [t for t in mine if _states(t)]
    if len(put) != 1 or len(stated) != 1:
        return ""
    word, there = put[0], stated[0]
    if opposite(word.root, there.root):
        return f"de bron zegt '{there.low}' en niet '{word.low}'"
    if word.amount is not None or there.amount is not None or word.meant or there.meant:
        return ""
    if (
        there.low in LIGHT
        or _alike(word, there, view)
        or there.root in said.roots
        or any(there.at in view.places(t) for t in said.content)
    ):
        return ""
    # Only where the piece has the word elsewhere is it taken from there.
    if any(p != there.at for p in view.places(word)) or word.root in ACTORS:
        return f"de bron zegt '{there.low}' en niet '{word.low}'"
    return ""


def _states(token: Token) -> bool:
    return token.content or token.low in ("bestaand", "bestaande", "vorige", "vorig")


def _alike(word: Token, there: Token, view: View) -> bool:
    if word.root == there.root or senses(word.root) & senses(there.root) or there.root in narrower(word.root):
        return True
    one, other = sorted((word.low, there.low), key=len)
    return (len(one) > 4 and (other.endswith(one) or other.startswith(one[:6]))) or there.at in view.places(
        word
    )
