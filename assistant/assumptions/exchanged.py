"""Something else in the place of what a question names: another rank, number, year or party beside the same words."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from assistant.assumptions.reversed import OF_A_PARTY, doer
from assistant.claims.amounts import Amount
from assistant.claims.matching import View
from assistant.claims.reading import Reading, Token
from assistant.claims.words import root

# Whose office a word names; a question may call the same one by another word of its line.
_OFFICES = {
    root(word): k
    for k, line in enumerate(
        (
            "gemeente college gemeenteraad raad burgemeester wethouder",
            "provincie gedeputeerde",
            "rijk kabinet ministerie minister rijksoverheid",
            "corporatie woningcorporatie",
            "waterschap",
            "netbeheerder",
        ),
        1,
    )
    for word in line.split()
}
# "Welke rol heeft de provincie?" takes no deed of theirs for granted.
_PARTS = frozenset(
    root(word)
    for word in "rol rollen taak taken aandeel belang belangen positie bevoegdheid bevoegdheden invloed zeggenschap".split()
)
SEVERAL = 3  # words
_RANKS = frozenset("eerste tweede derde vierde vijfde zesde zevende achtste negende tiende".split())
_LENGTHS = frozenset("jaar jaren maand maanden week weken dag dagen uur uren keer".split())


def another_rank(said: Reading, view: View) -> Token | None:
    """The noun that has another rank in the piece ("Tweede Kamer" where the question has "Eerste Kamer")."""
    for rank, noun in _ranked(said):
        theirs = {r.low for r, n in _ranked(view.unit) if n.root == noun.root}
        if theirs and rank.low not in theirs:
            return noun
    return None


def _ranked(reading: Reading) -> Iterator[tuple[Token, Token]]:
    for one, other in pairwise(reading.tokens):
        if one.low in _RANKS and other.content and one.clause == other.clause:
            yield one, other


def another_number(said: Reading, view: View) -> Token | None:
    """The number of the question that the piece has otherwise: with the same noun behind it, or of the same kind where
    the piece has but one of it. None where the piece has another number of the question: it is about that one."""
    if told_so_many(said, view):
        return None
    for token in said.tokens:
        if token.kind != "getal" or token.amount is None or view.places(token):
            continue
        if token.amount.kind == "procent":
            theirs = [t for t in view.unit.tokens if t.amount is not None and t.amount.kind == "procent"]
            if len(theirs) == 1:
                return token
            continue
        noun = _counted(said, token)
        if noun is None:
            continue
        for other in view.unit.tokens:
            there = _counted(view.unit, other) if other.kind == "getal" else None
            if there is not None and (there.root == noun.root or there.at in view.places(noun)):
                return token
    return None


def another_share(said: Reading, view: View) -> Token | None:
    """The percentage of the question where the piece tells another of the same: it has several of the words around it, and
    one percentage, or one that it goes to ("van 5% naar 8%")."""
    mine = [t for t in said.tokens if t.amount is not None and t.amount.kind == "procent"]
    theirs = [t for t in view.unit.tokens if t.amount is not None and t.amount.kind == "procent"]
    if len(mine) != 1 or not theirs or view.places(mine[0]):
        return None
    if len(theirs) > 1 and not (len(theirs) == 2 and (theirs[0].prep, theirs[1].prep) == ("van", "naar")):
        return None
    held = {p for t in said.content if t.amount is None for p in view.places(t)}
    return mine[0] if len(held) >= SEVERAL else None


def told_so_many(said: Reading, view: View) -> bool:
    """Whether the piece has the number of the question."""
    return any(view.places(t) for t in said.tokens if t.kind == "getal" and t.amount is not None)


def told_as_many(said: Reading, token: Token, view: View) -> bool:
    """Whether the piece counts the same thing with the number of the question ("400 nieuwe bomen" for "400 bomen")."""
    noun = _counted(said, token) if token.kind == "getal" and token.amount is not None else None
    if noun is None:
        return False
    theirs = [_counted(view.unit, view.unit.tokens[at]) for at in view.places(token)]
    return any(n is not None and n.root == noun.root for n in theirs)


def _counted(reading: Reading, number: Token) -> Token | None:
    """The noun within three words behind a number, in its clause."""
    behind = [t for t in reading.tokens[number.at + 1 : number.at + 4] if t.clause == number.clause]
    nouns = []
    for token in behind:
        if token.amount is not None or not (token.content or token.low in ("extra", "nieuwe")):
            break
        nouns.append(token)
        if not token.low.endswith(("e", "de", "te", "extra")):
            break
    return nouns[-1] if nouns and nouns[-1].low not in _LENGTHS else None


def another_moment(said: Reading, view: View) -> Token | None:
    """The year or date of the question where the piece has one of its kind and not this one."""
    mine = [t for t in said.tokens if t.kind == "tijd" and t.amount is not None]
    if len(mine) != 1 or view.places(mine[0]) or (at := mine[0].amount) is None:
        return None
    times = [
        (t, t.amount)
        for t in view.unit.tokens
        if t.kind == "tijd" and t.amount is not None and t.host < 0  # "in de visie (mei 2021)" dates that
    ]
    alike = [(t, a) for t, a in times if a.kind == at.kind or (_year(at) and _year(a))]
    if (
        len(alike) > 1
    ):  # one of several where only that is set as this one: "in 2017 vastgesteld, geldt tot 2030"
        alike = [(t, a) for t, a in alike if t.prep and t.prep in _as(mine[0].prep)]
    if len(alike) != 1:
        return None
    other, there = alike[0]
    if there.kind != at.kind and _year(there) == _year(at):
        return None
    return mine[0] if other.prep in ("", *_as(mine[0].prep)) else None


def _year(amount: Amount) -> int:
    """The year of a moment; 0 where it names none."""
    value = amount.value
    found = value[-1] if isinstance(value, tuple) else value
    return found if isinstance(found, int) and found > 1000 else 0


_AT = frozenset(["", "in", "op", "per", "vanaf", "sinds"])  # they name the moment itself


def _as(prep: str) -> frozenset[str]:
    """The prepositions that set a moment as this one does."""
    return _AT if prep in _AT else frozenset([prep])


def another_place(said: Reading, view: View) -> Token | None:
    """The place of the question where the piece has another with the same noun ("de raad van" another municipality)."""
    for token in said.items("plaats"):
        if view.roots.get(token.root) or not token.prep:
            continue
        noun = next((t for t in reversed(said.tokens[: token.at]) if t.content), None)
        if noun is None or noun.kind == "plaats" or token.at - noun.at > 3:
            continue
        for place in view.places(noun):
            behind = [
                t
                for t in view.unit.tokens[place + 1 : place + 4]
                if t.clause == view.unit.tokens[place].clause
            ]
            if any(t.kind == "plaats" and t.prep == token.prep for t in behind):
                return token
    return None


def another_party(said: Reading, view: View) -> Token | None:
    """The party that does what the question says, where the piece gives it to a party of another kind ("van het Rijk"
    where the question has "de provincie")."""
    mine = doer(said)
    if mine is None or view.unit.words & {"we", "wij", "ons", "onze"} or view.places(mine):
        return None
    if any(t.root in _PARTS and t.at < mine.at for t in said.tokens):
        return None
    kind = _OFFICES.get(mine.root)
    theirs = {
        _OFFICES[t.root] for t in view.unit.tokens if t.root in _OFFICES and not OF_A_PARTY.search(t.low)
    }
    named = {_OFFICES[t.root] for t in said.tokens if t.root in _OFFICES}
    return mine if kind and theirs and not named & theirs else None
