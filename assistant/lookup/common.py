"""What the lookups share: the library at hand, records ranked by a question, and small Dutch."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from assistant.draft import Cite, Draft, Piece, Sentence, aside, cite
from assistant.evidence.retrieve import Hits, Retriever
from assistant.reading.field_model import FieldModel, models
from assistant.reading.question import FORM_WORDS, Group, Question
from assistant.words.lexicon import GENERIC, Lexicon
from assistant.words.numerals import SEVERAL
from ingest.language import fold, sentences, stem, term_stems, terms, words
from ingest.library import Library
from ingest.model import Document, Passage, Record, Span
from ingest.records.names import FUNCTIONS

LONG_LIST = 1700  # characters of a list; its long items are shortened where it would run over
AIMS = ("doelen", "resultaat")  # fields that tell what is aimed at, and not how much of it is reached

_NUMBERS = ("nul", "één", *SEVERAL)
_Made = TypeVar("_Made")


@dataclass(slots=True)
class Desk:
    """Where a lookup works: the library, its lexicon and retriever, what tells which field is asked, what reads a question put in other words
    (if any), and the stems of its records."""

    library: Library
    lexicon: Lexicon
    retriever: Retriever
    field_models: Mapping[str, FieldModel] = field(default_factory=models)
    reread: Callable[[str], Question] | None = None
    _stems: dict[str, list[tuple[Record, frozenset[str], frozenset[str]]]] = field(default_factory=dict)
    _of_texts: dict[tuple[str, ...], frozenset[str]] = field(default_factory=dict)
    _sentences: dict[Span, tuple[Span, ...]] = field(default_factory=dict)
    _headings: dict[tuple[str, int], list[tuple[int, int, tuple[str, ...]]]] = field(default_factory=dict)
    _kept: dict[Callable[[Desk], Any], Any] = field(default_factory=dict)

    def once(self, make: Callable[[Desk], _Made]) -> _Made:
        """What a function makes of the library, made the first time that it is asked for; not to be changed by who asks."""
        if make not in self._kept:
            self._kept[make] = make(self)
        made: _Made = self._kept[make]
        return made

    def stems_of(self, *texts: str) -> frozenset[str]:
        """The stems of texts of the register, which are kept; not for the words of a question."""
        found = self._of_texts.get(texts)
        if found is None:
            found = frozenset(t for text in texts for t, _ in terms(text, self.library.compounds))
            self._of_texts[texts] = found
        return found

    def records(self, kind: str) -> list[Record]:
        return self.library.register.records(kind)

    def scope(self, kind: str, question: Question) -> list[Record]:
        """The records of a kind in the documents that a question may be answered from; of those that it names, where
        they have any."""
        out = [r for r in self.records(kind) if not question.documents or r.document in question.documents]
        named = {n.id for n in question.named("document")}
        return [r for r in out if r.document in named] or out

    def named(self, kind: str, question: Question) -> list[Record]:
        """The records of a kind (dossier, persoon) that a question names."""
        return [r for n in question.named(kind) if (r := self.library.register.get(kind, n.id))]

    def documents(self, question: Question) -> list[Document]:
        """The documents that a question is put to: all of them where it is limited to none."""
        own = self.library.documents.values()
        return [d for d in own if not question.documents or d.id in question.documents]

    def headings(self, span: Span) -> tuple[str, ...]:
        """The headings under which a place of a document stands; none where it lies in no passage."""
        if not self._headings:
            for passage in self.library.passages:
                for part in passage.parts:
                    place = self._headings.setdefault((part.document, part.page), [])
                    place.append((part.begin, part.end, passage.path))
        here = self._headings.get((span.document, span.page), [])
        return next((path for begin, end, path in here if begin < span.end and span.begin < end), ())

    def sentences(self, span: Span) -> tuple[Span, ...]:
        """The sentences of a place of a document, which are kept."""
        found = self._sentences.get(span)
        if found is None:
            ends = sentences(self.library.quote(span))
            found = tuple(Span(span.document, span.page, span.begin + b, span.begin + e) for b, e in ends)
            self._sentences[span] = found
        return found

    def over(self, span: Span, lines: int, without: str) -> str:
        """The last so many lines of a page over a place, but for the line that says `without`."""
        before = self.library.page(span.document, span.page).text[: span.begin].splitlines()
        kept = [line for line in before if line.strip() and fold(line).strip() != fold(without).strip()]
        return " ".join(kept[-lines:])

    def search(self, question: Question, limit: int = 10) -> Hits:
        return self.retriever.search(question, limit, question.documents)

    def ranked(
        self, kind: str, question: Question, groups: Sequence[Group] | None = None
    ) -> list[tuple[float, Record]]:
        """Records of a kind by how much of the question's subject they hold, best first (share of weight, 0 to 1).
        The record's title counts in full, its further text a little less."""
        found = subject(question) if groups is None else list(groups)
        whole = sum(g.weight for g in found)
        if not whole:
            return []
        out: list[tuple[float, Record]] = []
        for record, head, body in self._indexed(kind):
            score = sum(g.weight * max(g.match(head), 0.9 * g.match(body)) for g in found) / whole
            if score > 0:
                out.append((score, record))
        out.sort(key=lambda item: -item[0])
        return out

    def holding(self, kind: str, word: str) -> list[Record]:
        """Records of a kind that have a word (its stem) anywhere in their text."""
        return [record for record, _, body in self._indexed(kind) if word in body]

    def texts(self, kind: str) -> list[tuple[Record, frozenset[str]]]:
        """The records of a kind with the stems of all their text."""
        return [(record, body) for record, _, body in self._indexed(kind)]

    def _indexed(self, kind: str) -> list[tuple[Record, frozenset[str], frozenset[str]]]:
        if kind not in self._stems:
            compounds = self.library.compounds
            made = []
            for record in self.records(kind):
                head = " ".join(str(record.data.get(key) or "") for key in _HEADS)
                body = " ".join(_texts({k: v for k, v in record.data.items() if k not in ("id", "document")}))
                made.append(
                    (
                        record,
                        term_stems(head, compounds),
                        term_stems(f"{head} {body}", compounds),
                    )
                )
            self._stems[kind] = made
        return self._stems[kind]


_HEADS = ("naam", "titel", "thema", "term", "voluit", "tabel", "rij")


def _texts(value: object) -> Iterable[str]:
    if isinstance(value, Span):
        return
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _texts(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _texts(inner)


def subject(question: Question, without: Iterable[str] = ()) -> list[Group]:
    """The groups that name what the question is about: no words of form, no document, none of `without` (stems)."""
    skip = {*without, *(s for n in question.named("document") for s in n.stems)}
    return [
        g
        for g in question.groups
        if g.head not in FORM_WORDS and g.head not in skip and not g.shown.isdigit()
    ]


def source_of(record: Record) -> Span:
    """Where a record stands: its name, its title, or the first field that has a source."""
    sources = sources_of(record)
    return next(sources[k] for k in ("naam", "titel", "tekst", *sources) if k in sources)


def residue(question: Question, *named: str) -> float:
    """How much weight of the question lies outside the given names: above about 0.6 it asks for something of its own."""
    skip = {stem(w) for name in named for w in words(name)}
    parts = {s for name in named for s, _ in terms(name)}
    left = 0.0
    for group in subject(question, skip | parts):
        if group.head in GENERIC:
            continue
        left += group.weight
    return left


def count_word(n: int) -> str:
    """Small numbers in words, as Dutch running text has them."""
    return _NUMBERS[n] if n < len(_NUMBERS) else str(n)


def plural(n: int, one: str, many: str) -> str:
    return one if n == 1 else many


def count_others(n: int, kind: str) -> str:
    """How many other records of a kind ("dossier", "actie") there are: "één ander dossier", "drie andere acties"."""
    one = "ander dossier" if kind == "dossier" else f"andere {kind}"
    return f"{count_word(n)} {plural(n, one, f'andere {kind}s')}"


def fitted(texts: Sequence[str], room: int, least: int = 90) -> list[str]:
    """Texts of a list, the longest of them shortened alike where all together would run over `room` characters, but to no
    fewer than about `least`: no item is left out."""
    longest = max((len(t) for t in texts), default=0)
    while longest > least and sum(min(len(t), longest) for t in texts) > room:
        longest -= 10
    longest = max(longest, least)
    return [t if len(t) <= longest else f"{t[:longest].rsplit(' ', 1)[0]} …" for t in texts]


def in_a_row(names: Sequence[str]) -> str:
    """ "a, b en c"."""
    return " en ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def numbered(items: Sequence[tuple[str, Span]], lead: str, limit: int = LONG_LIST) -> Sentence:
    """ "lead (1) a [1]; (2) b [2]." - every item; long ones shortened where the whole would run over `limit`."""
    pieces: list[Piece] = [lead]
    texts = fitted([" ".join(text.split()).rstrip(" .;") for text, _ in items], limit)
    for k, (text, (_, span)) in enumerate(zip(texts, items, strict=True), 1):
        pieces.append(f" {'(' + str(k) + ') ' if len(items) > 1 else ''}{text} ")
        pieces.append(cite(span))
        pieces.append("." if k == len(items) else ";")
    return Sentence(tuple(pieces))


def found(
    mode_records: Sequence[Record], *sentences: Sentence, why: str, suggestions: Sequence[str] = ()
) -> Draft:
    """A looked-up answer."""
    return Draft(
        "beantwoord",
        "opzoeking",
        tuple(sentences),
        tuple(mode_records),
        suggestions=tuple(suggestions),
        why=why,
    )


def not_found(
    *told: Sentence | str,
    why: str,
    records: Sequence[Record] = (),
    passages: Sequence[Passage] = (),
    suggestions: Sequence[str] = (),
) -> Draft:
    """The answer that the documents do not say it; plain texts are told without a source."""
    return Draft(
        "niet-gevonden",
        "opzoeking",
        tuple(aside(t) if isinstance(t, str) else t for t in told),
        tuple(records),
        passages=tuple(passages),
        suggestions=tuple(suggestions),
        why=why,
    )


def allowed(question: Question, record: Record) -> bool:
    """Whether a record stands in a document that the question may be answered from."""
    within = question.once("documents asked", lambda: _documents_asked(question))
    return within is None or record.document in within


def within(question: Question, records: Sequence[Record]) -> list[Record]:
    """Those of some records that are `allowed`."""
    asked = question.once("documents asked", lambda: _documents_asked(question))
    return list(records) if asked is None else [r for r in records if r.document in asked]


def _documents_asked(question: Question) -> frozenset[str] | None:
    """The documents that a question is limited to and those that it names; None where it may be answered from any."""
    limits = [frozenset(n.id for n in question.named("document")), frozenset(question.documents)]
    own = [limit for limit in limits if limit]
    return frozenset.intersection(*own) if own else None


def listed(value: object) -> list[Any]:
    """A list of the register; nothing where the field holds none."""
    return value if isinstance(value, list) else []


def sources_of(record: Record) -> dict[str, Span]:
    """The spans that a record keeps of its single fields, by field."""
    sources = record.data["bronnen"]
    assert isinstance(sources, dict)
    return sources


_SAYS_DOSSIER = re.compile(r"\bdossier \w")


def without_cards(question: Question, desk: Desk) -> bool:
    """Whether the question names documents, and none of them has cards; what it calls a dossier has one."""
    if not question.documents and question.named("dossier") and _SAYS_DOSSIER.search(fold(question.text)):
        return False
    named = {n.id for n in question.named("document")} | set(question.documents)
    return bool(named) and not named & {r.document for r in desk.records("dossier")}


def capital(text: str) -> str:
    """A text with a capital to begin with; "één" loses its first accent to it (Eén)."""
    return f"E{text[1:]}" if text.startswith("één") else text[:1].upper() + text[1:]


def span_of(value: object) -> Span:
    """The span that a record keeps under a key; a KeyError-like failure here is a fault of the reader that made it."""
    assert isinstance(value, Span), value
    return value


def mark(value: object) -> Cite:
    return cite(span_of(value))


def titled(person: Mapping[str, Any]) -> str:
    """A person's name behind the function, where that is known."""
    return f"{person['functie']} {person['naam']}" if person.get("functie") else str(person["naam"])


# "is dat een wethouder of een burgemeester?"
WHICH_OFFICE = (
    rf"\b(?:{'|'.join(FUNCTIONS)}) of (?:is (?:dat|hij|zij|het) )?(?:een )?(?:{'|'.join(FUNCTIONS)})\b"
)


def without_office(name: str) -> Sentence:
    """That the documents do not say what somebody is."""
    return aside(f"Welke functie {name} heeft, staat niet in de documenten.")


def with_remark(name: object, remark: object) -> str:
    """A name with what is remarked of it in brackets behind it."""
    return f"{name} ({remark})" if remark else str(name)


_TOTAL = re.compile(r"\btota(?:al|len|le)\w*|\bgezamenlijke?\b|\bsamen$")  # "Samen Sterk" is a name


def is_total(figure: Record) -> bool:
    """Whether a figure is the total of a row or column, by what its own row and column are called."""
    heads = [str(figure.data["rij"] or ""), *map(str, listed(figure.data["kolom"]))]
    return any(_TOTAL.search(fold(text).strip(" :.")) for text in heads)
