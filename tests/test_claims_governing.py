"""What a sentence leaves out or puts in the place of something else: conditions, what it is embedded in, the verb
that it hangs on, and the words of a neighbouring sentence."""

from __future__ import annotations

import pytest

from assistant.claims import Gate, Piece, Source
from assistant.claims.reading import Known
from ingest.language import Compounds
from ingest.model import Span

GATE = Gate(Known(towns=frozenset({"dalwijk", "heidal"})), Compounds({}))


def passes(sentence: str, *texts: str, about: str = "") -> bool:
    pieces = tuple(
        Piece(t, (Span("stuk", 1, 100 * k, 100 * k + len(t)),), about) for k, t in enumerate(texts)
    )
    return GATE.check(f"{sentence} [B1].", {"B1": Source("B1", "stuk", pieces)}).passed


@pytest.mark.parametrize(
    ("source", "sentence", "good"),
    [
        ("De raad sluit het zwembad als het Rijk niet bijdraagt.", "De raad sluit het zwembad", False),
        (
            "De raad sluit het zwembad als het Rijk niet bijdraagt.",
            "Als het Rijk niet bijdraagt, sluit de raad het zwembad",
            True,
        ),
        ("Het zwembad blijft open, ook als het Rijk niet bijdraagt.", "Het zwembad blijft open", True),
        ("De brug dient als een verbinding van beide wijken.", "De brug is een verbinding van beide wijken", True),
        ("De aanname is dat één loket goedkoper is dan acht.", "Eén loket is goedkoper dan acht", False),
        ("Het is noodzakelijk dat de wet door de Kamer wordt aangenomen.", "De wet wordt door de Kamer aangenomen", False),
        ("Uit onderzoek blijkt dat één loket goedkoper is dan acht.", "Eén loket is goedkoper dan acht", True),
        ("Dat betekent niet dat er in de wijk hinder is.", "In de wijk is hinder", False),
        ("Een verlaging van de snelheid op de dijk wordt nog onderzocht.", "De snelheid op de dijk wordt verlaagd", False),
        ("Een verlaging van de snelheid op de dijk wordt nog onderzocht.", "Een verlaging van de snelheid wordt nog onderzocht", True),
        ("De kosten stegen met 18 procent tot gemiddeld 3.900 euro.", "De kosten stegen met 3.900 euro", False),
        ("De kosten stegen met 18 procent tot gemiddeld 3.900 euro.", "De kosten stegen tot gemiddeld 3.900 euro", True),
        ("De raad besteedt geld van het fonds aan de school.", "De raad besteedt geld van de school aan het fonds", False),
    ],
)  # fmt: skip
def test_what_governs_a_statement(source: str, sentence: str, good: bool) -> None:
    assert passes(sentence, source) is good


def test_another_sentence_does_not_lend_its_subject() -> None:
    texts = (
        "De netbeheerder maakte de planning bekend.",
        "Het tekort aan stroom blijft dit jaar een groot knelpunt voor de bouw.",
    )
    assert passes("Het tekort aan stroom blijft een groot knelpunt voor de bouw", *texts)
    assert not passes("De netbeheerder blijft een groot knelpunt voor de bouw", *texts)


def test_what_is_pointed_to_may_be_said() -> None:
    texts = ("De raad maakt een bomenplan.", "Dit wordt in mei met de inwoners besproken.")
    assert passes("Het bomenplan wordt in mei met de inwoners besproken", *texts)


def test_a_heading_does_not_take_the_place_of_the_text() -> None:
    text = "In het dorp is ruimte voor winkels."
    assert passes("In het dorp is ruimte voor winkels", text, about="Visie wonen")
    assert not passes("In het dorp is ruimte voor wonen", text, about="Visie wonen")


@pytest.mark.parametrize(
    ("source", "sentence", "good"),
    [
        ("De nieuwe raden kiezen in mei uit de bestaande plannen.", "De bestaande raden kiezen in mei uit de bestaande plannen", False),
        ("Bijna alle leerlingen van de school wonen in de wijk.", "Alle leerlingen van de school wonen in de wijk", False),
        ("Het pad krijgt een lengte van negen kilometer langs de dijk.", "Het pad krijgt een lengte van negen meter langs de dijk", False),
        ("Wanneer gemeenten niets doen, kan de provincie een besluit over het park nemen.", "De provincie kan een besluit over het park nemen", False),
        ("Dit biedt de school de kans om geld van het fonds te krijgen.", "De school krijgt geld van het fonds", False),
        ("We werken ernaar toe om een derde van de huizen aan starters te geven.", "Een derde van de huizen wordt aan starters gegeven", False),
        ("De oostkant van de stad kent veel winkels en aan de westkant staan de oude fabrieken.", "Aan de oostkant staan de oude fabrieken", False),
        ("De oostkant van de stad kent veel winkels en aan de westkant staan de oude fabrieken.", "Aan de westkant staan de oude fabrieken", True),
        ("De bank zal geld en kennis leveren aan de fondsen in de regio.", "De fondsen in de regio leveren geld en kennis aan de bank", False),
        ("Het percentage huizen dat naar starters gaat is 9%.", "9% van de starters krijgt een huis", False),
        ("Het station groeit naar 900 reizigers in 2050.", "Het station heeft 900 reizigers", False),
        ("Elke twee jaar verschijnt een verslag van het fonds.", "Twee keer per jaar verschijnt een verslag van het fonds", False),
        ("Het verslag van het fonds verschijnt twee keer per jaar.", "Het verslag van het fonds verschijnt tweemaal per jaar", True),
        ("Het fonds doet dit in opdracht van de raad.", "Het fonds geeft de raad opdracht om dit te doen", False),
        ("De raad van Dalwijk heeft het plan in mei vastgesteld.", "Er staat dat de raad van Dalwijk het plan in mei heeft vastgesteld", True),
        ("De afspraken gelden voor de streek met uitzondering van Heidal.", "De afspraken gelden voor de streek, behalve voor Heidal", True),
    ],
)  # fmt: skip
def test_what_stands_in_its_place(source: str, sentence: str, good: bool) -> None:
    assert passes(sentence, source) is good


def test_two_sentences_in_one_breath() -> None:
    texts = ("De raad vraagt om meer bomen.", "Het fonds betaalt de helft van de kosten.")
    assert passes("De raad vraagt om meer bomen, en het fonds betaalt de helft van de kosten", *texts)
    assert not passes("De raad betaalt de helft van de kosten, en het fonds vraagt om meer bomen", *texts)
