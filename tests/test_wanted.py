"""What is asked of a government on a subject: the goal that is about it alone, and that none is."""

from __future__ import annotations

import pytest

from assistant.draft import Answer
from assistant.reader import AskRequest
from assistant.service import Service


def ask(service: Service, text: str) -> Answer:
    return service.ask(AskRequest(text))


@pytest.mark.parametrize(
    ("text", "said", "unsaid"),
    [
        ("Wat vraagt Lagewaard aan de provincie over het verdeelstation?", "kortere vergunningprocedure", "ontsluiting"),
        ("Wat wil de stad van het kabinet als het gaat om de ontsluiting?", "30 miljoen", "vergunningprocedure"),
        ("Wat verwacht Lagewaard van de provincie qua brugbediening?", "Behoud van de brugbediening", "snelbus"),
    ],
)  # fmt: skip
def test_the_goal_on_a_subject_is_told_alone(
    visible_service: Service, text: str, said: str, unsaid: str
) -> None:
    made = ask(visible_service, text)
    assert made.uitkomst == "beantwoord" and said in made.antwoord, made.antwoord
    assert unsaid not in made.antwoord, made.antwoord


def test_what_no_goal_is_about_is_told_from_the_text_of_its_theme(visible_service: Service) -> None:
    made = ask(visible_service, "Wat vraagt Lagewaard aan het kabinet over schulden?")
    assert made.uitkomst == "beantwoord", made.antwoord
    assert made.antwoord.startswith('Geen lobbydoel gaat over "schulden". Wel staat in Lobbyagenda')
    assert "problematische schulden" in made.antwoord and "tien jaar" in made.antwoord, made.antwoord


@pytest.mark.parametrize("subject", ["zwembaden", "vuurwerk", "het theater"])
def test_what_the_lobby_does_not_speak_of_is_not_answered_with_another_goal(
    visible_service: Service, subject: str
) -> None:
    made = ask(visible_service, f"Wat vraagt de stad aan het Rijk over {subject}?")
    assert made.uitkomst == "niet-gevonden", made.antwoord


def test_two_subjects_are_both_told(visible_service: Service) -> None:
    made = ask(
        visible_service, "Wat vraagt Lagewaard aan het Rijk over de ontsluiting en over het keerspoor?"
    )
    assert "30 miljoen" in made.antwoord and "keerspoor in het MIRT" in made.antwoord, made.antwoord


@pytest.mark.parametrize(
    "text",
    [
        "Welke lobbydoelen heeft Vennebroek?",
        "Wat vraagt Vennebroek aan het Rijk?",
        "Wat zijn de lobbydoelen van de gemeente Vennebroek?",
        "Welke lobbydoelen zijn er van Vennebroek?",
    ],
)
def test_the_goals_of_one_municipality_are_not_those_of_another(visible_service: Service, text: str) -> None:
    made = ask(visible_service, text)
    assert made.uitkomst == "niet-gevonden", made.antwoord
    assert made.antwoord.startswith("Van Vennebroek staan er geen lobbydoelen in de documenten."), (
        made.antwoord
    )
    own = ask(visible_service, text.replace("Vennebroek", "Lagewaard"))
    assert own.uitkomst == "beantwoord", own.antwoord


def test_the_goals_that_name_a_municipality_are_told_and_no_others(visible_service: Service) -> None:
    made = ask(visible_service, "Welke lobbydoelen gaan over Steenwaarde?")
    assert "snelbus" in made.antwoord and "haven" not in made.antwoord, made.antwoord


@pytest.mark.parametrize(
    "text",
    [
        "Wat zijn de lobbydoelen voor Vaker een trein en voor Ruimte voor de haven?",
        "Welke lobbydoelen staan onder Vaker een trein en welke onder Ruimte voor de haven?",
    ],
)
def test_goals_of_two_themes_are_those_of_either(visible_service: Service, text: str) -> None:
    made = ask(visible_service, text)
    assert made.uitkomst == "beantwoord", made.antwoord
    assert "keerspoor" in made.antwoord and "brugbediening" in made.antwoord, made.antwoord


def test_dossiers_of_two_themes_are_told_under_both(visible_service: Service) -> None:
    made = ask(visible_service, "Welke dossiers vallen onder energie en mobiliteit?")
    assert "onder Energie en Mobiliteit" in made.antwoord, made.antwoord


@pytest.mark.parametrize(
    "text",
    [
        "Welk lobbydoel heeft Lagewaard voor het theater?",
        "Wat is het lobbydoel voor de Lelylijn?",
        "Welke lobbydoelen heeft Lagewaard over Schiphol?",
    ],
)
def test_a_subject_that_no_goal_names_gets_no_goal_that_only_has_something_like_it(
    visible_service: Service, text: str
) -> None:
    made = ask(visible_service, text)
    assert made.antwoord.startswith("Geen lobbydoel gaat over"), made.antwoord


def test_of_a_theme_only_the_goals_on_what_is_added_are_told(visible_service: Service) -> None:
    made = ask(visible_service, "Welk lobbydoel van thema 2 gaat over het keerspoor?")
    assert "keerspoor" in made.antwoord and "sprinters" not in made.antwoord, made.antwoord
    made = ask(visible_service, "Welk lobbydoel van thema 2 gaat over de brug?")
    assert made.uitkomst == "niet-gevonden" and "Geen van de vier" in made.antwoord, made.antwoord


@pytest.mark.parametrize(
    "text", ["Wat kost de lobby voor de trein?", "Welke partners heeft Lagewaard bij de lobby voor de trein?"]
)
def test_what_a_lobby_costs_or_with_whom_it_is_done_is_no_goal_of_it(
    visible_service: Service, text: str
) -> None:
    assert "noemt" not in ask(visible_service, text).antwoord


def test_a_goal_on_a_sort_of_what_is_asked_is_one_of_its_goals(visible_service: Service) -> None:
    made = ask(visible_service, "Welk lobbydoel is er voor de procedure?")
    assert made.antwoord.startswith("Lobbyagenda") and "vergunningprocedure" in made.antwoord, made.antwoord
