"""Figures over several years: what is so each year added up, a time named by its place, the highest year, and a figure of other years than asked."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant.lookup.actions.action_hours import parties_named
from assistant.service import AskRequest, Service
from tests.regions import opened, told


@pytest.mark.parametrize(
    ("text", "said"),
    [
        # what is so each year counts for each of its years, and never once for a period
        ("Hoeveel mensen met mantelzorg in Lagewaard in 2026 en 2027 opgeteld?", "in 2 jaar op 14 "),
        ("Hoeveel mantelzorgers in Lagewaard van 2026 t/m 2031 bij elkaar?", "in 6 jaar op 42 "),
        (
            "Hoeveel mantelzorgers moet Lagewaard in die vier jaar vanaf 2028 samen huisvesten?",
            "in 4 jaar op 28 ",
        ),
        (
            "Hoeveel woningzoekenden om medische reden in Lagewaard van 2027 t/m 2028 samen?",
            "1 keer 11 (per jaar in 2026-2027) [1] + 1 keer 11 (per jaar in 2028-2031)",
        ),
        ("Lagewaard, totale opgave 2026 t/m 2031, alle jaren opgeteld?", "in 6 jaar op 262 "),
        ("Hoe groot is de opgave van Lagewaard over de zes jaar 2026 t/m 2031 samen?", "in 6 jaar op 262 "),
        # "in totaal" may be the column: the figure first, and then what it comes to
        (
            "Hoeveel mantelzorgers moet Lagewaard in 2028-2031 in totaal huisvesten?",
            "7 woningzoekenden (Lagewaard",
        ),
        (
            "Hoeveel mantelzorgers moet Lagewaard in 2028-2031 in totaal huisvesten?",
            "Over 4 jaar is dat samen 28 ",
        ),
        # a time by its place among the periods
        ("Hoeveel woningzoekenden moet Lagewaard in de tweede periode huisvesten?", "42 woningzoekenden"),
        ("Hoeveel woningzoekenden moet Lagewaard tot 2028 per jaar huisvesten?", "47 woningzoekenden"),
        (
            "Welke gemeente heeft in de laatste vier jaar de meeste mantelzorgers?",
            "Jaarlijkse opgave 2028-2031",
        ),
        # in which year
        ("In welk jaar kwamen in Oudendam de meeste eengezinswoningen vrij?", "In 2025 [1]: 66 woningen"),
        # another calculation than the one at hand
        (
            "Lagewaard heeft in 2024 hoeveel keer het aantal toewijzingen van Vennebroek?",
            "3,1 keer zoveel in 2024",
        ),
        (
            "Wie is tweede als je kijkt naar het aantal toewijzingen in 2024?",
            "Oudendam [1] staat op plaats 2",
        ),
        # of one year there is no figure in a total over three
        ("Hoeveel toewijzingen waren er in 2023 in de regio?", "Voor 2023 alleen staat er geen cijfer"),
    ],
)
def test_figures_over_years(visible_service: Service, text: str, said: str) -> None:
    assert said in visible_service.ask(AskRequest(text)).antwoord


def test_groups_that_are_added_are_no_years(visible_service: Service) -> None:
    text = "Hoeveel zijn mantelzorg en medische reden in Lagewaard in 2028-2031 samen?"
    assert "Samen 18 " in visible_service.ask(AskRequest(text)).antwoord


def test_a_total_over_years_is_not_taken_once_for_each_year(visible_service: Service) -> None:
    text = "Hoeveel sociale huurwoningen zijn er in de jaren 2022 tot en met 2024 in totaal toegewezen?"
    told = visible_service.ask(AskRequest(text)).antwoord
    assert "4.512" in told and "13.536" not in told


def test_a_word_of_the_field_does_not_make_children_with_care_of_people_who_seek_a_home(
    service: Service,
) -> None:
    told = service.ask(AskRequest("Hoeveel kinderen in Nijkerk krijgen jeugdhulp?"))
    assert told.uitkomst == "niet-gevonden" and "woningzoekenden" not in told.antwoord


def test_all_but_one_are_added_and_not_the_years_of_that_one(visible_service: Service) -> None:
    text = "Hoeveel urgenten moeten de andere gemeenten samen huisvesten naast Lagewaard in 2026-2027?"
    assert "in 2 jaar" not in visible_service.ask(AskRequest(text)).antwoord


@pytest.fixture(scope="module")
def heuvelmark(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    made = opened(tmp_path_factory.mktemp("heuvelmark"), "heuvelmark/welzijnsakkoord-heuvelmark")
    yield made
    made.close()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Welzijn Heuvelmark en Ouderenraad Lindeberg in 2028 bij elkaar: hoeveel uur?", "Samen 692 uur"),
        ("Welke gemeente heeft in 2028 het hoogste bedrag voor dagbesteding?", "Lindeberg [1], met 1.290"),
        ("Hoeveel betaalt Lindeberg in 2027 voor de dorpsondersteuner?", "210 duizend euro"),
        ("Met hoeveel procent stijgt het aantal uur van Welzijn Heuvelmark van 2027 naar 2029?", "met 9,4%"),
    ],
)
def test_tables_of_amounts_and_hours(heuvelmark: Service, text: str, said: str) -> None:
    assert said in told(heuvelmark, text)


def test_who_only_bears_the_name_of_a_place_is_not_the_place() -> None:
    names = ["Gemeente Lagewaard", "Ouderenraad Lagewaard", "Bureau Waard"]
    assert parties_named(names, "hoeveel uur is ouderenraad lagewaard kwijt?") == ["Ouderenraad Lagewaard"]
    assert parties_named(names, "de ouderenraad lagewaard en lagewaard zelf") == names[:2]


def test_a_table_without_years_does_not_say_that_it_is_of_the_year_asked(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    service = opened(tmp_path_factory.mktemp("kogge"), "varianten/woonfeiten-koggenland")
    made = told(service, "Hoeveel koopwoningen telt Westerkogge in 2035?")
    service.close()
    assert made.startswith("De tabel noemt geen jaar") and "4.120" in made
