"""Questions about the region and its documents as a whole, in libraries that the code has never met."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
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
