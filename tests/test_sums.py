"""Sums and differences: worked out only where it is plain which figures are meant."""

from __future__ import annotations

import pytest

from assistant.evidence.sums import Figure, amount, dutch_number, figures, pair, share


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1.130", 1130.0),
        ("9,5", 9.5),
        ("€ 1.250.000,50", 1250000.5),
        ("ongeveer 40 stuks", 40.0),
        ("P.M.", None),
        ("", None),
        ("3.", 3.0),
    ],
)
def test_amount_reads_dutch(text: str, value: float | None) -> None:
    assert amount(text) == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (1130, "1.130"),
        (9.5, "9,5"),
        (0.25, "0,25"),
        (1250000.5, "1.250.000,5"),
        (0, "0"),
        (-12.0, "-12"),
        (1 / 3, "0,33"),
    ],
)
def test_numbers_are_written_in_dutch(value: float, text: str) -> None:
    assert dutch_number(value) == text


@pytest.mark.parametrize("value", [0.0, 7.0, 1130.0, 12.75, 61000.0, 1250000.5])
def test_a_written_number_is_read_back(value: float) -> None:
    assert amount(dutch_number(value)) == value


def test_figures_with_their_units() -> None:
    found = figures(["64 miljoen euro, waarvan 22 miljoen gereserveerd", "30% sociale huur"])
    assert [(f.value, f.at) for f in found] == [(64.0, 0), (22.0, 0), (30.0, 1)]
    assert found[0].unit == found[1].unit != "%"
    assert found[2].unit == "%"


@pytest.mark.parametrize(
    "text", ["In 2028 begint het.", "van 2025 tot 2031", "paragraaf 5.7", "", "geen cijfers"]
)
def test_years_and_paragraphs_are_no_figures(text: str) -> None:
    assert figures([text]) == [], "a year or a paragraph would be added up"


def test_the_same_unit_in_other_words() -> None:
    one, two = figures(["12 mld", "3 miljard"])
    assert one.unit == two.unit


def test_pair_takes_the_only_two_of_a_unit() -> None:
    found = pair(figures(["41 woningen in Oudendam", "33 woningen in Lagewaard", "8 procent"]))
    assert found is not None
    assert [f.value for f in found] == [41.0, 33.0]


@pytest.mark.parametrize(
    "texts",
    [
        ["41 woningen", "33 woningen", "12 woningen"],
        ["41 woningen", "33 bedrijven"],
        ["41 woningen"],
        ["41 woningen", "41 woningen"],
        ["41 woningen", "33 woningen", "9 bedrijven", "8 bedrijven"],
        [],
    ],
)
def test_no_pair_where_there_is_doubt(texts: list[str]) -> None:
    assert pair(figures(texts)) is None, "a sum of figures that do not go together"


def test_share_is_of_the_amount_in_the_same_text() -> None:
    found = share(figures(["30% van 640 woningen is sociale huur"]))
    assert found == (Figure(30.0, "%", 0), Figure(640.0, found[1].unit, 0)) if found else False
    assert share(figures(["30% is sociale huur", "640 woningen"])) is None
    assert share(figures(["30% of 40% van 640 woningen"])) is None
