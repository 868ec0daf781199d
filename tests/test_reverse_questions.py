"""Reverse questions over the register: whom one leads with, who is from where, what one does not join, which action needs
whom, and which figures lie above or below a number."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.draft import Answer
from assistant.lookup.actions import over_by_now
from assistant.reader import AskRequest
from assistant.service import Service


def ask(service: Service, text: str) -> Answer:
    return service.ask(AskRequest(text))


@pytest.mark.parametrize(
    ("text", "step", "there", "absent"),
    [
        ("Welke dossiers doet wethouder de Wit niet alleen?", "personen samen of alleen", ("Zon op Bedrijfsdaken (met wethouder B. van 't Hof)", "Fietsnet Waardstreek (met"), ()),
        ("Welke dossiers trekt burgemeester Mol alleen?", "personen samen of alleen", ("één dossier alleen: Economische Visie",), ("Woonzorg",)),
        ("Met wie trekt Yildirim Fietsnet Waardstreek?", "personen samen of alleen", ("A. de Wit",), ("van 't Hof",)),
        ("Waar doet Polderkerk niet aan mee?", "lijsten met voorwaarden", ("staat niet bij deze 6 dossiers", "Schone Plassen"), ("Fietsnet",)),
        ("Wie komt er uit Meerdrecht?", "personen van een gemeente", ("N. El Amrani is wethouder van Meerdrecht",), ("Mol",)),
        ("Wie is de trekker uit Lagewaard?", "personen van een gemeente", ("J. Mol", "Economische Visie"), ()),
        ("Welke bestuurders komen uit Lagewaard?", "lijsten met voorwaarden", ("burgemeester J. Mol", "acht andere"), ("Bos",)),
        ("Bij welke acties is de provincie Delfzoom nodig?", "telling van acties", ("Eén actie", "Halfjaarlijkse meting"), ("actie 3",)),
        ("Voor welke actie is de gemeente Lagewaard aan zet?", "lijsten met voorwaarden", ("Regionaal Adviesteam",), ("actie 1",)),
        ("Welke lobbydoelen richten zich op de provincie?", "lijsten met voorwaarden", ("drie lobbydoelen", "vergunningprocedure", "snelbus", "haven"), ("Havenbuurt",)),
        ("Aan wie zijn de lobbydoelen gericht?", "lobbydoelen", ("6 van de 9", "de provincie (3)", "het kabinet (2)"), ()),
        ("Welke organisaties zijn in 2026 meer dan 90 uur kwijt?", "boven of onder een grens", ("vier organisaties", "Bureau Regio Waardstreek (172 uur)", "Gemeente Lagewaard (92 uur)"), ("Totaal", "Oudendam")),
        ("Welke gemeenten zitten in 2026-2027 boven de 7 procent?", "boven of onder een grens", ("twee gemeenten", "Vennebroek (7,4%)", "Lagewaard (7,3%)"), ("Oudendam",)),
        ("Welke gemeenten hebben in 2024 minder dan 220 toewijzingen?", "boven of onder een grens", ("één gemeente", "Vennebroek (204)"), ("Lagewaard",)),
        ("In welke gemeenten stijgt de jaarlijkse opgave na 2027?", "boven of onder een grens", ("twee van de vier", "Oudendam (van 15", "Vennebroek (van 15"), ("Lagewaard", "Zuiderhof")),
        ("In welke gemeente blijft de jaarlijkse opgave na 2027 gelijk?", "boven of onder een grens", ("één van de vier", "Zuiderhof (van 9"), ("Oudendam",)),
        ("Welke organisaties leveren in 2026 de meeste uren?", "gemeenten samen", ("Bureau Regio Waardstreek", "172 uur"), ("Totaal",)),
        ("Welke gemeenten horen bij regio Waardstreek?", "gemeenten van de regio", ("zeven gemeenten: Lagewaard", "Steenwaarde"), ("Plashoven",)),
        ("In wiens opdracht gebeurt Jeugdhulp Dichtbij?", "dossiers", ("Stuurgroep Jeugd",), ("Lagewaard",)),
        ("Namens wie loopt Buurtbus en Deelvervoer?", "dossiers", ("opdrachtgever", "Provincie Delfzoom"), ()),
        ("Zit Oudendam in het dossier Buurtbus en Deelvervoer?", "dossiers", ("Nee.", "Oudendam staat er niet bij"), ("Ja.",)),
        ("Valt Rietmeer onder Warmte voor de Waard?", "dossiers", ("Ja. Rietmeer doet mee",), ()),
        ("Welke dossiers gelden niet voor Polderkerk?", "lijsten met voorwaarden", ("staat niet bij deze 6 dossiers", "Schone Plassen"), ("Fietsnet",)),
        ("Welke gemeenten doen maar voor een deel mee aan Woonzorgafspraken Waardstreek?", "dossiers", ("Rietmeer (alleen ouderen) en Vennebroek (zonder jeugd)",), ("Oudendam",)),
        ("Ik zit in de raad van Polderkerk. Bij welke dossiers zijn wij betrokken?", "lijsten met voorwaarden", ("Polderkerk doet mee aan 4 dossiers",), ("Woonzorg",)),
        ("wie zijn de wethouders die over de fiets gaan?", "dossiers", ("A. de Wit", "S. Yildirim"), ("Kromhout",)),
        ("Welke rollen heeft burgemeester Mol?", "personen", ("burgemeester van Lagewaard", "lid van stuurgroep Samen Wonen", "voorzitter Economic Board"), ()),
        ("Wat is de rol van burgemeester Mol bij de economische visie?", "personen", ("voorzitter Economic Board",), ("Woonzorg",)),
        ("Wie trekt het onderzoek naar compensatie tussen gemeenten?", "dossiers", ("Stuurgroep Samen Wonen", "Actie 2"), ("Kromhout",)),
        ("Hoeveel acties staan er in het afsprakenkader en welke zijn dat?", "acties", ("telt vijf acties", "(1) actie 1: Halfjaarlijkse meting", "(5) actie 5: Verkenning"), ("(6)",)),
        ("Noem alle dossiers waar Polderkerk buiten valt", "lijsten met voorwaarden", ("staat niet bij deze 6 dossiers",), ("Fietsnet",)),
        ("wie is de wethouder mobiliteit", "dossiers", ("A. de Wit", "S. Yildirim"), ()),
        ("Wat is de opgave van Oudendam?", "cijfers", ("15 woningzoekenden", "17 woningzoekenden"), ()),
    ],
)  # fmt: skip
def test_the_whole_list_and_nothing_else(
    visible_service: Service, text: str, step: str, there: tuple[str, ...], absent: tuple[str, ...]
) -> None:
    made = ask(visible_service, text)
    told = f"{text} -> {made.uitleg['opzoeking']}: {made.antwoord}"
    assert made.uitleg["opzoeking"] == step and made.uitkomst == "beantwoord", told
    assert all(words in made.antwoord for words in there), told
    assert not any(words in made.antwoord for words in absent), told


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("Welke van de zeven regiogemeenten staan niet op de kaart van Zon op Bedrijfsdaken?", "Polderkerk, Vennebroek en Zuiderhof staan er niet bij."),
        ("Op de kaart van Zon op Bedrijfsdaken missen drie gemeenten. Welke?", "Polderkerk, Vennebroek en Zuiderhof staan er niet bij."),
        ("Welke gemeenten laten Zon op Bedrijfsdaken aan zich voorbijgaan?", "Polderkerk, Vennebroek en Zuiderhof staan er niet bij."),
        ("Som eens op welke gemeentes meedraaien in Jeugdhulp Dichtbij.", "Aan Jeugdhulp Dichtbij doen 4 gemeenten mee: Lagewaard, Oudendam"),
        ("Welke gemeenten trekken samen op in Jeugdhulp Dichtbij?", "Aan Jeugdhulp Dichtbij doen 4 gemeenten mee: Lagewaard, Oudendam"),
        ("Niet elke gemeente doet volledig mee met Woonzorgafspraken Waardstreek. Welke gemeenten zijn een uitzondering?", "Voor een deel doen mee aan Woonzorgafspraken Waardstreek: Rietmeer (alleen ouderen) en Vennebroek"),
        ("Welke gemeenten vormen een uitzondering bij Jeugdhulp Dichtbij?", "Rietmeer, Steenwaarde en Vennebroek staan er niet bij."),
        ("Wat is kort gezegd het einddoel van Rondje Merenland?", "Het doel van Rondje Merenland: Een aaneengesloten route in 2027"),
        ("Wat is het einddoel van Rondje Merenland volgens de voortgangsrapportage?", "Het doel van Rondje Merenland: Een aaneengesloten route in 2027"),
        ("Welke doelen moeten uiteindelijk gehaald worden bij Natuurlijke Oevers?", "Natuurlijke Oevers heeft twee doelen"),
        ("Wie trekt Jeugdhulp Dichtbij?", "Bij Jeugdhulp Dichtbij staat geen bestuurlijk trekker"),
        ("Welk dossier is het eerst van start gegaan?", "Fietsnet Waardstreek (2022 – 2035) [1] is het eerst begonnen, in 2022."),
        ("Geef een lijst met alle dossiers en hun trekkers.", "De trekkers van elk van de tien dossiers: Schone Plassen: dijkgraaf R. ter Horst en wethouder N. El Amrani"),
        ("Waar moet Rondje Merenland toe leiden?", "Het doel van Rondje Merenland: Een aaneengesloten route in 2027"),
        ("Wat wil Lagewaard bij de provincie regelen over de haven?", "Lobbyagenda gemeente Lagewaard noemt"),
        ("Welk lobbythema heeft de meeste doelen?", "De meeste lobbydoelen, vier, staan onder Vaker een trein"),
        ("Wie is opdrachtgever van de meeste dossiers?", "Regiogemeenten zijn opdrachtgever van de meeste dossiers, vier van de tien: Warmte voor de Waard"),
        ("Wie trekt welk dossier?", "De trekkers van elk van de tien dossiers: Schone Plassen: dijkgraaf R. ter Horst en wethouder N. El Amrani"),
        ("Welke drie bestuurders trekken Woonzorgafspraken Waardstreek?", "Woonzorgafspraken Waardstreek heeft drie bestuurlijke trekkers"),
        ("Wie trekt het buurtbusdossier?", "Bestuurlijk trekker van Buurtbus en Deelvervoer is"),
        ("Hoe lang loopt het jeugdhulpdossier?", "De looptijd van Jeugdhulp Dichtbij is: Doorlopend"),
        ("Wie trekt het strandjesdossier?", 'Er is geen dossier met de naam "strandjesdossier"'),
        ("Onder welk doel van de samenwerkingsafspraken van Lagewaard vallen de hogere woonlasten van slechte labels?", 'Dat staat onder "Doel: geen slechte labels meer in 2030"'),
        ("Onder welk lobbythema valt het verdeelstation?", "Dat staat onder het thema Bouwen op de Oude Veiling"),
        ("Bij welk van de vier onderwerpen van de lobbyagenda hoort de tunnel onder het spoor?", "Dat staat onder het thema Bouwen op de Oude Veiling"),
        ("In welk hoofdstuk van de lobbyagenda staat de nieuwe toegangsweg?", "Dat staat onder het thema Bouwen op de Oude Veiling"),
        ("Welke afspraken wil Lagewaard met het kabinet over de Havenbuurt?", "Lobbyagenda gemeente Lagewaard noemt één lobbydoel voor Gelijke kansen in de Havenbuurt"),
        ("Wat probeert Lagewaard bij het Rijk te bereiken voor de Oude Veiling?", "Lobbyagenda gemeente Lagewaard noemt twee lobbydoelen voor Bouwen op de Oude Veiling"),
        ("Waar zet de lobby van Lagewaard op in bij de Havenbuurt? Ik zoek het aantal jaren.", "Lobbyagenda gemeente Lagewaard noemt één lobbydoel voor Gelijke kansen in de Havenbuurt"),
        ("Onder welk nummer staat in de samenwerkingsafspraken dat grote huurwoningen gesplitst worden?", "Actie 4 van"),
        ("Welk nummer heeft de afspraak over buurtbeheerders?", "Actie 1 van"),
        ("Ouderen die groot wonen verhuizen niet naar een duurdere woning. Welke actie staat daar tegenover?", "Actie 5 van"),
        ("Wie staan er allemaal als partij op de samenwerkingsafspraken van Lagewaard?", "Samenwerkingsafspraken Lagewaard 2027 t/m 2031 is van Gemeente Lagewaard, Woonstichting Kade en Kroos, Huurdersraad"),
        ("Wie hebben hun handtekening gezet onder de samenwerkingsafspraken van Lagewaard?", "Samenwerkingsafspraken Lagewaard 2027 t/m 2031 is van Gemeente Lagewaard"),
        ("Polderkerk hoort bij de regio, maar bij welke dossiers laten ze verstek gaan?", "Polderkerk staat niet bij deze 6 dossiers"),
        ("Polderkerk doet niet overal aan mee. Waaraan wel?", "Polderkerk doet mee aan 4 dossiers"),
        ("Waar is de Stuurgroep Samen Wonen verantwoordelijk voor?", "Stuurgroep Samen Wonen staat als verantwoordelijke bij één actie: actie 2"),
        ("Welke klus uit het afsprakenkader ligt op het bordje van de Programmaleider Wonen?", "Programmaleider Wonen staat als verantwoordelijke bij één actie: actie 1"),
        ("Er komt een onderzoek naar compensatie tussen gemeenten. Wie neemt dat op zich?", "Verantwoordelijk: Stuurgroep Samen Wonen"),
        ("Wat wil men bereiken met thema 1 uit de strategische agenda?", "Er is meer dan één thema 1. Welk bedoelt u?"),
        ("Voor welke actie moet Lagewaard mensen vrijmaken?", "Er is één actie met uren van Gemeente Lagewaard: actie 3"),
        ("Wie is er namens Meerdrecht trekker van Schone Plassen?", "Namens Meerdrecht is trekker van Schone Plassen: wethouder N. El Amrani"),
        ("Aan welk dossier doet Rietmeer enkel voor bedrijventerrein De Kade mee?", "Rietmeer doet voor dat deel mee aan één dossier: Zon op Bedrijfsdaken (alleen bedrijventerrein De Kade)"),
        ("Rietmeer doet ergens maar half mee. Waar is dat?", "Rietmeer doet voor een deel mee aan 2 dossiers: Zon op Bedrijfsdaken (alleen bedrijventerrein De Kade)"),
        ("Van welke dossiers is de provincie geen opdrachtgever?", "Er zijn zeven dossiers zonder provincie als opdrachtgever"),
        ("Waar is de Provincie Delfzoom opdrachtgever van?", "Er zijn drie dossiers met provincie delfzoom als opdrachtgever"),
        ("Voor welke acties hoeft niemand extra geld vrij te maken?", "Dat is één actie: actie 2"),
        ("Wat loopt er in 2027 af? Ik bedoel regionale dossiers.", "Er zijn twee dossiers die in 2027 aflopen: Natuurlijke Oevers"),
        ("Wie betaalt.. nee, laat ik het anders vragen: wie is opdrachtgever van Jeugdhulp Dichtbij?", "De opdrachtgever van Jeugdhulp Dichtbij is: Stuurgroep Jeugd"),
        ("Bij welke acties heb je de provincie Delfzoom nodig?", "Eén actie met provincie Delfzoom als betrokken partij"),
        ("Voor welke acties is de provincie Delfzoom nodig als partner?", "Eén actie met provincie Delfzoom als betrokken partij"),
        ("bij welke acties staat het bedrag op PM", "Twee acties met PM bij de investering: (1) actie 1"),
        ("Welke gemeenten doen mee aan het programma?", "Van welk dossier wilt u dat weten?"),
        ("Aan welke dossiers doen Lagewaard, Polderkerk en Vennebroek alledrie mee?", "Lagewaard, Polderkerk en Vennebroek doen mee aan 2 dossiers"),
        ("Welke organisaties zitten er achter de samenwerkingsafspraken van Lagewaard behalve de gemeente?", "Samenwerkingsafspraken Lagewaard 2027 t/m 2031 is van Gemeente Lagewaard"),
        ("Wie is trekker namens de provincie bij Buurtbus en Deelvervoer?", "Bestuurlijk trekker van Buurtbus en Deelvervoer is gedeputeerde"),
        ("Aan welke dossiers doen alle 7 gemeenten mee?", "Er zijn twee dossiers waaraan alle zeven gemeenten meedoen"),
        ("Waar doet iedereen aan mee?", "Er zijn vier dossiers waaraan alle gemeenten meedoen"),
        ("Tot en met wanneer wordt er gewerkt aan Woonzorgafspraken Waardstreek?", "De looptijd van Woonzorgafspraken Waardstreek is: maart 2024 – juni 2026"),
    ],
)  # fmt: skip
def test_what_the_register_has_is_told_however_it_is_asked(
    visible_service: Service, text: str, begins: str
) -> None:
    made = ask(visible_service, text)
    assert made.antwoord.startswith(begins), f"{text} -> {made.antwoord}"


def test_hours_of_a_party_that_has_none_are_not_those_of_others(visible_service: Service) -> None:
    for text, party in (
        ("Hoeveel uur besteedt Oudendam aan actie 3?", "Oudendam"),
        ("Hoeveel uur steekt WKK in actie 3?", "WKK"),
    ):
        made = ask(visible_service, text)
        assert made.uitkomst == "niet-gevonden", made.antwoord
        assert f"staan geen uren van {party}. Wel van: Gemeente Lagewaard 40 uur" in made.antwoord


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Wie is bestuurlijk trekker van het dossier Fietsenstalling?", 'Er is geen dossier met de naam "Fietsenstalling"'),
        ("Wie trekt de proef met het onderzoek naar jeugd en vervoer?", "Er is geen dossier"),
        ("Wie is de wethouder handhaving?", ""),
        ("Wat is actie 7 van het afsprakenkader?", "lopen tot en met 5"),
        ("Wie zit er namens Rietmeer in het bestuur van Fietsnet Waardstreek?", "staat van niemand dat die er namens Rietmeer is"),
        ("Wie had Warmte voor de Waard onder zich voordat Kromhout het ging doen?", "Dat staat niet in de documenten over wethouder P. Kromhout"),
        ("Welke wethouder van Oudendam gaat over Fietsnet Waardstreek?", "staat van niemand dat die er namens Oudendam is"),
        ("Wie is trekker namens de provincie bij Warmte voor de Waard?", "staat van niemand dat die er namens de provincie is"),
        ("Welke ambtenaar is het aanspreekpunt voor Fietsnet Waardstreek?", "Welke ambtenaar dat is, staat niet bij Fietsnet Waardstreek."),
    ],
)  # fmt: skip
def test_what_the_register_does_not_have_is_said_to_be_absent(
    visible_service: Service, text: str, told: str
) -> None:
    made = ask(visible_service, text)
    assert made.uitkomst == "niet-gevonden" and told in made.antwoord, f"{text} -> {made.antwoord}"


def test_what_is_joined_and_what_is_not_are_both_told_where_both_are_asked(visible_service: Service) -> None:
    made = ask(visible_service, "Waaraan doet Polderkerk wel mee en waaraan niet?")
    assert "doet mee aan 4 dossiers" in made.antwoord and "staat niet bij deze 6 dossiers" in made.antwoord


def test_whom_one_joins_forces_with_is_no_question_after_a_leader(visible_service: Service) -> None:
    made = ask(visible_service, "Met welke partijen trekt Lagewaard op bij het splitsen van woningen?")
    assert "trekker" not in made.antwoord, made.antwoord


def test_who_sits_at_a_table_or_is_spoken_with_is_not_told_by_who_leads(visible_service: Service) -> None:
    for text in (
        "Met wie wordt er gepraat over de zonnepanelen op daken?",
        "Wie zitten er aan tafel over de bus?",
    ):
        made = ask(visible_service, text)
        assert "Uw vraag noemt geen dossier" not in made.antwoord, f"{text} -> {made.antwoord}"


def test_another_sort_of_thing_is_not_told_by_all_dossiers(visible_service: Service) -> None:
    made = ask(
        visible_service, "Welke hulp wordt er nou allemaal regionaal ingekocht? Graag het hele rijtje."
    )
    assert "dossiers" not in made.antwoord, made.antwoord


def test_whom_one_works_with_is_no_sum(visible_service: Service) -> None:
    made = ask(visible_service, "Met welke organisaties werkt Bureau Regio Waardstreek samen?")
    assert not made.antwoord.startswith("Samen "), made.antwoord


def test_an_action_of_the_agenda_that_the_question_calls_and_of_no_other(service: Service) -> None:
    made = ask(service, "Wat is actie 15 van de uitvoeringsagenda?")
    assert made.uitkomst == "niet-gevonden" and "lopen tot en met 10" in made.antwoord, made.antwoord


def test_other_parties_that_take_part_are_no_municipalities(service: Service) -> None:
    made = ask(service, "Welke ministeries doen mee aan het programma U Ned?")
    assert "doen 9 gemeenten mee" not in made.antwoord


@pytest.mark.parametrize(
    "text", ["Welke acties zijn al klaar?", "welke acties uit het afsprakenkader zijn al afgerond"]
)
def test_actions_that_should_be_done_are_told_by_their_planning(
    visible_service: Service, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    """All actions were told, finished or not."""

    class August(date):
        @classmethod
        def today(cls) -> August:
            return cls(2026, 8, 1)

    monkeypatch.setattr(over_by_now, "date", August)
    made = ask(visible_service, text).antwoord
    assert "waarvan de planning voorbij is" in made and "actie 2: " in made, made
    assert "actie 1: " not in made and "actie 3: " not in made, made


def test_documents_of_another_year_are_left_out(visible_service: Service) -> None:
    made = ask(visible_service, "welke documenten zijn er uit 2026").antwoord
    assert made.startswith("Er zijn twee documenten: "), made
    assert ask(visible_service, "welke documenten zijn er uit 2011").uitkomst == "niet-gevonden"


def test_what_cards_have_in_a_field_is_no_subject(visible_service: Service) -> None:
    """It was said that no dossier is about the one who commissions three of them."""
    made = ask(visible_service, "Welke dossiers noemen de provincie Delfzoom als opdrachtgever?").antwoord
    assert made.startswith("Er zijn drie dossiers"), made


@pytest.mark.parametrize(
    ("text", "there", "absent"),
    [
        # a part of what is counted is told beside the whole
        ("Hoeveel acties staan er in het afsprakenkader en hoeveel daarvan kosten niks extra?", ("telt vijf acties", "één actie zonder extra investering: actie 2"), ()),
        ("Hoeveel dossiers zijn er en bij hoeveel daarvan is de provincie opdrachtgever?", ("Er zijn tien dossiers", "drie dossiers met provincie als opdrachtgever"), ()),
        ("Hoeveel dossiers zijn er en hoeveel daarvan trekt de Wit?", ("Er zijn tien dossiers", "trekker van 2 dossiers"), ()),
        ("Hoeveel van de vijf acties uit het afsprakenkader hebben een bedrag op PM?", ("Twee acties met PM",), ()),
        # without a planning, without an end
        ("Welke acties hebben nog geen planning?", ("Eén actie zonder planning: actie 5",), ("actie 4",)),
        ("welke actie heeft geen einddatum", ("Twee acties zonder einddatum", "actie 4", "actie 5"), ()),
        # how many hours and which actions, and what comes beside them
        ("Aan welke acties werkt Lagewaard mee en hoeveel uur is dat?", ("Samen 100 uur", "voor actie 3: 40 uur in 2025", "60 uur in 2026", "samen 148 uur"), ()),
        ("Aan welke acties werkt Polderkerk mee en met hoeveel uur?", ("Bij geen van de acties staan uren van Polderkerk", "samen 80 uur"), ()),
        ("Welke acties kosten geld en hoeveel?", ("Eén actie met een bedrag", "€ 15.000"), ()),
        # what only points at what was just told is not sought elsewhere
        ("Welke dossiers lopen in 2027 af en wanneer precies?", ("Natuurlijke Oevers (tot en met 2027)", "Rondje Merenland (2025-2027)"), ("budget", "kilometer")),
        ("Welke dossiers begonnen in maart 2024 en wanneer eindigen ze?", ("Woonzorgafspraken Waardstreek (maart 2024 – juni 2026)",), ("geen antwoord",)),
        ("Welk dossier loopt in juni 2026 af?", ("Woonzorgafspraken Waardstreek",), ()),
        # another field of the dossier that was just told, in words of its own
        ("Tot wanneer loopt Schone Plassen en wat moet er dan bereikt zijn?", ("2024 t/m 2028", "Zwemwater van goede kwaliteit"), ()),
        ("Wie trekt Woonzorgafspraken Waardstreek en wat willen ze bereiken?", ("burgemeester J. Mol", "900 geclusterde woningen"), ("Verantwoordelijk:",)),
        ("Hoeveel dossiers hebben maar één trekker en welke?", ("vier dossiers met maar één trekker: Rondje Merenland",), ()),
        # who leads alone, what hours are made of, and both years together
        ("Welke wethouders trekken in hun eentje een dossier?", ("Twee wethouders", "N. El Amrani (Rondje Merenland)", "P. Kromhout (Warmte voor de Waard)"), ("de Wit",)),
        ("Welke burgemeesters zijn de enige trekker van een dossier?", ("Eén burgemeester trekt", "J. Mol (Economische Visie Waardstreek)"), ("Woonzorg",)),
        ("Waaruit bestaan de 92 uur van Lagewaard in 2026?", ("92 uur in 2026", "60 (actie 3)"), ()),
        ("hoeveel uur is Lagewaard kwijt in 2025 en 2026, en wat is dat samen?", ("Samen 148 uur",), ()),
        # a field of each dossier that somebody leads
        ("Welke dossiers trekt de Wit en wie is daarvan opdrachtgever?", ("Zon op Bedrijfsdaken (", "Fietsnet Waardstreek ("), ()),
    ],
)  # fmt: skip
def test_two_things_asked_at_once_are_both_told(
    visible_service: Service, text: str, there: tuple[str, ...], absent: tuple[str, ...]
) -> None:
    made = ask(visible_service, text).antwoord
    assert all(part in made for part in there) and not any(part in made for part in absent), made


def test_an_action_that_only_has_a_part_of_a_word_is_not_told(service: Service) -> None:
    made = ask(service, "Wanneer is het plan van aanpak voor bedrijventerreinen klaar?").antwoord
    assert "Q2 2026" in made and "warmtebedrijf" not in made, made


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Wat doet wethouder Kromhout in het dossier Fietsnet Waardstreek?", "Bij Fietsnet Waardstreek staat wethouder P. Kromhout niet"),
        ("Welke rol heeft burgemeester Mol bij Buurtbus en Deelvervoer?", "Bij Buurtbus en Deelvervoer staat"),
        ("Wie trekt Fietsnet Waardstreek namens Oudendam?", "staat van niemand dat die er namens Oudendam is"),
        ("Wie is projectleider van Fietsnet Waardstreek?", ""),
        ("Wie is contactpersoon voor Fietsnet Waardstreek?", ""),
        ("Wie is secretaris van Fietsnet Waardstreek?", ""),
    ],
)  # fmt: skip
def test_another_part_or_office_than_the_card_tells_is_not_told_as_that(
    visible_service: Service, text: str, said: str
) -> None:
    made = ask(visible_service, text)
    assert made.uitkomst == "niet-gevonden", made.antwoord
    assert said in made.antwoord, made.antwoord


@pytest.mark.parametrize(
    "text",
    [
        "Welke dossiers met Polderkerk worden door een wethouder getrokken?",
        "Welke dossiers met Polderkerk trekt een wethouder?",
    ],
)
def test_a_list_of_a_municipality_keeps_the_office_of_who_leads(visible_service: Service, text: str) -> None:
    made = ask(visible_service, text)
    assert "wethouder als trekker en waaraan Polderkerk meedoet" in made.antwoord, made.antwoord
    assert "Economische Visie" not in made.antwoord, made.antwoord


def test_hours_of_a_party_that_no_action_names_are_not_those_of_others(visible_service: Service) -> None:
    made = ask(visible_service, "Hoeveel uur besteedt Stichting Zonnewende aan actie 3?")
    assert made.uitkomst in ("niet-gevonden", "onduidelijk"), made.antwoord
