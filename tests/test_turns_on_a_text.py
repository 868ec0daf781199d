"""Talks that go on about what a running text says beside the answer before, and about the turn that was refused."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant.draft import Answer
from assistant.reader import AskRequest
from assistant.reading.question import Turn
from assistant.service import Service
from assistant.settings import Settings
from assistant.turns.followup import ellipsis, points
from assistant.turns.pointing import listed, numbered
from ingest.build import build

PLAN = """Streekplan Veenkant

1. Toewijzen van woningen

In de periode 2031-2033 zijn in de hele streek 8.140 huurwoningen toegewezen. Daarvan hadden er 3.912 een lage huur. Van de groep van 3.912 woningen dragen 1.207 woningen een label voor senioren.

2. Ruimte in de streek

In het plan is er in de streek ruimte voor bijna 41.000 woningen. De verwachting is dat er zo'n 29.000 gebouwd kunnen worden. Daarnaast is er ruimte voor 18,5 hectare aan nieuwe bedrijventerreinen. Het eerste principe van het plan is dat groei in de kernen wordt opgevangen. Het tweede principe van het plan is dat er ruimte blijft voor beperkte groei van de gehuchten.

3. Spreiden van opvang

Voor de opvang van mensen uit begeleid wonen werken de gemeenten samen. De gemeenten Rietmeer en Oudendam hebben besloten deze mensen voorrang te geven, om te voorkomen dat zij tussen wal en schip vallen. Gemeente Lagewaard hoort bij de opvangregio Zuiderkust en zal niet deelnemen aan een regionale spreiding van mensen uit begeleid wonen.

4. Het spoor

Het besluit van het ministerie over de spoorlijn leidt vanaf 2034 tot het verdwijnen van de sneltrein van Rietmeer naar Oudendam. Op 4 april 2032 is het Spoorakkoord Veenkant ondertekend. Het Spoorakkoord moet 900 extra zitplaatsen opleveren.

5. Ouder worden

Er is vooral behoefte aan geclusterde woonvormen voor ouderen. In zo'n complex is een ontmoetingsruimte noodzakelijk.
"""
ROOM = (
    "Voor hoeveel woningen is er ruimte in het Streekplan Veenkant?",
    "In het plan is er ruimte voor bijna 41.000 woningen.",
)
SHARED = (
    "Doen alle gemeenten mee aan de spreiding van mensen uit begeleid wonen?",
    "Nee, Lagewaard zal daar niet aan deelnemen.",
)


@pytest.fixture(scope="module")
def talk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    corpus, data = tmp_path_factory.mktemp("streekplan"), tmp_path_factory.mktemp("bibliotheek")
    (corpus / "streekplan.txt").write_text(PLAN)
    assert not build(corpus, data).mislukt
    opened = Service.open(Settings(corpus=corpus, data=data))
    yield opened
    opened.close()


def ask(service: Service, text: str, *before: tuple[str, str]) -> Answer:
    return service.ask(AskRequest(text, tuple(Turn(*turn) for turn in before)))


@pytest.mark.parametrize(
    ("before", "text", "told"),
    [
        pytest.param(
            [
                ("hoeveel huurwoningen zijn er in 2031-2033 toegewezen?", "In de hele streek 8.140."),
                ("en hoeveel daarvan hadden een lage huur?", "Dat waren er 3.912."),
            ],
            "hoeveel van die zijn eigenlijk voor senioren?",
            "1.207",
            id="of a figure that was told, without the years of the talk",
        ),
        pytest.param([ROOM], "en voor bedrijven?", "18,5 hectare", id="told by a compound beside it"),
        pytest.param(
            [ROOM], "hoeveel worden het er echt, denken ze?", "29.000", id="the next figure of a text"
        ),
        pytest.param(
            [
                (
                    "Wat is het eerste principe van het Streekplan Veenkant?",
                    "Groei wordt in de kernen opgevangen.",
                )
            ],
            "en het tweede?",
            "beperkte groei van de gehuchten",
            id="the next of a rank",
        ),
        pytest.param([SHARED], "waarom zij niet?", "Zuiderkust", id="why not, of the town that was told"),
        pytest.param(
            [
                (
                    "Wat gebeurt er met de sneltrein van Rietmeer naar Oudendam?",
                    "Die verdwijnt door het besluit over de spoorlijn.",
                )
            ],
            "vanaf wanneer rijdt die niet meer?",
            "2034",
            id="a pronoun behind its verb",
        ),
        pytest.param(
            [
                ("Hoeveel zitplaatsen moet het Spoorakkoord opleveren?", "900 extra zitplaatsen."),
                (
                    "Waar is vooral behoefte aan voor ouderen in de streek?",
                    "Vooral aan geclusterde woonvormen voor ouderen.",
                ),
            ],
            "nog even terug naar het eerste: wanneer is dat ondertekend?",
            "4 april 2032",
            id="back to the first turn",
        ),
        pytest.param(
            [
                ("Hoeveel zitplaatsen moet het Spoorakkoord opleveren?", "900 extra zitplaatsen."),
                (
                    "Waar is vooral behoefte aan voor ouderen in de streek?",
                    "Vooral aan geclusterde woonvormen voor ouderen.",
                ),
            ],
            "maar goed, dat spoorakkoord: wanneer is het ondertekend?",
            "4 april 2032",
            id="back to a thing of an earlier turn",
        ),
        pytest.param(
            [("Waar is behoefte aan voor ouderen?", "Vooral aan geclusterde woonvormen.")],
            "wat moet er in zo'n complex?",
            "ontmoetingsruimte",
            id="such a thing is that of before",
        ),
    ],
)
def test_a_follow_up_is_answered_by_what_stands_beside_the_answer_before(
    talk: Service, before: list[tuple[str, str]], text: str, told: str
) -> None:
    made = ask(talk, text, *before)
    assert made.uitkomst == "beantwoord", made.antwoord
    assert told in made.antwoord


def test_the_words_of_a_refusal_are_not_what_the_next_turn_is_about(talk: Service) -> None:
    before = (
        ("Waar is behoefte aan voor ouderen?", "Vooral aan geclusterde woonvormen."),
        (
            "Welke zorgboerderijen zijn dat?",
            'Dat staat niet in de documenten: "zorgboerderijen" komt er niet in voor.',
        ),
    )
    made = ask(talk, "wie betaalt het?", *before)
    assert "documenten" not in made.begrepen_als and "zorgboerderijen" not in made.antwoord
    assert made.uitkomst != "buiten-bereik"


def test_members_numbered_in_a_row_can_be_pointed_at() -> None:
    told = "1. De pont naar Rietmeer. 2. De brug bij Oudendam. 3. Een snelle bus."
    assert listed(told) == ["De pont naar Rietmeer", "De brug bij Oudendam", "Een snelle bus"]
    assert numbered(told) and not numbered("Lijn 3. De bus rijdt vaker. Lijn 7. De tram komt terug.")


@pytest.mark.parametrize("text", ["vanaf wanneer rijdt die niet meer?", "waarom helpt dat de boeren?"])
def test_what_points_back_is_seen(text: str) -> None:
    assert points(text.rstrip("?"))


def test_a_verb_before_its_subject_makes_a_question_of_its_own() -> None:
    assert not ellipsis("schieten de boeren er iets mee op?")
    assert ellipsis("en de boeren?")
