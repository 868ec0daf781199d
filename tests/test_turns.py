"""Dialogues in which the last question leans on what was said, and the rules that make more of them out of a register."""

from __future__ import annotations

import pytest

from assistant.reader import Reader
from assistant.recall import Memory
from assistant.service import AskRequest, Service, Turn
from assistant.turns.again import courtesy
from assistant.turns.antecedent import meant_by, spelled_out
from assistant.turns.followup import leans
from assistant.turns.of_figures import figure_of
from assistant.turns.pointing import listed
from assistant.turns.restated import restated
from assistant.turns.sameness import meant, of_another
from benchmarks.shapes.asking import half
from benchmarks.turns import dossier_frames, other_frames
from benchmarks.turns.drawing import talks

Told = tuple[str, str]
ROUND: Told = ("Wie trekt Rondje Merenland?", "Dat is wethouder El Amrani.")
SUN: Told = ("En wie trekt Zon op Bedrijfsdaken?", "De wethouders De Wit en Van 't Hof.")
WHO_JOINS: Told = (
    "Welke gemeenten doen mee aan Zon op Bedrijfsdaken?",
    "Lagewaard, Oudendam, Rietmeer en Steenwaarde.",
)
NOT_IN: Told = ("Doet Zuiderhof mee aan Zon op Bedrijfsdaken?", "Nee, Zuiderhof staat er niet bij.")
HOMES: Told = ("Hoeveel woningen krijgt Oudendam in 2027?", "12 woningen.")
LIST: Told = (
    "Welke dossiers vallen onder het thema Energie?",
    "Warmte voor de Waard en Zon op Bedrijfsdaken, volgens de stukken.",
)
NONE: Told = ("Wie trekt het dossier Kermisbeleid?", "Dat dossier is er niet.")


def said(service: Service, text: str, *before: Told) -> str:
    return service.ask(AskRequest(text, tuple(Turn(*t) for t in before))).antwoord


@pytest.mark.parametrize(
    ("before", "text", "told"),
    [
        ((ROUND,), "en tot wanneer?", "2025-2027"),
        ((ROUND,), "namens wie doen ze dat?", "Recreatieschap Merenland"),
        ((ROUND,), "sorry, ik zocht de looptijd", "2025-2027"),
        ((ROUND,), "Is wethouder El Amrani daar trekker van?", "Ja."),
        ((ROUND,), "kun je dat ook voor Zon op Bedrijfsdaken zeggen?", "A. de Wit"),
        ((ROUND,), "nu hetzelfde voor Zon op Bedrijfsdaken graag", "A. de Wit"),
        ((ROUND,), "oh wacht, ik bedoel eigenlijk Zon op Bedrijfsdaken", "A. de Wit"),
        ((ROUND, SUN), "van het eerste dossier, wie is daarvan de opdrachtgever?", "Recreatieschap Merenland"),
        ((ROUND, SUN), "en de looptijd van allebei?", "2025-2027 [1]. De looptijd van Zon op Bedrijfsdaken is: tot en met 2029"),
        ((ROUND, SUN), "wie van hen gaat over financiën?", "B. van 't Hof"),
        ((WHO_JOINS,), "en Oudendam?", "Ja."),
        ((WHO_JOINS,), "Top, en Zuiderhof ook?", "Nee."),
        ((WHO_JOINS,), "wie staat er niet bij?", "Zuiderhof"),
        ((NONE,), "en van Zon op Bedrijfsdaken dan?", "A. de Wit"),
        ((LIST,), "tot wanneer loopt de laatste?", "2029"),
        ((LIST,), "en wie trekken die dossiers?", "P. Kromhout"),
        ((LIST, ("Wie trekt de eerste?", "Wethouder Kromhout.")), "en de andere?", "A. de Wit"),
        ((LIST, ("Wie trekt de eerste?", "Wethouder Kromhout.")), "en nummer 2?", "A. de Wit"),
        ((LIST,), "en onder Wonen?", "Woonzorgafspraken Waardstreek"),
        ((NOT_IN,), "waaraan dan wel?", "Zuiderhof doet mee aan"),
        ((NOT_IN,), "welke dan wel?", "Lagewaard"),
        ((NOT_IN,), "waar nog meer niet aan?", "vier dossiers waaraan Zuiderhof niet meedoet"),
        ((HOMES,), "is dat meer dan in Lagewaard?", "Nee."),
        ((HOMES,), "welke gemeente heeft er het meest?", "Lagewaard [1][2], met 40"),
        ((HOMES, ("En Lagewaard?", "40.")), "tel die twee eens op", "52 woningen"),
        ((HOMES, ("En Lagewaard?", "40.")), "wat scheelt dat?", "28"),
    ],
)  # fmt: skip
def test_the_last_question_leans_on_the_others(
    visible_service: Service, before: tuple[Told, ...], text: str, told: str
) -> None:
    assert told in said(visible_service, text, *before)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Hoeveel is dat in totaal?", "Hoeveel is dat in totaal?"),
        ("Wat is dat voor een plan?", "Wat is dat voor een plan?"),
        ("Idem voor Lagewaard", "voor Lagewaard"),
        ("Als het om Lagewaard gaat?", "Lagewaard?"),
        ("Ik wil het ook weten van Lagewaard.", "van Lagewaard"),
    ],
)
def test_what_asks_the_same_of_something_else(text: str, kept: str) -> None:
    assert of_another(text) == kept


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Hoe zit dat?", "Hoe zit dat?"),  # "hoe" does not take anything back, as "ho" does
        ("Nee, die van Lagewaard bedoel ik.", "van Lagewaard"),
        ("Dat vroeg ik niet, ik wil de looptijd weten.", "de looptijd"),
        ("wie bestelt dat, de opdrachtgevers bedoel ik", "de opdrachtgevers"),
    ],
)
def test_what_was_meant(text: str, kept: str) -> None:
    assert meant(text) == kept


def test_a_figure_as_a_phrase(visible_reader: Reader) -> None:
    asked = visible_reader.understander.understand("Hoeveel woningen krijgt Oudendam in 2027?")
    found = figure_of(asked)
    assert found is not None and (found.counted, found.town, found.period) == (
        "het aantal woningen",
        "Oudendam",
        "in 2027",
    )


def test_a_subject_of_its_own_is_not_carried_on(visible_service: Service) -> None:
    told = said(visible_service, "Even iets anders: wie trekt Warmte voor de Waard?", ROUND)
    assert "Kromhout" in told and "El Amrani" not in told


def test_the_halves_of_the_frames_share_nothing() -> None:
    for module in (dossier_frames, other_frames):
        for name, frames in vars(module).items():
            if name.isupper() and isinstance(frames, tuple) and isinstance(frames[0], str):
                seen, apart = half(frames, True), half(frames, False)
                assert not {*seen} & {*apart} and {*seen} | {*apart} == {*frames}, name


def test_a_seed_makes_the_same_dialogues_again(visible_service: Service) -> None:
    first, again = ([*talks(visible_service.library, 3, 2)] for _ in range(2))
    assert [(t.kind, t.before, t.text) for t in first] == [(t.kind, t.before, t.text) for t in again]
    assert len({t.kind for t in first}) > 30
    assert all(t.before and t.text for t in first)


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        ("Dank je wel, dat is duidelijk.", True),
        ("oké", True),
        ("Fijn, daar heb ik wat aan!", True),
        ("is dat goed?", False),
        ("Wie trekt Rondje Merenland?", False),
        ("goed, en Lagewaard", False),
    ],
)
def test_a_turn_that_only_says_that_it_was_heard(said: str, heard: bool) -> None:
    assert courtesy(said) is heard


@pytest.mark.parametrize(
    ("text", "told", "meant"),
    [
        (
            "wanneer is dat kader vastgesteld?",
            "Het regionale bouwkader wordt uitgewerkt.",
            "regionale bouwkader",
        ),
        ("wie maakt die monitor?", "Er komt een monitor.", ""),
        ("hoe duur is die brug?", "De stalen brug en de houten brug zijn oud.", ""),  # which of the two?
    ],
)
def test_the_fuller_name_of_what_is_pointed_at(text: str, told: str, meant: str) -> None:
    assert meant_by(text, told, "") == meant


# A question that is whole in itself after a turn about something else: each must be read as if nothing stood before it.
@pytest.mark.parametrize(
    "text",
    [
        "Er komt een pontje bij Oudendam. Wanneer vaart dat?",
        "Ik hoorde dat er een pontje komt, sinds wanneer is dat zo?",
        "Jongeren in de havens: wat doet de streek voor hen?",
        "Hoeveel vierkante meter park is er op dit moment per woning?",
        "Wie heeft gevraagd om de brug bij Oudendam, en wanneer komt die er?",
        "Welk bureau maakt die nieuwe film over de haven van Oudendam?",
    ],
)
def test_a_whole_question_after_another_subject_stands_alone(visible_reader: Reader, text: str) -> None:
    before = Turn("Wie trekt Zon op Bedrijfsdaken?", "Bestuurlijk trekker is wethouder S. Yildirim [1].")
    alone = visible_reader.understander.part(text)
    after = visible_reader.understander.understand(text, (before,), Memory(visible_reader))
    assert not after.follow_up and after.text == alone.text


def test_a_dossier_that_there_is_not_is_not_the_one_before(visible_service: Service) -> None:
    before = ("Wie is de opdrachtgever van Zon op Bedrijfsdaken?", "Dat is de streek [1].")
    assert "Zon op" not in said(visible_service, "Wie is de trekker van het dossier Ruimtevaart?", before)


@pytest.mark.parametrize(
    "text", ["hoe lang duurt dat hele traject?", "wie betaalt die brug?", "kost dat de streek veel?"]
)
def test_what_points_back_still_leans(visible_reader: Reader, text: str) -> None:
    before = Turn("Wie trekt Zon op Bedrijfsdaken?", "")
    assert visible_reader.understander.understand(text, (before,), Memory(visible_reader)).follow_up


@pytest.mark.parametrize(
    ("before", "text", "read"),
    [
        ("Met wie is het waterakkoord gesloten?", "en wanneer was dat?", "Wanneer is het waterakkoord gesloten?"),
        ("Wanneer is het waterakkoord gesloten?", "door wie?", "Door wie is het waterakkoord gesloten?"),
        ("Is het waterakkoord al gesloten?", "en waarom?", "Waarom is het waterakkoord gesloten?"),
        ("Hoeveel woningen komen er?", "voor wanneer?", "Voor wanneer komen er woningen?"),
        ("Hoeveel woningen zijn er nodig?", "in welke periode is dat?", "In welke periode zijn er woningen nodig?"),
        ("Welke gemeenten zijn er bezocht?", "wanneer was dat?", ""),
        ("Wat kost het waterakkoord?", "wanneer was dat?", ""),
    ],
)  # fmt: skip
def test_another_question_is_put_to_the_same_deed(
    visible_reader: Reader, before: str, text: str, read: str
) -> None:
    plain = visible_reader.understander.part
    assert restated(plain(text), plain(before)) == read


def test_an_abbreviation_goes_on_as_what_it_stands_for() -> None:
    told = "De documenten schrijven SBW nergens voluit. Wel staat er: Snelle Bus Waardstreek [1]."
    assert spelled_out("Wat betekent SBW?", told) == "Snelle Bus Waardstreek"
    assert spelled_out("Wat betekent SBW?", "SBW is een regeling [1].") == ""


@pytest.mark.parametrize(
    ("text", "goes_on"),
    [
        ("wie moet het oplossen?", True),
        ("wanneer vastgesteld", True),
        ("hoeveel mensen gaat het om", True),
        ("wie moeten er nog over beslissen?", True),
        ("waarom doet Zuiderhof niet mee?", True),
        ("waarom niet aan jeugd?", True),
        ("doet Zuiderhof mee aan Zon op Bedrijfsdaken?", False),
        ("wie moet het dak van de school vervangen?", False),
    ],
)
def test_a_question_that_leaves_out_what_it_is_of_leans(
    visible_reader: Reader, text: str, goes_on: bool
) -> None:
    assert leans(visible_reader.understander.part(text), True) is goes_on


def test_the_list_that_an_answer_announces_is_counted() -> None:
    told = "Er zijn twee gebieden: ‘Waterrand’ (Lagewaard) en ‘Bosrand’ (Oudendam) [1]. We zorgen voor huizen, winkels, wegen en scholen [2]."
    assert listed(told) == ["‘Waterrand’", "‘Bosrand’"]


def test_what_is_carried_on_is_a_thing_and_no_verb(visible_reader: Reader) -> None:
    turns = (
        Turn("wanneer begint het bouwen van windturbines?", "Dat staat niet in de documenten."),
        Turn("wie betaalde de windturbines?", "Dat staat niet in de documenten."),
    )
    read = visible_reader.understander.understand("waarom was dat nodig?", turns, Memory(visible_reader))
    assert "windturbines" in read.text and "betaalde" not in read.text
