"""The sentences of the documents that the register keeps of a record."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.lookup.common import Desk
from ingest.language import sentences
from ingest.model import Record, Span


def sentences_of(desk: Desk, record: Record) -> Iterator[Span]:
    """The sentences of all that the register keeps of a record, each once."""
    for whole in dict.fromkeys(_spans(record.data)):
        for begin, end in sentences(desk.library.quote(whole)):
            yield Span(whole.document, whole.page, whole.begin + begin, whole.begin + end)


def _spans(value: object) -> Iterator[Span]:
    if isinstance(value, Span):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _spans(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _spans(inner)
