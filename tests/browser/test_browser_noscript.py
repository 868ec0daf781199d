"""With JavaScript off: asking, seeing the source and looking up still work."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Visits = Callable[..., Any]
WHO = "Wie is bestuurlijk trekker van Woondeal?"


def test_ask_see_the_source_and_go_on(visit: Visits, site: str) -> None:
    page = visit(site, script=False).open("/")
    page.get_by_label("Uw vraag").fill(WHO)
    page.get_by_role("button", name="Vraag", exact=True).click()
    assert "/gesprekken/" in page.url
    assert "Woondeal" in page.locator(".vb-answer__text").inner_text()
    page.get_by_label("Uw vervolgvraag").fill("En welke gemeenten doen mee?")
    page.get_by_role("button", name="Vraag", exact=True).click()
    assert page.locator("article[data-antwoord]").count() == 2
    assert "Woondeal" in page.locator(".vb-understood").inner_text()
    page.locator(".vb-cite").first.click()
    assert "/documenten/" in page.url
    assert page.locator(".vb-mark").count() >= 1
    assert page.locator(".vb-sheet__picture").is_visible()
    assert page.locator("blockquote").is_visible()


def test_buttons_that_need_scripts_are_not_there(visit: Visits, site: str) -> None:
    page = visit(site, script=False).open("/?vraag=" + WHO.replace(" ", "+"))
    assert page.locator("article[data-antwoord]").count() == 1
    assert not page.get_by_role("button", name="Kopieer met bronnen").is_visible()
    assert page.get_by_role("link", name="Link naar dit antwoord").is_visible()


def test_starters_suggestions_and_documents_are_links(visit: Visits, site: str) -> None:
    page = visit(site, 320, script=False).open("/")
    page.locator(".vb-starter").first.click()
    assert page.locator("article[data-antwoord]").count() == 1
    page.locator("summary", has_text="Eerdere gesprekken").click()
    page.get_by_role("link", name="Alle gesprekken").click()
    assert page.get_by_text("Nog geen gesprekken").is_visible()


def test_look_up_and_delete(visit: Visits, site: str) -> None:
    page = visit(site, script=False).open("/register/dossiers")
    page.get_by_label("Zoek").fill("woon")
    page.get_by_role("button", name="Toon").click()
    assert "q=woon" in page.url and page.locator("#lijst tbody tr").count() >= 1
    page.locator("a.vb-place").first.click()
    assert page.locator(".vb-mark").count() >= 1
    page.goto(site + "/documenten/pa-agenda")
    page.get_by_label("Zoek in dit document").fill("netcongestie")
    page.get_by_role("button", name="Zoek").click()
    assert page.locator(".vb-finds li").count() >= 1
    page.goto(site + "/")
    page.get_by_label("Uw vraag").fill(WHO)
    page.get_by_role("button", name="Vraag", exact=True).click()
    page.goto(site + "/gesprekken")
    page.get_by_role("button", name="Verwijder gesprek").click()
    assert page.get_by_text("Nog geen gesprekken").is_visible()
