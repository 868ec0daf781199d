"""Documents -> records. One reader for each kind; each takes a document with its outline and returns Records."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.model import Document, Outline, Record


def read_records(library: Sequence[tuple[Document, Outline]]) -> list[Record]:
    """All records of the library, by kind and in the order of the documents."""
    from ingest.records import actions, dossiers, figures, findings, goals, persons, terms, themes

    records: list[Record] = []
    for document, outline in library:
        records += dossiers.read(document, outline)
        records += goals.read(document, outline)
        records += themes.read(document, outline)
        records += actions.read(document, outline)
    municipalities = dossiers.municipalities(records)
    for document, outline in library:
        records += figures.read(document, outline, municipalities)
    records += terms.read(library)
    records += persons.read(library, records)
    records += findings.read(library, records)
    return records
