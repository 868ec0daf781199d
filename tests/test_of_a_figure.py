"""What a figure belongs to that somebody has seen, and who does what is to be done, on documents of regions that do not exist."""

from __future__ import annotations

import pytest

from assistant.service import AskRequest, Service


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Bij welke actie hoort dat bedrag van vijfentwintigduizend euro?", "buurtbudget"),
        ("Ik zag ergens 8.400 woningen staan. Bij welk dossier hoort dat?", "Warmte voor de Waard"),
        ("Welk dossier noemt 45 hectare?", "Zon op Bedrijfsdaken"),
        ("Onder welk lobbythema kom ik 9.400 mensen tegen?", "Vaker een trein"),
        ("Waar slaat dat getal 4.512 op?", "sociale huurwoningen vrij"),
        ("Welk lobbydoel noemt 30 miljoen euro?", "Oude Veiling"),
        (
            "Ik weet niet meer bij welk dossier dat getal hoort: 45 hectare. Welk dossier was dat?",
            "Zon op Bedrijfsdaken",
        ),
    ],
)
def test_a_figure_leads_back_to_where_it_stands(visible_service: Service, question: str, told: str) -> None:
    answer = visible_service.ask(AskRequest(question))
    assert answer.uitkomst == "beantwoord"
    assert told in answer.antwoord


@pytest.mark.parametrize(
    "question",
    ["Bij welke actie hoort dat bedrag van 26.000 euro?", "Bij welk dossier hoort 8.400 fietsers?"],
)
def test_a_figure_that_stands_nowhere_with_what_is_said_belongs_to_nothing(
    visible_service: Service, question: str
) -> None:
    answer = visible_service.ask(AskRequest(question))
    assert "Dat staat bij" not in answer.antwoord


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Met welke wens gaat Lagewaard naar Den Haag voor de Havenbuurt?", "tien jaar"),
        ("Wat is de inzet van Lagewaard richting het ministerie over het keerspoor?", "keerspoor"),
    ],
)
def test_a_wish_put_to_those_who_govern_is_a_lobby_goal(
    visible_service: Service, question: str, told: str
) -> None:
    answer = visible_service.ask(AskRequest(question))
    assert answer.uitkomst == "beantwoord" and answer.uitleg["opzoeking"] == "lobbydoelen"
    assert told in answer.antwoord


def test_a_theme_called_by_a_word_of_its_name_is_that_theme(visible_service: Service) -> None:
    answer = visible_service.ask(AskRequest("Waar draaide het om bij het thema landschap, in een notendop?"))
    assert answer.uitkomst == "beantwoord"
    assert "open landschap" in answer.antwoord
