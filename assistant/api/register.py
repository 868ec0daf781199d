"""The register: dossiers, trekkers, municipalities, goals, themes, actions, figures, terms and findings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Request
from starlette.responses import Response

from assistant.api import register_models as models
from assistant.api.catalogue import Catalogue, Entry
from assistant.api.describe import documented
from assistant.api.filters import (
    by_name,
    fold,
    matches,
    overlaps,
    page_of,
    parse_day,
    runs_on,
    sort_rows,
    stretch,
    years,
)
from assistant.api.negotiate import prefers
from assistant.api.params import (
    ActieQuery,
    BegripQuery,
    BevindingQuery,
    CijferQuery,
    DossierQuery,
    GemeenteQuery,
    ListQuery,
    LobbydoelQuery,
    ThemaQuery,
    TrekkerQuery,
    no_parameters,
)
from assistant.api.problems import not_found
from assistant.api.state import json_bytes, state
from assistant.api.tables import to_csv

router = APIRouter(tags=["Register"])
_ONE = [Depends(no_parameters)]
_LIST_NOTE = (
    " Filters gelden samen (EN). Met `Accept: text/csv` komt de lijst als CSV, heel als er geen `pagina` of "
    "`grootte` is gevraagd."
)

# What a list is sorted by when nobody asks; other kinds keep the order of their documents.
_STANDARD = {"dossier": "naam", "trekker": "naam", "gemeente": "naam", "begrip": "term"}


@router.get(
    "/v1/dossiers",
    summary="Dossiers",
    description="Alle dossiers, volledig, elk veld met zijn bron." + _LIST_NOTE,
    responses=documented(models.Dossiers, 400, 503, csv=True),
    operation_id="dossiers",
)
def dossiers(request: Request, query: Annotated[DossierQuery, Query()]) -> Response:
    rows = every = _rows(request, "dossier")
    rows = _named(rows, every, query.trekker, _leads(state(request).catalogue()))
    rows = _named(rows, every, query.gemeente, _field("gemeenten", "naam"), exact=True)
    rows = _named(rows, every, query.opdrachtgever, _field("opdrachtgevers", "naam"))
    rows = _named(rows, every, query.thema, lambda row: [*row.names("thema"), *row.names("themas")])
    if query.looptijd_op:
        day = parse_day(query.looptijd_op)
        rows = [row for row in rows if runs_on(row.data.get("looptijd"), day)]
    return _list(request, "dossier", _with_words(rows, query.q), query)


@router.get(
    "/v1/dossiers/{id}",
    summary="Eén dossier",
    description="Een dossier met al zijn velden en hun bronnen.",
    responses=documented(models.Dossier, 400, 404, 503),
    operation_id="dossier",
    dependencies=_ONE,
)
def dossier(request: Request, id: str) -> Response:
    return _one(request, "dossier", "Dossier", id)


@router.get(
    "/v1/trekkers",
    summary="Trekkers",
    description="Personen die dossiers trekken, met hun functie en hun dossiers." + _LIST_NOTE,
    responses=documented(models.Trekkers, 400, 503, csv=True),
    operation_id="trekkers",
)
def trekkers(request: Request, query: Annotated[TrekkerQuery, Query()]) -> Response:
    every = _rows(request, "trekker")
    rows = _named(every, every, query.gemeente, _field("gemeente"), exact=True)
    return _list(request, "trekker", _with_words(rows, query.q), query)


@router.get(
    "/v1/trekkers/{id}",
    summary="Eén trekker",
    description="Een persoon met functie en dossiers.",
    responses=documented(models.Trekker, 400, 404, 503),
    operation_id="trekker",
    dependencies=_ONE,
)
def trekker(request: Request, id: str) -> Response:
    return _one(request, "trekker", "Trekker", id, "naam")


@router.get(
    "/v1/gemeenten",
    summary="Gemeenten",
    description="Gemeenten, met waar zij aan meedoen en hun cijfers." + _LIST_NOTE,
    responses=documented(models.Gemeenten, 400, 503, csv=True),
    operation_id="gemeenten",
)
def gemeenten(request: Request, query: Annotated[GemeenteQuery, Query()]) -> Response:
    rows = _rows(request, "gemeente")
    if query.q:
        rows = [row for row in rows if any(matches(query.q, name) for name in row.names("naam"))]
    return _list(request, "gemeente", rows, query)


@router.get(
    "/v1/gemeenten/{naam}",
    summary="Eén gemeente",
    description="Waar een gemeente aan meedoet, en haar cijfers.",
    responses=documented(models.Gemeente, 400, 404, 503),
    operation_id="gemeente",
    dependencies=_ONE,
)
def gemeente(request: Request, naam: str) -> Response:
    return _one(request, "gemeente", "Gemeente", naam, "naam")


@router.get(
    "/v1/lobbydoelen",
    summary="Lobbydoelen",
    description="Lobbydoelen, met tot wie elk zich richt en waar het staat." + _LIST_NOTE,
    responses=documented(models.Goals, 400, 503, csv=True),
    operation_id="lobbydoelen",
)
def lobbydoelen(request: Request, query: Annotated[LobbydoelQuery, Query()]) -> Response:
    rows, every = _in_document(request, "lobbydoel", query), _rows(request, "lobbydoel")
    rows = _named(rows, every, query.thema, _field("thema"))
    return _list(request, "lobbydoel", _with_words(rows, query.q), query)


@router.get(
    "/v1/lobbydoelen/{id}",
    summary="Eén lobbydoel",
    description="Een lobbydoel met zijn vindplaatsen.",
    responses=documented(models.Goal, 400, 404, 503),
    operation_id="lobbydoel",
    dependencies=_ONE,
)
def lobbydoel(request: Request, id: str) -> Response:
    return _one(request, "lobbydoel", "Lobbydoel", id)


@router.get(
    "/v1/themas",
    summary="Thema's",
    description="Thema's van een agenda: wat er bereikt moet worden en wat daarvoor gebeurt." + _LIST_NOTE,
    responses=documented(models.Themes, 400, 503, csv=True),
    operation_id="themas",
)
def themas(request: Request, query: Annotated[ThemaQuery, Query()]) -> Response:
    return _list(request, "thema", _with_words(_in_document(request, "thema", query), query.q), query)


@router.get(
    "/v1/themas/{id}",
    summary="Eén thema",
    description="Een thema met zijn bronnen.",
    responses=documented(models.Theme, 400, 404, 503),
    operation_id="thema",
    dependencies=_ONE,
)
def thema(request: Request, id: str) -> Response:
    return _one(request, "thema", "Thema", id)


@router.get(
    "/v1/acties",
    summary="Acties",
    description="Afgesproken acties: wat, wanneer, door wie, en met welke inzet." + _LIST_NOTE,
    responses=documented(models.Actions, 400, 503, csv=True),
    operation_id="acties",
)
def acties(request: Request, query: Annotated[ActieQuery, Query()]) -> Response:
    rows, every = _in_document(request, "actie", query), _rows(request, "actie")
    rows = _named(rows, every, query.verantwoordelijke, _field("verantwoordelijke"))
    rows = _named(rows, every, query.organisatie, _organisations)
    if query.periode:
        wanted = years(query.periode)
        rows = [row for row in rows if overlaps(stretch(row.data.get("planning")), wanted)]
    return _list(request, "actie", _with_words(rows, query.q), query)


@router.get(
    "/v1/acties/{id}",
    summary="Eén actie",
    description="Een actie met al haar velden en hun bronnen.",
    responses=documented(models.Action, 400, 404, 503),
    operation_id="actie",
    dependencies=_ONE,
)
def actie(request: Request, id: str) -> Response:
    return _one(request, "actie", "Actie", id)


@router.get(
    "/v1/cijfers",
    summary="Cijfers",
    description="Cellen van tabellen en getallen uit de tekst, zoals gedrukt en als getal." + _LIST_NOTE,
    responses=documented(models.Figures, 400, 503, csv=True),
    operation_id="cijfers",
)
def cijfers(request: Request, query: Annotated[CijferQuery, Query()]) -> Response:
    rows, every = _in_document(request, "cijfer", query), _rows(request, "cijfer")
    rows = _named(rows, every, query.gemeente, _field("gemeente"), exact=True)
    if query.tabel:
        rows = [row for row in rows if any(matches(query.tabel, name) for name in row.names("tabel"))]
    if query.onderwerp:
        rows = [row for row in rows if matches(query.onderwerp, _subject(row))]
    if query.periode:
        wanted = years(query.periode)
        rows = [row for row in rows if overlaps(stretch(row.data.get("periode")), wanted)]
    return _list(request, "cijfer", rows, query)


@router.get(
    "/v1/cijfers/{id}",
    summary="Eén cijfer",
    description="Een cijfer met zijn plaats in de tabel en zijn bron.",
    responses=documented(models.Figure, 400, 404, 503),
    operation_id="cijfer",
    dependencies=_ONE,
)
def cijfer(request: Request, id: str) -> Response:
    return _one(request, "cijfer", "Cijfer", id)


@router.get(
    "/v1/begrippen",
    summary="Begrippen",
    description="Afkortingen en begrippen, en wat de documenten zeggen dat zij betekenen." + _LIST_NOTE,
    responses=documented(models.Concepts, 400, 503, csv=True),
    operation_id="begrippen",
)
def begrippen(request: Request, query: Annotated[BegripQuery, Query()]) -> Response:
    rows = list(_in_document(request, "begrip", query)) if query.soort != "thesaurus" else []
    if query.soort != "document" and not query.document:
        rows += state(request).catalogue().concepts
    return _list(request, "begrip", _with_words(rows, query.q), query)


@router.get(
    "/v1/begrippen/{term:path}",
    summary="Eén begrip",
    description="Een afkorting of begrip, met waar het staat; anders dat begrip uit de thesaurus.",
    responses=documented(models.Concept, 400, 404, 503),
    operation_id="begrip",
    dependencies=_ONE,
)
def begrip(request: Request, term: str) -> Response:
    catalogue = state(request).catalogue()
    if not _by_name(catalogue.entries("begrip"), term, "term"):
        concept = _by_name(catalogue.concepts, term, "term")
        if concept:
            return json_bytes(concept.json, {"Cache-Control": "no-cache"})
    return _one(request, "begrip", "Begrip", term, "term")


@router.get(
    "/v1/bevindingen",
    summary="Bevindingen",
    description="Wat de documenten zichzelf, elkaar of hun eigen rekenwerk tegenspreken, met beide citaten."
    + _LIST_NOTE,
    responses=documented(models.Findings, 400, 503, csv=True),
    operation_id="bevindingen",
)
def bevindingen(request: Request, query: Annotated[BevindingQuery, Query()]) -> Response:
    rows, every = _in_document(request, "bevinding", query), _rows(request, "bevinding")
    rows = _named(rows, every, query.soort, _field("soort"))
    return _list(request, "bevinding", _with_words(rows, query.q), query)


def _rows(request: Request, kind: str) -> Sequence[Entry]:
    return state(request).catalogue().entries(kind)


def _in_document(request: Request, kind: str, query: Any) -> Sequence[Entry]:
    catalogue = state(request).catalogue()
    query.check_document(catalogue.library.documents)
    rows = catalogue.entries(kind)
    return [row for row in rows if query.document in _documents(row)] if query.document else rows


def _documents(row: Entry) -> set[str]:
    """The documents that a record belongs to: its own, and those of its sources where it has several."""
    found = {row.record.document}
    spans = row.data.get("bronnen") or row.data.get("vindplaatsen")
    if isinstance(spans, list):
        found.update(span.document for span in spans if hasattr(span, "document"))
    return found


def _named(
    rows: Sequence[Entry],
    every: Sequence[Entry],
    value: str | None,
    names: Callable[[Entry], Iterable[str]],
    exact: bool = False,
) -> Sequence[Entry]:
    """The rows whose name matches; how strictly is decided over `every` row, so that filters combine."""
    if not value:
        return rows
    found = set(by_name(every, _bare(value) if exact else value, names, exact))
    return [row for row in rows if row in found]


def _field(key: str, *parts: str) -> Callable[[Entry], Iterable[str]]:
    return lambda row: row.names(key, *parts)


def _bare(value: str) -> str:
    """A municipality's name without the word "gemeente" before it."""
    words = fold(value).split()
    return " ".join(words[1:]) if len(words) > 1 and words[0] == "gemeente" else value


def _with_words(rows: Sequence[Entry], q: str | None) -> Sequence[Entry]:
    return [row for row in rows if matches(q, row.text)] if q else rows


def _leads(catalogue: Catalogue) -> Callable[[Entry], Iterable[str]]:
    """The names of those who lead a dossier: as its card has them, and as they are written elsewhere."""

    def names(row: Entry) -> Iterable[str]:
        elsewhere = catalogue.spellings.get((row.record.document, str(row.data.get("naam"))), [])
        return [*row.names("trekkers", "functie", "naam"), *elsewhere]

    return names


def _organisations(row: Entry) -> Iterable[str]:
    hours = [item for item in row.data.get("uren") or [] if item.get("uren") not in (0, 0.0)]
    return [*(fold(str(item.get("organisatie") or "")) for item in hours), *row.names("verantwoordelijke")]


def _subject(row: Entry) -> str:
    parts = [
        row.data.get("tabel"),
        row.data.get("rij"),
        *(row.data.get("rij_pad") or []),
        *(row.data.get("kolom") or []),
        row.data.get("eenheid"),
    ]
    return fold(" ".join(str(part) for part in parts if part))


def _sort_value(kind: str, field: str) -> Callable[[Entry], Any]:
    def value(row: Entry) -> Any:
        data = row.data
        if field in ("van", "tot"):
            term = data.get("planning" if kind == "actie" else "looptijd") or {}
            return term.get(field) if isinstance(term, dict) else None
        if kind in ("trekker", "gemeente") and field in ("dossiers", "cijfers"):
            return len(data.get(field) or [])
        if field == "document":
            return row.record.document
        return data.get(field)

    return value


def _list(request: Request, kind: str, rows: Sequence[Entry], query: ListQuery) -> Response:
    orders = query.orders or ([(_STANDARD[kind], False)] if kind in _STANDARD else [])
    rows = sort_rows(rows, [(_sort_value(kind, field), down) for field, down in orders])
    headers = {"Cache-Control": "no-cache", "Vary": "Accept"}
    page = page_of(rows, query.pagina, query.grootte)
    if prefers(request.headers.get("accept", ""), "text/csv", "application/json"):
        if not {"pagina", "grootte"} & request.query_params.keys():
            page = rows
        name = request.url.path.rpartition("/")[2]
        headers["Content-Disposition"] = f'attachment; filename="{name}.csv"'
        body = to_csv(kind, [row.body for row in page])
        return Response(body, headers=headers, media_type="text/csv; charset=utf-8; header=present")
    tail = f'],"totaal":{len(rows)},"pagina":{query.pagina},"grootte":{query.grootte}}}'
    return json_bytes(b'{"items":[' + b",".join(row.json for row in page) + tail.encode(), headers)


def _one(request: Request, kind: str, what: str, given: str, named: str | None = None) -> Response:
    shared = state(request)
    rows = shared.catalogue().entries(kind)
    row = next((row for row in rows if row.record.id == given), None) or (
        named and _by_name(rows, given, named)
    )
    if not row:
        known = [str(row.data.get(named)) if named else row.record.id for row in rows]
        raise not_found(what, given, known, f"Alle staan op {_collection(request)}.")
    return json_bytes(row.json, {"Cache-Control": "no-cache"})


def _by_name(rows: Sequence[Entry], given: str, field: str) -> Entry | None:
    """The record of that name: as written, else in other case or without accents."""
    exact = next((row for row in rows if row.data.get(field) == given), None)
    if exact or not fold(given).strip():
        return exact
    return next((row for row in rows if fold(given) in row.names(field)), None)


def _collection(request: Request) -> str:
    return "/".join(request.url.path.split("/")[:3])
