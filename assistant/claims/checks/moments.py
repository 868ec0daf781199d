"""Before, after, since, until: a moment keeps its preposition, and its company."""

from __future__ import annotations

from assistant.claims.checks.frames import retold, subject
from assistant.claims.matching import View
from assistant.claims.reading import Reading, Token
from ingest.months import MONTHS

_STRICT = frozenset(["na", "tot", "vanaf", "sinds", "voor", "tijdens"])
_SAID = _STRICT | {"in", "op", "over", "per", "binnen"}
_SAME = {
    frozenset(p)
    for p in (("vanaf", "sinds"), ("tijdens", "in"), ("per", "vanaf"), ("op", "per"), ("in", "binnen"))
}
_EVENTS = (
    "ing",
    "atie",
    "tijd",
    "fase",
    "moment",
    "besluit",
    "start",
    "einde",
    "begin",
    "datum",
    "verkiezingen",
)


def moments_kept(said: Reading, view: View) -> str:
    """A moment has the preposition of the source, in the clause that is retold."""
    if view.piece.kind not in ("sentence", "item"):
        return ""
    tokens = view.unit.tokens
    for token in said.content:
        if token.prep not in _SAID:
            continue
        places = view.places(token)
        if not places:
            continue
        if not _timely(said, token):
            if token.prep == "voor" and {tokens[p].prep for p in places} <= {"na", "sinds", "vanaf"}:
                return f"'voor {token.low}' staat in de bron als '{tokens[places[0]].prep}'"
            continue
        home = retold([t for t in said.content if t.clause == token.clause and t is not token], view)
        near = [p for p in places if tokens[p].clause == home] or places
        theirs = {tokens[p].prep for p in near}
        if _of_a_period(said, token) and any(_of_a_period(view.unit, tokens[p]) for p in near):
            continue
        if any(_fits(token.prep, t) for t in theirs) or ("tot" in theirs and _by_goal(said, view, token)):
            continue
        if theirs & _STRICT or (token.prep in ("na", "vanaf", "sinds", "tot") and theirs & _SAID):
            return f"'{token.prep} {token.low}' staat in de bron als '{sorted(theirs)[0]}'"
    return _about_another(said, view) or _company(said, view)


def _about_another(said: Reading, view: View) -> str:
    """ "Het verslag over 2025" is not one over 2026 because 2026 stands elsewhere in the source."""
    there = [t for t in view.unit.tokens if t.kind == "tijd" and t.prep == "over"]
    for token in said.items("tijd"):
        if token.prep == "over" and there and not any(t.at in view.places(token) for t in there):
            return f"'over {token.low}' staat in de bron als 'over {there[0].low}'"
    return ""


def moment_of_its_clause(said: Reading, view: View) -> str:
    """Where each clause of the source has a moment of its own, what is told of a moment stands in its clause."""
    tokens = view.unit.tokens
    for clause in dict.fromkeys(t.clause for t in said.tokens if _moment(t)):
        inside = [t for t in said.content if t.clause == clause]
        places = {p for t in inside if _moment(t) for p in view.places(t)}
        homes = {tokens[p].clause for p in places}
        homes |= {tokens[tokens[p].host].clause for p in places if tokens[p].host >= 0}
        others = {t.clause for t in tokens if _moment(t) and t.at not in places} - homes
        if not homes or not others:
            continue
        rest = [view.places(t) for t in inside if t.kind == "woord" and not t.meant and not _moment(t)]
        rest = [p for p in rest if p]
        doer = subject(said, clause)
        its = (
            {tokens[p].clause for p in view.places(doer)}
            if doer is not None and doer.kind == "woord" and view.piece.kind in ("sentence", "item")
            else set()
        )
        if rest and (
            (its and its <= others) or all({tokens[p].clause for p in found} <= others for found in rest)
        ):
            return "dit hoort in de bron bij een ander moment"
    return ""


def _of_a_period(reading: Reading, token: Token) -> bool:
    """Whether a year opens a period that is named as one: "in de periode 2051 tot en met 2055", which is "voor de periode" too."""
    return (
        token.prep in ("in", "voor", "over")
        and token.at > 0
        and reading.tokens[token.at - 1].low == "periode"
    )


def _moment(token: Token) -> bool:
    return token.kind == "tijd" or token.low in MONTHS


def _fits(mine: str, there: str) -> bool:
    return mine == there or frozenset((mine, there)) in _SAME


def _by_goal(said: Reading, view: View, token: Token) -> bool:
    """Whether a goal is told: one that is to be reached "tot 2050" is reached "in 2050"."""
    goal = "doel" in said.words and ("doel" in view.unit.words or "doel" in view.about.words)
    return goal and token.kind == "tijd" and token.prep == "in"


def _timely(said: Reading, token: Token) -> bool:
    """Whether a token says when: a moment, a length of time, or an event behind "na", "tot" and the like."""
    if token.kind == "tijd":
        return True
    if token.kind == "getal":
        following = said.tokens[token.at + 1 : token.at + 2]
        return any(t.low in ("jaar", "jaren", "maanden", "weken", "dagen", "uur") for t in following)
    return token.prep in ("na", "tot", "vanaf", "sinds", "tijdens") or (
        token.prep == "voor" and token.low.endswith(_EVENTS)
    )


_FACING = {
    "binnen": {"buiten"}, "buiten": {"binnen"}, "boven": {"onder"}, "onder": {"boven"}, "met": {"zonder"},
    "zonder": {"met", "door"}, "tegen": {"voor"}, "naar": {"van", "uit"},
}  # fmt: skip


def prepositions_kept(said: Reading, view: View) -> str:
    """ "Binnen de kaders" is not "buiten de kaders"."""
    tokens = view.unit.tokens
    for token in said.content:
        beside = token.at and said.tokens[token.at - 1].low == "per"
        if beside and token.amount is None and view.places(token):
            each = [t for t in tokens if t.prep == "per" and t.content]
            if each and not any(tokens[p].prep == "per" for p in view.places(token)):
                return f"'per {token.low}' staat niet zo in de bron"
        facing = _FACING.get(token.prep)
        if not facing:
            continue
        theirs = {tokens[p].prep for p in view.places(token)}
        if theirs and theirs <= facing:
            return f"'{token.prep} {token.low}' staat in de bron als '{sorted(theirs)[0]}'"
    return ""


_THEN = frozenset(["daarna", "vervolgens", "waarna", "nadien"])


def sequence_kept(said: Reading, view: View) -> str:
    """What comes first in the source does not come second."""
    mine, theirs = _sequence(said), _sequence(view.unit)
    if mine is None or theirs is None:
        return ""

    def shared(one: list[Token], other: list[Token]) -> int:
        places = {t.at for t in other}
        return sum(any(p in places for p in view.places(t)) for t in one)

    straight = shared(mine[0], theirs[0]) + shared(mine[1], theirs[1])
    late, early = shared(mine[0], theirs[1]), shared(mine[1], theirs[0])
    both = bool(late and early and late + early >= straight)
    return "de volgorde is in de bron andersom" if both or late + early > straight else ""


def _sequence(reading: Reading) -> tuple[list[Token], list[Token]] | None:
    """What comes first and what comes then; None where nothing says so."""
    for token in reading.tokens:
        before = [t for t in reading.tokens[: token.at] if t.content]
        after = [t for t in reading.tokens[token.at + 1 :] if t.content]
        if token.low in _THEN or (token.low == "voordat" and before):
            return before, after
        if token.low == "nadat" and before:
            return after, before
        if token.low in ("nadat", "voordat"):
            first = [t for t in after if t.clause == token.clause]
            rest = [t for t in after if t.clause != token.clause]
            return (first, rest) if token.low == "nadat" else (rest, first)
    return None


def _company(said: Reading, view: View) -> str:
    """ "De rekening over 2025" is not told of 2026 where another moment stands with that preposition."""
    tokens = view.unit.tokens
    for token in said.items("tijd"):
        places = view.places(token)
        head = _head(said.tokens, token)
        if not places or head is None or not token.prep:
            continue
        if any(tokens[p].prep == token.prep for p in places):
            continue
        for other in tokens:
            if other.kind == "tijd" and other.at not in places and other.prep == token.prep:
                there = _head(tokens, other)
                if there is not None and there.at in view.places(head):
                    return f"bij '{head.low}' staat in de bron '{other.low}'"
    return ""


def _head(tokens: tuple[Token, ...], token: Token) -> Token | None:
    """The content word before the preposition of a token."""
    back = [t for t in tokens[max(0, token.at - 6) : token.at] if t.content and t.clause == token.clause]
    return back[-1] if back else None
