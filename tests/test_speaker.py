"""Who asks, told before the question: "wij" is their municipality."""

from __future__ import annotations

import pytest

from assistant.reading.speaker import spoken_for

TOWNS = ("Lagewaard",)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Ik zit in de raad van Lagewaard. Waar doen wij aan mee?", "Waar doet Lagewaard aan mee?"),
        ("Als raadslid uit Lagewaard wil ik weten: in welke dossiers zitten wij?", "In welke dossiers zit Lagewaard?"),
        ("Wij zitten met z'n allen in de raad van Lagewaard. Staan wij bij het Warmteplan?", "Staat Lagewaard bij het Warmteplan?"),
        ("Ik woon in Lagewaard, wat betaalt mijn gemeente?", "Wat betaalt Lagewaard?"),
        ("Hoi, vraagje van een raadslid uit Lagewaard: gaan wij erop vooruit?", "Gaat Lagewaard erop vooruit?"),
        ("Wij kregen als ambtenaren van Lagewaard de vraag hoeveel uur ons dit kost.", "Hoeveel uur Lagewaard dit kost."),
    ],
)  # fmt: skip
def test_we_are_the_municipality_of_who_asks(text: str, read: str) -> None:
    assert spoken_for(text, TOWNS) == read


@pytest.mark.parametrize(
    "text",
    [
        "ik woon in Lagewaard, wat merk ik van de regio?",
        "Ik ben inwoner van Lagewaard. Wat merken wij van de regionale samenwerking?",
        "wat heeft Lagewaard aan die samenwerking in de regio",
        "wat betekent de samenwerking voor mijn dorp Lagewaard?",
    ],
)
def test_what_one_has_of_the_region_is_what_it_does_for_ones_municipality(text: str) -> None:
    assert spoken_for(text, TOWNS) == "Wat doet de regio voor Lagewaard?"


@pytest.mark.parametrize(
    "text",
    [
        "Wat merk ik in Lagewaard van de woningnood in de regio?",  # of something else
        "Wat heeft Lagewaard aan de samenwerking met de zorgverzekeraars?",
        "Ik woon in Lagewaard. Komt er een nieuwe brug?",  # does not speak of "us"
        "Ik heb in Lagewaard een huis gekocht. Wat doet onze gemeente?",  # tells more than who asks
        "Wij willen weten wat onze gemeente doet.",
        "Waar doen wij aan mee?",
    ],
)
def test_what_is_more_than_that_stays(text: str) -> None:
    assert spoken_for(text, TOWNS) == text
