"""From asking to the answer on the page, in a real Chromium, against the API's own time for the same question.

The API's own time is the round trip of POST /v1/vragen as a client on this machine sees it: a Python client on a
connection that stays open, and the page itself by `fetch`. Everything is asked in turns, after the same pause, of one
warm server, each question on a freshly opened page.

Shown is when the whole answer stands in the document (a MutationObserver tells). Painted is when the frame with it is
done: that waits for the screen to refresh, up to 16.7 ms at 60 Hz, whatever the page does.
"""

from __future__ import annotations

import http.client
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from typing import TYPE_CHECKING, Any

from benchmarks.ratio import CORPUS, ROOT, Ratio, middle, seconds
from benchmarks.server import free_port, wait_ready

if TYPE_CHECKING:
    from playwright.sync_api import Page

QUESTIONS = 40
PAUSE = 0.2  # seconds before everything that is timed, as nobody asks in a row
BAR = 1.3
_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_FLAGS = ("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking")
# The turn that was added last is watched; it is the answer's once it bears the answer's id.
_WATCH = """
addEventListener('submit', () => { window.timed = {asked: performance.now()}; }, true);
addEventListener('DOMContentLoaded', () => new MutationObserver(() => {
    const now = performance.now(), timed = window.timed;
    const turn = document.querySelector('#beurten > article[data-antwoord]:last-of-type');
    if (!timed || timed.shown || !turn?.querySelector('.vb-answer__text')?.textContent.trim()) return;
    timed.shown = now - timed.asked;
    requestAnimationFrame(() => {
        const frame = new MessageChannel();
        frame.port1.onmessage = () => { timed.painted = performance.now() - timed.asked; };
        frame.port2.postMessage(0);
    });
}).observe(document.getElementById('beurten'), {childList: true, subtree: true}));
"""
# Pressing the button from within: the driver's own work would take part in what is measured.
_ASK = """pause => new Promise(done => setTimeout(() => {
    document.getElementById('vraagformulier').requestSubmit();
    const look = setInterval(() => {
        if (window.timed?.painted) { clearInterval(look); done(window.timed); }
    }, 200);
}, pause))"""
_FETCH = """async ([question, pause]) => {
    await new Promise(done => setTimeout(done, pause));
    const began = performance.now();
    const answer = await fetch('/v1/vragen', {
        method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify({vraag: question})
    });
    await answer.json();
    return performance.now() - began;
}"""


def find_chromium() -> str | None:
    """A Chromium on this machine; CHROMIUM names one."""
    return os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, _NAMES)), None)


def measure(runs: int) -> list[Ratio]:
    """The medians over questions of their own ratios; nothing where there is no Chromium."""
    chromium = find_chromium()
    if chromium is None:
        print("no Chromium found (CHROMIUM names one): the page is not measured", file=sys.stderr)
        return []
    from evals.questions import load

    texts = [q.text for q in load() if q.part == "ontwikkel" and not q.history]
    texts = texts[:: max(1, len(texts) // QUESTIONS)][:QUESTIONS]
    with tempfile.TemporaryDirectory() as folder:
        seconds(["-m", "assistant", "ingest", "--corpus", str(CORPUS), "--data", folder])
        port = free_port()
        process = subprocess.Popen(
            [sys.executable, "-m", "assistant", "serve", "--port", str(port)],
            cwd=ROOT,
            env={**os.environ, "DATA": folder, "CORPUS": str(CORPUS)},
            stdout=subprocess.DEVNULL,
        )
        try:
            wait_ready(port, process)
            timed = _in_turns(chromium, port, texts, runs)
        finally:
            process.terminate()
            process.wait()
    return [
        _ratio("shown", "client", timed, "POST /v1/vragen, a client on an open connection"),
        _ratio("shown", "fetch", timed, "POST /v1/vragen by fetch on the page"),
        _ratio("painted", "client", timed, "POST /v1/vragen, a client on an open connection"),
        _ratio("painted", "fetch", timed, "POST /v1/vragen by fetch on the page"),
    ]


def _ratio(over: str, under: str, timed: list[dict[str, float]], name: str) -> Ratio:
    each = [held[over] / held[under] for held in timed]
    good = sum(value < BAR for value in each)
    return Ratio(
        f"asked to {over} on the page, p50 / {name} ({good} of {len(each)} questions under {BAR}, "
        f"median of their ratios {middle(each):.2f})",
        middle([held[over] for held in timed]),
        middle([held[under] for held in timed]),
        "ms",
        BAR,
    )


def _in_turns(chromium: str, port: int, texts: list[str], runs: int) -> list[dict[str, float]]:
    """For each question its medians over the runs, in milliseconds."""
    from playwright.sync_api import sync_playwright

    client = _Client(port)
    for text in texts:
        client.ask(text)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=list(_FLAGS))
        context = browser.new_context(
            locale="nl-NL", viewport={"width": 1440, "height": 900}, base_url=f"http://127.0.0.1:{port}"
        )
        context.add_init_script(_WATCH)
        page = context.new_page()
        _one(page, client, texts[0])  # what a browser does once
        found = [[_one(page, client, text) for _ in range(runs)] for text in texts]
        browser.close()
    return [{name: middle([run[name] for run in of]) for name in of[0]} for of in found]


def _one(page: Page, client: _Client, text: str) -> dict[str, float]:
    time.sleep(PAUSE)
    by_client = client.ask(text)
    page.goto("/")
    by_fetch = float(page.evaluate(_FETCH, [text, 1000 * PAUSE]))
    page.fill("#vraag", text)
    timed: dict[str, Any] = page.evaluate(_ASK, 1000 * PAUSE)
    return {"client": by_client, "fetch": by_fetch, "shown": timed["shown"], "painted": timed["painted"]}


class _Client:
    """Asks over one connection, without Nagle's delay."""

    def __init__(self, port: int) -> None:
        self._line = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        self._line.connect()
        self._line.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def ask(self, question: str) -> float:
        """Milliseconds until the whole answer is in and read."""
        body = json.dumps({"vraag": question}).encode()
        began = time.perf_counter()
        self._line.request("POST", "/v1/vragen", body, {"Content-Type": "application/json"})
        reply = self._line.getresponse()
        json.loads(reply.read())
        took = time.perf_counter() - began
        if reply.status != 200:
            raise RuntimeError(f"status {reply.status} for {question!r}")
        return 1000 * took
