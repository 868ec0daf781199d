"""How near a piece of a source comes to a sentence that it does not carry: freer than the gate, as nothing passes on it.
It only finds the place to quote."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.claims.matching import NAMES, View
from assistant.claims.reading import Reading, Token
from assistant.claims.synonyms import senses
from assistant.claims.words import LIGHT, root
from ingest.language import Compounds

_HEADED = 0.6  # a word that stands only in the heading that is told with the quote
_ALIKE = 0.8  # a word of the same family: a part of a compound, another form, a stand-in of a part
_PLAIN = 1.0
_NAMED = 1.5  # numbers and names tell most of where a sentence comes from
_VAGUE = 0.4  # "kan", "wil", "ruim", "krijgt": any sentence may have them
_LEAST = 1.0  # of the words, weighed, that stand in the pieces themselves
_STEM = 5  # letters that two words of one family begin with


def nearness(said: Reading, views: Sequence[View], heads: Sequence[View], compounds: Compounds) -> float:
    """How much of a sentence some pieces say, 0 to 1, with what the heading says that is told with them. 0 where
    they say nothing of it themselves."""
    told = own = 0.0
    for token in said.content:
        mine = max((_near(token, v, compounds) for v in views), default=0.0)
        above = _HEADED * max((_near(token, v, compounds) for v in heads), default=0.0)
        told += _weight(token) * max(mine, above)
        own += _weight(token) * mine
    total = sum(_weight(t) for t in said.content)
    return told / total if own >= _LEAST else 0.0


def _weight(token: Token) -> float:
    if token.amount is not None or token.kind in NAMES:
        return _NAMED
    return _VAGUE if token.meant or token.low in LIGHT else _PLAIN


def _near(token: Token, view: View, compounds: Compounds) -> float:
    if view.places(token):
        return 1.0
    if token.amount is not None:
        return 0.0
    if token.root in view.parts:
        return 1.0
    if token.kind in ("persoon", "plaats"):
        return 0.0
    return _ALIKE if any(_kin(token, other, compounds) for other in view.unit.content) else 0.0


def _kin(one: Token, other: Token, compounds: Compounds) -> bool:
    """Whether two words are of one family: "besparen" and "energiebesparende", "file" and "filedruk"."""
    if other.amount is not None:
        return False
    mine, theirs = one.root.lstrip("~"), other.root.lstrip("~")
    if min(len(mine), len(theirs)) >= _STEM and mine[:_STEM] == theirs[:_STEM]:
        return True
    short, long = sorted((mine, theirs), key=len)
    if len(short) >= _STEM and short in long:
        return True
    ours = {root(p) for p in compounds.parts(one.low)} or {one.root}
    its = {root(p) for p in compounds.parts(other.low)} or {other.root}
    return bool(ours & its) or any(senses(a) & senses(b) for a in ours for b in its)
