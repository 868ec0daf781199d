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
from assistant.claims.nearness import nearness
from assistant.claims.reading import Reading, read

COVERS = 0.45  # of a sentence that a piece says, by its nearness, before it may be quoted in its place
ELSEWHERE = 0.6  # the same for a piece of a source that the sentence does not name
_TELLING = 5  # words of content before a sentence tells where it comes from
GAINS = 0.15  # of a sentence that the piece next to it must add before it is quoted too
LONGEST = 500  # characters of a quote
_HEAD = 90  # characters of a heading that may stand before it
_RUNNING = 6  # words of a value that can be read alone
_QUOTABLE = ("sentence", "item")  # what can be read alone and beside its neighbours


@dataclass(frozen=True, slots=True)
class Closest:
    """The piece of the sources with most of a sentence's words. `share`: how many of them it has with its
    headings, 0 to 1; `lacking`: the others, as the sentence writes them. `own`: how many of the words stand in
    the piece itself."""

    source: Source
    at: int
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
    view = gate.view(source.pieces[-back])
    own = sum(bool(view.places(t)) for t in said.content) / len(said.content)
    lacking = dict.fromkeys(t.low for t in said.content if not view.allows(t, gate.compounds, said))
    return Closest(source, -back, share, own, tuple(lacking))


def quoted(gate: Gate, text: str, sources: Sequence[Source], covers: float = COVERS) -> Verdict | None:
    """The source's own sentence in the place of one that it does not carry; None where no piece of these
    sources comes near it, or where that piece cannot be shown alone."""
    said = read(gate.untitled(text), gate.known)
    places = [(source, *_alone(source, k)) for source in sources for k in range(len(source.pieces))]
    found = [(_near(gate, said, s.pieces[i:j]), -k) for k, (s, i, j) in enumerate(places)]
    near, back = max(found, default=(0.0, 0))
    if near < covers:
        return None
    source, begin, end = places[-back]
    return _said(source, _fuller(gate, said, source, begin, end))


def stand_in(gate: Gate, text: str, named: Sequence[Source], given: Sequence[Source]) -> Verdict | None:
    """What is quoted in the place of a refused sentence: of a source that it names, or else of one that was given beside it, as a
    writer may set the mark of a neighbour. None where it names none of them."""
    if not named:
        return None
    made = quoted(gate, text, named)
    if made is not None or len(read(gate.untitled(text), gate.known).content) < _TELLING:
        return made
    return quoted(gate, text, [s for s in given if s not in named], ELSEWHERE)


def retold(verdict: Verdict, sources: Sequence[Source]) -> Verdict | None:
    """The source's own words in the place of a sentence that they carry; None where these cannot be shown alone."""
    carrying = {span for piece in verdict.carried for span in piece.spans}
    for source in sources:
        at = [k for k, p in enumerate(source.pieces) if carrying & set(p.spans)]
        if not at:
            continue
        begin = _alone(source, at[0])[0]
        told = source.pieces[begin : at[-1] + 1]
        if all(_quotable(p) for p in told) and sum(len(p.text) for p in told) <= 2 * LONGEST:
            return _said(source, told)
    return None


def _said(source: Source, told: tuple[Piece, ...]) -> Verdict | None:
    place, body = _place(told)
    whole = f"{place} staat: {_marked(body)}."
    if re.search(r"[\[\]{}]", whole) or forbidden(whole) or commands(whole):
        return None
    spans = tuple(dict.fromkeys(s for p in told for s in p.spans))
    return Verdict(whole, ((whole, spans),), tokens=(source.token,), carried=told, quote=body)


def _near(gate: Gate, said: Reading, pieces: Sequence[Piece]) -> float:
    """How near the pieces come to a sentence as they would be told: alone, under what they are told with."""
    if not all(_quotable(p) and len(p.text) <= LONGEST for p in pieces):
        return 0.0
    views = [gate.view(Piece(p.text, p.spans, "", p.kind)) for p in pieces]
    heads = [gate.view(Piece(above, (), "")) for p in pieces[:1] if (above := _above(p))]
    return nearness(said, views, heads, gate.compounds)


def _above(piece: Piece) -> str:
    """What a piece is told with: its heading, or what a field belongs to."""
    return ", ".join(piece.about.split(" | ")[:-1]) if piece.kind == "field" else piece.head


def _quotable(piece: Piece) -> bool:
    return piece.kind in _QUOTABLE or _labelled(piece) or (piece.kind == "field" and bool(_above(piece)))


def _labelled(piece: Piece) -> bool:
    """Whether a row is one label with its value: "Planning: | In mei wordt het plan besproken"."""
    label, _, value = piece.text.partition(" | ")
    return (
        piece.kind == "row" and piece.text.count(" | ") == 1 and label[:1].isalpha() and bool(value.strip())
    )


def _alone(source: Source, at: int) -> tuple[int, int]:
    """Where a piece can be read alone: with the one before it where it begins by pointing back."""
    leans = at > 0 and opens_back(source.pieces[at]) and _together(source.pieces[at - 1 : at + 1])
    return at - leans, at + 1


def _fuller(gate: Gate, said: Reading, source: Source, begin: int, end: int) -> tuple[Piece, ...]:
    """The pieces with the one beside them, where that tells the rest of the sentence."""
    here = source.pieces[begin:end]
    wider = [source.pieces[max(0, begin - 1) : end], source.pieces[begin : end + 1]]
    found = [(_near(gate, said, w), -k) for k, w in enumerate(wider) if len(w) > len(here) and _together(w)]
    gained, back = max(found, default=(0.0, 0))
    return wider[-back] if gained - _near(gate, said, here) >= GAINS else here


def _together(pieces: Sequence[Piece]) -> bool:
    """Whether neighbours can be told as one."""
    alike = all(p.kind in _QUOTABLE and p.head == pieces[0].head for p in pieces)
    return alike and sum(len(p.text) for p in pieces) < LONGEST


def _place(told: Sequence[Piece]) -> tuple[str, str]:
    """Where the words stand, and the words."""
    label, _, value = told[0].text.partition(" | ")
    head = " ".join(_above(told[0]).split()).rstrip(" .:;?")
    named = 2 < len(head) <= _HEAD and '"' not in head
    if _labelled(told[0]):
        by = f'"{label.rstrip(":")}"'
        return (f'Onder "{head}" bij {by}' if named and len(value.split()) < _RUNNING else f"Bij {by}"), value
    if told[0].kind == "field":
        return (f'Bij "{head}"' if named else "In het document"), told[0].text
    return (f'Onder "{head}"' if named else "In het document"), " ".join(p.text for p in told)


def _marked(body: str) -> str:
    text = body.rstrip(" .;:,")
    return f"“{text}”" if '"' in text else f'"{text}"'
