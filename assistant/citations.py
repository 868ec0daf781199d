"""The quote gate: no source, no statement.

Every mark of a sentence must point to text that stands on the page it names; a sentence that claims something and has no
such mark is dropped, and so is one whose numbers, persons or municipalities stand in none of its sources.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any

from assistant.draft import Cite, Draft, Sentence
from assistant.names import names_carried
from assistant.sources import source
from ingest.language import fold
from ingest.library import Library
from ingest.model import Span

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


def verified(library: Library, span: Span) -> bool:
    """Whether a span is a quote: on a page that there is, within its text, and not empty."""
    if span.document not in library.documents or not 1 <= span.page <= library.pages(span.document):
        return False
    text = library.page(span.document, span.page).text
    return 0 <= span.begin < span.end <= len(text) and bool(text[span.begin : span.end].strip())


def _carried(library: Library, sentence: Sentence) -> bool:
    """Whether every number of a sentence stands in one of its sources, and every name that the register
    knows."""
    quotes = fold(" ".join(library.quote(s) for s in sentence.spans))
    there = {n.replace(".", "").rstrip(",") for n in _NUMBER.findall(quotes)}
    said = {
        n.replace(".", "").rstrip(",")
        for n in _NUMBER.findall(fold(re.sub(r"^\s*\(\d+\)|(?<=[;:] )\(\d+\)", "", sentence.text)))
    }
    if not said <= there | {str(n) for n in range(13)}:
        return False
    pages = {(s.document, s.page) for s in sentence.spans}
    around = " ".join(_folded(library.page(*place).text) for place in sorted(pages))
    return names_carried(library, sentence.text, quotes, around)


_folded = lru_cache(maxsize=64)(fold)  # pages


def gate(
    library: Library, draft: Draft, put: Callable[[Sequence[Sentence]], Sequence[Sentence]] = tuple
) -> tuple[str, list[dict[str, Any]], list[Sentence]]:
    """The answer's text with its numbered sources, and the sentences that did not pass. `put`: how those that did are worded."""
    kept: list[Sentence] = []
    dropped: list[Sentence] = []
    for sentence in draft.sentences:
        if not sentence.claim:
            kept.append(sentence)
            continue
        good = sentence.spans and all(verified(library, s) for s in sentence.spans)
        if good and sentence.checked:
            good = _titles_aside(library, sentence)
        (kept if good else dropped).append(sentence)
    text, spans = _numbered(put(kept))
    return text, [source(library, span, k) for k, span in enumerate(spans, 1)], dropped


def _titles_aside(library: Library, sentence: Sentence) -> bool:
    """Numbers of a document's own title need no source: it stands with every source; nor do those in the name of a dossier or
    an action, which says of what a statement is."""
    text = sentence.text
    for span in sentence.spans:
        text = text.replace(library.documents[span.document].title, "")
    for name in _numbered_names(library):
        text = text.replace(name, "")
    text = re.sub(r"\b[Aa]ctie \d+\b|\b[Tt]hema \d+\b", "", text)
    return _carried(library, Sentence((text, *(p for p in sentence.pieces if isinstance(p, Cite)))))


@lru_cache(maxsize=4)
def _numbered_names(library: Library) -> tuple[str, ...]:
    """The names of dossiers and the titles of actions that hold a figure ("Bomenplan 2040"), the longest first."""
    found = {str(r.data["naam"]) for r in library.register.records("dossier")}
    found |= {str(r.data["titel"] or "") for r in library.register.records("actie")}
    return tuple(sorted((name for name in found if _NUMBER.search(name)), key=len, reverse=True))


def _numbered(sentences: Sequence[Sentence]) -> tuple[str, list[Span]]:
    """Join sentences; equal spans share a number, in the order in which they first occur."""
    spans: list[Span] = []
    parts: list[str] = []
    for sentence in sentences:
        out = ""
        for piece in sentence.pieces:
            if isinstance(piece, str):
                out += piece
                continue
            for span in piece.spans:
                if span not in spans:
                    spans.append(span)
                out += f"[{spans.index(span) + 1}]"
        parts.append(out.strip())
    return " ".join(p for p in parts if p), spans
