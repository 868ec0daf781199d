"""The sentences of the documents that the register keeps of a record."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.lookup.common import Desk
from ingest.model import Record, Span


def sentences_of(desk: Desk, record: Record) -> Iterator[Span]:
    """The sentences of all that the register keeps of a record, each once."""
    for whole in dict.fromkeys(_spans(record.data)):
        yield from desk.sentences(whole)


def _spans(value: object) -> Iterator[Span]:
    if isinstance(value, Span):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _spans(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _spans(inner)
