"""/v1/vragen/{id}: how an answer came about, and what its reader thinks of it."""

from __future__ import annotations

from typing import Any

from anyio import to_thread
from fastapi import APIRouter, Depends, Request
from starlette.responses import Response

from assistant.api.bodies import parse, read_json
from assistant.api.describe import documented
from assistant.api.models import Explanation, Judgement, KeptJudgement
from assistant.api.params import no_parameters
from assistant.api.problems import ProblemError, shown
from assistant.api.state import State, json_response, state
from assistant.feedback import FeedbackStore

router = APIRouter(tags=["Vragen"])
_ONE = [Depends(no_parameters)]
_NO_STORE = {"Cache-Control": "no-store"}


@router.get(
    "/v1/vragen/{id}/uitleg",
    summary="Hoe een antwoord tot stand kwam",
    description="Hoe de vraag gelezen is, wat er gevonden is en wat er afviel. De dienst bewaart dit van de "
    "laatste antwoorden, in het geheugen.",
    responses=documented(Explanation, 400, 404, 503),
    operation_id="uitleg",
    dependencies=_ONE,
)
def explanation(request: Request, id: str) -> Response:
    return json_response(_explained(state(request), id), _NO_STORE)


@router.post(
    "/v1/vragen/{id}/beoordeling",
    summary="Beoordeel een antwoord",
    description="Bewaart een duim en een opmerking bij de vraag, zonder wie het was; e-mailadressen, "
    "telefoonnummers en andere persoonlijke nummers worden eruit gehaald. Een tweede beoordeling van "
    "hetzelfde antwoord vervangt de eerste.",
    responses=documented(KeptJudgement, 400, 404, 413, 415, 503),
    operation_id="beoordeelAntwoord",
    dependencies=_ONE,
    openapi_extra={
        "requestBody": {
            "required": True,
            "description": "De beoordeling.",
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Judgement"}}},
        }
    },
)
async def judge(request: Request, id: str) -> Response:
    body = parse(await read_json(request), Judgement, '("duim": "omhoog") tussen accolades')
    kept = await to_thread.run_sync(_keep, state(request), id, body)
    return json_response(kept, _NO_STORE)


def _explained(shared: State, id: str) -> dict[str, Any]:
    found = shared.service.explanation(id)
    if found is None:
        message = f"Antwoord {shown(id)} is er niet (meer); alleen van de laatste antwoorden is dit bekend."
        raise ProblemError(404, "niet-gevonden", message)
    return found


def _keep(shared: State, id: str, body: Judgement) -> dict[str, Any]:
    # A page may show an answer that is older than what the service remembers.
    found = shared.conversations.answer(id) or _explained(shared, id)
    store = FeedbackStore(shared.settings.data)
    rating = store.add(id, str(found["vraag"]), body.duim, body.opmerking, str(found["uitkomst"]))
    return {
        "id": rating.answer_id,
        "vraag": rating.question,
        "duim": rating.thumb,
        "opmerking": rating.remark,
        "tijd": rating.time,
    }
