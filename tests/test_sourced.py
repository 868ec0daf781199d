"""Questions that name the document they are put to, and words of a title that another document says of something else."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant.draft import Answer
from assistant.reader import AskRequest
from assistant.reading.sourced import without_source
from assistant.service import Service
from assistant.settings import Settings
from assistant.words.lexicon import Name
from ingest.build import build

AFSPRAKEN = """# Veerafspraken Oosterwerf

## Kwel

Kwel is water dat onder de dijk door naar binnen komt. De kwel is in het voorjaar het grootst. Tegen kwel leggen we drie sloten aan.
We beginnen met een enkel veer, zodat we het varen in de winter eerst goed leren.

## Vaartijden

Mensen die met de laatste boot komen, varen terug met de eerste boot. Dit principe heet 'laatste = eerste'. Van dit principe wordt alleen
afgeweken bij ijs.
Een hoger tarief is voor de eilanders te zwaar. Dat is ook niet redelijk omdat de eilanders al betalen voor de steiger en de weg.
"""
BERICHT = """# Jaarbericht van de delta

## Besturen

Door de nieuwe Waterwet worden de regionale veerafspraken herzien. De regionale veerafspraken komen in een regeling te staan.
In de Veerraad van de delta worden de tarieven gemaakt. De dienstregeling wordt besproken tijdens het havenoverleg.
De vergoeding voor de eilanders is onderdeel van de vergoeding van de provincie.
Het wetsvoorstel ligt bij de Eerste Kamer, maar is nog niet behandeld. Hierdoor is ook het nieuwe tarief voor de eilanders nog niet vastgesteld.

## Meten

We meten elk jaar in de delta, en brengen bij elkaar:

- het aantal reizigers naar de eilanden
- de waterstand bij de sluis en in de haven
- het aantal boten dat te laat vertrekt
"""


@pytest.fixture(scope="module")
def delta(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    """A service on two papers of a delta that does not exist."""
    folder = tmp_path_factory.mktemp("veren")
    (folder / "veerafspraken.md").write_text(AFSPRAKEN, encoding="utf-8")
    (folder / "jaarbericht.md").write_text(BERICHT, encoding="utf-8")
    data = tmp_path_factory.mktemp("veren-bibliotheek")
    build(folder, data)
    opened = Service.open(Settings(corpus=folder, data=data))
    yield opened
    opened.close()


def ask(service: Service, text: str) -> Answer:
    return service.ask(AskRequest(text))


@pytest.mark.parametrize(
    "text",
    [
        "Wat is kwel volgens de veerafspraken?",
        "Volgens de veerafspraken: wat is kwel?",
        "Wat verstaan de veerafspraken onder kwel?",
        "Wat wordt in de veerafspraken bedoeld met kwel?",
        "Hoe omschrijven de veerafspraken kwel?",
    ],
)
def test_what_a_thing_is_according_to_a_document(delta: Service, text: str) -> None:
    made = ask(delta, text)
    assert made.antwoord.startswith("Kwel is water dat onder de dijk door naar binnen komt [1]"), (
        made.antwoord
    )


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Wat is kwel volgens de Veeragenda Oosterwerf?", "Wat is kwel?"),
        ("Volgens de veeragenda, wat is een kolk?", "Wat is een kolk?"),
        ("Wat is volgens de veeragenda een kolk?", "Wat is een kolk?"),
        ("Wat is de kolk volgens de bijlage van de veeragenda?", None),
        ("Wat is de stand van de kolk volgens de veeragenda?", None),
        ("Hoeveel boten varen er volgens de veeragenda?", None),
    ],
)
def test_only_of_what_is_asked_what_it_is_the_document_goes(text: str, left: str | None) -> None:
    paper = Name("document", "veeragenda", "Veeragenda Oosterwerf", ("veeragenda", "oosterwerf"))
    assert without_source(text, [paper]) == (left or text)


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("Waarom worden de regionale veerafspraken herzien?", "nieuwe Waterwet"),
        ("Wat zeggen de veerafspraken over kwel?", "drie sloten"),
    ],
)
def test_a_word_of_a_title_may_be_of_something_else(delta: Service, text: str, there: str) -> None:
    assert there in ask(delta, text).antwoord


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("Waar worden de tarieven gemaakt?", "Veerraad"),
        ("Waar wordt de dienstregeling besproken?", "havenoverleg"),
    ],
)
def test_a_body_is_where_something_is_settled(delta: Service, text: str, there: str) -> None:
    made = ask(delta, text)
    assert made.uitkomst == "beantwoord" and there in made.antwoord, made.antwoord


def test_what_is_not_yet_so_is_not_denied_with_that_it_is_not(delta: Service) -> None:
    made = ask(delta, "Waarom is het nieuwe tarief voor de eilanders nog niet vastgesteld?")
    assert made.uitkomst == "beantwoord" and "Eerste Kamer" in made.antwoord, made.antwoord


def test_what_gives_a_thing_its_name_comes_behind_what_that_is(delta: Service) -> None:
    made = ask(delta, "Wat wordt bedoeld met het principe laatste = eerste?")
    assert made.antwoord.startswith("Mensen die met de laatste boot komen"), made.antwoord
    assert "Dit principe heet" in made.antwoord


def test_what_we_do_so_that_something_comes_of_it_has_that_as_its_reason(delta: Service) -> None:
    made = ask(delta, "Waarom beginnen de partijen met een enkel veer?")
    assert made.antwoord.startswith("We beginnen met een enkel veer, zodat"), made.antwoord


def test_a_line_that_opens_a_list_is_told_with_all_of_it(delta: Service) -> None:
    made = ask(delta, "Wat wordt er elk jaar in de delta gemeten?")
    places = [made.antwoord.find(w) for w in ("bij elkaar", "reizigers", "waterstand", "te laat")]
    assert -1 not in places and places == sorted(places), made.antwoord
