"""What a question says itself of the register: how many there are, who commissioned, who may leave, and how a thing is called or the
question is put. An asker who is wrong is told so, and one who puts it otherwise gets the same answer."""

from __future__ import annotations

import pytest

from assistant.reader import AskRequest
from assistant.reading.adverbs import without_adverbs
from assistant.service import Service


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("Er zijn toch 14 dossiers?", "Nee. Er zijn tien dossiers"),
        ("Zijn er maar acht dossiers?", "Nee. Er zijn tien dossiers"),
        ("Klopt het dat er 10 dossiers zijn?", "Ja. Er zijn tien dossiers"),
        ("Ik dacht dat er 15 dossiers waren", "Nee. Er zijn tien dossiers"),
        ("Zijn er meer dan 9 dossiers?", "Ja. Er zijn tien dossiers"),
        ("Waarom zijn er maar 3 dossiers?", "Dat aantal klopt niet. Er zijn tien dossiers"),
        ("Het afsprakenkader telt toch vijf acties?", "Ja. Afsprakenkader Samen Wonen Waardstreek telt vijf acties"),
        ("Zijn er drie acties in het afsprakenkader?", "Nee. Afsprakenkader Samen Wonen Waardstreek telt vijf acties"),
        ("Heeft wethouder Kromhout 3 dossiers?", "Nee. Wethouder P. Kromhout is bestuurlijk trekker van één dossier"),
        ("Burgemeester Mol heeft toch twee dossiers?", "Ja. Burgemeester J. Mol is bestuurlijk trekker van 2 dossiers"),
        ("Het waterschap is toch opdrachtgever van Fietsnet Waardstreek?", "Nee. De opdrachtgevers van Fietsnet Waardstreek zijn"),
        ("Geeft de provincie Delfzoom opdracht voor Fietsnet Waardstreek?", "Ja. De opdrachtgevers van Fietsnet Waardstreek zijn"),
        ("Klopt het dat het waterschap opdrachtgever is van Zon op Bedrijfsdaken?", "Nee. De opdrachtgever van Zon op Bedrijfsdaken is"),
        ("Sinds wanneer doet Oudendam mee aan Buurtbus en Deelvervoer?", "Nee. Aan Buurtbus en Deelvervoer doen Vennebroek"),
        ("Alleen Lagewaard doet mee aan Zon op Bedrijfsdaken, toch?", "Nee. Aan Zon op Bedrijfsdaken doen 4 gemeenten mee"),
        ("Is het Waterschap Merenland de enige opdrachtgever van Natuurlijke Oevers?", "Ja. De opdrachtgever van Natuurlijke Oevers is"),
        ("Warmte voor de Waard is toch alleen in opdracht van de regiogemeenten?", "Nee. De opdrachtgevers van Warmte voor de Waard zijn"),
        ("De Wit en Kromhout trekken toch samen Fietsnet Waardstreek?", "Nee. Bestuurlijk trekkers van Fietsnet Waardstreek zijn"),
        ("Trekken De Wit en Yildirim samen Fietsnet Waardstreek?", "Ja. Bestuurlijk trekkers van Fietsnet Waardstreek zijn"),
        ("Onder Energie vallen toch vier dossiers?", "Nee. Er zijn twee dossiers"),
        ("Er is toch maar één dossier over energie?", "Nee. Er zijn twee dossiers"),
        ("Doet Polderkerk aan zes dossiers mee?", "Nee. Polderkerk doet mee aan 4 dossiers"),
        ("Klopt het dat Polderkerk aan vier dossiers meedoet?", "Ja. Polderkerk doet mee aan 4 dossiers"),
        ("Doet alleen Polderkerk niet mee aan Zon op Bedrijfsdaken?", "Nee. Polderkerk, Vennebroek en Zuiderhof staan er niet bij"),
        ("Polderkerk Zon op Bedrijfsdaken, ja of nee", "Nee. Aan Zon op Bedrijfsdaken doen"),
        ("Doet Oudendam mee aan Zon op Bedrijfsdaken, ja of nee?", "Ja. Oudendam doet mee"),
    ],
)  # fmt: skip
def test_yes_or_no_comes_before_what_the_register_has(
    visible_service: Service, text: str, begins: str
) -> None:
    made = visible_service.ask(AskRequest(text)).antwoord
    assert made.startswith(begins), f"{text} -> {made}"


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("Waarom heeft Warmte voor de Waard geen trekker?", ("Dat klopt niet.", "P. Kromhout")),
        ("Waarom heeft Warmte voor de Waard drie trekkers?", ("Dat klopt niet.", "P. Kromhout")),
        ("Waarom doen maar drie gemeenten mee aan Zon op Bedrijfsdaken?", ("Dat klopt niet.", "4 gemeenten mee")),
        ("Waarom doet iedereen mee aan Zon op Bedrijfsdaken?", ("Nee.", "Polderkerk, Vennebroek en Zuiderhof niet mee")),
        ("Waarom heeft Polderkerk geen dossiers?", ("Dat klopt niet.", "Polderkerk doet mee aan 4 dossiers")),
        ("Waarom valt Warmte voor de Waard onder Mobiliteit?", ("valt niet onder Mobiliteit", "thema Energie")),
        ("Waarom is Warmte voor de Waard in 2025 gestopt?", ("eindigt niet in 2025", "2031 - 2050")),
        ("Welke burgemeester trekt Warmte voor de Waard?", ("staat geen burgemeester", "P. Kromhout")),
    ],
)  # fmt: skip
def test_what_is_taken_for_granted_is_put_right(
    visible_service: Service, text: str, there: tuple[str, ...]
) -> None:
    made = visible_service.ask(AskRequest(text))
    assert made.uitkomst == "niet-gevonden", f"{text} -> {made.antwoord}"
    assert all(words in made.antwoord for words in there), f"{text} -> {made.antwoord}"


@pytest.mark.parametrize(
    "text",
    [
        "Was {town} tegen {name}?",
        "Is {town} voor de {name}?",
        "Stemde {town} tegen {name}?",
        "Betaalt {town} mee aan {name}?",
        "Mag {town} meedoen aan {name}?",
    ],
)
@pytest.mark.parametrize("town", ["Lagewaard", "Plashoven"])
def test_whether_a_municipality_takes_part_is_no_yes_or_no_to_what_it_thinks(
    visible_service: Service, text: str, town: str
) -> None:
    made = visible_service.ask(AskRequest(text.format(town=town, name="Warmte voor de Waard")))
    assert made.uitkomst == "niet-gevonden", made.antwoord
    assert "Ja." not in made.antwoord and "Nee." not in made.antwoord, made.antwoord


@pytest.mark.parametrize(
    ("text", "there", "absent"),
    [
        ("Als wethouder De Wit stopt, welke dossiers komen er dan vrij?", ("Zon op Bedrijfsdaken", "Fietsnet"), "Warmte"),
        ("Wethouder Kromhout vertrekt: welk dossier heeft een nieuwe trekker nodig?", ("Warmte voor de Waard",), "Fietsnet"),
        ("Voor welke dossiers moeten we een opvolger van De Wit zoeken?", ("Zon op Bedrijfsdaken", "Fietsnet"), "Warmte"),
        ("Welke dossiers blijven zonder trekker als De Wit wegvalt?", ("geen dossier alleen", "van 't Hof"), "Warmte"),
        ("Wie blijft er over bij Fietsnet Waardstreek als De Wit stopt?", ("S. Yildirim",), "Zon op"),
        ("Als De Wit stopt, wie trekt Fietsnet Waardstreek dan nog?", ("S. Yildirim",), "Zon op"),
        ("Wie staat er naast Yildirim bij Fietsnet Waardstreek?", ("A. de Wit",), "Zon op"),
        ("Wie is behalve Kromhout trekker van Warmte voor de Waard?", ("de enige bestuurlijk trekker",), "De Wit"),
        ("Wie is uiteindelijk verantwoordelijk voor Warmte voor de Waard?", ("P. Kromhout",), "doelen"),
        ("Wie is vanuit de regio trekker van Warmte voor de Waard?", ("P. Kromhout",), "Actie"),
        ("Wie van de wethouders trekt Warmte voor de Waard?", ("P. Kromhout",), "Zon op"),
        ("Wie is eindverantwoordelijk voor Warmte voor de Waard?", ("P. Kromhout",), "Zon op"),
        ("Wie doet de mobiliteit?", ("A. de Wit", "L. Harmsen-Baas"), "Kromhout"),
        ("Wat is de looptijd van de energiedossiers?", ("2023 - 2030", "tot en met 2029"), "geen dossier"),
        ("Waar gaat de wethouder van Meerdrecht over?", ("Schone Plassen", "Rondje Merenland"), "Warmte"),
        ("wie trekt fiets net waardstreek", ("A. de Wit", "S. Yildirim"), "geen dossier"),
        ("looptijd rondje meren land", ("2025-2027",), "Het staat er niet"),
    ],
)  # fmt: skip
def test_the_same_question_in_other_words(
    visible_service: Service, text: str, there: tuple[str, ...], absent: str
) -> None:
    made = visible_service.ask(AskRequest(text))
    assert made.uitkomst == "beantwoord", f"{text} -> {made.antwoord}"
    assert all(words in made.antwoord for words in there), f"{text} -> {made.antwoord}"
    assert absent not in made.antwoord, f"{text} -> {made.antwoord}"


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Wie gaat er formeel over het Waterplan?", "Wie gaat er over het Waterplan?"),
        ("Bij wie ligt op papier de visie?", "Bij wie ligt de visie?"),
        ("Wat is uiteindelijk het doel van de visie?", "Wat is uiteindelijk het doel van de visie?"),
        ("Wat zegt het officieel advies?", "Wat zegt het officieel advies?"),
        ("Wie ondertekent namens de gemeenten het akkoord?", "Wie ondertekent namens de gemeenten het akkoord?"),
    ],
)  # fmt: skip
def test_only_words_that_ask_nothing_are_left_out(text: str, read: str) -> None:
    assert without_adverbs(text) == read
