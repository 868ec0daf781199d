"""Register: the lists, their filters and CSV, by the API's own rules; one record with all its sources."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from fastapi import APIRouter, Request
from pydantic import ValidationError
from starlette.responses import Response

from assistant.api import params
from assistant.api import register as lists
from assistant.api.catalogue import Catalogue
from assistant.api.filters import natural
from assistant.api.problems import ProblemError, not_found, validation_problem
from assistant.api.state import state
from assistant.web.charts import bars, timeline
from assistant.web.columns import address, table
from assistant.web.matrix import matrix
from assistant.web.shell import PageRoute, page

router = APIRouter(include_in_schema=False, route_class=PageRoute)
_SIZE = 50


@dataclass(frozen=True, slots=True)
class Filter:
    """A field of the filter form: the API's parameter, and where its choices come from (none: typed)."""

    name: str
    label: str
    choices: Callable[[Catalogue], Sequence[str]] | None = None


@dataclass(frozen=True, slots=True)
class List:
    """One list of the register: how it is called, and how the API gives it."""

    kind: str
    title: str
    one: str
    about: str
    handler: Callable[[Request, Any], Response]
    query: type[params.ListQuery]
    filters: tuple[Filter, ...]


def _values(kind: str, field: str, part: str = "") -> Callable[[Catalogue], Sequence[str]]:
    def choices(catalogue: Catalogue) -> Sequence[str]:
        found: dict[str, None] = {}
        for entry in catalogue.entries(kind):
            value = entry.data.get(field)
            for item in value if isinstance(value, list) else [value]:
                shown = item.get(part) if part and isinstance(item, Mapping) else item
                if isinstance(shown, str) and 0 < len(shown) <= 160:
                    found[shown] = None
        return sorted(found, key=lambda text: natural(text) or ())

    return choices


def _documents(kind: str) -> Filter:
    """The documents that hold something of a kind, in the library's order."""

    def choices(catalogue: Catalogue) -> Sequence[str]:
        held = {entry.record.document for entry in catalogue.entries(kind)}
        return [id for id in catalogue.library.documents if id in held]

    return Filter("document", "Document", choices)


_Q = Filter("q", "Zoek")
LISTS: dict[str, List] = {
    "dossiers": List(
        "dossier",
        "Dossiers",
        "dossier",
        "Waar de regio samen aan werkt, wie het trekt en wie meedoet.",
        lists.dossiers,
        params.DossierQuery,
        (
            _Q,
            Filter("thema", "Thema", _values("dossier", "themas")),
            Filter("gemeente", "Gemeente", _values("gemeente", "naam")),
            Filter("trekker", "Trekker", _values("trekker", "naam")),
            Filter("looptijdOp", "Loopt in (jaar)"),
        ),
    ),
    "trekkers": List(
        "trekker",
        "Trekkers",
        "trekker",
        "Wie dossiers trekt, met functie en dossiers.",
        lists.trekkers,
        params.TrekkerQuery,
        (_Q, Filter("gemeente", "Gemeente", _values("trekker", "gemeente"))),
    ),
    "gemeenten": List(
        "gemeente",
        "Gemeenten",
        "gemeente",
        "Waar elke gemeente aan meedoet.",
        lists.gemeenten,
        params.GemeenteQuery,
        (_Q,),
    ),
    "lobbydoelen": List(
        "lobbydoel",
        "Lobbydoelen",
        "lobbydoel",
        "Wat er van anderen gevraagd wordt, en van wie.",
        lists.lobbydoelen,
        params.LobbydoelQuery,
        (_Q, Filter("thema", "Thema", _values("lobbydoel", "thema")), _documents("lobbydoel")),
    ),
    "themas": List(
        "thema",
        "Thema's",
        "thema",
        "Wat er per thema bereikt moet worden en wat daarvoor gebeurt.",
        lists.themas,
        params.ThemaQuery,
        (_Q, _documents("thema")),
    ),
    "acties": List(
        "actie",
        "Acties",
        "actie",
        "Wat is afgesproken, wanneer het klaar moet zijn en wie het doet.",
        lists.acties,
        params.ActieQuery,
        (
            _Q,
            _documents("actie"),
            Filter("periode", "Jaar of jaren"),
            Filter("verantwoordelijke", "Verantwoordelijk"),
            Filter("organisatie", "Organisatie", _values("actie", "uren", "organisatie")),
        ),
    ),
    "cijfers": List(
        "cijfer",
        "Cijfers",
        "cijfer",
        "Getallen uit tabellen en tekst, zoals ze gedrukt staan.",
        lists.cijfers,
        params.CijferQuery,
        (
            Filter("onderwerp", "Zoek"),
            Filter("gemeente", "Gemeente", _values("cijfer", "gemeente")),
            Filter("periode", "Jaar of jaren"),
            Filter("tabel", "Tabel", _values("cijfer", "tabel")),
            _documents("cijfer"),
        ),
    ),
    "begrippen": List(
        "begrip",
        "Begrippen",
        "begrip",
        "Afkortingen en begrippen, en wat de documenten zeggen dat zij betekenen.",
        lists.begrippen,
        params.BegripQuery,
        (_Q, _documents("begrip")),
    ),
    "bevindingen": List(
        "bevinding",
        "Bevindingen",
        "bevinding",
        "Waar de documenten zichzelf, elkaar of hun eigen rekenwerk tegenspreken.",
        lists.bevindingen,
        params.BevindingQuery,
        (_Q, Filter("soort", "Soort", _values("bevinding", "soort")), _documents("bevinding")),
    ),
}


@router.get("/register")
def overview(request: Request) -> Response:
    catalogue = state(request).catalogue()
    tiles = [
        {"href": f"/register/{name}", "list": held, "count": len(catalogue.entries(held.kind))}
        for name, held in LISTS.items()
    ]
    return page(
        request, "register.html", tiles=tiles, matrix=matrix(catalogue), lists=LISTS, section="/register"
    )


@router.get("/register/{name}.csv")
def as_csv(request: Request, name: str) -> Response:
    """The whole filtered list, as the API gives it as CSV."""
    held = _list(name)
    response = _from_api(request, held, _whole(_given(request, held)), "text/csv")
    response.headers["Content-Disposition"] = f'attachment; filename="{name}.csv"'
    return response


@router.get("/register/{name}")
def listing(request: Request, name: str) -> Response:
    held = _list(name)
    catalogue = state(request).catalogue()
    given = _given(request, held)
    error, items, total = "", [], 0
    try:
        # A list shorter than a page is drawn whole, so that its picture shows all of it.
        size = {"grootte": "200" if held.kind in ("actie", "cijfer") else str(_SIZE)}
        body = json.loads(bytes(_from_api(request, held, {**size, **given}, "application/json").body))
        items, total = body["items"], body["totaal"]
    except ProblemError as problem:
        error = problem.detail
        body = {"pagina": 1, "grootte": _SIZE}
    named = {id: document.title for id, document in catalogue.library.documents.items()}
    return page(
        request,
        "lijst.html",
        status=400 if error else 200,
        name=name,
        held=held,
        lists=LISTS,
        fields=[_field(catalogue, f, given) for f in held.filters],
        given=given,
        named=named,
        table=table(held.kind, items),
        total=total,
        error=error,
        pages=_pages(name, given, total, body["pagina"], body["grootte"]),
        sorted_by=given.get("sorteer", ""),
        sort_href=lambda field: _sorted(name, given, field),
        csv=f"/register/{name}.csv"
        + _query({k: v for k, v in given.items() if k not in ("pagina", "grootte")}),
        timeline=timeline(items) if held.kind == "actie" else None,
        chart=bars(items) if held.kind == "cijfer" else None,
        matrix=matrix(catalogue) if held.kind == "gemeente" and not given else None,
        filtered=bool({f.name for f in held.filters} & given.keys()),
        section="/register",
    )


@router.get("/register/{name}/{id:path}")
def record(request: Request, name: str, id: str) -> Response:
    held = _list(name)
    found = next((e for e in state(request).catalogue().entries(held.kind) if e.record.id == id), None)
    found = found or next(
        (e for e in state(request).catalogue().entries(held.kind) if e.data.get("naam") == id), None
    )
    if found is None or not address(held.kind, found.body):
        raise not_found(
            held.one.capitalize(), id, (e.record.id for e in state(request).catalogue().entries(held.kind))
        )
    body: defaultdict[str, Any] = defaultdict(lambda: None, {"bronnen": {}, **found.body})
    title = str(body["naam"] or body["titel"] or body["tekst"] or id)
    return page(request, "record.html", held=held, name=name, body=body, title=title, section="/register")


def _list(name: str) -> List:
    if name not in LISTS:
        raise not_found("Lijst", name, LISTS, "Alle lijsten staan onder Register.")
    return LISTS[name]


def _given(request: Request, held: List) -> dict[str, str]:
    """What the address asks of the list, as far as the list knows it."""
    known = {f.name for f in held.filters} | {"sorteer", "pagina", "grootte"}
    return {k: v.strip() for k, v in request.query_params.items() if k in known and v.strip()}


def _from_api(request: Request, held: List, given: Mapping[str, str], accept: str) -> Response:
    """The list as the API's own handler gives it. Raises ProblemError 400 for a filter that cannot be."""
    scope = {
        **request.scope,
        "query_string": urlencode(given).encode(),
        "headers": [(b"accept", accept.encode())],
    }
    try:
        query = held.query.model_validate(dict(given))
    except ValidationError as error:
        raise validation_problem([dict(e) for e in error.errors()], parameters=True) from None
    return held.handler(Request(scope), query)


def _field(catalogue: Catalogue, field: Filter, given: Mapping[str, str]) -> dict[str, Any]:
    choices = list(field.choices(catalogue)) if field.choices else None
    value = given.get(field.name, "")
    if choices is not None and value and value not in choices:
        choices.append(value)
    return {"name": field.name, "label": field.label, "value": value, "choices": choices}


def _whole(given: Mapping[str, str]) -> dict[str, str]:
    """What is asked of a list, without which page of it."""
    return {key: value for key, value in given.items() if key not in ("pagina", "grootte")}


def _query(given: Mapping[str, str]) -> str:
    return "?" + urlencode(given) if given else ""


def _sorted(name: str, given: Mapping[str, str], field: str) -> str:
    """The list sorted by a field, or the other way round when it already is."""
    now = given.get("sorteer", "")
    rest = {k: v for k, v in given.items() if k not in ("sorteer", "pagina")}
    return f"/register/{name}" + _query({**rest, "sorteer": f"-{field}" if now == field else field})


def _pages(name: str, given: Mapping[str, str], total: int, number: int, size: int) -> dict[str, Any]:
    rest = {k: v for k, v in given.items() if k != "pagina"}
    last = max(1, -(-total // size))

    def href(to: int) -> str:
        return f"/register/{name}" + _query({**rest, "pagina": str(to)})

    return {
        "number": number,
        "last": last,
        "first_row": min(total, (number - 1) * size + 1),
        "last_row": min(total, number * size),
        "previous": href(number - 1) if number > 1 else "",
        "next": href(number + 1) if number < last else "",
    }
