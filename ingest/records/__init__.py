"""Documents -> records. One reader for each kind; each takes a document with its outline and returns Records."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from importlib import import_module
from typing import Any

from ingest.model import Document, Outline, Record


def _reader(name: str) -> Any:
    try:
        return import_module(f"ingest.records.{name}")
    except ModuleNotFoundError:
        return None


def read_records(library: Sequence[tuple[Document, Outline]]) -> list[Record]:
    """All records of the library, by kind and in the order of the documents."""
    from ingest.records import dossiers, persons, towns

    records: list[Record] = []
    for document, outline in library:
        records += dossiers.read(document, outline)
        for name in ("goals", "themes", "actions"):
            if m := _reader(name):
                records += m.read(document, outline)
    municipalities = dossiers.municipalities(records)
    if m := _reader("figures"):
        for document, outline in library:
            records += m.read(document, outline, municipalities)
    if m := _reader("terms"):
        records += m.read(library)
    records = _unique(records)
    records += persons.read(library, records)
    records += towns.read(records)
    if m := _reader("findings"):
        records += m.read(library, records)
    return records


def _unique(records: Sequence[Record]) -> list[Record]:
    """Ids that two documents share (next month's report has the same dossiers) get the document's id behind them."""
    count = Counter((r.kind, r.id) for r in records)
    out: list[Record] = []
    for record in records:
        if count[record.kind, record.id] > 1 and record.document:
            id = f"{record.id}-{record.document}"
            record = replace(record, id=id, data={**record.data, "id": id})
        out.append(record)
    return out
