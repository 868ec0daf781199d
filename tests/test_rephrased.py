"""Turns of phrase that are put in the words of documents, or as the two questions that they are."""

from __future__ import annotations

import pytest

from assistant.reading.rephrased import rephrased
from assistant.words.directions import same_side


@pytest.mark.parametrize(
    ("text", "put"),
    [
        ("Is die wet er volgens het rapport inmiddels door?", "Is die wet volgens het rapport inmiddels aangenomen?"),
        ("Is het waterplan erdoor?", "Is het waterplan aangenomen?"),
        ("Komt het plan vaker in het overleg langs dan in de raad?", "Hoe vaak komt het plan in het overleg langs en hoe vaak in de raad?"),
        ("Vergadert het bestuur vaker dan de raad?", "Hoe vaak vergadert het bestuur en hoe vaak vergadert de raad?"),
        ("Wat is het verschil tussen hoeveel bomen er staan en hoeveel er komen?", "hoeveel bomen er staan en hoeveel er komen?"),
        ("Wat is het verschil tussen wat er staat en wat er komt?", "Wat is het verschil tussen wat er staat en wat er komt?"),
        ("Is er geld door de gemeente gegeven?", "Is er geld door de gemeente gegeven?"),
        ("Is er geld voor de brug, en zo ja hoeveel?", "hoeveel geld is er voor de brug?"),
        ("Ik vroeg me af of er budget is voor de brug, en hoeveel dan", "Ik vroeg me af hoeveel budget er is voor de brug?"),
        ("Zijn er extra uren nodig voor het toezicht en hoeveel dan?", "hoeveel uren zijn er nodig voor het toezicht?"),
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
