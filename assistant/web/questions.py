"""Vragen: asking in a conversation, by a stream where there are scripts and by plain forms where not."""

from __future__ import annotations

import logging
from collections.abc import AsyncGenerator, AsyncIterator
from typing import Any
from urllib.parse import parse_qs, quote

from anyio import to_thread
from fastapi import APIRouter, Request
from starlette.concurrency import run_in_threadpool
from starlette.responses import HTMLResponse, RedirectResponse, Response, StreamingResponse

from assistant.api.problems import REQUEST_ID, ProblemError, not_found
from assistant.api.questions import frame
from assistant.api.state import State, state
from assistant.conversations import KeptTurn, Listed
from assistant.web.asking import (
    MOST_BODY,
    Asked,
    asked,
    keep_owner,
    kept,
    new_owner,
    owner_of,
    question_in,
    refuse_strangers,
    steps,
)
from assistant.web.cards import card
from assistant.web.shell import PageRoute, page, shell
from assistant.web.telling import failed, told

router = APIRouter(include_in_schema=False, route_class=PageRoute)
_log = logging.getLogger("vraagbaak")


@router.get("/")
async def start(request: Request) -> Response:
    """An empty page to ask on; with `vraag` in the address the answer to it, as a shared link gives it."""
    query, shared = request.query_params, state(request)
    if not query.get("vraag", "").strip():
        return await run_in_threadpool(_page, request, [], [])
    given = asked({"vraag": query["vraag"], "documenten": query.getlist("documenten")})
    made = await to_thread.run_sync(_answer, shared, given, limiter=shared.asking)
    return await run_in_threadpool(_page, request, [made], list(given.documents), earlier=given.question)


@router.post("/vragen")
async def ask(request: Request) -> Response:
    """The form without scripts: ask, keep the turn, and show the conversation."""
    refuse_strangers(request)
    given = asked(await _form(request))
    shared, owner = state(request), owner_of(request) or new_owner()
    store = shell(request).conversations

    def run() -> dict[str, Any]:
        return dict(steps(shared, store, given, owner))["antwoord"]  # type: ignore[no-any-return]

    made = await to_thread.run_sync(run, limiter=shared.asking)
    response = RedirectResponse(f"/gesprekken/{quote(made['id'])}#laatste", 303)
    keep_owner(response, request, owner, store.days)
    return response


@router.post("/vragen/stroom")
async def stream(request: Request) -> Response:
    """The same as server-sent events: `stap`, `tekst`, then `kaart` (the answer's HTML) or `fout`."""
    refuse_strangers(request)
    given = asked(question_in(await _body(request)))
    held, owner = shell(request), owner_of(request) or new_owner()
    events = told(state(request), held, given, owner)
    # Awaited before the status goes out: what is wrong with the question is still a 400.
    name, data = await anext(events)
    headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
    response = (
        Response(frame(name, data), headers=headers, media_type="text/event-stream")
        if name == "kaart"
        else StreamingResponse(
            _frames(request, frame(name, data), events), headers=headers, media_type="text/event-stream"
        )
    )
    keep_owner(response, request, owner, held.conversations.days)
    return response


@router.get("/gesprekken")
def conversations(request: Request) -> Response:
    """The list of this browser's conversations: a page, or only the list for the scripts."""
    listed = shell(request).conversations.owned(owner_of(request))
    current = request.query_params.get("gesprek", "")
    if request.query_params.get("deel"):
        html = shell(request).render("gesprekken_lijst.html", conversations=listed, current=current)
        return HTMLResponse(html, headers={"Cache-Control": "no-store"})
    days = shell(request).conversations.days
    return page(request, "gesprekken.html", conversations=listed, current="", days=days, section="/")


@router.get("/gesprekken/{id}")
def conversation(request: Request, id: str) -> Response:
    turns = shell(request).conversations.turns(id, owner_of(request))
    if not turns:
        days = shell(request).conversations.days
        raise ProblemError(
            404,
            "onbekend-gesprek",
            f"Dit gesprek is er niet (meer). Gesprekken zijn alleen te zien in de browser waarin ze zijn "
            f"gevoerd, en verdwijnen na {days} dagen.",
        )
    documents = turns[-1].answer.get("documenten") or []
    return _page(request, [_card(turn) for turn in turns], list(documents), current=id)


@router.post("/gesprekken/{id}/verwijderen")
def delete(request: Request, id: str) -> Response:
    refuse_strangers(request)
    if not shell(request).conversations.delete(id, owner_of(request)):
        raise not_found("Gesprek", id)
    return RedirectResponse("/gesprekken", 303)


@router.post("/gesprekken/verwijderen")
def delete_all(request: Request) -> Response:
    refuse_strangers(request)
    shell(request).conversations.delete_all(owner_of(request))
    return RedirectResponse("/gesprekken", 303)


def _page(
    request: Request,
    cards: list[dict[str, Any]],
    chosen: list[str],
    current: str = "",
    earlier: str = "",
) -> Response:
    from assistant.starters import starters

    library = state(request).service.library
    listed: list[Listed] = shell(request).conversations.owned(owner_of(request))
    return page(
        request,
        "vragen.html",
        cards=cards,
        chosen=chosen,
        current=current,
        earlier=earlier,
        conversations=listed,
        documents=list(library.documents.values()),
        starters=starters(library),
        section="/",
    )


def _answer(shared: State, given: Asked) -> dict[str, Any]:
    from assistant.service import AskRequest, UnknownDocumentError

    service = shared.service
    try:
        made = service.ask(AskRequest(given.question, documenten=given.documents))
    except UnknownDocumentError as error:
        raise not_found("Document", str(error.args[0]), service.library.documents) from None
    return card(kept(made, given.documents), 1, given.documents)


def _card(turn: KeptTurn) -> dict[str, Any]:
    return card(turn.answer, turn.number, tuple(turn.answer.get("documenten") or ()))


async def _frames(
    request: Request, first: bytes, rest: AsyncGenerator[tuple[str, Any]]
) -> AsyncIterator[bytes]:
    try:
        yield first
        async for name, data in rest:
            yield frame(name, data)
    except Exception:
        # The status is out: the failure can only be told as an event.
        number = request.scope.get(REQUEST_ID)
        _log.exception("%s onverwachte fout tijdens het antwoorden", number)
        yield frame("fout", failed(number))
    finally:
        await rest.aclose()


async def _body(request: Request) -> bytes:
    held = bytearray()
    async for chunk in request.stream():
        held += chunk
        if len(held) > MOST_BODY:
            raise ProblemError(413, "te-groot", "Uw vraag is te lang.")
    return bytes(held)


async def _form(request: Request) -> dict[str, Any]:
    raw = (await _body(request)).decode("utf-8", "replace")
    fields = parse_qs(raw, keep_blank_values=True, max_num_fields=1000)
    return {name: values if name == "documenten" else values[0] for name, values in fields.items()}
