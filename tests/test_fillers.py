"""What stands in the place of a question word: a sentence of the same words without it answers nothing."""

from __future__ import annotations

import pytest

from assistant.claims.reading import Known
from assistant.evidence.degrees import degree_asked
from assistant.evidence.fillers import (
    Parties,
    asks_doer,
    in_measure,
    names_maker,
    tells_how_long,
    tells_how_often,
    tells_the_time,
    tells_when,
    tells_where,
)
from assistant.evidence.forms import can_tell
from assistant.evidence.reasons import may_explain
from assistant.reader import AskRequest, Reader
from assistant.service import Service

REFUSED = ("niet-gevonden", "buiten-bereik")
PARTIES = Parties(Known(surnames=frozenset({"kromhout"}), towns=frozenset({"lagewaard", "oudendam"})))


@pytest.mark.parametrize(
    ("question", "text", "holds"),
    [
        ("Wie gaat het rekenmodel maken?", "Een rekenmodel voor de gemeenten Lagewaard en Oudendam.", False),
        ("Wie gaat het rekenmodel maken?", "De provincie maakt een rekenmodel.", True),
        ("Wie gaat het rekenmodel maken?", "Het rekenmodel wordt gemaakt door de gemeenten.", True),
        ("Wie deed het onderzoek?", "In onze regio is onderzoek gedaan naar aardwarmte.", False),
        ("Wie ontwerpt station Lagewaard?", "Station Lagewaard loopt vol.", False),
        ("Voor wie is de toeslag?", "De toeslag is er voor huurders.", True),
        ("Wie schrijft het stuk?", "Regionale brief om de raden te informeren over het stuk.", False),
        ("Wie zijn de partners?", "Partners van het plan zijn de provincie en het waterschap.", True),
        ("Wie ondertekende dit?", "J. Kromhout, wethouder van Lagewaard", True),
    ],
)
def test_who(visible_reader: Reader, question: str, text: str, holds: bool) -> None:
    assert PARTIES.answer(visible_reader.understander.understand(question), text) is holds


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("Wie bouwt de sluis?", True),
        ("Wie horen bij de kustgroep?", False),
        ("Wie vallen er onder de regeling?", False),
    ],
)
def test_who_belongs_to_a_group_is_no_doer(visible_reader: Reader, question: str, asked: bool) -> None:
    assert asks_doer(visible_reader.understander.understand(question)) is asked


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("Afspraken staan in de Mobiliteitsagenda Waardstreek 2040.", False),
        ("Actie 2027: We brengen de complexen in kaart.", False),
        ("In lijn met het besluit uit 2018 wordt verder gewerkt.", False),
        ("De agenda is in maart vastgesteld.", True),
        ("In 2027 brengen we de complexen in kaart.", True),
        ("December 2026: vaststelling", True),
        ("Het Warmteplan 2040 is eind 2026 klaar.", True),
    ],
)
def test_when(text: str, holds: bool) -> None:
    assert tells_when(text) is holds


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("Flexwoningen horen bij het plan (zie H-3).", False),
        ("De raad van Lagewaard besprak de flexwoningen met BRW.", False),
        ("Er komen flexwoningen in de wijk Havenbuurt.", True),
        ("Het voorstel voor flexwoningen in Regio Waardstreek gaat naar het BO.", False),
        ("Er komen flexwoningen langs de A15.", True),
        ("Wijken met extra aandacht, zoals Noord en Zuid.", True),
        ("Eerder kregen Noord, Zuid en West flexwoningen.", True),
    ],
)
def test_where(visible_reader: Reader, text: str, holds: bool) -> None:
    asked = visible_reader.understander.understand("Waar komen de flexwoningen?")
    assert tells_where(text, asked) is holds


def test_how_long_and_how_often() -> None:
    assert tells_how_long("De doorlooptijd is iets meer dan één jaar.")
    assert tells_how_long("Het duurt in plaats van 2029 tot 2033.")
    assert not tells_how_long("De aanbesteding start in oktober 2025.")
    assert tells_how_often("Halfjaarlijks is er een overleg.")
    assert tells_how_often("Zij geven twee keer per jaar inzicht.")
    assert not tells_how_often("Bij knelpunten helpt een team om 3 projecten te versnellen.")


def test_a_figure_in_another_measure_answers_nothing(visible_reader: Reader) -> None:
    asked = visible_reader.understander.understand("Hoeveel hectare bos komt erbij?")
    assert in_measure(asked, "Er komt 40 hectare bos bij.")
    assert in_measure(asked, "Er komt 40 ha bij.")
    assert not in_measure(asked, "Wij streven naar 500m2 groen per woning.")
    assert in_measure(visible_reader.understander.understand("Hoeveel bomen komen erbij?"), "500 bomen")


def test_the_degree_that_is_asked(visible_reader: Reader) -> None:
    understand = visible_reader.understander.understand
    assert degree_asked(understand("Hoe diep is er geboord?")) == "diep"
    assert degree_asked(understand("Hoe gaat het met het plan?")) == ""
    assert degree_asked(understand("Hoe snel worden zij geholpen?")) == ""
    assert degree_asked(understand("Hoe komt het dat er geboord is?")) == ""


def test_a_long_wait_tells_how_long(visible_reader: Reader) -> None:
    question = visible_reader.understander.understand("Hoe lang moet je wachten op een woning?")
    assert can_tell(question, "Er is een jarenlange wachtlijst.", "sentence")
    assert not can_tell(question, "Er is een lange wachtlijst.", "sentence")


def test_who_made_it_is_told_in_the_clause_that_says_so(visible_reader: Reader) -> None:
    question = visible_reader.understander.understand("Wie heeft de Oeverkaart gemaakt?")
    parties = Parties(Known.of(visible_reader.library))
    told = "Door de provincie is een Oeverkaart opgeleverd, waarmee zwakke plekken kunnen worden opgespoord."
    assert names_maker(question, told, parties)
    assert not names_maker(
        question, "Een Oeverkaart is opgesteld, die door de provincie wordt gebruikt.", parties
    )


def test_a_reason() -> None:
    assert may_explain(["De bodem is te nat.", "Daarom zoeken we verder."])
    assert may_explain(["Zonder aansluiting kan er niet gebouwd worden."])
    assert not may_explain(["In juni is besloten om dit te doen door middel van een regeling."])
    assert not may_explain(["Er zijn verklaringen van de provincie.", "De uitbreiding is later klaar."])


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Wie bouwt de brug over de Oude Vaart?", "no builder is named"),
        ("Hoeveel kilometer fietspad komt er langs de Oude Vaart?", "no length is named"),
        ("Hoe vaak rijdt de buurtbus van Polderkerk?", "the passengers are counted, not the rides"),
        ("Welke aannemers bouwen het nieuwe station?", "nobody is named"),
        ("Wat betaalt een huurder voor de buurtbus?", "no fare is named"),
        ("Hoe tevreden zijn de reizigers van de buurtbus?", "nothing is told of that"),
    ],
)
def test_near_misses_are_refused(visible_service: Service, text: str, why: str) -> None:
    made = visible_service.ask(AskRequest(text))
    assert made.uitkomst in REFUSED, f"{why}: {made.antwoord}"


@pytest.mark.parametrize(
    ("asked", "text", "holds"),
    [
        ("Hoeveel maanden sta je op de lijst?", "227 woningzoekenden", False),
        ("Hoeveel maanden sta je op de lijst?", "Men staat gemiddeld zes maanden op de lijst.", True),
        ("Hoeveel keer per jaar wordt er geteld?", "Er wordt halfjaarlijks geteld.", True),
        ("Hoeveel keer per jaar wordt er geteld?", "Er zijn 40 tellers.", False),
        ("Hoeveel tellers zijn er?", "Er zijn 40 tellers.", True),
    ],
)
def test_the_unit_of_time_that_is_asked(visible_reader: Reader, asked: str, text: str, holds: bool) -> None:
    assert tells_the_time(visible_reader.understander.understand(asked), text) is holds
