"""Talks about a running text: what a part of it is, what is to come, how far it has come, how it compares, and what it says nothing of."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant.reader import AskRequest, Reader
from assistant.reading.question import Turn
from assistant.recall import Memory
from assistant.service import Service
from assistant.settings import Settings
from ingest.build import build

TEXT = """Woonakkoord Waardstreek

1. Bouwen in de Waardstreek

De bouwers hebben tot en met 2032 de ambitie om netto 640 sociale huurwoningen te bouwen, waarvan er nu 210 in vaste plannen staan. Er moet nog veel gebeuren en veel plannen hebben grote risico's op vertraging. De bouwers investeren ook in middenhuur. Tot en met 2032 hebben de bouwers de ambitie dat het aantal middenhuurwoningen groeit met netto 90 woningen.

2. Parken in de Waardstreek

Per woning is er in Lagewaard nog maar 150 m2 aan park beschikbaar, ruim 20% onder het landelijke gemiddelde. In de parken komen speeltuinen en banken. De streek streeft naar 400 m2 park per woning.

3. Stroom in de Waardstreek

De streek wil in 2032 uit zon en wind 0,8 TWh stroom opwekken. De opwek gaat nog niet snel genoeg: op dit moment is 15% gerealiseerd.

4. Toewijzen in de Waardstreek

De bouwers vergroten de ruimte om woningen toe te wijzen aan huurders met een hoger inkomen van 8% naar ten hoogste 12% van de toewijzingen.
"""
TRAVEL = """Vervoerplan Waardstreek

1. Reizen in de Waardstreek

Het busstation van Lagewaard telt meer dan 12.000 reizigers per dag en loopt tegen zijn grenzen aan. Door de groei van de streek neemt het aantal reizigers toe naar 30.000 reizigers per dag in 2045.
"""
HEAT = """Warmteplan Waardstreek

1. Wijken van het gas in de Waardstreek

In 2050: alle 24.000 woningen / 17 buurten aardgasvrij in de Waardstreek. In 2032: 5.000 woningen aardgasvrij in de Waardstreek.

2. Bouwen op de kade

Op en rond de kade van Veenburg gaat het in totaal om 800 woningen t/m 2032 en een mogelijke toevoeging van 450 extra woningen tussen 2032 en 2042.
"""
GASLESS = (
    "Hoeveel woningen moeten er in 2050 aardgasvrij zijn?",
    "In 2050: alle 24.000 woningen / 17 buurten aardgasvrij in de Waardstreek [1].",
)
QUAY = (
    "Hoeveel woningen komen er t/m 2032 op de kade van Veenburg?",
    "Op en rond de kade van Veenburg gaat het in totaal om 800 woningen t/m 2032 en een mogelijke toevoeging van 450 extra woningen tussen 2032 en 2042 [1].",
)
HOMES = (
    "Hoeveel sociale huurwoningen willen de bouwers tot en met 2032 bouwen?",
    "De bouwers hebben tot en met 2032 de ambitie om netto 640 sociale huurwoningen te bouwen, waarvan er nu 210 in vaste plannen staan [1].",
)
BUSES = (
    "Hoeveel reizigers telt het busstation van Lagewaard?",
    "12.000: Het busstation van Lagewaard telt meer dan 12.000 reizigers per dag en loopt tegen zijn grenzen aan [1]. Door de groei van de streek "
    "neemt het aantal reizigers toe naar 30.000 reizigers per dag in 2045 [2].",
)
PARKS = (
    "Hoeveel park is er per woning in Lagewaard?",
    "Per woning is er in Lagewaard nog maar 150 m2 aan park beschikbaar, ruim 20% onder het landelijke gemiddelde [1].",
)
ROOM = (
    "Hoeveel procent van de toewijzingen mag naar huurders met een hoger inkomen?",
    "De bouwers vergroten de ruimte om woningen toe te wijzen aan huurders met een hoger inkomen van 8% naar ten hoogste 12% van de toewijzingen [1].",
)
POWER = ("Hoeveel stroom wil de streek in 2032 opwekken?", "0,8 TWh uit zon en wind [1].")


@pytest.fixture(scope="module")
def talk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    corpus, data = tmp_path_factory.mktemp("woonakkoord"), tmp_path_factory.mktemp("bibliotheek")
    (corpus / "woonakkoord.txt").write_text(TEXT)
    (corpus / "vervoerplan.txt").write_text(TRAVEL)
    (corpus / "warmteplan.txt").write_text(HEAT)
    assert not build(corpus, data).mislukt
    opened = Service.open(Settings(corpus=corpus, data=data))
    yield opened
    opened.close()


@pytest.mark.parametrize(
    ("before", "text", "told"),
    [
        (HOMES, "hoeveel daarvan is zo goed als zeker?", "210: "),
        (HOMES, "en hoeveel daarvan liggen er al vast?", "210: "),
        (HOMES, "hoe zit dat met middenhuur?", "netto 90 woningen"),
        (HOMES, "en middenhuurwoningen?", "netto 90 woningen"),
        (BUSES, "en straks?", "30.000"),
        (BUSES, "en in de toekomst?", "30.000"),
        (PARKS, "Is dat weinig vergeleken met de rest van het land?", "20% onder het landelijke gemiddelde"),
        (PARKS, "en waar willen ze naartoe?", "400 m2"),
        (ROOM, "hoeveel was dat eerst?", "8%: "),
        (ROOM, "en hoeveel was het daarvoor?", "8%: "),
        (ROOM, "en eerder?", "8%: "),
        (GASLESS, "om hoeveel buurten gaat het?", "17: "),
        (GASLESS, "hoeveel buurten zijn dat?", "17: "),
        (QUAY, "en in de tien jaar erna?", "450 extra"),
        (QUAY, "en de jaren daarna?", "450 extra"),
        (HOMES, "Voor mijn scriptie: hoeveel daarvan staat er al in vaste plannen?", "210: "),
        (HOMES, "Ik schrijf een artikel voor de Waardbode. Hoeveel daarvan is zo goed als zeker?", "210: "),
        (PARKS, "Voor mijn werkstuk wil ik weten wat het streven is", "400 m2"),
        (POWER, "liggen we op schema?", "15%"),
        (POWER, "zitten ze daar al een beetje in de buurt?", "15%"),
        (POWER, "schiet dat al op?", "15%"),
    ],
)
def test_what_more_is_asked_of_a_figure(talk: Service, before: tuple[str, str], text: str, told: str) -> None:
    made = talk.ask(AskRequest(text, (Turn(*before),)))
    assert made.uitkomst == "beantwoord", made.begrepen_als
    assert told in made.antwoord


def test_that_first_figure_is_the_one_that_the_conversation_began_with(talk: Service) -> None:
    later = Turn("En in 2032?", "In 2032: 5.000 woningen aardgasvrij in de Waardstreek [1].")
    made = talk.ask(AskRequest("Dat eerste getal, om hoeveel buurten gaat het dan?", (Turn(*GASLESS), later)))
    assert made.antwoord.startswith("17: "), made.antwoord


@pytest.mark.parametrize(
    ("before", "text"),
    [
        (HOMES, "en hoeveel daarvan worden geschakeld met tuinkamers?"),
        (HOMES, "en vakantieparken?"),
        (BUSES, "hoeveel daarvan hebben een rolstoel?"),
    ],
)
def test_what_the_text_says_nothing_of(talk: Service, before: tuple[str, str], text: str) -> None:
    assert talk.ask(AskRequest(text, (Turn(*before),))).uitkomst in ("niet-gevonden", "buiten-bereik")


@pytest.mark.parametrize(
    ("before", "text"),
    [
        (BUSES, "hoeveel waren het er vroeger?"),
        (POWER, "hoeveel was dat eerst?"),
    ],
)
def test_how_it_was_before_is_not_how_it_is_or_will_be(
    talk: Service, before: tuple[str, str], text: str
) -> None:
    made = talk.ask(AskRequest(text, (Turn(*before),)))
    assert made.uitkomst == "niet-gevonden", made.antwoord


def test_a_figure_that_went_from_one_to_another_is_told_without_one_of_them_in_front(talk: Service) -> None:
    made = talk.ask(AskRequest("en nu?", (Turn(*ROOM),)))
    assert not made.antwoord.startswith(("8%", "12%")), made.antwoord


def test_what_was_told_of_a_part_is_asked_of_another_time_as_a_whole(talk: Service) -> None:
    part = Turn("Hoeveel daarvan is zo goed als zeker?", f"210: {HOMES[1]}")
    made = talk.ask(AskRequest("en over tien jaar gezien?", (Turn(*HOMES), part)))
    assert "min 210" not in made.antwoord, "what is left of it is not what it will be"
    until = Turn("En hoeveel daarvan voor 2032?", QUAY[1])
    whole = Turn("Hoeveel woningen komen er op de kade van Veenburg?", "1.250 woningen [1].")
    made = talk.ask(AskRequest("en daarna?", (whole, until)))
    assert "450 extra" in made.antwoord, made.antwoord


@pytest.mark.parametrize(
    ("text", "tied"),
    [
        ("Goed, dan onze streek. Wie trekt daar Fietsnet Waardstreek?", False),
        ("Heb je ook een telefoonnummer van het streekbureau?", False),
        ("dan Lagewaard", True),
    ],
)
def test_a_question_of_its_own_takes_nothing_from_the_turn_before(
    visible_reader: Reader, text: str, tied: bool
) -> None:
    before = [Turn("Wie trekt Zon op Bedrijfsdaken?", "Dat is wethouder A. de Wit [1].")]
    made = visible_reader.understander.understand(text, before, Memory(visible_reader))
    assert made.follow_up is tied, made.text


def test_what_is_to_come_is_not_what_was_told(talk: Service) -> None:
    made = talk.ask(AskRequest("en over 20 jaar?", (Turn(*BUSES),)))
    assert not made.antwoord.startswith("12.000")


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("wat moet er dan op tafel liggen als het klaar is?", "Wat is het resultaat van actie 3 van het afsprakenkader?"),
        ("en wanneer moet het er liggen?", "Wat is de planning van actie 3 van het afsprakenkader?"),
        ("hoeveel tijd gaat daar in zitten?", "Hoeveel uur kost actie 3 van het afsprakenkader?"),
        ("wie voert dat uit?", "Wie is verantwoordelijk voor actie 3 van het afsprakenkader?"),
    ],
)  # fmt: skip
def test_a_field_of_an_action_in_any_words(visible_reader: Reader, text: str, whole: str) -> None:
    turn = Turn("Wat is actie 3 van het afsprakenkader?")
    assert visible_reader.understander.understand(text, [turn], Memory(visible_reader)).text == whole


def test_how_far_a_municipality_takes_part(visible_service: Service) -> None:
    before = Turn(
        "Welke gemeenten doen mee aan Zon op Bedrijfsdaken?", "Lagewaard, Oudendam, Rietmeer en Steenwaarde."
    )
    made = visible_service.ask(
        AskRequest("geldt dat voor Oudendam in zijn geheel, of maar voor een stukje?", (before,))
    )
    assert made.begrepen_als == "Doet Oudendam volledig mee aan Zon op Bedrijfsdaken?"


@pytest.mark.parametrize(
    "text",
    ["Hoeveel woningen krijgt de gemeente in 2027?", "hoeveel woningen krijgt onze gemeente er in 2027?"],
)
def test_a_figure_of_no_municipality_in_particular(visible_service: Service, text: str) -> None:
    made = visible_service.ask(AskRequest(text))
    assert made.uitkomst == "onduidelijk"
    assert made.antwoord == "Van welke gemeente wilt u dat weten?"
    assert made.suggesties


@pytest.mark.parametrize(
    "text",
    ["Bij wie ligt Rondje Merenland op het bord?", "wie heeft Rondje Merenland in zijn pakket?", "Onder wie valt Rondje Merenland?"],
)  # fmt: skip
def test_on_whose_plate_a_thing_is(visible_service: Service, text: str) -> None:
    assert "El Amrani" in visible_service.ask(AskRequest(text)).antwoord


@pytest.mark.parametrize(
    "text",
    [
        "wat is het percentage?",
        "wat was het aantal ook alweer",
        "Hoe hoog is het bedrag volgende periode?",
        "hoeveel is het dan?",
        "wie doet dat?",
        "waarom is dat zo?",
        "en in 2027?",
    ],
)
def test_a_question_that_says_of_nothing_what_it_asks(visible_service: Service, text: str) -> None:
    made = visible_service.ask(AskRequest(text))
    assert made.uitkomst == "onduidelijk"
    assert made.suggesties


@pytest.mark.parametrize(
    "text", ["hoe gaat het?", "wie ben je?", "wat kun je?", "Wie trekt Rondje Merenland?"]
)
def test_what_is_not_asked_back(visible_service: Service, text: str) -> None:
    assert visible_service.ask(AskRequest(text)).uitkomst != "onduidelijk"


def test_a_figure_is_no_reason(visible_service: Service) -> None:
    before = Turn("Hoeveel woningen krijgt Oudendam in 2027?", "12 woningen.")
    made = visible_service.ask(AskRequest("hoe komt het dat het er in Lagewaard meer zijn?", (before,)))
    assert made.uitkomst == "niet-gevonden"


def test_they_are_those_who_were_told(visible_reader: Reader) -> None:
    before = Turn("Wie trekken Zon op Bedrijfsdaken?", "Wethouder A. de Wit en wethouder B. van 't Hof [1].")
    made = visible_reader.understander.understand(
        "zitten die ook in de stuurgroep?", [before], Memory(visible_reader)
    )
    assert "Wit en" in made.text and "Hof" in made.text


def test_who_they_are_is_of_what_was_explained(visible_reader: Reader) -> None:
    before = Turn("Wat zijn buurtambassadeurs Warmte?", "Dat zijn bewoners.")
    made = visible_reader.understander.understand("Wie zijn dat dan?", [before], Memory(visible_reader))
    assert "trekker" not in made.text


@pytest.mark.parametrize(
    ("before", "text", "told"),
    [
        ("Doet Zuiderhof mee aan Zon op Bedrijfsdaken?", "welke dan wel?", "Welke gemeenten doen mee aan Zon op Bedrijfsdaken?"),
        ("Doet Oudendam mee aan Zon op Bedrijfsdaken?", "en wie niet?", "Welke gemeenten doen niet mee aan Zon op Bedrijfsdaken?"),
    ],
)  # fmt: skip
def test_who_else_takes_part(visible_reader: Reader, before: str, text: str, told: str) -> None:
    made = visible_reader.understander.understand(text, [Turn(before)], Memory(visible_reader))
    assert made.text == told


@pytest.mark.parametrize("text", ["hoeveel was het voorheen?", "wat was het vroeger?", "hoeveel is het nu?"])
def test_another_time_is_asked_of_what_was_told(visible_reader: Reader, text: str) -> None:
    before = Turn("Hoeveel woningen krijgt Oudendam in 2027?", "12 woningen.")
    assert visible_reader.understander.understand(text, [before], Memory(visible_reader)).follow_up


def test_a_thing_of_its_own_is_told_of_that(talk: Service) -> None:
    made = talk.ask(AskRequest("en het busstation, wat is daarmee?", (Turn(*PARKS),)))
    assert "speeltuinen" not in made.antwoord


def test_at_ours_is_another_place(visible_reader: Reader) -> None:
    before = Turn("Hoeveel woningen krijgt Oudendam in 2027?", "Dat staat niet in de documenten.")
    made = visible_reader.understander.understand(
        "En bij ons in Lagewaard?", [before], Memory(visible_reader)
    )
    assert made.text == "Hoeveel woningen krijgt Lagewaard in 2027?"


def test_a_first_name_is_told_where_it_is_known_only(visible_service: Service) -> None:
    before = Turn("Wie trekt Rondje Merenland?", "Dat is wethouder El Amrani.")
    made = visible_service.ask(AskRequest("en hoe heet die wethouder van voren?", (before,)))
    assert made.uitkomst == "niet-gevonden"


def test_the_longest_is_one_of_those_that_were_told(visible_service: Service) -> None:
    turns = _talked(
        visible_service,
        "Aan welke dossiers doet Lagewaard mee?",
        "welke is het eerst klaar?",
        "wie trekt dat?",
    )
    assert "Woonzorgafspraken Waardstreek (maart 2024 – juni 2026) [1] is het eerst" in turns[1].antwoord
    assert "Woonzorgafspraken" in turns[2].antwoord and "Fietsnet" not in turns[2].antwoord


def test_of_two_that_were_told_the_longer(visible_service: Service) -> None:
    turns = _talked(visible_service, "Welke dossiers trekt wethouder El Amrani?", "welke loopt het langst?")
    assert turns[1].antwoord.startswith("Schone Plassen duurt het langst")


def test_the_next_in_order_and_how_many_another_has(visible_service: Service) -> None:
    turns = _talked(visible_service, "Welke actie kost de meeste uren?", "en de tweede?", "en actie 3?")
    assert "staat op plaats 2, met 100 uur" in turns[1].antwoord
    assert "Actie 3 (" in turns[2].antwoord and "Actie 1 (" not in turns[2].antwoord


def test_how_many_one_has_after_who_has_the_most(visible_reader: Reader) -> None:
    before = Turn("Welke gemeente krijgt de meeste woningen in 2027?", "Lagewaard, met 40 woningen [1].")
    made = visible_reader.understander.understand("en Oudendam?", [before], Memory(visible_reader))
    assert made.text == "Hoeveel woningen in 2027 krijgt Oudendam?"


def test_a_part_of_the_list_and_another_field_of_it(visible_service: Service) -> None:
    turns = _talked(
        visible_service, "Geef per dossier de looptijd.", "alleen die onder Energie", "en de trekkers?"
    )
    assert turns[1].antwoord.startswith("De looptijd van elk van de twee dossiers: Warmte voor de Waard")
    assert turns[2].antwoord.startswith("De trekkers van elk van de twee dossiers: Warmte voor de Waard")
    assert "2050" not in turns[2].antwoord, "the field before is told again"


def test_a_list_without_one_of_it(visible_service: Service) -> None:
    turns = _talked(
        visible_service,
        "Welke dossiers trekt wethouder El Amrani?",
        "zonder Rondje Merenland",
        "en de trekker?",
    )
    assert turns[1].antwoord.startswith("Behalve Rondje Merenland is er één dossier")


def test_who_else_takes_part_and_how_many_that_are(visible_service: Service) -> None:
    turns = _talked(visible_service, "Doet Lagewaard mee aan Zon op Bedrijfsdaken?", "wie nog meer?")
    assert "4 gemeenten mee: Lagewaard, Oudendam" in turns[1].antwoord
    turns = _talked(visible_service, "Wie trekken Zon op Bedrijfsdaken?", "hoeveel zijn dat er?")
    assert "twee bestuurlijke trekkers" in turns[1].antwoord


def test_one_runs_longer_than_another(visible_service: Service) -> None:
    turns = _talked(
        visible_service, "Wat is de looptijd van Rondje Merenland?", "is dat langer dan Schone Plassen?"
    )
    assert turns[1].antwoord.startswith("Nee. Schone Plassen duurt het langst")


@pytest.mark.parametrize(
    ("texts", "told"),
    [
        (("Hoeveel woningen krijgt Oudendam in 2027?", "en in 2028?", "en samen?"), "Samen 24 woningen"),
        (("Hoeveel woningen krijgt Oudendam in 2028?", "en vorig jaar?"), "12 woningen (Oudendam – 2027"),
        (("Hoeveel woningen krijgt Oudendam in 2027?", "is dat meer dan in Vennebroek?", "en samen?"), "Samen 42 woningen"),
        (("Hoeveel woningen krijgt Oudendam in 2027?", "en Vennebroek?", "en samen?", "wat is het verschil?"), "Het verschil is 18 woningen"),
        (("Hoeveel woningen krijgt Oudendam?", "en in 2028?"), "12 woningen (Oudendam – 2028"),
    ],
)  # fmt: skip
def test_figures_of_several_turns_together(
    visible_service: Service, texts: tuple[str, ...], told: str
) -> None:
    assert told in _talked(visible_service, *texts)[-1].antwoord


def _talked(service: Service, *texts: str) -> list[Turn]:
    """A conversation: each question with the answers before it."""
    turns: list[Turn] = []
    for text in texts:
        made = service.ask(AskRequest(text, geschiedenis=tuple(turns)))
        turns.append(Turn(text, made.antwoord))
    return turns


def test_which_of_the_actions_told(visible_service: Service) -> None:
    turns = _talked(
        visible_service, "Welke acties staan er in het afsprakenkader?", "welke kost de meeste uren?"
    )
    assert turns[1].antwoord.startswith("Actie 3 (")
    turns = _talked(
        visible_service, "Welke acties staan er in het afsprakenkader?", "welke duurt het langst?"
    )
    assert turns[1].antwoord.startswith("Actie "), turns[1].antwoord


def test_whether_that_is_so_of_another_dossier_too(visible_service: Service) -> None:
    turns = _talked(
        visible_service, "Wie trekt Rondje Merenland?", "geldt dat ook voor Warmte voor de Waard?"
    )
    assert "P. Kromhout" in turns[1].antwoord


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("en dat andere dossier?", "Wie trekt Warmte voor de Waard?"),
        ("En de andere?", "Wie trekt Warmte voor de Waard?"),
        ("tot wanneer loopt het andere?", "Tot wanneer loopt Warmte voor de Waard?"),
        ("doet Oudendam aan het andere dossier mee?", "Doet Oudendam aan Warmte voor de Waard mee?"),
    ],
)
def test_the_other_one_is_the_one_of_the_list_not_asked_of_yet(
    visible_reader: Reader, text: str, told: str
) -> None:
    row = "Er zijn twee dossiers onder Energie: Warmte voor de Waard [1] en Zon op Bedrijfsdaken [2]."
    before = [
        Turn("Welke dossiers vallen onder Energie?", row),
        Turn("Wie trekt Zon op Bedrijfsdaken?", "Dat is wethouder A. de Wit [1]."),
    ]
    memory = Memory(visible_reader)
    assert visible_reader.understander.understand(text, before, memory).text.lower() == told.lower()
    alone = visible_reader.understander.understand(text, before[1:], memory)
    assert "Warmte voor de Waard" not in alone.text, "no list was told"


def test_two_others_are_asked_of_together(visible_reader: Reader) -> None:
    row = (
        "Het zijn drie dossiers: Rondje Merenland [1], Fietsnet Waardstreek [2] en Zon op Bedrijfsdaken [3]."
    )
    before = [Turn("Welke dossiers zijn er?", row), Turn("Wie trekt Fietsnet Waardstreek?", "A. de Wit [1].")]
    memory = Memory(visible_reader)
    made = visible_reader.understander.understand("en de andere twee?", before, memory)
    assert made.text == "Wie trekt Rondje Merenland en Zon op Bedrijfsdaken?"
    one = visible_reader.understander.understand("en het andere?", before, memory)
    assert "Rondje" not in one.text, "it is not clear which of the two"


def test_a_part_of_what_was_counted_is_not_a_figure_of_another_document(service: Service) -> None:
    plans = "93.000 woningen: In PPWW25 staat dat er in de provincie Utrecht plannen zijn voor bijna 93.000 woningen tussen 2024 en 2030 [1]."
    before = Turn("Voor hoeveel woningen zijn er plannen in de provincie Utrecht tussen 2024 en 2030?", plans)
    made = service.ask(AskRequest("hoeveel daarvan zijn sociale huur?", (before,)))
    assert made.uitkomst == "niet-gevonden", made.antwoord
