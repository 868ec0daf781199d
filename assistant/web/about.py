"""Over: what this is and how answers come about; and the page for addresses that are nothing."""

from __future__ import annotations

from fastapi import APIRouter, HTTPException, Request
from starlette.convertors import Convertor, register_url_convertor
from starlette.responses import Response

from assistant.api.state import state
from assistant.web.shell import PageRoute, page, shell

router = APIRouter(include_in_schema=False, route_class=PageRoute)


class _PagePath(Convertor[str]):
    """A path that the API has nothing to do with."""

    regex = r"(?!v1(?:/|$)|health(?:/|$)).*"

    def convert(self, value: str) -> str:
        return value

    def to_string(self, value: str) -> str:
        return value


register_url_convertor("paginapad", _PagePath())


@router.get("/over")
def about(request: Request) -> Response:
    shared = state(request)
    library = shared.service.library
    return page(
        request,
        "over.html",
        documents=list(library.documents.values()),
        model=bool(getattr(shared.settings, "model", "")),
        days=shell(request).conversations.days,
        section="/over",
    )


@router.get("/{path:paginapad}")
def nothing(request: Request, path: str) -> Response:
    raise HTTPException(404, "Op dit adres staat niets.")
