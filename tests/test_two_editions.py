"""A library with last and this season's edition of a report: the newest is told, the older one named as older."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from regions import opened, told

from assistant.reader import AskRequest
from assistant.series import asks_change, earlier
from assistant.service import Service

OLD, NEW = "voortgang-waardstreek", "voortgang-waardstreek-najaar"


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    service = opened(tmp_path_factory.mktemp("uitgaven"), f"zichtbaar/{OLD}", f"uitgaven/{NEW}")
    yield service
    service.close()


def test_the_newest_edition_is_known_by_the_dates_on_the_covers(both: Service) -> None:
    assert earlier(both.library) == {OLD: NEW}
    assert "1 september 2026" in told(both, "Welke documenten zijn er?")


def test_what_holds_now_is_told_once_and_what_the_edition_before_said_is_named_as_older(
    both: Service,
) -> None:
    made = both.ask(AskRequest("Wie trekt Warmte voor de Waard?"))
    assert "Zijlstra" in made.antwoord and "Kromhout" not in made.antwoord
    assert {s["document"] for s in made.bronnen} == {NEW}
    assert any("Kromhout" in w and "1 februari 2026" in w for w in made.waarschuwingen)
    assert told(both, "Hoeveel dossiers zijn er?").startswith("Er zijn zeven dossiers")


def test_what_only_the_edition_before_tells_is_told_as_such(both: Service) -> None:
    made = both.ask(AskRequest("Wie trekt Buurtbus en Deelvervoer?"))
    assert "Harmsen" in made.antwoord
    assert any("eerdere uitgave" in w for w in made.waarschuwingen)


def test_the_edition_before_answers_where_it_is_asked_for(both: Service) -> None:
    made = both.ask(AskRequest("Wie trekt Warmte voor de Waard in de vorige rapportage?"))
    assert "Kromhout" in made.antwoord and "Zijlstra" not in made.antwoord


def test_what_changed_is_told_of_all_and_of_one(both: Service) -> None:
    whole = told(both, "Wat is er veranderd sinds de vorige rapportage?")
    assert "Buurtbus en Deelvervoer" in whole and "Waterberging Rietmeer" in whole
    one = told(both, "Wie was eerst trekker van Warmte voor de Waard?")
    assert "was wethouder P. Kromhout, is nu wethouder H. Zijlstra" in one
    assert "hetzelfde" in told(both, "Is er iets veranderd bij Jeugdhulp Dichtbij?")


def test_a_change_in_the_world_is_no_change_of_a_report() -> None:
    assert asks_change("Wat is er anders dan in de vorige rapportage?")
    for text in (
        "Waarom verandert het klimaat?",
        "Hoeveel nieuwe woningen komen er?",
        "Wat gaat er veranderen voor ouderen?",
    ):
        assert not asks_change(text)
