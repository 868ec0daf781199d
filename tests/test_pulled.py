"""Who asks what draws people, or who gets something going, is not told who leads a dossier."""

from __future__ import annotations

import pytest

from assistant.reader import AskRequest
from assistant.service import Service
from assistant.words.pulled import otherwise_pulled


@pytest.mark.parametrize(
    ("text", "put"),
    [
        ("Wat trekt gezinnen naar de haven?", "Wat maakt de haven aantrekkelijk voor gezinnen?"),
        ("Wat trekt de ganzen naar de haven?", "Wat brengt de ganzen naar de haven?"),
        ("Wie trekt er aan de bel over de dijk?", "Wie waarschuwt er over de dijk?"),
        ("Is er een club die de bouw vlot trekt?", "Is er een club die de bouw versnelt?"),
        ("Waarom is het goed om samen op te trekken?", "Waarom is het goed om samen te werken?"),
        ("Worden de regels gelijk getrokken?", "Worden de regels gelijk gemaakt?"),
        ("Wie trekt het waterplan?", "Wie trekt het waterplan?"),
        ("Wat trekt de wethouder?", "Wat trekt de wethouder?"),
        ("Welke dossiers trekken zij samen?", "Welke dossiers trekken zij samen?"),
    ],
)
def test_what_pulls_is_put_in_other_words(text: str, put: str) -> None:
    assert otherwise_pulled(text) == put


@pytest.mark.parametrize(
    "text", ["Wat trekt gezinnen naar de stad?", "Is er een club die de dijk vlot trekt?"]
)
def test_no_leader_is_told_for_it(visible_service: Service, text: str) -> None:
    assert "trekker" not in visible_service.ask(AskRequest(text)).antwoord
