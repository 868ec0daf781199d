"""A number that is asked for each day, week or month: told as such, or with that it does not say so."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from regions import opened, told

from assistant.service import Service

TEXT = """Bericht over het station

Het station van Lagewaard trekt 40.000 reizigers per dag. Daarvoor is een nieuwe stalling gebouwd.

In de regio zijn in 2024 in totaal 7.165 huurwoningen toegewezen. De meeste daarvan staan in Lagewaard.
"""
UNSAID = "staat het er niet bij"


@pytest.fixture(scope="module")
def station(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    folder = tmp_path_factory.mktemp("station")
    (folder / "documenten").mkdir()
    (folder / "documenten" / "bericht.txt").write_text(TEXT)
    service = opened(folder)
    yield service
    service.close()


def test_a_number_each_day_is_told_as_it_stands(station: Service) -> None:
    answer = told(station, "Hoeveel reizigers per dag trekt het station?")
    assert "40.000" in answer and UNSAID not in answer


@pytest.mark.parametrize("time", ["week", "maand"])
def test_a_number_each_week_is_not_the_one_of_each_day(station: Service, time: str) -> None:
    answer = told(station, f"Hoeveel reizigers per {time} trekt het station?")
    assert answer.startswith((f"Per {time} {UNSAID}", "Dat staat niet")), answer


def test_what_was_counted_over_a_year_is_not_told_as_of_each_month(station: Service) -> None:
    answer = told(station, "Hoeveel huurwoningen worden er maandelijks toegewezen?")
    assert UNSAID in answer or answer.startswith("Dat staat niet"), answer
