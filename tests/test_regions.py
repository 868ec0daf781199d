"""A library with the documents of two regions: each is answered from its own, and the reader's own goes first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from regions import opened, told

from assistant.reader import AskRequest
from assistant.reading.question import Turn
from assistant.regions import UnknownRegionError
from assistant.service import Service

HOME, OTHER = "voortgang-waardstreek", "voortgang-oeverland"
MEREN = "kort-bericht-merenland"
LAGEWAARD = "In Lagewaard zegt wethouder Q. Pelgrim dat de brug klaar is. Lagewaard is daar blij mee.\n"
HAZELWOUDE = "In Hazelwoude zegt wethouder Q. Pelgrim dat de haven dicht is. Hazelwoude betreurt dat.\n"


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    folder = tmp_path_factory.mktemp("streken")
    corpus = folder / "documenten"
    corpus.mkdir()
    (corpus / "a-brug.txt").write_text("Bericht over de brug\n\n" + LAGEWAARD)
    (corpus / "b-haven.txt").write_text("Bericht over de haven\n\n" + HAZELWOUDE)
    service = opened(folder, f"zichtbaar/{HOME}", f"oever/{OTHER}")
    yield service
    service.close()


def test_documents_are_of_the_region_whose_municipalities_they_speak_of(both: Service) -> None:
    assert {frozenset(ids) for ids in both.library.regions} == {
        frozenset({"a-brug", HOME}),
        frozenset({"b-haven", OTHER}),
    }


def test_a_name_in_two_regions_is_two_persons(both: Service) -> None:
    named = [r for r in both.library.register.records("persoon") if r.data["achternaam"] == "Pelgrim"]
    assert len(named) == len({r.id for r in named}) == 2


def test_what_is_counted_is_counted_for_the_own_region(both: Service) -> None:
    counted = sum(r.document == HOME for r in both.library.register.records("dossier"))
    made = both.ask(AskRequest("Welke dossiers zijn er?"))
    assert {s["document"] for s in made.bronnen} == {HOME}
    assert len(made.gegevens) == counted


def test_another_region_is_answered_where_a_question_names_it(both: Service) -> None:
    made = both.ask(AskRequest("Welke gemeenten zitten er in de regio Oeverland?"))
    assert "Hazelwoude" in made.antwoord and "Lagewaard" not in made.antwoord
    assert not any("andere regio" in w for w in made.waarschuwingen)


def test_what_only_another_region_has_is_told_with_whose_it_is(both: Service) -> None:
    made = both.ask(AskRequest("Wie is trekker van Afvalinzameling en Grondstoffen?"))
    assert "Okkerse" in made.antwoord
    assert any("andere regio" in w and "Oeverland" in w for w in made.waarschuwingen)


def test_a_dossier_of_another_region_is_known_by_its_name_where_the_own_one_has_its_words_apart(
    tmp_path: Path,
) -> None:
    read = opened(tmp_path, *(f"zichtbaar/{id}" for id in (HOME, "strategie-waardstreek", MEREN)))
    read.close()
    service = Service.open(replace(read.settings, region="Lagewaard"))
    made = service.ask(AskRequest("Wie leidt Schone Plassen?"))
    assert "ter Horst" in made.antwoord and any("andere regio" in w for w in made.waarschuwingen)
    service.close()


def test_a_follow_up_stays_in_the_region_of_the_turn_before(both: Service) -> None:
    text = "Wie trekt de afvalinzameling in Oeverland?"
    first = both.ask(AskRequest(text))
    made = both.ask(AskRequest("en tot wanneer loopt dat?", (Turn(text, first.antwoord),)))
    assert {s["document"] for s in made.bronnen} == {OTHER}


def test_a_refusal_says_where_another_region_does_tell_it(both: Service) -> None:
    made = both.ask(AskRequest("Wat wordt er gedaan aan milieustraten?"))
    assert made.uitkomst != "beantwoord"
    assert any("andere regio" in w and "bladzijde" in w for w in made.waarschuwingen)


def test_documents_that_are_asked_for_decide(both: Service) -> None:
    made = both.ask(AskRequest("Welke dossiers zijn er?", documenten=(OTHER,)))
    assert {s["document"] for s in made.bronnen} == {OTHER}


def test_the_library_as_a_whole_is_told_of_all_regions(both: Service) -> None:
    assert "vier documenten" in told(both, "Welke documenten zijn er?")


def test_the_own_region_can_be_set(both: Service) -> None:
    service = Service.open(replace(both.settings, region="Hazelwoude"))
    made = service.ask(AskRequest("Welke dossiers zijn er?"))
    assert {s["document"] for s in made.bronnen} == {OTHER}
    service.close()


def test_all_regions_can_be_read_as_one(both: Service) -> None:
    service = Service.open(replace(both.settings, region="alle"))
    made = service.ask(AskRequest("Welke dossiers zijn er?"))
    assert {s["document"] for s in made.bronnen} == {HOME, OTHER}
    service.close()


def test_a_region_that_nothing_names_is_refused_with_what_there_is(both: Service) -> None:
    with pytest.raises(UnknownRegionError, match=HOME):
        Service.open(replace(both.settings, region="Nergenshuizen"))
