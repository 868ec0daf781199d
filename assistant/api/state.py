"""What the handlers share: the settings, the service once it is open, and what was made of its library."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from anyio import CapacityLimiter
from starlette.concurrency import run_in_threadpool
from starlette.requests import HTTPConnection
from starlette.responses import Response

from assistant.api.catalogue import Catalogue, dump
from assistant.api.problems import ProblemError
from assistant.conversations import Conversations

if TYPE_CHECKING:
    from assistant.service import Service
    from assistant.settings import Settings
    from ingest.library import Library

_log = logging.getLogger("vraagbaak")
_RETRY_SECONDS = 2.0
_ASKING = 16


class State:
    """The open service, or the Dutch reason why there is none yet.

    Questions have threads of their own (`asking`), so that slow answers never keep look-ups waiting.
    """

    def __init__(self, settings: Settings, service: Service | None = None) -> None:
        self.settings = settings
        self.conversations = Conversations.from_env(settings.data)
        self.asking = CapacityLimiter(_ASKING)
        self._service = service
        self._reason = "De bibliotheek wordt geopend."
        self._catalogue: Catalogue | None = None

    @property
    def ready(self) -> bool:
        return self._service is not None and self._service.ready

    @property
    def service(self) -> Service:
        """The open service. Raises ProblemError 503 while there is none."""
        if self._service is None:
            raise self.unavailable()
        return self._service

    def close(self) -> None:
        """Let go of the library, at the end of the process that opened it."""
        self.conversations.close()
        if self._service is not None:
            self._service.close()

    def unavailable(self) -> ProblemError:
        detail = f"{self._reason} Probeer het over enkele seconden opnieuw."
        return ProblemError(503, "nog-niet-beschikbaar", detail, headers={"Retry-After": "2"})

    def catalogue(self) -> Catalogue:
        """The register of the generation in use, prepared for serving; made anew when that changes."""
        library: Library = self.service.library
        held = self._catalogue
        if held is None or held.library is not library:
            held = self._catalogue = Catalogue(library)
        return held

    async def open(self, opener: Callable[[Settings], Service]) -> None:
        """Open the service, trying again until there is a library; never raises but for cancellation."""
        while self._service is None:
            try:
                self._service = await run_in_threadpool(opener, self.settings)
            except Exception as error:
                expected = (
                    isinstance(error, ValueError | LookupError | OSError) or "Library" in type(error).__name__
                )
                reason = str(error) if expected else "De bibliotheek kan niet worden geopend."
                if reason != self._reason:
                    _log.warning("bibliotheek nog niet open: %s", error, exc_info=not expected)
                    self._reason = reason
                await asyncio.sleep(_RETRY_SECONDS)


def state(request: HTTPConnection) -> State:
    """The shared state of the app that a request came in on."""
    found: State = request.app.state.shared
    return found


def json_response(body: object, headers: dict[str, str] | None = None, status: int = 200) -> Response:
    """A value as compact UTF-8 JSON."""
    return json_bytes(dump(body), headers, status)


def json_bytes(body: bytes, headers: dict[str, str] | None = None, status: int = 200) -> Response:
    return Response(body, status, headers, media_type="application/json")
