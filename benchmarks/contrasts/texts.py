"""Two documents on one thing, and two terms."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import combinations, permutations

from benchmarks.contrasts import text_frames as frames
from benchmarks.contrasts.told import Told
from benchmarks.shapes.cases import Case
from benchmarks.shapes.names import with_article
from ingest.language import STOPWORDS, fold
from ingest.library import Library
from ingest.model import Document

_LONG = 9  # letters; shorter words are seldom what a passage is about
_TWICE = 2
_EVERYWHERE = 0.2  # share of pages; a word on more of them is of no subject


def text_contrasts(library: Library) -> Iterator[Case]:
    """What two documents say of each thing that both speak of, and every pair of terms that are written out."""
    documents = library.documents
    for thing, of in _things(library).items():
        for a, b in permutations(sorted(of), 2):
            slots = {"x": [thing], **_called(documents[a], ""), **_called(documents[b], "b")}
            told = Told(cites=(a, b), of=_root(thing))
            yield Case("twee documenten", "over een onderwerp", frames.TWO_DOCUMENTS, slots, told)
            if _over(documents[a], documents) and not _over(documents[b], documents):
                yield Case("twee documenten", "toen en nu", frames.THEN_AND_NOW, slots, told)
    written = [r for r in library.register.records("begrip") if r.data["voluit"]]
    for one, two in combinations(written, 2):
        told = Told(((str(one.data["voluit"]),), (str(two.data["voluit"]),)))
        slots = {"a": [str(one.data["term"])], "b": [str(two.data["term"])]}
        yield Case("twee begrippen", "verschil", frames.TWO_TERMS, slots, told)


def _called(document: Document, suffix: str) -> dict[str, list[str]]:
    """A document by as many words of its title as end in a noun that has an article, and by those words alone."""
    tokens = [w for w in document.title.split() if not re.search(r"\d", w)]
    for size in range(1, len(tokens) + 1):
        short = " ".join(tokens[:size])
        if with_article(tokens[size - 1], "") != tokens[size - 1]:
            spoken = short[0].lower() + short[1:] if short[1:2].islower() else short
            article = with_article(tokens[size - 1], "").split()[0]
            return {f"doc{suffix}": [f"{article} {spoken}"], f"kort{suffix}": [spoken]}
    return {f"doc{suffix}": [document.title], f"kort{suffix}": [document.title]}


def _over(document: Document, documents: dict[str, Document]) -> bool:
    """Whether a document's time was over when the newest one appeared."""
    newest = max((d.date or "" for d in documents.values()), default="")
    return document.valid_until is not None and document.valid_until < newest


def _things(library: Library) -> dict[str, set[str]]:
    """Words that two or three documents each use more than once and that few pages have: nouns, no names."""
    used: dict[str, Counter[str]] = defaultdict(Counter)
    pages: Counter[str] = Counter()
    written: dict[str, str] = {}
    capitals: set[str] = set()
    small: set[str] = set()
    total = 0
    for document in library.documents:
        for at in range(1, library.pages(document) + 1):
            total += 1
            text = library.page(document, at).text
            found = [w for w in re.findall(r"(?<![\w-])[^\W\d_]{4,}(?![\w-])", text) if len(w) >= _LONG]
            capitals |= {fold(w) for w in found if w[0].isupper()}
            small |= {fold(w) for w in found if w.islower()}
            for word in found:
                used[fold(word)][document] += 1
                written.setdefault(fold(word), word if word[1:] != word[1:].lower() else word.lower())
            pages.update({fold(w) for w in found})
    return {
        written[word]: {d for d, n in of.items() if n >= _TWICE}
        for word, of in used.items()
        if 1 < sum(n >= _TWICE for n in of.values()) < 4
        and pages[word] < _EVERYWHERE * total
        and word not in STOPWORDS
        and with_article(word, "") != word  # a noun
        and (word in small or word not in capitals)
        and not any(fold(w) == word for d in library.documents.values() for w in d.title.split())
    }


def _root(thing: str) -> str:
    return thing[:-2] if thing.endswith("en") else thing
