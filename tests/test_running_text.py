"""Everyday questions about running text: which sentence tells it, and what goes with that sentence."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.draft import Answer
from assistant.reader import AskRequest
from assistant.service import Service
from assistant.settings import Settings
from ingest.build import build

PARAGRAPHS = {
    "Het veer": (
        "Het veer tussen Oosterwerf en Zandhoek vaart sinds 2019. Een snel veer leidt tot kortere reistijden dan de weg over de dijk. "
        "Het veerbedrijf verkoopt elk jaar enkele oude boten. De verkoop is een noodzakelijke bron van inkomsten om nieuwe boten te betalen. "
        "Elke drie jaar rapporteert het veerbedrijf over de veiligheid van de boten."
    ),
    "Opvang na hoog water": (
        "Mensen uit de noodopvang na hoog water moeten binnen 8 weken een huis krijgen. "
        "We inventariseren knelpunten bij het komen tot afspraken over mensen uit de noodopvang, hun huis en hun meubels."
    ),
    "De ontziltingsmeester": (
        "De ontziltingsmeester wordt op termijn aangewezen door de provincie. Het is voor Oosterwerf van belang dat dit snel gebeurt. "
        "De meester kan dan het zoute water afvoeren. Daarmee worden de boeren ontzorgd."
    ),
    "Regels": (
        "De Waterwet wordt gewijzigd. De oude afspraken met de boeren moeten daarom in een regeling komen te staan. "
        "In mei 2025 is besloten om dit te doen door middel van een polderverband."
    ),
    "Groei": "De delta werkt hard, omdat de groei van de havens is verbonden met het doel van een droge kust.",
    "Noord en zuid": (
        "De noordzijde van de delta leeft van de visserij op de kustwateren, de zuidzijde trekt vooral wandelaars en andere toeristen. "
        "Dijkhuizen en vloedplanken komen zowel op kustwegen als in havens voor."
    ),
    "De kering": (
        "De bouw van de kering bij Zandhoek gaat nog niet snel genoeg. De helft van de palen staat. "
        "Door het besluit van de polder over de oude kade komt er minder zand. "
    ),
    "Het kustberaad": (
        "Het kustberaad is breed samengesteld uit de streek. Schippers, vissers, winkeliers en leraren praten er over de toekomst."
    ),
    "De schaal": "Wij verwachten dat de regio, als schaal voor al het water, verder in belang zal toenemen.",
    "Taken": "De regiogemeenten voelen zich verantwoordelijk voor het onderhoud van de strandpalen.",
    "Sluizen": (
        "De gemeenten zorgen samen voor een lijst van sluizen. "
        "Wat het openen van sluizen bijzonder zwaar maakt, is dat de deuren uit 1890 stammen."
    ),
}
DELTA = "# Veerdelta: samen aan het water\n" + "".join(
    f"\n## {head}\n\n{text}\n" for head, text in PARAGRAPHS.items()
)


@pytest.fixture(scope="module")
def delta(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    """A service on one page of plain text about a delta that does not exist."""
    folder: Path = tmp_path_factory.mktemp("veerdelta")
    (folder / "veerdelta.md").write_text(DELTA, encoding="utf-8")
    data = tmp_path_factory.mktemp("veerdelta-bibliotheek")
    build(folder, data)
    opened = Service.open(Settings(corpus=folder, data=data))
    yield opened
    opened.close()


def ask(service: Service, text: str) -> Answer:
    return service.ask(AskRequest(text))


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("Waarom is een snel veer beter dan de weg over de dijk?", "kortere reistijden"),
        (
            "Waarom wil Oosterwerf dat de ontziltingsmeester snel wordt aangewezen?",
            "Daarmee worden de boeren ontzorgd",
        ),
        ("Waarom moet er een polderverband komen?", "in een regeling komen te staan"),
        ("Waarom is het openen van sluizen zo lastig?", "uit 1890"),
        ("Waarom verkoopt het veerbedrijf boten, terwijl er te weinig boten zijn?", "bron van inkomsten"),
    ],
)
def test_why_is_told_by_what_comes_of_it_and_by_what_stands_before_it(
    delta: Service, text: str, there: str
) -> None:
    made = ask(delta, text)
    assert made.uitkomst == "beantwoord", made.antwoord
    assert there in made.antwoord


def test_how_often_is_told_by_a_number_of_years(delta: Service) -> None:
    made = ask(delta, "Hoe vaak rapporteert het veerbedrijf over de veiligheid?")
    assert made.uitkomst == "beantwoord", made.antwoord
    assert made.antwoord.startswith("Elke drie jaar")


def test_two_things_are_set_apart_by_a_sentence_that_tells_of_each(delta: Service) -> None:
    made = ask(delta, "Wat is het verschil tussen de noordzijde en de zuidzijde?")
    assert made.uitkomst == "beantwoord", made.antwoord
    assert "visserij" in made.antwoord and "toeristen" in made.antwoord


def test_two_things_that_are_only_named_together_are_not_set_apart(delta: Service) -> None:
    made = ask(delta, "Wat is het verschil tussen dijkhuizen en vloedplanken?")
    assert made.antwoord.startswith("Het verschil staat niet met zoveel woorden"), made.antwoord


def test_how_soon_is_told_by_a_time(delta: Service) -> None:
    made = ask(delta, "Hoe snel moeten mensen uit de noodopvang een huis krijgen?")
    assert made.antwoord.startswith("Mensen uit de noodopvang na hoog water moeten binnen 8 weken"), (
        made.antwoord
    )
    assert "knelpunten" not in made.antwoord.split("[1]")[0]


def test_an_aim_beside_growth_does_not_say_that_growth_is_an_aim(delta: Service) -> None:
    made = ask(delta, "Waarom is groei geen doel op zich?")
    assert not made.antwoord.startswith("Nee"), made.antwoord


def test_a_fact_told_again_is_followed_by_the_cause_behind_it(delta: Service) -> None:
    made = ask(delta, "Waarom gaat de bouw van de kering bij Zandhoek niet snel genoeg?")
    assert made.uitkomst == "beantwoord", made.antwoord
    assert "Door het besluit van de polder" in made.antwoord, made.antwoord


def test_the_members_in_the_next_sentence_are_told_too(delta: Service) -> None:
    made = ask(delta, "Welke vier groepen horen bij het kustberaad?")
    assert "Schippers, vissers, winkeliers en leraren" in made.antwoord, made.antwoord


def test_what_we_expect_of_a_party_is_not_turned_round(delta: Service) -> None:
    made = ask(delta, "Waarom verwacht de regio dat zij in belang zal toenemen?")
    assert not made.antwoord.startswith("Nee"), made.antwoord


def test_a_party_in_a_compound_is_somebody(delta: Service) -> None:
    made = ask(delta, "Wie is er verantwoordelijk voor het onderhoud van de strandpalen?")
    assert made.uitkomst == "beantwoord" and "regiogemeenten" in made.antwoord, made.antwoord
