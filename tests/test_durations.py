"""How long something takes: read from years, months and quarters, and ranked."""

from __future__ import annotations

import pytest

from assistant.lookup.actions.durations import stretch_of
from assistant.reader import AskRequest
from assistant.service import Service


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("oktober 2022 – september 2025", "36 maanden (3 jaar)"),
        ("januari 2024 - december 2027", "48 maanden (4 jaar)"),
        ("oktober 2022 – april 2025", "31 maanden (2 jaar en 7 maanden)"),
        ("mei 2025 – juli 2025", "3 maanden"),
        ("Q3 2025 – Q2 2026", "4 kwartalen (12 maanden)"),
        ("Q2 – Q3 2025", "2 kwartalen (6 maanden)"),
        ("Q3 2025", "1 kwartaal (3 maanden)"),
        ("2026 t/m 2030", "5 jaar"),
        ("2022 – 2040", "18 jaar (19 als begin- en eindjaar allebei meetellen)"),
        ("2023 - 2030 en 2031 - 2050", "27 jaar (28 als begin- en eindjaar allebei meetellen)"),
    ],
)
def test_lengths(text: str, shown: str) -> None:
    made = stretch_of(text)
    assert made is not None and made.shown() == shown


@pytest.mark.parametrize(
    "text", ["Doorlopend", "2024 en verder", "Tot en met 2025", "cyclisch", "P.M.", "", "2025"]
)
def test_no_length_without_begin_and_end(text: str) -> None:
    assert stretch_of(text) is None, "an open end would be given a length"


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("Hoe lang duurt Rondje Merenland?", "2 jaar"),
        ("Welk dossier loopt het langst?", "Warmte voor de Waard (2023 - 2030 en 2031 - 2050) [1] loopt het langst: 27 jaar"),
        ("hoe lang duurt actie 1 van het afsprakenkader", "4 kwartalen"),
    ],
)  # fmt: skip
def test_how_long(visible_service: Service, text: str, there: str) -> None:
    made = visible_service.ask(AskRequest(text, ()))
    assert there in made.antwoord and made.bronnen, made.antwoord


def test_of_two_that_are_not_known_no_other_is_told(visible_service: Service) -> None:
    text = "Wat duurt het langst, de fietsbruggen of de warmteplannen?"
    assert "Warmte voor de Waard (2023" not in visible_service.ask(AskRequest(text)).antwoord


def test_the_longest_of_some_is_none_of_the_others(visible_service: Service) -> None:
    made = visible_service.ask(AskRequest("Welk dossier van wethouder El Amrani is het eerst klaar?"))
    assert "Rondje Merenland" in made.antwoord and "Woonzorg" not in made.antwoord, made.antwoord


def test_a_term_asked_in_months_is_counted(visible_service: Service) -> None:
    made = visible_service.ask(AskRequest("Looptijd Woonzorgafspraken Waardstreek in maanden?"))
    assert "duurt 28 maanden" in made.antwoord, made.antwoord
