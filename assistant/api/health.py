"""Whether the process lives and whether it can answer, for whoever runs it."""

from __future__ import annotations

from fastapi import APIRouter, Request
from starlette.responses import Response

from assistant.api.describe import documented
from assistant.api.models import Health
from assistant.api.state import json_response, state

router = APIRouter(tags=["Gezondheid"])
_NO_STORE = {"Cache-Control": "no-store"}


@router.get(
    "/health/live",
    summary="Leeft de dienst?",
    description="Antwoordt 200 zolang het proces leeft, ook als er nog geen bibliotheek open is.",
    responses=documented(Health),
    operation_id="gezondheidLevend",
)
async def live() -> Response:
    return json_response({"status": "levend"}, _NO_STORE)


@router.get(
    "/health/ready",
    summary="Kan de dienst antwoorden?",
    description="Antwoordt 200 zodra een bibliotheek open is en anders 503 met de reden.",
    responses=documented(Health, 503),
    operation_id="gezondheidGereed",
)
async def ready(request: Request) -> Response:
    shared = state(request)
    if not shared.ready:
        raise shared.unavailable()
    return json_response({"status": "gereed"}, _NO_STORE)
