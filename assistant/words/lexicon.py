"""What a library can be asked about: its words with their weights, its names, and the thesaurus' labels.

Made once for each generation and then only read.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from assistant.words.misprints import misprints
from assistant.words.slips import is_slip
from assistant.words.spelling import NAMELIKE, rarity
from assistant.words.together import names_in, neighbours, within_another
from ingest.language import STOPWORDS, bare, fold, stem, terms, words
from ingest.library import Library
from ingest.model import Record
from ingest.records.people import surname

# Words of the form rather than of the subject: they tell one dossier, document or theme from another badly.
GENERIC = frozenset(
    stem(w)
    for w in "programma regionale regionaal regio dossier thema project provinciale gemeente gemeenten samenwerking agenda strategie "
    "aanpak plan plannen beleid afspraken doelen doel document rapport overzicht onderwerp onderwerpen actie acties".split()
)

LONG_ENOUGH = 5  # letters of a word that a usual slip is mended in
USUAL = 0.4  # how little a word tells that is the whole name of a dossier and still has other uses


@dataclass(frozen=True, slots=True)
class Label:
    """One label of a concept as stems, and how to count it: shown labels 1, hidden ones only find the concept."""

    stems: tuple[str, ...]
    concept: int


@dataclass(frozen=True, slots=True)
class Concept:
    """A concept of the thesaurus: its id, shown name, and the labels to look for, each as stems."""

    id: str
    name: str
    synonyms: tuple[tuple[str, ...], ...]
    broader: str | None
    related: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Name:
    """A name that a question can mention. `stems` are its words; `kind` is dossier, persoon, gemeente, document or thema."""

    kind: str
    id: str
    shown: str
    stems: tuple[str, ...]


@dataclass(slots=True)
class Lexicon:
    """See the module. `df` maps a stem to the number of passages that hold it; `spelled` are the words of the labels that the
    thesaurus shows."""

    library: Library
    total: int
    names: list[Name] = field(default_factory=list)
    terms: dict[str, Record] = field(default_factory=dict)
    concepts: list[Concept] = field(default_factory=list)
    labels: dict[str, list[Label]] = field(default_factory=dict)
    phrases: dict[str, list[Label]] = field(default_factory=dict)
    english: dict[str, list[int]] = field(default_factory=dict)
    places: dict[str, int] = field(default_factory=dict)
    known: dict[str, int] = field(default_factory=dict)
    stems: set[str] = field(default_factory=set)
    proper: set[str] = field(default_factory=set)
    capitals: set[str] = field(default_factory=set)
    kin: dict[str, list[str]] = field(default_factory=dict)
    misprints: dict[str, list[str]] = field(default_factory=dict)
    mistyped: dict[str, str] = field(default_factory=dict)
    spelled: set[str] = field(default_factory=set)
    together: dict[str, frozenset[tuple[str, str]]] = field(default_factory=dict)
    _idf: dict[str, float] = field(default_factory=dict)
    _idf_of: dict[frozenset[str], float] = field(default_factory=dict)

    @classmethod
    def of(cls, library: Library) -> Lexicon:
        made = cls(library, max(len(library.passages), 1))
        made.known = library.words
        made.stems = {stem(w) for w in library.words}
        made.names = [*_dossiers(library), *_people(library), *_towns(library), *_documents(library)]
        made.terms = {fold(str(r.data["term"])): r for r in library.register.records("begrip")}
        made.proper = {w for name in made.names for w in words(name.shown)} | set(made.terms)
        made.capitals = made.proper | _with_a_capital(library)
        made.together = made._together()
        made.misprints = misprints(library.words, library.compounds)
        made._read_concepts()
        made._read_terms()
        for s in made.stems:
            if len(s) > 4 and s.isalpha():
                made.kin.setdefault(skeleton(s), []).append(s)
        return made

    def idf_of(self, stems: frozenset[str]) -> float:
        """How much the stems of a sentence tell together."""
        found = self._idf_of.get(stems)
        if found is None:
            found = self._idf_of[stems] = sum(map(self.idf, stems))
        return found

    def idf(self, term: str) -> float:
        """How much a stem tells: 1 for one in a single passage, near 0 for one in all (Sparck Jones 1972, scaled)."""
        found = self._idf.get(term)
        if found is None:
            frequency = self.library.index.frequency(term)
            found = math.log((self.total + 1) / (frequency + 0.5)) / math.log((self.total + 1) / 0.5)
            if frequency:  # the words of questions have no end
                self._idf[term] = found
        return found

    def dutch(self, english: str) -> str:
        """The name of the concept that a folded English phrase is a label of, one that the library speaks of first; "" for none."""
        found = self.english.get(english, ())
        names = [self.concepts[at].name for at in found]
        spoken = (n for n in names if all(self.library.index.frequency(s) for s in label_stems(n)))
        return next(spoken, names[0] if names else "")

    def themes(self) -> frozenset[str]:
        """The themes of dossiers, agendas and lobby goals, folded."""
        register = self.library.register
        told = (
            *(str(t) for r in register.records("dossier") for t in strings(r.data.get("themas"))),
            *(str(r.data["naam"]) for r in register.records("thema")),
            *(str(r.data["thema"] or "") for r in register.records("lobbydoel")),
        )
        return frozenset(fold(t) for t in told if t)

    def is_part_of_another(self, head: str, text: str) -> bool:
        """Whether the usual word that a dossier or theme is called after, by its stem, is in a text only a part of another name."""
        return head in self.together and within_another(head, words(text), self.together)

    def names_together(self, text: str) -> list[str]:
        """The names of something else in a text that have such a word in them ("begeleid wonen"), folded."""
        return names_in(words(fold(text)), self.together)

    def _together(self) -> dict[str, frozenset[tuple[str, str]]]:
        names = [n.shown for n in self.names if n.kind == "dossier"]
        for record in self.library.register.records("dossier"):
            names += strings(record.data.get("themas"))
        own = [[w for w in words(fold(name)) if stem(w) not in GENERIC] for name in names]
        heads = {found[0] for found in own if len(found) == 1 and self.idf(stem(found[0])) < USUAL}
        texts = (p.text for p in self.library.passages)
        return neighbours(texts, heads, names, GENERIC) if heads else {}

    def says(self, phrase: str) -> bool:
        """Whether a page of the library has these words in a row, in any case."""
        sought = f" {fold(phrase)} "
        return any(sought in f" {' '.join(fold(p.text).split())} " for p in self.library.passages)

    def _read_concepts(self) -> None:
        places = self.places
        for record in self.library.register.records("concept") if self._has_concepts() else []:
            data = record.data
            shown = [str(data["voorkeur"]), *strings(data["synoniemen"])]
            self.spelled.update(w for label in shown for w in words(label))
            stems = tuple(dict.fromkeys(s for s in (label_stems(label) for label in shown) if s))
            telling = tuple(dict.fromkeys(s for s in (telling_stems(label) for label in shown) if s))
            at = places[record.id] = len(self.concepts)
            broader = data["breder"]
            self.concepts.append(
                Concept(
                    record.id,
                    str(data["voorkeur"]),
                    telling,
                    str(broader) if broader else None,
                    tuple(strings(data["verwant"])),
                )
            )
            for found in stems:
                self._label(found, at)
            for label in strings(data["verborgen"]):
                self._label(label_stems(label), at)
            self._read_slips(shown, strings(data["verborgen"]))
            for label in strings(data["engels"]):
                self.english.setdefault(fold(label), []).append(at)

    def _read_slips(self, shown: list[str], hidden: list[str]) -> None:
        """What the thesaurus knows as a usual slip in a word that it shows ("burgemeister"), with that word."""
        whole = [w for w in map(fold, shown) if w.isalpha()]
        for typed in map(fold, hidden):
            if not typed.isalpha() or len(typed) < LONG_ENOUGH or typed in self.known:
                continue
            meant = next((w for w in whole if is_slip(typed, w) and typed[:-1] != w), "")
            if meant and rarity(typed) >= NAMELIKE and rarity(meant) < rarity(typed):
                self.mistyped.setdefault(typed, meant)

    def _read_terms(self) -> None:
        """Abbreviations of the documents and what they stand for are labels of one concept too."""
        for record in self.library.register.records("begrip"):
            likely = record.data.get("vermoedelijk")
            term = str(record.data["term"])
            full = record.data["voluit"]
            if not full and isinstance(likely, dict) and len(term) > 2:  # of two letters it is only guessed
                full = likely["tekst"]
            if not full:
                continue
            short, long = label_stems(term), label_stems(str(full))
            at = len(self.concepts)
            self.concepts.append(Concept(f"term:{record.data['term']}", str(full), (short, long), None, ()))
            for found in (short, long):
                if found and not (len(found) == 1 and found[0] in STOPWORDS):
                    self.labels.setdefault(found[0], []).append(Label(found, at))

    def _has_concepts(self) -> bool:
        try:
            return bool(self.library.register.records("concept"))
        except KeyError:
            return False

    def _label(self, stems: tuple[str, ...], concept: int) -> None:
        if stems and not (len(stems) == 1 and (stems[0] in GENERIC or len(stems[0]) < 3)):
            label = Label(stems, concept)
            self.labels.setdefault(stems[0], []).append(label)
            if 2 <= len(stems) <= 4:
                for s in stems:
                    self.phrases.setdefault(s, []).append(label)


def skeleton(stemmed: str) -> str:
    """What is left of a stem without the marks of a participle or a noun of action: pauze, pauzeren, pauzering -> pauz."""
    bare = stemmed[2:] if stemmed.startswith("ge") and len(stemmed) > 6 else stemmed
    for tail in ("ering", "eren", "eerd", "erd", "atie", "ing", "eer", "er", "ed", "d", "t", "en", "e"):
        if bare.endswith(tail) and len(bare) - len(tail) >= 4:
            return bare[: -len(tail)]
    return bare


def label_stems(label: str) -> tuple[str, ...]:
    """A label's words as stems, without stop words (unless it has nothing else)."""
    found = words(label)
    kept = [w for w in found if w not in STOPWORDS] or found
    if len(found) > 1 and len(kept) == 1 and found[-1] in STOPWORDS:
        return ()  # "zit voor" without its second half is another word
    return tuple(stem(bare(w)) for w in kept)


def telling_stems(label: str) -> tuple[str, ...]:
    """The stems of a label that tell what it means: those of its rare words, or all where it has only usual ones."""
    if not label_stems(label):
        return ()
    kept = [w for w in words(label) if w not in STOPWORDS] or words(label)
    rare = [w for w in kept if not w.isdigit() and (rarity(w) >= 0.5 or len(w) >= 12)]
    if len(rare) == 1 and len(kept) > 1 and len(rare[0]) < 12:
        rare = kept  # one short word of several tells something else: "moeite met Nederlands"
    return tuple(stem(bare(w)) for w in (rare or kept))


def content_stems(text: str) -> tuple[str, ...]:
    return tuple(t for t, whole in terms(text) if whole)


_CAPITAL = re.compile(r"(?<=[\w,;)] )[A-ZÀ-Þ][^\W\d_]{3,}")


def _with_a_capital(library: Library) -> set[str]:
    """The folded words that the passages write with a capital within a sentence."""
    return {fold(w) for passage in library.passages for w in _CAPITAL.findall(passage.text)}


def strings(value: object) -> list[str]:
    """A list of the register as texts; nothing where the field holds none."""
    return [str(v) for v in value] if isinstance(value, list) else []


def _dossiers(library: Library) -> Iterable[Name]:
    for record in library.register.records("dossier"):
        shown = str(record.data["naam"])
        yield Name("dossier", record.id, shown, content_stems(shown))


def _people(library: Library) -> Iterable[Name]:
    for record in library.register.records("persoon"):
        last = surname(str(record.data["naam"]))
        parts = tuple(
            stem(w) for w in words(last) if len(w) > 2 and w not in {"van", "den", "der", "ter", "ten"}
        )
        if parts:
            yield Name("persoon", record.id, str(record.data["naam"]), parts)


def _towns(library: Library) -> Iterable[Name]:
    seen: set[str] = set()
    for record in library.register.records("dossier"):
        towns = record.data["gemeenten"]
        for item in towns if isinstance(towns, list) else []:
            seen.add(str(item["naam"]))
    for record in library.register.records("cijfer"):
        if record.data.get("gemeente"):
            seen.add(str(record.data["gemeente"]))
    for town in sorted(seen):
        yield Name("gemeente", town, town, tuple(stem(w) for w in words(town)))


def _documents(library: Library) -> Iterable[Name]:
    for document in library.documents.values():
        yield Name(
            "document", document.id, document.title, content_stems(f"{document.title} {document.kind}")
        )
