"""A figure of another sort does not answer "hoeveel"."""

from __future__ import annotations

import pytest

from assistant.evidence.quantities import of_the_other_side, of_the_sort, without_later
from assistant.evidence.sorts_counted import of_a_sort_only
from assistant.reader import Reader


@pytest.mark.parametrize(
    ("question", "text", "holds"),
    [
        ("Hoeveel inwoners heeft de regio?", "Prognoses gaan uit van 27.000 extra inwoners tot 2050.", False),
        ("Hoeveel inwoners heeft de regio?", "De regio telt 27.000 inwoners.", True),
        ("Hoeveel inwoners komen er bij?", "Prognoses gaan uit van 27.000 extra inwoners tot 2050.", True),
        ("Hoeveel huurwoningen zijn er in Soest?", "In 2024 zijn 323 huurwoningen toegewezen.", False),
        (
            "Hoeveel huurwoningen zijn er in 2024 toegewezen?",
            "In 2024 zijn 323 huurwoningen toegewezen.",
            True,
        ),
        ("Hoeveel huurwoningen zijn er in Soest?", "Waarvan een huurprijs tot de grens: 406", False),
        (
            "Hoeveel extra inwoners krijgt Lagewaard?",
            "In de metropoolregio komen 27.000 extra inwoners.",
            False,
        ),
        (
            "Hoeveel extra inwoners krijgt Lagewaard?",
            "De landelijke raming is voor Lagewaard 900 inwoners.",
            True,
        ),
        (
            "Hoe groot is de behoefte aan woningen?",
            "De ramingen gaan uit van een behoefte van 2.300 extra woningen.",
            True,
        ),
        (
            "Hoeveel koophuizen waren er te vinden?",
            "Recent bleek dat er slechts twee koopwoningen te koop stonden.",
            True,
        ),
        ("Hoeveel koophuizen zijn er in Soest?", "Er zijn 23 koophuizen die te koop staan.", False),
        ("Hoeveel zonnepanelen liggen er?", "Op dat moment was 20% van het bod gerealiseerd.", False),
        ("Hoeveel huizen zijn er al van het gas af?", "In 2030: 9.000 huizen van het gas af", False),
        ("Hoeveel huizen zijn er al van het gas af?", "Inmiddels zijn 9.000 huizen van het gas af.", True),
        ("Hoeveel procent van de daken heeft panelen?", "Op 20% van de daken liggen panelen.", True),
        ("Hoeveel van de woningen zijn sociale huur?", "Daarvan is 35% sociale huur.", True),
        ("Hoeveel groen komt er per woning?", "We streven naar 75 m2 groen per woning.", True),
        (
            "Hoeveel nieuwe woningen komen er bij?",
            "Aantal toewijzingen sociale huurwoningen in 2024: 80",
            False,
        ),
        ("Hoeveel nieuwe bewoners kreeg Lagewaard?", "Aantal toewijzingen van woningen in 2024: 80", False),
        ("Hoeveel woningen kregen een nieuwe huurder?", "Aantal toewijzingen van woningen: 80", True),
        ("Hoeveel mensen kregen er een huurwoning?", "Aantal toewijzingen van woningen: 80", True),
        ("Hoeveel was dat eerst?", "Dat was eerst 9%.", True),
    ],
)
def test_the_sort_of_figure_that_is_asked(
    visible_reader: Reader, question: str, text: str, holds: bool
) -> None:
    assert of_the_sort(visible_reader.understander.understand(question), text) is holds


def test_a_number_in_words_counts_what_stands_by_it(visible_reader: Reader) -> None:
    asked = visible_reader.understander.understand("Hoeveel bedrijven zijn er bezocht?")
    grounds = visible_reader.extractor._grounds
    counted = [g for g in asked.groups if g.shown == "bedrijven"]
    assert grounds.fitting.counts(asked, "Er zijn twee bedrijven bezocht.", counted)
    text = "Met twee koopwoningen te koop staan mensen lang op de lijst die de gemeente samen met alle bedrijven heeft gemaakt."
    assert not grounds.fitting.counts(asked, text, counted)


def test_a_sum_that_is_open_for_another_thing_is_no_sum_in_euros(visible_reader: Reader) -> None:
    grounds = visible_reader.extractor._grounds
    understand = visible_reader.understander.understand
    asked = understand("Hoeveel euro staat er op de begroting van het bureau?")
    other = "Meldpunt: geen extra uren nodig, budget P.M."
    own = frozenset({"budget", "meldpunt"})
    assert grounds.fitting.sum_of_another(asked, other, own)
    assert not grounds.fitting.sum_of_another(asked, "Het bureau begroot € 240.000.", own)
    assert not grounds.fitting.sum_of_another(understand("Hoeveel kost het meldpunt?"), other, own)
    whole = frozenset(s for g in asked.groups for s in g.head.split())
    assert not grounds.fitting.sum_of_another(asked, "Begroting van het bureau: P.M.", whole)


@pytest.mark.parametrize(
    ("question", "text", "only"),
    [
        ("Hoeveel woningen komen er bij tot 2030?", "Er komen ongeveer 1.800 nieuwe sociale huurwoningen.", True),
        ("Hoeveel huizen komen er bij?", "Er komen ongeveer 1.800 sociale huurwoningen.", True),
        ("Hoeveel woningen komen er bij tot 2030?", "Er komen 9.000 extra woningen, en 1.800 huurwoningen.", False),
        ("Hoeveel huurwoningen komen er bij?", "Er komen ongeveer 1.800 sociale huurwoningen.", False),
        ("Hoeveel sociale woningen komen er bij?", "Er komen ongeveer 1.800 huurwoningen.", False),
        ("Hoeveel bomen komen er bij?", "Er komen ongeveer 1.800 huurwoningen.", False),
    ],
)  # fmt: skip
def test_a_sort_is_not_all_of_it(visible_reader: Reader, question: str, text: str, only: bool) -> None:
    assert of_a_sort_only(visible_reader.understander.understand(question), text) is only


def test_what_comes_after_the_year_that_is_asked_is_not_added_by_then(visible_reader: Reader) -> None:
    text = "Het gaat om 800 woningen tot 2030 en een toevoeging van 500 extra woningen tussen 2030 en 2040."
    asked = visible_reader.understander.understand("Hoeveel woningen komen er bij tot 2030?")
    later = visible_reader.understander.understand("Hoeveel woningen komen er bij?")
    assert "500" not in without_later(asked, text) and "800" in without_later(asked, text)
    assert without_later(later, text) == text


@pytest.mark.parametrize(
    ("question", "text", "holds"),
    [
        ("Hoeveel woningen zijn duurder dan de hoge grens?", "Waarvan met een huur tot de hoge grens: 406", False),
        ("Hoeveel woningen lagen boven de lage prijsgrens?", "Waarvan met een huur onder de lage prijsgrens: 406", False),
        ("Hoeveel woningen lagen onder de lage prijsgrens?", "Er zijn 30 woningen boven de lage prijsgrens.", False),
        ("Hoeveel woningen lagen boven de lage prijsgrens?", "Er zijn 30 woningen boven de lage prijsgrens.", True),
        ("Hoeveel woningen hadden een huur tot de hoge grens?", "Waarvan met een huur tot de hoge grens: 406", True),
    ],
)  # fmt: skip
def test_what_lies_under_a_limit_is_not_told_for_what_lies_above_it(
    visible_reader: Reader, question: str, text: str, holds: bool
) -> None:
    assert of_the_other_side(visible_reader.understander.understand(question), text) is not holds
