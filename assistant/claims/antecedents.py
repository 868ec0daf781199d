"""A piece that points back ("dit", "daarvan", "het plan"), and the piece that it points to."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from assistant.claims.checks.tense import participle
from assistant.claims.matching import Piece, Source, View
from assistant.claims.reading import ACTORS, Reading, Token
from assistant.claims.words import LIGHT, listed
from ingest.language import fold, words

_POINTS = re.compile(
    r"^(?:dit|dat|deze|die|hij|zij|ze|waar|daar\w*|hier\w*|het gaat|voorbeelden|door deze|met deze|in deze)\b"
    r"|^(?:in|van|voor|met|op|over|bij|door) (?:die|dat)\b|\b(?:hiervan|daarvan|hiervoor|daarvoor|hierbij|daarbij|hierin|daarin|hiermee|daarmee|hierover|daarover|hierop|daarop|deze|dit)\b"
    r"|^(?:maar )?het (?:is|was|betreft)\b"
)
_NOW = re.compile(r"\b(?:op dit moment|(?:dit|deze) (?:jaar|kwartaal|maand|week|eeuw|periode))\b")
_OPENS_BACK = re.compile(
    r"^(?:dit|dat|deze|die|hij|zij|ze|hen|daar\w*|hier\w*|dan|anders|vervolgens|maar|ook dit|ook deze|het (?:is|was|betreft|gaat))\b"
    r"|^(?:\w+ )?(?:in|van|voor|met|op|over|bij|door|naast|uit|tot|om) (?:die|dat|deze|dit)\b"
)
FINITE = listed(
    "is zijn was waren wordt worden werd heeft hebben kan kunnen moet moeten wil willen zal zullen gaat gaan "
    "komt komen staat staan krijgt krijgen doet doen bouwt bouwen maakt maken werkt werken loopt lopen "
    "start starten"
)
_THEN = listed("vervolgens daarna hierna nadien")
_ARTICLES = listed("de het een dit deze die")
_BARE = listed("dit dat deze die het")
_RUNNING = ("sentence", "item")


def points_back(piece: Piece) -> bool:
    """Whether a piece of running text can only be read with the one before it."""
    return piece.kind in _RUNNING and bool(_POINTS.search(_NOW.sub(" ", fold(piece.text))))


def opens_back(piece: Piece) -> bool:
    """Whether a piece of running text begins by pointing back: read alone, it does not say what it is about."""
    return piece.kind in _RUNNING and bool(_OPENS_BACK.search(fold(piece.text)))


def with_previous(source: Source, at: int) -> tuple[Piece, Piece] | None:
    """The piece before one that points back, and both read on as one."""
    piece = source.pieces[at]
    if at == 0 or not points_back(piece):
        return None
    before = source.pieces[at - 1]
    if at > 1 and not set(words(before.text)) & FINITE:  # a sentence without a verb leans too
        first = source.pieces[at - 2]
        before = Piece(
            f"{first.text.rstrip('. ')}; {before.text}",
            (*first.spans, *before.spans),
            first.about,
            first.kind,
        )
    return before, Piece(
        f"{before.text.rstrip('. ')}; {piece.text}",
        (*before.spans, *piece.spans),
        piece.about,
        "sentence",
        joined=True,
    )


def points_to(word: Token, said: Reading, view: View, before: Sequence[View]) -> bool:
    """Whether a piece points to a word of the pieces before it, which a sentence says for it: "het plan" to
    "bestemmingsplan", "dit" to a thing, "daarna" to what it comes after, "er 300" to what was counted."""
    if view.piece.kind not in _RUNNING or not before or word.kind not in ("woord", "naam"):
        return False
    unit = view.unit
    last = before[-1]
    if word.root in last.roots and any(
        len(t.low) > 3 and word.low.endswith(t.low) and word.low != t.low and _definite(unit, t.at)
        for t in unit.content
    ):
        return True
    if word.root in ACTORS or not any(word.root in v.roots for v in before):
        return False
    number = said.tokens[word.at - 1] if word.at else None
    if number is None or not (number.kind == "getal" or number.low in _ARTICLES):
        return False
    if number.kind == "getal":
        return any(_counts(v.unit, word.root) for v in before) and not _counts(unit, "")
    if word.prep == "na" and unit.words & _THEN:
        return True
    return word.prep in ("", "door") and _alone(unit, _BARE)


def _alone(unit: Reading, pointers: frozenset[str]) -> bool:
    """Whether one of these words stands alone in a text, with no noun right behind it."""
    return any(
        t.low in pointers
        and (not after.content or after.low in LIGHT or bool(after.meant) or after.prep != t.prep)
        for t, after in pairwise(unit.tokens)
    ) or bool(unit.tokens and unit.tokens[-1].low in pointers)


def _counts(unit: Reading, root_: str) -> bool:
    """Whether a number of a text has this noun right behind it; with "" whether it has any noun there."""
    return any(
        t.kind == "getal"
        and after.content
        and after.kind == "woord"
        and root_ in ("", after.root)
        and not participle(after.low)
        for t, after in pairwise(unit.tokens)
    )


def _definite(unit: Reading, at: int) -> bool:
    return at > 0 and unit.tokens[at - 1].low in ("de", "het", "dit", "dat", "deze", "die")
