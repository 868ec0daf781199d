"""Questions about the words and documents themselves: counted as they stand, and never answered with a figure of a table."""

from __future__ import annotations

import re

import pytest
from regions import told

from assistant.service import Service


def pages_with(service: Service, word: str) -> dict[str, list[int]]:
    """On which pages a word stands, once for each time, by the title of the document."""
    out: dict[str, list[int]] = {}
    for document in service.library.documents.values():
        for number in range(1, service.library.pages(document.id) + 1):
            text = service.library.page(document.id, number).text
            found = re.findall(rf"(?<!\w){word}(?!\w)", text, re.I)
            out.setdefault(document.title, []).extend([number] * len(found))
    return {title: pages for title, pages in out.items() if pages}


def test_how_often_a_word_stands_in_the_documents_is_counted(waardstreek: Service) -> None:
    pages = pages_with(waardstreek, "Oudendam")
    for text in ("Hoe vaak wordt Oudendam genoemd?", "hoe vaak komt de naam Oudendam voor in de documenten"):
        answer = told(waardstreek, text)
        assert f"staat {sum(map(len, pages.values()))} keer" in answer, answer
        assert all(title in answer for title in pages), answer
        assert "woningzoekenden" not in answer


def test_the_pages_on_which_a_word_stands_are_all_told(waardstreek: Service) -> None:
    answer = told(waardstreek, "Op welke bladzijden wordt Oudendam genoemd?")
    for title, pages in pages_with(waardstreek, "Oudendam").items():
        row = re.search(rf"{re.escape(title)} op bladzijde ([\d, en]+)", answer)
        assert row is not None, answer
        assert [int(n) for n in re.findall(r"\d+", row[1])] == sorted(set(pages)), answer


def test_a_word_that_stands_nowhere_is_said_to(waardstreek: Service) -> None:
    assert "komt in de documenten niet voor" in told(waardstreek, "Hoe vaak wordt kernenergie genoemd?")


def test_how_often_something_happens_is_not_how_often_it_is_written(waardstreek: Service) -> None:
    for text in ("Hoe vaak komt eenzaamheid voor?", "Hoe vaak wordt de voortgang besproken?"):
        assert "letterlijk geteld" not in told(waardstreek, text), text


def test_what_each_document_has_is_told_of_all(waardstreek: Service) -> None:
    library = waardstreek.library
    answer = told(waardstreek, "Hoeveel bladzijden heeft elk document?")
    for document in library.documents.values():
        assert f"{document.title}: {library.pages(document.id)} bladzijden" in answer, answer


def test_the_documents_of_a_publisher_are_those_and_no_others(waardstreek: Service) -> None:
    documents = waardstreek.library.documents.values()
    publisher = next(d.publisher for d in documents if d.publisher and "," not in d.publisher)
    answer = told(waardstreek, f"Welke documenten zijn van {publisher}?")
    for document in documents:
        assert (document.title in answer) == (document.publisher == publisher), answer


@pytest.mark.parametrize("sort", ["mannen", "raadsleden", "vrouwen"])
def test_no_dossier_is_told_for_a_sort_of_people_that_is_not_known(waardstreek: Service, sort: str) -> None:
    answer = told(waardstreek, f"Hoeveel {sort} trekken een dossier?")
    assert sort in answer
    assert not any(str(r.data["naam"]) in answer for r in waardstreek.library.register.records("dossier"))


def test_a_condition_on_the_dossiers_of_leaders_is_not_dropped(waardstreek: Service) -> None:
    leaders = [p for p in waardstreek.library.register.records("persoon") if p.data["dossiers"]]
    for text in (
        "Welke trekkers hebben een dossier met alle gemeenten?",
        "Welke trekkers trekken dossiers onder meer dan één thema?",
    ):
        answer = told(waardstreek, text)
        assert not all(str(p.data["achternaam"]) in answer for p in leaders), answer
