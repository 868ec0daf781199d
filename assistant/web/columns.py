"""Records as tables: for each kind its columns, for each cell its values with the page they lead to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple
from urllib.parse import quote

from assistant.api.tables import cell as plain
from assistant.web.words import capital, cut, number_nl

Body = Mapping[str, Any]
_SHOWN = 320


class Value(NamedTuple):
    """A text with the source that it stands on, and the record that it leads to."""

    text: str
    source: Body | None = None
    href: str = ""


@dataclass(frozen=True, slots=True)
class Column:
    """`sort` is the API's name for sorting by it, empty where it does not sort."""

    title: str
    values: Callable[[Body], Iterable[Value]]
    sort: str = ""
    number: bool = False


class Table(NamedTuple):
    """Heads and rows; the first cell of a row names it."""

    columns: tuple[Column, ...]
    rows: list[list[list[Value]]]


def kind_of(body: Body) -> str:
    """The kind of a record that came with an answer."""
    if "waarde" in body and "tabel" in body:
        return "cijfer"
    return str(body.get("soort") or "")


def table(kind: str, bodies: Sequence[Body], few: bool = False) -> Table:
    """Records (with sources) as a table without empty columns; `few`: those that fit under an answer."""
    columns = COLUMNS.get(kind, ())
    if few:
        columns = tuple(c for c in columns if c.title not in _LONG)
    rows = [[list(column.values(body)) for column in columns] for body in bodies]
    held = [k for k in range(len(columns)) if k == 0 or any(row[k] for row in rows)]
    return Table(tuple(columns[k] for k in held), [[row[k] for k in held] for row in rows])


def address(kind: str, body: Body) -> str:
    """The page of a record in the register, where its kind has one."""
    id = quote(str(body.get("id") or ""), safe="")
    paths = {"dossier": "dossiers", "actie": "acties", "trekker": "trekkers", "gemeente": "gemeenten"}
    if kind == "gemeente":
        id = quote(str(body.get("naam") or ""), safe="")
    return f"/register/{paths[kind]}/{id}" if kind in paths and id else ""


def _place(body: Body, *keys: str) -> Body | None:
    """The source of a field, or of the record where the field has none of its own."""
    found = body.get("bronnen")
    if isinstance(found, Mapping):
        for key in keys:
            if isinstance(found.get(key), Mapping):
                return found[key]  # type: ignore[no-any-return]
    own = body.get("bron")
    return own if isinstance(own, Mapping) else None


def _field(key: str, *more: str) -> Callable[[Body], Iterable[Value]]:
    def values(body: Body) -> Iterable[Value]:
        held = body.get(key)
        if held not in (None, "", []):
            text = plain(held) if not isinstance(held, str) else held
            yield Value(cut(text, _SHOWN), _place(body, key, *more))

    return values


def _named(kind: str, key: str) -> Callable[[Body], Iterable[Value]]:
    def values(body: Body) -> Iterable[Value]:
        if body.get(key):
            yield Value(str(body[key]), _place(body, key), address(kind, body))

    return values


def _items(key: str, name: Callable[[Body], str]) -> Callable[[Body], Iterable[Value]]:
    def values(body: Body) -> Iterable[Value]:
        for item in body.get(key) or []:
            text = name(item) if isinstance(item, Mapping) else str(item)
            if text.strip():
                source = item.get("bron") if isinstance(item, Mapping) else None
                yield Value(cut(text, _SHOWN), source)

    return values


def _term(key: str) -> Callable[[Body], Iterable[Value]]:
    def values(body: Body) -> Iterable[Value]:
        held = body.get(key) or {}
        if held.get("tekst"):
            yield Value(str(held["tekst"]), _place(body, key))

    return values


def _person(item: Body) -> str:
    name = " ".join(filter(None, [capital(item.get("functie")), str(item.get("naam") or "")]))
    return f"{name} ({item['toelichting']})" if item.get("toelichting") else name


def _with_note(item: Body) -> str:
    name = str(item.get("naam") or "")
    return f"{name} ({item['toelichting']})" if item.get("toelichting") else name


def _led(body: Body) -> Iterable[Value]:
    for item in body.get("dossiers") or []:
        yield Value(_with_note(item), item.get("bron"), address("dossier", item))


def _how_many(key: str) -> Callable[[Body], Iterable[Value]]:
    return lambda body: [Value(number_nl(len(body.get(key) or [])))]


def _figure_subject(body: Body) -> Iterable[Value]:
    yield Value(cut(body.get("rij") or body.get("tabel"), 160), None)


def _figure_table(body: Body) -> Iterable[Value]:
    if body.get("tabel") and body["tabel"] != body.get("rij"):
        yield Value(cut(body["tabel"], 120))


def _figure_column(body: Body) -> Iterable[Value]:
    text = " – ".join(str(part) for part in body.get("kolom") or [])
    if text:
        yield Value(cut(text, 120))


def _figure(body: Body) -> Iterable[Value]:
    value, unit = str(body.get("waarde") or ""), str(body.get("eenheid") or "")
    shown = value if not unit or unit.casefold() in value.casefold() else f"{value} {unit}"
    yield Value(cut(shown, 160), body.get("bron_cel") or body.get("bron"))


def _term_places(body: Body) -> Iterable[Value]:
    for source in (body.get("vindplaatsen") or [])[:3]:
        yield Value("", source)


def _finding(body: Body) -> Iterable[Value]:
    yield Value(str(body.get("tekst") or ""))


def _finding_places(body: Body) -> Iterable[Value]:
    for source in body.get("bronnen") or []:
        yield Value("", source)


def _goal_places(body: Body) -> Iterable[Value]:
    for item in body.get("vindplaatsen") or []:
        yield Value(capital(item.get("soort")), item.get("bron"))


def _statements(key: str) -> Callable[[Body], Iterable[Value]]:
    return _items(key, lambda item: str(item.get("tekst") or ""))


_LONG = {"Opdrachtgevers", "Vindplaatsen", "Tekst", "Resultaat", "Doen", "Tabel", "Aantal dossiers"}

COLUMNS: dict[str, tuple[Column, ...]] = {
    "dossier": (
        Column("Dossier", _named("dossier", "naam"), "naam"),
        Column("Thema", _field("thema"), "thema"),
        Column("Bestuurlijk trekkers", _items("trekkers", _person)),
        Column("Gemeenten", _how_many("gemeenten"), number=True),
        Column("Opdrachtgevers", _items("opdrachtgevers", _with_note)),
        Column("Looptijd", _term("looptijd"), "van"),
    ),
    "trekker": (
        Column("Naam", _named("trekker", "naam"), "achternaam"),
        Column("Functie", lambda b: [Value(capital(b.get("functie")), _place(b, "functie"))], "functie"),
        Column("Gemeente", _field("gemeente"), "gemeente"),
        Column("Trekt", _led, "dossiers"),
    ),
    "gemeente": (
        Column("Gemeente", _named("gemeente", "naam"), "naam"),
        Column("Aantal dossiers", _how_many("dossiers"), "dossiers", number=True),
        Column("Doet mee aan", _led),
        Column("Cijfers", _how_many("cijfers"), "cijfers", number=True),
    ),
    "lobbydoel": (
        Column("Thema", _field("thema"), "thema"),
        Column("Lobbydoel", _field("tekst"), "tekst"),
        Column("Gericht aan", _field("gericht_aan"), "gericht_aan"),
        Column("Vindplaatsen", _goal_places),
    ),
    "thema": (
        Column("Thema", _field("naam"), "naam"),
        Column("Onderdeel", _field("onderdeel")),
        Column("Bereiken", _statements("bereiken")),
        Column("Doen", _statements("doen")),
    ),
    "actie": (
        Column("Nr.", _field("nummer"), "nummer"),
        Column("Actie", lambda b: _action_name(b), "titel"),
        Column("Planning", _term("planning"), "van"),
        Column("Verantwoordelijk", _field("verantwoordelijke"), "verantwoordelijke"),
        Column("Investering", _field("investering")),
        Column("Uren", lambda b: _hours(b), number=True),
    ),
    "cijfer": (
        Column("Wat", _figure_subject, "rij"),
        Column("Kolom", _figure_column, "kolom"),
        Column("Gemeente", lambda b: [Value(str(b["gemeente"]))] if b.get("gemeente") else [], "gemeente"),
        Column("Periode", lambda b: [Value(str(b["periode"]))] if b.get("periode") else [], "periode"),
        Column("Waarde", _figure, "getal", number=True),
        Column("Tabel", _figure_table, "tabel"),
    ),
    "begrip": (
        Column("Term", lambda b: [Value(str(b["term"]), b.get("bron"))], "term"),
        Column("Voluit", lambda b: [Value(str(b["voluit"]))] if b.get("voluit") else [], "voluit"),
        Column("Uitleg in de documenten", lambda b: [Value(cut(b["uitleg"]))] if b.get("uitleg") else []),
        Column("Vindplaatsen", _term_places),
    ),
    "bevinding": (
        Column("Soort", lambda b: [Value(capital(b.get("soort")))], "soort"),
        Column("Bevinding", _finding, "tekst"),
        Column("Waar het staat", _finding_places),
    ),
}
COLUMNS["persoon"] = COLUMNS["trekker"]


def _action_name(body: Body) -> Iterable[Value]:
    key = "titel" if body.get("titel") else "tekst"
    if body.get(key):
        yield Value(cut(body[key], 200), _place(body, key), address("actie", body))


def _hours(body: Body) -> Iterable[Value]:
    hours = [item for item in body.get("uren") or [] if isinstance(item.get("uren"), int | float)]
    if hours:
        source = hours[0].get("bron")
        yield Value(number_nl(sum(item["uren"] for item in hours)), source)
