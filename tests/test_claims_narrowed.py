"""What narrows a statement stays with it: for whom, how often, when, and in which column."""

from __future__ import annotations

import pytest

from assistant.claims import Gate, Piece, Source
from assistant.claims.reading import Known
from ingest.language import Compounds
from ingest.model import Span

GATE = Gate(Known(towns=frozenset({"dalwijk", "heidal"})), Compounds({}))


def passes(said: str, there: str, kind: str = "sentence", about: str = "") -> bool:
    piece = Piece(there, (Span("stuk", 1, 0, len(there)),), about, kind)
    return GATE.check(f"{said.rstrip('.')} [B1].", {"B1": Source("B1", "stuk", (piece,), there)}).passed


TWICE = "De voortgang wordt twee keer per jaar besproken in de werkgroep en een keer per kwartaal in de stuurgroep."


@pytest.mark.parametrize(
    ("said", "true"),
    [
        ("De voortgang wordt twee keer per jaar besproken in de werkgroep.", True),
        ("De voortgang wordt twee keer per jaar besproken in de stuurgroep.", False),
        ("De voortgang wordt een keer per kwartaal besproken in de werkgroep.", False),
    ],
)
def test_how_often_something_happens_stays_with_where_it_happens(said: str, true: bool) -> None:
    assert passes(said, TWICE) is true


@pytest.mark.parametrize(
    ("said", "true"),
    [
        ("In Dalwijk staan slechts drie huizen te koop voor mensen met een laag inkomen.", True),
        ("In Dalwijk staan slechts drie huizen te koop.", False),
    ],
)
def test_few_for_some_people_is_not_told_as_few(said: str, true: bool) -> None:
    there = "In Dalwijk staan slechts drie huizen te koop voor mensen met een laag inkomen."
    assert passes(said, there) is true


@pytest.mark.parametrize(
    ("said", "true"),
    [
        ("Dalwijk bouwt op termijn zonder uitstoot.", True),
        ("Dalwijk bouwt zonder uitstoot.", False),
    ],
)
def test_what_is_to_come_is_not_told_as_so(said: str, true: bool) -> None:
    assert passes(said, "Dalwijk bouwt op termijn zonder uitstoot.") is true


def test_what_a_town_puts_its_efforts_in_is_not_told_as_done() -> None:
    there = "Dalwijk zet daarom in op nieuwe huizen bij het station."
    assert passes("Dalwijk zet in op nieuwe huizen bij het station.", there)
    assert not passes("Er zijn nieuwe huizen bij het station.", there)


@pytest.mark.parametrize(
    "said", ["In 2025 en 2026 krijgt Dalwijk 108 huizen.", "In 2027 t/m 2030 krijgt Dalwijk 135 huizen."]
)
def test_a_number_is_not_told_of_the_years_above_another_column(said: str) -> None:
    row = (
        "Dan krijgt Dalwijk 135 huizen en Heidal krijgt er 92 bij. – "
        "2027 t/m 2030: Dan krijgt Dalwijk 108 huizen en Heidal krijgt er 119 bij."
    )
    assert not passes(said, row, "row", "2025 t/m 2026 | 2027 t/m 2030")
