"""The section around an earlier answer: what a short question without a subject is about, where that section speaks of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.evidence.forms import can_tell, has_mark
from assistant.reading.question import Question
from ingest.language import stem, words
from ingest.model import Passage, Span

if TYPE_CHECKING:
    from assistant.reader import Reader

SHORT = 9  # words of a question that may leave out what it is about
WHOLE = 1.0  # weight of its words from which a question says itself what it is about
SAYS = 0.15  # weight of a word of the question that the section must say
MARKED = ("aantal", "wanneer", "wie")  # forms whose answer has a mark of its own


def without_subject(question: Question) -> bool:
    """Whether a question is short and names nothing that it is about."""
    return (
        len(question.text.split()) <= SHORT
        and not question.names
        and not any(g.proper for g in question.groups)
        and any(g.weight >= SAYS for g in question.groups)
        and sum(g.weight for g in question.groups) < WHOLE
    )


def shortens(reader: Reader, question: Question, previous: Question) -> bool:
    """Whether a question calls by its last part what the question before named ("tafel" after "overlegtafel")."""
    compounds = reader.library.compounds
    last = {stem(parts[-1]) for w in words(previous.text) if (parts := compounds.parts(w))}
    wanted = [g for g in question.groups if g.weight >= SAYS]
    return any(g.head in last for g in wanted)


def speaks_there(reader: Reader, question: Question, spans: tuple[Span, ...]) -> bool:
    """Whether one sentence of the section around these spans says every weighty word of a question, in the form that is
    asked."""
    wanted = [g for g in question.groups if g.weight >= SAYS]
    form = question.intent.form
    for passage in _section(reader, spans):
        place = reader.library.index.place(passage.id)
        stems = reader.stems
        for unit, own, text in zip(passage.units, stems.units[place], stems.texts[place], strict=True):
            if text in stems.legends or not all(g.names(own) for g in wanted):
                continue
            marked = form not in MARKED or has_mark(question, text, lambda _: 1.0) > 0
            if marked and can_tell(question, text, unit.kind):
                return True
    return False


def _section(reader: Reader, spans: tuple[Span, ...]) -> list[Passage]:
    """The passages under the heading of those that hold the spans."""
    passages = reader.library.passages
    heads = {
        (p.document, _head(p, passages))
        for p in passages
        if p.path and any(part.overlaps(span) for part in p.parts for span in spans)
    }
    return [
        p
        for p in passages
        for document, head in heads
        if p.document == document and p.path[: len(head)] == head
    ]


def _head(passage: Passage, passages: tuple[Passage, ...] | list[Passage]) -> tuple[str, ...]:
    """The heading path of a section: its own where passages stand under it, else the one above it."""
    path = tuple(passage.path)
    above = any(
        p.document == passage.document and p.path[: len(path)] == path and len(p.path) > len(path)
        for p in passages
    )
    return path if above or len(path) < 2 else path[:-1]
