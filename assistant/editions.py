"""Answers from a library with editions of one report: from the newest, or from the one before where that is asked."""

from __future__ import annotations

import copy
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from typing import Any

from assistant.answer import answer
from assistant.draft import Answer, Event
from assistant.reader import AskRequest, Reader
from assistant.series import asks_change, asks_former, changes, earlier, titled
from ingest.model import Span
from ingest.part import without as without_records


class Editions:
    """The readers of a library with editions: of what holds now, and of what the editions before it said."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self._library = reader.library
        self._earlier = earlier(reader.library)
        if self._earlier:
            self._now = limited(reader, self._earlier)
            self._before = limited(reader, set(self._earlier.values()))
            self._changes = {old: changes(self._library, old, new) for old, new in self._earlier.items()}

    def answer(self, request: AskRequest) -> Iterator[Event]:
        """Answer from the newest editions; from one before where it is asked for, or alone tells what is asked."""
        text = request.vraag
        if not self._earlier or request.documenten or asks_change(text):
            yield from answer(self.reader, request)
            return
        if asks_former(text, self._library, self._earlier):
            yield from self._within(self._before, set(self._earlier.values()), request)
            return
        held: list[Event] = []
        for event in self._within(self._now, self._earlier, request):
            if event.name == "stap":
                yield event
            else:
                held.append(event)
        if held[-1].data.uitkomst == "niet-gevonden":
            before = self._within(self._before, set(self._earlier.values()), request)
            other = [e for e in before if e.name != "stap"]
            found: Answer = other[-1].data
            if found.uitkomst == "beantwoord" and any(s["document"] in self._earlier for s in found.bronnen):
                held = other
        yield from held

    def _within(self, reader: Reader, without: Collection[str], request: AskRequest) -> Iterator[Event]:
        inside = tuple(d for d in self._library.documents if d not in without)
        for event in answer(reader, replace(request, documenten=inside)):
            if event.name == "antwoord":
                made: Answer = event.data
                told = (*made.waarschuwingen, *self._told(made))
                event = Event("antwoord", replace(made, waarschuwingen=told))
            yield event

    def _told(self, made: Answer) -> Iterator[str]:
        """What must be known of the editions beside an answer: that it is of an earlier one, or that this said otherwise."""
        known = self._library.documents
        for old in dict.fromkeys(s["document"] for s in made.bronnen if s["document"] in self._earlier):
            newest = titled(known[self._earlier[old]])
            yield f"Dit staat in een eerdere uitgave: {titled(known[old])}. De nieuwste is {newest}."
        for old, found in self._changes.items():
            for change in found:
                new = change.nieuw.bronnen if change.oud and change.nieuw else ()
                if any(_quoted(s, span) for s in made.bronnen for span in new):
                    yield f"In de vorige uitgave, {titled(known[old])}, stond dit anders. {change.tekst}"


def limited(reader: Reader, without: Collection[str]) -> Reader:
    """A reader of the same library whose register knows nothing of some documents."""
    library = copy.copy(reader.library)
    library.register = without_records(reader.library.register, without, whole=("begrip",))
    return Reader(library, reader.writer, reader.desk.field_models, reader.stems)


def _quoted(source: Mapping[str, Any], span: Span) -> bool:
    here = (source["document"], source["pagina"]) == (span.document, span.page)
    return here and int(source["begin"]) < span.end and span.begin < int(source["eind"])
