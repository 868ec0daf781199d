"""Takes the pictures for the README: `make screenshots`. Builds the library in DATA when there is none."""

from __future__ import annotations

import io
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from conftest import FLAGS, Site, find_chromium
from PIL import Image

if TYPE_CHECKING:
    from playwright.sync_api import Page

TARGET = Path(__file__).parents[2] / "docs" / "images"
MOST = 300_000  # bytes together


def asked(page: Page) -> None:
    page.locator("#beginvragen [data-vraag]").nth(1).click()
    page.locator("article[data-antwoord] .vb-cite").first.click()
    page.locator(".vb-panel .vb-mark").first.wait_for()


def nothing(page: Page) -> None:
    pass


SHOTS: tuple[tuple[str, str, tuple[int, int], str, Callable[[Page], None]], ...] = (
    ("vragen", "/", (1440, 900), "light", asked),
    ("telefoon", "/", (390, 780), "light", asked),
    ("register", "/register", (1440, 1360), "light", nothing),
    ("acties", "/register/acties", (1440, 1100), "dark", nothing),
)


def main() -> None:
    from playwright.sync_api import sync_playwright

    from assistant.api.app import create_app
    from assistant.service import NoLibraryError, Service
    from assistant.settings import Settings
    from ingest.build import build

    chromium = find_chromium()
    if chromium is None:
        sys.exit("No Chromium found: set CHROMIUM to its path, or on Debian: apt install chromium")
    settings = Settings.from_env()
    try:
        service = Service.open(settings)
    except NoLibraryError:
        build(settings.corpus, settings.data)
        service = Service.open(settings)
    TARGET.mkdir(parents=True, exist_ok=True)
    total = 0
    with tempfile.TemporaryDirectory() as scratch, sync_playwright() as playwright:
        site = Site(create_app(replace(settings, data=Path(scratch)), service))
        browser = playwright.chromium.launch(executable_path=chromium, args=list(FLAGS))
        for name, path, (width, height), scheme, act in SHOTS:
            page = browser.new_page(
                viewport={"width": width, "height": height},
                color_scheme="dark" if scheme == "dark" else "light",
                locale="nl-NL",
                reduced_motion="reduce",
            )
            page.goto(site.url + path)
            act(page)
            page.wait_for_load_state("networkidle")
            page.wait_for_timeout(300)
            file = TARGET / f"{name}.webp"
            Image.open(io.BytesIO(page.screenshot())).save(file, quality=72, method=6)
            total += file.stat().st_size
            page.close()
        browser.close()
        site.stop()
    print(f"{len(SHOTS)} pictures in {TARGET}, {total // 1000} kB together")
    if total > MOST:
        sys.exit(f"Too much: keep them under {MOST // 1000} kB.")


if __name__ == "__main__":
    main()
