"""Frames in which a word is to be explained, or a thing told about, put as the plain question."""

from __future__ import annotations

import pytest

from assistant.reading.explained import as_meaning


@pytest.mark.parametrize(
    ("text", "put"),
    [
        ("kunt u waterkering uitleggen?", "wat is waterkering?"),
        ("Kun je me even het begrip natte voeten uitleggen", "Wat is natte voeten?"),
        ("leg dijkring eens uit", "wat is dijkring?"),
        ("Wat een dijkring precies inhoudt", "Wat is een dijkring?"),
        ("wat is de definitie van dijkring", "wat is dijkring?"),
        ("wat is de betekenis van de dijk voor de stad", "wat is de betekenis van de dijk voor de stad"),
        ("Wat betekent het woord dijkring", "Wat is dijkring?"),
        ("ik snap dijkring niet", "wat is dijkring?"),
        ("ik snap het niet", "ik snap het niet"),
        ("hoe zou je een dijkring omschrijven", "wat is een dijkring?"),
        ("dijkring uitleg", "wat is dijkring?"),
        ("kan je dat uitleggen", "kan je dat uitleggen"),
        ("kunt u uw antwoord toelichten", "kunt u uw antwoord toelichten"),
        ("kun je uitleggen waarom dat zo is", "kun je uitleggen waarom dat zo is"),
        ("Wat de stad wil is?", "Wat de stad wil is?"),
        ("Wat moet er met mijn huis?", "Wat moet er met mijn huis?"),
        ("Wat is het nummer van het stadhuis?", "Wat is het nummer van het stadhuis?"),
        ("Wat weet je van de dijk?", "Wat staat er over de dijk?"),
        ("Kun je me iets vertellen over de dijk bij de brug?", "Wat staat er over de dijk bij de brug?"),
        ("Wat weet je van mij?", "Wat weet je van mij?"),
    ],
)
def test_an_explanation_is_asked_plainly(text: str, put: str) -> None:
    assert as_meaning(text) == put
