"""What a question says of a record and asks about, or takes for granted: confirmed with its quote, or put right with what is so."""

from __future__ import annotations

import pytest

from assistant.reader import AskRequest
from assistant.reading.stating import as_question
from assistant.service import Service


@pytest.mark.parametrize(
    ("text", "begins", "there"),
    [
        ("Ik dacht dat wethouder Kromhout over Fietsnet Waardstreek ging. Klopt dat?", "Nee. ", "A. de Wit"),
        ("Volgens mij trekt wethouder Kromhout Warmte voor de Waard. Klopt dat?", "Ja. ", "Kromhout is bestuurlijk trekker"),
        ("Wethouder Kromhout trekt Warmte voor de Waard toch niet?", "Nee, dat klopt niet. ", "Kromhout is bestuurlijk trekker"),
        ("Wethouder Kromhout heeft niets met Fietsnet Waardstreek te maken, toch?", "Dat klopt. ", "S. Yildirim"),
        ("Kromhout is toch burgemeester?", "Nee. ", "P. Kromhout is wethouder"),
        ("Is Kromhout wethouder?", "Ja. ", "P. Kromhout is wethouder"),
        ("Oudendam doet toch niet mee aan Buurtbus en Deelvervoer?", "Dat klopt, Oudendam doet niet mee.", "Vennebroek"),
        ("Lagewaard ontbreekt bij Jeugdhulp Dichtbij, toch?", "Nee, dat klopt niet. ", "Lagewaard doet wel mee"),
        ("Doen alle gemeenten mee aan Jeugdhulp Dichtbij?", "Nee. ", "Rietmeer, Steenwaarde en Vennebroek niet mee"),
        ("Geldt Jeugdhulp Dichtbij voor alle gemeenten?", "Nee. ", "Rietmeer, Steenwaarde en Vennebroek niet mee"),
        ("Woonzorgafspraken Waardstreek loopt toch tot 2026?", "Ja. ", "juni 2026"),
        ("Klopt het dat Woonzorgafspraken Waardstreek tot 2028 loopt?", "Nee. ", "juni 2026"),
        ("Loopt Woonzorgafspraken Waardstreek in 2029 nog?", "Nee. ", "juni 2026"),
        ("Valt 2025 binnen de looptijd van Woonzorgafspraken Waardstreek?", "Ja. ", "maart 2024"),
        ("Het Recreatieschap Merenland is toch de opdrachtgever van Rondje Merenland?", "Ja. ", "Recreatieschap"),
        ("Rondje Merenland hoort toch bij het thema Recreatie?", "Ja. ", "thema Recreatie"),
        ("Valt Rondje Merenland onder het thema Bereikbaarheid?", "Nee. ", "thema Recreatie"),
        ("Bestaat er een dossier Rondje Merenland?", "Ja. ", "een van de dossiers"),
        ("Is er een actie 2 in het afsprakenkader?", "Ja. ", "compensatie"),
        ("Is de Stuurgroep Samen Wonen verantwoordelijk voor actie 2 van het afsprakenkader?", "Ja. ", "Stuurgroep"),
        ("Staat actie 2 van het afsprakenkader voor 2029 gepland?", "Nee. ", "Q2 2026"),
        ("BRW staat toch voor Bureau Regio Waardstreek?", "Ja. ", "Bureau Regio Waardstreek"),
        ("Ik dacht dat BRW voor Regionaal Adviesteam Toewijzing stond. Is dat juist?", "Nee. ", "Bureau Regio Waardstreek"),
        ("Is er een lobbydoel voor Vaker een trein?", "Ja. ", "sprinters"),
        ("Het aantal woningzoekenden in Oudendam in 2027 is toch 15?", "Ja. ", "15 woningzoekenden"),
        ("Ik lees dat het aantal woningzoekenden in Oudendam in 2027 20 is. Klopt dat?", "Nee. ", "15 woningzoekenden"),
    ],
)  # fmt: skip
def test_yes_or_no_comes_first(visible_service: Service, text: str, begins: str, there: str) -> None:
    made = visible_service.ask(AskRequest(text))
    assert made.antwoord.startswith(begins) and there in made.antwoord, f"{text} -> {made.antwoord}"
    assert made.bronnen, made.antwoord


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("Tot wanneer loopt Warmte voor de Waard van wethouder Yildirim?", ("niet bij de trekkers", "Kromhout", "2023")),
        ("Aan wie heeft wethouder Yildirim Warmte voor de Waard overgedragen?", ("niet de trekker", "Kromhout")),
        ("Waarom stopt Woonzorgafspraken Waardstreek al in 2025?", ("eindigt niet in 2025", "juni 2026")),
        ("Klopt het dat Stichting Ravenhof bij Jeugdhulp Dichtbij betrokken is?", ("Stichting Ravenhof komt in de documenten niet voor",)),
        ("Ik ben benieuwd of Brummelveen meedoet aan Jeugdhulp Dichtbij.", ("Brummelveen komt in de documenten niet voor",)),
        ("Is er een dossier Koopzondagen?", ("geen dossier", "Koopzondagen")),
        ("Wie trekt Warmte voor de Waard volgens de lobbyagenda?", ("noemt geen trekker", "Kromhout")),
        ("Waarom is het aantal woningzoekenden in Oudendam in 2027 20?", ("Dat getal klopt niet", "15 woningzoekenden")),
        ("Waarom is carillonspel een lobbydoel?", ("carillonspel", "komt in de documenten niet voor")),
        ("Hoeveel woningzoekenden zijn er in Brummelveen?", ("Brummelveen komt in de documenten niet voor",)),
        ("welke functie heeft wethouder brummelstra", ("brummelstra komt in de documenten niet voor",)),
        ("campings Oudendam", ("staat niet in de documenten",)),
    ],
)  # fmt: skip
def test_what_is_not_so_is_put_right(visible_service: Service, text: str, there: tuple[str, ...]) -> None:
    made = visible_service.ask(AskRequest(text))
    assert made.uitkomst == "niet-gevonden", f"{text} -> {made.antwoord}"
    assert all(words in made.antwoord for words in there), f"{text} -> {made.antwoord}"


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Ik dacht dat het stilligt. Klopt dat?", "Is het zo dat het stilligt?"),
        ("Een collega zegt dat het stilligt. Heeft die gelijk?", "Is het zo dat het stilligt?"),
        ("Mag ik ervan uitgaan dat het stilligt?", "Is het zo dat het stilligt?"),
        ("Volgens een collega is het klaar. Is dat juist?", "Is het klaar?"),
        ("Het loopt tot 2030. Is dat zo?", "Het loopt tot 2030, toch?"),
        ("Klopt het dat het stilligt?", "Klopt het dat het stilligt?"),
        ("Ik dacht dat het stilligt. Wie trekt het?", "Ik dacht dat het stilligt. Wie trekt het?"),
        ("Wie trekt het? Klopt dat?", "Wie trekt het? Klopt dat?"),
    ],
)
def test_a_statement_and_its_asking_are_one_question(text: str, read: str) -> None:
    assert as_question(text) == read


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("Doet Eemnes mee aan de Wmo-inkoop?", "Nee. "),
        ("Klopt het dat Eemnes niet meedoet aan de Wmo-inkoop?", "Dat klopt. "),
        ("Nijkerk doet niet mee aan de inkoop van jeugdhulp, toch?", "Dat klopt. "),
    ],
)
def test_who_takes_part_in_another_part_only_does_stay_out_of_this_one(
    service: Service, text: str, begins: str
) -> None:
    made = service.ask(AskRequest(text))
    assert made.antwoord.startswith(begins), made.antwoord


def test_a_reason_that_is_asked_of_who_stays_out_is_not_met_with_a_denial(service: Service) -> None:
    made = service.ask(AskRequest("Eemnes doet aan het Wmo-deel van de afspraken niet mee. Reden?"))
    assert "Gooi- en Vechtstreek" in made.antwoord, made.antwoord
