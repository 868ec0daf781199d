"""What a register tells of its records, read once so that conditions can be put to it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from benchmarks.shapes.cases import leaders_of, listed, members_of
from ingest.language import fold
from ingest.library import Library
from ingest.model import Record
from ingest.records.people import surname


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition in words: `phrases` of which one is drawn, `slots` to fill it with, the records that meet it and those that may
    be told or left out, for the register does not say. `about` is what it is a condition on: two of the same are not combined."""

    of: str
    asked: str
    about: str
    phrases: tuple[str, ...]
    chosen: frozenset[str]
    open: frozenset[str] = frozenset()
    slots: Mapping[str, str] = field(default_factory=dict)


def condition(
    of: str,
    asked: str,
    phrases: tuple[str, ...],
    chosen: frozenset[str],
    open_: frozenset[str] = frozenset(),
    *,
    about: str = "",
    **slots: str,
) -> Condition:
    """A condition that `chosen` meets, those that are `open_` left out. `about`: as of `Condition`, what is asked where it is not given."""
    return Condition(of, asked, about or asked, phrases, chosen - open_, open_, slots)


class Facts:
    """The records of a library by kind, what each is told by in an answer, and the fields that conditions are on."""

    def __init__(self, library: Library) -> None:
        register = library.register
        self.dossiers = register.records("dossier")
        self.people = register.records("persoon")
        self.actions = [r for r in register.records("actie") if r.data["nummer"]]
        self.goals = register.records("lobbydoel")
        self.terms = register.records("begrip")
        self.titles = {d: m.title for d, m in library.documents.items()}
        self.towns = sorted({t for r in self.dossiers for t in members_of(r)})
        self.themes = sorted({str(t) for r in self.dossiers for t in listed(r, "themas")})

    def names(self, of: str) -> dict[str, str]:
        """Every record (or municipality) of a kind by its key, with the words by which an answer tells it."""
        if of == "gemeente":
            return {t: t for t in self.towns}
        records: Mapping[str, Iterable[Record]] = {
            "dossier": self.dossiers, "persoon": self.people, "actie": self.actions, "lobbydoel": self.goals,
        }  # fmt: skip
        return {r.id: told(r) for r in records[of]}

    def among(self, records: Iterable[Record], holds: Callable[[Record], bool]) -> frozenset[str]:
        """The keys of those that meet something."""
        return frozenset(r.id for r in records if holds(r))

    def of_person(self, record: Record) -> frozenset[str]:
        """The keys of the dossiers that a person leads."""
        led = {str(d["naam"]) for d in listed(record, "dossiers")}
        return self.among(self.dossiers, lambda r: str(r.data["naam"]) in led)


def told(record: Record) -> str:
    """The words by which an answer tells a record of any kind."""
    if record.kind == "persoon":
        return surname(str(record.data["naam"]))
    if record.kind == "actie":
        return f"actie {record.data['nummer']}"
    if record.kind == "lobbydoel":
        flat = " ".join(str(record.data["tekst"]).split())
        return flat.rstrip(" .") if len(flat) < 60 else flat[:60].rsplit(" ", 1)[0].rstrip(",;:.")
    return str(record.data["naam"])


def offices(record: Record) -> list[str]:
    """The functions of a dossier's trekkers; empty text where one has none."""
    return [str(t["functie"] or "") for t in leaders_of(record)]


def commissioners(record: Record) -> list[str]:
    """Who a dossier is commissioned by, folded."""
    return [fold(str(o["naam"])) for o in listed(record, "opdrachtgevers")]


def years(record: Record) -> tuple[int | None, int | None, bool]:
    """The first and the last year of a dossier or an action, and whether its text says anything of it."""
    term = record.data["looptijd" if record.kind == "dossier" else "planning"]
    if not isinstance(term, dict):
        return None, None, False
    return term["van"], term["tot"], bool(term["tekst"])


def hours(record: Record, party: str) -> int:
    """The hours of a party for an action, over all years."""
    return sum(
        int(str(u["uren"] or 0)) for u in listed(record, "uren") if fold(str(u["organisatie"])) == fold(party)
    )


def is_towns(commissioner: str) -> bool:
    """Whether a commissioner is municipalities and nobody else."""
    return re.fullmatch(r"(?:de |alle )?(?:\w+ )?(?:regio)?gemeenten?(?: [\w ]+)?", commissioner) is not None


def is_state(commissioner: str) -> bool:
    """Whether a commissioner is the state or one of its ministries."""
    return re.search(r"\brijk\b|\bministeries?\b", commissioner) is not None


def is_province(commissioner: str) -> bool:
    """Whether a commissioner is a province."""
    return re.search(r"\bprovincie\b", commissioner) is not None
