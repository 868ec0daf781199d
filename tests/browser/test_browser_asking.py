"""Asking, as people do it: the answer, its source beside it, conversations, and what follows an answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

WHO = "Wie is bestuurlijk trekker van Woondeal?"
NOWHERE = "Wie is bestuurlijk trekker van het dossier Luchtvaart?"
Visits = Callable[..., Any]


def test_an_answer_comes_in_and_opens_its_source(visit: Visits, site: str) -> None:
    visitor = visit(site)
    page = visitor.open("/")
    page.get_by_label("Uw vraag").fill(WHO)
    page.get_by_role("button", name="Vraag", exact=True).click()
    card = page.locator("article[data-antwoord]")
    card.wait_for()
    assert card.get_by_role("heading", name=WHO).is_visible()
    assert "Woondeal" in card.locator(".vb-answer__text").inner_text()
    cite = card.locator(".vb-cite").first
    assert cite.get_attribute("aria-label", timeout=1000).startswith("Bron 1: ")
    cite.click()
    panel = page.get_by_role("dialog")
    panel.locator(".vb-sheet__picture").wait_for()
    assert panel.get_by_role("heading", name="Bron 1").is_visible()
    assert page.evaluate("document.activeElement.id") == "bronvenster-kop"
    assert cite.get_attribute("aria-expanded") == "true"
    # The quote is marked on the page and in view, beside the answer.
    mark = panel.locator(".vb-mark").first.bounding_box()
    assert mark and 0 <= mark["y"] <= 900 and mark["x"] > 700
    assert card.bounding_box()["x"] + card.bounding_box()["width"] <= panel.bounding_box()["x"]
    page.keyboard.press("Escape")
    assert not panel.is_visible()
    assert page.evaluate("document.activeElement.className") == "vb-cite"


def test_on_a_phone_the_source_is_a_sheet(visit: Visits, site: str) -> None:
    visitor = visit(site, 320, has_touch=True)
    visitor.open("/")
    page = visitor.ask(WHO)
    page.locator(".vb-cite").first.click()
    panel = page.get_by_role("dialog")
    panel.locator(".vb-mark").first.wait_for()
    box = panel.bounding_box()
    assert box["width"] == 320 and box["y"] > 20
    assert page.evaluate("document.querySelector('dialog').matches(':modal')")
    panel.get_by_role("button", name="Sluiten").click()
    assert not panel.is_visible()
    assert page.evaluate("document.activeElement.className") == "vb-cite"


def test_the_answer_is_announced_once_and_whole(visit: Visits, site: str) -> None:
    visitor = visit(site)
    visitor.open("/")
    page = visitor.ask(WHO)
    status = page.get_by_role("status")
    visitor.until("document.getElementById('melding').textContent.startsWith('Antwoord: ')")
    assert "[1]" not in status.inner_text() and "bron" in status.inner_text()
    assert page.locator("#beurten [aria-live]").count() == 0


def test_conversations_are_kept_listed_and_deleted(visit: Visits, site: str) -> None:
    visitor = visit(site)
    visitor.open("/")
    visitor.ask(WHO)
    visitor.until("document.querySelectorAll('.vb-talk').length === 1")
    page = visitor.ask("En welke gemeenten doen mee?")
    second = page.locator("article[data-antwoord]").nth(1)
    assert "Woondeal" in second.locator(".vb-understood").inner_text()
    assert "/gesprekken/" in page.url
    page.reload()
    assert page.locator("article[data-antwoord]").count() == 2
    listed = page.get_by_role("complementary", name="Gesprekken").get_by_role("link", name=WHO)
    assert listed.get_attribute("aria-current") == "page"
    page.get_by_role("link", name="Nieuw gesprek").click()
    assert page.locator("article").count() == 0
    visitor.ask(NOWHERE)
    visitor.until("document.querySelectorAll('.vb-talk').length === 2")
    # Another browser sees none of it.
    other = visit(site)
    assert other.open("/gesprekken").locator(".vb-talk").count() == 0
    listed = page.get_by_role("complementary", name="Gesprekken").get_by_role("link", name=WHO)
    address = listed.get_attribute("href")
    assert other.page.goto(site + address).status == 404
    page.once("dialog", lambda dialog: dialog.accept())
    page.get_by_role("button", name=f"Verwijder gesprek: {WHO}").click()
    page.wait_for_url("**/gesprekken")
    assert page.locator(".vb-talk").count() == 1
    assert page.goto(site + address).status == 404


def test_not_found_helps_on(visit: Visits, site: str) -> None:
    visitor = visit(site)
    visitor.open("/")
    page = visitor.ask(NOWHERE)
    card = page.locator("article[data-antwoord]")
    assert card.locator(".utrecht-alert--error").count() == 0
    assert card.get_by_text("Niet gevonden in de documenten").is_visible()
    suggestion = card.locator("[data-vraag]").first
    question = suggestion.inner_text()
    suggestion.click()
    page.locator("article[data-antwoord]").nth(1).wait_for()
    assert page.locator(".vb-question").nth(1).inner_text().endswith(question)
    assert page.evaluate("document.activeElement.id") == "vraag-2"


def test_starting_questions_come_from_the_library_and_are_answered(visit: Visits, site: str) -> None:
    visitor = visit(site)
    page = visitor.open("/")
    starters = page.locator("#beginvragen [data-vraag]")
    assert starters.count() >= 3
    starters.first.click()
    page.locator("article[data-antwoord]").wait_for()
    assert page.locator(".vb-cite").count() >= 1
    assert page.locator("#beginvragen").count() == 0


def test_a_question_can_be_limited_to_a_document(visit: Visits, site: str) -> None:
    visitor = visit(site)
    page = visitor.open("/")
    page.get_by_text("Zoek in alle documenten").click()
    page.locator("input[name=documenten]").nth(3).check()
    title = page.locator(".vb-check").nth(3).inner_text().strip()
    visitor.ask("Wat is er afgesproken over wonen?")
    titles = page.locator(".vb-source__title").all_inner_texts()
    assert all(title in text for text in titles)


def test_copy_share_print_and_judge(visit: Visits, site: str) -> None:
    visitor = visit(site, permissions=["clipboard-read", "clipboard-write"])
    visitor.open("/")
    page = visitor.ask(WHO)
    page.get_by_role("button", name="Kopieer met bronnen").click()
    page.get_by_role("button", name="Gekopieerd").wait_for()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith(WHO) and "[1]" in copied and "“" in copied and f"{site}/documenten/" in copied
    page.get_by_role("link", name="Link naar dit antwoord").click()
    visitor.until("document.getElementById('melding').textContent === 'Link gekopieerd.'")
    link = page.evaluate("navigator.clipboard.readText()")

    page.get_by_role("button", name="Goed antwoord", exact=True).click()
    page.locator("[data-oordeel=omhoog][aria-pressed=true]").wait_for()
    visitor.until("document.getElementById('melding').textContent.includes('oordeel is bewaard')")

    page.evaluate("window.print = () => { window.printed = document.querySelectorAll('.vb-print').length; }")
    page.get_by_role("button", name="Print").click()
    assert page.evaluate("window.printed") == 1
    page.emulate_media(media="print")
    assert not page.locator("#vraagformulier").is_visible() and not page.locator("nav").first.is_visible()
    assert page.locator(".vb-source .vb-quote").first.is_visible()

    other = visit(site)
    page = other.open(link.removeprefix(site))
    assert page.locator(".vb-question").inner_text().endswith(WHO)
    assert page.locator(".vb-cite").count() >= 1
    # Going on from a shared answer knows what it was about.
    other.ask("En welke gemeenten doen mee?")
    assert "Woondeal" in page.locator(".vb-understood").last.inner_text()


def test_a_question_goes_over_the_line_that_typing_opened(visit: Visits, site: str) -> None:
    visitor = visit(site)
    visitor.open("/")
    visitor.ask(WHO)
    visitor.ask("En welke gemeenten doen mee?")
    assert not [url for url in visitor.asked if url.endswith("/vragen/stroom")]


def test_where_there_is_no_line_a_request_brings_the_answer(visit: Visits, site: str) -> None:
    visitor = visit(site)
    visitor.page.route_web_socket("**/vragen/lijn", lambda line: line.close())
    visitor.open("/")
    visitor.ask(WHO)
    page = visitor.ask("En welke gemeenten doen mee?")
    assert "Woondeal" in page.locator(".vb-understood").inner_text()
    assert len([url for url in visitor.asked if url.endswith("/vragen/stroom")]) == 2


def test_a_line_that_breaks_is_said(visit: Visits, site: str) -> None:
    visitor = visit(site)
    visitor.page.route_web_socket(
        "**/vragen/lijn", lambda line: line.on_message(lambda question: line.close())
    )
    page = visitor.open("/")
    page.fill("#vraag", WHO)
    page.press("#vraag", "Enter")
    page.get_by_text("De verbinding viel weg").first.wait_for()
    page.get_by_role("button", name="Vraag het opnieuw").click()
    page.press("#vraag", "Enter")
    page.locator("article[data-antwoord]").wait_for()


def test_what_is_slow_is_seen_to_be_under_way(visit: Visits, site: str) -> None:
    visitor = visit(site)
    visitor.page.route_web_socket("**/vragen/lijn", lambda line: None)
    page = visitor.open("/")
    page.fill("#vraag", WHO)
    page.press("#vraag", "Enter")
    page.locator(".vb-busy").wait_for()
    assert page.locator(".vb-question").inner_text() == WHO
    visitor.until("document.getElementById('vraag').value === ''")
    visitor.until("document.getElementById('melding').textContent === 'De vraag wordt beantwoord.'")


def test_an_answer_that_took_a_while_comes_into_view(visit: Visits, site: str) -> None:
    visitor = visit(site, reduced_motion="reduce")
    visitor.page.route_web_socket("**/vragen/lijn", lambda line: line.close())
    page = visitor.open("/")

    def later(route: Any) -> None:
        page.wait_for_timeout(300)
        route.continue_()

    page.route("**/vragen/stroom", later)
    for _ in range(3):
        visitor.ask(WHO)
    visitor.until("document.querySelector('article:last-of-type').getBoundingClientRect().top < 60")


def test_what_goes_wrong_is_said_and_can_be_tried_again(visit: Visits, site: str) -> None:
    visitor = visit(site)
    visitor.page.route_web_socket("**/vragen/lijn", lambda line: line.close())
    page = visitor.open("/")
    page.route("**/vragen/stroom", lambda route: route.abort())
    page.fill("#vraag", WHO)
    page.press("#vraag", "Enter")
    page.get_by_text("De server is niet bereikbaar.").first.wait_for()
    visitor.said.clear()
    page.unroute("**/vragen/stroom")
    page.get_by_role("button", name="Vraag het opnieuw").click()
    assert page.input_value("#vraag") == WHO
    page.press("#vraag", "Enter")
    page.locator("article[data-antwoord]").wait_for()


def test_the_first_page_is_light(visit: Visits, site: str) -> None:
    page = visit(site).open("/")
    page.wait_for_load_state("networkidle")
    weight = page.evaluate(
        "['navigation', 'resource'].flatMap(t => performance.getEntriesByType(t))"
        ".reduce((sum, e) => sum + e.encodedBodySize, 0)"
    )
    assert 5_000 < weight < 150_000
