"""Everyone can use it: axe-core finds nothing on any page or state, the keyboard does all, pages fit."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Visits = Callable[..., Any]
WHO = "Wie is bestuurlijk trekker van Woondeal?"
NOWHERE = "Wie is bestuurlijk trekker van het dossier Luchtvaart?"
FIGURES = "/register/cijfers?tabel=Aantal+toewijzingen+sociale+huurwoningen+in+2024"
PAGES = (
    "/",
    "/?vraag=" + WHO.replace(" ", "+"),
    "/?vraag=" + NOWHERE.replace(" ", "+"),
    "/?vraag=Wat+wordt+het+weer+morgen",
    "/?vraag=Wat+is+actie+4+van+het+afsprakenkader",
    "/?vraag=Wat+is+thema+2",
    "/?vraag=Wat+zijn+de+lobbydoelen+voor+mobiliteit",
    "/?vraag=Wat+wilde+de+strategische+agenda+bereiken+met+de+fiets",
    "/gesprekken",
    "/gesprekken/bestaat-niet-meer",
    "/register",
    "/register/dossiers",
    "/register/dossiers/woondeal",
    "/register/dossiers?q=xyzzy",
    "/register/dossiers?looptijdOp=ooit",
    "/register/trekkers",
    "/register/gemeenten",
    "/register/gemeenten/Soest",
    "/register/lobbydoelen",
    "/register/themas",
    "/register/acties",
    "/register/acties/afsprakenkader-4",
    FIGURES,
    "/register/begrippen",
    "/register/bevindingen",
    "/documenten",
    "/documenten/pa-agenda",
    "/documenten/pa-agenda?q=groen",
    "/documenten/pa-agenda/7",
    "/documenten/pa-agenda/7?begin=1468&eind=1675",
    "/documenten/pa-agenda/7?begin=1468&eind=1675&versie=anders",
    "/evaluatie",
    "/over",
    "/bestaat-niet",
)
FRAMES = [(320, "light"), (768, "dark"), (1440, "light"), (1440, "dark")]


def violations(page: Any) -> list[str]:
    """What axe-core finds against WCAG 2.2 A and AA and its best practices, one line for each element."""
    from axe_playwright_python.sync_playwright import Axe

    found = Axe().run(page, options={"rules": {"target-size": {"enabled": True}}}).response["violations"]
    return [f"{v['id']}: {node['html'][:160]}" for v in found for node in v["nodes"]]


def overflow(page: Any) -> int:
    return int(page.evaluate("document.documentElement.scrollWidth - innerWidth"))


@pytest.mark.parametrize(("width", "scheme"), FRAMES[:3])
def test_no_page_has_a_fault_or_runs_off_the_screen(
    visit: Visits, site: str, width: int, scheme: str
) -> None:
    visitor = visit(site, width, scheme)
    faults = {}
    for path in PAGES:
        page = visitor.open(path)
        if found := violations(page):
            faults[path] = found
        if overflow(page) > 0:
            faults.setdefault(path, []).append(f"{overflow(page)} pixels too wide")
        assert page.title() and page.locator("h1").count() == 1, path
    assert not faults


@pytest.mark.parametrize(("width", "scheme"), FRAMES)
def test_no_state_has_a_fault(visit: Visits, site: str, width: int, scheme: str) -> None:
    visitor = visit(site, width, scheme)
    faults: dict[str, list[str]] = {}

    def check(state: str) -> None:
        # At the end nothing lies half under the form that sticks to the bottom.
        visitor.page.evaluate("scrollTo({top: 1e6, behavior: 'instant'})")
        if found := violations(visitor.page):
            faults[state] = found
        if overflow(visitor.page) > 0:
            faults.setdefault(state, []).append("too wide")

    visitor.page.route_web_socket("**/vragen/lijn", lambda line: line.close())
    page = visitor.open("/")
    page.get_by_text("Zoek in alle documenten").click()
    check("scope open")
    page.route("**/vragen/stroom", lambda route: None)
    page.fill("#vraag", WHO)
    page.press("#vraag", "Enter")
    page.locator(".vb-busy").wait_for()
    check("being answered")
    page.unroute_all()
    visitor.open("/")
    visitor.ask(WHO)
    page.get_by_text("Hoe kwam dit antwoord tot stand?").click()
    check("how it came about")
    page.locator(".vb-cite").first.click()
    page.locator(".vb-panel .vb-mark").first.wait_for()
    check("source open")
    page.locator(".vb-panel summary").click()
    check("text of the source open")
    page.keyboard.press("Escape")
    visitor.ask(NOWHERE)
    check("not found")
    page.route("**/vragen/stroom", lambda route: route.abort())
    page.fill("#vraag", WHO)
    page.press("#vraag", "Enter")
    page.get_by_role("button", name="Vraag het opnieuw").wait_for()
    check("failed")
    visitor.said.clear()
    assert not faults


@pytest.mark.parametrize(
    ("colour", "scheme"), [("#ffcc00", "light"), ("#b4122b", "dark"), ("#101010", "dark")]
)
def test_any_colour_of_a_municipality_stays_readable(
    visit: Visits,
    serve: Callable[[Any], str],
    service: Any,
    tmp_path: Any,
    monkeypatch: pytest.MonkeyPatch,
    colour: str,
    scheme: str,
) -> None:
    from assistant.api.app import create_app
    from assistant.settings import Settings

    logo = tmp_path / "logo.svg"
    logo.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script>alert(1)</script></svg>'
    )
    monkeypatch.setenv("WEB_KLEUR", colour)
    monkeypatch.setenv("WEB_LOGO", str(logo))
    monkeypatch.setenv("WEB_NAAM", "Vraag Zandhoven")
    visitor = visit(serve(create_app(Settings(data=tmp_path / "data"), service)), 1440, scheme)
    for path in ("/?vraag=" + WHO.replace(" ", "+"), "/register/acties", "/documenten"):
        page = visitor.open(path)
        assert violations(page) == [] and "Vraag Zandhoven" in page.title()
        assert page.locator("img.vb-brand__logo").evaluate("i => i.naturalWidth") > 0


def test_by_keyboard_alone(visit: Visits, site: str) -> None:
    visitor = visit(site)
    page = visitor.open("/register")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Naar de inhoud"
    page.keyboard.press("Enter")
    visitor.until("document.activeElement.id === 'inhoud'")
    page = visitor.open("/")
    assert page.evaluate("document.activeElement.id") == "vraag"
    page.keyboard.type(WHO)
    page.keyboard.press("Enter")
    page.locator("article[data-antwoord]").wait_for()
    assert page.evaluate("document.activeElement.id") == "vraag"
    reach(visitor, "vb-cite", back=True)
    page.keyboard.press("Enter")
    page.locator(".vb-panel .vb-mark").first.wait_for()
    for _ in range(6):
        page.keyboard.press("Tab")
        assert page.evaluate("document.querySelector('dialog').contains(document.activeElement)")
        if page.evaluate("document.activeElement.tagName") == "SUMMARY":
            break
    page.keyboard.press("Enter")
    assert page.locator(".vb-panel mark").first.is_visible()
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.className") == "vb-cite"
    reach(visitor, "vb-starter")
    page.keyboard.press("Enter")
    page.locator("article[data-antwoord]").nth(1).wait_for()
    visitor.until("document.activeElement.id === 'vraag-2'")


def reach(visitor: Any, name: str, back: bool = False) -> None:
    """Tab until an element of this class has focus, seeing focus at each stop and nothing in front of it."""
    for _ in range(60):
        visitor.page.keyboard.press("Shift+Tab" if back else "Tab")
        stop = visitor.page.evaluate(
            """() => {
                const held = document.activeElement, box = held.getBoundingClientRect();
                const style = getComputedStyle(held);
                const seen = document.elementFromPoint(
                    box.x + Math.min(box.width, 40) / 2, box.y + Math.min(box.height, 30) / 2);
                return {
                    name: String(held.className.baseVal ?? held.className), tag: held.tagName,
                    outlined: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
                    free: Boolean(seen) && (held.contains(seen) || seen.contains(held)),
                };
            }"""
        )
        if stop["tag"] == "BODY":
            continue
        assert stop["outlined"], stop
        assert stop["free"], stop
        if name in stop["name"].split():
            return
    raise AssertionError(f"never reached {name}")


def test_motion_stays_away_when_asked(visit: Visits, site: str) -> None:
    visitor = visit(site, reduced_motion="reduce")
    visitor.page.route_web_socket("**/vragen/lijn", lambda line: None)
    page = visitor.open("/")
    page.fill("#vraag", WHO)
    page.press("#vraag", "Enter")
    busy = page.locator(".vb-busy")
    busy.wait_for()
    assert busy.evaluate("e => getComputedStyle(e, '::before').animationName") == "none"


def test_text_twice_as_large_still_fits(visit: Visits, site: str) -> None:
    visitor = visit(site, 768)
    for path in ("/", "/register/dossiers", "/documenten", "/over"):
        page = visitor.open(path)
        page.evaluate("document.documentElement.style.fontSize = '200%'")
        assert overflow(page) <= 0, path
