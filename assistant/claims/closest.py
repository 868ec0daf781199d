"""What a refused sentence comes nearest to in its sources: which of its words stand there not, and the
source's own words to say instead."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.claims.antecedents import opens_back
from assistant.claims.clean import commands, forbidden
from assistant.claims.gate import Gate, Verdict
from assistant.claims.matching import Piece, Source
from assistant.claims.reading import read

COVERS = 0.6  # of a sentence's words that a piece has itself before it may be quoted in its place
LONGEST = 420  # characters of a quote
_HEAD = 90  # characters of a heading that may stand before it
_QUOTABLE = ("sentence", "item")  # what can be read alone: not a cell, nor the value of a field


@dataclass(frozen=True, slots=True)
class Closest:
    """The piece of the sources with most of a sentence's words. `share`: how many of them it has with its
    headings, 0 to 1; `lacking`: the others, as the sentence writes them. `told`: the piece as it can be read
    alone, with the one before it where it begins by pointing back; `own`: how many of the words stand there."""

    source: Source
    at: int
    told: tuple[Piece, ...]
    share: float
    own: float
    lacking: tuple[str, ...]

    @property
    def piece(self) -> Piece:
        return self.source.pieces[self.at]


def closest(gate: Gate, text: str, sources: Sequence[Source]) -> Closest | None:
    """The nearest piece of these sources; None where no piece has a word of the sentence."""
    said = read(gate.untitled(text), gate.known)
    if not said.content:
        return None
    found = [(gate.share(said, p), -k, source) for source in sources for k, p in enumerate(source.pieces)]
    share, back, source = max(found, key=lambda f: f[:2], default=(0.0, 0, None))
    if source is None or not share:
        return None
    view, whole = gate.view(source.pieces[-back]), _whole(source, -back)
    views = [gate.view(p) for p in whole]
    own = sum(any(v.places(t) for v in views) for t in said.content) / len(said.content)
    lacking = dict.fromkeys(t.low for t in said.content if not view.allows(t, gate.compounds, said))
    return Closest(source, -back, whole, share, own, tuple(lacking))


def _whole(source: Source, at: int) -> tuple[Piece, ...]:
    piece, before = source.pieces[at], source.pieces[at - 1]
    near = at > 0 and before.kind in _QUOTABLE and before.head == piece.head
    fits = len(before.text) + len(piece.text) < LONGEST
    return (before, piece) if near and fits and opens_back(piece) else (piece,)


def quoted(gate: Gate, text: str, sources: Sequence[Source]) -> Verdict | None:
    """The source's own sentence in the place of one that it does not carry; None where no piece of these
    sources has most of its words, or where that piece cannot be shown alone."""
    near = closest(gate, text, sources)
    if near is None or near.own < COVERS or near.piece.kind not in _QUOTABLE:
        return None
    body = " ".join(p.text for p in near.told)
    head = " ".join(near.piece.head.split()).rstrip(" .:;?")
    place = f'Onder "{head}"' if 2 < len(head) <= _HEAD and '"' not in head else "In het document"
    whole = f"{place} staat: {_marked(body)}."
    if len(body) > LONGEST or re.search(r"[\[\]{}]", whole) or forbidden(whole) or commands(whole):
        return None
    spans = tuple(dict.fromkeys(s for p in near.told for s in p.spans))
    return Verdict(whole, ((whole, spans),), tokens=(near.source.token,), carried=near.told, quote=body)


def _marked(body: str) -> str:
    text = body.rstrip(" .;:,")
    return f"“{text}”" if '"' in text else f'"{text}"'
