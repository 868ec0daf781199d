"""Lists by all that a question names, in words that hold no frame: each name and year is a condition, and none is left out."""

from __future__ import annotations

import pytest

from assistant.reader import AskRequest
from assistant.service import Service

DOSSIERS = (
    "Schone Plassen", "Natuurlijke Oevers", "Rondje Merenland", "Warmte voor de Waard", "Zon op Bedrijfsdaken", "Woonzorgafspraken Waardstreek",
    "Jeugdhulp Dichtbij", "Fietsnet Waardstreek", "Buurtbus en Deelvervoer", "Economische Visie Waardstreek",
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Wat heeft wethouder de Wit na 2030 nog op zijn bord?", ("Fietsnet Waardstreek",)),
        ("Voor welke dossiers heeft Polderkerk met A. de Wit te maken?", ("Fietsnet Waardstreek",)),
        ("Welke dossiers van A. de Wit slaat Polderkerk over?", ("Zon op Bedrijfsdaken",)),
        ("Vennebroek en burgemeester Mol: welke dossiers hebben ze gemeen?", ("Woonzorgafspraken Waardstreek",)),
        ("Bij welke dossiers onder Bereikbaarheid is Lagewaard betrokken?", ("Fietsnet Waardstreek",)),
        ("Welke dossiers waar Vennebroek in zit zijn in 2035 nog niet afgelopen?", ("Warmte voor de Waard", "Fietsnet Waardstreek", "Buurtbus en Deelvervoer")),
        ("Welke dossiers reiken verder dan 2031 en zijn voor Rietmeer?", ("Warmte voor de Waard", "Fietsnet Waardstreek", "Economische Visie Waardstreek")),
        ("Welke dossiers houden nooit op?", ("Jeugdhulp Dichtbij", "Buurtbus en Deelvervoer", "Economische Visie Waardstreek")),
        ("welke dossiers waren begin 2028 al afgelopen", ("Natuurlijke Oevers", "Rondje Merenland", "Woonzorgafspraken Waardstreek")),
        ("Welke dossiers zijn in 2027 al klaar?", ("Natuurlijke Oevers", "Rondje Merenland", "Woonzorgafspraken Waardstreek")),
        ("Zijn er dossiers die steeds terugkomen of gewoon doorgaan? Welke?", ("Jeugdhulp Dichtbij", "Buurtbus en Deelvervoer", "Economische Visie Waardstreek")),
        ("Ik maak een planning voor de raadsperiode en zoek alle dossiers die na 2035 aflopen.", ("Warmte voor de Waard",)),
        ("Noem de dossiers van de thema's Recreatie en Economie.", ("Rondje Merenland", "Economische Visie Waardstreek")),
    ],
)  # fmt: skip
def test_every_name_is_a_condition(visible_service: Service, text: str, wanted: tuple[str, ...]) -> None:
    made = visible_service.ask(AskRequest(text))
    assert made.uitkomst == "beantwoord", f"{text} -> {made.antwoord}"
    assert {d for d in DOSSIERS if d in made.antwoord} == set(wanted), f"{text} -> {made.antwoord}"


@pytest.mark.parametrize(
    ("text", "wanted", "beside"),
    [
        ("Wat trekt burgemeester Mol nog meer dan Woonzorgafspraken Waardstreek?", "Economische Visie Waardstreek", "Woonzorgafspraken Waardstreek"),
        ("Welke dossiers heeft wethouder de Wit behalve Fietsnet Waardstreek?", "Zon op Bedrijfsdaken", "Fietsnet Waardstreek"),
        ("Buiten Fietsnet Waardstreek, welke dossiers vallen nog meer onder het thema Bereikbaarheid?", "Buurtbus en Deelvervoer", "Fietsnet Waardstreek"),
    ],
)  # fmt: skip
def test_a_dossier_named_beside_it_is_left_out(
    visible_service: Service, text: str, wanted: str, beside: str
) -> None:
    made = visible_service.ask(AskRequest(text))
    assert f"Behalve {beside}" in made.antwoord and wanted in made.antwoord, made.antwoord
    assert {d for d in DOSSIERS if d in made.antwoord} == {wanted, beside}


def test_what_dossiers_are_about_is_a_condition_too(visible_service: Service) -> None:
    told = visible_service.ask(AskRequest("Welke dossiers van wethouder de Wit gaan over fietsen?"))
    assert "Fietsnet Waardstreek" in told.antwoord and "Zon op" not in told.antwoord, told.antwoord
    none = visible_service.ask(AskRequest("Welke dossiers van wethouder de Wit gaan over zwembaden?"))
    assert none.uitkomst == "niet-gevonden" and "Fietsnet" not in none.antwoord, none.antwoord


def test_whether_a_dossier_is_the_only_one(visible_service: Service) -> None:
    one = visible_service.ask(
        AskRequest("Is Fietsnet Waardstreek het enige dossier van wethouder de Wit?")
    ).antwoord
    assert one.startswith("Nee.") and "Zon op Bedrijfsdaken" in one, one
    sole = visible_service.ask(
        AskRequest("Is Warmte voor de Waard het enige dossier van wethouder Kromhout?")
    ).antwoord
    assert sole.startswith("Ja."), sole


def test_an_initial_ends_no_sentence(visible_service: Service) -> None:
    told = visible_service.ask(
        AskRequest("Van de dossiers van A. de Wit, welke lopen door na 2030?")
    ).antwoord
    assert "Fietsnet Waardstreek" in told and "Zon op Bedrijfsdaken" not in told


@pytest.mark.parametrize(
    "text", ["Noem de trekkers van de dossiers waarin Wijdoever zit.", "Welke bestuurders leiden de dossiers van Wijdoever?"]
)  # fmt: skip
def test_who_leads_what_a_town_takes_part_in_need_not_be_from_there(
    visible_service: Service, text: str
) -> None:
    told = visible_service.ask(AskRequest(text)).antwoord
    assert "ter Horst" in told and "El Amrani" in told


def test_who_takes_part_in_the_dossiers_of_a_theme(visible_service: Service) -> None:
    told = visible_service.ask(
        AskRequest("Welke gemeenten doen mee aan de dossiers van het thema Recreatie?")
    ).antwoord
    assert "Plashoven, Meerdrecht en Wijdoever" in told


def test_who_leads_dossiers_of_which_a_condition_is_told(visible_service: Service) -> None:
    told = visible_service.ask(AskRequest("Wie trekken de dossiers waaraan Wijdoever meedoet?")).antwoord
    assert "ter Horst" in told and "El Amrani" in told and "Kromhout" not in told


@pytest.mark.parametrize(
    "text",
    [
        "Wat zijn de doelen van de dossiers van wethouder de Wit na 2030?",
        "Met wie trekt wethouder de Wit dossiers waar Polderkerk aan meedoet?",
    ],
)
def test_what_asks_more_than_names_is_not_told_as_a_list(visible_service: Service, text: str) -> None:
    told = visible_service.ask(AskRequest(text))
    assert told.uitleg["reden"] != "dossiers met voorwaarden", told.antwoord


@pytest.mark.parametrize(
    "text", ["Op welke gemeenten na doet iedereen mee aan Zon op Bedrijfsdaken?", "Wie mist er bij Zon op Bedrijfsdaken?", "Welke gemeenten bedanken voor Zon op Bedrijfsdaken?"]
)  # fmt: skip
def test_who_stays_out_is_asked_in_many_ways(visible_service: Service, text: str) -> None:
    told = visible_service.ask(AskRequest(text)).antwoord
    assert "Vennebroek" in told and "Polderkerk" in told and "staan er niet bij" in told
