"""What is asked of two dossiers, municipalities or persons at once: of one without the other, of neither, or a field of each."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from measure_unseen import FIXTURES
from regions import told

from assistant.reader import AskRequest
from assistant.service import Service
from assistant.settings import Settings
from ingest.build import build

DIKE, WATER = "Dijkversterking Noorderoever", "Zoetwater in droge zomers"


@pytest.fixture(scope="module")
def oever(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    """The library of the region Oeverland."""
    corpus, data = FIXTURES / "documenten" / "oever", tmp_path_factory.mktemp("oever")
    build(corpus, data)
    service = Service.open(Settings(corpus=corpus, data=data))
    yield service
    service.close()


@pytest.mark.parametrize(
    "text",
    [
        "Van de dossiers van {0}, welke laat {1} liggen?",
        "{1} niet, {0} wel: om welke dossiers gaat het?",
        "Welke dossiers van {0} moeten het zonder {1} stellen?",
        "Welke projecten pakt {0} op waar {1} niks mee doet?",
        "Waar is {1} niet bij terwijl {0} er wel bij is?",
        "Welke dossiers van {0} slaat {1} over?",
        "Welke dossiers telt {0} minus die van {1}?",
        "which dossiers does {0} join but {1} doesn't?",
    ],
)
def test_what_one_municipality_joins_and_the_other_not_is_never_told_the_other_way_round(
    oever: Service, text: str
) -> None:
    ours, theirs = (WATER, "Recreatieplas Het Wed"), ("Leerlingenvervoer", DIKE)
    made = told(oever, text.format("Aldermeer", "Sint Annadijk"))
    assert all(d in made for d in ours) and not any(d in made for d in theirs), made
    made = told(oever, text.format("Sint Annadijk", "Aldermeer"))
    assert all(d in made for d in theirs) and not any(d in made for d in ours), made


@pytest.mark.parametrize(
    "text",
    [
        "Wie zit er in {0} en ontbreekt bij {1}?",
        "{0} ja, {1} nee: welke gemeenten?",
        "Welke gemeenten van {0} haken af bij {1}?",
        "In {1} zitten ze niet, in {0} wel. Welke gemeenten?",
        "Welke gemeenten heeft {0} die {1} mist?",
        "Wie doet er met {0} mee en laat {1} aan zich voorbijgaan?",
    ],
)
def test_who_join_one_dossier_and_not_the_other_are_never_those_of_the_other(
    oever: Service, text: str
) -> None:
    made = told(oever, text.format(DIKE, WATER))
    assert "Kromhaven, Sint Annadijk en Tolsluis" in made and "Brinkloo" not in made, made
    made = told(oever, text.format(WATER, DIKE))
    assert "Aldermeer, Brinkloo en Wiedenbroek" in made and "Tolsluis" not in made, made


@pytest.mark.parametrize(
    "text",
    [
        "Welke gemeenten doen aan geen van beide mee, {0} en {1}?",
        "Wie doet noch aan {0} noch aan {1} mee?",
        "Welke gemeenten doen aan {0} en {1} allebei niet mee?",
        "Wie zit er in geen van beide: {0} of {1}?",
    ],
)
def test_who_join_neither_are_not_told_as_who_join_both(oever: Service, text: str) -> None:
    made = told(oever, text.format(DIKE, WATER))
    assert "Hazelwoude" in made and "Aldermeer" not in made and "Tolsluis" not in made, made


def test_who_are_missed_by_neither_are_those_of_both(oever: Service) -> None:
    made = told(oever, "Waar ontbreekt noch Aldermeer noch Sint Annadijk?")
    assert "Klimaatbestendige Kernen" in made and DIKE not in made, made
    made = told(oever, f"Welke gemeenten ontbreken noch bij {DIKE} noch bij {WATER}?")
    assert "Er is geen gemeente" in made and "Hazelwoude" not in made, made


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Welke functie hebben B. Aydin en D. Baltus?", ("wethouder", "burgemeester")),
        ("Komen B. Aydin en D. Baltus uit dezelfde gemeente?", ("Tolsluis", "Aldermeer")),
        ("Is B. Aydin net als D. Baltus wethouder?", ("wethouder", "burgemeester")),
    ],
)
def test_a_field_of_two_persons_is_told_of_each(oever: Service, text: str, said: tuple[str, ...]) -> None:
    made = oever.ask(AskRequest(text))
    assert made.uitkomst == "beantwoord" and all(s in made.antwoord for s in said), made.antwoord


@pytest.mark.parametrize(
    "text",
    ["Wie is langer wethouder, B. Aydin of D. Baltus?", "Zijn B. Aydin en D. Baltus familie van elkaar?"],
)
def test_what_two_persons_lead_is_no_answer_to_anything_else_about_them(oever: Service, text: str) -> None:
    made = oever.ask(AskRequest(text))
    assert made.uitkomst == "niet-gevonden", made.antwoord


def test_what_two_persons_lead_is_still_told(oever: Service) -> None:
    made = oever.ask(AskRequest("Noem de dossiers van B. Aydin en die van D. Baltus"))
    assert made.uitkomst == "beantwoord", made.antwoord
    assert "Milieustraten Nieuwe Stijl" in made.antwoord and "Recreatieplas Het Wed" in made.antwoord
