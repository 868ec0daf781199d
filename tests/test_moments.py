"""The time that a question asks about beside a year or the answer before."""

from __future__ import annotations

import pytest

from assistant.reading.moments import (
    BENEFIT_ASKED,
    BENEFIT_TOLD,
    ENOUGH_ASKED,
    ENOUGH_TOLD,
    IF_ASKED,
    IF_TOLD,
    RESULT_ASKED,
    SINCE,
    WANT_ASKED,
    WANT_TOLD,
    is_after,
    named_after,
    shifts,
)
from ingest.language import words


@pytest.mark.parametrize(("text", "year"), [("Hoeveel komen er na 2030?", 2030), ("Hoeveel in 2030?", None)])
def test_the_year_that_a_question_asks_of_the_time_after(text: str, year: int | None) -> None:
    assert named_after(text) == year


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("In 2030 zijn 900 woningen klaar.", False),
        ("In 2050 zijn 4.000 woningen klaar.", True),
        ("Tussen 2030 en 2040 komen er 500 bij.", True),
        ("Ook na 2030 blijft er vraag.", True),
        ("Er is veel vraag.", False),
    ],
)
def test_a_text_about_the_time_after_a_year(text: str, holds: bool) -> None:
    said = {int(w) for w in words(text) if w.isdigit() and len(w) == 4}
    assert is_after(2030, said, text) is holds


@pytest.mark.parametrize(
    ("text", "shift"),
    [
        ("en hoeveel zou het moeten zijn?", "streven"),
        ("wat is het streven?", "streven"),
        ("om hoeveel wijken gaat dat tweede doel?", ""),
    ],
)
def test_what_is_to_become(text: str, shift: str) -> None:
    assert shifts(text) == shift


@pytest.mark.parametrize(
    ("text", "holds"), [("wat gebeurt er als dat niet lukt?", True), ("wat is er niet af?", False)]
)
def test_what_happens_if(text: str, holds: bool) -> None:
    assert bool(IF_ASKED.search(text)) is holds


def test_what_is_told_of_a_case() -> None:
    assert IF_TOLD.search("Mocht er geen plek zijn, dan beslist de provincie.")
    assert not IF_TOLD.search("De provincie beslist in 2027.")


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("redden ze het daarmee?", True),
        ("is dat dan genoeg?", True),
        ("en gaat dat lukken?", True),
        ("kan de brug dat nog wel aan?", True),
        ("komen ze er daarmee?", True),
        ("is dat een brug?", False),
    ],
)
def test_whether_it_is_enough(text: str, asks: bool) -> None:
    assert bool(ENOUGH_ASKED.search(text)) is asks


def test_what_is_told_of_how_far_it_reaches() -> None:
    assert ENOUGH_TOLD.search("Daarmee wordt het doel niet volledig behaald.")
    assert not ENOUGH_TOLD.search("De regio legt een waterberging aan.")


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("komt er iets tastbaars uit?", True),
        ("en wat levert dat op?", True),
        ("wie gaat daarover?", False),
    ],
)
def test_what_came_of_it(text: str, asks: bool) -> None:
    assert bool(RESULT_ASKED.search(text)) is asks


@pytest.mark.parametrize(
    ("text", "since"),
    [
        ("wat gebeurt er intussen wel?", False),
        ("wat is er intussen gedaan?", True),
        ("is daar sindsdien iets van gekomen?", True),
    ],
)
def test_meanwhile_is_not_since(text: str, since: bool) -> None:
    assert bool(SINCE.search(text)) is since


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("en wat heb je daaraan?", True),
        ("wie hebben daar profijt van?", True),
        ("waarom zou dat goed zijn voor de gemeente?", True),
        ("wanneer is het klaar?", False),
    ],
)
def test_what_it_is_good_for(text: str, asks: bool) -> None:
    assert bool(BENEFIT_ASKED.search(text)) is asks


def test_what_is_told_of_what_it_is_good_for() -> None:
    assert BENEFIT_TOLD.search("Daarmee wint het project ruim een jaar.")
    assert not BENEFIT_TOLD.search("De brug ligt over de vaart.")


def test_what_somebody_wants() -> None:
    assert WANT_ASKED.search("wat verlangt de stad van de provincie?")
    assert not WANT_ASKED.search("wat wil de stad bereiken?")
    assert WANT_TOLD.search("We vragen om een kortere procedure.")
    assert not WANT_TOLD.search("De sprinter rijdt tweemaal per uur.")
