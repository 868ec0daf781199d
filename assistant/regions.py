"""Answers from a library of several regions: from the region that is asked about, which is the reader's own unless a question names
another one."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from assistant.draft import Answer, Event
from assistant.editions import Editions
from assistant.lookup.papers.library import LIBRARY
from assistant.reader import AskRequest, Reader
from assistant.reading.naming import PAPERS, sort_of_paper
from assistant.reading.question import Turn
from assistant.settings import SettingError
from assistant.words.lexicon import GENERIC
from ingest.language import STOPWORDS, fold, stem, words
from ingest.library import Library
from ingest.part import part_of
from ingest.records.people import surname

ALL = "alle"  # the name of all regions together
LEAST = 4  # letters of a word that a region can be told by
_REFUSED = ("niet-gevonden", "buiten-bereik")


class UnknownRegionError(SettingError):
    """No region of the library has what the setting REGIO names; the message is Dutch."""


class Marks(NamedTuple):
    """By what a question tells which region it is about, folded: its municipalities and the names in its titles, of its persons
    and dossiers those that have a word that no other region has, dossiers too of which another has all words but never in a row, and of
    its documents the compound that says what they are."""

    places: frozenset[str]
    names: frozenset[str]
    papers: frozenset[str]


class Regions:
    """The readers of a library with several regions, each made when it is first asked. One region is read as it is."""

    def __init__(self, reader: Reader, home: str = "") -> None:
        """`home`: a municipality, a document or a word of a title of the reader's own region; the first one of the library if not
        given; `ALL` where all are read as one. Raises UnknownRegionError where nothing has it."""
        self.reader = reader
        self._whole = Editions(reader)
        self._parts = reader.library.regions if home != ALL else [list(reader.library.documents)]
        self._made: dict[int, Editions] = {}
        self._making = threading.Lock()
        self._home = 0
        self._libraries = [reader.library]
        if len(self._parts) > 1:
            self._libraries = [part_of(reader.library, ids) for ids in self._parts]
            texts = [[f" {_row(p.text)} " for p in part.passages] for part in self._libraries]
            self._marks = [_marks(part, self._libraries, texts) for part in self._libraries]
            self._home = _region_of(home, self._libraries, self._marks) if home else 0
            self._part(self._home)

    def answer(self, request: AskRequest) -> Iterator[Event]:
        """Answer from the region that a question or the conversation names, or else from the reader's own; where this has no answer
        and another region has, that is said."""
        if len(self._parts) == 1:
            yield from self._whole.answer(request)
            return
        within = set(request.documenten)
        asked = {k for k, ids in enumerate(self._parts) if within.intersection(ids)}
        asked = asked or self._named(request.vraag) or self._by_paper(request.vraag)
        asked = asked or self._spoken_of(request.geschiedenis)
        if len(asked) > 1:
            yield from self._whole.answer(request)
            return
        at = next(iter(asked), self._home)
        for event in self._part(at).answer(request):
            if event.name == "antwoord" and not asked and event.data.uitleg.get("reden") == LIBRARY:
                event = [*self._whole.answer(request)][-1]
            elif event.name == "antwoord" and not within:
                event = Event("antwoord", self._noted(request, event.data, at, known=bool(asked)))
            yield event

    def _part(self, at: int) -> Editions:
        with self._making:
            if at not in self._made:
                whole = self.reader
                made = Reader(self._libraries[at], whole.writer, whole.desk.field_models)
                self._made[at] = Editions(made)
            return self._made[at]

    def _named(self, text: str) -> set[int]:
        """The regions that a text names; only the reader's own where it has all that is named."""
        flat = f" {_row(text)} "
        said = [{m for m in own.places | own.names if f" {m} " in flat} for own in self._marks]
        home = said[self._home]
        return {k for k, found in enumerate(said) if found and (k == self._home or found - home)}

    def _by_paper(self, text: str) -> set[int]:
        """The region of which a text names a document by what it is ("in het welzijnsakkoord"), which the reader's own has none of."""
        flat = " ".join(words(text))
        found = {
            k
            for k, own in enumerate(self._marks)
            if any(re.search(rf"\b(?:in|uit|volgens|van) (?:het|de) {w}\b", flat) for w in own.papers)
        }
        home = self._part(self._home).reader.understander
        return found if len(found) == 1 and not home.part(text).named("document") else set()

    def _spoken_of(self, turns: Sequence[Turn]) -> set[int]:
        """The region that the last turn is about of those that name one."""
        for turn in reversed(turns):
            found = self._named(turn.vraag) or self._named(turn.antwoord)
            if len(found) == 1:
                return found
        return set()

    def _noted(self, request: AskRequest, made: Answer, at: int, known: bool) -> Answer:
        """An answer with what must be known of its region: that it is another one, or that another one tells what this one does not."""
        told = ""
        if not known and made.uitkomst in _REFUSED:
            told = self._elsewhere(request, at)
        elif at != self._home and made.bronnen and self._by_name_alone(request.vraag, at):
            title = self._libraries[at].documents[made.bronnen[0]["document"]].title
            told = f"Dit is van een andere regio: het staat in {title}."
        return replace(made, waarschuwingen=(*made.waarschuwingen, told)) if told else made

    def _by_name_alone(self, text: str, at: int) -> bool:
        """Whether a text tells its region by a person or a dossier only, of which a reader need not know whose they are."""
        flat = f" {_row(text)} "
        return not any(f" {m} " in flat for m in self._marks[at].places) and at in self._named(text)

    def _elsewhere(self, request: AskRequest, asked: int) -> str:
        """Where the documents of another region do answer a question; "" for nowhere."""
        reader = self.reader
        others = [id for k, ids in enumerate(self._parts) if k != asked for id in ids]
        hits = reader.retriever.search(reader.understander.part(request.vraag), 1, others)
        if not hits.kept:
            return ""
        document = hits.kept[0].passage.document
        other = next(k for k, ids in enumerate(self._parts) if document in ids)
        found: Answer = [*self._part(other).answer(replace(request, geschiedenis=()))][-1].data
        if found.uitkomst != "beantwoord" or not found.bronnen:
            return ""
        first = found.bronnen[0]
        title = reader.library.documents[first["document"]].title
        return f"Van een andere regio staat er wel iets over, in {title}, bladzijde {first['pagina']}."


def _marks(part: Library, libraries: Sequence[Library], texts: Sequence[Sequence[str]]) -> Marks:
    """The marks of a region; `texts`: what the passages of each say, word by word."""
    records = part.register.records
    others = [library for library in libraries if library is not part]
    titles = " ".join(f"{d.title} {d.publisher}" for d in part.documents.values())
    called = {fold(w) for w in re.findall(r"[A-ZÀ-Þ][\w-]+", titles) if len(w) >= LEAST}
    called = {w for w in called if stem(w) not in GENERIC}
    papers = {w for w in called if sort_of_paper(stem(w))}
    people = {_row(surname(str(r.data["naam"]))) for r in records("persoon")}
    dossiers = {_row(str(r.data["naam"])) for r in records("dossier")}

    def strange(name: str) -> bool:
        own = [w for w in name.split() if w not in STOPWORDS]
        return any(not any(w in other.words for other in others) for w in own)

    def unsaid(name: str) -> bool:
        several = len([w for w in name.split() if w not in STOPWORDS]) > 1
        return several and not any(
            f" {name} " in text
            for library, said in zip(libraries, texts, strict=True)
            if library is not part
            for text in said
        )

    towns = {_row(str(r.data["naam"])) for r in records("gemeente")}
    return Marks(
        frozenset(towns | {w for w in called - papers if strange(w)}),
        frozenset(n for n in people | dossiers if strange(n) or (n in dossiers and unsaid(n))),
        frozenset(w for w in papers if stem(w) not in PAPERS),
    )


def _row(text: str) -> str:
    return " ".join(words(text))


def _region_of(home: str, libraries: Sequence[Library], marks: Sequence[Marks]) -> int:
    sought = f" {_row(home)} "
    for k, (library, own) in enumerate(zip(libraries, marks, strict=True)):
        titles = [f" {_row(d.title)} " for d in library.documents.values()]
        if home in library.documents or sought.strip() in own.places or any(sought in t for t in titles):
            return k
    known = ", ".join(id for library in libraries for id in library.documents)
    raise UnknownRegionError(
        f'REGIO={home} noemt geen gemeente en geen document van de bibliotheek (en is niet "alle"). De documenten zijn: {known}.'
    )
