"""The application: routers, errors, middleware, and the service that opens while it starts."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

from fastapi import FastAPI

from assistant import web
from assistant.api import answers, documents, health, problems, questions, register, search
from assistant.api.describe import describe
from assistant.api.middleware import API_VERSION, Envelope
from assistant.api.state import State

if TYPE_CHECKING:
    from assistant.service import Service
    from assistant.settings import Settings


def create_app(settings: Settings, service: Service | None = None) -> FastAPI:
    """The app. Without a `service` it opens one in a thread as it starts; until then it answers 503."""
    shared = State(settings, service)

    @contextlib.asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        opening = asyncio.create_task(shared.open(_open_service))
        try:
            yield
        finally:
            opening.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await opening
            if service is None:
                shared.close()

    app = FastAPI(
        title="Vraagbaak",
        version=API_VERSION,
        openapi_url="/v1/openapi.json",
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        lifespan=lifespan,
    )
    app.state.shared = shared
    app.openapi = lambda: describe(app)  # type: ignore[method-assign]
    app.add_middleware(Envelope)
    problems.install(app)
    for part in (questions, answers, register, search, documents, health):
        app.include_router(part.router)
    web.install(app)
    return app


def _open_service(settings: Settings) -> Service:
    # Imported here: the process answers /health/live before the heavy libraries are loaded.
    from assistant.service import Service

    return Service.open(settings)
