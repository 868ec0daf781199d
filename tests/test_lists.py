"""Questions for a whole list: enumerations, actions by a property, who made a document, a number of themes."""

from __future__ import annotations

import pytest

from assistant.draft import Answer
from assistant.quoting.enumerations import Enumerations
from assistant.reader import AskRequest, Reader
from assistant.reading.members import count_asked, things
from assistant.service import Service


def ask(service: Service, text: str) -> Answer:
    return service.ask(AskRequest(text))


@pytest.mark.parametrize(
    ("text", "members"),
    [
        (
            "Welke dingen doen de partners al, zoals een wijkschouw? Noem ze allemaal.",
            ("wijkschouw", "meldpunt", "ruilloket"),
        ),
        ("Wat zijn de doelen van Zon op Bedrijfsdaken? Graag alle punten.", ("45 hectare", "landbouwgrond")),
    ],
)
def test_a_list_is_whole(visible_service: Service, text: str, members: tuple[str, ...]) -> None:
    made = ask(visible_service, text)
    assert made.uitkomst == "beantwoord" and all(m in made.antwoord for m in members), made.antwoord


def test_every_enumeration_stands_on_its_page(visible_reader: Reader) -> None:
    library = visible_reader.library
    found = Enumerations(library, visible_reader.stems)._all
    assert len(found) > 20
    for entry in found:
        assert 2 <= len(entry.items) == len(entry.texts)
        for spans, text in zip(entry.items, entry.texts, strict=True):
            assert " ".join(" ".join(library.quote(s) for s in spans).split()) == text


def test_the_line_tells_which_list(visible_reader: Reader) -> None:
    lists = Enumerations(visible_reader.library, visible_reader.stems)
    asked = visible_reader.understander.understand(
        "Welke lobbydoelen zijn er voor de haven en de brugbediening?"
    )
    found = lists.best(asked)
    assert found is None or "brugbediening" in " ".join(found.enumeration.texts)
    nothing = visible_reader.understander.understand("Welke orkesten spelen er in de zomer?")
    assert lists.best(nothing) is None, "a list is given that the question does not ask for"


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("In de wijken Noord, Zuid, West en Oost.", 4),
        ("Aan bod komen water, bodem en lucht.", 3),
        ("De raad stelde het plan vast, nadat de inwoners er lang over hadden gesproken.", 0),
        ("Een korte zin.", 0),
        ("Water, bodem, lucht en een groene rand staan voorop bij alle plannen in de polder.", 4),
        ("De tafel, die bestaat uit gemeenten, bouwers en corporaties, komt elke maand bijeen.", 3),
    ],
)
def test_things_in_a_row(text: str, count: int) -> None:
    assert things(text) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Welke zes stappen zijn er?", 6),
        ("Noem de drie onderdelen.", 3),
        ("In welke 4 wijken?", 4),
        ("Welke dijken zijn er?", 0),
        ("Wat gebeurt er in de twee jaar daarna?", 0),
    ],
)
def test_how_many_a_question_says_there_are(text: str, count: int) -> None:
    assert count_asked(text) == count


def test_the_sort_of_the_members_weighs_little(visible_reader: Reader) -> None:
    plain = visible_reader.understander.understand("Wat gebeurt er met de haven?")
    asked = visible_reader.understander.understand("Welke vier stappen gebeuren er met de haven?")
    weight = {g.shown: g.weight for g in asked.groups}
    assert weight["stappen"] < 0.3 and weight["haven"] == {g.shown: g.weight for g in plain.groups}["haven"]


def test_the_partners_weigh_little_where_they_are_the_writers(visible_reader: Reader) -> None:
    def weight(text: str) -> float:
        return next(
            g.weight for g in visible_reader.understander.understand(text).groups if g.shown == "partijen"
        )

    assert (
        weight("Waarom beginnen de partijen met de haven?") < weight("Wie zijn de partijen van de haven?") / 2
    )


@pytest.mark.parametrize(
    ("text", "there", "absent"),
    [
        ("Welke acties vragen geen extra investering?", ("actie 2",), ("actie 1:", "actie 3")),
        ("Voor welke acties moet BRW uren leveren?", ("actie 1", "actie 3"), ("actie 4",)),
        ("Voor welke acties moet de gemeente Lagewaard uren vrijmaken?", ("actie 3",), ("actie 1:",)),
        ("Welke acties starten in het vierde kwartaal van 2025?", ("actie 3",), ("actie 1:", "actie 2")),
        ("Welke acties zijn in Q2 2026 klaar?", ("actie 2",), ("actie 1:", "actie 3")),
    ],
)
def test_actions_by_a_property(
    visible_service: Service, text: str, there: tuple[str, ...], absent: tuple[str, ...]
) -> None:
    made = ask(visible_service, text)
    assert all(w in made.antwoord for w in there), made.antwoord
    assert not any(w in made.antwoord for w in absent), made.antwoord


@pytest.mark.parametrize(
    "text",
    [
        "Wie hebben de samenwerkingsafspraken gemaakt?",
        "Welke partijen hebben de samenwerkingsafspraken gesloten?",
    ],
)
def test_who_made_a_document(visible_service: Service, text: str) -> None:
    made = ask(visible_service, text)
    assert made.uitleg["opzoeking"] == "makers", made.antwoord
    assert "Woonstichting Kade en Kroos, Huurdersraad Lagewaard" in made.antwoord, made.antwoord


def test_what_makes_something_is_not_who_made_the_document(visible_service: Service) -> None:
    made = ask(visible_service, "Welke factoren maken de uitvoering van de samenwerkingsafspraken lastig?")
    assert made.uitleg["opzoeking"] != "makers", made.antwoord


def test_who_signed_for_one_party_is_another_question(visible_service: Service) -> None:
    made = ask(visible_service, "Wie heeft de samenwerkingsafspraken namens Kade en Kroos ondertekend?")
    assert made.uitleg["opzoeking"] != "makers", made.antwoord


def test_themes_by_their_number(visible_service: Service) -> None:
    made = ask(
        visible_service,
        "Over welke drie thema's maken de gemeente, Kade en Kroos en de Huurdersraad afspraken?",
    )
    assert all(t in made.antwoord for t in ("Prettige buurten", "Genoeg woningen", "Betaalbaar")), (
        made.antwoord
    )


@pytest.mark.parametrize(
    ("text", "there", "absent"),
    [
        # a table's chapter is named in the question, not in its own heads
        ("Welke organisatie steekt in 2026 de meeste uren in de uitvoeringsagenda?", ("670",), ()),
        # hours of a party that is named by its initials
        ("Hoeveel uur besteedt SSE aan de woonzorginitiatieven in 2025 en 2026 samen?", ("320",), ()),
        # all that a thing depends on, not the one that shares most words
        (
            "Waar hangt het van af hoeveel huurhuizen de corporaties kunnen verkopen?",
            ("Veerkrachtige wijken", "Nieuwbouwproductie", "Financiële ruimte"),
            (),
        ),
        # goals by the chapter that their theme stands in
        ("lobbydoelen bestuur en financiën", ("uitvoerbaarheid", "slagkracht"), ()),
        # items with items of their own count once
        ("Noem de drie onderdelen van wat er aan doelgroepenvervoer gedaan zou worden.", ("(3)",), ("(4)",)),
        # an item whose mark was lost in print is still there
        (
            "Wat gebeurt er nu al om ouderen passend te laten wonen? Alle punten.",
            ("bewustwording",),
            ("EFG",),
        ),
        # an action's result, with all its items
        (
            "Wat moet er uitkomen bij actie 6 van de uitvoeringsagenda?",
            ("toetsingskader", "werkafspraken"),
            (),
        ),
        # the items of an item
        (
            "Welke vier dingen vielen er onder het ambulantiseren van beschermd wonen?",
            ("arrangement 1", "scheefgroei", "(4)"),
            ("ervaringsdeskundigen",),
        ),
        # the rows of a table
        (
            "Welke organisaties staan in het overzicht van de tijdsinvestering per partner?",
            ("SWEV", "Gemeente Woudenberg", "Provincie Utrecht"),
            ("begeleid wonen",),
        ),
        # an action by who is responsible
        (
            "Voor welke actie uit de uitvoeringsagenda is Samen Sterker Eemland verantwoordelijk?",
            ("actie 6",),
            ("actie 5",),
        ),
        # the actions of one agenda, in a quarter that no verb goes with
        ("Noem alle acties uit Q3 2025", ("actie 1:", "actie 5:"), ("actie 7:",)),
        ("Welke acties uit de uitvoeringsagenda lopen in 2026?", ("actie 7",), ("Actie 2026", "prioriteits")),
        # the name of a body is no theme
        ("Welke gemeenten zitten er in het Bestuurlijk Overleg Wonen en Zorg?", ("Woudenberg",), ()),
    ],
)
def test_lists_of_the_real_library(
    service: Service, text: str, there: tuple[str, ...], absent: tuple[str, ...]
) -> None:
    made = ask(service, text)
    assert made.uitkomst == "beantwoord" and all(w in made.antwoord for w in there), made.antwoord
    assert not any(w in made.antwoord for w in absent), made.antwoord
