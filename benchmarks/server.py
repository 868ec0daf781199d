"""A server process to measure: wait until it is ready, ask it, stop it."""

from __future__ import annotations

import json
import socket
import time
import urllib.request


def free_port() -> int:
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        return int(held.getsockname()[1])


def wait_ready(port: int, alive: object, limit: float = 1800.0) -> None:
    """Return once /health/ready answers 200. Raises RuntimeError when the process ends or time is up.

    `alive` is a Popen.
    """
    until = time.monotonic() + limit
    while time.monotonic() < until:
        if alive.poll() is not None:  # type: ignore[attr-defined]
            raise RuntimeError("the server stopped before it was ready")
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/health/ready", timeout=5):
                return
        except OSError:
            time.sleep(0.05)
    raise RuntimeError("the server did not become ready")


def ask(port: int, question: str) -> None:
    request = urllib.request.Request(
        f"http://127.0.0.1:{port}/v1/vragen",
        json.dumps({"vraag": question}).encode(),
        {"Content-Type": "application/json"},
    )
    with urllib.request.urlopen(request, timeout=60) as reply:
        reply.read()
