"""Follow-ups that add what the question before has no place for: the same answer once more would be none."""

from __future__ import annotations

import pytest

from assistant.draft import Answer
from assistant.reader import AskRequest
from assistant.reading.question import Turn
from assistant.service import Service
from assistant.turns.choosing import asks_back, choices

LEADER = "Wie trekt Rondje Merenland?"
JOINS = "Welke gemeenten doen mee aan Zon op Bedrijfsdaken?"
HOMES = "Hoeveel woningen krijgt Oudendam in 2027?"


def talk(service: Service, *texts: str) -> Answer:
    turns: tuple[Turn, ...] = ()
    for text in texts:
        made = service.ask(AskRequest(text, turns))
        turns = (*turns, Turn(text, made.antwoord))
    return made


@pytest.mark.parametrize("text", ["en Lagewaard?", "en in 2027?", "en voor huur?"])
def test_what_is_not_told_apart(visible_service: Service, text: str) -> None:
    made = talk(visible_service, LEADER, text)
    assert made.uitkomst == "niet-gevonden"
    assert "niet apart" in made.antwoord and "El Amrani" in made.antwoord


def test_what_is_not_told_apart_stays_so_one_turn_on(visible_service: Service) -> None:
    made = talk(visible_service, LEADER, "en Lagewaard?", "en in 2027?")
    assert made.uitkomst == "niet-gevonden" and "El Amrani" in made.antwoord


@pytest.mark.parametrize(
    "text", ["en de andere?", "en dat andere dossier?", "de tweede", "en de rest?", "ja", "ok, dank je wel"]
)
def test_what_points_at_nothing_is_asked_back(visible_service: Service, text: str) -> None:
    made = talk(visible_service, LEADER, text)
    assert made.uitkomst == "onduidelijk"
    assert "El Amrani" not in made.antwoord
    assert made.begrepen_als == made.vraag


def test_a_year_counted_from_none_is_asked_back(visible_service: Service) -> None:
    made = talk(visible_service, LEADER, "en het jaar daarvoor?")
    assert made.uitkomst == "onduidelijk" and "welk jaar" in made.antwoord


def test_what_was_meant_has_to_fit(visible_service: Service) -> None:
    made = talk(visible_service, HOMES, "nee ik bedoel Rondje Merenland")
    assert made.uitkomst == "onduidelijk" and "12" not in made.antwoord


def test_all_the_others(visible_service: Service) -> None:
    assert talk(visible_service, JOINS, "en de rest?").begrepen_als.startswith(
        "Welke gemeenten doen niet mee"
    )
    assert "Lagewaard" in talk(visible_service, HOMES, "en de andere gemeenten?").antwoord


def test_a_place_and_a_year_at_once(visible_service: Service) -> None:
    made = talk(visible_service, HOMES, "en Lagewaard in 2026?")
    assert made.begrepen_als == "Hoeveel woningen krijgt Lagewaard in 2026?"


def test_who_else_sits_in_it(visible_service: Service) -> None:
    made = talk(visible_service, "Doet Zuiderhof mee aan Zon op Bedrijfsdaken?", "wie zit daar nog meer in?")
    assert made.begrepen_als == "Welke gemeenten doen mee aan Zon op Bedrijfsdaken?"


def test_put_shorter(visible_service: Service) -> None:
    made = talk(visible_service, LEADER, "kun je dat korter zeggen?")
    assert made.antwoord.startswith("Kort gezegd: ") and "El Amrani" in made.antwoord


@pytest.mark.parametrize(
    "text", ["en wie doet dat?", "hoezo?", "en hoeveel kost dat dan?", "wat betekent dat?"]
)
def test_the_rows_around_a_figure_answer_nothing_else(visible_service: Service, text: str) -> None:
    assert talk(visible_service, HOMES, text).uitkomst == "niet-gevonden"


def test_choices_of_a_question_back() -> None:
    asked = "Er is meer dan één thema 3. Welk bedoelt u? De Dijk: Water & Weg [1]. Leven: Reizen [2]. Waardplan 2026 t/m 2030: Goed wonen [3]."
    assert choices(asked) == ["De Dijk", "Leven", "Waardplan 2026 t/m 2030"]
    assert choices("Water: dat is nat [1].") == []


@pytest.mark.parametrize("text", ["klopt dat nog?", "waar staat dat?"])
def test_a_question_back_stands_nowhere(visible_service: Service, text: str) -> None:
    back = "Er is meer dan één thema 3. Welk bedoelt u? De Dijk: Water [1]. Leven: Reizen [2]."
    made = visible_service.ask(AskRequest(text, (Turn("Wat is thema 3?", back),)))
    assert made.uitkomst == "niet-gevonden" and not made.bronnen


@pytest.mark.parametrize("text", ["en wie doet dat?", "sinds wanneer?", "en wat vindt de raad ervan?"])
def test_nothing_goes_on_from_no_answer(visible_service: Service, text: str) -> None:
    before = Turn("Wat kost de nieuwe sluis bij Oudendam?", "Dat staat niet in de documenten.")
    assert visible_service.ask(AskRequest(text, (before,))).uitkomst == "niet-gevonden"


def test_an_action_stays_with_its_document(visible_service: Service) -> None:
    made = talk(visible_service, "Wat is actie 3 van het afsprakenkader?", "is dat haalbaar?")
    assert made.uitkomst == "niet-gevonden"


def test_a_choice_that_is_not_made_is_asked_for_once_more(visible_service: Service) -> None:
    back = "Er is meer dan één thema 3. Welk bedoelt u? De Dijk: Water [1]. Leven: Reizen [2]."
    made = visible_service.ask(AskRequest("en wie doet dat?", (Turn("Wat is thema 3?", back),)))
    assert made.uitkomst == "onduidelijk" and "De Dijk of Leven" in made.antwoord


@pytest.mark.parametrize(
    ("before", "texts", "told"),
    [
        ("Wat staat er op bladzijde 4?", ("van de voortgangsrapportage",), "Op bladzijde 4 (van de PDF) van Voortgangsrapportage"),
        ("Wat staat er op pagina 4?", ("de voortgangsrapportage", "en op de volgende?"), "Op bladzijde 5 (van de PDF) van Voortgangsrapportage"),
        ("Wat staat er op pagina 4?", ("ik bedoel die van de voortgangsrapportage", "en pagina 6?"), "Op bladzijde 6 (van de PDF) van Voortgangsrapportage"),
        ("Wat is actie 2?", ("die van het afsprakenkader",), "Actie 2 van Afsprakenkader"),
        ("Wat is actie 2?", ("die van de samenwerkingsafspraken bedoel ik",), "Actie 2 van Samenwerkingsafspraken"),
    ],
)  # fmt: skip
def test_what_answers_a_question_back_is_heard(
    visible_service: Service, before: str, texts: tuple[str, ...], told: str
) -> None:
    made = talk(visible_service, before, *texts)
    assert made.uitkomst == "beantwoord" and told in made.antwoord, made.antwoord


def test_a_choice_is_taken_by_what_it_says() -> None:
    back = "Er is meer dan één thema 3. Welk bedoelt u? De Dijk: Water [1]. Leven: Reizen [2]."
    assert asks_back(back) and asks_back("Van welk document bedoelt u bladzijde 4? Er zijn: A, B.")
    assert not asks_back("Het thema Reizen heeft twee doelen [1].")


def test_after_a_question_of_another_field_the_talk_goes_on(visible_service: Service) -> None:
    made = talk(
        visible_service,
        "Wie trekt Zon op Bedrijfsdaken?",
        "Wat kost een paspoort?",
        "en tot wanneer loopt dat?",
    )
    assert "2029" in made.antwoord, made.antwoord
