"""POST /v1/vragen: a question in, an answer with sources out, whole or as it comes."""

from __future__ import annotations

import json
import logging
from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any

from anyio import to_thread
from fastapi import APIRouter, Depends, Request
from starlette.responses import Response, StreamingResponse

from assistant.api.bodies import parse, read_json
from assistant.api.describe import documented
from assistant.api.models import Answer, Question
from assistant.api.negotiate import prefers
from assistant.api.params import no_parameters
from assistant.api.problems import REQUEST_ID, ProblemError, bad_request, listed, shown
from assistant.api.state import State, json_response, state

if TYPE_CHECKING:
    from assistant.service import AskRequest, Event, Service

router = APIRouter(tags=["Vragen"])
_log = logging.getLogger("vraagbaak")
# Characters that some readers take for the end of a line.
_LINE_ENDS = {0x85: "\\u0085", 0x2028: "\\u2028", 0x2029: "\\u2029"}
_EVENT_EXAMPLE = (
    'event: stap\ndata: {"naam": "zoeken"}\n\n'
    'event: tekst\ndata: {"tekst": "Bestuurlijk trekker is "}\n\n'
    'event: antwoord\ndata: {"uitkomst": "beantwoord"}\n\n'
)


def _responses() -> dict[int | str, dict[str, Any]]:
    found = documented(Answer, 400, 413, 415, 503)
    found[200]["content"] = {"text/event-stream": {"schema": {"type": "string"}, "example": _EVENT_EXAMPLE}}
    return found


@router.post(
    "/v1/vragen",
    summary="Stel een vraag",
    description="Beantwoordt een vraag uit de documenten, met een bron achter elke bewering. Met "
    "`Accept: text/event-stream` stroomt hetzelfde antwoord als gebeurtenissen: `stap` (waar het werk is), "
    "`tekst` (een stuk van het antwoord), `bron`, `antwoord` (het hele antwoord) en `fout` (een probleem "
    "onderweg).",
    responses=_responses(),
    operation_id="stelVraag",
    dependencies=[Depends(no_parameters)],
    openapi_extra={
        "requestBody": {
            "required": True,
            "description": "De vraag, en wat erbij hoort.",
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Question"}}},
        }
    },
)
async def ask(request: Request) -> Response:
    body = parse_question(await read_json(request))
    shared = state(request)
    streaming = prefers(request.headers.get("accept", ""), "text/event-stream", "application/json")
    if not streaming:
        answer = await to_thread.run_sync(_answer, shared, body, limiter=shared.asking)
        return json_response(answer, {"Cache-Control": "no-store", "Vary": "Accept"})
    # The first event is awaited before the status goes out: what is wrong with the question is still a 400.
    first, rest = await to_thread.run_sync(_begin, shared, body, limiter=shared.asking)
    headers = {"Cache-Control": "no-store", "Vary": "Accept", "X-Accel-Buffering": "no"}
    return StreamingResponse(
        _events(request, shared, body, first, rest), headers=headers, media_type="text/event-stream"
    )


def parse_question(raw: bytes) -> Question:
    """The question in a request body. Raises ProblemError 400 when it is not one."""
    return parse(raw, Question, '("vraag": "Wat is …?") tussen accolades')


def _question(shared: State, service: Service, body: Question) -> AskRequest:
    """The question with its history: the one that is given, else that of the conversation kept here."""
    from assistant.service import AskRequest, Turn

    known = service.library.documents
    for id in body.documenten:
        if id not in known:
            raise _unknown_document(id, known)
    given = tuple(Turn(turn.vraag, turn.antwoord) for turn in body.geschiedenis)
    turns = given or shared.conversations.history(body.gesprek)
    return AskRequest(body.vraag, turns, body.gesprek, tuple(dict.fromkeys(body.documenten)), body.wijze)


def _unknown_document(id: str, known: Any) -> ProblemError:
    return bad_request("documenten", f"Document {shown(id)} bestaat niet. Toegestaan zijn: {listed(known)}.")


def _answer(shared: State, body: Question) -> dict[str, Any]:
    from assistant.service import UnknownDocumentError

    service = shared.service
    try:
        answer: dict[str, Any] = service.ask(_question(shared, service, body)).to_dict()
    except UnknownDocumentError as error:
        raise _unknown_document(str(error.args[0]), service.library.documents) from None
    _keep(shared, body, answer)
    return answer


def _keep(shared: State, body: Question, answer: dict[str, Any]) -> None:
    """Add a turn to the conversation that the question belongs to."""
    if body.gesprek:
        shared.conversations.append(body.gesprek, body.vraag, answer)


def _begin(shared: State, body: Question) -> tuple[Event | None, Iterator[Event]]:
    from assistant.service import UnknownDocumentError

    service = shared.service
    try:
        events = iter(service.ask_steps(_question(shared, service, body)))
        return next(events, None), events
    except UnknownDocumentError as error:
        raise _unknown_document(str(error.args[0]), service.library.documents) from None


async def _events(
    request: Request, shared: State, body: Question, first: Event | None, rest: Iterator[Event]
) -> AsyncIterator[bytes]:
    event = first
    try:
        while event is not None:
            data = event.data.to_dict() if event.name == "antwoord" else event.data
            if event.name == "antwoord":
                await to_thread.run_sync(_keep, shared, body, data)
            yield frame(event.name, data)
            event = await to_thread.run_sync(next, rest, None, limiter=shared.asking)
    except Exception:
        # The status is out: the failure can only be told as an event.
        request_id = request.scope.get(REQUEST_ID)
        _log.exception("%s onverwachte fout tijdens het antwoorden", request_id)
        detail = f"Er ging iets mis tijdens het antwoorden. Meld bij de beheerder het nummer: {request_id}."
        yield frame("fout", {"title": "Interne fout", "status": 500, "detail": detail, "verzoek": request_id})
    finally:
        close = getattr(rest, "close", None)
        if close is not None:
            close()


def frame(name: str, data: object) -> bytes:
    """One server-sent event: its name, its data as JSON on one line (a text as {"tekst": ...})."""
    body = json.dumps({"tekst": data} if isinstance(data, str) else data, ensure_ascii=False)
    return f"event: {name}\ndata: {body.translate(_LINE_ENDS)}\n\n".encode("utf-8", "replace")
