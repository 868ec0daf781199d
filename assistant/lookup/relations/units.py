"""The sorts of things that the records of a kind name together (a card its theme, leaders, municipalities and commissioners), and which of the one
go with which of the other."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from assistant.lookup.common import Desk, listed, sources_of, span_of, titled, within
from assistant.reading.question import Question
from ingest.language import fold
from ingest.model import Record, Span

_REMARK = re.compile(r"\s*\([^()]*\)")
_ARTICLE = re.compile(r"^(?:de|het|onze|alle)\s+", re.I)


@dataclass(frozen=True, slots=True)
class Unit:
    """A sort of thing: how a folded question calls it, and what it is called for one and for several."""

    name: str
    noun: str
    one: str
    many: str


@dataclass(slots=True)
class Member:
    """One thing of a sort with what it goes with of another, each of those with where that stands."""

    shown: str
    places: list[Span] = field(default_factory=list)
    others: dict[str, tuple[str, list[Span]]] = field(default_factory=dict)

    @property
    def spans(self) -> list[Span]:
        """Where what it goes with stands, or else it itself."""
        found = dict.fromkeys(span for _, spans in self.others.values() for span in spans)
        return list(found or dict.fromkeys(self.places))


Named = tuple[str, Span]  # a thing by its name, and where a record names it
Relation = dict[str, Member]
_Reader = Callable[[Record, Unit, Desk], list[Named]]

DOSSIER = Unit("dossier", r"(?:regio)?dossiers?", "dossier", "dossiers")
THEME = Unit("thema", r"thema'?s?|themas", "thema", "thema's")
LEADER = Unit(
    "trekker",
    r"(?:bestuurlijke? )?(?:kar)?trekkers?|portefeuillehouders?|bestuurders?",
    "trekker",
    "trekkers",
)
TOWN = Unit("gemeente", r"(?:regio)?gemeente[ns]?", "gemeente", "gemeenten")
COMMISSIONER = Unit("opdrachtgever", r"(?:mede)?opdrachtgevers?", "opdrachtgever", "opdrachtgevers")
GOAL = Unit("lobbydoel", r"lobby ?doel(?:en)?|lobbypunt(?:en)?", "lobbydoel", "lobbydoelen")
ADDRESSEE = Unit("geadresseerde", r"geadresseerden?|adressa(?:at|ten)", "geadresseerde", "geadresseerden")
ACTION = Unit("actie", r"acties?|actiepunt(?:en)?", "actie", "acties")
PARTY = Unit(
    "stakeholder",
    r"stakeholders?|(?:betrokken )?partij(?:en)?|belanghebbenden?",
    "betrokken partij",
    "betrokken partijen",
)


def _under(record: Record, *names: str) -> Span:
    sources = sources_of(record)
    return next(sources[n] for n in (*names, *sources) if n in sources)


def _named(value: object, record: Record, *names: str) -> list[Named]:
    return [(str(value), _under(record, *names))] if value else []


def _items(record: Record, name: str) -> list[Named]:
    return [(str(i["naam"]), span_of(i["bron"])) for i in listed(record.data[name])]


def _leaders(desk: Desk) -> dict[tuple[str, str], list[Named]]:
    """Who leads each card, by document and name of the card; a vacancy is nobody."""
    out: dict[tuple[str, str], list[Named]] = {}
    for person in desk.records("persoon"):
        for row in listed(person.data["dossiers"]):
            own = out.setdefault((str(row["document"]), str(row["id"])), [])
            own.append((titled(person.data), span_of(row["bron"])))
    return out


def _of_card(record: Record, unit: Unit, desk: Desk) -> list[Named]:
    if unit is DOSSIER:
        return _named(record.data["naam"], record, "naam")
    if unit is THEME:
        return _named(record.data["thema"], record, "thema")
    if unit is LEADER:
        return desk.once(_leaders).get((record.document, str(record.data["id"])), [])
    return _items(record, "gemeenten" if unit is TOWN else "opdrachtgevers")


def _of_goal(record: Record, unit: Unit, desk: Desk) -> list[Named]:
    if unit is GOAL:
        return _named(" ".join(str(record.data["tekst"]).split()).rstrip(" ."), record, "tekst")
    if unit is THEME:
        return _named(record.data["thema"], record, "tekst")
    return _named(record.data["gericht_aan"], record, "gericht_aan")


def _by_themes(desk: Desk) -> set[str]:
    """The documents that have their actions under several themes: one heading over all of them is none."""
    themes = {(r.document, r.data["thema"]) for r in desk.records("actie") if r.data["thema"]}
    documents = [document for document, _ in themes]
    return {d for d in documents if documents.count(d) > 1}


def _of_action(record: Record, unit: Unit, desk: Desk) -> list[Named]:
    if unit is ACTION:
        called = record.data["titel"] or record.data["tekst"]
        return _named(
            f"actie {record.data['nummer']} ({called})" if record.data["nummer"] else called, record, "titel"
        )
    if unit is THEME:
        themed = record.document in desk.once(_by_themes)
        return _named(record.data["thema"], record, "thema", "titel", "tekst") if themed else []
    names = (_REMARK.sub("", str(n)).strip(" .") for n in listed(record.data["stakeholders"]))
    return [(n, _under(record, "stakeholders")) for n in names if n]


# The kinds of records, each with the sorts that it names and the one that is itself.
_SOURCES: tuple[tuple[str, Unit, tuple[Unit, ...], _Reader], ...] = (
    ("dossier", DOSSIER, (DOSSIER, THEME, LEADER, TOWN, COMMISSIONER), _of_card),
    ("lobbydoel", GOAL, (GOAL, THEME, ADDRESSEE), _of_goal),
    ("actie", ACTION, (ACTION, THEME, PARTY), _of_action),
)
UNITS = tuple(dict.fromkeys(unit for _, _, units, _ in _SOURCES for unit in units))


@dataclass(frozen=True, slots=True)
class Source:
    """The records of a kind that a question may be answered from, with what they name. `itself`: the sort of thing that each of them is."""

    kind: str
    itself: Unit
    units: tuple[Unit, ...]
    records: tuple[Record, ...]
    named: Callable[[Record, Unit], list[Named]]

    def relation(self, of: Unit, what: Unit) -> Relation:
        """Everything of the one sort, each with what goes with it of the other; a record that names none of the first is left out."""
        out: Relation = {}
        for record in self.records:
            own = self.named(record, what)
            for name, place in self.named(record, of):
                member = out.setdefault(key(name), Member(name))
                member.places.append(place)
                for other, span in own:
                    spans = member.others.setdefault(key(other), (other, []))[1]
                    spans.append(place if what is self.itself else span)
        return out

    def naming(self, unit: Unit, names: Collection[str]) -> Source:
        """The same of only those records that name one of these of a sort."""
        kept = (r for r in self.records if any(key(n) in names for n, _ in self.named(r, unit)))
        return replace(self, records=tuple(kept))

    def without(self, of: Unit) -> list[Record]:
        """The records that name none of a sort."""
        return [r for r in self.records if not self.named(r, of)]


def key(name: str) -> str:
    """By what two names are one: small, without an article."""
    return _ARTICLE.sub("", fold(name))


def _read(reader: _Reader, desk: Desk, record: Record, unit: Unit) -> list[Named]:
    return reader(record, unit, desk)


def source_of(units: Sequence[Unit], question: Question, desk: Desk) -> Source | None:
    """The first kind of records that names all of some sorts and has any; None for none."""
    for kind, itself, named, reader in _SOURCES:
        if not set(units) <= set(named):
            continue
        records = within(question, desk.records(kind))
        if records:
            return Source(kind, itself, named, tuple(records), partial(_read, reader, desk))
    return None
