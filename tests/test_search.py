"""Searching: what a question is answered from is found first, and a document that is left out stays out."""

from __future__ import annotations

import pytest

from assistant.service import AskRequest, Service

QUESTIONS = (
    "Wat doet de regio voor fietsers?",
    "Waarom is er te weinig plek op het stroomnet?",
    "Hoeveel woningen worden er samen in de regio gebouwd?",
    "Wie is bestuurlijk trekker van de warmtetransitie?",
    "Wat is afgesproken over mensen die met spoed een huis zoeken?",
)


@pytest.mark.parametrize("text", QUESTIONS)
def test_what_an_answer_rests_on_is_found_before_all_else(service: Service, text: str) -> None:
    made = service.ask(AskRequest(text))
    assert made.bronnen, made.antwoord
    rests_on = {(b["document"], b["pagina"]) for b in made.bronnen}
    found = service.search(text, None, 5)
    pages = [{(item["document"], part["pagina"]) for part in item["delen"]} for item in found]
    assert pages[0] & rests_on, f"{text}: {pages}"
    assert [item["score"] for item in found] == sorted((item["score"] for item in found), reverse=True)


@pytest.mark.parametrize("text", QUESTIONS[:2])
def test_a_search_in_one_document_finds_nothing_of_another(service: Service, text: str) -> None:
    for document in service.library.documents:
        assert {item["document"] for item in service.search(text, document, 5)} <= {document}
