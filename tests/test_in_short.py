"""What a newcomer asks first: a dossier or a document as a whole, a page of it, how long it still runs, who are named in it."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.draft import Answer
from assistant.reader import AskRequest
from assistant.service import Service

PARTS = ("pontjes", "aaneengesloten route", "El Amrani", "2025-2027", "Plashoven, Meerdrecht en Wijdoever")


def ask(service: Service, text: str) -> Answer:
    return service.ask(AskRequest(text))


@pytest.mark.parametrize(
    "text",
    [
        "Vat Rondje Merenland samen",
        "Kun je het dossier Rondje Merenland kort samenvatten?",
        "Vertel me alles over Rondje Merenland",
        "Wat moet ik als raadslid weten over Rondje Merenland?",
        "Geef me drie punten over Rondje Merenland voor mijn bijdrage in de raad",
        "Vijf feiten over Rondje Merenland",
    ],
)
def test_a_dossier_in_short_tells_what_for_who_until_when_and_with_whom(
    visible_service: Service, text: str
) -> None:
    made = ask(visible_service, text)
    missing = [p for p in PARTS if p not in made.antwoord]
    assert made.uitkomst == "beantwoord" and not missing, f"{missing} not in: {made.antwoord}"
    assert len(made.bronnen) >= 4, "each statement has its own source"


@pytest.mark.parametrize(
    "text",
    [
        "Waar gaat de voortgangsrapportage over?",
        "Wat staat er in de voortgangsrapportage?",
        "Vat de voortgangsrapportage samen",
    ],
)
def test_a_document_in_short_tells_what_it_says_of_itself_and_what_it_has(
    visible_service: Service, text: str
) -> None:
    made = ask(visible_service, text)
    assert "laat zien hoe het staat met de dossiers" in made.antwoord, made.antwoord
    assert "zeven dossiers" in made.antwoord and "vijf thema's" in made.antwoord, made.antwoord


def test_what_is_asked_of_a_subject_in_a_document_is_no_summary(visible_service: Service) -> None:
    made = ask(visible_service, "Wat staat er in de voortgangsrapportage over buurtbussen?")
    assert "bladzijden" not in made.antwoord, made.antwoord


def test_a_page_is_told_by_how_its_pieces_begin(visible_service: Service) -> None:
    made = ask(visible_service, "Wat staat er op bladzijde 4 van de voortgangsrapportage?")
    assert made.uitkomst == "beantwoord" and made.bronnen, made.antwoord
    assert {b["pagina"] for b in made.bronnen} == {4}, "only what stands on that page"


@pytest.mark.parametrize(
    ("text", "outcome", "told"),
    [
        ("Wat staat er op bladzijde 400 van de voortgangsrapportage?", "niet-gevonden", "heeft 19 bladzijden"),
        ("Wat staat er op bladzijde 4?", "onduidelijk", "Van welk document"),
        ("Wat staat er in hoofdstuk 77 van de voortgangsrapportage?", "niet-gevonden", "hoofdstuk 77 niet gevonden"),
    ],
)  # fmt: skip
def test_a_page_that_there_is_not_is_said_to_be_none(
    visible_service: Service, text: str, outcome: str, told: str
) -> None:
    made = ask(visible_service, text)
    assert made.uitkomst == outcome and told in made.antwoord, made.antwoord


def test_how_long_it_still_runs_is_counted_from_this_year(visible_service: Service) -> None:
    made = ask(visible_service, "Hoe lang loopt Rondje Merenland nog?")
    left = 2027 - date.today().year
    told = f"nog {left} jaar" if left > 0 else "dit jaar" if left == 0 else "al voorbij"
    assert "2025-2027" in made.antwoord and told in made.antwoord, made.antwoord


@pytest.mark.parametrize(
    "text",
    ["Tot wanneer lopen de dossiers van El Amrani?", "Welke dossiers trekt El Amrani en hoe lang lopen die?"],
)
def test_each_dossier_of_a_person_is_told_with_its_term(visible_service: Service, text: str) -> None:
    made = ask(visible_service, text)
    assert "Rondje Merenland (2025-2027)" in made.antwoord, made.antwoord
    assert "twee dossiers" in made.antwoord, made.antwoord


@pytest.mark.parametrize(
    "text", ["Welke wethouders staan er in de documenten?", "Welke wethouders komen er voor in de stukken?"]
)
def test_who_are_named_are_all_of_that_office(visible_service: Service, text: str) -> None:
    made = ask(visible_service, text)
    assert "zeven" in made.antwoord and "Yildirim" in made.antwoord, made.antwoord
    assert "Mol" not in made.antwoord, "a mayor is no alderman"


def test_those_who_lead_any_dossier_are_not_all_of_that_office(visible_service: Service) -> None:
    leading = ask(visible_service, "Hoe heten de burgemeesters die een dossier trekken?")
    assert "J. Mol" in leading.antwoord, leading.antwoord
    assert leading.antwoord == ask(visible_service, "Welke burgemeesters zijn trekker?").antwoord
