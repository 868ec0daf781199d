"""Questions that take something for granted that is not so: the answer corrects it first, with a source."""

from __future__ import annotations

import pytest

from assistant.reader import AskRequest
from assistant.service import Service


@pytest.mark.parametrize(
    ("text", "there"),
    [
        (
            "Waarom trekt wethouder Kromhout Fietsnet Waardstreek?",
            (
                "niet de trekker",
                "A. de Wit en wethouder S. Yildirim",
                "Kromhout is bestuurlijk trekker van Warmte voor de Waard",
            ),
        ),
        (
            "Sinds wanneer is wethouder Yildirim trekker van Warmte voor de Waard?",
            ("niet de trekker", "wethouder P. Kromhout"),
        ),
        (
            "Waarom doet Vennebroek mee aan Economische Visie Waardstreek?",
            ("Vennebroek staat niet bij de gemeenten", "Lagewaard, Oudendam"),
        ),
        ("Waarom doet Rietmeer mee aan Zon op Bedrijfsdaken?", ("(alleen bedrijventerrein De Kade)",)),
        ("Wat vindt wethouder van Oudendam El Amrani?", ("van de gemeente Meerdrecht", "niet van Oudendam")),
        ("Waar is El Amrani van Oudendam trekker van?", ("van de gemeente Meerdrecht", "niet van Oudendam")),
        (
            "Wat schrijft burgemeester Vlierhuis in het voorwoord van de lobbyagenda over groei?",
            (
                "Burgemeester Vlierhuis staat niet onder het voorwoord",
                "Jonas Mol, burgemeester van Lagewaard",
            ),
        ),
        (
            "Wethouder Kromhout schreef het voorwoord van de lobbyagenda, toch?",
            ("Wethouder Kromhout staat niet onder het voorwoord", "Jonas Mol"),
        ),
        (
            "Wat staat er in het voorwoord van wethouder Kromhout bij de lobbyagenda?",
            ("Wethouder Kromhout staat niet onder het voorwoord", "Jonas Mol"),
        ),
        ("Wie is de technisch trekker van Warmte voor de Waard?", ("wethouder P. Kromhout",)),
        ("Wie is de ambtelijke trekker van Rondje Merenland?", ("N. El Amrani",)),
    ],
)
def test_a_false_premise_is_corrected(visible_service: Service, text: str, there: tuple[str, ...]) -> None:
    made = visible_service.ask(AskRequest(text))
    told = f"{text} -> {made.uitkomst}: {made.antwoord}"
    for words in there:
        assert words in made.antwoord, told
    assert made.bronnen, f"a correction without its source. {told}"


@pytest.mark.parametrize(
    "text",
    [
        "Waarom trekt wethouder Kromhout Fietsnet Waardstreek?",
        "Waarom doet Vennebroek mee aan Economische Visie Waardstreek?",
        "Waarom is wethouder Yildirim trekker van Warmte voor de Waard?",
    ],
)
def test_a_correction_is_no_answer(visible_service: Service, text: str) -> None:
    made = visible_service.ask(AskRequest(text))
    assert made.uitkomst == "niet-gevonden", made.antwoord
    assert made.uitleg["reden"].startswith("onjuiste aanname")


@pytest.mark.parametrize(
    "text",
    [
        "Waarom trekt wethouder Kromhout Warmte voor de Waard?",
        "Waarom doet Lagewaard mee aan Economische Visie Waardstreek?",
        "Is wethouder Kromhout trekker van Fietsnet Waardstreek?",
        "Wie is bestuurlijk trekker van Fietsnet Waardstreek?",
        "Welke wethouder van Meerdrecht is El Amrani?",
    ],
)
def test_a_true_premise_is_left_alone(visible_service: Service, text: str) -> None:
    made = visible_service.ask(AskRequest(text))
    assert not made.uitleg["reden"].startswith("onjuiste aanname"), (
        f"{text} is corrected though it is so: {made.antwoord}"
    )


def test_a_sort_of_leader_that_only_another_card_has(visible_service: Service) -> None:
    made = visible_service.ask(AskRequest("Wie is de ambtelijk trekker van Rondje Merenland?"))
    assert made.uitkomst == "niet-gevonden", made.antwoord
    assert "staat niet bij Rondje Merenland" in made.antwoord
    assert "Olieslager" not in made.antwoord, "the leader of another dossier"


@pytest.mark.parametrize(
    "text",
    [
        "Wie is bestuurlijk trekker van Rondje Merenland?",
        "Wie zijn de bestuurlijke trekkers van Fietsnet Waardstreek?",
    ],
)
def test_the_usual_sort_of_leader_is_answered(visible_service: Service, text: str) -> None:
    assert visible_service.ask(AskRequest(text)).uitkomst == "beantwoord"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Wie trekt de Regiodeal?", "Regiodeal"),
        ("Wie is bestuurlijk trekker van Programma Cultuur?", "Programma Cultuur"),
        ("wie is trekker van de landbouwvisie", "landbouwvisie"),
        ("Doet Lagewaard mee aan de Citydeal?", "Citydeal"),
        ("Tot wanneer loopt het Sportakkoord?", "Sportakkoord"),
    ],
)
def test_a_dossier_of_another_name_is_not_told(visible_service: Service, text: str, title: str) -> None:
    """Whoever asks for the leader of what is no dossier may not be given the leader of another."""
    made = visible_service.ask(AskRequest(text))
    assert made.uitkomst == "niet-gevonden" and not made.bronnen, made.antwoord
    assert made.antwoord.startswith(f'Er is geen dossier met de naam "{title}".'), made.antwoord


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("Wie trekt de warmtevisie?", "Kromhout"),
        ("Wie is trekker van de economische visie?", "Mol"),
        ("Doet Zuiderhof mee aan het fietsplan?", "Fietsnet Waardstreek"),
    ],
)
def test_a_dossier_is_known_by_what_sets_its_name_apart(
    visible_service: Service, text: str, there: str
) -> None:
    made = visible_service.ask(AskRequest(text))
    assert there in made.antwoord, made.antwoord


def test_who_governs_is_of_the_field_where_nobody_tells_it(visible_service: Service) -> None:
    made = visible_service.ask(AskRequest("Wie is de secretaris van de regio?"))
    assert made.uitkomst == "niet-gevonden", made.antwoord


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("Welke wethouder doet jeugdhulp?", "Bij Jeugdhulp Dichtbij staat geen bestuurlijk trekker"),
        ("Wie gaat er over zorgwoningen?", "Woonzorgafspraken Waardstreek"),
    ],
)
def test_a_subject_belongs_to_the_dossier_that_is_called_after_it(
    visible_service: Service, text: str, there: str
) -> None:
    """Other cards speak of the subject too; their leaders do not see to it."""
    made = visible_service.ask(AskRequest(text))
    assert made.antwoord.startswith(there), made.antwoord


@pytest.mark.parametrize(
    "text",
    [
        "Wie was de voorganger van wethouder Kromhout bij Warmte voor de Waard?",
        "Wie volgt Kromhout op als trekker?",
        "Wie trok Warmte voor de Waard voor wethouder Kromhout?",
        "Van wie heeft Kromhout Warmte voor de Waard overgenomen?",
        "Wie is de woordvoerder van Kromhout?",
        "Wie vervangt wethouder Kromhout tijdens vakantie?",
        "Wie was de vorige trekker van Warmte voor de Waard?",
        "Wie wordt de opvolger van de trekker van Warmte voor de Waard?",
    ],
)
def test_who_came_before_or_after_is_not_who_leads(visible_service: Service, text: str) -> None:
    made = visible_service.ask(AskRequest(text))
    told = f"{text} -> {made.uitkomst}: {made.antwoord}"
    assert made.uitkomst == "niet-gevonden" and "staat niet in de documenten" in made.antwoord, told
    assert "Kromhout" in made.antwoord and made.bronnen, told


@pytest.mark.parametrize(
    "text",
    [
        "Wie is de trekker van Warmte voor de Waard?",
        "Wat trekt wethouder Kromhout?",
        "Wie trekt Warmte voor de Waard, Kromhout of Yildirim?",
    ],
)
def test_who_leads_is_told(visible_service: Service, text: str) -> None:
    made = visible_service.ask(AskRequest(text))
    assert made.uitkomst == "beantwoord" and "Warmte voor de Waard" in made.antwoord, made.antwoord


@pytest.mark.parametrize(
    "text",
    [
        "Wat schrijft Jonas Mol in het voorwoord over groei?",
        "Wat schrijft de burgemeester van Lagewaard in het voorwoord over groei?",
        "Wie schreef het voorwoord van de lobbyagenda?",
    ],
)
def test_who_did_write_a_foreword_is_not_corrected(visible_service: Service, text: str) -> None:
    made = visible_service.ask(AskRequest(text))
    assert "staat niet onder" not in made.antwoord, made.antwoord


@pytest.mark.parametrize(
    "text", ["waarom doet Baarn niet mee aan de RES", "waarom doet Leusden niet mee aan de RES"]
)
def test_a_dossier_called_for_short_is_held_against_who_takes_part(service: Service, text: str) -> None:
    made = service.ask(AskRequest(text))
    assert made.uitkomst == "niet-gevonden" and "doet wel mee aan" in made.antwoord, made.antwoord


@pytest.mark.parametrize(
    "text",
    [
        "waarom hoort Barneveld niet bij de regio",
        "Nijkerk is toch uit de regio gestapt",
        "is Soest uit de regio gestapt",
    ],
)
def test_a_municipality_that_is_said_to_have_left_is_among_those_of_the_region(
    service: Service, text: str
) -> None:
    made = service.ask(AskRequest(text))
    assert made.uitkomst == "niet-gevonden" and "De regio heeft negen gemeenten" in made.antwoord, (
        made.antwoord
    )


@pytest.mark.parametrize(
    "text",
    [
        "de regio heeft de RES toch afgeschaft",
        "heeft de regio de Woondeal opgezegd",
        "het vuurwerkverbod is toch al ingevoerd",
    ],
)
def test_a_deed_that_no_statement_has_is_told_to_be_nowhere_before_what_is_said_of_the_thing(
    service: Service, text: str
) -> None:
    made = service.ask(AskRequest(text))
    assert made.uitkomst == "niet-gevonden" and made.antwoord.startswith(
        "Dat staat niet in de documenten."
    ), made.antwoord
    assert made.bronnen


@pytest.mark.parametrize(
    ("text", "leader"),
    [
        ("wethouder De Boer leidt de RES, klopt dat?", "Van Benthem"),
        ("klopt het dat de provincie trekker is van de omgevingsvisie", "Metz"),
        ("is de provincie trekker van de RES", "Van Benthem"),
    ],
)
def test_somebody_whom_no_card_knows_leads_nothing(service: Service, text: str, leader: str) -> None:
    made = service.ask(AskRequest(text))
    assert made.antwoord.startswith("Nee. ") and leader.lower() in made.antwoord.lower(), made.antwoord


def test_until_when_an_action_is_said_to_last_is_answered_with_its_planning(service: Service) -> None:
    assert "Q1 2026" in service.ask(AskRequest("actie 4 van het afsprakenkader duurt toch tot 2027")).antwoord


@pytest.mark.parametrize(
    ("text", "instead"),
    [
        (
            "hoeveel wettelijk urgent woningzoekenden moet barneveld per jaar huisvesten",
            "met uitzondering van",
        ),
        ("wanneer is knooppunt Hoevelaken klaar", "pauze"),
    ],
)
def test_a_refusal_says_who_is_left_out_and_what_lies_still(
    service: Service, text: str, instead: str
) -> None:
    made = service.ask(AskRequest(text))
    assert made.uitkomst == "niet-gevonden" and instead in made.antwoord and made.bronnen, made.antwoord


def test_who_is_left_out_of_one_part_is_not_told_of_another(service: Service) -> None:
    made = service.ask(AskRequest("Hoeveel sociale huurwoningen zijn er in 2023 toegewezen in Nijkerk?"))
    assert "Jeugd" not in made.antwoord, made.antwoord


def test_another_thing_with_the_name_of_a_document_is_not_missed_in_that(service: Service) -> None:
    made = service.ask(AskRequest("wanneer is het afsprakenkader ouderenhuisvesting vastgesteld"))
    assert made.uitkomst == "beantwoord" and "december 2024" in made.antwoord, made.antwoord


def test_whose_foreword_it_is_can_be_asked_as_yes_or_no(visible_service: Service) -> None:
    made = visible_service.ask(AskRequest("Schreef Jonas Mol het voorwoord van de lobbyagenda?"))
    assert made.antwoord.startswith("Ja. ") and "Jonas Mol" in made.antwoord, made.antwoord
