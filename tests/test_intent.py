"""What kind of answer a question asks for."""

from __future__ import annotations

import pytest

from assistant.reading.intent import intent_of


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Hoeveel woningen komen er?", "aantal"),
        ("Door wie wordt bepaald hoe groot de bijdrage is?", "wie"),
        ("Bij wie ligt het besluit over hoe hoog de dijk wordt?", "wie"),
        ("Door welke overheid is de dijk opgeleverd?", "wie"),
        ("Wie betaalt, en hoe hoog is de bijdrage?", "aantal"),
        ("Hoe hoog is de bijdrage?", "aantal"),
        ("Wat is het percentage sociale huur?", "aantal"),
        ("How many homes are planned?", "aantal"),
        ("Waarom ligt de bouw stil?", "waarom"),
        ("Hoe komt het dat de bus niet rijdt?", "waarom"),
        ("Hoe komt dat eigenlijk?", "waarom"),
        ("Wat is daar de reden voor?", "waarom"),
        ("Wat is volgens het bestuur de oorzaak van het tekort?", "waarom"),
        ("Met welk argument zegt het college nee?", "waarom"),
        ("Waar ligt het aan dat de bus stopt?", "waarom"),
        ("Hoe valt dat te verklaren?", "waarom"),
        ("Wat is daar de gedachte achter?", "waarom"),
        ("Er wordt gesloopt. Waarom groeit het aantal woningen dan?", "waarom"),
        ("Vanwaar die keuze voor een pont?", "waarom"),
        ("Welke redenen noemt het bestuur?", "lijst"),
        ("oorzaak uitstel brug", "waarom"),
        ("sluiting van de brug, reden", "waarom"),
        ("Is dat een reden om te stoppen?", "janee"),
        ("Wat bepaalt hoeveel bomen er komen?", "lijst"),
        ("Hoeveel bomen er komen, waar hangt dat van af?", "lijst"),
        ("We krijgen minder bomen. Waar ligt dat aan?", "waarom"),
        ("Om welke redenen is de brug stilgelegd?", "waarom"),
        ("Door welke twee oorzaken loopt de bouw vast?", "waarom"),
        ("Hoe lang moeten we nog wachten tot de brug open gaat?", "wanneer"),
        ("Hoe lang duurt het voordat de bus weer rijdt?", "wanneer"),
        ("Hoe lang is de brug?", "aantal"),
        ("Hoe lang moet je wachten bij de balie?", "aantal"),
        ("Wanneer begint de aanleg?", "wanneer"),
        ("In welk jaar is de brug klaar?", "wanneer"),
        ("Wie trekt Fietsnet?", "wie"),
        ("Welke wethouder gaat over wonen?", "wie"),
        ("Who leads the bike dossier?", "wie"),
        ("Wie houdt bij hoeveel aanvragen er worden afgewezen?", "wie"),
        ("Welke club beslist wanneer de brug open gaat?", "wie"),
        ("Waar is de inkoop ondergebracht?", "wie"),
        ("Wie hakt de knoop door over hoe groot het park wordt?", "wie"),
        ("registratie van het aantal bomen - door wie?", "wie"),
        ("Het plan heeft een aantal vaste onderdelen. Noem ze alle zes.", "lijst"),
        ("De brug komt later. Naar welk jaar gaat dat?", "wanneer"),
        ("Waar komt de waterberging?", "waar"),
        ("Welke gemeenten doen mee?", "lijst"),
        ("Noem de doelen van Fietsnet.", "lijst"),
        ("Hoe werkt de buurtbus?", "hoe"),
        ("Hoe hangt het aantal bussen af van het weer?", "hoe"),
        ("Wat is de buurtbus?", "wat"),
        ("looptijd buurtbus", "vrij"),
        ("", "vrij"),
        ("Doet Rietmeer mee?", "janee"),
        ("Klopt het dat de bus stopt?", "janee"),
        ("En is dat nog zo?", "janee"),
        ("Blijven de bussen rijden?", "janee"),
        ("en redden ze het daarmee?", "janee"),
        ("scheelt dat ook geld?", "janee"),
        ("In welk jaar zitten ze op dat aantal?", "wanneer"),
        ("Kosten de bussen?", "vrij"),
        ("Does Rietmeer take part?", "janee"),
    ],
)
def test_form(text: str, form: str) -> None:
    assert intent_of(text).form == form, f"{text!r} gets the answer of another kind of question"


@pytest.mark.parametrize(
    "text", ["Is bekend hoeveel het kost?", "Kunt u zeggen wie dat trekt?", "Is duidelijk wanneer het af is?"]
)
def test_a_polite_question_is_no_yes_or_no(text: str) -> None:
    assert intent_of(text).form != "janee", 'the answer would be "ja"'


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Wie is bestuurlijk trekker van Fietsnet?", "trekkers"),
        ("onder wiens hoede valt Wonen? wie is de portefeuillehouder", "trekkers"),
        ("Welke gemeenten doen mee aan Fietsnet?", "gemeenten"),
        ("Neemt Vennebroek deel aan Fietsnet?", "gemeenten"),
        ("Wie is de opdrachtgever van Fietsnet?", "opdrachtgevers"),
        ("Tot wanneer loopt Fietsnet?", "looptijd"),
        ("Wat is het doel van Fietsnet?", "doelen"),
        ("Hoe staat het met Fietsnet?", "actueel"),
        ("Wat is de planning van actie 3?", "planning"),
        ("Wie is verantwoordelijk voor actie 3?", "verantwoordelijke"),
        ("Hoeveel uur kost actie 3?", "uren"),
        ("Wat kost actie 3?", "investering"),
        ("Wat levert het op? Wat is het resultaat?", "resultaat"),
        ("Onder welk thema valt Fietsnet?", "thema"),
        ("Wat houdt Fietsnet in?", "wat_is_het"),
    ],
)
def test_field_that_is_asked(text: str, asked: str) -> None:
    assert asked in intent_of(text).asks, f"{text!r} is not answered with the field {asked}"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Wat betekent BOW?", "begrip"),
        ("Waar staat BOW voor?", "begrip"),
        ("What does BOW stand for?", "begrip"),
        ("Wat is actie 4?", "actie"),
        ("actiepunt 12", "actie"),
        ("Wat zijn de lobbydoelen voor de haven?", "lobbydoel"),
        ("Wat is thema 2?", "thema"),
        ("Spreekt het afsprakenkader zichzelf tegen? Zijn er tegenspraken?", "bevinding"),
        ("Waar zitten fouten in het stuk?", "bevinding"),
        ("Hoe gaat het?", "vrij"),
    ],
)
def test_kind(text: str, kind: str) -> None:
    assert intent_of(text).kind == kind


@pytest.mark.parametrize(
    ("text", "extreme"),
    [
        ("Welke gemeente heeft de meeste woningen?", "meest"),
        ("Welke gemeente heeft het kleinste aandeel?", "minst"),
        ("Kloppen de totalen van tabel 5?", "klopt"),
        ("Hoeveel meer is dat dan in 2027?", "verschil"),
        ("Hoeveel uur is dat in totaal?", "som"),
        ("Hoeveel is 30% van de nieuwbouw? hoeveel is dat", "deel"),
        ("Hoeveel woningen komen er?", ""),
    ],
)
def test_what_is_worked_out(text: str, extreme: str) -> None:
    assert intent_of(text).extreme == extreme


def test_negation_list_and_comparison() -> None:
    assert intent_of("Welke gemeente doet niet mee?").negated
    assert not intent_of("Welke gemeente doet mee?").negated
    assert intent_of("Noem alle dossiers").everything
    assert not intent_of("Welk rapport zegt dat elke regio telt?").everything
    assert intent_of("Wat was en is het doel?").compare
    assert not intent_of("Wat is het doel?").compare


def test_capitals_spaces_and_accents_do_not_matter() -> None:
    assert intent_of("  HOEVEEL   woningen?") == intent_of("hoeveel woningen?")
    assert intent_of("Eén vraag: wie trekt het?").form == "wie"


def test_the_last_sentence_that_asks_gives_the_form() -> None:
    told = intent_of("Ik las dat wie jong is minder kan krijgen. Onder welke grens moet de huur blijven?")
    assert told.form == "lijst"
    assert intent_of("Waarom daalt het aantal plaatsingen?").form == "waarom"


def test_money_that_something_is_done_with_is_not_asked_for() -> None:
    assert "investering" not in intent_of("Waar wil de stad met geld van het rijk bomen planten?").asks
    assert "investering" in intent_of("Hoeveel geld gaat er naar bomen?").asks


@pytest.mark.parametrize(
    "text",
    [
        "Halen we het zonnedoel?",
        "Is het doel voor de bossen al gehaald?",
        "Hoe dicht zitten we bij het doel van de warmtevisie?",
        "Zitten we al aan de 40 megawatt?",
        "Lukt het om de doelen te halen?",
        "Liggen we op schema met de bomen?",
        "schiet het een beetje op met die laadpalen",
        "Gaat het hard genoeg met de nieuwbouw?",
        "zijn die 4.000 bomen er al?",
        "Het doel van de fietsvisie is bereikt toch?",
    ],
)
def test_whether_an_aim_is_reached_does_not_ask_what_it_is(text: str) -> None:
    intent = intent_of(text)
    assert intent.progress and intent.status and "doelen" not in intent.asks


@pytest.mark.parametrize(
    "text",
    [
        "Wat is het doel van de warmtevisie?",
        "Wanneer moet het doel van de warmtevisie bereikt zijn?",
        "Wat willen ze bereiken met de fiets?",
        "Welke doelen zijn er gesteld?",
        "Hoe goed gaat de trein rijden?",
    ],
)
def test_what_an_aim_is_asks_for_no_progress(text: str) -> None:
    assert not intent_of(text).progress


@pytest.mark.parametrize(
    "text",
    [
        "wat is er aan de hand dat die molens niet komen?",
        "Wat gaat er mis waardoor de bus niet rijdt?",
        "Wat staat de bouw van de brug in de weg?",
        "Wat houdt de aanleg van het fietspad tegen?",
    ],
)
def test_what_is_wrong_asks_for_a_reason(text: str) -> None:
    assert intent_of(text).form == "waarom"
