"""The records of a generation, read once from its read-only file and kept in memory."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ingest.model import Record

KINDS = (
    "dossier",
    "trekker",
    "gemeente",
    "lobbydoel",
    "thema",
    "actie",
    "cijfer",
    "begrip",
    "persoon",
    "bevinding",
)


class Register:
    """Dossiers, goals, actions, figures and terms, each record with the source of every field."""

    def __init__(self, records: Mapping[str, Sequence[Record]]) -> None:
        self._records = {kind: list(records.get(kind, ())) for kind in {*KINDS, *records}}
        self._by_id = {kind: {r.id: r for r in items} for kind, items in self._records.items()}

    @property
    def kinds(self) -> tuple[str, ...]:
        return tuple(self._records)

    def records(self, kind: str) -> list[Record]:
        """All records of a kind in their documents' order; KeyError for an unknown kind."""
        return self._records[kind]

    def get(self, kind: str, id: str) -> Record | None:
        return self._by_id[kind].get(id)
