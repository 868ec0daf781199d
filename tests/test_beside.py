"""What stands beside the statement that answers, and when it is of another time than the one asked about."""

from __future__ import annotations

import pytest

from assistant.evidence.degrees import judging
from assistant.evidence.to_come import only_before
from assistant.quoting.sureness import NEAREST
from assistant.reader import AskRequest, Reader
from assistant.service import Service


def test_what_shares_only_a_usual_word_is_not_told_behind_the_answer(visible_service: Service) -> None:
    made = visible_service.ask(AskRequest("In Polderkerk verzakt alles, hoe hard gaat dat?"))
    assert "bijna een centimeter" in made.antwoord, made.antwoord
    assert "Goed bereikbaar" not in made.antwoord, made.antwoord


def test_behind_a_reason_stands_no_bare_fact(service: Service) -> None:
    made = service.ask(AskRequest("Waarom ligt het project bij knooppunt Hoevelaken stil?"))
    assert "tekort aan stikstofruimte" in made.antwoord.partition("[1]")[0], made.antwoord
    assert "Schiphol" not in made.antwoord, made.antwoord


@pytest.mark.parametrize(
    ("asked", "text", "beside"),
    [
        (
            "Wanneer wordt de visie vastgesteld?",
            "In 2021 is de vorige visie vastgesteld door de raden.",
            True,
        ),
        ("Wanneer wordt de visie vastgesteld?", "December 2026: vaststelling van de visie", False),
        (
            "Wanneer wordt de visie vastgesteld?",
            "In maart is bekend gemaakt dat de visie in 2027 komt.",
            False,
        ),
        ("Wanneer is de visie vastgesteld?", "In 2021 is de vorige visie vastgesteld door de raden.", False),
        ("In welk jaar is de brug klaar?", "De brug is in 2019 gebouwd.", True),
        ("Wanneer is de volgende bijeenkomst?", "Op 23 oktober 2024 was de bijeenkomst.", True),
        (
            "Wanneer zijn de raadsverkiezingen?",
            "Kort na de verkiezingen van 2018 is gestart met het plan.",
            True,
        ),
        ("Sinds wanneer is de visie van kracht?", "In 2021 is de visie vastgesteld.", False),
        (
            "Waarom wordt de visie vastgesteld?",
            "In 2021 is de vorige visie vastgesteld door de raden.",
            False,
        ),
    ],
)
def test_what_has_been_does_not_tell_what_will_be(
    visible_reader: Reader, asked: str, text: str, beside: bool
) -> None:
    question = visible_reader.understander.understand(asked)
    assert only_before(question, text) is beside


def test_when_it_will_be_comes_before_when_another_was(service: Service) -> None:
    made = service.ask(AskRequest("Wanneer wordt het provinciale programma wonen en werken vastgesteld?"))
    assert made.antwoord.startswith("December 2026: vaststelling"), made.antwoord


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("Hoeveel grond voor nieuwe fabrieken is er in het programma van de provincie?", "27,5 hectare"),
        (
            "Met hoeveel procent zou het sociaal domein groeien als 1% van het medische geld verschuift?",
            "8,2 %",
        ),
        ("Waar vreest de stad voor als het gaat om het geld vanaf 2026?", "financieel ravijn"),
    ],
)
def test_a_measure_a_share_or_a_fear_is_told_though_another_word_or_no_sum_stands_there(
    service: Service, text: str, there: str
) -> None:
    made = service.ask(AskRequest(text))
    assert made.uitkomst == "beantwoord" and there in made.antwoord, made.antwoord


def test_the_number_of_an_edition_counts_nothing(service: Service) -> None:
    made = service.ask(AskRequest("hoeveel stroom is er in het bod van de RES beloofd?"))
    assert "1.0:" not in made.antwoord, made.antwoord


def test_where_no_judgement_is_asked_no_statement_is_left_out_for_one(visible_reader: Reader) -> None:
    question = visible_reader.understander.understand("Waarom kiezen de partners voor vaste gezichten?")
    ranked = visible_reader.extractor.ranked(question, visible_reader.retriever.search(question, 10))
    assert judging(question, ranked[:4]) == ranked[:4]


def test_a_line_that_opens_a_list_goes_on_in_it(service: Service) -> None:
    made = service.ask(AskRequest("Is de bedrijventerreinenstrategie in 2024 gemaakt?"))
    assert "wordt gewerkt aan [1]: Onderzoek" in made.antwoord, made.antwoord


def test_the_cells_of_a_row_without_a_name_are_told_with_their_years(service: Service) -> None:
    made = service.ask(AskRequest("Hoeveel wettelijk urgenten huisvesten de overige gemeenten samen?"))
    assert "2025 t/m 2026: We gaan" in made.antwoord and "2027 t/m 2030: We gaan" in made.antwoord, (
        made.antwoord
    )


def test_what_is_added_in_two_periods_is_not_taken_from_each_other(service: Service) -> None:
    made = service.ask(AskRequest("hoeveel huizen komen er nog bij in onze streek voor 2030?"))
    assert "min 5.500" not in made.antwoord, made.antwoord


def test_only_what_was_is_told_with_a_reserve_where_is_asked_what_will_be(service: Service) -> None:
    made = service.ask(
        AskRequest("In welke maand stelt de provincie het volgende programma wonen en werken vast?")
    )
    assert "December 2026" in made.antwoord or made.antwoord.startswith(NEAREST), made.antwoord


def test_another_of_a_row_is_not_told_for_the_one_that_is_asked(service: Service) -> None:
    for text in (
        "wanneer is de eerste woondeal gesloten",
        "wanneer is de RES 2.0 af",
        "wanneer komt de tweede RES",
    ):
        made = service.ask(AskRequest(text))
        assert made.uitkomst == "niet-gevonden" and "Wel staat er" in made.antwoord, made.antwoord
    assert "2e" in service.ask(AskRequest("wanneer is de tweede woondeal gesloten")).antwoord
