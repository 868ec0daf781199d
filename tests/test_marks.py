"""What the figures of a sentence count, told by the words beside them."""

from __future__ import annotations

import pytest

from assistant.evidence.forms import can_tell, has_mark
from assistant.evidence.marks import BARE_FIGURE, BOTH_DO, beside, counted_groups, counts_people, numbers
from assistant.reader import Reader


@pytest.mark.parametrize(
    ("asked", "text", "said", "unsaid"),
    [
        ("Hoeveel banen komen er?", "Door de groei van het aantal inwoners zijn 32.000 nieuwe banen nodig.", "banen", "inwoners"),
        ("Hoeveel inwoners heeft het dorp?", "Het aantal inwoners groeit naar 180.000.", "inwoners", "water"),
        ("Hoeveel reizigers zijn er?", "Het station loopt met 40.000 reizigers per dag vol. Er zijn ook 300 fietsen.", "reizigers", "station"),
    ],
)  # fmt: skip
def test_a_figure_counts_what_stands_behind_it(
    visible_reader: Reader, asked: str, text: str, said: str, unsaid: str
) -> None:
    question = visible_reader.understander.understand(asked)
    around = beside(text, question)
    assert around and said in around[0], around
    assert unsaid not in around[0], around


def test_municipalities_are_counted_as_such(visible_reader: Reader) -> None:
    question = visible_reader.understander.understand("Hoeveel gemeenten zijn partner in het fietsnet?")
    assert [g.shown for g in counted_groups(question)] == ["gemeenten"]


@pytest.mark.parametrize(
    "asked",
    [
        "Hoeveel denkt men er te bouwen?",
        "Hoeveel wil de regio er bouwen?",
        "Hoeveel mocht er eerst boven de grens worden gebouwd?",
    ],
)
def test_what_is_left_out_is_not_counted(visible_reader: Reader, asked: str) -> None:
    assert counted_groups(visible_reader.understander.understand(asked)) == []


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("Zo'n 72.000 kunnen gebouwd worden.", True),
        ("Er zijn er 72.000 gepland.", True),
        ("Er zijn 72.000 woningen gepland.", False),
        ("Dat kost € 72.000 in totaal.", False),
    ],
)
def test_a_figure_without_a_noun(text: str, bare: bool) -> None:
    assert bool(BARE_FIGURE.search(text)) is bare


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("Er worden drie projecten uitgevoerd.", False),
        ("Er stonden slechts twee koopwoningen te koop.", False),
        ("Er zijn drie nieuwe medewerkers.", True),
        ("De regio telt 180.000 inwoners.", True),
        ("Het zijn er 180.000.", True),
        ("Er zijn 12 km fietspad aangelegd.", False),
    ],
)
def test_what_can_count_people(visible_reader: Reader, text: str, holds: bool) -> None:
    question = visible_reader.understander.understand("Hoeveel mensen zijn er geholpen?")
    assert counts_people(text, question) is holds


def test_an_ordinal_counts_nothing(visible_reader: Reader) -> None:
    question = visible_reader.understander.understand("Hoeveel akkoorden zijn er?")
    assert numbers("In maart is een (2e) akkoord gesloten.", question) == []


def test_a_figure_that_was_asked_with_answers_nothing(visible_reader: Reader) -> None:
    question = visible_reader.understander.understand(
        "Er zijn plannen voor 93.000 woningen, maar hoeveel denkt men te bouwen?"
    )
    assert numbers("Er zijn plannen voor 93.000 woningen.", question) == []
    assert numbers("Naar verwachting kunnen er 72.000 gebouwd worden.", question) == ["72.000"]


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("De gemeente en De Schutse werken aan een proef.", True),
        ("Gemeente en corporaties maken samen afspraken.", True),
        ("De provincie maakt een plan voor wonen en zorg.", False),
        ("De proef loopt in Veenburg en Zuidhoek.", False),
    ],
)
def test_two_who_do_one_thing_do_it_with_one_another(text: str, holds: bool) -> None:
    assert bool(BOTH_DO.search(text)) is holds


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        ("Met hoeveel groeit de zorg als het geld van de dijken verschuift?", "De zorg groeit met 8,2 %."),
        ("Met wie werkt de gemeente aan de proef?", "De gemeente en De Schutse werken aan een proef."),
        ("Hoe lang mag het duren voordat er een dijk ligt?", "Er ligt een dijk binnen zes maanden."),
    ],
)
def test_a_text_that_has_the_form_that_is_asked_can_tell_it(
    visible_reader: Reader, asked: str, text: str
) -> None:
    assert can_tell(visible_reader.understander.understand(asked), text, "sentence")


def test_the_last_moment_is_told_by_what_says_that_it_is_the_last(visible_reader: Reader) -> None:
    question = visible_reader.understander.understand("In welk jaar is de dijk op z'n laatst vol?")
    last, other = (
        has_mark(question, text, lambda _: 1.0)
        for text in ("De dijk is uiterlijk in 2026 vol.", "De dijk is in 2024 vol.")
    )
    assert last > other > 0
