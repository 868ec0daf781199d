"""Lists by conditions: complete, nothing beside them, told as empty where they are, and no condition dropped."""

from __future__ import annotations

import re

import pytest

from assistant.lookup.listing.amounts import NUMBER, amount_of
from assistant.reader import AskRequest
from assistant.service import Service

LISTS = "lijsten met voorwaarden"
DOSSIERS = (
    "Schone Plassen", "Natuurlijke Oevers", "Rondje Merenland", "Warmte voor de Waard", "Zon op Bedrijfsdaken", "Woonzorgafspraken Waardstreek",
    "Jeugdhulp Dichtbij", "Fietsnet Waardstreek", "Buurtbus en Deelvervoer", "Economische Visie Waardstreek",
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Welke dossiers lopen zonder Lagewaard én zonder Polderkerk?", ("Schone Plassen", "Natuurlijke Oevers", "Rondje Merenland")),
        ("Noem de klussen waar noch Lagewaard noch Plashoven in zit.", ("Buurtbus en Deelvervoer",)),
        ("Ik zoek onderwerpen met Zuiderhof maar zonder Rietmeer.", ("Jeugdhulp Dichtbij",)),
        ("Welke trajecten tellen niet meer dan drie gemeenten en lopen door na 2027?", ("Schone Plassen", "Buurtbus en Deelvervoer")),
        ("Voor een notitie heb ik de dossiers nodig die in 2027 eindigen.", ("Natuurlijke Oevers", "Rondje Merenland")),
        ("dossiers met meer dan twee trekkers", ("Woonzorgafspraken Waardstreek",)),
        ("Welke dossiers onder het thema Mobiliteit worden geleid door een gedeputeerde?", ("Buurtbus en Deelvervoer",)),
        ("Zijn er regiozaken waar de provincie opdrachtgever is en Rietmeer niet aan meedoet?", ("Buurtbus en Deelvervoer",)),
        ("Waar blijft Polderkerk buiten?", tuple(d for d in DOSSIERS if d not in ("Warmte voor de Waard", "Jeugdhulp Dichtbij", "Fietsnet Waardstreek", "Buurtbus en Deelvervoer"))),
        ("Hoeveel dossiers zijn er zonder trekker, en welke zijn dat?", ("Natuurlijke Oevers", "Jeugdhulp Dichtbij")),
    ],
)  # fmt: skip
def test_dossiers_by_conditions_are_all_there_and_no_other(
    visible_service: Service, text: str, wanted: tuple[str, ...]
) -> None:
    made = visible_service.ask(AskRequest(text))
    told = f"{text} -> {made.uitleg['opzoeking']}: {made.antwoord}"
    assert made.uitleg["opzoeking"] == LISTS and made.uitkomst == "beantwoord", told
    assert {d for d in DOSSIERS if d in made.antwoord} == set(wanted), told


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Zijn er dossiers met een eindjaar dat pas na 2030 valt? Zo ja, welke?", ("Warmte voor de Waard", "Fietsnet Waardstreek")),
        ("Welke dossiers hebben een looptijd tot voorbij 2035?", ("Warmte voor de Waard", "Jeugdhulp Dichtbij", "Buurtbus en Deelvervoer", "Economische Visie Waardstreek")),
        ("Bij welke dossiers komt het jaar 2030 voor in de looptijd?", ("Warmte voor de Waard",)),
        ("Van welke dossiers (of onderdelen daarvan) loopt de termijn in 2030 af?", ("Warmte voor de Waard",)),
        ("Welke dossiers noemen 2035 als eindpunt?", ("Fietsnet Waardstreek",)),
        ("Welke dossiers hebben 2022 als startjaar?", ("Fietsnet Waardstreek",)),
        ("Welk dossier loopt tot 2050?", ("Warmte voor de Waard",)),
        ("Is er een dossier dat tot 2050 doorgaat?", ("Warmte voor de Waard",)),
        ("Welke dossiers lopen van 2022 tot 2035?", ("Fietsnet Waardstreek",)),
        ("Welke dossiers lopen uiterlijk in 2026 af?", ("Woonzorgafspraken Waardstreek",)),
        ("welke dossiers houden in de loop van 2026 op?", ("Woonzorgafspraken Waardstreek",)),
        ("Welke dossiers hebben in 2028 hun einddatum bereikt?", ("Schone Plassen",)),
        ("Welke dossiers lopen na 2028 niet meer?", ("Schone Plassen", "Natuurlijke Oevers", "Rondje Merenland", "Woonzorgafspraken Waardstreek")),
        ("Welke dossiers waar Steenwaarde aan meedoet lopen na 2030 nog?", ("Warmte voor de Waard", "Fietsnet Waardstreek", "Buurtbus en Deelvervoer", "Economische Visie Waardstreek")),
        ("Welke dossiers met de provincie als opdrachtgever lopen na 2036 nog?", ("Warmte voor de Waard", "Buurtbus en Deelvervoer")),
        ("Welke dossiers liepen in 2023 al?", ("Warmte voor de Waard", "Fietsnet Waardstreek")),
        ("Bij welke dossiers zijn er naast de regiogemeenten nog andere opdrachtgevers?", ("Warmte voor de Waard", "Woonzorgafspraken Waardstreek", "Fietsnet Waardstreek")),
        ("Welke dossiers hebben naast de gemeenten ook de provincie als opdrachtgever?", ("Warmte voor de Waard", "Fietsnet Waardstreek")),
        ("Van welke dossiers is de provincie, of een waterschap, medeopdrachtgever?", ("Schone Plassen", "Natuurlijke Oevers", "Warmte voor de Waard", "Fietsnet Waardstreek", "Buurtbus en Deelvervoer")),
    ],
)  # fmt: skip
def test_terms_and_commissioners_asked_in_other_words(
    visible_service: Service, text: str, wanted: tuple[str, ...]
) -> None:
    made = visible_service.ask(AskRequest(text))
    told = f"{text} -> {made.uitleg['opzoeking']}: {made.antwoord}"
    assert made.uitleg["opzoeking"] == LISTS and made.uitkomst == "beantwoord", told
    listed = made.antwoord.split(": ", 1)[1].split(" staat geen ")[0].rpartition(". Bij ")
    assert {d for d in DOSSIERS if d in (listed[0] or listed[2])} == set(wanted), told


def test_what_did_not_begin_in_a_year_is_not_listed_as_what_did(visible_service: Service) -> None:
    made = visible_service.ask(AskRequest("Welke dossiers zijn niet in 2022 begonnen?"))
    assert "Warmte voor de Waard" in made.antwoord and "Fietsnet" not in made.antwoord, made.antwoord


def test_a_year_that_is_asked_for_is_not_left_out(visible_service: Service) -> None:
    """What asks for a year in words of its own is not answered with the dossiers of whatever year."""
    for text in (
        "Welke dossiers vallen qua deadline na 2030 dood?",
        "Welke dossiers hebben hun finish pas in 2031?",
    ):
        assert "zonder eindjaar" not in visible_service.ask(AskRequest(text)).antwoord, text


def test_a_ministry_is_of_the_central_government(service: Service) -> None:
    cards = service.library.register.records("dossier")

    def commissioned(*called: str) -> set[str]:
        parties = {str(r.data["naam"]): str(r.data["opdrachtgevers"]).lower() for r in cards}
        return {name for name, text in parties.items() if any(c in text for c in called)}

    whole = commissioned("rijk'", "ministerie")
    assert whole > commissioned("ministerie")
    for text in (
        "Welke dossiers hebben het Rijk als opdrachtgever?",
        "Bij welke dossiers is het Rijk, of een ministerie, een van de opdrachtgevers?",
        "Bij welke dossiers staat de rijksoverheid tussen de opdrachtgevers?",
    ):
        told = service.ask(AskRequest(text)).antwoord
        assert {n for n in (str(r.data["naam"]) for r in cards) if n in told} == whole, told
    told = service.ask(AskRequest("Bij welke dossiers is een ministerie opdrachtgever?")).antwoord
    assert {n for n in (str(r.data["naam"]) for r in cards) if n in told} == commissioned("ministerie")


def test_an_empty_list_is_told_as_such_with_its_ground(visible_service: Service) -> None:
    made = visible_service.ask(
        AskRequest("Noem de onderwerpen waar Rietmeer wel en Lagewaard niet aan meedoet.")
    )
    assert made.uitkomst == "niet-gevonden"
    assert made.antwoord.startswith("Er is geen dossier waaraan Rietmeer meedoet")
    assert "nagegaan voor alle tien dossiers" in made.antwoord


def test_an_empty_list_is_not_turned_into_its_opposite(visible_service: Service) -> None:
    for text in (
        "Aan welke dossiers doet Rietmeer mee en Lagewaard niet?",
        "Bij welke dossiers zit Rietmeer wel, maar Lagewaard niet?",
        "Waar zit Rietmeer wel in, doch Lagewaard niet?",
    ):
        made = visible_service.ask(AskRequest(text))
        assert made.antwoord.startswith("Er is geen dossier waaraan Rietmeer meedoet"), text


def test_without_one_and_with_another_is_no_row_of_two(visible_service: Service) -> None:
    with_one = visible_service.ask(AskRequest("Noem de dossiers zonder Rietmeer en met Zuiderhof.")).antwoord
    assert "Jeugdhulp Dichtbij" in with_one and "geen van beide" not in with_one


def test_a_condition_that_is_not_understood_is_not_dropped(visible_service: Service) -> None:
    for text in (
        "Welke dossiers hebben een blauwe kaft en meer dan één trekker?",
        "Welke gemeenten doen maar voor een deel mee aan Woonzorgafspraken Waardstreek?",
        "Welke dossiers met meer dan één trekker kosten het meeste?",
    ):
        assert visible_service.ask(AskRequest(text)).uitleg["opzoeking"] != LISTS, text


@pytest.mark.parametrize(
    ("text", "there", "absent"),
    [
        ("Welke bestuurders trekken meer dan één dossier?", ("A. de Wit (Zon op Bedrijfsdaken en Fietsnet Waardstreek)", "El Amrani", "Mol"), ("Bos", "Kromhout")),
        ("Welke gemeenten zitten wel in Fietsnet Waardstreek maar niet in Warmte voor de Waard?", ("geen gemeente",), ("Lagewaard",)),
        ("Doet Polderkerk overal aan mee?", ("Nee. Polderkerk doet mee aan vier van de zeven",), ()),
        ("Zit wethouder de Wit op Zon op Bedrijfsdaken of op Schone Plassen?", ("is bestuurlijk trekker van Zon op Bedrijfsdaken [1], niet van Schone Plassen",), ("Fietsnet",)),
        ("Welke gemeenten doen nergens aan mee?", ("geen gemeente die nergens aan meedoet",), ("Lagewaard",)),
        ("Welke dossiers hebben maar een doel?", ("vier dossiers met maar één doel", "Rondje Merenland"), ("Natuurlijke Oevers",)),
        ("Welke lobbydoelen staan niet op de kaart?", ("drie lobbydoelen", "keerspoor", "haven", "brugbediening"), ("snelbus",)),
        ("Welke afkortingen worden nergens uitgelegd?", ("ADL", "HOV"), ()),
    ],
)  # fmt: skip
def test_lists_of_other_things(
    visible_service: Service, text: str, there: tuple[str, ...], absent: tuple[str, ...]
) -> None:
    made = visible_service.ask(AskRequest(text))
    told = f"{text} -> {made.uitleg['opzoeking']}: {made.antwoord}"
    assert made.uitleg["opzoeking"] == LISTS, told
    assert all(words in made.antwoord for words in there), told
    assert not any(words in made.antwoord for words in absent), told


@pytest.mark.parametrize(
    ("phrase", "numbers"),
    [
        ("meer dan twee gemeenten", {3, 4}),
        ("niet meer dan twee gemeenten", {0, 1, 2}),
        ("drie gemeenten of meer", {3, 4}),
        ("hoogstens 1 trekker", {0, 1}),
        ("geen enkele trekker", {0}),
        ("een of meer doelen", {1, 2, 3, 4}),
        ("meerdere opdrachtgevers", {2, 3, 4}),
        ("precies vier dossiers", {4}),
    ],
)
def test_amounts_are_read_as_they_are_said(phrase: str, numbers: set[int]) -> None:
    match = NUMBER.fullmatch(phrase)
    assert match is not None
    amount = amount_of(match)
    assert amount is not None and {n for n in range(5) if amount.holds(n)} == numbers


def test_a_bare_article_is_no_amount() -> None:
    assert re.search(NUMBER, "die een wethouder als trekker hebben") is None


def test_a_list_of_dossiers_does_not_tell_whether_a_town_does_something_else(
    visible_service: Service,
) -> None:
    for text in (
        "Polderkerk neemt toch ook deel aan de opvang van zwerfkatten?",
        "Doet Polderkerk mee aan de tuinkeuring?",
    ):
        made = visible_service.ask(AskRequest(text))
        assert "doet mee aan" not in made.antwoord, made.antwoord


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Looptijd maart 2024 - juni 2026: welk dossier?", "Woonzorgafspraken Waardstreek"),
        ("Welk dossier loopt van maart 2024 tot en met juni 2026?", "Woonzorgafspraken Waardstreek"),
        ("Van welk dossier is de looptijd 2031 - 2050?", "Warmte voor de Waard"),
        ("Welk dossier staat als 'doorlopend' genoteerd?", "Jeugdhulp Dichtbij"),
        ("Welk dossier heeft als looptijd cyclisch?", "Buurtbus en Deelvervoer"),
        ("Planning Q4 2025 - Q3 2026: welke actie?", "Oprichten van het Regionaal Adviesteam"),
        ("Welke actie loopt van Q1 2026 t/m Q4 2026?", "Halfjaarlijkse meting"),
        ('Welke actie heeft als planning "continu"?', "Gelijke urgentieverordening"),
    ],
)
def test_a_time_that_is_written_out_in_full_tells_the_one_that_has_it(
    visible_service: Service, text: str, wanted: str
) -> None:
    made = visible_service.ask(AskRequest(text))
    assert made.uitleg["opzoeking"] == LISTS and re.match(r"Er is één (dossier|actie) ", made.antwoord)
    assert wanted in made.antwoord, made.antwoord


def test_the_last_month_of_a_stretch_is_not_taken_for_when_actions_are_done(visible_service: Service) -> None:
    made = visible_service.ask(AskRequest("Welke acties zijn gepland van Q2 2026 tot en met 2026?"))
    assert "met een einde" not in made.antwoord and made.antwoord.startswith("Drie acties"), made.antwoord


@pytest.mark.parametrize(
    "text",
    ["Noem alle vijf de acties van de uitvoeringsagenda", "Welke vijf acties staan in het afsprakenkader?"],
)
def test_a_list_asked_with_how_many_are_in_it_is_told_whole(visible_service: Service, text: str) -> None:
    made = visible_service.ask(AskRequest(text))
    assert "(5) actie 5: Verkenning van tijdelijke woningen" in made.antwoord, made.antwoord


@pytest.mark.parametrize(
    "how", [", alleen of samen met anderen", " al dan niet met anderen", " alleen of samen"]
)
def test_led_alone_or_with_others_is_all_that_somebody_leads(visible_service: Service, how: str) -> None:
    made = visible_service.ask(AskRequest(f"Welke dossiers trekt burgemeester Mol{how}?"))
    wanted = {"Woonzorgafspraken Waardstreek", "Economische Visie Waardstreek"}
    assert {d for d in DOSSIERS if d in made.antwoord} == wanted, made.antwoord
    assert "samen met anderen" not in made.antwoord


def test_what_a_municipality_does_with_a_thing_is_not_what_it_takes_part_in(visible_service: Service) -> None:
    made = visible_service.ask(AskRequest("Wat doet Zuiderhof er zelf mee?"))
    assert "doet mee aan" not in made.antwoord, made.antwoord
