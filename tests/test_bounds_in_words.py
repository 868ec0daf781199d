"""A bound in words ("meer dan acht gemeenten") is the bound in figures: yes is yes, and who is above it is above it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from regions import opened, told

from assistant.lookup.common import listed
from assistant.reading.in_figures import in_figures
from assistant.service import Service
from assistant.words.numerals import NUMERALS


@pytest.fixture(scope="module")
def waardstreek(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    service = opened(tmp_path_factory.mktemp("waard"), "zichtbaar/voortgang-waardstreek")
    yield service
    service.close()


@pytest.mark.parametrize(
    ("bound", "by", "holds"),
    [
        ("meer dan", -1, "Ja."),
        ("meer dan", 0, "Nee."),
        ("minstens", 0, "Ja."),
        ("minder dan", 0, "Nee."),
        ("minder dan", 1, "Ja."),
        ("hoogstens", -1, "Nee."),
    ],
)
def test_a_number_of_municipalities_is_held_against_the_bound(
    waardstreek: Service, bound: str, by: int, holds: str
) -> None:
    card = waardstreek.library.register.records("dossier")[0]
    name, number = str(card.data["naam"]), len(listed(card.data["gemeenten"]))
    answer = told(waardstreek, f"Doen er {bound} {NUMERALS[number + by]} gemeenten mee aan {name}?")
    assert answer.startswith(holds), answer


@pytest.mark.parametrize(("by", "holds"), [(0, "Nee."), (-1, "Ja.")])
def test_a_number_of_dossiers_is_held_against_the_bound(waardstreek: Service, by: int, holds: str) -> None:
    number = len(waardstreek.library.register.records("dossier"))
    answer = told(waardstreek, f"Zijn er meer dan {NUMERALS[number + by]} dossiers?")
    assert answer.startswith(holds), answer


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Krijgt Veenburg meer dan dertig woningen?", "Krijgt Veenburg meer dan 30 woningen?"),
        ("Wie heeft tussen de tien en vijftien uur?", "Wie heeft tussen de 10 en 15 uur?"),
        ("dossiers met drie of meer trekkers", "dossiers met 3 of meer trekkers"),
        (
            "Hoeveel huizen met hooguit drie kamers zijn er?",
            "Hoeveel huizen met hooguit drie kamers zijn er?",
        ),
        ("Is dat meer dan een derde?", "Is dat meer dan een derde?"),
    ],
)
def test_a_bound_is_read_in_figures(text: str, read: str) -> None:
    assert in_figures(text) == read
