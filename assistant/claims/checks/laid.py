"""A sentence laid beside a piece of its source: which words of the source it takes, clause by clause, and which it leaves out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from assistant.claims.matching import Piece, View, chosen
from assistant.claims.reading import Reading, Token

_RUNNING = 8  # words of a row behind its label that is text rather than a value


def running(piece: Piece) -> bool:
    """Whether a piece is running text: a sentence, an item, or a label with such text behind it."""
    if piece.kind in ("sentence", "item"):
        return True
    label, bar, value = piece.text.partition(" | ")
    return piece.kind == "row" and bool(bar) and label.endswith(":") and len(value.split()) >= _RUNNING


@dataclass(frozen=True, slots=True)
class Stretch:
    """What a clause of the sentence takes from the source: the places of its words and the clauses that they stand in."""

    clause: int
    places: frozenset[int]
    clauses: frozenset[int]
    hosts: frozenset[int]

    @property
    def first(self) -> int:
        return min(self.places)

    @property
    def last(self) -> int:
        return max(self.places)


@dataclass(frozen=True, slots=True)
class Laid:
    """`at`: for each word of the sentence its place in the piece; `reached`: every place that one of its words could have;
    `roots`: of the words of the sentence."""

    view: View
    at: dict[int, int]
    reached: frozenset[int]
    roots: frozenset[str]
    stretches: tuple[Stretch, ...]

    @property
    def parts(self) -> frozenset[int]:
        """The sentences of the piece that are told."""
        return frozenset(self.view.unit.tokens[p].part for p in self.at.values())

    @property
    def clauses(self) -> frozenset[int]:
        """The clauses of the piece that are told."""
        return frozenset(c for s in self.stretches for c in s.clauses)

    def left_out(self, stretch: Stretch) -> Iterator[Token]:
        """The words that state something and that this stretch passes over: between its own, or elsewhere in its clauses. What
        stands in brackets behind a word is no part of the clause around it."""
        for token in self.view.unit.content:
            if token.at in stretch.places or (token.host >= 0 and token.host not in stretch.hosts):
                continue
            inside = stretch.first < token.at < stretch.last
            if inside or (token.clause in stretch.clauses and token.at not in self.reached):
                yield token


def lay(said: Reading, view: View) -> Laid:
    """Lay a sentence beside a piece."""
    at = chosen(said.content, view)
    tokens = view.unit.tokens
    stretches: list[Stretch] = []
    for clause in dict.fromkeys(t.clause for t in said.tokens):
        own = frozenset(at[t.at] for t in said.content if t.clause == clause and t.at in at)
        if own:
            stretches.append(
                Stretch(
                    clause,
                    own,
                    frozenset(tokens[p].clause for p in own),
                    frozenset(tokens[p].host for p in own),
                )
            )
    reached = frozenset(p for t in said.content for p in view.places(t))
    return Laid(view, at, reached, frozenset(t.root for t in said.content), tuple(stretches))


def beside(laid: Laid) -> tuple[dict[int, Token], dict[int, Token]]:
    """For each word of the piece that states something, by its place, the one before it and the one behind it."""
    content = laid.view.unit.content
    return {b.at: a for a, b in pairwise(content)}, {a.at: b for a, b in pairwise(content)}
