"""What a thing is: told where the documents tell it, with reserve where they only name it; and a meaning only where one is asked."""

from __future__ import annotations

import pytest

from assistant.draft import Answer
from assistant.evidence.definitions import explained, goes_on, tells
from assistant.quoting.sureness import NEAREST
from assistant.reader import AskRequest
from assistant.service import Service
from assistant.words.together import neighbours, within_another


def ask(service: Service, text: str) -> Answer:
    return service.ask(AskRequest(text, ()))


@pytest.mark.parametrize(
    "text",
    [
        "een veerpont is een boot",
        "zo'n boot heet een veerpont",
        "een boot zonder motor ('veerpont')",
        "de dorpen richten een veerpont op waarmee fietsers oversteken",
        "we zien de veerpont vooral als een vorm van vervoer",
        "de veerpont regelt het vervoer over de beek",
    ],
)
def test_a_text_tells_what_a_thing_is(text: str) -> None:
    assert tells("veerpont", text)


@pytest.mark.parametrize(
    "text", ["de raad praat over de veerpont", "geld voor veerponten", "de veerpont is nog niet klaar"]
)
def test_a_text_that_only_names_it_does_not(text: str) -> None:
    assert not tells("veerpont", text)


def test_what_goes_on_about_it_explains_it() -> None:
    assert goes_on("dat betekent dat de boot vaart")
    assert explained("veerpont", ["De veerpont vaart elk uur."])
    assert not explained("veerpont", ["Geld voor de veerpont."])


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("wat is het woonplaatsbeginsel", "Het woonplaatsbeginsel regelt"),
        ("wat is knooppunt hoevelaken", "Nationaal knooppunt Hoevelaken (A1/A28) is een"),
        ("wat is ongelijk investeren", "Het college kiest daarom"),
    ],
)
def test_the_sentence_that_tells_it_comes_first(service: Service, text: str, begins: str) -> None:
    assert ask(service, text).antwoord.startswith(begins), ask(service, text).antwoord


@pytest.mark.parametrize("term", ["een corridorhub", "aquathermie", "een energyhub"])
def test_what_is_only_named_is_told_with_reserve(service: Service, term: str) -> None:
    made = ask(service, f"wat is {term}")
    assert made.antwoord.startswith(NEAREST), made.antwoord
    assert all(term.split()[-1] in str(s["citaat"]).lower() for s in made.bronnen), made.bronnen


@pytest.mark.parametrize("text", ["wat is begeleid wonen", "wat zijn de plannen voor begeleid wonen"])
def test_a_dossiers_word_in_another_name_is_not_that_dossier(service: Service, text: str) -> None:
    """Supported housing is not the housing programme."""
    made = ask(service, text)
    assert "Programma Wonen" not in made.antwoord and "egeleid" in made.antwoord, made.antwoord


def test_a_name_of_usual_words_is_found_as_it_is_asked(service: Service) -> None:
    assert "concept van Wonen Eerst" in ask(service, "wat is wonen eerst").antwoord


def test_words_make_another_name_only_where_the_texts_often_have_them_together() -> None:
    texts = ["Varend leren en varend leren. Leren is leuk", "Het Leren Thuis begint.", "leren, thuis"]
    known = neighbours(texts, {"leren"}, ["Programma Leren"], frozenset())
    assert known == {"leer": frozenset({("varend", "leren"), ("leren", "thuis")})}
    assert within_another("leer", ["wat", "is", "varend", "leren"], known)
    assert not within_another("leer", ["wat", "is", "leren"], known)


@pytest.mark.parametrize(
    "text",
    [
        "wat kost de wmo",
        "hoe gaat het met de ggz",
        "hoe gaat het met de RES",
        "wat wil de regio met de wmo",
        "wat is er afgesproken over de RES",
    ],
)
def test_no_meaning_is_told_where_something_else_is_asked(service: Service, text: str) -> None:
    assert ask(service, text).uitleg["opzoeking"] != "begrippen"


@pytest.mark.parametrize(
    "text", ["wat is de wmo", "RISB?", "wat was het IZA ook alweer", "instroom is uitstroom"]
)
def test_a_meaning_is_told_where_it_is_asked(service: Service, text: str) -> None:
    assert ask(service, text).uitleg["opzoeking"] == "begrippen"


def test_what_is_meant_by_a_dossier_is_not_its_aim(service: Service) -> None:
    made = ask(service, "wat wordt bedoeld met de woondeal")
    assert "doelen" not in made.antwoord and "Woondeal afgesloten" in made.antwoord, made.antwoord


@pytest.mark.parametrize(
    "text", ["wat doet de regio aan het sociaal domein", "wat doet de regio aan inkoop jeugdhulp"]
)
def test_what_is_done_about_a_dossier_is_how_it_stands(service: Service, text: str) -> None:
    assert ask(service, text).antwoord.startswith("De stand van zaken bij"), ask(service, text).antwoord


@pytest.mark.parametrize("word", ["drugs", "sport", "daklozen"])
def test_what_stands_for_a_word_that_no_document_has_is_told_with_reserve(
    service: Service, word: str
) -> None:
    made = ask(service, f"wat doet de regio aan {word}")
    assert made.uitkomst == "niet-gevonden" or made.antwoord.startswith(NEAREST), made.antwoord


def test_of_one_document_only_that_one_is_told(service: Service) -> None:
    made = ask(service, "wat staat er over netcongestie in de voortgangsrapportage")
    assert {s["document"] for s in made.bronnen} == {"voortgangsrapportage"}
    assert NEAREST not in ask(service, "wat staat er over de wmo in de voortgangsrapportage").antwoord


@pytest.mark.parametrize(
    "text",
    ["wat is een bestuurlijk trekker", "wat betekent looptijd", "wat zijn lobbydoelen", "wat is een dossier"],
)
def test_a_word_of_the_register_is_not_explained_but_shown(service: Service, text: str) -> None:
    made = ask(service, text)
    assert made.uitkomst == "niet-gevonden" and made.antwoord.startswith("De documenten leggen niet uit wat")
    assert made.bronnen


def test_a_field_of_nothing_is_still_asked_back(service: Service) -> None:
    assert ask(service, "wat is de looptijd").uitkomst == "onduidelijk"


@pytest.mark.parametrize("text", ["wat is er nieuw", "wat is het laatste nieuws?", "wat is er veranderd"])
def test_what_is_new_of_nothing_is_asked_back(service: Service, text: str) -> None:
    assert ask(service, text).uitkomst == "onduidelijk"


def test_what_is_new_of_something_is_not(service: Service) -> None:
    assert ask(service, "wat is er veranderd in de huisvestingsverordening").uitkomst == "beantwoord"


def test_half_of_a_themes_name_calls_it_where_no_other_document_has_the_word(service: Service) -> None:
    made = ask(service, "wat doet de regio aan toerisme")
    assert made.antwoord.startswith("Wat er voor Recreatie & Toerisme gedaan wordt"), made.antwoord
    assert ask(service, "wat doet de regio aan recreatie").uitleg["opzoeking"] != "themas"


def test_what_names_a_thing_is_told_rather_than_what_may_stand_for_it(service: Service) -> None:
    made = ask(service, "wat doet de regio aan studenten")
    assert "studenten" in str(made.bronnen[0]["citaat"]) and "Hogescholen" not in made.antwoord, made.antwoord


def test_taking_part_is_no_subject(service: Service) -> None:
    assert "gemeenten mee" not in ask(service, "wat doet de regio aan participatie").antwoord


def test_whether_anything_is_said_is_answered_by_what_is_said(service: Service) -> None:
    made = ask(service, "staat er iets over statushouders in de samenwerkingsafspraken")
    assert made.antwoord.startswith("We "), made.antwoord
