"""What tells a record apart by its own text: its nouns, the purposes it states, and other words for them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from random import Random

from assistant.reading.nouns import PARTICIPLE
from assistant.words.inflection import forms
from benchmarks.described import frames
from benchmarks.shapes.asking import half
from benchmarks.shapes.cases import listed
from ingest.language import PARTICLES, STOPWORDS, fold, stem, term_stems, words
from ingest.library import Library
from ingest.model import Record

TEXTS = {
    "dossier": ("naam", "wat_is_het", "doelen"),
    "actie": ("titel", "tekst", "doel", "resultaat"),
    "lobbydoel": ("tekst", "thema"),
}
_ARTICLES = frozenset("de het een".split())
_BEFORE = _ARTICLES | frozenset("van voor met in op aan naar bij over onder tussen door via en of".split())
_BEHIND = _BEFORE | frozenset("is zijn wordt worden die dat te om uit tot als zoals".split())
_DULL = frozenset(
    "gemeente gemeenten regio provincie partijen partners partner organisatie afspraken afspraak gebied onderdeel onderdelen basis wijze "
    "kader moment proces manier periode aantal mogelijkheden inzicht inzet voorstel acties actie doelen doel thema thema's vraag stap "
    "voorkomt uitkomsten resultaat resultaten uitvoering aanpak dossier programma project opgave begin einde rapport situatie".split()
)
_PURPOSE = re.compile(r"\bom ((?:[\w'’-]+ ){1,7}?)((?:\w+ )?te \w{3,}en)\b")
_SETTING_OUT = re.compile(
    r"^(\w{4,}en) van ((?:de|het|een|\w+e?) [\w ,'’-]{6,60}?)(?=[.,;(]| (?:van|voor|in|op|door|bij|met|en) |$)"
)
_MANY = 8  # passages elsewhere with a word that still tells a record apart


@dataclass(frozen=True, slots=True)
class Noun:
    """A noun of a record's text as it stands there (with its article), and the stems it is found by."""

    text: str
    word: str
    stems: frozenset[str]


class Telling:
    """The texts of all records that can be described, and by which words each is told from the others."""

    def __init__(self, library: Library) -> None:
        self._library, self._compounds = library, library.compounds
        self.records = [r for kind in TEXTS for r in library.register.records(kind)]
        self._stems = {r.id: term_stems(text_of(r), self._compounds) for r in self.records}
        self._passages = [term_stems(p.text, self._compounds) for p in library.passages]
        self._alike: dict[str, list[str]] = {}
        self._terms: set[str] = set()
        self._titles = {stem(w) for d in library.documents.values() for w in words(d.title)}
        for concept in library.register.records("concept"):
            if not concept.id.startswith("alledaags"):
                self._terms.update(
                    map(fold, [str(concept.data["voorkeur"]), *map(str, listed(concept, "synoniemen"))])
                )
            said = [str(concept.data["voorkeur"]), *map(str, listed(concept, "synoniemen"))]
            for word in said:
                self._alike.setdefault(fold(word), []).extend(w for w in said if w != word)

    def nouns(self, record: Record) -> list[Noun]:
        """The nouns of a record's text that are no names, each once, in the text's order."""
        found: dict[str, Noun] = {}
        for text in _texts(record):
            for phrase, word in _nouns(text):
                if phrase == word and not word.endswith(("en", "s")) and not self._compounds.parts(word):
                    continue  # "van kracht", "in aanloop naar"
                if stem(fold(word)) in self._titles:
                    continue  # it would name a document
                if fold(word) not in _DULL and not (phrase.startswith("het ") and word.endswith("en")):
                    found.setdefault(stem(fold(word)), Noun(phrase, word, frozenset({stem(fold(word))})))
        return list(found.values())

    def fits(self, stems: Iterable[str]) -> list[str]:
        """The records whose text has all these stems, as a whole word or as a part of a compound."""
        asked = frozenset(stems)
        return [id for id, own in self._stems.items() if asked <= own]

    def own(self, noun: Noun, record: Record) -> bool:
        """Whether a word alone tells a record from all others."""
        return self.fits(noun.stems) == [record.id] and self.heavy(noun) and self.topical(noun, record)

    def heavy(self, noun: Noun) -> bool:
        """Whether a word says much: few passages of the library have it."""
        return sum(noun.stems <= p for p in self._passages) <= _MANY

    def topical(self, noun: Noun, record: Record) -> bool:
        """Whether a word can be what a record is about: a compound, a term of the field, or said more than once."""
        word = fold(noun.word)
        often = sum(stem(w) == stem(word) for w in words(text_of(record)))
        return bool(self._compounds.parts(word)) or word in self._terms or often > 1

    def tell(
        self, record: Record, rng: Random, seen: bool, kinds: Sequence[str], many: int = 8
    ) -> tuple[list[str], list[str]]:
        """Descriptions of a record as noun phrases, and what they are about: none where its words do not tell it apart."""
        nouns = self.nouns(record)
        alone = [n for n in nouns if self.own(n, record)]
        pairs = [
            p
            for p in combinations(nouns, 2)
            if self.fits(p[0].stems | p[1].stems) == [record.id]
            and any(self.heavy(n) and self.topical(n, record) for n in p)
        ]
        rng.shuffle(alone)
        rng.shuffle(pairs)
        whole: list[str] = []
        bare: list[str] = []
        for k, noun in enumerate(alone[:many]):
            said = self._otherwise(noun, record, rng) if k % 2 else noun.text
            whole.append(_put(rng, frames.ABOUT, seen, kinds, n=said))
            bare.append(said)
        for one, other in pairs[:many]:
            whole.append(_put(rng, frames.ABOUT_TWO, seen, kinds, n=one.text, n2=other.text))
            bare.append(f"{one.text} en {other.text}")
        purposes = [p for p in _purposes(record) if self.fits(term_stems(" ".join(p[:2]))) == [record.id]]
        whole += [_put(rng, frames.PURPOSE, seen, kinds, om=om, te=te, inf=inf) for om, te, inf in purposes]
        return whole, bare

    def _otherwise(self, noun: Noun, record: Record, rng: Random) -> str:
        """A noun in other words: a synonym of the thesaurus, another form, its compound taken apart; else as it stands."""
        word = fold(noun.word)
        ways = [w for w in self._alike.get(word, ()) if w.isalpha() and self._only(w, record)]
        ways += [
            f
            for f in forms(word)
            if f in self._library.words and stem(f) == stem(word) and f.endswith(("en", "s"))
        ]
        parts = self._compounds.parts(word)
        if len(parts) == 2 and word.endswith(parts[1]):
            ways.append(f"{parts[1]} voor {parts[0]}")
        return rng.choice(ways) if ways else noun.text

    def _only(self, said: str, record: Record) -> bool:
        """Whether no other record has a word, or one of the words that stand for it."""
        alike = (said, *self._alike.get(fold(said), ()))
        return not any(id != record.id for w in alike for id in self.fits(term_stems(w)))

    def near(self, noun: Noun, record: Record) -> bool:
        """Whether a record has a word that stands for a noun, or begins as it does."""
        own = self._stems[record.id]
        alike = any(term_stems(w) <= own for w in self._alike.get(fold(noun.word), ()))
        return alike or any(s.startswith(noun.word[:6]) for s in own)


def text_of(record: Record) -> str:
    return "\n".join(_texts(record))


def _texts(record: Record) -> Iterator[str]:
    for key in TEXTS[record.kind]:
        value = record.data.get(key)
        if isinstance(value, list):
            yield from (str(v["tekst"]) for v in value)
        elif value:
            yield str(value)


def _nouns(text: str) -> Iterator[tuple[str, str]]:
    """Phrase and noun, for what an article or preposition opens and another one, or a mark, closes."""
    tokens = re.findall(r"[\w'’-]+|[^\w\s]", text)
    for k, word in enumerate(tokens):
        behind = tokens[k + 1] if k + 1 < len(tokens) else "."
        before = tokens[k - 1] if k else "."
        if (
            len(word) < 6
            or not word.isalpha()
            or word != word.lower()
            or word in STOPWORDS
            or word.endswith(("e", "lijk", "ig", "isch"))
        ):
            continue
        if (behind[0].isalnum() and behind not in _BEHIND) or PARTICIPLE.match(word):
            continue
        adjective = (
            before.endswith("e")
            and before not in STOPWORDS
            and before.isalpha()
            and before == before.lower()
            and before not in _BEFORE
        )
        opener = tokens[k - 2] if adjective and k > 1 else before
        if opener not in _BEFORE:
            continue
        phrase = f"{before} {word}" if adjective else word
        yield (f"{opener} {phrase}" if opener in ("de", "het") else phrase), word


def _purposes(record: Record) -> Iterator[tuple[str, str, str]]:
    """What a record is for: object, infinitive behind "te", bare infinitive."""
    for text in _texts(record):
        flat = " ".join(text.split())
        for m in _PURPOSE.finditer(flat):
            om, te = m[1].strip(), m[2]
            particle, verb = re.fullmatch(r"(?:(\w+) )?te (\w+)", te).groups()  # type: ignore[union-attr]
            if particle and particle not in PARTICLES:
                om, te, particle = f"{om} {particle}", f"te {verb}", ""
            if len(words(om)) > 1 and om.split()[0] in _ARTICLES | {"deze", "onze"}:
                yield om.replace("deze ", "de ").replace("onze ", "de "), te, f"{particle or ''}{verb}"
        if out := _SETTING_OUT.match(flat):
            verb = out[1].lower()
            split = next(
                (
                    p
                    for p in sorted(PARTICLES, key=len, reverse=True)
                    if verb.startswith(p) and len(verb) > len(p) + 4
                ),
                "",
            )
            te = (
                f"{split} te {verb[len(split) :]}"
                if split and split not in ("be", "ver", "ont", "over", "onder", "voor")
                else f"te {verb}"
            )
            yield out[2], te, verb


def _put(rng: Random, ways: Sequence[str], seen: bool, kinds: Sequence[str], **slots: str) -> str:
    kind = rng.choice(half(kinds, seen))
    that = "dat" if kind.startswith("het ") else "die"
    return rng.choice(half(ways, seen)).format(soort=kind, dat=that, **slots)
