"""What names the subject but does not tell what is asked of it is told with a reserve, and not as the answer."""

from __future__ import annotations

from datetime import date
from types import SimpleNamespace

import pytest

from assistant.draft import Answer
from assistant.quoting.asked_said import way_unsaid
from assistant.quoting.sureness import NEAREST
from assistant.reader import AskRequest
from assistant.service import Service


def ask(service: Service, text: str) -> Answer:
    return service.ask(AskRequest(text, ()))


@pytest.mark.parametrize(
    "text",
    [
        "wat gebeurt er als de pilot slimmerkopen niet lukt",
        "wat gebeurt er als het verkeersmodel niet lukt",
        "hoe ver is het met toerisme",
        "hoe wordt het warmtenet gemeten",
        "mag een gemeente de a1-zone weigeren",
        "wanneer komt er een besluit over de busbaan",
        "wanneer komt er een besluit over de tram",
        "wie besluit over het warmtenet",
    ],
)
def test_what_only_names_the_subject_is_told_with_a_reserve(service: Service, text: str) -> None:
    made = ask(service, text)
    assert made.uitkomst != "beantwoord" or made.antwoord.startswith(NEAREST), made.antwoord


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("hoe ver is het met de spitssprinter", "gerealiseerd sinds 7 april 2025"),
        ("hoeveel procent van het RES-bod is gehaald", "20%"),
    ],
)
def test_what_tells_it_stays_an_answer(service: Service, text: str, told: str) -> None:
    made = ask(service, text)
    assert told in made.antwoord and NEAREST not in made.antwoord, made.antwoord


@pytest.mark.parametrize(
    "text", ["wat was het percentage bij aquathermie vorig jaar", "wat is de deadline voor stikstof"]
)
def test_a_figure_or_a_date_asked_as_a_noun_is_no_sentence_without_one(service: Service, text: str) -> None:
    assert ask(service, text).uitkomst != "beantwoord"


def test_an_action_that_only_speaks_of_it_says_so(service: Service) -> None:
    assert ask(service, "sinds wanneer hebben we middenhuur").antwoord.startswith("Geen actie heet naar")
    assert ask(service, "wat is de deadline voor woningdelen").antwoord.startswith("Actie 8 van")
    assert "niet vanzelf voor" in ask(service, "in welk jaar is de sociale huur klaar").antwoord


@pytest.mark.parametrize(
    ("text", "told", "unsaid"),
    [
        ("Wat gebeurt er als de brug breekt?", "Indien de brug breekt, vaart er een pont.", False),
        ("Wat gebeurt er als de brug breekt?", "Onderzoek naar de brug.", True),
        ("Is de brug een monument?", "De brug is in 1920 gebouwd.", True),
        ("Is de brug een monument?", "De brug is een rijksmonument.", False),
        ("Hoe vaak komt de werkgroep bij elkaar?", "De stuurgroep heeft elk kwartaal overleg.", True),
        ("Hoe vaak komt de stuurgroep bij elkaar?", "De stuurgroep heeft elk kwartaal overleg.", False),
        ("Wanneer vergadert de gemeenteraad?", "De gemeenteraad koos in 2018 drie thema's.", True),
        ("Welke gemeente heeft de minste bomen?", "De gemeenten planten samen 900 bomen.", True),
        ("Welke gemeente heeft de minste bomen?", "Veenburg telt minder bomen dan Lagewaard.", False),
        ("wat gebeurt er als het gemaal niet lukt", "Het gemaal komt bij de sluis.", True),
        (
            "wat gebeurt er als het gemaal niet lukt",
            "Wanneer het gemaal uitblijft, legt de provincie een dijk aan.",
            False,
        ),
    ],
)
def test_what_is_asked_of_a_subject_is_told_by_its_own_words(text: str, told: str, unsaid: bool) -> None:
    assert way_unsaid(SimpleNamespace(text=text), [told]) is unsaid  # type: ignore[arg-type]


def test_a_figure_of_something_else_does_not_tell_what_is_counted(service: Service) -> None:
    assert "160.000" not in ask(service, "hoeveel zwembaden per inwoner").antwoord
    assert not ask(service, "klopt het dat de jeugdzorg al is begonnen").antwoord.startswith("191")


def test_an_agreed_share_is_not_that_of_another_group(service: Service) -> None:
    assert "35%" in ask(service, "hoeveel procent sociale huur is afgesproken").antwoord
    made = ask(service, "welk percentage van de sociale huurwoningen gaat naar urgenten")
    assert made.antwoord.startswith("9,5%"), made.antwoord


def test_no_share_is_worked_out_of_what_only_stands_near(service: Service) -> None:
    assert "Dat is" not in ask(service, "welk percentage geldt voor studentenhuisvesting").antwoord


def test_what_plans_leave_to_be_done_is_no_shortage(service: Service) -> None:
    assert "600" not in ask(service, "hoe groot is het tekort aan sociale huurwoningen").antwoord


@pytest.mark.parametrize(
    "text",
    [
        "wie is tegen middenhuur",
        "wie houdt het verkeersmodel tegen",
        "wat is het streefcijfer voor parken",
        "wanneer wordt er gestemd over woningdelen",
        "waar kan ik meedoen aan de fixbrigades",
    ],
)
def test_what_the_way_of_asking_asks_must_be_said(service: Service, text: str) -> None:
    made = ask(service, text)
    assert made.uitkomst != "beantwoord" or made.antwoord.startswith(NEAREST), made.antwoord


def test_cells_of_a_town_do_not_tell_what_only_is_like_them(service: Service) -> None:
    assert "18 woningzoekenden" not in ask(service, "wat betekent zorgkosten voor Soest").antwoord
    assert "1 woningzoekenden" in ask(service, "aantal mantelzorgers Soest").antwoord


@pytest.mark.parametrize(
    "text",
    [
        "Wat vindt de regio van betaald parkeren?",
        "Wat is het standpunt van de regio over windmolens?",
        "hoe denken de gemeenten over de fiets",
        "Wat vinden ze van windmolens?",
    ],
)
def test_what_is_thought_of_a_thing_is_not_told_by_what_only_names_it(service: Service, text: str) -> None:
    made = ask(service, text)
    assert made.uitkomst != "beantwoord" or made.antwoord.startswith(NEAREST), made.antwoord
    assert "versnellingstafel" not in made.antwoord.lower() or "parkeer" in made.antwoord, made.antwoord


def test_what_is_thought_of_a_thing_is_told_where_it_stands(service: Service) -> None:
    made = ask(service, "Hoe denkt Amersfoort over vuurwerk?")
    assert made.uitkomst == "beantwoord" and not made.antwoord.startswith(NEAREST), made.antwoord


def test_somebody_unknown_who_thinks_something_of_a_document_is_said_to_be_unknown(service: Service) -> None:
    made = ask(service, "Wat vindt GroenLinks van de PA-agenda?")
    assert made.uitkomst == "niet-gevonden" and '"groenlinks"' in made.antwoord, made.antwoord


@pytest.mark.parametrize(
    ("text", "document"),
    [
        ("Waar kan ik de afspraken over urgentie nalezen?", "Afsprakenkader"),
        ("Waar kan ik de afspraken met woningcorporaties lezen?", "Samenwerkingsafspraken"),
        ("waar vind ik de cijfers over urgenten in Soest", "bladzijde 19"),
    ],
)
def test_where_it_can_be_read_names_the_document_and_the_page(
    service: Service, text: str, document: str
) -> None:
    made = ask(service, text)
    assert made.antwoord.startswith("In ") and document in made.antwoord.split(":")[0], made.antwoord


def test_where_one_may_read_a_book_is_no_question_for_a_document(service: Service) -> None:
    assert not ask(service, "Waar kan ik een boek lezen?").antwoord.startswith("In ")


@pytest.mark.parametrize(
    "asked", ["Welke acties zijn {} klaar?", "Welke acties lopen {} af?", "Welke acties starten {}?"]
)
def test_actions_of_this_year_are_those_of_the_year_it_is(service: Service, asked: str) -> None:
    year = date.today().year
    assert (
        ask(service, asked.format("dit jaar")).antwoord == ask(service, asked.format(f"in {year}")).antwoord
    )


def test_how_many_actions_there_are_does_not_tell_which_are_done(service: Service) -> None:
    for text in ("welke acties zijn al klaar?", "Welke acties zijn mislukt?"):
        assert "telt" not in ask(service, text).antwoord, text


def test_what_a_term_stands_for_does_not_answer_what_is_asked_of_it(service: Service) -> None:
    assert "staat voor" not in ask(service, "Is de RES gelukt?").antwoord
    assert "staat voor" in ask(service, "RES?").antwoord


def test_the_price_of_any_such_thing_is_not_what_an_action_costs(service: Service) -> None:
    made = ask(service, "wat kost een sociale huurwoning")
    assert made.uitkomst == "niet-gevonden" and made.antwoord.startswith("Dat staat niet"), made.antwoord
