"""Another name in the place of what a question names: a paper of another year, a party of another name, another partner."""

from __future__ import annotations

import re
from itertools import pairwise

from assistant.claims.matching import View, chosen
from assistant.claims.reading import Reading, Token
from assistant.words.spelling import dutch_words

BESIDE = 3  # words between two partners: "met Rietmeer en de provincie"

# How a text says of when a paper is: "die in 2017 is vastgesteld", "uit 2017", "(2017)".
_MADE_IN = re.compile(
    r"^[^.;:]{0,40}?(?:\((?:(?:uit|van) )?(?P<a>(?:19|20)\d\d)\)|\buit (?P<b>(?:19|20)\d\d)\b"
    r"|\bin (?P<c>(?:19|20)\d\d) (?:is |zijn |werd )?(?:vast|op|aan|af)ge\w+)"
)


def another_edition(said: Reading, view: View) -> Token | None:
    """The year "uit" which the question takes a paper to be, where the piece says that this paper is from another."""
    for token in said.items("tijd"):
        if token.prep not in ("uit", "van") or token.amount is None or token.amount.kind != "jaar":
            continue
        name = _right_before(said, token)
        places = chosen(name, view).values()
        if len(name) < 2 or len(set(places)) < len(name) or max(places) - min(places) > len(name):
            continue
        last = view.unit.tokens[max(places)].low
        found = _MADE_IN.match(view.unit.low.partition(last)[2])
        if found and int(next(filter(None, found.groups()))) != token.amount.value:
            return token
    return None


def _right_before(said: Reading, token: Token) -> list[Token]:
    """The words of content that stand together right before "uit" or "van" and a year."""
    out: list[Token] = []
    for other in reversed(said.tokens[: max(0, token.at - 1)]):
        if not other.content or other.amount is not None:
            break
        out.insert(0, other)
    return out


def another_name(unknown: frozenset[str], said: Reading, view: View) -> Token | None:
    """The name that no document knows, where the piece has another behind the same noun ("zorgverzekeraar ...")."""
    for noun, name in pairwise(said.tokens):
        if (
            name.low not in unknown
            or not (name.capital or dutch_words().count(name.low) is None)  # "uit de visie voortgekomen"
            or not noun.content
            or noun.amount is not None
            or noun.clause != name.clause
        ):
            continue
        tokens = view.unit.tokens
        for place in view.roots.get(noun.root, []):
            behind = tokens[place + 1] if place + 1 < len(tokens) else None
            if (
                behind is not None
                and behind.kind in ("naam", "persoon")
                and behind.clause == tokens[place].clause
            ):
                return name
    return None


def another_partner(said: Reading, view: View) -> Token | None:
    """The party "samen met" which the question says that something is done, where the piece does it with another."""
    for token in said.items("naam"):
        before = {t.low for t in said.tokens[max(0, token.at - 3) : token.at]}
        if token.prep != "met" or "samen" not in before or view.roots.get(token.root):
            continue
        if any(0 < t.at - token.at <= BESIDE and view.roots.get(t.root) for t in said.items("naam")):
            continue  # one of several partners is told: the other may bear another name there
        mine = {t.root for t in said.tokens}
        for other in view.unit.items("naam"):
            joined = {t.low for t in view.unit.tokens[max(0, other.at - 2) : other.at]} & {"en", "met"}
            if joined and other.root not in mine and _acts(view.unit, other):
                return token
    return None


def _acts(unit: Reading, token: Token) -> bool:
    """Whether a party does something with who stands before "en", or is whom it is done with."""
    behind = unit.tokens[token.at + 1 : token.at + 3]
    return token.prep == "met" or any(
        t.low.endswith(("en", "t")) and not t.capital and t.clause == token.clause for t in behind
    )


def told_too(said: Reading, token: Token, view: View) -> bool:
    """Whether the piece has what another has otherwise, a name with what else the question calls by a name."""
    if token.amount is not None or token.kind != "naam":
        return bool(view.places(token))
    return all(view.roots.get(t.root) for t in said.items("naam"))
