"""A span as the source object of the public interface, and records with their spans replaced by sources."""

from __future__ import annotations

from typing import Any

from ingest.library import Library
from ingest.model import Record, Span


def source(library: Library, span: Span, number: int | None = None) -> dict[str, Any]:
    """The source of a quote: document, page, heading path, the quote itself with its offsets, and where it is drawn."""
    document = library.documents[span.document]
    page = library.page(span.document, span.page)
    made: dict[str, Any] = {} if number is None else {"nummer": number}
    made.update(
        document=document.id,
        titel=document.title,
        uitgever=document.publisher,
        datum=document.date,
        versie=f"sha256:{document.sha256}",
        pagina=span.page,
        paginalabel=page.label,
        sectie=list(library.section(span)),
        citaat=page.text[span.begin : span.end],
        begin=span.begin,
        eind=span.end,
        rechthoeken=[list(box) for box in library.boxes(span)],
        link=f"/v1/documenten/{document.id}/bestand#page={span.page}",
    )
    return made


def with_sources(library: Library, record: Record) -> dict[str, Any]:
    """A record as the public interface gives it: every span, however deep, replaced by its source."""
    filled = _fill(library, record.data)
    assert isinstance(filled, dict)
    return filled


def _fill(library: Library, value: Any) -> Any:
    if isinstance(value, Span):
        return source(library, value)
    if isinstance(value, dict):
        return {key: _fill(library, inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_fill(library, inner) for inner in value]
    return value
