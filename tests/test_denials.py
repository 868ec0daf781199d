"""That somebody keeps out of something, in whatever words, is never told as taking part, nor the other way round."""

from __future__ import annotations

import pytest
from regions import told

from assistant.lookup.asked.places import in_order
from assistant.lookup.common import listed
from assistant.lookup.listing.marking import canonical
from assistant.reader import AskRequest, Reader
from assistant.reading.denials import is_undone, keeps_out
from assistant.reading.question import Turn
from assistant.service import Service

OUT = ("Jeugdhulp Dichtbij", "Buurtbus en Deelvervoer")
IN = ("Warmte voor de Waard", "Fietsnet Waardstreek")


@pytest.mark.parametrize(
    "text",
    [
        "Bij welke dossiers is Rietmeer afwezig?",
        "Voor welke dossiers bedankt Rietmeer?",
        "Uit welke dossiers is Rietmeer gestapt?",
        "Waar doet Rietmeer nie mee?",
        "Van welke dossiers ziet Rietmeer af?",
        "Welke dossiers laat Rietmeer liggen?",
        "Waar haakt Rietmeer af?",
        "Welke dossiers slaat Rietmeer over?",
        "Bij welke dossiers blijft Rietmeer weg?",
    ],
)
def test_what_a_municipality_keeps_out_of_is_not_told_as_what_it_joins(
    visible_service: Service, text: str
) -> None:
    made = visible_service.ask(AskRequest(text)).antwoord
    assert all(d in made for d in OUT) and not any(d in made for d in IN), made


@pytest.mark.parametrize(
    "text",
    [
        "Bij welke dossiers is Rietmeer niet afwezig?",
        "Welke dossiers laat Rietmeer niet liggen?",
        "Waar ontbreekt Rietmeer niet?",
        "Laat eens zien welke dossiers er in Rietmeer lopen",
        "Laat weten waar Rietmeer aan meedoet, alvast bedankt",
    ],
)
def test_a_denial_that_is_denied_is_told_as_taking_part(visible_service: Service, text: str) -> None:
    made = visible_service.ask(AskRequest(text)).antwoord
    assert all(d in made for d in IN) and not any(d in made for d in OUT), made


def test_a_dossier_that_is_skipped_tells_who_are_not_in_it(visible_service: Service) -> None:
    said = visible_service.ask(
        AskRequest("Welke gemeenten slaan Woonzorgafspraken Waardstreek over?")
    ).antwoord
    assert said.startswith("Polderkerk en Steenwaarde staan er niet bij"), said
    denied = "Welke gemeenten ontbreken niet bij Woonzorgafspraken Waardstreek?"
    said = visible_service.ask(AskRequest(denied)).antwoord
    assert "staan er niet bij" not in said and "Vennebroek" in said, said


@pytest.mark.parametrize(
    "text",
    [
        "Bij welke dossiers is Rietmeer afwezig en Zuiderhof niet?",
        "Bij welke dossiers is Rietmeer afwezig en Zuiderhof wel?",
        "Bij welke dossiers ontbreekt Rietmeer en Zuiderhof niet?",
        "Welke dossiers laat Rietmeer liggen en Zuiderhof niet?",
        "Welke dossiers slaat Rietmeer over en Zuiderhof niet?",
        "Waar is Zuiderhof niet afwezig en Rietmeer wel?",
        "Welke dossiers van Zuiderhof slaat Rietmeer over?",
    ],
)
def test_of_two_only_the_one_that_is_denied_is_left_out(visible_service: Service, text: str) -> None:
    made = visible_service.ask(AskRequest(text)).antwoord
    assert "Jeugdhulp Dichtbij" in made and not any(d in made for d in (*IN, "Buurtbus")), made


def test_words_that_keep_out_are_known_with_others_between_them() -> None:
    assert keeps_out("Wie haakt er bij de warmte af?") and keeps_out("Wat liet Veenburg toch weer schieten?")
    assert not keeps_out("Laat zien wat er te liggen komt") and not keeps_out(
        "Wat laat Veenburg niet liggen?"
    )
    assert is_undone("Wat laat Veenburg niet liggen?") and not is_undone(
        "Ik weet niet waar Veenburg ontbreekt"
    )


def test_a_verb_that_ends_as_an_article_stays_whole(visible_reader: Reader) -> None:
    question = visible_reader.understander.understand("Wanneer meldde Rietmeer zich aan?")
    assert "meldde gem_0" in canonical(question, visible_reader.desk).text


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("waar doet bergen op zoom mee en bergen niet?", ["Bergen op Zoom", "Bergen"]),
        ("waar doet bergen mee en bergen op zoom niet?", ["Bergen", "Bergen op Zoom"]),
        ("wat doet de groene visie anders dan visie op water?", ["Groene Visie", "Visie op Water"]),
        ("visie op water of groene visie?", ["Visie op Water", "Groene Visie"]),
        ("is er bij de oevers meer dan bij het net?", ["Natuur op de Oevers", "Net voor de Fiets"]),
    ],
)
def test_of_two_names_the_one_named_first_comes_first(text: str, names: list[str]) -> None:
    for given in (names, names[::-1]):
        assert in_order(text, ((n, n) for n in given)) == names


@pytest.mark.parametrize(
    ("before", "text", "read"),
    [
        ("Aan welke dossiers doet Rietmeer mee?", "waar blijven ze buiten?", "Aan welke dossiers doet Rietmeer niet mee?"),
        ("Aan welke dossiers doet Rietmeer mee?", "en wat slaan ze over?", "Aan welke dossiers doet Rietmeer niet mee?"),
        ("Welke gemeenten doen mee aan Schone Plassen?", "wie ontbreekt er niet?", "Welke gemeenten doen mee aan Schone Plassen?"),
        ("Welke gemeenten doen mee aan Schone Plassen?", "wie ontbreekt er?", "Welke gemeenten doen niet mee aan Schone Plassen?"),
    ],
)  # fmt: skip
def test_a_follow_up_about_keeping_out_is_read_as_that(
    visible_service: Service, before: str, text: str, read: str
) -> None:
    assert visible_service.ask(AskRequest(text, (Turn(before, ""),))).begrepen_als == read


@pytest.mark.parametrize("text", ["welke laten ze niet schieten?", "zonder welke kunnen ze niet?"])
def test_a_follow_up_that_denies_twice_is_not_read_as_denied(visible_service: Service, text: str) -> None:
    made = visible_service.ask(AskRequest(text, (Turn("Aan welke dossiers doet Rietmeer mee?", ""),)))
    assert made.begrepen_als != "Aan welke dossiers doet Rietmeer niet mee?"


def test_who_stays_out_is_told_of_which_of_two_dossiers(waardstreek: Service) -> None:
    everyone = max(
        (listed(r.data["gemeenten"]) for r in waardstreek.library.register.records("dossier")), key=len
    )
    for record in waardstreek.library.register.records("dossier"):
        if 0 < len(listed(record.data["gemeenten"])) < len(everyone):
            few = str(record.data["naam"])
        elif len(listed(record.data["gemeenten"])) == len(everyone):
            all_ = str(record.data["naam"])
    answer = told(waardstreek, f"Niet iedereen uit {all_} doet mee in {few}; wie laat het daar afweten?")
    assert "staan er niet bij" not in answer and "staat er niet bij" not in answer, answer
