"""GET /v1/zoek: ranked passages."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from assistant.api.describe import documented
from assistant.api.models import Hits
from assistant.api.params import SearchQuery
from assistant.api.state import json_response, state

router = APIRouter(tags=["Zoeken"])


@router.get(
    "/v1/zoek",
    summary="Zoek passages",
    description="Geeft de passages die het best bij de zoekvraag passen, de beste eerst, met de plaats van "
    "elk deel op zijn pagina en met de rang en score van elke manier van zoeken (`waarom`).",
    responses=documented(Hits, 400, 503),
    operation_id="zoekPassages",
)
def search(request: Request, query: Annotated[SearchQuery, Query()]) -> Response:
    service = state(request).service
    query.check_document(service.library.documents)
    items = service.search(query.q, query.document, query.limiet)
    return json_response(
        {"items": items, "totaal": len(items), "pagina": 1, "grootte": query.limiet},
        {"Cache-Control": "no-store"},
    )
