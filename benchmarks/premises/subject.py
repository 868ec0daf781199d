"""What a library's questions are about: its dossiers as they are called, its people, municipalities, and what it does not have."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from benchmarks.premises.invented import Invented
from benchmarks.premises.judge import Premise, Truth
from benchmarks.shapes.cases import Case, Cases, leaders_of, listed
from benchmarks.shapes.names import short_document, with_article
from ingest.library import Library
from ingest.model import Record
from ingest.records.people import surname

Slots = Mapping[str, Sequence[str]]
Facts = tuple[tuple[str, ...], ...]


class Subjects:
    """The register of one library, and names that are invented for it."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.register = library.register
        self._cases = Cases(library)
        self.people = self.register.records("persoon")
        self.dossiers = [
            Dossier(r, self._cases.called(str(r.data["naam"]))) for r in self.register.records("dossier")
        ]
        self.towns = sorted({town for d in self.dossiers for town in d.members})
        self.invented = Invented(library.words)

    def absent(self, dossier: Dossier) -> list[str]:
        """Municipalities of the same report that do not take part."""
        region = {t for d in self.dossiers if d.record.document == dossier.record.document for t in d.members}
        return sorted(region - {*dossier.members}) if dossier.members else []

    def called(self, document: str) -> str:
        """As few words of a document's title as tell it from the others."""
        title = self.library.documents[document].title
        return short_document(title, [d.title for d in self.library.documents.values() if d.title != title])

    def with_article(self, document: str) -> str:
        return with_article(self.called(document), "")


@dataclass(frozen=True, slots=True)
class Dossier:
    """A dossier with the ways to call it."""

    record: Record
    slots: Slots

    @property
    def leaders(self) -> list[str]:
        return [surname(str(t["naam"])) for t in leaders_of(self.record)]

    @property
    def titled(self) -> list[str]:
        """Its leaders by function and surname, by the whole name where no function is known."""
        return [
            f"{t['functie']} {surname(str(t['naam']))}" if t["functie"] else str(t["naam"])
            for t in leaders_of(self.record)
        ]

    @property
    def members(self) -> list[str]:
        return [str(g["naam"]) for g in listed(self.record, "gemeenten")]

    @property
    def whole_members(self) -> list[str]:
        """Those without a remark, which may hold that they take part in a part of it."""
        return [str(g["naam"]) for g in listed(self.record, "gemeenten") if not g.get("toelichting")]

    @property
    def years(self) -> tuple[int, int] | None:
        term = self.record.data["looptijd"]
        if not isinstance(term, dict) or not term["van"] or not term["tot"]:
            return None
        return int(term["van"]), int(term["tot"])


def case(
    kind: str,
    asked: str,
    frames: tuple[str, ...],
    slots: Slots,
    truth: Truth,
    facts: Facts = (),
    *,
    asks: bool = False,
    turned: bool = False,
) -> Case:
    """A case of this measure."""
    return Case(
        kind, f"{asked}, {truth}", frames, slots, Premise(facts, truth=truth, asks=asks, turned=turned)
    )


def any_of(spellings: Iterable[str]) -> Facts:
    """One fact that may be told in any of these ways."""
    return (tuple(spellings),)
