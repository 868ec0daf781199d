"""Documenten: what is in the library, what was read out of it, and the reader of its pages."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Any

from fastapi import APIRouter, Request
from starlette.responses import RedirectResponse, Response

from assistant.api.documents import document_body
from assistant.api.problems import ProblemError, not_found, shown
from assistant.api.state import state
from assistant.web.finding import find
from assistant.web.layer import blocks, lines
from assistant.web.shell import PageRoute, page
from assistant.web.words import place_of
from ingest.model import Span

if TYPE_CHECKING:
    from ingest.library import Library

router = APIRouter(include_in_schema=False, route_class=PageRoute)
KINDS = (
    ("dossier", "dossier", "dossiers", "dossiers"),
    ("thema", "thema", "thema's", "themas"),
    ("lobbydoel", "lobbydoel", "lobbydoelen", "lobbydoelen"),
    ("actie", "actie", "acties", "acties"),
    ("cijfer", "cijfer", "cijfers", "cijfers"),
    ("begrip", "begrip", "begrippen", "begrippen"),
    ("bevinding", "bevinding", "bevindingen", "bevindingen"),
)
_FILTERED = {"lobbydoel", "actie", "cijfer", "begrip", "bevinding", "thema"}
_MOST_TYPED = 200


@router.get("/documenten")
def documents(request: Request) -> Response:
    library = state(request).service.library
    counts = _counts(library)
    items = [
        {**document_body(library, held), "records": counts[held.id], "meldingen": _notes(library, held.id)}
        for held in library.documents.values()
    ]
    failed = library.report.get("mislukt") or []
    return page(request, "documenten.html", items=items, failed=failed, section="/documenten")


@router.get("/documenten/{id}")
def document(request: Request, id: str) -> Response:
    library = state(request).service.library
    _held(library, id)
    wanted = request.query_params.get("q", "").strip()[:_MOST_TYPED]
    body = document_body(library, library.documents[id])
    near = []
    found = find(library, id, wanted) if wanted else []
    if wanted and len(found) < 3:
        near = state(request).service.search(wanted, id, 5)
    return page(
        request,
        "document.html",
        document=body,
        records=_counts(library)[id],
        notes=_notes(library, id),
        contents=_contents(library, id),
        wanted=wanted,
        found=[{"find": f, "href": _address(library, f.span)} for f in found],
        near=[{**hit, "href": _passage_address(library, hit)} for hit in near],
        section="/documenten",
    )


@router.get("/documenten/{id}/{number}")
def reader(request: Request, id: str, number: str) -> Response:
    """A page of a document, with a quote marked where `begin` and `eind` name one."""
    context = _reading(request, id, number)
    wanted = request.query_params.get("q", "").strip()[:_MOST_TYPED]
    library = state(request).service.library
    on_page = (
        [f for f in find(library, id, wanted) if f.span.page == context["page"].number] if wanted else []
    )
    context["found"] = [box for f in on_page for box in library.boxes(f.span)]
    return page(request, "lezer.html", wanted=wanted, section="/documenten", **context)


@router.get("/documenten/{id}/{number}/deel")
def part(request: Request, id: str, number: str) -> Response:
    """The same page without head and foot, to show beside an answer."""
    return page(request, "lezer_deel.html", found=[], **_reading(request, id, number))


@router.get("/naar-pagina")
def go_to(request: Request) -> Response:
    """Where the small form "ga naar pagina" leads."""
    library = state(request).service.library
    id = request.query_params.get("document", "")
    _held(library, id)
    given = request.query_params.get("pagina", "").strip()
    last = library.pages(id)
    number = int(given) if re.fullmatch(r"[0-9]{1,6}", given) else 1
    return RedirectResponse(place_of(id, max(1, min(number, last))), 303)


def _reading(request: Request, id: str, given: str) -> dict[str, Any]:
    library = state(request).service.library
    held = _held(library, id)
    number = _number(library, id, given)
    shown_page = library.page(id, number)
    begin, end, moved = _quote(request, held.sha256, len(shown_page.text))
    span = Span(id, number, begin, end) if begin is not None and end is not None else None
    is_pdf = held.file.lower().endswith(".pdf")
    return {
        "document": document_body(library, held),
        "page": shown_page,
        "last": library.pages(id),
        "picture": is_pdf,
        "lines": lines(shown_page) if is_pdf else [],
        "boxes": library.boxes(span) if span else [],
        "blocks": blocks(shown_page.text, begin, end),
        "quote": shown_page.text[span.begin : span.end] if span else "",
        "path": library.section(span) if span else (),
        "moved": moved,
        "here": request.url.path + (f"?{request.url.query}" if request.url.query else ""),
    }


def _quote(request: Request, sha256: str, length: int) -> tuple[int | None, int | None, bool]:
    """The offsets that the address names; none, and true, when they count in another edition of the text."""
    query = request.query_params
    if not {"begin", "eind"} <= query.keys():
        return None, None, False
    if not sha256.startswith(query.get("versie", "")):
        return None, None, True
    given = [query["begin"], query["eind"]]
    if not all(re.fullmatch(r"[0-9]{1,9}", part) for part in given):
        return None, None, False
    begin, end = int(given[0]), min(int(given[1]), length)
    return (begin, end, False) if begin < end else (None, None, False)


def _held(library: Library, id: str) -> Any:
    found = library.documents.get(id)
    if found is None:
        raise not_found("Document", id, library.documents, "Alle documenten staan onder Documenten.")
    return found


def _number(library: Library, id: str, given: str) -> int:
    last = library.pages(id)
    if not re.fullmatch(r"[0-9]{1,9}", given) or not 1 <= int(given) <= last:
        message = f"Pagina {shown(given)} bestaat niet; dit document heeft pagina 1 tot en met {last}."
        raise ProblemError(404, "niet-gevonden", message)
    return int(given)


def _counts(library: Library) -> dict[str, list[tuple[str, str, str]]]:
    """For each document what was read out of it: (number, word, address in the register)."""
    held: dict[str, Counter[str]] = {id: Counter() for id in library.documents}
    for kind, *_ in KINDS:
        for record in library.register.records(kind):
            if record.document in held:
                held[record.document][kind] += 1
    return {
        id: [
            (
                str(count[kind]),
                one if count[kind] == 1 else many,
                f"/register/{path}" + (f"?document={id}" if kind in _FILTERED else ""),
            )
            for kind, one, many, path in KINDS
            if count[kind]
        ]
        for id, count in held.items()
    }


def _notes(library: Library, id: str) -> list[str]:
    """What reading this document gave cause to say."""
    return [
        str(note).removeprefix(f"{id}, ").removeprefix(f"{id}: ")
        for note in library.report.get("waarschuwingen") or []
        if str(note).startswith((f"{id},", f"{id}:"))
    ]


def _contents(library: Library, id: str) -> list[dict[str, Any]]:
    """The pages with the headings under which their passages stand."""
    heads: dict[int, list[str]] = {}
    for passage in library.passages:
        if passage.document == id and passage.path:
            held = heads.setdefault(passage.parts[0].page, [])
            head = passage.path[0] if len(passage.path) < 2 else " – ".join(passage.path[:2])
            if head not in held:
                held.append(head)
    return [
        {
            "number": number,
            "label": library.page(id, number).label,
            "heads": heads.get(number, [])[:3],
            "href": place_of(id, number),
        }
        for number in range(1, library.pages(id) + 1)
    ]


def _address(library: Library, span: Span) -> str:
    version = library.documents[span.document].sha256[:12]
    return place_of(span.document, span.page, span.begin, span.end, version)


def _passage_address(library: Library, hit: dict[str, Any]) -> str:
    part = hit["delen"][0]
    return _address(library, Span(hit["document"], part["pagina"], part["begin"], part["eind"]))
