"""Turns of phrase that are put in the words of documents, or as the two questions that they are."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.reading.rephrased import inhabitants, rephrased
from assistant.reading.share_of import share_of_whom
from assistant.words.directions import same_side


@pytest.mark.parametrize(
    ("text", "put"),
    [
        ("Is die wet er volgens het rapport inmiddels door?", "Is die wet volgens het rapport inmiddels aangenomen?"),
        ("wat wordt bedoeld met het waterplan", "wat is het waterplan"),
        ("Op welk moment is de dijk klaar?", "Wanneer is de dijk klaar?"),
        ("Tot welk tijdstip loopt het waterplan?", "Tot wanneer loopt het waterplan?"),
        ("Op welke termijn moet de dijk klaar zijn?", "Wanneer moet de dijk klaar zijn?"),
        ("Hoe heten de trekkers van het waterplan?", "Wie zijn de trekkers van het waterplan?"),
        ("Hoe heten de thema's van het waterplan?", "Wat zijn de thema's van het waterplan?"),
        ("Hoe heten de dijken die door het bestuur zijn aangewezen?", "Welke dijken zijn door het bestuur aangewezen?"),
        ("Wat zijn de dijken die het eerst versterkt worden?", "Welke dijken worden het eerst versterkt?"),
        ("Wat zijn de dijken die water keren?", "Wat zijn de dijken die water keren?"),
        ("Voor welke dossiers is 2031 het laatste jaar?", "Welke dossiers lopen af in 2031?"),
        ("Bij welke functionaris is de dijkbewaking belegd?", "Wie is verantwoordelijk voor de dijkbewaking?"),
        ("Hoe kwam het waterplan tot stand?", "Hoe is het waterplan opgesteld?"),
        ("Wanneer is het waterplan tot stand gekomen?", "Wanneer is het waterplan opgesteld?"),
        ("langstlopende dossier", "welk dossier heeft de langste looptijd"),
        ("Welke wethouders hebben een dossier onder hun hoede?", "Welke wethouders zijn trekker?"),
        ("Welke wethouders hebben een dossier over water?", "Welke wethouders hebben een dossier over water?"),
        ("Wat bedoelen ze eigenlijk met een veerpont?", "Wat is een veerpont?"),
        ("Wie leidt het bureau van de regio?", "Wie is de directeur van het bureau van de regio?"),
        ("Wie heeft de leiding bij het waterschap?", "Wie is de directeur van het waterschap?"),
        ("Wie leidt de gemeente Dijkstad?", "Wie is de burgemeester van de gemeente Dijkstad?"),
        ("Wie leidt het waterplan?", "Wie leidt het waterplan?"),
        ("Wie fungeert als trekker van het waterplan?", "Wie is de trekker van het waterplan?"),
        ("Voor wie is het waterplan bedoeld?", "Voor wie is het waterplan bedoeld?"),
        ("Is het waterplan erdoor?", "Is het waterplan aangenomen?"),
        ("veerponten waar te vinden", "waar lees ik iets over veerponten"),
        ("veerponten, welk document?", "waar lees ik iets over veerponten?"),
        ("Waar is het waterplan te vinden?", "Waar is het waterplan te vinden?"),
        ("tel.nr van het bureau", "telefoonnummer van het bureau"),
        ("Komt het plan vaker in het overleg langs dan in de raad?", "Hoe vaak komt het plan in het overleg langs en hoe vaak in de raad?"),
        ("Vergadert het bestuur vaker dan de raad?", "Hoe vaak vergadert het bestuur en hoe vaak vergadert de raad?"),
        ("Wat is het verschil tussen hoeveel bomen er staan en hoeveel er komen?", "hoeveel bomen er staan en hoeveel er komen?"),
        ("Wat is het verschil tussen wat er staat en wat er komt?", "Wat is het verschil tussen wat er staat en wat er komt?"),
        ("Is er geld door de gemeente gegeven?", "Is er geld door de gemeente gegeven?"),
        ("Is er geld voor de brug, en zo ja hoeveel?", "hoeveel geld is er voor de brug?"),
        ("Ik vroeg me af of er budget is voor de brug, en hoeveel dan", "Ik vroeg me af hoeveel budget er is voor de brug?"),
        ("Zijn er extra uren nodig voor het toezicht en hoeveel dan?", "hoeveel uren zijn er nodig voor het toezicht?"),
        ("ik las over bruggen die dicht moeten, hoeveel waren dat er", "hoeveel bruggen die dicht moeten?"),
        ("een huurder die weg moet, krijgt die voorrang?", "Krijgt een huurder die weg moet voorrang?"),
        ("Binnen hoeveel tijd krijgt iemand een huis?", "Hoe snel krijgt iemand een huis?"),
        ("de nieuwe veerpont, vaart die al?", "de nieuwe veerpont, vaart die al?"),
        ("Is er een brug die geld kost, en hoeveel?", "Is er een brug die geld kost, en hoeveel?"),
        ("Wordt dat vaker gedaan dan vroeger?", "Wordt dat vaker gedaan dan vroeger?"),
        ("Wie doet de derde actie uit de uitvoeringsagenda?", "Wie doet actie 3 uit de uitvoeringsagenda?"),
        ("Zesde punt van de agenda, wat is dat?", "actie 6 van de agenda, wat is dat?"),
        ("Wat is in het afsprakenkader de 2e actie?", "Wat is in het afsprakenkader actie 2?"),
        ("Wat houdt nummer vier van de samenwerkingsafspraken in?", "Wat houdt actie 4 van de samenwerkingsafspraken in?"),
        ("Wie trekt actie zes?", "Wie trekt actie 6?"),
        ("Waar gaat thema drie over?", "Waar gaat thema 3 over?"),
        ("Is dat de eerste actie?", "Is dat de eerste actie?"),
        ("Is er een actie drie weken uitgesteld?", "Is er een actie drie weken uitgesteld?"),
        ("Hoeveel uur in '26 en in 2027/28?", "Hoeveel uur in 2026 en in 2027-2028?"),
        ("tel 25 en 26 op voor 25 en 26", "tel 25 en 26 op voor 2025 en 2026"),
        ("Rijdt de bus in 25 minuten?", "Rijdt de bus in 25 minuten?"),
        ("Welk deel is dat in 27-30?", "Welk deel is dat in 2027-2030?"),
        ("Is het in 2026-03 klaar?", "Is het in 2026-03 klaar?"),
        ("hvl uur is dat tov vorig jaar", "hoeveel uur is dat ten opzichte van vorig jaar"),
        ("wie heeft t hoogste aandeel", "wie heeft het hoogste aandeel"),
        ("Wat is meer: het aantal nieuwe bomen langs de weg of het aantal dat er al staat?", "Hoeveel nieuwe bomen langs de weg en hoeveel bomen er al staat, en wat is meer?"),
        ("Ik zoek uit wat er van terecht is gekomen: hoeveel bomen zou de gemeente in 2026 langs de weg planten?", "Hoeveel bomen zou de gemeente in 2026 langs de weg planten?"),
        ("Ik heb een vraag over de bomen: wie plant ze?", "Ik heb een vraag over de bomen: wie plant ze?"),
        ("Meer dan twintig procent?", "Meer dan 20 procent?"),
        ("Waar is die vijfentwintigduizend euro voor?", "Waar is die 25.000 euro voor?"),
        ("Er staan duizend bomen.", "Er staan duizend bomen."),
        ("Hoeveel is dat met z'n drieën?", "Hoeveel is dat samen?"),
        ("wrm ligt de bouw stil", "waarom ligt de bouw stil"),
        ("Hvl bomen komen er en wnr?", "hoeveel bomen komen er en wanneer?"),
    ],
)  # fmt: skip
def test_a_turn_of_phrase_is_put_in_other_words(text: str, put: str) -> None:
    assert rephrased(text) == put


@pytest.mark.parametrize(
    ("word", "other"),
    [("westkant", "westzijde"), ("oostzijde", "oostkant"), ("noordoosten", "noordoostkant"), ("achterkant", "achterzijde")],
)  # fmt: skip
def test_a_side_has_several_names(word: str, other: str) -> None:
    assert other in same_side(word) and word not in same_side(word)


@pytest.mark.parametrize("word", ["kosten", "westerse", "kant", "vakantie", "gasten"])
def test_other_words_name_no_side(word: str) -> None:
    assert not same_side(word)


@pytest.mark.parametrize(
    ("text", "put"),
    [
        ("Graag de naam van degene achter het dossier over bomen.", "Wie gaat over het dossier over bomen?"),
        ("Naam graag van de wethouder die over het water gaat", "Welke wethouder gaat over het water?"),
        ("Wie zit er eigenlijk achter de plannen voor de brug?", "Wie gaat over de plannen voor de brug?"),
        ("Aan welke wethouders richten wij een brief over de nieuwe haven?", "Welke wethouders gaan over de nieuwe haven?"),
        ("Onze fractie wil een brief sturen over de haven. Aan welke wethouder kunnen we die het beste richten?", "Welke wethouder gaat over de haven?"),
        ("Ik wil praten over de bussen, welke bestuurder moet ik daarvoor benaderen?", "Welke bestuurder gaat over de bussen?"),
        ("Wie zit er achter dit rapport?", "Wie zit er achter dit rapport?"),
        ("Met wie praat de gemeente over de haven?", "Met wie praat de gemeente over de haven?"),
        ("Aan wie is de brief over de haven gericht?", "Aan wie is de brief over de haven gericht?"),
    ],
)  # fmt: skip
def test_whom_to_turn_to_asks_who_is_in_charge(text: str, put: str) -> None:
    assert rephrased(text) == put


@pytest.mark.parametrize(
    ("text", "put"),
    [
        ("Zet de dossiers zonder Veenburg eens op een rijtje", "Welke dossiers zonder Veenburg?"),
        ("Ik wil een lijstje van alle acties die in 2026 beginnen", "Welke acties beginnen in 2026?"),
        ("Kun je de acties op een rij zetten waarvoor geen geld nodig is?", "Welke acties waarvoor geen geld nodig is?"),
        ("Som alle lobbydoelen op", "Welke lobbydoelen zijn er?"),
        ("Ik zoek de acties uit de agenda die niets kosten. Welke zijn dat allemaal?", "Welke acties uit de agenda die niets kosten?"),
        ("Er komen drie nieuwe bruggen over het kanaal, hoe heten die?", "Welke drie nieuwe bruggen komen er over het kanaal?"),
        ("Geef een overzicht van de acties met hun uren", "Geef een overzicht van de acties met hun uren"),
        ("Welke dossiers lopen er op hun eind?", "Welke dossiers lopen er op hun eind?"),
    ],
)  # fmt: skip
def test_a_list_that_is_asked_for_as_a_task_is_asked_by_which(text: str, put: str) -> None:
    assert rephrased(text) == put


@pytest.mark.parametrize(
    "text",
    ["Hoeveel is het aan het eind van dit decennium?", "Hoeveel is het tegen het einde van het decennium?"],
)
def test_the_end_of_the_decade_is_a_year(text: str) -> None:
    assert rephrased(text) == f"Hoeveel is het in {date.today().year // 10 * 10 + 10}?"


@pytest.mark.parametrize(
    ("text", "put"),
    [
        ("Lagewaard + Oudendam: aantal bomen", "Lagewaard plus Oudendam: aantal bomen"),
        ("dossier + trekker van het thema water", "dossier + trekker van het thema water"),
        ("Met welke factor is het aantal bomen hier groter dan daar?", "Hoeveel keer zoveel is het aantal bomen hier groter dan daar?"),
        ("Hoeveel maal zo groot is het bos?", "Hoeveel keer zo groot is het bos?"),
        ("Hoe vaak past 200 in 500 bomen?", "Hoeveel keer zoveel is 500 bomen als 200?"),
        ("Hoe vaak gaat de bus in het dorp?", "Hoe vaak gaat de bus in het dorp?"),
        ("Trek 200 bomen af van 1.500 bomen", "Wat is het verschil tussen 1.500 bomen en 200 bomen"),
        ("500 bomen min 200 bomen", "wat is het verschil tussen 500 bomen en 200 bomen"),
        ("Wat scheelt het tussen 200 en 500 bomen?", "Wat is het verschil tussen 200 en 500 bomen?"),
        ("een vijfde van het plan in hectare", "hoeveel hectare is 20 procent van het plan"),
        ("Van de 40 hectare is een vijfde klaar. Hoeveel moet er nog bij?", "Van de 40 hectare is 20 procent klaar. Hoeveel moet er nog bij?"),
        ("Wat komt er in de tweede helft van de tien jaar nog bij?", "Wat komt er in de tweede helft van de tien jaar nog bij?"),
        ("20 procent van de 40 hectare is er al; wat is de opgave?", "20 procent van de 40 hectare is er al; wat is de opgave?"),
        ("200 van de 500 bomen in procenten", "hoeveel procent is 200 van de 500 bomen"),
        ("Wat is de procentuele groei van het aantal bomen?", "Met hoeveel procent groeit het aantal bomen?"),
        ("groei bomen in het park tot 2040", "met hoeveel groeit het aantal bomen in het park tot 2040"),
        ("In welke mate stijgt het aandeel?", "Met hoeveel stijgt het aandeel?"),
    ],
)  # fmt: skip
def test_a_calculation_is_put_plainly(text: str, put: str) -> None:
    assert rephrased(text) == put


@pytest.mark.parametrize(
    ("text", "put"),
    [
        ("Hoezo vervalt de bus in 2028?", "Waarom vervalt de bus in 2028?"),
        ("Hoezo?", "Hoezo?"),
        ("Wat is de reden dat de bus vervalt?", "Hoe komt het dat de bus vervalt?"),
        ("Waar ligt het aan dat de bus vervalt?", "Hoe komt het dat de bus vervalt?"),
        ("Wat is de oorzaak van het vervallen van de bus in 2028?", "Hoe komt het dat de bus in 2028 vervallen?"),
        ("Vanwaar het niet meedoen van de stad aan het plan?", "Hoe komt het dat de stad aan het plan niet meedoen?"),
        ("Wat is de reden van de vertraging?", "Wat is de reden van de vertraging?"),
    ],
)  # fmt: skip
def test_a_reason_in_other_words_is_asked_by_why(text: str, put: str) -> None:
    assert rephrased(text) == put


@pytest.mark.parametrize(
    ("text", "put"),
    [
        ("aandeel Lagewaard in de toewijzingen", "Welk deel van de toewijzingen is in Lagewaard?"),
        ("aandeel huur in de nieuwbouw", "aandeel huur in de nieuwbouw"),
        ("Welk aandeel heeft Lagewaard in de opgave?", "Welk deel van de opgave is in Lagewaard?"),
        ("Wat is het aandeel van het bureau in de uren?", "Welk deel van de uren is van bureau?"),
    ],
)
def test_the_share_of_a_town_is_a_part_of_all(text: str, put: str) -> None:
    assert share_of_whom(text, lambda name: name == "Lagewaard") == put


@pytest.mark.parametrize(
    ("text", "put"),
    [
        ("Waar ligt bij de dijk het accent op?", "Waarop ligt bij de dijk het accent?"),
        ("Waar ligt de dijk?", "Waar ligt de dijk?"),
        ("Is de brug sneller klaar dan de dijk?", "Is de brug eerder klaar dan de dijk?"),
        ("Wat zijn de uren van de brug in 2025 en wat in 2026?", "hoeveel uren zijn er van de brug in 2025 en in 2026?"),
        ("Delen de dijk en de haven hun trekker?", "Hebben de dijk en de haven dezelfde trekker?"),
        ("Valt de start van de dijk samen met die van de haven?", "Beginnen de dijk en de haven tegelijk?"),
        ("Wie spant de kroon bij het aantal bomen?", "Wie heeft het hoogste aantal bomen?"),
        ("Welke gemeente sluit de rij qua percentage groen?", "Welke gemeente heeft het laagste percentage groen?"),
        ("Welke gemeenten laten de dijk links liggen?", "Welke gemeenten doen niet mee aan de dijk?"),
        ("Welke gemeenten mis ik bij de dijk?", "Welke gemeenten ontbreken bij de dijk?"),
        ("In welke gemeenten gaat het aandeel omhoog?", "In welke gemeenten stijgt het aandeel?"),
        ("Wat gebeurt er op zorggebied?", "Wat gebeurt er op het gebied van zorg?"),
        ("Wat gebeurt er op eigen grondgebied?", "Wat gebeurt er op eigen grondgebied?"),
        ("Wie is het boegbeeld van de dijk?", "Wie gaat over de dijk?"),
        ("Welke namen staan er bij de dijk?", "Welke bestuurder gaat over de dijk?"),
        ("Welke gemeenten haken bij de dijk af?", "Welke gemeenten doen niet mee aan de dijk?"),
        ("Op welke dossierkaarten kom je meer dan één bestuurder tegen?", "Welke dossiers hebben meer dan één bestuurder?"),
        ("Bij welke dossiers vind ik de provincie als opdrachtgever terug?", "Welke dossiers hebben de provincie als opdrachtgever?"),
        ("Welke burgemeesters kom ik tegen als trekker?", "Welke burgemeesters zijn trekker?"),
        ("Hoe luidt het einddoel van de dijk in één zin?", "Wat is het einddoel van de dijk?"),
        ("Wanneer wordt het plan definitief?", "Wanneer wordt het plan definitief?"),
        ("Laten de gemeenten de sloot liggen?", "Laten de gemeenten de sloot liggen?"),
        ("Ik sprak iemand die over de haven gaat. Welke wethouder kan dat geweest zijn?", "Welke wethouder gaat over de haven?"),
    ],
)  # fmt: skip
def test_a_saying_is_put_plainly(text: str, put: str) -> None:
    assert rephrased(text) == put


@pytest.mark.parametrize(
    ("text", "put"),
    [
        ("hoeveel mensen wonen er nu in lagewaard?", "hoeveel inwoners heeft lagewaard?"),
        ("Hoeveel zielen woonden er in Lagewaard", "hoeveel inwoners had Lagewaard?"),
        ("inwoners lagewaard nu en 2040", "Hoeveel inwoners heeft lagewaard nu en hoeveel in 2040?"),
        ("hoeveel mensen wonen er in flexwoningen?", "hoeveel mensen wonen er in flexwoningen?"),
    ],
)
def test_who_live_in_a_town_are_its_inhabitants(text: str, put: str) -> None:
    assert inhabitants(text, lambda words: words.lower() == "lagewaard") == put


@pytest.mark.parametrize(
    ("text", "put"),
    [
        ("De reden waarom de brug dicht is", "Waarom is de brug dicht?"),
        ("Graag het aantal bomen dat Lagewaard in 2027 planten moet.", "Hoeveel bomen moet Lagewaard in 2027 planten?"),
        ("het aantal in 2027 in Lagewaard geplante bomen", "Hoeveel bomen zijn er in 2027 in Lagewaard geplant?"),
        ("de gemeenten die niet meedoen aan het waterplan", "Welke gemeenten doen niet mee aan het waterplan?"),
        ("Het moment waarop de raad het waterplan behandeld heeft", "Wanneer heeft de raad het waterplan behandeld?"),
        ("S.v.p. een overzicht van de clubs die aan de dijk werken.", "Welke clubs werken aan de dijk?"),
        ("Graag een lijst van de partners in het waterplan", "Wat zijn de partners in het waterplan?"),
        ("Is er een overzicht van de uren?", "Is er een overzicht van de uren?"),
        ("De gemeenten die meedoen, wie zijn dat?", "De gemeenten die meedoen, wie zijn dat?"),
        ("Kun je de partners die aan de dijk werken opnoemen?", "Noem de partners die aan de dijk werken"),
        ("hoeveel soc. huurwoningen p.j. v.a. 2027", "hoeveel sociale huurwoningen per jaar vanaf 2027"),
        ("wie betaalt uhm de brug Alvast bedankt!", "wie betaalt de brug?"),
        ("Wie wordt bedankt?", "Wie wordt bedankt?"),
        ("Amai, hoelang duurt de bouw?", "hoe lang duurt de bouw?"),
        ("reden de bouw stilgelegd", "waarom de bouw stilgelegd"),
        ("WAAROM LIGT DE BOUW STIL?", "waarom ligt de bouw stil?"),
        ("hoeveel bomen in twintig zesentwintig", "hoeveel bomen in 2026"),
        ("wat is actie drieëntwintig", "wat is actie 23"),
    ],
)  # fmt: skip
def test_a_thing_with_a_clause_behind_it_asks_as_a_question_does(text: str, put: str) -> None:
    assert rephrased(text) == put
