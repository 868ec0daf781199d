"""A question of a subject as a whole gets what is done or wanted for it, and not what only has its word."""

from __future__ import annotations

import pytest

from assistant.draft import Answer
from assistant.quoting.broad import subject_of
from assistant.reader import AskRequest, Reader
from assistant.service import Service


def ask(service: Service, text: str) -> Answer:
    return service.ask(AskRequest(text, ()))


def test_what_is_done_for_a_group_is_told_and_not_how_many_they_are(service: Service) -> None:
    made = ask(service, "wat wil de regio met jongeren?")
    assert made.uitkomst == "beantwoord"
    assert "1.493" not in made.antwoord, made.antwoord
    assert "afspraken" in made.antwoord.split("[1]")[0], made.antwoord


def test_what_a_deed_is_for_stands_before_an_example_of_it(service: Service) -> None:
    made = ask(service, "wat doet de regio voor fietsers?")
    deed, example = made.antwoord.find("werken we"), made.antwoord.find("fietsnetwerk")
    assert 0 <= deed < example, made.antwoord


def test_a_list_of_something_else_is_not_told_for_a_word_that_only_looks_like_the_subject(
    service: Service,
) -> None:
    made = ask(service, "wat zijn de plannen voor het stroomnet?")
    assert "doorstroom" not in made.antwoord, made.antwoord
    made = ask(service, "wat zijn de plannen voor daklozen?")
    assert "bedrijfsleven" not in made.antwoord, made.antwoord


@pytest.mark.parametrize(
    ("text", "broad"),
    [
        ("Wat doet de regio voor schippers?", True),
        ("Wat is er afgesproken over de haven?", True),
        ("Welke plannen zijn er voor de sluis?", True),
        ("Wat gaat er gebeuren met de haven als het geld op is?", False),
        ("Wat doet de regio voor schippers die 's nachts varen?", False),
        ("Hoeveel schepen liggen er in de haven?", False),
        ("Wat kost de haven?", False),
    ],
)
def test_a_subject_as_a_whole_is_asked_with_nothing_more_particular(
    visible_reader: Reader, text: str, broad: bool
) -> None:
    assert bool(subject_of(visible_reader.understander.understand(text))) is broad


def test_the_places_that_one_sentence_names_in_a_row_are_told_without_the_list_that_it_stands_in(
    service: Service,
) -> None:
    made = ask(service, "In welke plaatsen zijn er in 2025 onderzoeksboringen gedaan?")
    assert "uitgevoerd in De Bilt" in made.antwoord.split("[1]")[0], made.antwoord
    assert "(1)" not in made.antwoord, made.antwoord
