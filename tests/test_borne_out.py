"""Follow-ups that say nothing of their own: running text answers them only where it bears the mark of what they ask."""

from __future__ import annotations

import pytest

from assistant.quoting.sureness import NEAREST
from assistant.service import AskRequest, Service, Turn

WHY = "Waarom kan de bouw op de Oude Veiling niet beginnen?"
MORE = "Waarom levert Lagewaard in de eerste twee jaar meer dan haar aandeel?"


def talk(service: Service, *texts: str) -> list[tuple[str, str, str]]:
    """Of each turn the outcome, the answer and as what it was read."""
    turns: tuple[Turn, ...] = ()
    told = []
    for text in texts:
        made = service.ask(AskRequest(text, turns))
        turns = (*turns, Turn(text, made.antwoord))
        told.append((made.uitkomst, made.antwoord, made.begrepen_als))
    return told


def test_what_happens_then_is_not_told(visible_service: Service) -> None:
    outcome, told, _ = talk(visible_service, WHY, "en als dat niet lukt?")[-1]
    assert outcome == "niet-gevonden" and told.startswith("Wat er dan gebeurt, staat niet")


@pytest.mark.parametrize("text", ["is dat erg?", "is dat nu nog zo?", "is dat alleen bij ons zo?"])
def test_no_document_says_whether_it_is(visible_service: Service, text: str) -> None:
    outcome, told, _ = talk(visible_service, WHY, text)[-1]
    assert outcome == "niet-gevonden" and "Of dat zo is" in told and "Zonder bijdrage" in told


def test_of_another_place_only_what_speaks_of_that(visible_service: Service) -> None:
    outcome, told, _ = talk(visible_service, MORE, "is dat overal zo?", "geldt dat ook voor Oudendam?")[-1]
    assert outcome == "niet-gevonden" and "ook voor Oudendam" in told and "leerwerkloket" not in told


@pytest.mark.parametrize("text", ["wat kan ik daaraan doen?", "wat betekent dat voor ons?"])
def test_what_only_stands_near_is_told_with_a_doubt(visible_service: Service, text: str) -> None:
    outcome, told, _ = talk(visible_service, WHY, text)[-1]
    assert outcome == "niet-gevonden" or told.startswith(NEAREST)


def test_a_subject_is_kept_through_turns_that_name_none(visible_service: Service) -> None:
    said = talk(visible_service, WHY, "is dat erg?", "wat kan ik daaraan doen?", "wie gaat dat doen?")
    assert all("Oude Veiling" in read for _, _, read in said)


def test_concretely_asks_for_more(visible_service: Service) -> None:
    read = talk(visible_service, WHY, "en concreet?")[-1][2]
    assert read.startswith("Wat is er meer te zeggen over")


def test_a_dossier_by_the_last_part_of_its_name(visible_service: Service) -> None:
    told = talk(
        visible_service,
        "Wat is het doel van Woonzorgafspraken Waardstreek?",
        "sinds wanneer lopen de afspraken?",
    )[-1]
    assert "Woonzorgafspraken Waardstreek" in told[2] and "looptijd" in told[1].lower()


def test_one_of_a_row_stays_in_the_row(visible_service: Service) -> None:
    said = talk(
        visible_service,
        "Noem de thema's van de samenwerkingsafspraken Lagewaard",
        "wat is het doel van het tweede?",
        "en welke acties horen daarbij?",
        "en bij het eerste?",
    )
    assert "actie 3" in said[2][1] and "actie 1:" in said[3][1] and "actie 3" not in said[3][1]


def test_no_action_is_found_that_does_not_speak_of_it(visible_service: Service) -> None:
    told = talk(visible_service, "waarom wil Lagewaard vier sprinters?", "welke actie is dat?")[-1][1]
    assert told == "Een genummerde actie daarover is niet gevonden."


def test_the_next_after_what_was_told(visible_service: Service) -> None:
    said = talk(
        visible_service,
        "Wat wordt er onderzocht over het splitsen van huurwoningen?",
        "welke actie is dat?",
        "en die daarna, wat houdt die in?",
    )
    assert "Actie 4" in said[1][1] and "Actie 5" in said[2][1]


def test_the_other_one_of_two(visible_service: Service) -> None:
    said = talk(
        visible_service,
        "Wie trekken Zon op Bedrijfsdaken?",
        "van welke gemeente is de eerste?",
        "en die andere?",
    )
    assert "Wit" in said[1][2] and "Hof" in said[2][2]


def test_a_municipality_in_both_of_two(visible_service: Service) -> None:
    said = talk(
        visible_service,
        "Tot wanneer lopen Zon op Bedrijfsdaken en Warmte voor de Waard?",
        "doet Lagewaard mee aan allebei?",
        "en aan de eerste?",
        "en de tweede?",
    )
    assert [read for _, _, read in said[1:]] == [
        "Doet Lagewaard mee aan Zon op Bedrijfsdaken en Warmte voor de Waard?",
        "Doet Lagewaard mee aan Zon op Bedrijfsdaken?",
        "Doet Lagewaard mee aan Warmte voor de Waard?",
    ]
