"""Whether there is a record about something, in which document a thing stands, and a field that is asked for a part of it, on documents of
regions that do not exist."""

from __future__ import annotations

import pytest

from assistant.service import AskRequest, Service


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Is er een dossier over rietvogels?", "Natuurlijke Oevers"),
        ("Heeft Lagewaard een lobbydoel voor de haven?", "haven"),
    ],
)
def test_there_is_one_about_it(visible_service: Service, question: str, told: str) -> None:
    answer = visible_service.ask(AskRequest(question))
    assert answer.uitkomst == "beantwoord"
    assert answer.antwoord.startswith("Ja.") and told in answer.antwoord


@pytest.mark.parametrize(
    "question",
    [
        "Is er een wethouder die over recreatie gaat en zo ja wie?",
        "zijn er ook wethouders die zich met recreatie bezighouden",
    ],
)
def test_who_there_is_that_sees_to_it(visible_service: Service, question: str) -> None:
    answer = visible_service.ask(AskRequest(question))
    assert answer.uitkomst == "beantwoord" and "El Amrani" in answer.antwoord, answer.antwoord


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Is er een lobbydoel over carillons?", "Geen lobbydoel"),
        ("Bestaat er een actie over rietvogels?", "Geen actie"),
        ("Welk dossier gaat over carillons?", "Geen dossier"),
    ],
)
def test_none_is_about_it(visible_service: Service, question: str, told: str) -> None:
    answer = visible_service.ask(AskRequest(question))
    assert answer.uitkomst == "niet-gevonden"
    assert told in answer.antwoord


@pytest.mark.parametrize(
    ("question", "title"),
    [
        ("Uit welk document komt dat stukje over blauwalg?", "Merenland"),
        ("In welk stuk las ik over het landschapsfonds?", "Strategische agenda Waardstreek"),
        ("Op welke bladzijde staat iets over de wijkschouw?", "bladzijde 4"),
    ],
)
def test_the_document_is_named(visible_service: Service, question: str, title: str) -> None:
    answer = visible_service.ask(AskRequest(question))
    assert answer.uitkomst == "beantwoord"
    assert answer.antwoord.startswith("Dat staat in ") and title in answer.antwoord


@pytest.mark.parametrize(
    "question",
    [
        "Waar kan ik meer lezen over blauwalg?",
        "waar vind ik informatie over de wijkschouw",
        "in welk stuk staat er iets over blauwalg",
        "blauwalg waar te vinden",
    ],
)
def test_all_places_are_named_where_is_asked_what_to_read(visible_service: Service, question: str) -> None:
    answer = visible_service.ask(AskRequest(question))
    assert answer.antwoord.startswith("In ") and ", bladzijde " in answer.antwoord, answer.antwoord
    assert len({s["document"] for s in answer.bronnen}) == len(answer.bronnen)


def test_nothing_is_to_be_read_of_what_no_document_names(visible_service: Service) -> None:
    answer = visible_service.ask(AskRequest("waar kan ik lezen over carillons"))
    assert answer.uitkomst != "beantwoord", answer.antwoord


def test_a_field_is_told_where_it_speaks_of_the_part_that_is_asked(visible_service: Service) -> None:
    answer = visible_service.ask(
        AskRequest("Wat wil men met Zon op Bedrijfsdaken bereiken als het gaat om landbouwgrond?")
    )
    assert "landbouwgrond" in answer.antwoord and answer.uitleg["opzoeking"] == "dossiers"


def test_an_action_is_found_by_what_it_mentions(visible_service: Service) -> None:
    answer = visible_service.ask(AskRequest("Bij welke actie speelt de grondprijs een rol?"))
    assert answer.uitkomst == "beantwoord"
    assert "drie locaties" in answer.antwoord


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Wie trekt het rietvogelsdossier?", "geen bestuurlijk trekker"),
        ("Hoe lang loopt het zonnepanelendossier?", "2029"),
    ],
)
def test_a_dossier_called_after_its_subject_in_one_word(
    visible_service: Service, question: str, told: str
) -> None:
    answer = visible_service.ask(AskRequest(question))
    assert told in answer.antwoord


def test_who_led_before_somebody_is_told_nowhere(visible_service: Service) -> None:
    answer = visible_service.ask(AskRequest("Wie ging wethouder Kromhout voor als trekker?"))
    assert answer.uitkomst == "niet-gevonden"


@pytest.mark.parametrize(
    "question",
    [
        "Welke dossiers trok wethouder Kromhout in 2019?",
        "Wie was in 2018 trekker van Warmte voor de Waard?",
        "Op welke datum werd wethouder Kromhout trekker van Warmte voor de Waard?",
        "Wie heeft Warmte voor de Waard overgedragen aan wethouder Kromhout?",
    ],
)
def test_who_led_in_another_year_is_told_nowhere(visible_service: Service, question: str) -> None:
    answer = visible_service.ask(AskRequest(question))
    assert answer.uitkomst == "niet-gevonden"
    assert "staat niet in de documenten" in answer.antwoord


def test_an_office_that_is_called_after_a_theme_is_not_that_theme(visible_service: Service) -> None:
    answer = visible_service.ask(AskRequest("Wat is het mailadres van de adviseur Gezond opgroeien?"))
    assert "wil men bereiken" not in answer.antwoord


def test_what_one_document_wants_and_another_tells_as_done_is_no_no(service: Service) -> None:
    made = service.ask(AskRequest("is de wet collectieve warmte al aangenomen"))
    assert made.antwoord.startswith("De Wcw is op 3 juli aangenomen"), made.antwoord


def test_who_is_still_to_be_hired_is_not_there_yet(service: Service) -> None:
    made = service.ask(AskRequest("is de communicatieadviseur al aangesteld"))
    assert not made.antwoord.startswith("Ja"), made.antwoord


def test_what_is_not_so_yet_does_not_unsay_that_it_comes(service: Service) -> None:
    made = service.ask(AskRequest("wanneer wordt het woonplaatsbeginsel ingevoerd"))
    assert made.antwoord.startswith("Dat staat niet in de documenten"), made.antwoord
    assert "Nee" in service.ask(AskRequest("Sinds wanneer is de Wet Woonplaatsbeginsel van kracht?")).antwoord


def test_who_works_together_by_the_card_itself_does_take_part(service: Service) -> None:
    made = service.ask(AskRequest("doet Utrecht mee aan U Ned"))
    assert not made.antwoord.startswith("Nee") and "gemeente Utrecht" in made.antwoord, made.antwoord


def test_a_term_does_not_tell_whether_it_was_signed(service: Service) -> None:
    made = service.ask(AskRequest("is de woondeal al ondertekend"))
    assert "13 maart 2023" in made.antwoord.partition("[1]")[0], made.antwoord


def test_where_it_stands_that_one_stays_out_tells_of_that_one(service: Service) -> None:
    made = service.ask(AskRequest("waar staat dat Eemnes niet meedoet met de wmo"))
    assert made.antwoord.startswith("Eemnes"), made.antwoord
