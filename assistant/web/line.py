"""Asking over a line that stays open (RFC 6455).

Setting up a request costs a browser about as much time as finding an answer does; a message on an open line costs
next to nothing. Where there can be no line, scripts ask by POST /vragen/stroom and get the same events.
"""

from __future__ import annotations

import json
import logging
import uuid
from contextlib import aclosing
from typing import Any
from urllib.parse import urlsplit

import anyio
from fastapi import APIRouter, WebSocket, WebSocketDisconnect
from starlette.responses import Response

from assistant.api.problems import ProblemError
from assistant.api.state import state
from assistant.web.asking import MOST_BODY, asked, keep_owner, new_owner, owner_of, question_in
from assistant.web.shell import shell
from assistant.web.telling import failed, told

router = APIRouter()
_log = logging.getLogger("vraagbaak")
_IDLE = 300.0  # seconds without a question after which a line is closed


@router.websocket("/vragen/lijn")
async def line(socket: WebSocket) -> None:
    """One question at a time, each a JSON object; each event of its answer is one too, named by `naam`.

    The browser gets its cookie with the line, so what is asked over it is kept for that browser.
    """
    if not _own_page(socket):
        await socket.close(1008)
        return
    owner = owner_of(socket) or new_owner()
    cookie = Response()
    keep_owner(cookie, socket, owner, shell(socket).conversations.days)
    await socket.accept(
        headers=[(name, value) for name, value in cookie.raw_headers if name == b"set-cookie"]
    )
    try:
        while (raw := await _received(socket)) is not None:
            await _answer(socket, raw, owner)
    except WebSocketDisconnect:
        pass


def _own_page(socket: WebSocket) -> bool:
    """Whether a page of this server opens the line: browsers let every site try (RFC 6455, section 10.2)."""
    return urlsplit(socket.headers.get("origin", "")).netloc == socket.headers.get("host")


async def _received(socket: WebSocket) -> str | None:
    """The next question; None when the browser left, or was silent for too long."""
    with anyio.move_on_after(_IDLE):
        message = await socket.receive()
        return None if message["type"] == "websocket.disconnect" else str(message.get("text") or "")
    await socket.close()
    return None


async def _answer(socket: WebSocket, raw: str, owner: str) -> None:
    async def tell(name: str, data: dict[str, Any]) -> None:
        body = json.dumps({"naam": name, **data}, ensure_ascii=False)
        await socket.send_text(body.encode("utf-8", "replace").decode())

    try:
        if len(raw) > MOST_BODY:
            raise ProblemError(413, "te-groot", "Uw vraag is te lang.")
        async with aclosing(told(state(socket), shell(socket), asked(question_in(raw)), owner)) as events:
            async for name, data in events:
                await tell(name, data)
    except WebSocketDisconnect:
        raise
    except ProblemError as problem:
        await tell("fout", {"detail": problem.detail})
    except Exception:
        number = uuid.uuid4().hex
        _log.exception("%s onverwachte fout tijdens het antwoorden", number)
        await tell("fout", failed(number))
