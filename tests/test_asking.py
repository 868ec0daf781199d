"""What people say around a question is left out, whatever words they choose for it; what they say of its subject is kept."""

from __future__ import annotations

import pytest

from assistant.reader import AskRequest
from assistant.reading.asking import asking_sentence, bare_question
from assistant.service import Service


def names(text: str) -> bool:
    return "Warmteplan" in text or "Lagewaard" in text


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("Wie trekt het Warmteplan?", "Wie trekt het Warmteplan?"),
        ("Ik probeer te achterhalen wie het Warmteplan trekt.", "Wie trekt het Warmteplan?"),
        ("Gaarne verneem ik wie het Warmteplan trekt.", "Wie trekt het Warmteplan?"),
        ("Kunt u mij berichten wie het Warmteplan trekt?", "Wie trekt het Warmteplan?"),
        ("Ik vroeg me af bij wie het Warmteplan ligt.", "Bij wie ligt het Warmteplan?"),
        ("Weet u welke gemeenten er in 2027 meedoen?", "Welke gemeenten doen er in 2027 mee?"),
        ("Kun je opzoeken hoe lang de bouw van de brug duurt?", "Hoe lang duurt de bouw van de brug?"),
        ("Ik wil weten welke mensen die hulp krijgen.", "Welke mensen die hulp krijgen."),
        ("Zou iemand kunnen nagaan of Lagewaard meedoet?", "Is het zo dat Lagewaard meedoet?"),
        ("Misschien een domme vraag, maar wie trekt het Warmteplan?", "Wie trekt het Warmteplan?"),
        ("Wij bereiden een motie voor. Wie trekt het Warmteplan?", "Wie trekt het Warmteplan?"),
        ("Wie trekt het Warmteplan? Alvast dank.", "Wie trekt het Warmteplan?"),
        ("Wie trekt het Warmteplan? Weet u dat?", "Wie trekt het Warmteplan?"),
        # what stands before or behind says what it is about
        ("Er komt een dijk. Wie betaalt die?", "Er komt een dijk. Wie betaalt die?"),
        ("Lagewaard stopt ermee. Wie trekt het Warmteplan?", "Lagewaard stopt ermee. Wie trekt het Warmteplan?"),
        ("Ouderen willen weten waar zij terecht kunnen.", "Ouderen willen weten waar zij terecht kunnen."),
        ("Groen: wat zegt het Warmteplan?", "Groen: wat zegt het Warmteplan?"),
    ],
)  # fmt: skip
def test_the_question_is_left(text: str, bare: str) -> None:
    assert bare_question(text, names, names) == bare


def test_the_sentence_that_asks() -> None:
    assert asking_sentence("Morgen bespreken we het Warmteplan. Wie trekt dat?") == "Wie trekt dat?"
    assert asking_sentence("Wie trekt dat? Wie betaalt het?") == "Wie trekt dat? Wie betaalt het?"


@pytest.mark.parametrize(
    ("text", "there", "absent"),
    [
        ("Wij bereiden een motie voor. Onder wie valt Fietsnet Waardstreek?", ("A. de Wit", "S. Yildirim"), ("Kromhout",)),
        ("Mijn fractie wil graag helder hebben bij wie Fietsnet Waardstreek is belegd.", ("A. de Wit", "S. Yildirim"), ()),
        ("fietsnet, wie heeft dat onder zijn hoede?", ("A. de Wit", "S. Yildirim"), ()),
        ("Moet ik voor Fietsnet Waardstreek bij wethouder Kromhout zijn?", ("Nee.", "A. de Wit"), ("Ja.",)),
        ("Fietsnet Waardstreek is toch van wethouder Yildirim?", ("Ja.",), ("Nee.",)),
        ("Voor welke gemeenten geldt Woonzorgafspraken Waardstreek?", ("Rietmeer", "Vennebroek"), ()),
        ("Ik vroeg me af of Oudendam in Buurtbus en Deelvervoer zit.", ("Nee.", "Oudendam staat er niet bij"), ("Ja.",)),
        ("Welke gemeenten staan bij Jeugdhulp Dichtbij niet op de lijst?", ("staa", "niet bij"), ()),
        ("Van wie komt de opdracht voor Buurtbus en Deelvervoer?", ("Provincie Delfzoom",), ()),
        ("Wat is de functie van Yildirim?", ("wethouder",), ()),
        ("Burgemeester Mol uit Lagewaard staat op mijn lijst. Waarvoor is die trekker?", ("Woonzorgafspraken",), ()),
        ("Waarvoor moet ik bij burgemeester Mol zijn?", ("Woonzorgafspraken", "Economische Visie"), ("Fietsnet",)),
    ],
)  # fmt: skip
def test_a_field_is_asked_in_words_of_any_order(
    visible_service: Service, text: str, there: tuple[str, ...], absent: tuple[str, ...]
) -> None:
    made = visible_service.ask(AskRequest(text))
    assert made.uitkomst == "beantwoord", f"{text} -> {made.antwoord}"
    assert all(t in made.antwoord for t in there), f"{text} -> {made.antwoord}"
    assert not any(t in made.antwoord for t in absent), f"{text} -> {made.antwoord}"


@pytest.mark.parametrize(
    "text", ["Wie betaalt Fietsnet Waardstreek?", "Wie controleert het Fietsnet Waardstreek?"]
)
def test_a_word_that_says_more_is_no_question_for_the_trekker(visible_service: Service, text: str) -> None:
    assert "bestuurlijke trekkers" not in visible_service.ask(AskRequest(text)).antwoord


@pytest.mark.parametrize(
    "text",
    [
        "het dossier muskusratten, wie gaat daarover",
        "Ik zoek de naam van wie het dossier Carillon onder zijn hoede heeft.",
        "Bij welke bestuurder ligt de ligplaatsenverordening?",
    ],
)
def test_what_nobody_has_heard_of_has_no_trekker(visible_service: Service, text: str) -> None:
    made = visible_service.ask(AskRequest(text))
    assert made.uitkomst == "niet-gevonden" and "Er is geen dossier" in made.antwoord, made.antwoord


def test_a_question_that_is_wholly_answered_is_not_answered_in_parts(visible_service: Service) -> None:
    made = visible_service.ask(AskRequest("Heeft Fietsnet Waardstreek een trekker, en wie is dat?"))
    assert "A. de Wit" in made.antwoord and "Kromhout" not in made.antwoord and "Mol" not in made.antwoord


def test_a_statement_in_words_of_asking_before_the_question_is_no_part_of_it() -> None:
    text = "Ik heb een vraag over hoe de dijken worden beheerd. Naar welk nummer kan ik bellen?"
    assert bare_question(text, names, names) == text
