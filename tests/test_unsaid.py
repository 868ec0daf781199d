"""What a question says to be reached or in force, and a text says not to be so (yet)."""

from __future__ import annotations

import pytest

from assistant.assumptions.asserted import in_force
from assistant.assumptions.reversed import turned_round
from assistant.assumptions.unsaid import affirmed, not_yet, opposed, short_of
from assistant.claims.matching import Piece, View
from assistant.claims.reading import Known, read
from ingest.language import Compounds

KNOWN = Known()


def _view(text: str) -> View:
    return View.of(Piece(text, ()), KNOWN, Compounds({}))


@pytest.mark.parametrize(
    ("said", "text", "refuted"),
    [
        ("het zonnedoel is al gehaald", "Op dat moment was 30% van het zonnedoel gerealiseerd.", True),
        ("het zonnedoel is al gehaald", "Daarmee wordt het zonnedoel niet volledig behaald.", True),
        ("het zonnedoel is al gehaald", "In 2025 was 100% van het zonnedoel gerealiseerd.", False),
        ("het zonnedoel is al gehaald", "Het zonnedoel is 40 megawatt.", False),
        ("het zonnedoel wordt gehaald", "Op dat moment was 30% van het zonnedoel gerealiseerd.", False),
        ("het zonnedoel is niet gehaald", "Op dat moment was 30% van het zonnedoel gerealiseerd.", False),
    ],
)
def test_an_aim_that_is_reached_in_part_is_not_reached(said: str, text: str, refuted: bool) -> None:
    assert short_of(read(said, KNOWN), _view(text)) is refuted


def test_what_is_not_yet_done_is_not_told_as_done() -> None:
    said = read("is de dijkwet ingevoerd", KNOWN)
    assert not_yet(said, _view("Het waterschap wacht op de invoering van de dijkwet."))
    assert not not_yet(said, _view("De dijkwet is ingevoerd."))


@pytest.mark.parametrize(
    ("clause", "since", "read_as"),
    [
        ("is de dijkwet van kracht", False, "is de dijkwet ingevoerd"),
        ("is de dijkwet al van kracht", False, "is de dijkwet ingevoerd"),
        ("trad de dijkwet in werking", False, "is de dijkwet ingevoerd"),
        ("is de dijkwet ingegaan", False, "is de dijkwet ingevoerd"),
        ("geldt de dijkwet", True, "is de dijkwet ingevoerd"),
        ("geldt de dijkwet", False, "geldt de dijkwet"),
        ("wordt de dijkwet van kracht", False, "wordt de dijkwet van kracht"),
        ("is de dijk gesloten", False, "is de dijk gesloten"),
    ],
)
def test_a_rule_in_force_is_brought_in(clause: str, since: bool, read_as: str) -> None:
    assert in_force(clause, since) == read_as


def test_what_one_may_is_not_refused_for_less_of_something_else() -> None:
    text = "Minder huurinkomsten maken verkoop harder nodig voor de verhuurder."
    assert not opposed(read("mag de verhuurder meer huur vragen", KNOWN), _view(text))
    assert opposed(read("stijgen de huurinkomsten", KNOWN), _view("De huurinkomsten dalen."))


def test_more_than_another_has_is_not_denied_by_less_than_there_was() -> None:
    text = "De polders krijgen minder geld van het Rijk."
    assert not opposed(read("krijgen de polders meer geld dan andere", KNOWN), _view(text))
    assert opposed(read("krijgen de polders meer geld", KNOWN), _view(text))


def test_what_only_stands_under_the_name_does_not_say_that_it_is_so() -> None:
    said = read("kan het dorp de groei niet zelf betalen", KNOWN)
    under = View.of(
        Piece("Ook verkoop kan hieraan bijdragen.", (), "Dorp | Groei van betaalbare koop"),
        KNOWN,
        Compounds({}),
    )
    assert not affirmed(said, under)


def test_new_building_is_nobody_who_builds() -> None:
    said = read("willen corporaties niet alles bouwen", KNOWN)
    text = "Voor de nieuwbouw willen we dat die in eigendom van corporaties komt."
    assert not turned_round(said, _view(text))
