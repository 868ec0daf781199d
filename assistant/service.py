"""The service: one open library that follows the published generation, asked from several threads at once."""

from __future__ import annotations

import gc
import threading
from collections import OrderedDict
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from assistant.draft import Answer, Event
from assistant.reader import AskRequest, Reader
from assistant.reading.question import Turn
from assistant.regions import Regions, UnknownRegionError
from assistant.search import searched
from assistant.settings import Settings
from assistant.shaped import shown_passage
from ingest.generations import published
from ingest.library import Library, NoLibraryError

if TYPE_CHECKING:
    from assistant.generate import Writer

__all__ = ["AskRequest", "Event", "NoLibraryError", "Service", "Turn", "UnknownDocumentError"]

GC_AFTER = 10_000  # new objects: an answer makes many that live short and few cycles, and 700, the default, costs a tenth of its time
KEPT_ANSWERS = 500  # explanations of answers that are kept for GET /v1/vragen/{id}/uitleg


class UnknownDocumentError(KeyError):
    """A question is limited to a document that the library does not have; `args[0]` is its id."""


class Service:
    """Answers questions. A newer generation is opened beside the old one and taken into use between two requests."""

    def __init__(self, settings: Settings, reader: Reader) -> None:
        self.settings = settings
        self._reader = reader
        self._regions = Regions(reader, settings.region)
        self._opening = threading.Lock()
        self._answers: OrderedDict[str, Answer] = OrderedDict()
        self._keeping = threading.Lock()

    @classmethod
    def open(cls, settings: Settings) -> Service:
        """Open the published library. Raises NoLibraryError when there is none. Sets how often Python looks for cycles of objects, for
        the whole process."""
        gc.set_threshold(GC_AFTER)
        return cls(settings, Reader(Library.open(settings.data), _writer(settings)))

    @property
    def ready(self) -> bool:
        return True

    @property
    def library(self) -> Library:
        return self._current().library

    def _current(self) -> Reader:
        """The reader of the published generation. One thread opens a new one; the others go on with the old."""
        generation = published(self.settings.data)
        reader = self._reader
        if generation and generation != reader.library.generation and self._opening.acquire(blocking=False):
            try:
                # The old library is not closed: requests that hold it finish on it, then it is collected.
                self._reader = reader = Reader(Library.open(self.settings.data), reader.writer)
            except Exception:  # a generation that cannot be opened must not take the one in use along
                reader = self._reader
            finally:
                self._opening.release()
        return reader

    def ask(self, request: AskRequest) -> Answer:
        """Answer a question. Raises UnknownDocumentError for a document that is not in the library."""
        made: Answer | None = None
        for event in self.ask_steps(request):
            if event.name == "antwoord":
                made = event.data
        assert made is not None
        return made

    def ask_steps(self, request: AskRequest) -> Iterator[Event]:
        """The same step by step; the last event holds the Answer."""
        reader = self._current()
        for id in request.documenten:
            if id not in reader.library.documents:
                raise UnknownDocumentError(id)
        for event in self._answered(reader, request):
            if event.name == "antwoord":
                self._keep(event.data)
            yield event

    def _answered(self, reader: Reader, request: AskRequest) -> Iterator[Event]:
        regions = self._regions
        if regions.reader is not reader:
            self._regions = regions = _regions(reader, self.settings.region)
        return regions.answer(request)

    def explanation(self, id: str) -> dict[str, Any] | None:
        """How an answer came about; None when it is no longer kept."""
        with self._keeping:
            found = self._answers.get(id)
        if found is None:
            return None
        told = dict(found.uitleg)
        read = told.pop("vraag", {})
        return {"id": id, "vraag": found.vraag, "uitkomst": found.uitkomst, "gelezen": read, **told}

    def search(self, q: str, document: str | None, limit: int) -> list[dict[str, Any]]:
        """The best passages for a text, as items of GET /v1/zoek. Raises UnknownDocumentError."""
        reader = self._current()
        if document is not None and document not in reader.library.documents:
            raise UnknownDocumentError(document)
        request = AskRequest(q, documenten=(document,) if document else ())
        hits = searched(reader, request, limit)
        return [shown_passage(reader.library, h.passage, h) for h in hits]

    def close(self) -> None:
        self._reader.library.close()

    def _keep(self, made: Answer) -> None:
        with self._keeping:
            self._answers[made.id] = made
            while len(self._answers) > KEPT_ANSWERS:
                self._answers.popitem(last=False)


def _regions(reader: Reader, home: str) -> Regions:
    """The regions of a library that took the place of another; the first is the reader's own where it no longer has that."""
    try:
        return Regions(reader, home)
    except UnknownRegionError:
        return Regions(reader)


def _writer(settings: Settings) -> Writer | None:
    """The language model of the settings; nothing of it is imported where none is set."""
    if not settings.model:
        return None
    from assistant.generate import Writer

    writer = Writer(settings)
    writer.warm()
    return writer
