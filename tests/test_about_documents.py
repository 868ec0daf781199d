"""Questions about the documents as documents, and what is said to the assistant rather than asked of them."""

from __future__ import annotations

import pytest

from assistant.draft import Answer
from assistant.reader import AskRequest
from assistant.service import Service


def ask(service: Service, text: str) -> Answer:
    return service.ask(AskRequest(text))


@pytest.mark.parametrize("text", ["Welke documenten kent u?", "Welke stukken zitten er in de bibliotheek?"])
def test_every_document_is_named(service: Service, text: str) -> None:
    made = ask(service, text)
    for document in service.library.documents.values():
        assert document.title in made.antwoord, made.antwoord
    assert len(made.bronnen) == len(service.library.documents)


def test_a_date_is_that_of_the_manifest(service: Service) -> None:
    made = ask(service, "Hoe oud is het afsprakenkader?")
    assert "3 juli 2025" in made.antwoord, made.antwoord
    made = ask(service, "Van wanneer is de PA-agenda?")
    assert "heeft geen datum" in made.antwoord, made.antwoord


def test_until_when_a_document_holds(service: Service) -> None:
    assert "31 december 2022" in ask(service, "Tot wanneer geldt de strategische agenda?").antwoord
    made = ask(service, "Tot wanneer geldt het afsprakenkader?")
    assert made.uitkomst == "niet-gevonden", made.antwoord


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Is de strategische agenda van maart 2020?", "Ja. Strategische agenda 2022 is van maart 2020"),
        ("Het afsprakenkader is van oktober 2023, klopt dat?", "Nee. Afsprakenkader"),
        ("Het afsprakenkader is toch niet van 2024?", "Dat klopt. "),
        ("De strategische agenda is toch van maart 2022?", "Strategische agenda 2022 is van maart 2020"),
        ("De PA-agenda is van 2023, toch?", "PA-agenda gemeente Amersfoort heeft geen datum"),
        ("Lopen de samenwerkingsafspraken tot en met 2028?", "Nee. Samenwerkingsafspraken"),
        ("Gelden de samenwerkingsafspraken van 2026 t/m 2030?", "Ja. Samenwerkingsafspraken"),
        ("Samenwerkingsafspraken Amersfoort met corporaties, looptijd t/m 2028?", "tot en met 31 december 2030"),
        ("Wat is de looptijd van de samenwerkingsafspraken?", "tot en met 31 december 2030"),
        ("Gelden de samenwerkingsafspraken al in 2025?", "Nee. "),
        ("De strategische agenda geldt toch niet meer in 2026?", "Dat klopt. "),
    ],
)  # fmt: skip
def test_a_time_that_a_document_is_said_to_have_is_held_against_it(
    service: Service, text: str, told: str
) -> None:
    made = ask(service, text)
    assert told in made.antwoord and "Nee: " not in made.antwoord, made.antwoord


def test_a_time_said_of_what_stands_in_a_document_is_not_its_own(service: Service) -> None:
    made = ask(service, "Volgens de strategische agenda loopt het project tot 2024, klopt dat?")
    assert made.uitleg["opzoeking"] != "wat een vraag beweert", made.antwoord


def test_themes_of_a_document_are_complete(service: Service) -> None:
    made = ask(service, "Welke thema's staan in de voortgangsrapportage?")
    themes = {str(r.data["thema"]) for r in service.library.register.records("dossier") if r.data["thema"]}
    assert themes and all(theme in made.antwoord for theme in themes), made.antwoord
    made = ask(service, "Wat zijn de thema's van de PA-agenda?")
    themes = {str(r.data["thema"]) for r in service.library.register.records("lobbydoel") if r.data["thema"]}
    assert len(themes) == 10 and all(theme in made.antwoord for theme in themes), made.antwoord


def test_a_question_about_the_content_is_no_question_about_the_document(service: Service) -> None:
    made = ask(service, "Wanneer is de conceptversie van de energiestrategie vastgesteld?")
    assert made.uitleg["opzoeking"] != "documenten", made.antwoord


@pytest.mark.parametrize(
    "text", ["Bent u een mens?", "wie ben jij?", "Praat ik met een computer?", "Are you a robot?"]
)
def test_it_says_that_it_is_an_automated_system(service: Service, text: str) -> None:
    made = ask(service, text)
    assert "geautomatiseerd systeem" in made.antwoord, made.antwoord
    assert not made.bronnen


@pytest.mark.parametrize(
    "text",
    [
        "Hallo",
        "Goedemiddag!",
        "Dank u wel",
        "Wat kan ik hier vragen?",
        "Ik ben net raadslid geworden, waar moet ik beginnen?",
        "Wat moet ik als nieuw raadslid weten?",
    ],
)
def test_courtesy_is_answered_without_passages(service: Service, text: str) -> None:
    made = ask(service, text)
    assert made.uitleg["opzoeking"] == "aanspraak", made.antwoord
    assert made.suggesties and not made.bronnen


@pytest.mark.parametrize(
    "text",
    [
        "Wie bent u verplicht te raadplegen?",
        "Wat kan de provincie doen?",
        "Dag van de regio: wanneer is die?",
        "Waar moet de bouw beginnen?",
    ],
)
def test_a_question_that_only_begins_so_is_a_question(service: Service, text: str) -> None:
    assert ask(service, text).uitleg["opzoeking"] != "aanspraak"


def test_all_municipalities_is_denied_with_those_that_are_missing(visible_service: Service) -> None:
    made = ask(visible_service, "Doen alle gemeenten mee aan Jeugdhulp Dichtbij?")
    assert made.antwoord.startswith("Nee."), made.antwoord
    assert "Rietmeer" in made.antwoord.split("niet mee", 1)[0], made.antwoord


def test_a_function_at_a_municipality_is_only_confirmed_where_it_is_said(service: Service) -> None:
    assert ask(service, "Is Treep wethouder van Leusden?").antwoord.startswith("Ja.")
    assert ask(service, "Is Treep burgemeester van Leusden?").antwoord.startswith("Nee.")
    made = ask(service, "Is Metz burgemeester van Soest?")
    assert made.uitkomst == "niet-gevonden" and "staat niet in de documenten" in made.antwoord, made.antwoord


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Hoeveel jaar zit er tussen de strategische agenda en het afsprakenkader?", "5 jaar en 4 maanden: "),
        ("Is het afsprakenkader ouder dan de strategische agenda?", "Nee: "),
        ("Welk document is nieuwer, de strategische agenda of het afsprakenkader?", "Afsprakenkader huisvesting aandachtsgroepen Regio Amersfoort is nieuwer"),
        ("Is de PA-agenda nieuwer dan de strategische agenda?", "PA-agenda gemeente Amersfoort heeft geen datum"),
        ("Welke documenten zijn na 2024 vastgesteld?", "Er is één document: Afsprakenkader"),
    ],
)  # fmt: skip
def test_documents_are_set_beside_each_other_by_their_dates(service: Service, text: str, said: str) -> None:
    assert service.ask(AskRequest(text)).antwoord.startswith(said)


@pytest.mark.parametrize(
    "text",
    [
        "Waar lobbyt Lagewaard voor?",
        "Wat zijn de vier onderwerpen waar Lagewaard voor lobbyt?",
        "Onderwerpen lobby Lagewaard?",
        "Op welke thema's lobbyt de gemeente Lagewaard?",
    ],
)
def test_what_a_municipality_lobbies_for_is_told_by_all_its_themes(
    visible_service: Service, text: str
) -> None:
    made = ask(visible_service, text)
    themes = (
        "Bouwen op de Oude Veiling",
        "Vaker een trein",
        "Gelijke kansen in de Havenbuurt",
        "Ruimte voor de haven",
    )
    assert all(theme in made.antwoord for theme in themes), made.antwoord


@pytest.mark.parametrize(
    "text",
    [
        "Ik zoek de passage over de brugbediening. In welk document staat die en op welke pagina?",
        "In welk stuk staat de brugbediening en op welke bladzijde?",
        "In welk document vind ik de brugbediening, en op welke pagina staat dat?",
    ],
)
def test_the_document_and_the_page_of_a_passage_are_told_at_once(visible_service: Service, text: str) -> None:
    made = ask(visible_service, text)
    assert made.antwoord.startswith("Dat staat in Lobbyagenda gemeente Lagewaard op bladzijde 9:"), (
        made.antwoord
    )


@pytest.mark.parametrize(
    ("text", "theme"),
    [
        ("Bij welke lobbyopgave hoort de snelbus?", "Vaker een trein"),
        ("Onder welke opgave valt de brugbediening?", "Ruimte voor de haven"),
    ],
)
def test_the_task_of_the_lobby_under_which_a_goal_stands_is_its_theme(
    visible_service: Service, text: str, theme: str
) -> None:
    assert f"valt onder het thema {theme}" in ask(visible_service, text).antwoord
