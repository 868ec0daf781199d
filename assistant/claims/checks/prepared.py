"""What is only prepared, weighed or needed for something is not told of the thing itself."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.claims.checks.tense import participle
from assistant.claims.matching import View
from assistant.claims.reading import Reading, Token
from assistant.claims.words import listed

_TEXT = ("sentence", "item")
_PREPARES = re.compile(
    r"(?:verkenning|onderzoek|studie|analyse|voorbereiding|aanbesteding|aanvraag|voorstel|ontwerp|inventarisatie|evaluatie|haalbaarheid)$"
)
_LINKS = listed("van voor naar de het een deze dit")
_WEIGHED = listed("bij voor over tot om van naar")
_NEEDED = listed("nodig noodzakelijk belangrijk gewenst wenselijk vereist onmisbaar cruciaal essentieel")


def prepared_kept(said: Reading, view: View) -> str:
    """ "De verkenning van het tramplan is gestart" does not say that the plan has, nor does "een afweging bij het
    inzetten van geld" say that money goes in, nor "een plan waarvoor geld nodig is" that the plan is needed."""
    if view.piece.kind not in _TEXT:
        return ""
    tokens = view.unit.tokens
    placed = {p for t in said.content for p in view.places(t)}
    roots = {t.root for t in said.tokens}
    for token in tokens:
        if _PREPARES.search(token.low) and token.at not in placed and token.root not in roots:
            thing = _behind(tokens, token)
            done = [
                p
                for p in placed
                if tokens[p].clause == token.clause and p > token.at and participle(tokens[p].low)
            ]
            if thing in placed and done and not any(_PREPARES.search(t.low) for t in said.tokens):
                return f"de bron zegt dit van '{token.low}'"
    return _weighed(said, view, placed) or _needed(said, view)


def _behind(tokens: Sequence[Token], token: Token) -> int:
    """The place of what a noun of preparing stands before, -1 where another word comes between."""
    for following in tokens[token.at + 1 : token.at + 5]:
        if following.clause != token.clause:
            return -1
        if following.content:
            return following.at
        if following.low not in _LINKS:
            return -1
    return -1


def _weighed(said: Reading, view: View, placed: set[int]) -> str:
    tokens = view.unit.tokens
    for token in said.content:
        if token.kind != "woord" or not participle(token.low):
            continue
        there = [tokens[p] for p in view.places(token)]
        if not there or not all(_named_deed(tokens, t) or _object(tokens, t) for t in there):
            continue
        if all(_object(tokens, t) for t in there):
            return f"de bron noemt '{there[0].low}' maar zegt niet dat het gebeurt"
        verbs = [
            t
            for t in tokens[: there[0].at]
            if t.part == there[0].part and t.content and participle(t.low) and t.at not in placed
        ]
        if verbs:
            return f"de bron noemt '{there[0].low}' maar zegt niet dat het gebeurt"
    return ""


def _named_deed(tokens: Sequence[Token], token: Token) -> bool:
    """Whether a verb stands as a noun: "bij het (verder) inzetten van"."""
    before = [t.low for t in tokens[max(0, token.at - 3) : token.at]]
    return token.low.endswith("en") and "het" in before and bool(set(before) & _WEIGHED)


def _object(tokens: Sequence[Token], token: Token) -> bool:
    """Whether a deed is only an example of what is needed: "zoals het aanleggen van"."""
    before = [t.low for t in tokens[max(0, token.at - 3) : token.at]]
    return token.low.endswith("en") and "het" in before and bool(set(before) & {"zoals", "bijvoorbeeld"})


def _needed(said: Reading, view: View) -> str:
    """What is needed in the source is what the sentence says is needed."""
    tokens = view.unit.tokens
    for token in said.tokens:
        there = [t for t in tokens if t.low in _NEEDED and (t.low == token.low or token.root == t.root)]
        if token.low not in _NEEDED or len(there) != 1:
            continue
        told = [
            t
            for t in said.content
            if t.at < token.at and t.clause == token.clause and not t.prep and not t.meant
        ]
        found = [view.places(t) for t in told if t.kind == "woord" or t.capital]
        found = [p for p in found if p]
        opens = next((t for t in tokens if t.clause == there[0].clause), there[0])
        if (
            found
            and opens.low.startswith("waar")
            and not any(tokens[p].clause == opens.clause for f in found for p in f)
        ):
            return f"'{token.low}' slaat in de bron op iets anders"
    return ""
