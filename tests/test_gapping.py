"""Clauses that leave out what the one before them said, written in full."""

from __future__ import annotations

import pytest

from assistant.halving.gapping import in_full
from assistant.halving.of_which import among


@pytest.mark.parametrize(
    ("first", "second", "whole"),
    [
        ("Hoeveel uur kost het Lagewaard in 2028", "hoeveel in 2029?", "Hoeveel uur kost het Lagewaard in 2029?"),
        ("Wanneer is de dijk versterkt", "wanneer het gemaal?", "Wanneer is het gemaal versterkt?"),
        ("Wanneer zijn de dijken klaar", "wanneer de sluis?", "Wanneer zijn de sluis klaar?"),
        (
            "Hoeveel procent van de banen gaat naar jongeren volgens de agenda van Zuidhoek",
            "hoeveel naar ouderen volgens het regionale plan?",
            "Hoeveel procent van de banen gaat naar ouderen volgens het regionale plan?",
        ),
        (
            "hoeveel bomen komen er in de hele regio bij tot 2030",
            "hoeveel alleen in het park van Veenburg",
            "Hoeveel bomen komen er in het park van Veenburg bij tot 2030?",
        ),
        ("hoeveel bomen komen er in het park voor 2030", "hoeveel daarna nog", "Hoeveel bomen komen er in het park na 2030?"),
        (
            "Hoeveel bussen moet Veenburg nu per jaar kopen",
            "hoeveel straks vanaf 2027?",
            "Hoeveel bussen moet Veenburg per jaar kopen vanaf 2027?",
        ),
        (
            "Hoeveel bomen zijn er in 2024 geplant in Veenburg",
            "hoeveel in Zuidhoek?",
            "Hoeveel bomen zijn er in 2024 geplant in Zuidhoek?",
        ),
        ("Wat staat er over bomen in het kader", "wat in de agenda?", "Wat staat er over bomen in de agenda?"),
        ("Wat zegt het rapport over bomen", "wat de agenda?", "Wat zegt de agenda over bomen?"),
        (
            "Hoeveel bomen verwacht de regio per jaar",
            "hoeveel struiken die bloeien?",
            "Hoeveel struiken die bloeien verwacht de regio per jaar?",
        ),
        (
            "Met hoeveel bomen groeit de stad richting 2040",
            "met hoeveel de regio?",
            "Met hoeveel bomen groeit de regio richting 2040?",
        ),
        ("wie is verantwoordelijk voor actie 8", "wie voor actie 9", "Wie is verantwoordelijk voor actie 9?"),
    ],
)  # fmt: skip
def test_what_is_left_out_is_filled_in(first: str, second: str, whole: str) -> None:
    assert in_full([first, second])[1] == whole


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Hoeveel mensen wonen er duur?", "hoeveel huishoudens maakten gebruik van de regeling?"),
        ("Hoeveel bomen komen er", "wie betaalt dat?"),
        ("Bij welk dossier is Smit betrokken", "voor welk deel?"),
        ("Wat was het plan", "hoe ver is dat nu?"),
        ("Wat wilde de regio", "wat kwam er van terecht?"),
    ],
)
def test_a_whole_clause_stays_as_it_is(first: str, second: str) -> None:
    assert in_full([first, second]) == [first, second]


@pytest.mark.parametrize(
    ("first", "second", "whole"),
    [
        ("Hoeveel acties staan er in het plan", "hoeveel daarvan zijn in 2028 klaar?", "Hoeveel acties in het plan zijn in 2028 klaar?"),
        ("hoeveel dossiers zijn er", "bij hoeveel daarvan is de provincie opdrachtgever", "Bij hoeveel dossiers is de provincie opdrachtgever?"),
        ("Hoeveel doelen noemt het plan", "hoeveel gaan er over bomen", ""),
        ("Hoeveel gemeenten zitten er in de regio", "hoeveel doen er mee aan de dijk", "Hoeveel gemeenten in de regio doen mee aan de dijk?"),
        ("Hoeveel trekkers zijn er", "welke daarvan zijn burgemeester?", "Welke trekkers zijn burgemeester?"),
        ("Hoeveel bomen zijn er", "hoeveel daarvan zijn oud?", ""),
        ("Wie trekt de dijk", "hoeveel daarvan is klaar?", ""),
    ],
)  # fmt: skip
def test_a_part_of_what_is_counted_is_asked_in_full(first: str, second: str, whole: str) -> None:
    assert among(first, second) == whole
