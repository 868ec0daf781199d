"""Lists that are typed in a few words, and people who are called by the adjective of their municipality."""

from __future__ import annotations

import pytest

from assistant.reader import AskRequest
from assistant.reading.of_town import by_its_name
from assistant.reading.several_fields import one_by_one
from assistant.reading.telegram import in_a_sentence
from assistant.service import Service


def _kinds(said: str) -> frozenset[str]:
    named = {"bomenagenda": "document", "veenburg": "gemeente", "bosveld": "dossier"}
    return frozenset(kind for name, kind in named.items() if name in said.lower())


@pytest.mark.parametrize(
    ("text", "put"),
    [
        ("hoogwater dossiers", "Welke dossiers gaan over hoogwater?"),
        ("dossiers over hoogwater", "Welke dossiers gaan over hoogwater?"),
        ("aantal acties bomenagenda", "Hoeveel acties staan er in bomenagenda?"),
        ("acties bomenagenda fruitbomen", "Welke acties zijn er in bomenagenda over fruitbomen?"),
        ("acties over fruitbomen in de bomenagenda", "Welke acties zijn er in bomenagenda over fruitbomen?"),
        ("thema's bomenagenda", "Welke thema's heeft de bomenagenda?"),
        ("lobbydoelen bosveld", "Welke lobbydoelen zijn er voor bosveld?"),
        ("overzicht dossiers", "Welke dossiers zijn er?"),
        ("aantal acties", "Hoeveel acties zijn er?"),
        ("burgemeesters die trekker zijn", "Welke burgemeesters zijn trekker?"),
        ("wethouder Veenburg dossiers", "Van welke dossiers is de wethouder uit Veenburg trekker?"),
        ("ondertekenaars bomenagenda", "Wie zijn de ondertekenaars van de bomenagenda?"),
        ("partijen in de raad", "partijen in de raad"),
        ("veerpont document", "In welk document staat veerpont?"),
        ("oude veerpont thema", "Bij welk thema hoort oude veerpont?"),
        ("bosveld thema", "bosveld thema"),
        # what other steps read as it is
        ("dossiers Veenburg", "dossiers Veenburg"),
        ("dossiers zonder hoogwater", "dossiers zonder hoogwater"),
        ("acties in 2030", "acties in 2030"),
        ("dossiers daarover", "dossiers daarover"),
        ("Welke dossiers gaan over hoogwater?", "Welke dossiers gaan over hoogwater?"),
        ("Is er een dossier hoogwater?", "Is er een dossier hoogwater?"),
    ],
)  # fmt: skip
def test_a_list_in_a_few_words_is_asked_in_a_sentence(text: str, put: str) -> None:
    assert in_a_sentence(text, _kinds) == put


@pytest.mark.parametrize(
    ("text", "put"),
    [
        ("Waar is de Veenburgse wethouder trekker van?", "Waar is de wethouder uit Veenburg trekker van?"),
        ("Welke Veenburgse dossiers zijn er?", "Welke dossiers van Veenburg zijn er?"),
        ("Is de Friese wethouder trekker?", "Is de Friese wethouder trekker?"),
    ],
)
def test_the_adjective_of_a_municipality_names_it(text: str, put: str) -> None:
    assert by_its_name(text, lambda word: "Veenburg" if word == "Veenburgse" else "") == put


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("oevers dossiers", ("Eén dossier heet naar", "Natuurlijke Oevers")),
        ("aantal acties", ("telt vijf acties", "telt zeven acties")),
        ("wethouders met een dossier", ("Zeven wethouders trekken",)),
        ("Welke wethouders hebben een dossier in portefeuille?", ("Zeven wethouders trekken",)),
        ("Van welke dossiers is de Meerdrechtse wethouder trekker?", ("twee dossiers", "Rondje Merenland")),
        ("stuurgroep samen wonen verantwoordelijk", ("Stuurgroep Samen Wonen staat als verantwoordelijke bij",)),
    ],
)  # fmt: skip
def test_what_is_typed_short_is_answered(visible_service: Service, text: str, there: tuple[str, ...]) -> None:
    made = visible_service.ask(AskRequest(text))
    assert made.uitkomst == "beantwoord", made.antwoord
    assert all(piece.lower() in made.antwoord.lower() for piece in there), made.antwoord


@pytest.mark.parametrize(
    ("text", "put"),
    [
        (
            "Fruitbomen: wie verantwoordelijk, welke planning?",
            "Fruitbomen: wie is verantwoordelijk en wat is de planning?",
        ),
        (
            "Bosveld: trekker, gemeenten, einddatum?",
            "Bosveld: wie is trekker en welke gemeenten doen mee en wat is de looptijd?",
        ),
        (
            "Actie 3: planning + kosten + resultaat",
            "Actie 3: wat is de planning en wat is de investering en wat is het resultaat?",
        ),
        # one field, more than the halves that are answered, and what is no field
        ("Bosveld: trekker?", "Bosveld: trekker?"),
        ("Bosveld: trekker, doel, planning, kosten?", "Bosveld: trekker, doel, planning, kosten?"),
        ("Bosveld: trekker, bomen?", "Bosveld: trekker, bomen?"),
    ],
)
def test_fields_that_are_typed_behind_a_colon_are_each_asked(text: str, put: str) -> None:
    assert one_by_one(text) == put
