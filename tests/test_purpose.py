"""What a document is for, in its own words about itself."""

from __future__ import annotations

import pytest

from assistant.reader import AskRequest
from assistant.service import Service


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("wat is een voortgangsrapportage", "Deze rapportage laat zien hoe het staat met de dossiers"),
        ("Wat is de strategische agenda, waar is die voor bedoeld?", "Deze agenda geeft richting tot en met 2030"),
    ],
)  # fmt: skip
def test_a_document_says_what_it_is_for(visible_service: Service, text: str, told: str) -> None:
    made = visible_service.ask(AskRequest(text))
    assert made.antwoord.startswith(told) and len(made.bronnen) == 1, made.antwoord


def test_a_subject_of_a_document_is_not_the_document(service: Service) -> None:
    made = service.ask(AskRequest("Wat is het doel van het afsprakenkader voor ouderen?"))
    assert made.uitleg["opzoeking"] != "waar een document voor is"
