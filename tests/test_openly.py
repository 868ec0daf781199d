"""A subject that is asked about as a whole, in whatever words, and how bad or how important something is."""

from __future__ import annotations

import pytest

from assistant.evidence.degrees import degree_asked, judgement_asked, judging
from assistant.reader import AskRequest, Reader
from assistant.reading.bidding import without_bidding
from assistant.reading.openly import openly
from assistant.service import Service


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Kunt u mij bijpraten over aardwarmte?", "Wat staat er over aardwarmte?"),
        ("Zou je ons kort willen informeren over aardwarmte?", "Zou je ons kort willen informeren over aardwarmte?"),
        ("Wat is het verhaal achter de Oeverkaart?", "Wat staat er over de Oeverkaart?"),
        ("Is er al iets bekend over de brug?", "Wat staat er over de brug?"),
        ("Komt de brug ergens aan de orde?", "Wat staat er over de brug?"),
        ("Geef me even de hoofdlijn over de brug", "Wat staat er over de brug?"),
        ("Wat moet ik weten over de brug?", "Wat staat er over de brug?"),
        ("Waarom hebben ze het over de brug?", "Wat staat er over de brug?"),
        ("Hoe groot is het probleem met de brug?", "Hoe ernstig is de brug?"),
        ("Hoe groot is de rol van de provincie?", "Welke rol speelt de provincie?"),
        ("Wat hebben ze voor ogen met de brug?", "Wat willen ze bereiken met de brug?"),
        ("Wat zijn de feiten over de brug?", "Wat staat er over de brug?"),
        ("Hebben jullie stukken over de brug?", "Wat staat er over de brug?"),
        ("Is er iets bekend over de kosten van de brug?", "Is er iets bekend over de kosten van de brug?"),
        ("Is er al iets bekend over wanneer de brug klaar is?", "Is er al iets bekend over wanneer de brug klaar is?"),
        ("Kun je me vertellen wie de brug bouwt?", "Kun je me vertellen wie de brug bouwt?"),
        ("Wat is de kern van het plan?", "Wat is de kern van het plan?"),
    ],
)  # fmt: skip
def test_a_subject_as_a_whole(text: str, asked: str) -> None:
    assert openly(text) == asked


@pytest.mark.parametrize(
    "text",
    [
        "Kunt u mij bijpraten over aardwarmte?",
        "Is er al iets bekend over aardwarmte?",
        "Wat moet ik weten over aardwarmte voor de vergadering van vanavond?",
        "Gisteren las ik over aardwarmte; wat staat daarover in de stukken?",
        "Hoe belangrijk is aardwarmte?",
        "aardwarmte?",
    ],
)
def test_what_is_there_is_told_however_it_is_asked(visible_service: Service, text: str) -> None:
    made = visible_service.ask(AskRequest(text))
    assert made.uitkomst == "beantwoord" and "aardwarmte" in made.antwoord, made.antwoord


@pytest.mark.parametrize(
    "text",
    [
        "Is er al iets bekend over zwembaden?",
        "Komt het zwembad ergens aan de orde?",
        "Hoe belangrijk is het zwembad voor ons?",
        "Wat wordt het weer morgen?",
        "Hoe duur is de kermis vanavond?",
        "mooi",
    ],
)
def test_what_is_not_there_is_refused_however_it_is_asked(visible_service: Service, text: str) -> None:
    made = visible_service.ask(AskRequest(text))
    assert made.uitkomst in ("niet-gevonden", "buiten-bereik"), made.antwoord


def test_how_bad_it_is_needs_no_word_for_it_and_is_told_with_a_reserve(visible_service: Service) -> None:
    made = visible_service.ask(AskRequest("Hoe ernstig is de wateroverlast?"))
    assert made.uitkomst == "beantwoord" and "niet met zoveel woorden" in made.antwoord, made.antwoord
    assert "medische" not in made.antwoord, "that word is said of something else"


@pytest.mark.parametrize("text", ["Wat is de rol van aardwarmte?", "Wat is de zin van aardwarmte?"])
def test_what_part_a_thing_plays_needs_no_word_for_it(visible_service: Service, text: str) -> None:
    made = visible_service.ask(AskRequest(text))
    assert made.uitkomst == "beantwoord" and "aardwarmte" in made.antwoord, made.antwoord
    assert "zin" not in text or "niet met zoveel woorden" in made.antwoord
    other = visible_service.ask(AskRequest(text.replace("aardwarmte", "het zwembad")))
    assert other.uitkomst in ("niet-gevonden", "buiten-bereik"), other.antwoord


def test_a_judgement_is_no_measure(visible_reader: Reader) -> None:
    understand = visible_reader.understander.understand
    for text, measure, judgement in (
        ("Hoe diep is de vaart?", "diep", ""),
        ("Hoe ernstig is de wateroverlast?", "", "ernstig"),
        ("Hoe gaat het met het plan?", "", ""),
    ):
        question = understand(text)
        assert (degree_asked(question), judgement_asked(question)) == (measure, judgement), text


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Wat kost de brug voor de vergadering van vanavond?", "Wat kost de brug?"),
        ("Wie trekt water, voor mijn bijdrage van morgen?", "Wie trekt water?"),
        ("Wat is geregeld voor de raad?", "Wat is geregeld voor de raad?"),
        ("Wat staat er op de agenda voor de vergadering van 12 mei?", "Wat staat er op de agenda voor de vergadering van 12 mei?"),
    ],
)  # fmt: skip
def test_the_meeting_that_it_is_for_is_not_asked_about(text: str, asked: str) -> None:
    assert without_bidding(text) == asked


def test_only_a_judgement_is_told_by_those_that_judge(visible_reader: Reader) -> None:
    question = visible_reader.understander.understand("Wat doet de regio aan wateroverlast?")
    ranked = visible_reader.extractor.ranked(question, visible_reader.retriever.search(question, 10))
    assert len(ranked) > 1 and judging(question, ranked) == list(ranked)
