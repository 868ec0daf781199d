"""A sentence that follows its source may leave things out, but not put something else in their place."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from assistant.claims.checks.frames import party
from assistant.claims.checks.tense import FINITE, participle
from assistant.claims.matching import View
from assistant.claims.reading import ACTORS, Reading, Token
from assistant.claims.words import LIGHT, PARTICLES

_TEXT = ("sentence", "item")
_STANDS_IN = frozenset(["het", "dit", "dat", "deze", "die", "hij", "zij", "ze"])
_DEMONSTRATIVE = frozenset(["deze", "dit", "die", "dat", "zulke", "dergelijke"])
_BY_OR_TO = frozenset(
    frozenset(("met", to)) for to in ("tot", "naar", "op")
)  # the change, and what comes of it
_SAME = (
    frozenset(["in", "binnen", "op", "bij", "aan"]),
    frozenset(["tot", "naar", "tegen"]),
    frozenset(["over", "van", "voor"]),
    frozenset(["na", "vanaf", "sinds", "per", "in"]),
    frozenset(["met", "via", "door"]),
)


def slots_kept(said: Reading, view: View) -> str:
    """What only the headings, another sentence or another place of this one says does not stand in the place of
    words of the text."""
    if view.piece.kind not in _TEXT:
        return ""
    mine, theirs = _stating(said), _stating(view.unit)
    placed = {p for t in said.tokens for p in view.places(t)}
    gaps, used = _gaps(mine, theirs, view)
    for new, old in gaps:
        for token in new:
            if not set(view.places(token)) <= used or _verb(said, token) or _within(token, old):
                continue
            for other in old:
                if other.at in placed or other.prep != token.prep or _pointed(view.unit, other):
                    continue
                if other.root in ACTORS or view.writes(token):
                    continue
                return f"de bron noemt hier '{other.low}' en niet '{token.low}'"
    return ""


def _stating(reading: Reading) -> list[Token]:
    return [t for t in reading.tokens if t.content and not t.meant and t.low not in LIGHT]


def _gaps(
    mine: Sequence[Token], theirs: Sequence[Token], view: View
) -> tuple[list[tuple[Sequence[Token], Sequence[Token]]], set[int]]:
    """The stretches of both texts between the words that they share in the same order, and the places of those
    words."""
    index = {t.at: k for k, t in enumerate(theirs)}
    options = [{index[p] for p in view.places(t) if p in index} for t in mine]
    rows, columns = len(mine), len(theirs)
    best = [[0] * (columns + 1) for _ in range(rows + 1)]
    for i in range(rows - 1, -1, -1):
        for j in range(columns - 1, -1, -1):
            best[i][j] = best[i + 1][j + 1] + 1 if j in options[i] else max(best[i + 1][j], best[i][j + 1])
    out: list[tuple[Sequence[Token], Sequence[Token]]] = []
    used: set[int] = set()
    i = j = first = other = 0
    while i < rows and j < columns:
        if j in options[i]:
            out.append((mine[first:i], theirs[other:j]))
            used.add(theirs[j].at)
            i, j = i + 1, j + 1
            first, other = i, j
        elif best[i + 1][j] >= best[i][j + 1]:
            i += 1
        else:
            j += 1
    return [*out, (mine[first:], theirs[other:])], used


def _pointed(reading: Reading, token: Token) -> bool:
    """Whether a word only points ("deze wetten"), or a word that does stands right before it as the subject ("het is
    ook een plan"): what it points to may be said in its place. Parts of verbs are no words by themselves."""
    before = reading.tokens[max(0, token.at - 2) : token.at]
    if token.low in PARTICLES or any(t.low in _DEMONSTRATIVE for t in before):
        return True
    near = reading.tokens[max(0, token.at - 6) : token.at]
    return any(
        t.low in _STANDS_IN and after.low in FINITE and not any(x.content for x in near[k + 1 :])
        for k, (t, after) in enumerate(pairwise(near))
    )


def _within(token: Token, old: Sequence[Token]) -> bool:
    """Whether a word is a part, a form or a longer form of one that stands there."""
    return any(
        t.low.replace("s", "") == token.low.replace("s", "")
        or t.low.endswith(token.low)
        or token.low.endswith(t.low)
        or t.low.startswith(token.low[:-1])
        or token.low.startswith(t.low[:-1])
        for t in old
        if len(t.low) > 3
    )


def cases_kept(said: Reading, view: View) -> str:
    """What stands behind a preposition does not change places with what stands behind another ("stegen met A
    tot B"), nor an amount take the preposition of one that is left out."""
    if view.piece.kind not in _TEXT:
        return ""
    tokens = view.unit.tokens
    mine = _stating(said)
    for token in mine:
        places = view.places(token)
        theirs = {tokens[p].prep for p in places}
        if not token.prep or "" in theirs or not places or any(_alike(token.prep, p) for p in theirs):
            continue
        if _verb(said, token):
            continue
        if token.kind == "getal" and any(frozenset((token.prep, p)) in _BY_OR_TO for p in theirs):
            return f"'{token.prep} {token.low}' staat zo niet in de bron"
        parts = {tokens[p].part for p in places}
        for other in tokens:
            if other.prep != token.prep or not other.content or other.at in places or other.part not in parts:
                continue
            moved = [t for t in mine if other.at in view.places(t) and not _verb(said, t)]
            if token.kind == other.kind == "getal" and not moved:
                return f"'{token.prep} {token.low}' staat zo niet in de bron"
            if any(t.prep != token.prep and t.prep in theirs for t in moved):
                return f"'{token.low}' en '{other.low}' zijn van plaats verwisseld"
    return ""


def verb_of_another(said: Reading, view: View) -> str:
    """ "A levert warmte en B betaalt" does not say that B delivers: right before that verb stands another."""
    if view.piece.kind not in _TEXT:
        return ""
    tokens = view.unit.tokens
    for mine, verb in pairwise(said.content):
        if not _does(mine, verb):
            continue
        places = view.places(mine)
        if any(0 < p - q <= 2 for p in view.places(verb) for q in places):
            continue
        for p in view.places(verb):
            before = next((t for t in reversed(tokens[:p]) if t.content and t.part == tokens[p].part), None)
            if (
                before is not None
                and party(before)
                and not before.prep
                and tokens[p].low == verb.low
                and places
                and min(places) > p + 1
                and before.root not in {t.root for t in said.tokens}
                and any(t.content for t in tokens[p + 1 : min(places)])
            ):
                return f"'{verb.low}' doet in de bron '{before.low}'"
    return ""


def _does(mine: Token, verb: Token) -> bool:
    return (
        party(mine)
        and not mine.prep
        and mine.clause == verb.clause
        and verb.at - mine.at == 1
        and verb.kind == "woord"
        and verb.low.endswith(("t", "en", "de", "te"))
    )


def _verb(reading: Reading, token: Token) -> bool:
    """Whether a word behind a preposition is a verb rather than what the preposition belongs to."""
    before = reading.tokens[token.at - 1].low if token.at else ""
    return token.kind == "woord" and (before == "te" or token.prep == "om" or participle(token.low))


def _alike(one: str, other: str) -> bool:
    return one == other or any(one in same and other in same for same in _SAME)
