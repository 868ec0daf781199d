"""Where the tokens of a sentence stand in a piece of a source, and which words a piece allows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from assistant.claims.amounts import rounded, same
from assistant.claims.reading import Known, Reading, Token, read
from assistant.claims.synonyms import narrower, opposite, senses
from assistant.claims.words import LIGHT, MODAL, PARTICLES, root
from ingest.language import Compounds
from ingest.model import Span

AIMS = re.compile(
    r"\b(?:uiteindelijk doel|\w*doel(?:en|stellingen?)?|willen we bereiken|ambities?|als doel|uitgangspunt is(?: om| dat)?)\b|\bresultaat:"
)
MOSTLY = frozenset(["vooral", "meerderheid"])
STRIVES = re.compile(
    r"\b(?:kiest voor|kiezen voor|kiest daarom voor|zorg(?:en|t) (?:we |wij |ze )?ervoor dat|zet|zetten|inzet|pleit|pleiten|streeft|streven|beoogt|beogen|gericht op|lobby\w*|vraagt|hoopt)\b"
)
LATER = re.compile(
    r"\b(?:op termijn|toekomst|toekomstig\w*|straks|later|uiteindelijk|komende|gaat|gaan|zal|zullen|groei\w*)\b"
)
SOME = re.compile(
    r"\b(?:verschillende|diverse|een aantal)\b|\ber (?:zijn )?\w+(?:['’]s)?(?: in \w+)? (?:zijn )?(?:die|waar)\b"
)
_BODIES = frozenset(["provincialestaten", "gedeputeerdestaten"])
TO_DO = re.compile(r"\b\d[\d.]* te \w+en \w")  # "300 te bouwen huizen": they must be built
_SPENDS = frozenset(
    ["kwijt", "besteedt", "besteden", "bedraagt", "bedragen", "vergt", "vergen", "duurt", "investeert"]
)
_ROUND = {
    "ruim": "ruim",
    "bijna": "bijna",
    "ongeveer": "ongeveer",
    "circa": "ongeveer",
    "ca": "ongeveer",
    "zo'n": "ongeveer",
    "rond": "ongeveer",
}
_NUMBERED = frozenset(
    ["thema", "actie", "hoofdstuk", "paragraaf", "doel", "opgave", "programma", "lijn", "variant", "deel"]
)
_FORMS = frozenset(["is", "zijn", "wordt", "worden", "heeft", "hebben", "gaat", "gaan", "moet", "kan", "wil"])
_BOTH = frozenset(["beide", "beiden", "allebei"])
_WE = frozenset(["we", "wij", "ons", "onze"])
_WHEN = frozenset(["als", "wanneer", "mocht", "mochten"])
NAMES = ("persoon", "plaats", "naam")
MEASURES = frozenset(
    ["meter", "gram", "liter", "watt", "uren", "joule"]
)  # a "kilometer" is no sort of "meter"


@dataclass(frozen=True, slots=True)
class Piece:
    """The smallest part of a source that says something alone. `about` is what one must know to read it:
    headings, label, heads; `head` the nearest of them as it stands in the document."""

    text: str
    spans: tuple[Span, ...]
    about: str = ""
    kind: str = "sentence"
    head: str = ""
    joined: bool = False  # with the piece before it, to which it points back


@dataclass(frozen=True, slots=True)
class Source:
    """What a token stands for: the pieces of a passage, or of a record. `label` is shown to the model."""

    token: str
    label: str
    pieces: tuple[Piece, ...]
    shown: str = ""


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
    unlinked: frozenset[str] = frozenset()

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
        for token in unit.tokens:
            town = re.sub(r"ers?$", "", token.low)
            if town != token.low and town in known.towns:  # "Dalwijkers" are the inhabitants of Dalwijk
                roots.setdefault(root(town), []).append(token.at)
                for sense in senses(root("inwoners")):
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
        unlinked = frozenset(_unlinked(t.low) for t in (*unit.tokens, *about.tokens) if len(t.low) > 9)
        return cls(piece, unit, about, roots, frozenset(parts), meanings, alike, aims, unlinked)

    def milder(self) -> frozenset[str]:
        """How a sentence may be less sure than the piece: what is told of later is expected."""
        if any(t.meant in MODAL or t.meant == "als" for t in self.unit.tokens):
            return frozenset()
        later = LATER.search(self.unit.low) and any(t.kind == "tijd" for t in self.unit.tokens)
        return frozenset(["verwacht"]) if later else frozenset()

    def writes(self, token: Token) -> bool:
        """Whether a token names who says "wij" in the piece: the last of what it is about."""
        about = self.about.tokens
        return bool(self.unit.words & _WE and about) and any(
            t.root == token.root for t in about if t.part == about[-1].part
        )

    def places(self, token: Token) -> list[int]:
        """The tokens of the piece itself that say what this token says."""
        if token.amount is not None:
            found = [t.at for t in self.unit.tokens if t.amount is not None and same(token.amount, t.amount)]
            if not found and token.bound:
                return [
                    t.at
                    for t in self.unit.tokens
                    if t.amount is not None and rounded(token.amount, t.amount, token.bound)
                ]
            return found
        found = self.roots.get(token.root, [])
        if token.meant and token.meant not in ("meer", "minder"):
            return [t.at for t in self.unit.tokens if t.meant == token.meant]
        if found or token.kind in NAMES:
            return found
        return self._stand_ins(token)

    def _stand_ins(self, token: Token) -> list[int]:
        """The tokens of the piece that say the same in another word, or something narrower."""
        out = {p for sense in senses(token.root) for p in self.alike.get(sense, ())}
        out.update(p for narrow in narrower(token.root) & self.roots.keys() for p in self.roots[narrow])
        return sorted(p for p in out if not opposite(token.root, self.unit.tokens[p].root))

    def allows(self, token: Token, compounds: Compounds, said: Reading) -> bool:
        """Whether the piece, or what it is about, has this word."""
        if token.amount is not None:
            if self.places(token):
                return True
            return self._in_heads(token, said) or self._listed(token, said)
        if token.meant and token.meant not in ("meer", "minder"):
            if token.low in ("elk", "elke", "ieder", "iedere") and "per" in self.unit.words:
                return True
            return (
                token.meant in self.meanings
                or (token.meant in MODAL and token.root in self.roots)
                or (token.meant in ("wil", "moet") and self.aims)
                or (token.meant in ("wil", "moet") and bool(STRIVES.search(self.unit.low)))
                or (token.meant == "moet" and bool(TO_DO.search(self.unit.low)))
                or (token.meant == "kan" and "mogelijkheden" in self.unit.words)
                or token.meant in self.milder()
                or (token.meant == "als" and bool(self.unit.words & _WHEN))
                or (token.low == "sommige" and bool(SOME.search(self.unit.low)))
                or (token.meant == "meeste" and bool(self.unit.words & MOSTLY))
                or self._rounds(token, said)
            )
        if token.root in self.roots or token.root in self.about.roots or token.low in self.about.words:
            return True
        if token.kind in ("persoon", "plaats") or token.low in _BODIES:
            return False
        if token.root in self.parts:
            return True
        if token.kind == "naam":
            return False
        if token.low in _SPENDS and not self.unit.words & _FORMS:
            return True  # a label with a value has no verb of its own
        if token.low in LIGHT or self.places(token):
            return True
        if token.root == "~gemeente" and any(t.kind == "plaats" for t in self.unit.tokens):
            return True
        if (
            len(token.low) >= 5
            and token.low not in MEASURES
            and any(
                (t.low.endswith(token.low) or t.root.endswith(token.root)) and len(t.low) > len(token.low) + 2
                for t in self.unit.tokens
            )
        ):
            return True  # "alternatief" where the source has "reisalternatief"
        if len(token.low) > 10 and _unlinked(token.low) in self.unlinked:
            return True
        pieces = compounds.parts(token.low)
        if pieces and all(self._has(root(p)) for p in pieces):
            return True
        return self._separable(token, said)

    def _listed(self, token: Token, said: Reading) -> bool:
        """Whether a number counts the towns that the piece lists ("negen gemeenten"), or "beide" says it."""
        assert token.amount is not None
        if token.low == "twee" and self.unit.words & _BOTH:
            return True
        following = said.tokens[token.at + 1] if token.at + 1 < len(said.tokens) else None
        if token.amount.kind != "getal" or following is None or not following.low.endswith("gemeenten"):
            return False
        runs: dict[int, set[str]] = {}
        for t in self.unit.tokens:
            if t.kind == "plaats":
                runs.setdefault(t.run, set()).add(t.root)
        return any(len(found) == token.amount.value for found in runs.values() if len(found) > 2)

    def _rounds(self, token: Token, said: Reading) -> bool:
        """Whether a word of bounds says that the number behind it was rounded."""
        return any(
            t.bound
            and t.bound == _ROUND.get(token.low)
            and self.places(t)
            and (not self.exact(t) or (t.bound == "ruim" and self._open_ended(t)))
            for t in said.tokens[token.at + 1 : token.at + 3]
            if t.amount is not None
        )

    def _open_ended(self, token: Token) -> bool:
        """Whether the piece has the amount with a plus behind it ("70.000+")."""
        return any(
            amount is not None and self.unit.low[amount.end : amount.end + 1] == "+"
            for amount in (self.unit.tokens[p].amount for p in self.places(token))
        )

    def exact(self, token: Token) -> bool:
        """Whether the piece has just this amount, not one that rounds to it."""
        return any(
            t.amount is not None and token.amount is not None and same(token.amount, t.amount)
            for t in self.unit.tokens
        )

    def _in_heads(self, token: Token, said: Reading) -> bool:
        """Whether an amount stands above the piece, and the piece has no other of its kind that the sentence
        leaves out. The number of a heading is none, unless it is called by it ("thema 3")."""
        assert token.amount is not None
        found = [t for t in self.about.tokens if t.amount is not None and same(token.amount, t.amount)]
        if not found:
            return False
        if self.piece.kind not in ("sentence", "item"):
            return True
        if token.kind == "getal" and token.amount.kind in ("getal", "rang"):
            before = said.tokens[token.at - 1].low if token.at else ""
            if before not in _NUMBERED:
                return False
        own = [t for t in self.unit.tokens if t.kind == token.kind]
        return all(
            any(
                t.amount is not None and s.amount is not None and same(s.amount, t.amount)
                for s in said.tokens
            )
            for t in own
        )

    def _has(self, found: str) -> bool:
        if found in self.roots or found in self.about.roots or found in self.parts:
            return True
        wanted = senses(found)
        return any(sense in self.alike for sense in wanted) or any(wanted & senses(p) for p in self.parts)

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


def _unlinked(word: str) -> str:
    """A long word without the "s" that may link its parts ("huisvesting(s)verordening")."""
    return word.replace("s", "") if len(word) > 9 else word


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
