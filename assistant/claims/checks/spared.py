"""What a sentence may pass over although it stands between the words that it tells: who or what shows a fact, the title in quotation
marks behind a name, the first of two things that one subject does."""

from __future__ import annotations

import re
from collections.abc import Collection

from assistant.claims.checks.frames import nouns
from assistant.claims.checks.laid import Laid
from assistant.claims.checks.tense import FINITE, participle, strong_past
from assistant.claims.reading import Reading, Token
from assistant.claims.words import listed
from ingest.language import words

_SHOWS = re.compile(
    r"^(?:blijkt|bleek|gebleken|ziet|zien|zag|merk\w*|gemerkt|constate\w+|geconstateerd|bekend|toont|tonen|toonde|feit)$"
)
_TITLE = re.compile(r"[‘'\"“]([A-Z][^’'\"”]{5,80})[’'\"”]")
_AND = listed("en maar")
_HANGS = listed("dat of als wanneer indien mits tenzij omdat doordat zodat terwijl om wie die")
_ARTICLES = listed("de het een")
_DESPITE = (("ondanks",), ("naast",), ("vanwege",))
_IN_VIEW = ("met", "het", "oog", "op")


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


def first_of_two(token: Token, unit: Reading, reached: Collection[int]) -> bool:
    """Whether a word belongs to the first thing of two that a subject does, where the second is told: "het plan ligt bij de raad en
    start in mei" says that the plan starts in May."""
    tokens = unit.tokens
    clause = [t for t in tokens if t.clause == token.clause and t.part == token.part]
    verb = next((t.at for t in clause if verbal(t, unit)), len(tokens))
    if not clause[0].at < verb <= token.at or not any(clause[0].at <= p < verb for p in reached):
        return False
    for joint in tokens[token.at + 1 : -1]:
        following = tokens[joint.at + 1]
        if joint.part != token.part:
            return False
        if (
            joint.low in _AND
            and (verbal(following, unit) or participle(following.low))
            and joint.clause in (token.clause, token.clause + 1)
        ):
            first = any(verb <= p < joint.at for p in reached)
            return not first and any(p > joint.at for p in reached)
    return False


def before_another(token: Token, unit: Reading, reached: Collection[int]) -> bool:
    """Whether a word stands in a main clause of which nothing is told, before an "en" with a main clause of its own: "de weg is
    smal en de brug wordt vernieuwd"."""
    tokens = unit.tokens
    part = [t for t in tokens if t.part == token.part]
    for joint in part:
        if joint.low != "en" or joint.at <= token.at:
            continue
        ahead, behind = [t for t in part if t.at < joint.at], [t for t in part if t.at > joint.at]
        if any(t.at in reached for t in ahead) or {t.low for t in ahead} & _HANGS:
            return False
        named = next((t.at for t in behind if t.content), -1)
        verb = next((t.at for t in behind if verbal(t, unit)), -1)
        if (
            behind
            and behind[0].low in _ARTICLES
            and 0 <= named < verb
            and any(verbal(t, unit) for t in ahead)
        ):
            return any(t.at in reached for t in behind)
    return False


def motive(token: Token, unit: Reading) -> bool:
    """Whether a word belongs to what a sentence opens with and why it is so: "Met het oog op de groei ...", "Ondanks ..."."""
    opening = [t for t in unit.tokens if t.part == token.part]
    lows = tuple(t.low for t in opening[:4])
    if lows[:1] not in _DESPITE and lows != _IN_VIEW:
        return False
    verb = next((t.at for t in opening if t.low in FINITE or verbal(t, unit)), -1)
    return token.at < verb


def verbal(token: Token, unit: Reading) -> bool:
    """Whether a word seems to be the verb of its clause."""
    if token.low in FINITE or strong_past(token.low):
        return True
    named = {t.at for t in nouns(unit, token.clause)}
    return (
        token.kind == "woord"
        and not token.capital
        and len(token.low) > 3
        and token.low.endswith("t")
        and token.at not in named
        and not participle(token.low)
    )
