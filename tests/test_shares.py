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
