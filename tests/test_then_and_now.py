"""Two documents on one thing, and what came of what an older one planned: which sides are told, how old they are, and which say nothing."""

from __future__ import annotations

import pytest

from assistant.draft import Answer
from assistant.halving.joining import TIMED
from assistant.reader import AskRequest
from assistant.service import Service


def ask(service: Service, text: str) -> Answer:
    return service.ask(AskRequest(text))


@pytest.mark.parametrize(
    "text",
    [
        "Wat is er terechtgekomen van het landschapsfonds?",
        "Is het landschapsfonds er ooit gekomen?",
        "Staat het landschapsfonds er nog steeds in?",
        "wat is er van het landschapsfonds geworden",
    ],
)
def test_what_came_of_an_old_plan_is_told_with_its_age_and_that_nothing_says_so_now(
    dated: Service, text: str
) -> None:
    made = ask(dated, text)
    assert made.uitkomst == "gedeeltelijk" and made.uitleg["reden"] == TIMED, made.antwoord
    assert made.antwoord.startswith("Eerder (Strategische agenda Waardstreek 2030, januari 2019): ")
    assert made.antwoord.endswith("In de documenten van nu is daarover niets gevonden.")


def test_what_still_stands_is_told_from_now_first(dated: Service) -> None:
    made = ask(dated, "Staan zonnepanelen nog steeds in de plannen van de regio?")
    now, then = made.antwoord.find("Nu ("), made.antwoord.find("Eerder (Strategische agenda")
    assert -1 < now < then, made.antwoord


def test_which_things_still_hold_is_no_question_of_then_and_now(dated: Service) -> None:
    made = ask(dated, "Welke zoekgebieden voor windmolens gelden nog steeds?")
    assert made.uitleg["reden"] != TIMED, made.antwoord


@pytest.mark.parametrize(
    "text",
    [
        "Wat staat er in de lobbyagenda en wat in de samenwerkingsafspraken over de Havenbuurt?",
        "Vergelijk de lobbyagenda met de samenwerkingsafspraken op de Havenbuurt",
        "Vergelijk de lobbyagenda en de samenwerkingsafspraken als het gaat om de Havenbuurt",
    ],
)
def test_what_is_asked_behind_two_documents_is_sought_in_both(visible_service: Service, text: str) -> None:
    made = ask(visible_service, text)
    lobby, _, agreements = made.antwoord.partition("Samenwerkingsafspraken Lagewaard 2027 t/m 2031, ")
    assert lobby.startswith("Lobbyagenda gemeente Lagewaard"), made.antwoord
    assert "Havenbuurt" in lobby and "Havenbuurt" in agreements, made.antwoord


def test_a_document_that_does_not_speak_of_it_is_said_to_hold_nothing(visible_service: Service) -> None:
    made = ask(
        visible_service,
        "Wat zegt de lobbyagenda en wat zeggen de samenwerkingsafspraken over buurtbeheerders?",
    )
    assert "twee buurtbeheerders" in made.antwoord, made.antwoord
    assert "In Lobbyagenda gemeente Lagewaard" in made.antwoord, made.antwoord
    assert "niets gevonden" in made.antwoord or "niet met zoveel woorden" in made.antwoord, made.antwoord


@pytest.mark.parametrize("words", ["nog geldig", "nog van kracht", "nog actueel"])
def test_a_document_of_before_is_said_to_hold_no_more(dated: Service, words: str) -> None:
    made = ask(dated, f"Is de strategische agenda {words}?")
    assert "31 december 2022, en is dus niet meer van kracht" in made.antwoord, made.antwoord


def test_what_was_to_be_done_is_not_what_came_of_it(dated: Service) -> None:
    made = ask(dated, "Wat zou er gedaan worden aan water?")
    assert made.uitleg["reden"] != TIMED and "droogteplan" in made.antwoord, made.antwoord


@pytest.mark.parametrize(
    "reads", ["Ik lees", "Ik ben student en maak een overzicht van", "We bespreken morgen"]
)
def test_of_an_old_document_that_somebody_only_has_before_them_it_alone_is_asked(
    dated: Service, reads: str
) -> None:
    made = ask(dated, f"{reads} de strategische agenda. Wat zijn de thema's onder Mens en samenleving?")
    assert made.antwoord.startswith("Mens en samenleving heeft 2 thema's: Gezond opgroeien"), made.antwoord
