"""Where the tokens of a sentence stand in a piece of a source, and which words a piece allows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from assistant.claims.amounts import same
from assistant.claims.reading import Known, Reading, Token, read
from assistant.claims.synonyms import narrower, opposite, senses
from assistant.claims.words import LIGHT, MODAL, PARTICLES, root
from ingest.language import Compounds
from ingest.model import Span

AIMS = re.compile(
    r"\b(?:uiteindelijk doel|\w*doel(?:en|stellingen?)?|willen we bereiken|ambities?|als doel)\b"
)
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
    alike: dict[int, list[int]] = field(default_factory=dict)
    aims: bool = False

    @classmethod
    def of(cls, piece: Piece, known: Known, compounds: Compounds) -> View:
        unit, about = read(piece.text, known), read(piece.about, known)
        roots: dict[str, list[int]] = {}
        for token in unit.tokens:
            roots.setdefault(token.root, []).append(token.at)
        alike: dict[int, list[int]] = {}
        for token in unit.tokens:
            if token.amount is None and token.kind not in NAMES:
                for sense in senses(token.root):
                    alike.setdefault(sense, []).append(token.at)
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
        aims = bool(AIMS.search(unit.low) or AIMS.search(about.low))
        return cls(piece, unit, about, roots, frozenset(parts), meanings, alike, aims)

    def places(self, token: Token) -> list[int]:
        """The tokens of the piece itself that say what this token says."""
        if token.amount is not None:
            return [t.at for t in self.unit.tokens if t.amount is not None and same(token.amount, t.amount)]
        found = self.roots.get(token.root)
        if token.meant and token.meant not in ("meer", "minder"):
            return [t.at for t in self.unit.tokens if t.meant == token.meant]
        if found or token.kind in NAMES:
            return found or []
        return self._stand_ins(token)

    def _stand_ins(self, token: Token) -> list[int]:
        """The tokens of the piece that say the same in another word, or something narrower."""
        out = {p for sense in senses(token.root) for p in self.alike.get(sense, ())}
        out |= {p for narrow in narrower(token.root) for p in self.roots.get(narrow, ())}
        return sorted(p for p in out if not opposite(token.root, self.unit.tokens[p].root))

    def allows(self, token: Token, compounds: Compounds, said: Reading) -> bool:
        """Whether the piece, or what it is about, has this word."""
        if token.amount is not None:
            if self.places(token):
                return True
            return any(t.amount is not None and same(token.amount, t.amount) for t in self.about.tokens)
        if token.meant and token.meant not in ("meer", "minder"):
            if token.low in ("elk", "elke", "ieder", "iedere") and "per" in self.unit.words:
                return True
            return token.meant in self.meanings or (token.meant in ("wil", "moet") and self.aims)
        if token.root in self.roots or token.root in self.about.roots or token.low in self.about.words:
            return True
        if token.kind in ("persoon", "plaats"):
            return False
        if token.root in self.parts:
            return True
        if token.kind == "naam":
            return False
        if token.low in LIGHT or self.places(token):
            return True
        if len(token.low) >= 6 and any(
            t.low.endswith(token.low) and len(t.low) > len(token.low) + 2 for t in self.unit.tokens
        ):
            return True  # "alternatief" where the source has "reisalternatief"
        pieces = compounds.parts(token.low)
        if pieces and all(self._has(root(p)) for p in pieces):
            return True
        return self._separable(token, said)

    def _has(self, found: str) -> bool:
        if found in self.roots or found in self.about.roots or found in self.parts:
            return True
        return any(sense in self.alike for sense in senses(found))

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
