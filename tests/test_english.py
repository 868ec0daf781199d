"""English questions: what is taken for English, and how it is put into Dutch."""

from __future__ import annotations

import pytest

from assistant.reader import Reader
from assistant.reading.question import Turn
from assistant.recall import Memory
from assistant.words.english import in_dutch, is_english

COMPOUNDS = {"warmteproject"}
LABELS = {"grid congestion": "netcongestie", "heat plan": "warmteplan"}


def render(text: str) -> str:
    return in_dutch(
        text,
        lambda phrase: LABELS.get(phrase, ""),
        lambda run: run == "City of the Lage Waard",
        COMPOUNDS.__contains__,
    )[0]


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("Who leads the bike dossier?", True),
        ("Which towns take part in it?", True),
        ("what's the plan", True),
        ("Wie trekt het dossier?", False),
        ("Moet Lagewaard of Hogeland meer woningen bouwen?", False),
        ("In welk jaar werd Lagewaard City of the Year?", False),
        ("HOV", False),
        ("is", False),
    ],
)
def test_english(text: str, english: bool) -> None:
    assert is_english(text) is english


@pytest.mark.parametrize(
    ("english", "dutch"),
    [
        ("Who is politically in charge of the heat project at present?", "Wie is bestuurlijk trekker van het warmteproject nu?"),
        ("How many travellers does the station handle?", "Hoeveel reizigers verwerkt het station?"),
        ("How many homes does it hopefully aim for?", "Naar hoeveel woningen streeft het?"),
        ("Which files does alderman Bakker lead?", "Welke dossiers trekt wethouder Bakker?"),
        ("Who leads the heat plan file?", "Wie trekt het dossier warmteplan?"),
        ("Which municipalities take part in the Warmteplan?", "Welke gemeenten doen mee aan het Warmteplan?"),
        ("Does Lagewaard take part in it?", "Doet Lagewaard mee daaraan?"),
        ("By when do the municipalities have to adopt a plan?", "Voor wanneer moeten de gemeenten vaststellen een plan?"),
        ("How many extra homes does Lagewaard want to build by 2030?", "Hoeveel extra woningen wil Lagewaard bouwen in 2030?"),
        ("How many homes are planned in the Lagewaard region from 2027 on?", "Hoeveel woningen zijn gepland in regio Lagewaard vanaf 2027?"),
        ("Why has the building of 25,000 homes been delayed?", "Waarom is de bouw van 25.000 woningen vertraagd?"),
        ("What does the region do about grid congestion?", "Wat doet de regio over netcongestie?"),
        ("What does HOV stand for?", "Waar staat HOV voor?"),
        ("What is the goal of the file Zorg?", "Wat is het doel van het dossier Zorg?"),
        ("Which mayor signed it in May 2024?", "Welke burgemeester ondertekend het in mei 2024?"),
        ("Who gave the title City of the Lage Waard?", "Wie gaf de titel City of the Lage Waard?"),
    ],
)  # fmt: skip
def test_in_dutch(english: str, dutch: str) -> None:
    assert render(english) == dutch


def test_the_words_without_dutch_are_told() -> None:
    _, left = in_dutch(
        "Who saddled the zebra of Bakker?", lambda phrase: "", lambda run: False, COMPOUNDS.__contains__
    )
    assert left == {"saddled", "zebra"}


def test_a_question_in_english_is_read_as_its_dutch(visible_reader: Reader) -> None:
    understander = visible_reader.understander
    question = understander.understand("How many homes are planned?")
    assert (
        question.english
        and question.intent.form == "aantal"
        and question.text == "Hoeveel woningen zijn gepland?"
    )
    follow_up = understander.understand(
        "and when?", [Turn("How many homes are planned?", "300")], Memory(visible_reader)
    )
    assert follow_up.follow_up and follow_up.intent.form == "wanneer"
