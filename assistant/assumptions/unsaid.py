"""What a question says to be so and a sentence says not to be so: a denial, the opposite, more for less, done for planned."""

from __future__ import annotations

import re

from assistant.claims.checks import direction_kept, no_opposite
from assistant.claims.checks.tense import participle
from assistant.claims.matching import View, chosen
from assistant.claims.reading import Reading, Token
from assistant.claims.words import LIGHT

NEAR = 3  # words between a denial and what it denies
_IS = frozenset(["is", "zijn", "was", "waren", "werd", "werden", "heeft", "hebben", "had", "hadden"])
_TO_COME = frozenset(
    ["wordt", "worden", "zal", "zullen", "zou", "zouden", "gaat", "gaan", "moet", "moeten", "kan", "kunnen"]
)
# "Meer dan" is read as "ruim" (minstens), "minder dan" as "bijna" (hoogstens).
_MORE = {"meer": "meer", "minstens": "meer", "minder": "minder", "hoogstens": "minder"}
_NOUN = re.compile(r"(?:ing|en|atie|ie)$")
_WAITS = frozenset(["wachten", "wacht", "nog"])
_PLANS = frozenset(["voorstel", "wil", "moet", "kan", "verwacht"])


def opposed(said: Reading, view: View) -> bool:
    """Whether the piece has the opposite of a word, or the other side of "from ... to"."""
    return bool(no_opposite(said, view) or direction_kept(said, view)) or _more_for_less(said, view)


def _more_for_less(said: Reading, view: View) -> bool:
    home = _home(said, view)
    mine = {_MORE[t.meant or t.low] for t in said.tokens if (t.meant or t.low) in _MORE}
    theirs = {
        _MORE[t.meant or t.low] for t in view.unit.tokens if t.clause in home and (t.meant or t.low) in _MORE
    }
    return len(mine) == 1 and len(theirs) == 1 and mine != theirs


def denied(said: Reading, view: View) -> bool:
    """Whether the piece denies what the question closes with ("niet vrijblijvend")."""
    if any(t.meant == "niet" for t in said.tokens):
        return False
    closing = _closing(said)
    if closing is None:
        return False
    home = _home(said, view)
    tokens = view.unit.tokens
    for place in view.places(closing) or [t.at for t in tokens if closing.meant and t.meant == closing.meant]:
        before = [t for t in tokens[max(0, place - NEAR) : place] if t.clause == tokens[place].clause]
        if tokens[place].clause in home and any(t.low in ("niet", "nooit", "geen") for t in before):
            return True
    return False


def _closing(said: Reading) -> Token | None:
    """The last word that states something and stands behind no preposition: the predicate of a clause that opens with
    its verb; without one the verb itself."""
    bare = [t for t in said.content if not t.prep and t.amount is None and t.kind == "woord"]
    return bare[-1] if bare else None


def not_yet(said: Reading, view: View) -> bool:
    """Whether what the question says to have been done is still a plan in the piece."""
    token = _done(said)
    if token is None or told_as_done(said, view):
        return False
    theirs = [t for t in view.unit.tokens if t.root == token.root and _NOUN.search(t.low)]
    clauses = {t.clause for t in theirs}
    planned = any(t.meant in _PLANS for t in view.unit.tokens if t.clause in clauses)
    return bool(theirs) and (planned or bool(view.unit.words & _WAITS))


def told_as_done(said: Reading, view: View) -> bool:
    """Whether the piece has what the question says to have been done as done too."""
    token = _done(said)
    return token is not None and any(
        t.root == token.root and (participle(t.low) or participle(t.low.removesuffix("e")))
        for t in view.unit.tokens
    )


def _done(said: Reading) -> Token | None:
    """The participle of what the question says to have been done."""
    lows = {t.low for t in said.tokens}
    if not lows & _IS or lows & _TO_COME:
        return None
    found = [t for t in said.content if t.kind == "woord" and participle(t.low) and t.low not in LIGHT]
    return found[-1] if found else None


def _home(said: Reading, view: View) -> set[int]:
    """The clauses of the piece that at least half of what is shared stands in."""
    reached = chosen([t for t in said.content if not t.meant], view).values()
    counts: dict[int, int] = {}
    for place in reached:
        clause = view.unit.tokens[place].clause
        counts[clause] = counts.get(clause, 0) + 1
    whole = sum(counts.values())
    return {c for c, n in counts.items() if 2 * n >= whole}
