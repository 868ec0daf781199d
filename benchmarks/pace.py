"""Answers and look-ups against one bare Chroma query on the same collection, in this process."""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections.abc import Callable, MutableMapping
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from benchmarks.ratio import CORPUS, Ratio, middle

LIMIT = 10


def measure(runs: int) -> list[Ratio]:
    """Every development question `runs` times, a bare query beside each; then the look-ups of every lead."""
    from assistant.api.app import create_app
    from assistant.service import AskRequest, Service, Turn
    from assistant.settings import Settings
    from evals.questions import load
    from ingest.build import build

    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(corpus=CORPUS, data=Path(folder))
        build(CORPUS, settings.data)
        service = Service.open(settings)
        index = service.library.index
        requests = [
            AskRequest(q.text, tuple(Turn(asked, said) for asked, said in q.history))
            for q in load()
            if q.part == "ontwikkel"
        ]
        vectors = {request.vraag: index.embed(request.vraag) for request in requests}
        for request in requests[:20]:
            service.ask(request)
            index.bare_query(vectors[request.vraag], LIMIT)
        answers, bare, lists = [], [], []
        for _ in range(runs):
            for request in requests:
                vector = vectors[request.vraag]
                answers.append(_timed(lambda r=request: service.ask(r)))  # type: ignore[misc]
                bare.append(_timed(lambda v=vector: index.bare_query(v, LIMIT)))  # type: ignore[misc]
        names = [str(r.data["naam"]) for r in service.library.register.records("trekker")]
        lists = asyncio.run(_look_ups(create_app(settings, service), names, 20 * runs))
        service.close()
    under = middle(bare)
    return [
        Ratio("answer, p50 / one bare Chroma query", 1000 * middle(answers), 1000 * under, "ms", 10),
        Ratio(
            "GET /v1/dossiers?trekker=, p50 / one bare Chroma query",
            1000 * middle(lists),
            1000 * under,
            "ms",
            4,
        ),
    ]


def _timed(call: Callable[[], object]) -> float:
    started = time.perf_counter()
    call()
    return time.perf_counter() - started


async def _look_ups(app: Any, names: list[str], rounds: int) -> list[float]:
    times = []
    for number in range(rounds + 1):
        for name in names:
            started = time.perf_counter()
            status = await _get(app, "/v1/dossiers", urlencode({"trekker": name}))
            if status != 200:
                raise RuntimeError(f"status {status} for {name}")
            if number:  # the first round makes what later ones reuse
                times.append(time.perf_counter() - started)
    return times


async def _get(app: Any, path: str, query: str) -> int:
    """One GET on an ASGI 3 application, without a network or a client library in between."""
    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": "GET",
        "scheme": "http",
        "path": path,
        "raw_path": path.encode(),
        "query_string": query.encode(),
        "root_path": "",
        "headers": [(b"host", b"localhost"), (b"accept", b"application/json")],
        "client": ("127.0.0.1", 1),
        "server": ("127.0.0.1", 80),
    }
    status = 0

    async def receive() -> dict[str, object]:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: MutableMapping[str, Any]) -> None:
        nonlocal status
        if message["type"] == "http.response.start":
            status = message["status"]

    await app(scope, receive, send)
    return status
