"""The door: a published generation of the library, open for reading."""

from __future__ import annotations

import sqlite3
import threading
from bisect import bisect_right
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import Any

from ingest import store
from ingest.embedding import LatentEmbedding, configured
from ingest.generations import GENERATIONS, published
from ingest.index import PassageIndex
from ingest.language import Compounds
from ingest.model import Document, Page, Passage, Span
from ingest.register import Register


class NoLibraryError(Exception):
    """Nothing was published yet; the message is Dutch."""


class Library:
    """One generation: documents, pages, passages with their indexes, and the register. Safe for several
    threads.
    """

    def __init__(self, data: Path, generation: str) -> None:
        folder = data / GENERATIONS / generation
        self.generation = generation
        self._lock = threading.Lock()
        self._db: sqlite3.Connection = store.connect(folder / "library.sqlite")
        found = store.read_documents(self._db)
        self.meta: dict[str, Any] = store.read_meta(self._db)
        self.report: dict[str, Any] = self.meta["report"]
        self._corpus = Path(self.meta["corpus"])
        self.documents: dict[str, Document] = {id: document for id, (document, _) in found.items()}
        self.regions: list[list[str]] = self.meta.get("regions") or [list(self.documents)]
        self._pages = {id: pages for id, (_, pages) in found.items()}
        self.passages: list[Passage] = store.read_passages(self._db)
        self.words: dict[str, int] = store.read_words(self._db)
        self.compounds = Compounds({**dict.fromkeys(self.meta["compounds"], 1), **self.words})
        self.register = Register(store.read_records(self._db))
        name = self.meta["embedding"]
        embedding = (
            LatentEmbedding.load(folder / "embedding", self.compounds)
            if name == "latent"
            else configured(name, self.meta.get("embedding_url", ""))
        )
        self.index = PassageIndex(folder, [p.id for p in self.passages], embedding)
        self._page = lru_cache(maxsize=512)(self._read_page)
        self._path = lru_cache(maxsize=4096)(self._read_path)
        self._boxes = lru_cache(maxsize=4096)(
            lambda span: line_boxes(self.page(span.document, span.page), span)
        )

    @classmethod
    def open(cls, data: Path) -> Library:
        """Open the published generation. Raises NoLibraryError when there is none."""
        generation = published(data)
        if not generation:
            raise NoLibraryError("Er is nog geen bibliotheek. Lees eerst documenten in met: vraagbaak ingest")
        return cls(data, generation)

    def page(self, document: str, number: int) -> Page:
        """Raises KeyError when there is no such page."""
        return self._page(document, number)

    def pages(self, document: str) -> int:
        return self._pages[document]

    def file(self, document: str) -> Path:
        """The document's own file in the corpus."""
        return self._corpus / self.documents[document].file

    def section(self, span: Span) -> tuple[str, ...]:
        """The heading path at a span."""
        return self._path(span)

    def quote(self, span: Span) -> str:
        return self.page(span.document, span.page).text[span.begin : span.end]

    def line(self, spans: Iterable[Span]) -> str:
        """The quotes of several spans on one line, with single spaces between the words."""
        return " ".join(" ".join(self.quote(span) for span in spans).split())

    def boxes(self, span: Span) -> list[tuple[float, float, float, float]]:
        """Where a span is drawn: one box for each line, as fractions of the page from the top left."""
        return list(self._boxes(span))

    def close(self) -> None:
        self.index.close()
        self._db.close()

    def _read_page(self, document: str, number: int) -> Page:
        with self._lock:
            return store.read_page(self._db, document, number)

    def _read_path(self, span: Span) -> tuple[str, ...]:
        with self._lock:
            return store.read_path(self._db, span)


def line_boxes(page: Page, span: Span) -> list[tuple[float, float, float, float]]:
    """Where a span of a page is drawn: one box for each line, as fractions of the page from the top left."""
    lines: list[list[float]] = []
    first = bisect_right(page.words, span.begin, key=lambda word: word[1])
    for begin, end, box in page.words[first:]:
        if begin >= span.end:
            break
        width = box.width / max(end - begin, 1)
        x0 = box.x0 + width * max(0, span.begin - begin)
        x1 = box.x1 - width * max(0, end - span.end)
        last = lines[-1] if lines else None
        middle = (box.y0 + box.y1) / 2
        if last and last[1] < middle < last[3] and -5 < x0 - last[2] < 3 * box.height:
            last[1], last[2], last[3] = min(last[1], box.y0), max(last[2], x1), max(last[3], box.y1)
        else:
            lines.append([x0, box.y0, x1, box.y1])
    out = []
    for x0, y0, x1, y1 in lines:
        fit = (
            round(max(0.0, x0 / page.width), 4),
            round(max(0.0, y0 / page.height), 4),
            round(min(1.0, x1 / page.width), 4),
            round(min(1.0, y1 / page.height), 4),
        )
        if fit[0] < fit[2] and fit[1] < fit[3]:
            out.append(fit)
    return out
