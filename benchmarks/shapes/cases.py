"""What can be asked of a register: for every record and field the words to ask with and what a right answer holds."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from benchmarks.shapes import action_shapes, field_shapes, list_shapes, reverse_shapes, who_shapes
from benchmarks.shapes.names import parts, persons, short_document, with_article
from ingest.language import fold, words
from ingest.library import Library
from ingest.model import Record
from ingest.records.people import NOBODY, surname


@dataclass(frozen=True, slots=True)
class Expected:
    """`facts`: each must stand in the answer in one of its spellings. `never`: what it may not name but in a denial. `yes`:
    whether it must begin with yes or no. `refused`: the library does not have it."""

    facts: tuple[tuple[str, ...], ...] = ()
    never: tuple[str, ...] = ()
    yes: bool | None = None
    refused: bool = False


@dataclass(frozen=True, slots=True)
class Case:
    """One thing to ask. `slots`: for every slot of the shapes the ways to fill it, one of which is drawn. `apart`: the ways in the half
    of shapes that is not looked at, where these differ. `own`: what the answer calls the record."""

    kind: str
    asked: str
    shapes: tuple[str, ...]
    slots: Mapping[str, Sequence[str]]
    expected: Expected = field(default=Expected())
    apart: Mapping[str, Sequence[str]] = field(default_factory=dict)
    own: str = ""


# Subjects of local government that a library may well lack; one that it has a word of is not used.
ELSEWHERE = (
    "Luchthaven", "Zwembaden", "Kermisbeleid", "Carillon", "Hondenbelasting", "Riolering", "Jachthaven", "Bibliotheekwerk",
    "Ligplaatsenbeleid", "Straatmuzikanten", "Brandweerkazernes", "Kinderboerderijen", "Vuurwerkverbod", "Muskusratten",
)  # fmt: skip


class Cases:
    """All cases of one library."""

    def __init__(self, library: Library) -> None:
        self._library, register = library, library.register
        self._dossiers = register.records("dossier")
        self._people = register.records("persoon")
        self._names = [str(r.data["naam"]) for r in self._dossiers]
        themes = [str(t) for r in self._dossiers for t in listed(r, "themas")]
        spoken = [str(r.data["naam"]) for r in register.records("thema")]
        lobby = [str(r.data["thema"] or "") for r in register.records("lobbydoel")]
        self._others = [*self._names, *themes, *spoken, *lobby]
        self._surnames = [surname(str(p.data["naam"])) for p in self._people]
        self._short = {
            fold(str(r.data["voluit"] or "")): str(r.data["term"]) for r in register.records("begrip")
        }
        self._towns = sorted({str(g["naam"]) for r in self._dossiers for g in listed(r, "gemeenten")})

    def all(self) -> Iterator[Case]:
        for record in self._dossiers:
            yield from self._of_dossier(record)
        yield from self._unknown()
        for person in self._people:
            yield from self._of_person(person)
        for town in self._towns:
            yield from self._of_town(town)
        yield from self._of_commissioners()
        yield from self._of_themes()
        yield from self._of_lobby()
        yield from self._of_terms()
        yield from self._of_actions()

    def called(self, name: str) -> dict[str, Sequence[str]]:
        """The slots of a dossier, with its article ("dd") and without ("d"). Its whole name comes as often as all shorter ones."""
        short = parts(name, self._others)
        if term := self._short.get(fold(name)):
            short.append(term)
        ways = [name] * max(1, len(short)) + short
        return {"d": ways, "dd": [with_article(w) if len(w) > 4 else f"de {w}" for w in ways]}

    def _of_dossier(self, record: Record) -> Iterator[Case]:
        name = str(record.data["naam"])
        slots = self.called(name)
        leaders = leaders_of(record)
        if leaders:
            yield from self._of_leaders(name, slots, leaders)
        term = record.data["looptijd"]
        if isinstance(term, dict) and term["tekst"]:
            last = str(term["tot"] or "")
            if last:
                yield Case("veld", "einde", field_shapes.UNTIL, slots, Expected(((last,),)))
            years = re.findall(r"\d{4}", term["tekst"]) or [str(term["tekst"])]
            yield Case("veld", "looptijd", field_shapes.TERM, slots, Expected(each(years)))
        if orders := [bare(str(o["naam"])) for o in listed(record, "opdrachtgevers")]:
            yield Case("veld", "opdrachtgever", field_shapes.COMMISSIONED, slots, Expected(each(orders)))
        yield from self._of_members(record, slots)
        if theme := record.data["thema"]:
            yield Case("veld", "thema", field_shapes.THEME, slots, Expected(((str(theme),),)))
        if goals := [front(str(g["tekst"])) for g in listed(record, "doelen")]:
            yield Case("veld", "doelen", field_shapes.GOALS, slots, Expected(each(goals)))

    def _of_leaders(
        self, name: str, slots: Mapping[str, Sequence[str]], leaders: list[dict[str, object]]
    ) -> Iterator[Case]:
        own = [surname(str(t["naam"])) for t in leaders]
        others = tuple(s for s in self._surnames if s not in own)
        whole = {"d": [name], "dd": [with_article(name)]}  # a part of the name may stand for those of a part
        of_parts = any(t["toelichting"] for t in leaders)
        yield Case(
            "wie", "trekker", who_shapes.LEADS, whole if of_parts else slots, Expected(each(own), others)
        )
        yes = {**slots, "p": [f"{t['functie'] or ''} {surname(str(t['naam']))}".strip() for t in leaders]}
        yield Case("wie", "trekker ja", who_shapes.LEADS_CHECK, yes, Expected((), others, True))
        wrong = [p for p in persons_of(self._people) if not any(s in p for s in own)]
        if wrong:
            no = {**slots, "p": wrong}
            yield Case("wie", "trekker nee", who_shapes.LEADS_CHECK, no, Expected(each(own), (), False))
        remarks = {str(t["toelichting"]) for t in leaders if t["toelichting"]}
        for remark in sorted(r for r in remarks if len(r.split()) == 1 and r not in self._towns):
            picked = [surname(str(t["naam"])) for t in leaders if t["toelichting"] == remark]
            if len(picked) < len(own):
                rest = tuple(s for s in self._surnames if s not in picked)
                part = {**slots, "r": [remark]}
                yield Case("wie", "deel", who_shapes.LEADS_PART, part, Expected(each(picked), rest))

    def _of_members(self, record: Record, slots: Mapping[str, Sequence[str]]) -> Iterator[Case]:
        members = [str(g["naam"]) for g in listed(record, "gemeenten")]
        alike = [
            r for r in self._dossiers if r.document == record.document
        ]  # another document is of another region
        absent = tuple(t for t in self._towns if t not in members and any(t in members_of(r) for r in alike))
        if not members:
            return
        yield Case("veld", "gemeenten", field_shapes.TAKE_PART, slots, Expected(each(members), absent))
        fully = [str(g["naam"]) for g in listed(record, "gemeenten") if not g.get("toelichting")]
        towns = {**slots, "g": [*fully, *(f"de gemeente {m}" for m in fully)]}
        yield Case("veld", "doet mee", field_shapes.TAKES_PART, towns, Expected((), (), True))
        if absent:
            yield Case("veld", "afwezig", field_shapes.ABSENT, slots, Expected(each(absent)))
            towns = {**slots, "g": [*absent, *(f"de gemeente {a}" for a in absent)]}
            yield Case("veld", "doet niet mee", field_shapes.TAKES_PART, towns, Expected((), (), False))

    def _unknown(self) -> Iterator[Case]:
        known = self._library.words
        for name in ELSEWHERE:
            if not any(w in known or w.removesuffix("en") in known for w in words(name)):
                slots = {"d": [name], "dd": [f"het dossier {name}", f"het onderwerp {name}"]}
                none = Expected((), tuple(self._surnames), None, True)
                yield Case("onbekend", "trekker", who_shapes.LEADS, slots, none)

    def _of_person(self, person: Record) -> Iterator[Case]:
        led = [str(d["naam"]) for d in listed(person, "dossiers")]
        slots = {"p": persons(person.data)}
        others = tuple(n for n in self._names if n not in led and not any(n in d for d in led))
        if led:
            yield Case("omgekeerd", "dossiers", reverse_shapes.LED_BY, slots, Expected(each(led), others))
        if function := person.data["functie"]:
            named = {"p": [p for p in slots["p"] if str(function) not in p]}
            yield Case("omgekeerd", "functie", reverse_shapes.OFFICE, named, Expected(((str(function),),)))

    def _of_town(self, town: str) -> Iterator[Case]:
        inside = [str(r.data["naam"]) for r in self._dossiers if town in members_of(r)]
        outside = [str(r.data["naam"]) for r in self._dossiers if members_of(r) and town not in members_of(r)]
        slots = {"g": [town, f"de gemeente {town}"]}
        shapes = reverse_shapes.OF_TOWN
        yield Case("omgekeerd", "van gemeente", shapes, slots, Expected(each(inside), tuple(outside)))
        if outside:
            lacking = Expected(each(outside), tuple(inside))
            yield Case("omgekeerd", "niet van gemeente", reverse_shapes.NOT_OF_TOWN, slots, lacking)

    def _of_commissioners(self) -> Iterator[Case]:
        given: dict[str, list[str]] = {}
        written: dict[str, str] = {}
        for record in self._dossiers:
            for order in listed(record, "opdrachtgevers"):
                who = written.setdefault(fold(bare(str(order["naam"]))), bare(str(order["naam"])))
                given.setdefault(who, []).append(str(record.data["naam"]))
        for who, names in given.items():
            if len(who.split()) <= 2 and not who.endswith("en") and len(names) < 0.7 * len(self._dossiers):
                called = with_article(who, "de ") if who[0].islower() or len(who) < 5 else who
                expected = Expected(each(dict.fromkeys(names)))
                yield Case(
                    "omgekeerd",
                    "van opdrachtgever",
                    reverse_shapes.COMMISSIONED_BY,
                    {"o": [called]},
                    expected,
                )

    def _of_themes(self) -> Iterator[Case]:
        themes = {str(r.data["thema"]) for r in self._dossiers if r.data["thema"]}
        for theme in sorted(themes):
            inside = [r for r in self._dossiers if theme in map(str, listed(r, "themas"))]
            names = [str(r.data["naam"]) for r in inside]
            leaders = [t for r in inside for t in leaders_of(r)]
            slots = {"t": [theme]}
            other = tuple(n for n in self._names if n not in names)
            yield Case(
                "lijst", "dossiers van thema", list_shapes.IN_THEME, slots, Expected(each(names), other)
            )
            if leaders:
                own = dict.fromkeys(surname(str(t["naam"])) for t in leaders)
                rest = tuple(s for s in self._surnames if s not in own)
                yield Case(
                    "lijst", "trekkers van thema", list_shapes.LED_IN_THEME, slots, Expected(each(own), rest)
                )

    def _of_lobby(self) -> Iterator[Case]:
        goals: dict[str, list[Record]] = {}
        for record in self._library.register.records("lobbydoel"):
            if record.data["thema"]:
                goals.setdefault(str(record.data["thema"]), []).append(record)
        for theme, records in goals.items():
            slots = {"l": [theme, f"{theme[0].lower()}{theme[1:]}"]}
            facts = each(front(str(r.data["tekst"])) for r in records)
            yield Case("lijst", "lobbydoelen", list_shapes.LOBBY_GOALS, slots, Expected(facts))
            to = [str(r.data["gericht_aan"]) for r in records if r.data["gericht_aan"]]
            if len(to) == len(records):
                heads = each(dict.fromkeys(bare(t).split()[-1] for t in to))
                yield Case("lijst", "lobby gericht aan", list_shapes.LOBBY_WITH, slots, Expected(heads))

    def _of_terms(self) -> Iterator[Case]:
        for record in self._library.register.records("begrip"):
            if record.data["voluit"]:
                slots = {"b": [str(record.data["term"])]}
                fact = ((str(record.data["voluit"]),),)
                yield Case("begrip", "voluit", list_shapes.TERMS, slots, Expected(fact))

    def _of_actions(self) -> Iterator[Case]:
        actions = [r for r in self._library.register.records("actie") if r.data["nummer"]]
        titles = [d.title for d in self._library.documents.values()]
        for record in actions:
            title = self._library.documents[record.document].title
            short = short_document(title, [t for t in titles if t != title])
            slots = {"n": [str(record.data["nummer"])], "doc": [with_article(short, "")], "kort": [short]}
            called = _called(record, actions)
            yield from _of_action(record, slots, called)


def _of_action(record: Record, slots: Mapping[str, Sequence[str]], called: str) -> Iterator[Case]:
    data = record.data
    titled = {**slots, "titel": [called]}
    if who := str(data["verantwoordelijke"] or ""):
        expected = Expected(((front(re.sub(r"^\W*\d\W+", "", who), 22),),))
        yield Case("actie", "verantwoordelijke", action_shapes.CARRIED_BY, slots, expected)
        if called:
            yield Case(
                "actie", "verantwoordelijke van titel", action_shapes.CARRIED_BY_TITLE, titled, expected
            )
    planning = data["planning"]
    if isinstance(planning, dict) and (when := re.findall(r"Q[1-4]|\d{4}", str(planning["tekst"] or ""))):
        expected = Expected(each(dict.fromkeys(when)))
        yield Case("actie", "planning", action_shapes.PLANNED, slots, expected)
        if called:
            yield Case("actie", "planning van titel", action_shapes.PLANNED_TITLE, titled, expected)
    what = tuple(front(str(data[key]), 25) for key in ("titel", "tekst") if data[key])
    yield Case("actie", "wat", action_shapes.WHAT, slots, Expected((what,)))
    if called:
        yield Case("actie", "nummer", action_shapes.NUMBER, titled, Expected(((str(data["nummer"]),),)))
    for row in listed(record, "uren"):
        asked = {**slots, "org": [str(row["organisatie"])], "jaar": [str(row["jaar"])]}
        if row["jaar"] and row["uren"] and len(str(row["organisatie"]).split()) <= 3:
            yield Case("actie", "uren", action_shapes.HOURS, asked, Expected(((str(row["uren"]),),)))


def _called(record: Record, actions: Sequence[Record]) -> str:
    """What an action is called in short: its title up to where it goes into particulars, if no other action is called so."""
    title = str(record.data["titel"] or "")
    short = re.split(r" (?:en|die|rondom)\b|[(,;:]", title)[0].strip()
    short = short if len(short.split()) > 1 or len(short) > 14 else title
    alike = sum(fold(short) in fold(f"{r.data['titel']} {r.data['tekst']}") for r in actions)
    return f"{short[:1].lower()}{short[1:]}" if short and alike == 1 and len(short.split()) < 9 else ""


def persons_of(people: Sequence[Record]) -> list[str]:
    """Everybody by function and surname, or by the name where no function is known."""
    return [persons(p.data)[min(1, len(persons(p.data)) - 1)] for p in people]


def listed(record: Record, key: str) -> list[dict[str, object]]:
    """The items of a field, none where it is no list."""
    value = record.data.get(key)
    return value if isinstance(value, list) else []


def members_of(record: Record) -> set[str]:
    """The municipalities that take part in a dossier."""
    return {str(g["naam"]) for g in listed(record, "gemeenten")}


def leaders_of(record: Record) -> list[dict[str, object]]:
    """Those that lead a dossier, vacancies left out."""
    return [t for t in listed(record, "trekkers") if not NOBODY.match(str(t["naam"]))]


def each(values: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    """Facts of one spelling."""
    return tuple((v,) for v in values)


def bare(name: str) -> str:
    """A name without its article."""
    return re.sub(r"^(?:de|het|onze|een) ", "", name, flags=re.I)


def front(text: str, size: int = 30) -> str:
    """The beginning of a text up to a whole word: enough to know it by."""
    flat = " ".join(text.split())
    return flat if len(flat) <= size else flat[:size].rsplit(" ", 1)[0].rstrip(",;:.")
