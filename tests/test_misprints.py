"""Slips in the documents themselves: who asks by the right word finds the sentence that has it wrong."""

from __future__ import annotations

from assistant.reader import AskRequest
from assistant.service import Service
from assistant.words.misprints import misprints
from ingest.language import Compounds, stem


def test_a_slip_in_a_document_is_known_for_the_word_that_was_meant() -> None:
    words = {"woningtafel": 1, "woning": 9, "tafel": 9, "woningtfel": 1, "oplossing": 3, "oplosing": 1}
    found = misprints(words, Compounds(words))
    assert found == {stem("woningtafel"): ["woningtfel"], stem("oplossing"): [stem("oplosing")]}


def test_another_right_word_is_no_slip() -> None:
    words = {"bouwmarkt": 2, "bouwmarkten": 1, "wijkschouw": 4, "verhuurder": 3, "verhuurders": 1}
    assert misprints(words, Compounds(words)) == {}


def test_a_sentence_with_a_slip_in_the_word_that_is_asked_answers(service: Service) -> None:
    made = service.ask(AskRequest("wie zitten er aan de versnellingstafel"))
    assert "marktpartijen" in made.antwoord, made.antwoord


def test_who_is_there_for_one_of_them_is_not_told_by_that_sentence(service: Service) -> None:
    made = service.ask(AskRequest("Wie zit er namens de corporaties aan de versnellingstafel?"))
    assert made.uitkomst == "niet-gevonden", made.antwoord
