"""Forms of Dutch words: what people conjugate, split or make small is the same word to the reader of a question."""

from __future__ import annotations

import pytest

from assistant.words.inflection import forms, of_two_vowels, separated
from ingest.language import stem


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("woont", "wonen"),
        ("gebouwd", "bouwen"),
        ("opgelost", "oplossen"),
        ("verhuisd", "verhuizen"),
        ("verkocht", "verkopen"),
        ("aangesloten", "aansluiten"),
        ("neergezet", "neerzetten"),
        ("mishandeld", "mishandelen"),
        ("steden", "stad"),
        ("kinderen", "kind"),
        ("fiets", "fietsen"),
        ("mens", "mensen"),
        ("hoog", "hoge"),
        ("goedkope", "goedkoop"),
        ("klein", "kleiner"),
        ("boompjes", "bomen"),
        ("weggetje", "weg"),
        ("plannetjes", "plan"),
        ("wandelaars", "wandelen"),
        ("economie", "economisch"),
        ("historische", "historie"),
        ("evaluatie", "evalueren"),
        ("coordinator", "coordinatie"),
        ("procesmanager", "procesmanagement"),
        ("gecompenseerd", "compensatie"),
    ],
)
def test_other_forms_of_a_word(word: str, other: str) -> None:
    assert other in forms(word)


@pytest.mark.parametrize(
    ("word", "stranger"),
    [
        ("kast", "kassen"),
        ("buurt", "buren"),
        ("gezond", "zonnen"),
        ("rust", "russen"),
        ("generatie", "genereren"),
        ("werk", "werker"),
    ],
)
def test_words_that_only_look_alike_are_kept_apart(word: str, stranger: str) -> None:
    assert stranger not in forms(word)


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("Komt er ook iemand langs om te helpen?", ("komt", "langskomen")),
        ("wie lost dat op", ("lost", "oplossen")),
        ("Doet de gemeente mee?", ("doet", "meedoen")),
        ("Is er plek om langs te komen?", ("komen", "langskomen")),
        ("Hoe vangt de stad de groei op?", ("vangt", "opvangen")),
        (
            "Wanneer stelt de raad het nieuwe plan voor wonen en werken vast?",
            ("stelt", "vaststellen"),
        ),
    ],
)
def test_separable_verbs_are_put_together(text: str, pair: tuple[str, str]) -> None:
    assert pair in separated(text)


@pytest.mark.parametrize("text", ["Staat dat op het dak?", "hoe lang gaat het duren voor dat is opgelost?"])
def test_a_preposition_is_no_half_of_a_verb(text: str) -> None:
    assert separated(text) == []


def test_an_adjective_finds_the_name_that_is_written_with_its_other_form() -> None:
    assert of_two_vowels(stem("provinciale")) == stem("provinciaal")
    assert of_two_vowels(stem("regionale")) == stem("regionaal")
