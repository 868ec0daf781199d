"""Dutch numbers, open values and periods as documents print them."""

from __future__ import annotations

import pytest

from ingest.records.numbers import amount, is_open, is_value, printed
from ingest.records.periods import caption_period, is_period, period


@pytest.mark.parametrize(
    ("text", "number", "unit"),
    [
        ("1.130", 1130, None),
        ("9,5%", 9.5, "%"),
        ("9,5 procent", 9.5, "%"),
        ("€ 10.000,-", 10000, "euro"),
        ("€ 1,5 miljoen", 1_500_000, "euro"),
        ("2,25 mld.", 2_250_000_000, None),
        ("490 uur", 490, "uur"),
        ("3 uren", 3, "uur"),
        ("12", 12, None),
        ("12*", 12, None),
        ("-4", -4, None),
        ("+15.500 woningen", 15500, "woningen"),
        ("1.234.567", 1234567, None),
        ("0,5 TWh", 0.5, "TWh"),
        ("P.M.", None, None),
        ("n.n.b.", None, None),
        ("-", None, None),
        ("vacature", None, None),
        ("10.000-14.000", None, None),
        ("9 tot 12 woningen", None, None),
        ("Zie paragraaf 3", None, None),
    ],
)
def test_amounts(text: str, number: float | None, unit: str | None) -> None:
    assert amount(text) == (number, unit)


def test_what_is_left_open_is_a_value_but_words_are_not() -> None:
    assert all(map(is_open, ["P.M.", "PM", "n.t.b.", "n.b.", "–", "Vacature", "€ PM."]))
    assert is_value("P.M.") and is_value("3%") and not is_value("Gemeente Zomerdam") and not is_value("")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Jaarlijks aantal in 2027–2030", "2027–2030"),
        ("in 2025 en 2026", "2025 en 2026"),
        ("2025 t/m 2026, exclusief", "2025 t/m 2026"),
        ("seizoen 2024/25", "2024/25"),
        ("Inzet in 2026", "2026"),
        ("2.024 woningen", None),
        ("kavel 20255", None),
    ],
)
def test_periods(text: str, found: str | None) -> None:
    assert period(text) == found


def test_the_year_of_a_source_is_no_period() -> None:
    assert caption_period("Aantal woningen (bron: Provincie 2024):") is None
    assert caption_period("Toegewezen woningen (bron: register 2022 t/m 2024):") == "2022 t/m 2024"
    assert is_period("2027-2030") and not is_period("2.300")


def test_numbers_are_written_the_dutch_way() -> None:
    assert [printed(n) for n in (908, 1130.0, 9.5, 12345.25)] == ["908", "1.130", "9,5", "12.345,25"]
