"""A real Chromium on a running server with the real library; what pages must not do is watched."""

from __future__ import annotations

import os
import shutil
import socket
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page

    from assistant.service import Service
    from assistant.settings import Settings

FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
HEIGHTS = {320: 640, 768: 1024, 1440: 900}


def find_chromium() -> str | None:
    named = os.environ.get("CHROMIUM")
    return named or next(filter(None, map(shutil.which, _NAMES)), None)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    chromium = find_chromium()
    try:
        from playwright.sync_api import sync_playwright
    except ModuleNotFoundError:
        chromium = None
    if chromium is None:
        message = "no Chromium found: set CHROMIUM to its path, or on Debian: apt install chromium"
        if os.environ.get("VRAAGBAAK_BROWSER") == "verplicht":
            pytest.fail(message)
        pytest.skip(message)
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=chromium, args=list(FLAGS))
        yield opened
        opened.close()


class Site:
    """An app on a port of its own, in a thread."""

    def __init__(self, app: Any) -> None:
        import uvicorn

        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.url = f"http://127.0.0.1:{port}"
        self._server = uvicorn.Server(uvicorn.Config(app, port=port, log_level="error"))
        self._thread = threading.Thread(target=self._server.run, daemon=True)
        self._thread.start()
        until = time.monotonic() + 20
        while not self._server.started:
            assert time.monotonic() < until, "the server did not start"
            time.sleep(0.02)

    def stop(self) -> None:
        self._server.should_exit = True
        self._thread.join(10)


@pytest.fixture(scope="session")
def serve() -> Iterator[Callable[[Any], str]]:
    """Starts servers, each until the end of the session; gives their address."""
    started: list[Site] = []

    def start(app: Any) -> str:
        started.append(Site(app))
        return started[-1].url

    yield start
    for site in started:
        site.stop()


@pytest.fixture(scope="session")
def site(
    serve: Callable[[Any], str],
    built_settings: Settings,
    service: Service,
    tmp_path_factory: pytest.TempPathFactory,
    browser: Browser,  # so that nothing is started where there is none
) -> str:
    """The address of the real library's pages; conversations and pictures are kept apart from it."""
    from assistant.api.app import create_app

    data = tmp_path_factory.mktemp("webdata")
    run = data / "evaluaties" / "20300101-000000-toets"
    run.mkdir(parents=True)
    (run / "run.json").write_text(
        '{"systeem": "Proef", "aantal": 3, "begonnen": "2030-01-01", "klaar": "ja"}'
    )
    (run / "rapport.md").write_text(
        "# Kop\n\nTekst.\n\n## Per soort\n\n| Meting | Waarde |\n|---|---|\n| Goed | 67% |\n"
    )
    (run / "rapport.html").write_text("<!doctype html><title>Rapport</title><h1>Rapport</h1>")
    return serve(create_app(replace(built_settings, data=data), service))


def until(page: Page, condition: str, seconds: float = 15) -> None:
    """Wait until a JavaScript condition holds. (The driver's own way needs eval, which the pages forbid.)"""
    limit = time.monotonic() + seconds
    while not page.evaluate(condition):
        assert time.monotonic() < limit, f"never came true: {condition}"
        page.wait_for_timeout(30)


class Visit:
    """One visitor's browser: pages, and what they asked of the network and said on the console."""

    def __init__(self, browser: Browser, url: str, **options: Any) -> None:
        self.url = url
        self.asked: list[str] = []
        self.said: list[str] = []
        self.context: BrowserContext = browser.new_context(locale="nl-NL", base_url=url, **options)
        self.context.set_default_timeout(20_000)
        self.context.on("request", lambda request: self.asked.append(request.url))
        self.context.on("console", self._heard)
        self.context.on("weberror", lambda error: self.said.append(str(error.error)))
        self.page: Page = self.context.new_page()

    def _heard(self, message: Any) -> None:
        if message.type == "error" and "status of 4" not in message.text:
            self.said.append(message.text)

    def open(self, path: str) -> Page:
        self.page.goto(path)
        return self.page

    def ask(self, question: str) -> Page:
        """Ask on the page that is open and wait for the card."""
        page = self.page
        before = page.locator("article[data-antwoord]").count()
        page.fill("#vraag", question)
        page.press("#vraag", "Enter")
        page.locator("article[data-antwoord]").nth(before).wait_for()
        return page

    def until(self, condition: str) -> None:
        until(self.page, condition)

    def check(self) -> None:
        strangers = [url for url in self.asked if not url.startswith((self.url + "/", "blob:", "data:"))]
        assert not strangers, f"asked of other hosts: {strangers}"
        assert not self.said, f"errors on the console: {self.said}"


@pytest.fixture
def visit(browser: Browser) -> Iterator[Callable[..., Visit]]:
    """Makes visitors: visit(url, width=1440, scheme="light", script=True). All are checked at the end."""
    made: list[Visit] = []

    def make(
        url: str, width: int = 1440, scheme: str = "light", script: bool = True, **options: Any
    ) -> Visit:
        made.append(
            Visit(
                browser,
                url,
                viewport={"width": width, "height": HEIGHTS[width]},
                color_scheme=scheme,
                java_script_enabled=script,
                **options,
            )
        )
        return made[-1]

    yield make
    for one in made:
        one.check()
        one.context.close()
