"""Words of an office, of Flanders or of long ago, put as everybody says them, so that they get the same answer."""

from __future__ import annotations

import pytest

from assistant.reader import Reader
from assistant.reading.rephrased import rephrased
from assistant.recall import Memory
from assistant.understand import Understander
from assistant.words.lexicon import Lexicon
from assistant.words.plain import in_plain_words
from assistant.words.slips import edits, is_slip


@pytest.mark.parametrize(
    ("text", "put"),
    [
        ("Wat is er geregeld omtrent het water, blijkens de agenda?", "Wat is er geregeld over het water, volgens de agenda?"),
        ("Met ingang van 2027 hoeveel bomen?", "Vanaf 2027 hoeveel bomen?"),
        ("Welk aantal bomen komt er gedurende 2027?", "Hoeveel bomen komt er in 2027?"),
        ("Ten opzichte van welk jaar is dat?", "Vergeleken met wanneer is dat?"),
        ("t.o.v. welk peiljaar?", "vergeleken met wanneer?"),
        ("Aan welk deel van het kader doet Veenburg niet mee?", "Aan welk onderdeel van het kader doet Veenburg niet mee?"),
        ("Hoeveel huurwoningen gingen er in 2024 weg?", "Hoeveel huurwoningen zijn er in 2024 toegewezen?"),
        ("Hoeveel huurwoningen gingen weg door sloop?", "Hoeveel huurwoningen gingen weg door sloop?"),
        ("wat is het tijdpad van actie 3", "wat is de planning van actie 3"),
        ("Wat is de duur van het waterplan?", "Wat is de looptijd van het waterplan?"),
        ("Hoeveel maal per jaar?", "Hoe vaak per jaar?"),
        ("Hoeveel keer zoveel bomen?", "Hoeveel keer zoveel bomen?"),
        ("Welke schepen is bevoegd voor het water?", "Welke wethouder is verantwoordelijk voor het water?"),
        ("Welke schepen varen er?", "Welke schepen varen er?"),
        ("Gaat de bouw in 2027 van start?", "Begint de bouw in 2027?"),
        ("In opdracht van wie is het waterplan?", "Wie is de opdrachtgever van het waterplan?"),
        ("Wat staat er in de Motie Inzake Bomen?", "Wat staat er in de Motie Inzake Bomen?"),
        ("Hoeveel gezinnen moet Lagewaard een dak boven het hoofd geven in 2027?", "Hoeveel gezinnen moet Lagewaard huisvesten in 2027?"),
        ("Wie zwaait de scepter over het water?", "Wie trekt het water?"),
        ("Hoe heten de ambassadeurs voor het water?", "Wie zijn de ambassadeurs voor het water?"),
        ("Hoe heten de bruggen over het water?", "Hoe heten de bruggen over het water?"),
        ("welke taken uit de wateragenda kosten niets", "welke acties uit de wateragenda kosten niets"),
        ("Welke gemeente heeft het allerhoogste aantal?", "Welke gemeente heeft het hoogste aantal?"),
        ("Wat vinden de woningbouwverenigingen?", "Wat vinden de corporaties?"),
        ("Hoeveel bomen komen er in onze streek?", "Hoeveel bomen komen er in onze regio?"),
        ("Wat voor plannen zijn er?", "Welke plannen zijn er?"),
        ("Wat voor een brug komt er?", "Wat voor een brug komt er?"),
        ("Welke subsidie heeft de gemeente ontvangen?", "Welke subsidie heeft de gemeente gekregen?"),
        ("Wat gaan ze in Den Haag vragen?", "Wat gaan ze bij het Rijk vragen?"),
        ("Krijgen we geld uit Den Haag?", "Krijgen we geld uit het Rijk?"),
        ("Mijn kleinzoon zoekt een kamer.", "Mijn zoon zoekt een kamer."),
        ("Mag mijn schoonmoeder kleiner wonen?", "Mag mijn moeder kleiner wonen?"),
    ],
)  # fmt: skip
def test_a_word_that_says_no_more_than_a_plain_one_is_read_as_that(text: str, put: str) -> None:
    assert in_plain_words(text) == put
    assert in_plain_words(put) == put


def test_a_region_that_is_called_so_keeps_its_name() -> None:
    text = "Hoeveel bomen komen er in onze streek?"
    assert in_plain_words(text, frozenset({"streek"})) == text


def test_the_hague_is_a_town_where_the_library_has_it_as_one() -> None:
    text = "Hoeveel bomen komen er in Den Haag?"
    assert in_plain_words(text, frozenset({"den haag"})) == text


def test_what_is_put_plainly_goes_the_rest_of_the_way() -> None:
    assert rephrased("de reden waarom het streven van het waterplan reeds gehaald is").startswith(
        "Waarom is "
    )


def read(reader: Reader, text: str) -> str:
    return reader.understander.understand(text, (), Memory(reader)).text


def test_what_the_library_itself_calls_so_keeps_its_word(visible_reader: Reader) -> None:
    text = "Welke stadsdelen krijgen een wooneenheid?"
    assert in_plain_words(text) == "Welke wijken krijgen een woning?"
    assert in_plain_words(text, frozenset({"stadsdelen"})) == "Welke stadsdelen krijgen een woning?"
    of_the_library = Lexicon.of(visible_reader.library)
    of_the_library.known = {**of_the_library.known, "stadsdelen": 3}
    read_with_it = Understander(of_the_library).understand("Welke stadsdelen krijgen bomen?")
    assert "stadsdelen" in read_with_it.text, "a report that has stadsdelen is asked about these"


def test_a_usual_slip_that_the_thesaurus_knows_is_mended(visible_reader: Reader) -> None:
    assert (
        read(visible_reader, "Welke burgemeister gaat over het water?")
        == "Welke burgemeester gaat over het water?"
    )


def test_a_compound_of_the_library_typed_as_two_words_is_one(visible_reader: Reader) -> None:
    assert read(visible_reader, "wat zegt de lobby agenda?") == "wat zegt de lobbyagenda?"
    assert read(visible_reader, "wat doen ze samen voor de wonen agenda?").count("samen voor") == 1


def test_one_slip_is_told_without_making_every_other_word() -> None:
    made = set(edits("water"))
    for typed in ("watre", "wter", "waater", "wazer", "warte", "wat", "waters", "natte"):
        assert is_slip(typed, "water") == (typed in made)
