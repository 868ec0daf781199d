"""What every request gets: an id, a line in the log without what was asked, safe headers, no bare error."""

from __future__ import annotations

import logging
import re
import time
import uuid

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from assistant.api.problems import REQUEST_ID, ProblemError, problem_response

API_VERSION = "1.0.0"

_log = logging.getLogger("vraagbaak.verzoeken")
_GIVEN_ID = re.compile(r"[A-Za-z0-9-]{8,64}")
_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "X-Frame-Options": "SAMEORIGIN",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'self'",
    "Cross-Origin-Resource-Policy": "same-origin",
}


class Envelope:
    """ASGI middleware around the whole app.

    The log names method, path, status and time, never the query string or the body.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        given = Headers(scope=scope).get("x-request-id", "")
        request_id = given if _GIVEN_ID.fullmatch(given) else uuid.uuid4().hex
        head = scope["method"] == "HEAD"
        # Every resource that can be got can be asked for its headers alone.
        scope = {**scope, REQUEST_ID: request_id, "method": "GET" if head else scope["method"]}
        began, status = time.perf_counter(), 0

        async def dressed(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                headers = MutableHeaders(raw=list(message["headers"]))
                headers["X-Request-Id"] = request_id
                if scope["path"] == "/v1" or scope["path"].startswith("/v1/"):
                    headers["API-Version"] = API_VERSION
                for name, value in _HEADERS.items():
                    headers.setdefault(name, value)
                message = {**message, "headers": headers.raw}
            elif head and message["type"] == "http.response.body":
                message = {**message, "body": b""}
            await send(message)

        try:
            await self.app(scope, receive, dressed)
        except ClientDisconnect:
            _log.info("%s afgebroken door de client", request_id)
        except Exception:
            _log.exception("%s onverwachte fout op %s %s", request_id, scope["method"], scope["path"])
            if status:
                raise
            detail = (
                "Er ging iets mis dat niet aan het verzoek ligt. Meld bij de beheerder het nummer van dit "
                f"verzoek: {request_id}."
            )
            await problem_response(scope, ProblemError(500, "interne-fout", detail))(scope, receive, dressed)
        finally:
            took = (time.perf_counter() - began) * 1000
            _log.info("%s %s %s %d %.1f ms", request_id, scope["method"], scope["path"], status, took)
