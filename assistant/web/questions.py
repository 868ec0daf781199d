"""Vragen: asking in a conversation, by a stream where there are scripts and by plain forms where not."""

from __future__ import annotations

import json
import logging
from collections.abc import AsyncIterator, Iterator
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
    Asked,
    asked,
    keep_owner,
    kept,
    new_owner,
    owner_of,
    refuse_strangers,
    steps,
)
from assistant.web.cards import card
from assistant.web.shell import PageRoute, page, shell

router = APIRouter(include_in_schema=False, route_class=PageRoute)
_log = logging.getLogger("vraagbaak")
_MOST_BODY = 64 * 1024


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
        return dict(steps(shared, store, given, owner))["gesprek"]  # type: ignore[no-any-return]

    made = await to_thread.run_sync(run, limiter=shared.asking)
    response = RedirectResponse(f"/gesprekken/{quote(made['id'])}#laatste", 303)
    keep_owner(response, request, owner, store.days)
    return response


@router.post("/vragen/stroom")
async def stream(request: Request) -> Response:
    """The same as server-sent events: `stap`, `tekst`, then `kaart` (the answer's HTML) or `fout`."""
    refuse_strangers(request)
    given = asked(await _json(request))
    shared, owner = state(request), owner_of(request) or new_owner()
    store = shell(request).conversations
    events = steps(shared, store, given, owner)
    first = await to_thread.run_sync(next, events, None, limiter=shared.asking)
    headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
    response = StreamingResponse(
        _events(request, shared, first, events), headers=headers, media_type="text/event-stream"
    )
    keep_owner(response, request, owner, store.days)
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


async def _events(
    request: Request, shared: State, first: tuple[str, Any] | None, rest: Iterator[tuple[str, Any]]
) -> AsyncIterator[bytes]:
    event, answer = first, {}
    try:
        while event is not None:
            name, data = event
            if name == "antwoord":
                answer = data
            elif name == "gesprek":
                made = card(answer, data["nummer"], tuple(answer["documenten"]))
                html = await run_in_threadpool(shell(request).render, "antwoord.html", card=made)
                yield frame("kaart", {**data, "html": html, "gesproken": made["announcement"]})
            elif name in ("stap", "tekst"):
                yield frame(name, data)
            event = await to_thread.run_sync(next, rest, None, limiter=shared.asking)
    except Exception:
        # The status is out: the failure can only be told as an event.
        request_id = request.scope.get(REQUEST_ID)
        _log.exception("%s onverwachte fout tijdens het antwoorden", request_id)
        detail = f"Er ging iets mis. Probeer het opnieuw, of meld bij de beheerder nummer {request_id}."
        yield frame("fout", {"detail": detail})
    finally:
        close = getattr(rest, "close", None)
        if close is not None:
            close()


async def _body(request: Request) -> bytes:
    held = bytearray()
    async for chunk in request.stream():
        held += chunk
        if len(held) > _MOST_BODY:
            raise ProblemError(413, "te-groot", "Uw vraag is te lang.")
    return bytes(held)


async def _form(request: Request) -> dict[str, Any]:
    raw = (await _body(request)).decode("utf-8", "replace")
    fields = parse_qs(raw, keep_blank_values=True, max_num_fields=1000)
    return {name: values if name == "documenten" else values[0] for name, values in fields.items()}


async def _json(request: Request) -> dict[str, Any]:
    try:
        given = json.loads(await _body(request))
    except ValueError:
        given = None
    if not isinstance(given, dict):
        raise ProblemError(400, "ongeldige-json", "De vraag is niet leesbaar aangekomen.")
    return given
