"""The documents themselves: what they are, the text and picture of their pages, and the file."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any
from urllib.parse import quote

from fastapi import APIRouter, Depends, Query, Request
from starlette.concurrency import run_in_threadpool
from starlette.responses import FileResponse, Response

from assistant.api.describe import documented, failures
from assistant.api.filters import page_of
from assistant.api.images import page_image, step
from assistant.api.models import Document, DocumentPage, Documents
from assistant.api.params import ImageQuery, Paged, no_parameters
from assistant.api.problems import ProblemError, bad_request, not_found, shown
from assistant.api.state import json_response, state

if TYPE_CHECKING:
    from ingest.library import Library
    from ingest.model import Document as Held

router = APIRouter(tags=["Documenten"])
_ONE = [Depends(no_parameters)]
_NO_CACHE = {"Cache-Control": "no-cache"}
_DERIVED = {
    "title": "titel",
    "publisher": "uitgever",
    "kind": "soort",
    "date": "datum",
    "valid_from": "geldig_van",
    "valid_until": "geldig_tot",
    "provenance": "herkomst",
    "id": "id",
}
_RANGE = re.compile(
    r"bytes\s*=\s*(?:\d{1,15}-\d{0,15}|-\d{1,15})(?:\s*,\s*(?:\d{1,15}-\d{0,15}|-\d{1,15})){0,9}"
)
# A browser draws a PDF with styles and an embed of its own, which 'none' would forbid.
_FILE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'self'"


@router.get(
    "/v1/documenten",
    summary="Documenten",
    description="De documenten in de bibliotheek.",
    responses=documented(Documents, 400, 503),
    operation_id="documenten",
)
def documents(request: Request, query: Annotated[Paged, Query()]) -> Response:
    library = state(request).service.library
    held = list(library.documents.values())
    items = [document_body(library, document) for document in page_of(held, query.pagina, query.grootte)]
    body = {"items": items, "totaal": len(held), "pagina": query.pagina, "grootte": query.grootte}
    return json_response(body, _NO_CACHE)


@router.get(
    "/v1/documenten/{id}",
    summary="Eén document",
    description="Wat er van een document bekend is.",
    responses=documented(Document, 400, 404, 503),
    operation_id="document",
    dependencies=_ONE,
)
def document(request: Request, id: str) -> Response:
    library = state(request).service.library
    return json_response(document_body(library, _held(library, id)), _NO_CACHE)


@router.get(
    "/v1/documenten/{id}/paginas/{pagina}",
    summary="Tekst van een pagina",
    description="De tekst waarin `begin` en `eind` van elke bron tellen.",
    responses=documented(DocumentPage, 400, 404, 503),
    operation_id="pagina",
    dependencies=_ONE,
)
def page(request: Request, id: str, pagina: str) -> Response:
    library = state(request).service.library
    found = library.page(id, _number(library, id, pagina))
    body = {
        "document": id,
        "pagina": found.number,
        "paginalabel": found.label,
        "tekst": found.text,
        "tekens": len(found.text),
        "breedte": found.width,
        "hoogte": found.height,
    }
    return json_response(body, _NO_CACHE)


@router.get(
    "/v1/documenten/{id}/paginas/{pagina}/beeld",
    summary="Beeld van een pagina",
    description="De pagina als PNG. De breedte wordt naar boven afgerond op een vaste stap.",
    response_class=Response,
    responses={
        200: {"description": "Het beeld.", "content": {"image/png": {"schema": {"type": "string"}}}},
        **failures(400, 404, 503),
    },
    operation_id="paginabeeld",
)
def image(request: Request, id: str, pagina: str, query: Annotated[ImageQuery, Query()]) -> Response:
    shared = state(request)
    library = shared.service.library
    number = _number(library, id, pagina)
    held = library.documents[id]
    if not _is_pdf(held):
        message = f"Document {shown(id)} is een tekstbestand: van zijn pagina's is er tekst, maar geen beeld."
        raise ProblemError(404, "geen-beeld", message)
    width = step(query.breedte)
    etag = f'"{held.sha256}-{number}-{width}"'
    headers = {**_NO_CACHE, "ETag": etag}
    if _unchanged(request, etag):
        return Response(status_code=304, headers=headers)
    file = _file(library, held)
    return Response(
        page_image(shared.settings.data, file, held.sha256, number, width),
        headers=headers,
        media_type="image/png",
    )


@router.get(
    "/v1/documenten/{id}/bestand",
    summary="Het bestand",
    description="Het document zelf, onveranderd. Met `Range` komt een deel ervan (206).",
    response_class=Response,
    responses={
        200: {
            "description": "Het hele bestand.",
            "content": {"application/pdf": {"schema": {"type": "string"}}},
        },
        206: {"description": "Het gevraagde deel."},
        304: {"description": "Niet veranderd."},
        **failures(400, 404, 416, 503),
    },
    operation_id="bestand",
    dependencies=_ONE,
)
async def file(request: Request, id: str) -> Response:
    library = await run_in_threadpool(lambda: state(request).service.library)
    held = _held(library, id)
    path = _file(library, held)
    etag = f'"{held.sha256}"'
    headers = {
        **_NO_CACHE,
        "ETag": etag,
        "Content-Disposition": disposition(Path(held.file).name),
        "Content-Security-Policy": _FILE_POLICY,
    }
    if _unchanged(request, etag):
        return Response(status_code=304, headers=headers)
    found = await run_in_threadpool(path.stat)
    if request.headers.get("if-range") in (None, etag):
        _check_range(request.headers.get("range"), found.st_size)
    media_type = "application/pdf" if _is_pdf(held) else "text/plain; charset=utf-8"
    return FileResponse(path, headers=headers, media_type=media_type, stat_result=found)


def document_body(library: Library, document: Held) -> dict[str, Any]:
    """A document as the API gives it."""
    return {
        "id": document.id,
        "titel": document.title,
        "uitgever": document.publisher,
        "soort": document.kind,
        "datum": document.date,
        "geldig_van": document.valid_from,
        "geldig_tot": document.valid_until,
        "bestand": Path(document.file).name,
        "versie": f"sha256:{document.sha256}",
        "herkomst": document.provenance,
        "paginas": library.pages(document.id),
        "afgeleid": [_DERIVED.get(name, name) for name in document.derived],
        "link": f"/v1/documenten/{quote(document.id)}/bestand",
    }


def disposition(name: str) -> str:
    """A Content-Disposition that shows the file under its name; the plain form is safe ASCII (RFC 6266)."""
    plain = re.sub(r"[^A-Za-z0-9._ -]", "_", name) or "document"
    tail = f"; filename*=UTF-8''{quote(name, safe='')}" if plain != name else ""
    return f'inline; filename="{plain}"{tail}'


def _held(library: Library, id: str) -> Held:
    found = library.documents.get(id)
    if found is None:
        raise not_found("Document", id, library.documents, "Alle documenten staan op /v1/documenten.")
    return found


def _number(library: Library, id: str, given: str) -> int:
    _held(library, id)
    if not re.fullmatch(r"-?[0-9]{1,9}", given):
        raise bad_request("pagina", f"Pagina {shown(given)} is geen heel getal. Pagina's tellen vanaf 1.")
    number, last = int(given), library.pages(id)
    if not 1 <= number <= last:
        message = f"Pagina {number} bestaat niet; document {shown(id)} heeft pagina 1 tot en met {last}."
        raise ProblemError(404, "niet-gevonden", message)
    return number


def _file(library: Library, held: Held) -> Path:
    path = library.file(held.id)
    if not path.is_file():
        raise ProblemError(
            404, "bestand-weg", f"Het bestand van document {shown(held.id)} staat niet meer op zijn plaats."
        )
    return path


def _is_pdf(held: Held) -> bool:
    return held.file.lower().endswith(".pdf")


def _unchanged(request: Request, etag: str) -> bool:
    given = [part.strip().removeprefix("W/") for part in request.headers.get("if-none-match", "").split(",")]
    return etag in given or "*" in given


def _check_range(header: str | None, size: int) -> None:
    """Raises ProblemError 416 on a Range that asks for nothing that the file has."""
    if header is None:
        return
    good = bool(_RANGE.fullmatch(header.strip().lower()))
    for part in header.partition("=")[2].split(",") if good else ():
        begin, _, end = part.strip().partition("-")
        good &= int(begin) < size and (not end or int(end) >= int(begin)) if begin else int(end) > 0
    if not good:
        allowed = f"Het bestand heeft byte 0 tot en met {size - 1}; vraag bijvoorbeeld bytes=0-1023."
        message = f"Bereik {shown(header)} kan niet. {allowed}"
        raise ProblemError(
            416, "bereik-niet-leverbaar", message, headers={"Content-Range": f"bytes */{size}"}
        )
