"""What a sentence may pass over although it stands between the words that it tells: who or what shows a fact, the title in quotation
marks behind a name, the first of two things that one subject does."""

from __future__ import annotations

import re

from assistant.claims.checks.frames import nouns
from assistant.claims.checks.laid import Laid
from assistant.claims.checks.tense import FINITE, participle
from assistant.claims.reading import Token
from assistant.claims.words import listed
from ingest.language import words

_SHOWS = re.compile(
    r"^(?:blijkt|bleek|gebleken|ziet|zien|zag|merk\w*|gemerkt|constate\w+|geconstateerd|bekend|toont|tonen|toonde|feit)$"
)
_TITLE = re.compile(r"[‘'\"“]([A-Z][^’'\"”]{5,80})[’'\"”]")
_AND = listed("en maar")


def shows(token: Token, laid: Laid) -> bool:
    """Whether a word only leads up to a fact: "het is bekend dat ...", "deze aantallen laten zien dat ...". Not where it is put as
    likely, wished or denied."""
    tokens = laid.view.unit.tokens
    that = next(
        (t.at for t in tokens[token.at + 1 :] if t.part == token.part and t.low == "dat"), len(tokens)
    )
    over = [t for t in tokens[:that] if t.part == token.part]
    return (
        that < len(tokens)
        and token.kind == "woord"
        and any(_SHOWS.match(t.low) for t in over)
        and not any(t.meant for t in over)
        and any(p > that for p in laid.reached)
    )


def titled(token: Token, laid: Laid) -> bool:
    """Whether a word belongs to a title in quotation marks behind what it names."""
    tokens = laid.view.unit.tokens
    for found in _TITLE.finditer(laid.view.piece.text):
        title = words(found[1])
        if len(title) < 2 or token.low not in title:
            continue
        begin = token.at - title.index(token.low)
        if (
            begin > 0
            and [t.low for t in tokens[begin : begin + len(title)]] == title
            and tokens[begin - 1].content
        ):
            return True
    return False


def first_of_two(token: Token, laid: Laid) -> bool:
    """Whether a word belongs to the first thing of two that a subject does, where the second is told: "het plan ligt bij de raad en
    start in mei" says that the plan starts in May."""
    tokens = laid.view.unit.tokens
    clause = [t for t in tokens if t.clause == token.clause and t.part == token.part]
    verb = next((t.at for t in clause if _verb(t, laid)), len(tokens))
    if not clause[0].at < verb <= token.at or not any(clause[0].at <= p < verb for p in laid.reached):
        return False
    for joint in tokens[token.at + 1 : -1]:
        following = tokens[joint.at + 1]
        if joint.part != token.part:
            return False
        if (
            joint.low in _AND
            and (_verb(following, laid) or participle(following.low))
            and joint.clause in (token.clause, token.clause + 1)
        ):
            first = any(verb <= p < joint.at for p in laid.reached)
            return not first and any(p > joint.at for p in laid.reached)
    return False


def _verb(token: Token, laid: Laid) -> bool:
    """Whether a word seems to be the verb of its clause."""
    if token.low in FINITE:
        return True
    named = {t.at for t in nouns(laid.view.unit, token.clause)}
    return (
        token.kind == "woord"
        and not token.capital
        and len(token.low) > 3
        and token.low.endswith("t")
        and token.at not in named
        and not participle(token.low)
    )
