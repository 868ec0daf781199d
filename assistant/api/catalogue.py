"""The register of one generation, prepared for serving: texts folded once, JSON made once for each record."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from assistant.api.filters import flat, fold

if TYPE_CHECKING:
    from ingest.library import Library
    from ingest.model import Record

# Kinds whose address ends in the id: it must stand in the record for a client to find it.
_BY_ID = {"dossier", "trekker", "lobbydoel", "actie", "cijfer", "thema"}


class Entry:
    """A record with what is asked of it often, each made at first use."""

    def __init__(self, library: Library, record: Record) -> None:
        self._library = library
        self.record = record

    @property
    def data(self) -> dict[str, Any]:
        """The record's fields, with Spans where the API has sources."""
        return self.record.data

    @cached_property
    def text(self) -> str:
        """Everything that the record says, folded."""
        return fold(" ".join(flat(self.record.data)))

    @cached_property
    def body(self) -> dict[str, Any]:
        """The record as the API gives it, with its sources."""
        from assistant.sources import with_sources

        body: dict[str, Any] = with_sources(self._library, self.record)
        if self.record.kind in _BY_ID and "id" not in body:
            body = {"id": self.record.id, **body}
        return body

    @cached_property
    def json(self) -> bytes:
        return dump(self.body)

    def names(self, key: str, *parts: str) -> list[str]:
        """The folded names in a field: the field when it is a text, each item's `parts` when it is a list."""
        held = self._names.get((key, *parts))
        if held is None:
            held = self._names[(key, *parts)] = self._fold_names(key, parts)
        return held

    @cached_property
    def _names(self) -> dict[tuple[str, ...], list[str]]:
        return {}

    def _fold_names(self, key: str, parts: tuple[str, ...]) -> list[str]:
        value = self.data.get(key)
        if isinstance(value, str):
            return [fold(value)]
        if not isinstance(value, list):
            return []
        return [
            fold(
                " ".join(str(item.get(part) or "") for part in parts) if isinstance(item, dict) else str(item)
            )
            for item in value
        ]


class Catalogue:
    """The entries of a library by kind."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self._entries: dict[str, tuple[Entry, ...]] = {}

    def entries(self, kind: str) -> Sequence[Entry]:
        held = self._entries.get(kind)
        if held is None:
            records = self.library.register.records(kind)
            if kind == "begrip":
                records = [replace(r, data={**r.data, "soort": "document"}) for r in records]
            held = self._entries[kind] = tuple(Entry(self.library, record) for record in records)
        return held

    @cached_property
    def concepts(self) -> tuple[Entry, ...]:
        """The thesaurus as terms. Its hidden labels (slips of the pen) are left out."""
        try:
            records = self.library.register.records("concept")
        except KeyError:  # a library that was built without a thesaurus
            records = []
        names = {record.id: str(record.data["voorkeur"]) for record in records}
        return tuple(Entry(self.library, _as_term(record, names)) for record in records)

    @cached_property
    def spellings(self) -> dict[tuple[str, str], list[str]]:
        """Every way in which the people who lead a dossier (document, name) are written anywhere, folded."""
        found: dict[tuple[str, str], list[str]] = {}
        for entry in self.entries("trekker"):
            function = str(entry.data.get("functie") or "")
            names = [fold(f"{function} {name}") for name in entry.data.get("namen") or []]
            for led in entry.data.get("dossiers") or []:
                found.setdefault((str(led.get("document")), str(led.get("naam"))), []).extend(names)
        return found


def _as_term(concept: Record, names: Mapping[str, str]) -> Record:
    """A thesaurus concept in the shape of a term; no document says it, so it has no source."""
    from ingest.model import Record

    data = concept.data
    related = data["verwant"]
    return Record(
        "begrip",
        concept.id,
        "",
        {
            "term": data["voorkeur"],
            "voluit": None,
            "uitleg": data["definitie"],
            "document": None,
            "vindplaatsen": [],
            "bron": None,
            "soort": "thesaurus",
            "synoniemen": data["synoniemen"],
            "engels": data["engels"],
            "breder": names.get(str(data["breder"])),
            "verwant": [names[id] for id in related if id in names] if isinstance(related, list) else [],
        },
    )


def dump(body: object) -> bytes:
    """A value as compact UTF-8 JSON; what is no valid Unicode becomes a question mark."""
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")
