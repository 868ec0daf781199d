"""What a question calls a thing by ("de stadsdeal", "Programma Cultuur"): a dossier of that name, or none."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.lookup.common import Desk
from assistant.reading.question import Question
from assistant.words.lexicon import GENERIC
from ingest.language import STOPWORDS, fold, stem, terms, words
from ingest.model import Record

_CALLED = "deal visie agenda strategie programma akkoord convenant pact plan fonds perspectief".split()
_HEADS = frozenset(stem(w) for w in _CALLED)
_TITLED = re.compile(rf"\b([^\W\d_]{{4,}}?)s?-?({'|'.join(_CALLED)})\b", re.I)
_APART = re.compile(r"\b(?:programma|project|dossier|aanpak|agenda|visie|deal)\s+([A-ZÀ-Þ][\w-]{2,})", re.I)


@dataclass(frozen=True, slots=True)
class Title:
    """A name as the question has it, the stems that set it apart, and the stem of what it calls the thing ("plan")."""

    shown: str
    own: frozenset[str]
    head: str


def title_of(question: Question, desk: Desk) -> Title | None:
    """The title that a question gives what it asks about; None where it gives none, or that of a document."""
    if question.named("document"):
        return None
    match = _TITLED.search(question.text)
    if match:
        own = {stem(fold(part)) for part in match.group(0, 1)}
        return Title(match.group(), frozenset(own - GENERIC - _HEADS), stem(fold(match.group(2))))
    for match in _APART.finditer(question.text):
        word = match.group(1)
        if word[0].isupper() and fold(word) not in STOPWORDS:
            kind = fold(match.group().split()[0])
            # a dossier is called by its whole name: "Havenwerk" is not the dossier "Werk"
            own = {s for s, whole in terms(word, desk.library.compounds) if whole or kind != "dossier"}
            return Title(word if kind == "dossier" else match.group(), frozenset(own - GENERIC), stem(kind))
    return None


def bearing(title: Title, desk: Desk) -> list[Record]:
    """The dossiers whose name has what sets a title apart, of these the ones that are called alike."""
    names = [(r, desk.stems_of(str(r.data["naam"]))) for r in desk.records("dossier")]
    found = [(r, stems) for r, stems in names if any(o in stems for o in title.own)]
    return [r for r, stems in found if title.head in stems] or [r for r, _ in found]


def speaking(title: Title, desk: Desk) -> list[Record]:
    """The dossiers on whose pages a title stands as a word."""
    own = stem(fold(title.shown))
    return [r for r in desk.records("dossier") if any(own in desk.stems_of(t) for t in _pages(desk, r))]


def _pages(desk: Desk, record: Record) -> list[str]:
    pages = record.data["paginas"]
    assert isinstance(pages, list)
    return [desk.library.page(record.document, int(p)).text for p in pages]


def unheard_of(title: Title, desk: Desk) -> bool:
    """Whether no document has a title, written as the question has it, and no action is called after its parts."""
    said = fold(title.shown)
    parts = {*(title.own - {stem(said)}), title.head}
    if any(parts <= desk.stems_of(str(r.data["titel"])) for r in desk.records("actie")):
        return False
    if not all(stem(w) in desk.lexicon.stems for w in words(said)):
        return True
    return not any(said in " ".join(fold(p.text).split()) for p in desk.library.passages)
