"""Dossiers, actions and lobby goals that are described and not named, and descriptions that fit none; the measure of both."""

from __future__ import annotations

import pytest

from assistant.service import AskRequest, Service
from benchmarks.described import frames
from benchmarks.described.cases import Described
from benchmarks.shapes.asking import half, questions


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Wie trekt de aanpak met zonnepanelen op daken van bedrijven?", "Zon op Bedrijfsdaken heeft twee"),
        ("Ik las over de glastuinbouw. Wie is daar trekker van?", "Warmte voor de Waard"),
        ("Van wanneer tot wanneer loopt het dossier waarin ook rietvogels voorkomt?", "Natuurlijke Oevers"),
        ("Welke gemeenten staan buiten het dossier waarin ook rietvogels voorkomt?", "Natuurlijke Oevers"),
        ("Wie zit er als opdrachtgever achter het dossier voor landbouwgrond?", "Zon op Bedrijfsdaken"),
        ("Hoe heet het dossier over rietvogels?", "Natuurlijke Oevers"),
        ("Wat moet er uitkomen bij de klus waarbij drie varianten centraal staan?", "drie varianten"),
        (
            "Wat is het doel van de klus waarbij drie varianten centraal staan?",
            "Doel: Het bestuur kan besluiten",
        ),
        ("Welk nummer heeft het actiepunt op het gebied van een buurtbudget?", "Actie 2"),
    ],
)
def test_the_field_is_that_of_the_record_described(
    visible_service: Service, question: str, told: str
) -> None:
    answer = visible_service.ask(AskRequest(question))
    assert answer.uitkomst == "beantwoord"
    assert told in answer.antwoord


@pytest.mark.parametrize(
    "question",
    [
        "Wie heeft de samenwerking over de glastuinbouw en rietvogels onder zich?",
        "Welke wethouder gaat over het onderwerp over landbouwgrond en de glastuinbouw?",
        "Ik las over het stuk over lagere energiekosten bij Fietsnet Waardstreek. Wie is daar trekker van?",
        "Welke bestuurder trekt de aanpak van carillons?",
        "Kun je nagaan over welke jaren het project over carillons loopt?",
    ],
)
def test_words_of_two_records_or_of_none_describe_nothing(visible_service: Service, question: str) -> None:
    answer = visible_service.ask(AskRequest(question))
    assert answer.uitkomst in ("niet-gevonden", "onduidelijk")
    assert "trekker van" not in answer.antwoord


@pytest.mark.parametrize(
    "question",
    ["Wie is de trekker?", "Tot wanneer loopt dat programma?", "Wie is verantwoordelijk voor die actie?"],
)
def test_a_field_of_nothing_is_asked_back(visible_service: Service, question: str) -> None:
    answer = visible_service.ask(AskRequest(question))
    assert answer.uitkomst == "onduidelijk"
    assert answer.suggesties


def test_the_measure_asks_the_same_again_and_shares_no_description_between_its_halves(
    visible_service: Service,
) -> None:
    made = [
        [(q.text, q.seen) for q in questions(Described(visible_service.library, 1).all(), 1, 2)]
        for _ in range(2)
    ]
    assert made[0] == made[1]
    assert {seen for _, seen in made[0]} == {True, False}
    for ways in (frames.ABOUT, frames.ABOUT_TWO, frames.PURPOSE, frames.OF_DOSSIER):
        assert not set(half(ways, True)) & set(half(ways, False))


def test_a_described_record_is_told_from_all_others_by_its_own_words(visible_service: Service) -> None:
    for case in Described(visible_service.library, 1).all():
        if case.kind == "dossier" and case.asked == "welk dossier":
            assert case.expected.facts == ((case.own,),)
            assert case.slots["n"] and case.apart["n"]


def test_what_a_card_mentions_on_the_way_is_not_led_by_who_leads_the_card(service: Service) -> None:
    """Several cards speak of building homes; the one on work is not about that."""
    for text in ("wie gaat er over de woningbouw", "Wie trekt de woningbouw?"):
        made = service.ask(AskRequest(text)).antwoord
        assert "Programma werken" not in made, made


@pytest.mark.parametrize(
    ("question", "told"),
    [
        (
            "Wie neemt een besluit over de omvang van het contingent?",
            "college van Burgemeester en Wethouders",
        ),
        ("Wanneer is het Actieplan Huisvesting Urgent Woningzoekenden vastgesteld?", "15 oktober 2025"),
        ("Waar valt de begroting van Regio Amersfoort onder?", "begroting van de gemeente Amersfoort"),
    ],
)
def test_a_record_that_only_comes_near_does_not_answer_for_the_text(
    service: Service, question: str, told: str
) -> None:
    assert told in service.ask(AskRequest(question)).antwoord
