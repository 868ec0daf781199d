"""A share that is asked in everyday words is told from the figures in percentages."""

from __future__ import annotations

import pytest

from assistant.reader import AskRequest
from assistant.reading.shares import asks_share
from assistant.service import Service


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("Welke gemeente plant het grootste stuk van haar bomen aan het water?", True),
        ("Waar gaat een groter deel van de woningen naar starters?", True),
        ("Welk gedeelte is al geplant?", True),
        ("Waar drukt de opgave procentueel het zwaarst?", True),
        ("Hoe groot is dat deel?", True),
        ("Hoeveel is dat, in procenten?", True),
        ("Hoeveel bomen staan er in het grootste deel van de gemeente?", False),
        ("Welk deel van de regio is groen?", False),
        ("Wat is de grootste gemeente?", False),
    ],
)
def test_a_share_in_everyday_words(text: str, share: bool) -> None:
    assert asks_share(text) is share


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("Baarn of Soest, waar gaat vanaf 2027 een groter deel van de huurhuizen naar urgenten?", ("Baarn: 11,9%", "Soest: 9,9%")),
        ("Wie van de gemeenten moet vanaf 2027 het grootste stuk van haar huurhuizen aan urgenten geven?", ("Bunschoten [1], met 18,6%",)),
        ("Wat is in Woudenberg het precieze percentage van de vrijkomende sociale huurhuizen dat naar urgenten gaat?", ("11,4%", "14,3%")),
    ],
)  # fmt: skip
def test_what_a_percentage_is_of_may_stand_over_it(
    service: Service, text: str, there: tuple[str, ...]
) -> None:
    answer = service.ask(AskRequest(text, ()))
    assert answer.uitkomst == "beantwoord"
    assert all(t in answer.antwoord for t in there), answer.antwoord


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("welk deel van de toewijzingen is in Amersfoort", "51,4%: 1.130 van Amersfoort"),
        ("welk deel van de urgenten gaat naar Amersfoort", "59,2%: 135 van Amersfoort"),
        ("welk deel van de uren is van SWEV", "6% in 2025: 79 van SWEV"),
    ],
)
def test_the_share_that_somebody_has_is_of_what_all_have(service: Service, text: str, begins: str) -> None:
    """A percentage of something else in the same place ("toewijzingen aan urgenten") is no share of the whole."""
    made = service.ask(AskRequest(text))
    assert made.antwoord.startswith(begins), made.antwoord


def test_a_sum_without_a_year_is_told_for_each_year_of_the_table(service: Service) -> None:
    made = service.ask(AskRequest("hoeveel uren voor Amersfoort en Soest samen"))
    assert "Samen 191 uur in 2025" in made.antwoord and "Samen 279 uur in 2026" in made.antwoord, (
        made.antwoord
    )


def test_the_share_of_the_dossiers_that_somebody_leads(service: Service) -> None:
    assert "Dat is 33%" in service.ask(AskRequest("welk percentage van de dossiers trekt Metz")).antwoord
