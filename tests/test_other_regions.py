"""Questions about the region and its documents as a whole, in libraries that the code has never met."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import yaml
from measure_unseen import FIXTURES, answers
from regions import opened, told

from assistant.service import Service
from assistant.starters import starters


@pytest.fixture(scope="module")
def cards_and_tables(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    files = ("varianten/koggenland", "varianten/woonfeiten-koggenland")
    service = opened(tmp_path_factory.mktemp("koggenland"), *files)
    yield service
    service.close()


@pytest.fixture(scope="module")
def one_report(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    service = opened(tmp_path_factory.mktemp("zandkust"), "ontwerp/h07")
    yield service
    service.close()


def test_a_numbered_card_is_no_action_as_well(cards_and_tables: Service) -> None:
    assert not cards_and_tables.library.register.records("actie")
    assert not any("None" in text for text in starters(cards_and_tables.library))


@pytest.mark.parametrize(
    "text", ["Welke gemeenten zitten er in de regio?", "welke gemeenten horen bij de regio"]
)
def test_the_municipalities_of_a_region_that_no_sentence_sums_up(
    cards_and_tables: Service, text: str
) -> None:
    made = told(cards_and_tables, text)
    for town in ("Westerkogge", "Oosterkogge", "Zijpersluis", "Kleine Meer", "Meerdijk"):
        assert town in made, made


def test_municipalities_that_share_the_first_place_have_their_own_dossiers_each(
    cards_and_tables: Service,
) -> None:
    made = told(cards_and_tables, "Welke gemeente doet aan de meeste dossiers mee?")
    assert "twee van de drie" in made
    assert "Meerdijk: Warmte uit het meer" in made and "Westerkogge: Zon op bedrijfsdaken" in made, made


@pytest.mark.parametrize("text", ["Over welke documenten gaat dit?", "Hoe oud is deze informatie?"])
def test_the_documents_are_told_with_what_is_known_of_their_age(cards_and_tables: Service, text: str) -> None:
    made = told(cards_and_tables, text)
    assert "Woonfeiten Noorderkogge" in made and "als bestand gemaakt op" in made, made


def test_who_made_a_document_is_not_said_where_nothing_says_it(cards_and_tables: Service) -> None:
    assert "staat niet in de documenten" in told(cards_and_tables, "Wie heeft dit document gemaakt?")


def test_all_municipalities_of_a_card_are_each_of_them(one_report: Service) -> None:
    assert told(one_report, "Doet Texla mee aan Energie van eigen dak?").startswith("Ja.")
    made = told(one_report, "Welke gemeenten doen mee aan Energie van eigen dak?")
    assert "5 gemeenten" in made and "Hoogkarspel-West" in made, made
    names = {str(r.data["naam"]) for r in one_report.library.register.records("gemeente")}
    assert not any(name.lower().startswith("alle") for name in names)


def test_a_threshold_is_no_count_of_what_there_is(one_report: Service) -> None:
    assert "1.500" not in {str(r.data["waarde"]) for r in one_report.library.register.records("cijfer")}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (
            "Wat was in 2024 de wachttijd in Kleine Meer?",
            "4,4 (Wachttijd in jaren naar gemeente – Kleine Meer – 2024)",
        ),
        ("Hoeveel woningen komen er bij de Oude Werf in 2027?", "60 (Westerkogge – 2027 – Oude Werf)"),
        ("Hoeveel sociale huurwoningen heeft Zijpersluis?", "702 woningen"),
    ],
)
def test_a_cell_is_found_by_its_place_its_site_or_the_title_over_its_table(
    cards_and_tables: Service, text: str, value: str
) -> None:
    assert told(cards_and_tables, text).startswith(value)


def test_without_a_year_the_last_measurement_tells_who_has_least(cards_and_tables: Service) -> None:
    made = told(cards_and_tables, "Waar is de wachttijd het kortst?")
    assert "met 4,9 (2025)" in made, made


def test_a_number_in_words_counts(cards_and_tables: Service) -> None:
    made = told(cards_and_tables, "Hoeveel huizen wil men verwarmen in de eerste wijk?")
    assert made.startswith("Achthonderd huizen"), made


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Hoeveel tijdelijke woningen komen er op de Oude veiling in 2028?", "60 woningen"),
        (
            "Hoeveel appartementen kwamen er vrij in 2024?",
            "Per gemeente in 2024 (Appartement): Lagewaard (295)",
        ),
        (
            "Wie trekt het fietsdossier?",
            "Fietsnet Waardstreek heeft twee bestuurlijke trekkers",
        ),
        ("Wie stuurt de deelauto's aan?", "Bestuurlijk trekker van Buurtbus en Deelvervoer"),
        ("Wat wordt er gedaan voor Meedoen?", "Wat er voor Meedoen gedaan wordt: (1) Een leerwerkloket"),
        (
            "Welke acties staan in het afsprakenkader?",
            "Afsprakenkader Samen Wonen Waardstreek noemt vijf acties",
        ),
        (
            "Tot wanneer kun je op De Kade geen stroom terugleveren?",
            "De netbeheerder meldt dat op terrein De Kade tot 2028",
        ),
    ],
)
def test_questions_put_in_the_words_of_somebody_of_the_region(
    visible_service: Service, text: str, value: str
) -> None:
    assert told(visible_service, text).startswith(value)


def test_who_and_when_of_a_described_action_are_both_told(visible_service: Service) -> None:
    made = told(
        visible_service,
        "Wie is verantwoordelijk voor het onderzoek naar compensatie en wanneer is het klaar?",
    )
    assert "Stuurgroep Samen Wonen" in made and "Q2 2026" in made, made


@pytest.fixture(scope="module")
def care_and_budget(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    files = ("ontwerp/h08", "ontwerp/v08", "ontwerp/v03")
    service = opened(tmp_path_factory.mktemp("veldstreek"), *files)
    yield service
    service.close()


@pytest.fixture(scope="module")
def sheets_and_cards(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    files = ("varianten/heidekwartier", "varianten/bladen-heidekwartier")
    service = opened(tmp_path_factory.mktemp("heidekwartier"), *files)
    yield service
    service.close()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Hoeveel mensen wonen er in Heerle?", "25.432"),
        ("Waar wonen de minste mensen?", "Olst-Zuid"),
        ("Hoeveel geeft Doornspijk per inwoner uit?", "33.983"),
        ("Hoeveel is er in 2027 begroot voor crisisnoodopvang?", "€ 626 duizend"),
        (
            "Vanaf wanneer trekt Van Heeswijk de opvang mee?",
            "Wethouder J.P. van Heeswijk staat bij Opvang en huisvesting",
        ),
    ],
)
def test_who_lives_there_what_each_costs_and_amounts_in_thousands(
    care_and_budget: Service, text: str, value: str
) -> None:
    assert told(care_and_budget, text).startswith(value)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (
            "bij welke bestuurders ligt het beekherstel",
            "Er zijn twee bestuurders die Herstel van de Klaverbeek trekken",
        ),
        ("Wie trekt de Klaverbeek?", "Herstel van de Klaverbeek heeft twee bestuurlijke trekkers"),
        ("In welke gemeente is de wachtlijst in 2025 het langst?", "Dorstbeek"),
        ("Is het aantal uitkeringen in Hulsterveen gestegen?", "Ja, meer: Hulsterveen gaat van 391 in 2024"),
    ],
)
def test_half_a_name_the_longest_list_and_what_has_risen(
    sheets_and_cards: Service, text: str, value: str
) -> None:
    assert told(sheets_and_cards, text).startswith(value)


def test_a_caption_tells_no_figure(cards_and_tables: Service) -> None:
    made = told(cards_and_tables, "Is de wachttijd in de regio gestegen?")
    assert "Wachttijd in jaren naar gemeente" not in made, made
    assert told(cards_and_tables, "Wat was de wachttijd in de regio in 2025?").startswith("6,5")


# How many of the fresh questions in `vragen/<region>-*.yaml` are answered right: no fewer than before.
REACHED = {
    "waardstreek": ("visible_service", 29),
    "noorderkogge": ("cards_and_tables", 21),
    "heidekwartier": ("sheets_and_cards", 26),
    "veldstreek": ("care_and_budget", 23),
    "mirrewoud": ("report_and_programme", 33),
}


@pytest.fixture(scope="module")
def report_and_programme(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    files = (f"ontwerp/{name}" for name in ("g06", "t01", "t02", "t03", "a01"))
    service = opened(tmp_path_factory.mktemp("mirrewoud"), *files)
    yield service
    service.close()


@pytest.mark.parametrize("region", REACHED)
def test_fresh_questions_about_a_region_stay_answered(region: str, request: pytest.FixtureRequest) -> None:
    fixture, least = REACHED[region]
    service: Service = request.getfixturevalue(fixture)
    (path,) = (FIXTURES / "vragen").glob(f"{region}-*.yaml")
    by_kind = answers(service, yaml.safe_load(path.read_text(encoding="utf-8"))["vragen"])
    assert sum(right for right, _ in by_kind.values()) >= least, by_kind


def test_how_many_people_is_told_by_no_amount_of_money_and_by_no_open_share(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    service = opened(tmp_path_factory.mktemp("kreekland"), "ontwerp/z02", "ontwerp/z04")
    made = told(service, "Hoeveel mensen boven de 65 hebben in 2026 iets van de campagne gehoord?")
    assert "€" not in made and "nog niet bekend" not in made, made
    made = told(service, "Hoeveel procent van de 65-plussers heeft in 2025 van de campagne gehoord?")
    assert "82%" in made and "van 65 jaar" not in made, made
    service.close()


def test_all_seven_municipalities_are_not_those_of_a_smaller_region(visible_service: Service) -> None:
    made = told(visible_service, "bij welke dossiers doen alle zeven gemeenten mee")
    assert made.startswith("Er zijn twee dossiers waaraan alle zeven gemeenten meedoen"), made
    assert "Schone Plassen" not in made, made


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Wie is de ambtelijk trekker van de woonzorgafspraken?", ["Mirthe Olieslager"]),
        ("Waar is Mirthe Olieslager ambtelijk trekker van?", ["ambtelijk trekker van Woonzorgafspraken"]),
        ("welke locaties voor tijdelijke woningen zijn er in rietmeer", ["Sportveld Noord", "De Kade"]),
        (
            "hoeveel tijdelijke woningen komen er in Lagewaard in 2028",
            ["Samen 85 woningen", "Spoorstrook 25"],
        ),
        ("welke gemeente krijgt in 2028 de meeste tijdelijke woningen", ["Lagewaard", "met 85", '"P.M."']),
    ],
)
def test_an_official_of_one_card_and_the_sites_of_a_municipality(
    visible_service: Service, text: str, said: list[str]
) -> None:
    made = told(visible_service, text)
    assert all(s in made for s in said), made
