"""Terms: abbreviations with what the documents say they stand for, and words that the documents explain.

Nothing is filled in from elsewhere: an abbreviation that no document spells out keeps `voluit` empty.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from ingest.language import STOPWORDS, fold, sentences
from ingest.model import Document, Outline, Record, Span
from ingest.records import abbreviations, glossary, initials, longforms
from ingest.records.definitions import Definition, definition
from ingest.records.labels import field_of

_MANY = 12  # places listed for each term
_LONG = 240  # characters; a longer sentence is cut down to the words and the abbreviation
_ABBREVIATION = r"[A-Z][A-Za-z0-9]*(?:\+)?(?:[ -][A-Z][A-Za-z0-9]*)?(?:-[a-z]{3,})?"
_IN_BRACKETS = re.compile(
    rf"\s*\((?:hierna|verder|afgekort(?: als)?|kortweg|ook wel)?:?\s*[‘'\"]?"
    rf"({_ABBREVIATION})[’'\"]?(?=[),;]|\s)"
)
_SHORTLY = re.compile(
    rf",?\s+(?:of\s+|ook\s+)?(?:kortweg|afgekort(?:\s+(?:als|tot))?|in het kort|oftewel)\s+"
    rf"(?:de\s+|het\s+)?[‘'\"]?({_ABBREVIATION})\b"
)
_SPELLED = re.compile(
    rf"(?<![\w-])({_ABBREVIATION})\s*(?:\(\s*(?:voluit:?\s+)?|,?\s*voluit:?\s+|"
    rf"\s+(?:staat|staan) voor\s+(?:de |het |een )?|\s*[:=]\s+)(?=[A-Za-zÀ-ÿ‘'])"
)
_LIST_HEADING = re.compile(
    r"\b(?:begrippen|definities|afkortingen|verklarende woordenlijst|begripsbepaling\w*|woordenlijst)", re.I
)
_LOUD_LABEL = re.compile(r"^\s*([A-ZÀ-Þ][A-ZÀ-Þ()/&' -]{3,45}\??)\s*:")
_ENTRY = re.compile(r"^(?P<term>[^:.\n]{2,60}?)\s*(?::|\s[–—-])\s+(?P<meaning>\S.{5,})$", re.S)


class _Sentence(NamedTuple):
    text: str  # note marks blanked, offsets unchanged
    span: Span
    heading: str


class _Text:
    """A document with its sentences, and its words as initials are looked for in them."""

    def __init__(self, outline: Outline) -> None:
        self.outline = outline
        self.sentences = list(_sentences(outline))

    @cached_property
    def by_page(self) -> list[initials.Words]:
        return [initials.Words(page.text) for page in self.outline.pages]

    @cached_property
    def by_sentence(self) -> list[initials.Words]:
        return [initials.Words(sentence.text) for sentence in self.sentences]


@dataclass(slots=True)
class _Meaning:
    long: str
    document: str
    span: Span


@dataclass(slots=True)
class _Term:
    spellings: Counter[str] = field(default_factory=Counter)
    places: list[Span] = field(default_factory=list)
    meanings: list[_Meaning] = field(default_factory=list)
    explained: list[_Meaning] = field(default_factory=list)
    likely: list[_Meaning] = field(default_factory=list)


def read(library: Sequence[tuple[Document, Outline]]) -> list[Record]:
    """One record for each term of the library, sorted by term."""
    terms: dict[str, _Term] = defaultdict(_Term)
    texts = [_Text(outline) for _, outline in library]
    for text in texts:
        _gather(text, terms)
    _find_uses(texts, terms)
    _guess(texts, terms)
    order = {document.id: n for n, (document, _) in enumerate(library)}
    return [
        _record(term, order)
        for _, term in sorted(terms.items())
        if term.places or term.meanings or term.explained
    ]


def _gather(text: _Text, terms: dict[str, _Term]) -> None:
    document = text.outline.document
    bare = {m.group() for s in text.sentences for m in abbreviations.find(s.text)}
    before = ""
    loud: list[
        tuple[str, Span]
    ] = []  # words of a line in capitals: abbreviations only where another line has them
    for sentence in text.sentences:
        for short, long, span in _spelled_out(sentence):
            term = terms[_key(short)]
            term.spellings[short] += 1
            term.meanings.append(_Meaning(long, document, span))
        for match in abbreviations.find(sentence.text):
            short = match.group()
            if re.search(r"[A-Za-z]{2}\d$", short) and short[:-1] in bare:
                short = short[:-1]  # a note mark that was set behind it
            if _in_capitals(sentence.text, match):
                loud.append((short, sentence.span))
                continue
            term = terms[_key(short)]
            term.spellings[short] += 1
            if sentence.span not in term.places:
                term.places.append(sentence.span)
        for said in _definitions(sentence, before):
            term = terms[_key(said.term)]
            term.spellings[said.term] += 1
            term.explained.append(_Meaning(said.meaning, document, sentence.span))
        before = sentence.text
    for entry in glossary.entries(text.outline, _LIST_HEADING):
        term = terms[_key(entry.term)]
        term.spellings[entry.term] += 1
        (term.meanings if entry.spelled else term.explained).insert(
            0, _Meaning(entry.meaning, document, entry.span)
        )
    for short, span in loud:
        if (known := terms.get(_key(short))) and span not in known.places:
            known.places.append(span)


def _in_capitals(text: str, match: re.Match[str]) -> bool:
    """Whether a word stands in a line that is all capitals, or in a label that is ("LOOPTIJD: 2024-2027")."""
    label = _LOUD_LABEL.match(text)
    if label and match.end() <= label.end():
        return bool(field_of(label[1])) or " " in label[1].strip()
    return text.upper() == text and len(match.group()) > 3


def _key(term: str) -> str:
    return fold(term)


def _sentences(outline: Outline) -> Iterator[_Sentence]:
    headings = {id(b): s.path[-1] if s.path else "" for s in outline.sections for b in s.blocks}
    for block in outline.blocks:
        if block.kind in ("furniture", "contents"):
            continue
        text = outline.pages[block.page - 1].text
        for begin, end in sorted(block.raised, reverse=True):
            text = text[:begin] + " " * (end - begin) + text[end:]
        pieces = [(c.begin, c.end) for c in block.cells] or [(block.begin, block.end)]
        for first, last in pieces:
            spans = [(0, last - first)] if block.kind == "heading" else sentences(text[first:last])
            for begin, end in spans:
                span = Span(outline.document, block.page, first + begin, first + end)
                yield _Sentence(text[span.begin : span.end], span, headings.get(id(block), ""))


# --- spelled out ----------------------------------------------------------------------------------


def _spelled_out(sentence: _Sentence) -> Iterator[tuple[str, str, Span]]:
    text = sentence.text
    for pattern in (_IN_BRACKETS, _SHORTLY):
        for match in pattern.finditer(text):
            yield from _pairs(sentence, match[1], match.start(), match.end())
    for match in _SPELLED.finditer(text):
        rest = text[match.end() :]
        if text[: match.end()].rstrip().endswith("("):
            rest = rest[: _closing(rest)]
        short = _shape(match[1]) or _shape(match[1].split()[-1])
        if short is None:
            continue
        long = longforms.after(rest, short)
        if long and not _same(short, long):
            yield short, long, _piece(sentence, match.start(), match.end() + len(long) + 1)


def _closing(text: str) -> int:
    at = min((k for k in (text.find(")"), text.find(",")) if k >= 0), default=-1)
    return at if at >= 0 else len(text)


def _pairs(sentence: _Sentence, printed: str, start: int, end: int) -> Iterator[tuple[str, str, Span]]:
    """The abbreviation in brackets with the words before it; of two ("BO MIRT") the last with its own."""
    opening = sentence.text[:start]
    whole = _shape(printed)
    parts = printed.split() if " " in printed else []
    if whole is not None:
        found = longforms.before(opening, whole)
        if found and not _same(whole, found.text):
            yield whole, found.text, _piece(sentence, found.begin, end + 1)
    if parts and abbreviations.is_abbreviation(parts[-1]):
        found = longforms.before(opening, parts[-1])
        if found:
            yield parts[-1], found.text, _piece(sentence, found.begin, end + 1)
    if not parts and whole is None and abbreviations.is_abbreviation(printed.split("-")[0]):
        found = longforms.before(opening, printed.split("-")[0])
        if found:
            yield printed.split("-")[0], found.text, _piece(sentence, found.begin, end + 1)


def _shape(printed: str) -> str | None:
    """The abbreviation as a term, or None where what is printed is no abbreviation ("Zandhoven")."""
    tokens = [t for t in re.split(r"[ +]", printed) if t]
    if tokens and all(abbreviations.is_abbreviation(t.split("-")[0]) for t in tokens):
        return printed
    first = printed.split("-")[0]
    if len(tokens) == 1 and 2 <= len(first) <= 6 and sum(c.isupper() for c in first) >= 2:
        return printed
    return printed if re.fullmatch(r"W[a-z]{2,5}", printed) else None


def _same(short: str, long: str) -> bool:
    return fold(short) == fold(long) or short in long.split()


def _piece(sentence: _Sentence, begin: int, end: int) -> Span:
    """The sentence, or of a long one the words with their abbreviation."""
    if len(sentence.text) <= _LONG:
        return sentence.span
    stop = min(end, len(sentence.text))
    return Span(
        sentence.span.document, sentence.span.page, sentence.span.begin + begin, sentence.span.begin + stop
    )


def _definitions(sentence: _Sentence, before: str) -> Iterator[Definition]:
    if _LIST_HEADING.search(sentence.heading) and (match := _ENTRY.match(" ".join(sentence.text.split()))):
        yield Definition(match["term"].strip(), match["meaning"].rstrip(". "))
        return
    if len(sentence.text) < 500 and (found := definition(sentence.text, before)):
        yield found


def _guess(texts: Sequence[_Text], terms: dict[str, _Term]) -> None:
    """For abbreviations that nothing spells out: the words whose initials they are, on a page where they are used, or else,
    written as a name, elsewhere in such a document, or else in another one.
    """
    pages = [(text, n) for text in texts for n in range(1, len(text.by_page) + 1)]
    for term in terms.values():
        name = term.spellings.most_common(1)[0][0]
        if term.meanings or not abbreviations.is_abbreviation(name):
            continue
        used = {(s.document, s.page) for s in term.places}
        documents = {document for document, _ in used}
        for near, there in (
            (True, [(t, n) for t, n in pages if (t.outline.document, n) in used]),
            (False, [(t, n) for t, n in pages if t.outline.document in documents]),
            (False, pages),
        ):
            found = [m for text, n in there if (m := _reading(text, n, name))]
            term.likely = [m for m in found if near or _is_name(m.long)]
            if term.likely:
                break
        else:
            term.likely = _read_pair(texts, name)


def _read_pair(texts: Sequence[_Text], name: str) -> list[_Meaning]:
    """What an abbreviation of two letters is read as, by the sentences that write it out."""
    pair = initials.usual_pair((words for text in texts for words in text.by_sentence), name)
    if pair is None:
        return []
    return [
        _Meaning(pair, text.outline.document, s.span)
        for text in texts
        for s in text.sentences
        if pair in " ".join(s.text.split())
    ]


def _reading(text: _Text, page: int, name: str) -> _Meaning | None:
    words, outline = text.by_page[page - 1], text.outline
    at = initials.spelling(words, name)
    if at is None:
        return None
    around = next(
        (
            s.span
            for s in text.sentences
            if s.span.page == page and s.span.begin <= at[0] and at[1] <= s.span.end
        ),
        None,
    )
    if around is None and _in_contents(outline, page, at[0]):
        return None
    long = " ".join(words.text[at[0] : at[1]].split())
    return _Meaning(long, outline.document, around or Span(outline.document, page, *at))


def _in_contents(outline: Outline, page: int, at: int) -> bool:
    return any(b.kind == "contents" and b.page == page and b.begin <= at < b.end for b in outline.blocks)


def _is_name(long: str) -> bool:
    """Whether words are written as a name: all with a capital but the small ones between them."""
    return all(w[0].isupper() or fold(w) in STOPWORDS for w in long.split())


# --- uses and records -----------------------------------------------------------------------------


def _find_uses(texts: Sequence[_Text], terms: dict[str, _Term]) -> None:
    """Where the terms that are no plain abbreviation are used (words that are explained, "GO-kaart")."""
    wanted: list[tuple[re.Pattern[str], _Term]] = []
    for term in terms.values():
        name = term.spellings.most_common(1)[0][0]
        if not abbreviations.is_abbreviation(name):
            body = r"\s+".join(re.escape(part) for part in name.split())
            wanted.append((re.compile(rf"(?<!\w){body}(?!\w)", re.I if name[0].islower() else 0), term))
    for text in texts:
        for sentence in text.sentences:
            for pattern, term in wanted:
                if pattern.search(sentence.text) and sentence.span not in term.places:
                    term.places.append(sentence.span)


def _record(term: _Term, order: dict[str, int]) -> Record:
    name = term.spellings.most_common(1)[0][0]
    best = _usual(term.meanings)
    said = min(term.explained, key=lambda m: order[m.document], default=None)
    places = sorted(set(term.places), key=lambda s: (order[s.document], s.page, s.begin))
    origin = best or said
    document = origin.document if origin else places[0].document
    variants: dict[str, _Meaning] = {}
    for meaning in term.meanings:
        variants.setdefault(fold(meaning.long), meaning)
    first = [origin.span] if origin else []
    listed = list(dict.fromkeys([*(s for s in first if s in places), *places]))[:_MANY]
    return Record(
        "begrip",
        re.sub(r"[^a-z0-9]+", "-", fold(name)).strip("-"),
        document,
        {
            "term": name,
            "voluit": best.long if best else None,
            "uitleg": said.long if said else None,
            "document": document,
            "vermoedelijk": _likely(term),
            "varianten": [
                {"voluit": m.long, "document": m.document, "bron": m.span} for m in variants.values()
            ] if len(variants) > 1 else [],
            "vindplaatsen": listed or first,
            "bron": origin.span if origin else None,
            "paginas": sorted({s.page for s in [*places, *first] if s.document == document}),
            "aantal": len(places),
        },
    )  # fmt: skip


def _likely(term: _Term) -> dict[str, object] | None:
    """The reading by initials, where all places agree on it."""
    best = _usual(term.likely)
    if term.meanings or best is None or len({fold(m.long) for m in term.likely}) > 1:
        return None
    return {"tekst": best.long, "bron": best.span}


def _usual(meanings: Sequence[_Meaning]) -> _Meaning | None:
    """The wording used most; of equals the first."""
    if not meanings:
        return None
    counts = Counter(fold(m.long) for m in meanings)
    most = max(counts.values())
    return next(m for m in meanings if counts[fold(m.long)] == most)
