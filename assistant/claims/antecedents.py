"""A piece that points back ("dit", "daarvan", "het plan"), and the piece that it points to."""

from __future__ import annotations

import re

from assistant.claims.matching import Piece, Source
from assistant.claims.words import listed
from ingest.language import fold, words

_POINTS = re.compile(
    r"^(?:dit|dat|deze|die|hij|zij|ze|waar|daar\w*|hier\w*|het gaat|voorbeelden|door deze|met deze|in deze)\b"
    r"|^(?:in|van|voor|met|op|over|bij|door) (?:die|dat)\b|\b(?:hiervan|daarvan|hiervoor|daarvoor|hierbij|daarbij|hierin|daarin|hiermee|daarmee|hierover|daarover|hierop|daarop|deze|dit)\b"
    r"|^(?:maar )?het (?:is|was|betreft)\b"
)
_OPENS_BACK = re.compile(
    r"^(?:dit|dat|deze|die|hij|zij|ze|hen|daar\w*|hier\w*|dan|anders|vervolgens|maar|ook dit|ook deze|het (?:is|was|betreft|gaat))\b"
    r"|^(?:\w+ )?(?:in|van|voor|met|op|over|bij|door|naast|uit|tot|om) (?:die|dat|deze|dit)\b"
)
FINITE = listed(
    "is zijn was waren wordt worden werd heeft hebben kan kunnen moet moeten wil willen zal zullen gaat gaan "
    "komt komen staat staan krijgt krijgen doet doen bouwt bouwen maakt maken werkt werken loopt lopen "
    "start starten"
)
_RUNNING = ("sentence", "item")


def points_back(piece: Piece) -> bool:
    """Whether a piece of running text can only be read with the one before it."""
    return piece.kind in _RUNNING and bool(_POINTS.search(fold(piece.text)))


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
        f"{before.text.rstrip('. ')}; {piece.text}", (*before.spans, *piece.spans), piece.about, "sentence"
    )
