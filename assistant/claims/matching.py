"""Where the tokens of a sentence stand in a piece of a source, and which words a piece allows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from assistant.claims.amounts import same
from assistant.claims.reading import Known, Reading, Token, read
from assistant.claims.words import MODAL, PARTICLES, root
from ingest.language import Compounds
from ingest.model import Span

NAMES = ("persoon", "plaats", "naam")


@dataclass(frozen=True, slots=True)
class Piece:
    """The smallest part of a source that says something alone. `about` is what one must know to read it:
    headings, label, heads."""

    text: str
    spans: tuple[Span, ...]
    about: str = ""
    kind: str = "sentence"


@dataclass(slots=True)
class View:
    """A piece read, with the roots that it allows beyond its own words: parts of compounds and
    abbreviations spelled out."""

    piece: Piece
    unit: Reading
    about: Reading
    roots: dict[str, list[int]] = field(default_factory=dict)
    parts: frozenset[str] = frozenset()
    meanings: frozenset[str] = frozenset()

    @classmethod
    def of(cls, piece: Piece, known: Known, compounds: Compounds) -> View:
        unit, about = read(piece.text, known), read(piece.about, known)
        roots: dict[str, list[int]] = {}
        for token in unit.tokens:
            roots.setdefault(token.root, []).append(token.at)
        parts = {
            root(part)
            for token in (*unit.content, *about.content)
            if token.kind != "plaats"
            for part in compounds.parts(token.low)
        }
        every = unit.roots | about.roots | {t.root for t in unit.tokens}
        for term, full in known.terms:
            if term in every:
                parts |= full
            elif full <= every:
                parts.add(term)
        meanings = frozenset(t.meant for t in unit.tokens if t.meant) | {
            t.meant for t in about.tokens if t.meant in MODAL
        }
        return cls(piece, unit, about, roots, frozenset(parts), meanings)

    def places(self, token: Token) -> list[int]:
        """The tokens of the piece itself that say what this token says."""
        if token.amount is not None:
            return [t.at for t in self.unit.tokens if t.amount is not None and same(token.amount, t.amount)]
        found = self.roots.get(token.root)
        if token.meant and (token.meant not in ("meer", "minder") or not found):
            return [t.at for t in self.unit.tokens if t.meant == token.meant]
        return found or []

    def allows(self, token: Token, compounds: Compounds, said: Reading) -> bool:
        """Whether the piece, or what it is about, has this word."""
        if token.amount is not None:
            if self.places(token):
                return True
            return any(t.amount is not None and same(token.amount, t.amount) for t in self.about.tokens)
        if token.meant and token.meant not in ("meer", "minder"):
            return token.meant in self.meanings
        if token.root in self.roots or token.root in self.about.roots or token.low in self.about.words:
            return True
        if token.kind in ("persoon", "plaats"):
            return False
        if token.meant and token.meant in self.meanings:
            return True
        if token.root in self.parts:
            return True
        if token.kind == "naam":
            return False
        pieces = compounds.parts(token.low)
        if pieces and all(self._has(root(p)) for p in pieces):
            return True
        return self._separable(token, said)

    def _has(self, found: str) -> bool:
        return found in self.roots or found in self.about.roots or found in self.parts

    def _separable(self, token: Token, said: Reading) -> bool:
        """ "stelt ... vast" beside "vastgesteld", either way round."""
        for particle in PARTICLES:
            if token.root.startswith(particle) and len(token.root) > len(particle) + 2:
                rest = token.root[len(particle) :]
                if rest in self.roots and particle in self.unit.words:
                    return True
            if particle in said.words and particle + token.root in self.roots:
                return True
        return token.low in PARTICLES and any(
            t.content and token.low + t.root in self.roots for t in said.tokens
        )


def chosen(said: Sequence[Token], view: View) -> dict[int, int]:
    """For each token of the sentence (by its place) the place in the piece that fits it best: near the ones
    before it."""
    options = {t.at: view.places(t) for t in said}
    fixed = [found[0] for found in options.values() if len(found) == 1]
    middle = sorted(fixed)[len(fixed) // 2] if fixed else 0
    out: dict[int, int] = {}
    last = middle
    for token in said:
        found = options[token.at]
        if not found:
            continue
        out[token.at] = min(found, key=lambda p: (abs(p - last), p))
        last = out[token.at]
    return out
