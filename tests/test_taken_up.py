"""Follow-ups that take up one thing of the question before, and questions back with the choices that there are."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant.draft import Answer
from assistant.reader import AskRequest
from assistant.reading.question import Turn
from assistant.service import Service
from assistant.settings import Settings
from assistant.turns.choosing import choices
from assistant.words.spoken import as_written
from ingest.build import build

TEXT = """Parkenplan Waardstreek

1. Parken in de Waardstreek

Per woning is er in Lagewaard nog maar 150 m2 aan park beschikbaar. De streek streeft naar 400 m2 park per woning. Parkwachters bezoeken bewoners thuis en geven raad over tuinen.

2. Urgente woningzoekers

De opgave is geschat op jaarlijks 85 urgente woningzoekers. De huisvesting van statushouders is daarin niet meegenomen, omdat daarvoor een andere wet geldt.

3. Vaststelling

In december 2024 is het kader ouderenhuisvesting vastgesteld. Het kader jongerenhuisvesting is in juni 2025 vastgesteld door de stuurgroep Wonen.

4. Bussen

De nieuwe bussen gaan in maart 2026 rijden.
"""


@pytest.fixture(scope="module")
def parks(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    corpus, data = tmp_path_factory.mktemp("parkenplan"), tmp_path_factory.mktemp("bibliotheek")
    (corpus / "parkenplan.txt").write_text(TEXT)
    assert not build(corpus, data).mislukt
    opened = Service.open(Settings(corpus=corpus, data=data))
    yield opened
    opened.close()


def talk(service: Service, *texts: str) -> Answer:
    turns: tuple[Turn, ...] = ()
    for text in texts:
        made = service.ask(AskRequest(text, turns))
        turns = (*turns, Turn(text, made.antwoord))
    return made


@pytest.mark.parametrize(
    ("first", "then", "whole"),
    [
        ("Hoe laat begint de raad in Lagewaard?", "oké, wie is daar wethouder dan?", "Wie is wethouder in Lagewaard?"),
        ("Welke gemeente krijgt in 2027 de meeste woningen?", "hoeveel dan?", "Welke gemeente krijgt in 2027 de meeste woningen?"),
        ("Hoeveel dossiers zijn er?", "welke lopen in 2027 af?", "Welke dossiers lopen in 2027 af?"),
        ("Hoeveel acties staan er in het afsprakenkader?", "en welke kosten niets extra?", "Welke acties van het afsprakenkader kosten niets extra?"),
    ],
)  # fmt: skip
def test_what_the_question_before_has_is_put_with_it(
    visible_service: Service, first: str, then: str, whole: str
) -> None:
    assert talk(visible_service, first, then).begrepen_als == whole


@pytest.mark.parametrize(
    ("first", "then", "told"),
    [
        ("Hoeveel park is er per woning in Lagewaard?", "en wat is het streven?", "400 m2"),
        ("Wanneer is het kader ouderenhuisvesting vastgesteld?", "en dat van de jongeren?", "juni 2025"),
        ("Hoe zit het met statushouders?", "tellen die mee in de 85?", "niet meegenomen"),
        ("Tellen statushouders mee in de 85?", "waarom niet?", "andere wet"),
        ("Wie betaalt de nieuwe bussen?", "wanneer gaan die dan rijden?", "maart 2026"),
    ],
)
def test_a_text_answers_what_is_taken_up(parks: Service, first: str, then: str, told: str) -> None:
    assert told in talk(parks, first, then).antwoord


def test_a_visit_says_nothing_of_what_it_costs(parks: Service) -> None:
    for text in ("Kost een parkwachter de bewoners iets?", "Krijg ik subsidie voor een parkwachter thuis?"):
        made = talk(parks, text)
        assert made.uitkomst in ("niet-gevonden", "buiten-bereik"), f"{text} -> {made.antwoord}"


def test_an_office_that_several_hold_is_asked_back_with_their_names(visible_service: Service) -> None:
    made = talk(visible_service, "Waar gaat de wethouder over?")
    assert made.uitkomst == "onduidelijk" and made.antwoord.startswith("Welke wethouder bedoelt u? Er zijn: ")
    names = choices(made.antwoord)
    assert len(names) > 1
    picked = talk(visible_service, "Waar gaat de wethouder over?", "de tweede")
    assert names[1].removeprefix("wethouder ") in picked.begrepen_als


def test_a_field_of_nothing_is_asked_back_with_the_dossiers(visible_service: Service) -> None:
    made = talk(visible_service, "Wat is de looptijd?")
    offered = choices(made.antwoord)
    assert made.uitkomst == "onduidelijk" and len(offered) > 1
    assert offered[2] in talk(visible_service, "Wat is de looptijd?", "de derde").begrepen_als


@pytest.mark.parametrize("text", ["Wat is lobbydoel 2?", "wat is het eerste doel?", "wat houdt punt 3 in?"])
def test_a_place_in_no_row_is_asked_back(visible_service: Service, text: str) -> None:
    assert talk(visible_service, text).uitkomst == "onduidelijk"


@pytest.mark.parametrize(
    ("spoken", "written"),
    [
        ("wa doet de regio daaran", "wat doet de regio daaraan"),
        ("mn vader zn huis is nie groot", "mijn vader zijn huis is niet groot"),
        ("hedde gij da gelezen", "heb je dat gelezen"),
        ("houdt men zich an de afspraken", "houdt men zich aan de afspraken"),
        ("Wie is mevrouw da Costa?", "Wie is mevrouw da Costa?"),
        ("kennis en kunde", "kennis en kunde"),
    ],
)
def test_what_is_said_aloud_is_read_as_written(spoken: str, written: str) -> None:
    assert as_written(spoken) == written


def test_a_document_of_no_name_is_asked_back_with_the_titles(visible_service: Service) -> None:
    made = talk(visible_service, "Waar gaat het stuk over?")
    titles = [d.title for d in visible_service.library.documents.values()]
    assert made.uitkomst == "onduidelijk" or len(titles) > 6
    assert made.uitkomst != "onduidelijk" or choices(made.antwoord) == titles


def test_how_far_two_are_apart_is_told_once_more(visible_service: Service) -> None:
    first = "Hoeveel woningen krijgt Oudendam in 2027?"
    made = talk(visible_service, first, "en Lagewaard?", "wie heeft er meer?", "hoeveel scheelt dat?")
    assert "verschil" in made.antwoord
