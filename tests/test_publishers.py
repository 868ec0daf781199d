"""Who made a document: its publisher, or the parties that its first pages name."""

from __future__ import annotations

import pytest

from assistant.service import AskRequest, Service


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("wie heeft de pa agenda gemaakt", "uitgever van een document"),
        ("Wie heeft de strategische agenda opgesteld?", "uitgever van een document"),
        ("wie hebben de samenwerkingsafspraken opgesteld", "makers van een document"),
        ("wie heeft het voorwoord van de PA-agenda geschreven", "namen onder een voorwoord"),
    ],
)
def test_who_made_a_whole_document_is_told_from_what_it_says_of_itself(
    service: Service, text: str, reason: str
) -> None:
    made = service.ask(AskRequest(text))
    assert made.uitleg["reden"] == reason, made.antwoord
    assert made.bronnen
