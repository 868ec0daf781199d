"""Looking up: the register's lists and pictures, the documents and their reader."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Visits = Callable[..., Any]


def test_a_list_follows_what_is_typed_and_so_does_its_address(visit: Visits, site: str) -> None:
    visitor = visit(site)
    page = visitor.open("/register/dossiers")
    every = page.locator("#lijst tbody tr").count()
    page.get_by_label("Zoek").press_sequentially("woon")
    page.wait_for_url("**/register/dossiers?q=woon")
    visitor.until(f"document.querySelectorAll('#lijst tbody tr').length < {every}")
    assert page.evaluate("document.activeElement.id") == "f-q"
    few = page.locator("#lijst tbody tr").count()
    page.reload()
    assert page.locator("#lijst tbody tr").count() == few
    assert page.get_by_label("Zoek").input_value() == "woon"
    page.get_by_role("link", name="Wis filters").click()
    assert page.locator("#lijst tbody tr").count() == every


def test_filters_and_sorting_combine(visit: Visits, site: str) -> None:
    page = visit(site).open("/register/acties")
    page.get_by_label("Document").select_option(index=1)
    page.wait_for_url("**document=**")
    page.get_by_role("link", name="Nr.").click()
    page.get_by_role("link", name="Nr.").click()
    numbers = [int(text.split()[0]) for text in page.locator("#lijst tbody th").all_inner_texts()]
    assert numbers == sorted(numbers, reverse=True) and "document=" in page.url
    assert page.locator("th[aria-sort=descending]").count() == 1


def test_csv_is_the_filtered_list(visit: Visits, site: str) -> None:
    page = visit(site).open("/register/cijfers?gemeente=Soest")
    shown = page.locator("#lijst tbody tr").count()
    with page.expect_download() as download:
        page.get_by_role("link", name="Download als CSV").click()
    text = download.value.path().read_bytes().decode()
    assert download.value.suggested_filename == "cijfers.csv"
    assert text.count("\r\n") == shown + 1 and "Soest" in text


def test_every_cell_leads_to_its_page(visit: Visits, site: str) -> None:
    page = visit(site).open("/register")
    mark = page.locator(".vb-matrix__mark").first
    mark.click()
    panel = page.get_by_role("dialog")
    panel.locator(".vb-mark").first.wait_for()
    page.keyboard.press("Escape")
    page.goto(site + "/register/dossiers")
    for row in page.locator("#lijst tbody tr").all():
        assert row.locator("a.vb-place").count() >= 1
    page.locator("a.vb-place").nth(3).click()
    panel.locator(".vb-mark").first.wait_for()
    page.keyboard.press("Escape")
    page.locator("#lijst tbody th a").first.click()
    assert page.locator("dd a.vb-place").count() > 5


def test_pictures_of_actions_and_figures(visit: Visits, site: str) -> None:
    page = visit(site).open("/register/acties")
    bars = page.locator(".vb-chart a")
    assert bars.count() > 5
    assert "Q" in (bars.first.get_attribute("aria-label") or "")
    bars.first.click()
    page.wait_for_url("**/register/acties/*")
    page.goto(site + "/register/cijfers?tabel=Aantal+toewijzingen+sociale+huurwoningen+in+2024")
    chart = page.locator(".vb-chart a")
    assert chart.count() == 8
    chart.first.click()
    page.get_by_role("dialog").locator(".vb-mark").first.wait_for()


def test_search_in_a_document_and_read_on(visit: Visits, site: str) -> None:
    visitor = visit(site)
    page = visitor.open("/documenten")
    assert page.locator(".vb-book").count() == 5
    page.locator(".vb-book h2 a").nth(2).click()
    page.get_by_label("Zoek in dit document").fill("netcongestie")
    page.get_by_role("button", name="Zoek").click()
    first = page.locator(".vb-finds li").first
    assert first.locator("mark").inner_text().lower() == "netcongestie"
    first.locator("a").click()
    page.get_by_role("dialog").get_by_role("link", name="Open in de lezer").click()
    page.wait_for_url("**/documenten/*/*")
    assert page.locator("h1").is_visible() and page.locator(".vb-mark").count() >= 1
    here = page.url
    page.get_by_role("link", name="Volgende").click()
    visitor.until(f"location.href !== {here!r}")
    page.get_by_label("Naar PDF-pagina").fill("2")
    page.get_by_role("button", name="Ga", exact=True).click()
    assert page.url.endswith("/2")


def test_the_text_of_a_page_can_be_selected_on_its_picture(
    visit: Visits, site: str, built_library: Any
) -> None:
    page = visit(site).open("/documenten/afsprakenkader/4")
    selected = page.evaluate(
        """() => {
            const range = document.createRange();
            range.selectNodeContents(document.querySelector('.vb-words'));
            getSelection().removeAllRanges();
            getSelection().addRange(range);
            return getSelection().toString();
        }"""
    )
    words = built_library.page("afsprakenkader", 4).text.split()
    assert len(words) > 100
    assert "".join(selected.split()) == "".join(words)
    # And each line's text lies on the line of the picture: as wide as its words are.
    sizes = page.evaluate(
        "[...document.querySelectorAll('.vb-words text')].map(t => "
        "[t.getBoundingClientRect().width, Number(t.getAttribute('textLength')) * t.getScreenCTM().a])"
    )
    assert all(abs(drawn - meant) < 0.06 * meant + 3 for drawn, meant in sizes)


def test_evaluation_and_about(visit: Visits, site: str) -> None:
    page = visit(site).open("/evaluatie")
    assert page.get_by_role("heading", name="Evaluatie").is_visible()
    page.get_by_role("link", name="Over", exact=True).click()
    assert page.get_by_text("artikel 50").is_visible()
    assert page.get_by_role("heading", name="Toegankelijkheid").is_visible()
