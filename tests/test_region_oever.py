"""Libraries of other fields (water, waste, youth, sport; welfare) by other designers: what they say is read, and asked for."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from measure_unseen import FIXTURES, answers, cards, cells, goals
from regions import told

from assistant.service import Service
from assistant.settings import Settings
from ingest.build import build
from ingest.records.longforms import after
from ingest.records.numbers import is_range, is_value
from ingest.records.units import caption_unit


def library(name: str, data: Path) -> Service:
    build(FIXTURES / "documenten" / name, data)
    return Service.open(Settings(corpus=FIXTURES / "documenten" / name, data=data))


@pytest.fixture(scope="module")
def oever(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    """The library of the region Oeverland."""
    service = library("oever", tmp_path_factory.mktemp("oever"))
    yield service
    service.close()


@pytest.fixture(scope="module")
def heuvelmark(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    """The smaller library of the region Heuvelmark."""
    service = library("heuvelmark", tmp_path_factory.mktemp("heuvelmark"))
    yield service
    service.close()


def records(service: Service, kind: str) -> list[dict[str, Any]]:
    return [{**r.data, "document": r.document} for r in service.library.register.records(kind)]


@pytest.mark.parametrize("name", ["oever", "heuvelmark"])
def test_every_field_cell_and_lobby_goal_is_read(name: str, request: pytest.FixtureRequest) -> None:
    service: Service = request.getfixturevalue(name)
    truth = json.loads((FIXTURES / "waarheid" / f"{name}.json").read_text(encoding="utf-8"))
    for right, whole in (
        cards(records(service, "dossier"), truth["dossiers"]),
        cells(records(service, "cijfer"), truth["cijfers"], place=True),
        goals(records(service, "lobbydoel"), truth["lobbydoelen"]),
    ):
        assert right == whole, (right, whole)


# How many of the questions in `vragen/<set>.yaml` that are no follow-ups are answered right: no fewer than before.
REACHED = {"oever": 95, "heuvelmark": 50}


@pytest.mark.parametrize("name", REACHED)
def test_questions_about_the_region_stay_answered(name: str, request: pytest.FixtureRequest) -> None:
    service: Service = request.getfixturevalue(name)
    asked = yaml.safe_load((FIXTURES / "vragen" / f"{name}.yaml").read_text(encoding="utf-8"))["vragen"]
    by_kind = answers(service, [q for q in asked if "geschiedenis" not in q])
    assert sum(right for right, _ in by_kind.values()) >= REACHED[name], by_kind


def test_a_goal_tells_whom_it_is_addressed_to(oever: Service, heuvelmark: Service) -> None:
    to = {g["tekst"]: g["gericht_aan"] for s in (oever, heuvelmark) for g in records(s, "lobbydoel")}
    assert to["Een verbod op wegwerpvapes"] == "Europese Unie"
    assert to["Een verdeelstation bij Lindeberg voor 2030"] == "netbeheerder"
    assert "wegwerpvapes" in told(oever, "Wat wordt er van Europa gevraagd?")


def test_a_list_of_chapters_with_their_pages_gives_no_figures(oever: Service) -> None:
    cijfers = records(oever, "cijfer")
    assert not [c for c in cijfers if c["document"] == "koers-oeverland" and c["soort"] == "tabel"]


def test_counted_actions_outside_boxes_are_actions(heuvelmark: Service) -> None:
    assert [a["nummer"] for a in records(heuvelmark, "actie")] == [str(n) for n in range(1, 9)]


@pytest.mark.parametrize(
    ("text", "said", "unsaid"),
    [
        ("Hoeveel uur zetten alle organisaties samen in 2027 in voor de sportafspraken?", "6.620", "2.010"),
        ("welke acties uit de sportafspraken lopen in 2028", "drie acties", "afvalcoach"),
        ("bij welke acties is de gemeente Tolsluis verantwoordelijk?", "Bijplaatsen", "None"),
        ("Welke ambtenaar coördineert de aanpak van ondermijning?", "R. de Graaf", "staat niet"),
        ("Wat is de bijdrage van Brinkloo voor verwerking in 2027?", "350 duizend euro", "660"),
        ("hoeveel kilo textiel zamelde Tolsluis in per inwoner", "2,7 kilo per inwoner", "inwoners"),
        ("hoeveel wordt er in 2026 geïnvesteerd in elektrische inzamelwagens", "1.800.000 euro", "5.400.000"),
        ("hoeveel minder restafval per inwoner had Aldermeer in 2025 dan in 2022", "11 kilo", "2.980"),
        ("Waarom wachten kinderen langer op dagbehandeling?", "gestopt", "zeggen iets anders"),
        ("waarom wil tolsluis nog geen diftar", "tot het plein aan de Sluisweg open is", "staat niet"),
        ("Welke gemeenten werken samen aan Het Wed?", "Aldermeer en Brinkloo", "Kromhaven"),
        ("welke thema's heeft de belangenagenda", "zes thema's: Water en bodem", "delen"),
        ("met welke vier projecten begint de koers?", "In de eerste twee jaar", "8.2"),
    ],
)
def test_another_field_is_answered_as_ours_is(oever: Service, text: str, said: str, unsaid: str) -> None:
    made = told(oever, text)
    assert said in made and unsaid not in made, made


def test_one_place_of_a_municipality_makes_no_figure_of_it(oever: Service) -> None:
    assert "met 18" not in told(oever, "welke gemeente heeft de meeste glasbakken")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("hoeveel uur per week zet Welzijn Heuvelmark in 2028 in", "680"),
        ("wat vraagt Heuvelmark aan het Rijk", "mantelzorgwoningen"),
        ("wat is HeuvelReis", "app"),
    ],
)
def test_a_smaller_library_is_answered_too(heuvelmark: Service, text: str, said: str) -> None:
    made = told(heuvelmark, text)
    assert said in made and "6802" not in made, made


def test_an_abbreviation_is_spelled_out_to_its_last_letter() -> None:
    assert after("groente-, fruit- en tuinafval", "GFT") == "groente-, fruit- en tuinafval"
    assert (
        after("Bestuurlijk Overleg Grondstoffen, waarin ieder zit", "BOG")
        == "Bestuurlijk Overleg Grondstoffen"
    )
    assert after("Regionale Energiestrategie samen met het Rijk", "RES") == "Regionale Energiestrategie"


@pytest.mark.parametrize("text", ["100 - 120", "5 tot 8%", "€ 2,50 - € 3,10", "> 40"])
def test_a_range_is_a_value(text: str) -> None:
    assert is_range(text) and is_value(text)


@pytest.mark.parametrize("text", ["2026-2027", "2028 - 2030", "2026/27", "12 tot 18 jaar"])
def test_years_and_ages_are_no_range_of_amounts(text: str) -> None:
    assert not is_range(text)


@pytest.mark.parametrize(
    ("caption", "unit"),
    [
        ("Tabel 3. Bijdrage per gemeente, in duizenden euro's", "duizend euro"),
        ("Kosten (x € 1.000)", "duizend euro"),
        ("Lasten (in € mln)", "miljoen euro"),
        ("Gescheiden ingezameld in 2025, kilo per inwoner", "kilo per inwoner"),
        ("Tabel 1. Restafval per inwoner, in kilo's", "kilo"),
        ("Woningen per gemeente", "woningen"),
    ],
)
def test_a_caption_tells_in_what_is_counted(caption: str, unit: str) -> None:
    assert caption_unit(caption) == unit


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Welke gemeenten vind je bij Dijkversterking Noorderoever terug en niet bij Zoetwater in droge zomers?", "Sint Annadijk"),
        ("Welke gemeenten vind je bij Zoetwater in droge zomers terug en niet bij Dijkversterking Noorderoever?", "Wiedenbroek"),
        ("Wie is afwezig bij Dijkversterking Noorderoever maar doet wel mee met Zoetwater in droge zomers?", "Wiedenbroek"),
    ],
)  # fmt: skip
def test_one_without_the_other_is_not_told_the_other_way_round(oever: Service, text: str, said: str) -> None:
    made = told(oever, text)
    other = {"Sint Annadijk": "Wiedenbroek", "Wiedenbroek": "Sint Annadijk"}[said]
    assert said in made and other not in made, made


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("bij welke dossiers is A. Postma coördinator", ["2 dossiers", "Kernen [1]", "Zoetwater"]),
        ("Wat doet N. van Rhee?", ["Afvalinzameling", "Milieustraten"]),
        ("Welke ambtelijke coördinatoren hebben meer dan een dossier?", ["Postma", "van Rhee", "Haverkamp"]),
        ("wie is bij de gemeente Hazelwoude ambtelijk coördinator van een dossier", ["D. Kolk", "Zwembaden"]),
        ("Wie is ambtelijk coördinator van de Milieustraten?", ["N. van Rhee"]),
        ("Welk dossier heeft geen trekker en wie is daar ambtelijk coördinator?", ["vacature", "A. Postma"]),
        (
            "Hebben Zoetwater in droge zomers en Klimaatbestendige Kernen dezelfde ambtelijk coördinator?",
            ["Ja.", "Postma"],
        ),
        ("Is C. Lammers trekker van de dijkversterking?", ["Nee.", "Lammers", "heemraad P. Nauta"]),
        ("Wie trekt de zwembaden ambtelijk en wie bestuurlijk?", ["D. Kolk", "S. Mulder"]),
    ],
)
def test_officials_that_cards_name_are_told_over_all_of_them(
    oever: Service, text: str, said: list[str]
) -> None:
    made = told(oever, text)
    assert all(s in made for s in said), made


def test_a_question_about_contact_persons_is_not_answered_with_who_leads(heuvelmark: Service) -> None:
    made = told(heuvelmark, "welke dossiers hebben geen trekker en ook geen contactpersoon")
    assert "Stroom delen" in made and "Nijs" not in made, made
    made = told(heuvelmark, "Bij welk dossier is er nog geen contactpersoon?")
    assert made.startswith("Er is één dossier zonder contactpersoon: Stroom delen"), made


@pytest.mark.parametrize(
    "text",
    [
        "Bij hoeveel dossiers is recreatieschap De Wiede opdrachtgever?",
        "Welke dossiers heeft het recreatieschap Wiede als opdrachtgever?",
    ],
)
def test_a_party_is_not_taken_for_another_that_shares_a_word_with_it(oever: Service, text: str) -> None:
    made = told(oever, text)
    assert made.startswith("Er zijn twee dossiers"), made
    assert "Wandel-" in made and "Het Wed" in made and "Zoetwater" not in made, made


@pytest.mark.parametrize(
    "text",
    ["Wat zijn de acties uit het grondstoffenakkoord?", "wat zijn de acties van het grondstoffenakkoord"],
)
def test_what_the_actions_of_a_document_are_is_no_question_of_what_it_is_for(
    oever: Service, text: str
) -> None:
    assert told(oever, text).startswith("Grondstoffenakkoord Oeverland 2026-2030 noemt vijf acties")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("hoeveel ondergrondse containers staan er in heel Hazelwoude", ["Samen 121 in Hazelwoude"]),
        ("Welke kern heeft de meeste glasbakken?", ["Centrum (Hazelwoude) [1], met 18", "Molenbuurt-Noord"]),
        ("Welke gemeente heeft de meeste glasbakken?", ["Hazelwoude", "met 41", "Kromhaven (17)"]),
        ("Welke kernen zijn er in Kromhaven?", ["vier plekken", "Nieuwe Haven"]),
        ("Welke kernen hebben geen ondergrondse containers?", ["Hazeldorp", "Wiedesteeg"]),
        ("hoeveel glasbakken staan er in Tolhoek?", ["4 (Tolsluis"]),
    ],
)
def test_a_table_of_places_tells_of_the_municipalities_that_they_lie_in(
    oever: Service, text: str, said: list[str]
) -> None:
    made = told(oever, text)
    assert all(s in made for s in said), made


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("hoeveel restafval per inwoner was er in Brinkloo in 2022", "139 kilo"),
        (
            "Hoeveel kilo textiel per inwoner wordt er in Brinkloo gescheiden ingezameld?",
            "5,0 kilo per inwoner",
        ),
        ("hoeveel glas is er in Tolsluis gescheiden ingezameld", "20 kilo per inwoner"),
        ("hoeveel restafval verwacht men per inwoner in 2030", "85 - 95"),
    ],
)
def test_a_rate_or_a_range_in_a_table_is_told(oever: Service, text: str, value: str) -> None:
    assert told(oever, text).startswith(value)


@pytest.mark.parametrize(
    ("text", "unsaid"),
    [
        ("Hoeveel inwoners heeft Tolsluis?", "kilo"),
        ("hoeveel inwoners heeft Tolsluis", "176"),
        ("Hoeveel mensen wonen er in Hazelwoude?", "kilo"),
        ("Hoeveel inwoners heeft Hazeldorp?", "Glasbakken"),
        ("Hoeveel inwoners heeft de regio?", "Een op de zes"),
    ],
)
def test_what_comes_on_each_inhabitant_does_not_count_them(oever: Service, text: str, unsaid: str) -> None:
    assert unsaid not in told(oever, text)


def test_a_bound_in_the_unit_of_a_rate_is_held_against_that_rate(oever: Service) -> None:
    made = told(oever, "Welke gemeenten zaten in 2025 boven de 150 kilo restafval?")
    assert all(s in made for s in ("Kromhaven (166)", "Tolsluis (163)", "Hazelwoude (151)")), made


@pytest.mark.parametrize(
    ("text", "open_"),
    [
        ("Hoeveel kost het plein aan de Sluisweg?", True),
        ("Hoeveel kosten chips en weegsystemen?", True),
        ("Hoeveel kost het plein aan de Sluisweg in 2026?", False),
        ("Hoeveel kost het plein Zuidkade?", False),
    ],
)
def test_the_first_year_of_a_row_is_not_told_as_its_open_total(
    oever: Service, text: str, open_: bool
) -> None:
    assert told(oever, text).startswith("Het totaal is nog niet bekend") == open_


def test_whom_to_turn_to_is_the_official_of_a_card_and_not_who_leads(
    oever: Service, heuvelmark: Service
) -> None:
    made = told(oever, "Wie is aanspreekpunt bij de gemeente voor het leerlingenvervoer?")
    assert "M. Ait Baha" in made and "van der Loo" not in made, made
    assert "van der Loo" in told(oever, "wie is bestuurlijk aanspreekpunt voor leerlingenvervoer")
    assert "Peeters-Cox" in told(heuvelmark, "welke wethouder kan ik bellen over de buurtbus")


@pytest.mark.parametrize("text", ["Hoe lang duurt de proef met logeerhuizen?", "hoe lang duurt actie 3"])
def test_how_long_an_action_says_that_it_takes_is_not_worked_out_of_its_years(
    heuvelmark: Service, text: str
) -> None:
    assert told(heuvelmark, text).startswith("Actie 3: De proef duurt achttien maanden [1]")


def test_carers_are_not_counted_as_the_elderly_beside_them_in_a_caption(heuvelmark: Service) -> None:
    made = told(heuvelmark, "Hoeveel mantelzorgers zijn er in Kwartelo en Bovenhorst samen?")
    assert made.startswith("Samen 3.220 in 2027"), made


def test_a_rate_of_something_else_is_not(oever: Service) -> None:
    assert "131" not in told(oever, "hoeveel glasbakken per inwoner zijn er in Brinkloo")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Wat zijn de vervolgstappen bij de buurtbus?", "De planning van Buurtbus en deelvervoer"),
        ("Wat zijn de volgende stappen voor de bibliotheek?", "De planning van Bibliotheek dichtbij"),
        (
            "Hoe staat het met de bibliotheek?",
            "De stand van zaken bij Bibliotheek dichtbij: (1) Het ledental",
        ),
    ],
)
def test_how_a_dossier_that_is_called_by_half_its_name_goes_on(
    heuvelmark: Service, text: str, value: str
) -> None:
    assert told(heuvelmark, text).startswith(value)


def test_since_when_a_municipality_does_something_is_no_question_of_its_dossiers(heuvelmark: Service) -> None:
    made = told(heuvelmark, "Sinds wanneer doet Stroombeek mee aan de dagbesteding?")
    assert "doet niet mee aan de dagbesteding" in made and "4 dossiers" not in made, made
