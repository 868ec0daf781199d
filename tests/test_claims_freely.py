"""A sentence that tells its source freely is said in the source's own words; one that tells a clause of it whole is shown as it is."""

from __future__ import annotations

import pytest

from assistant.claims import Gate, Piece, Source, retold
from assistant.claims.reading import Known
from ingest.language import Compounds
from ingest.model import Span

GATE = Gate(Known(towns=frozenset({"dalwijk", "heidal"})), Compounds({}))


@pytest.mark.parametrize(
    ("there", "whole", "free"),
    [
        (  # what narrows it is left out
            "In mei is een stop afgekondigd op nieuwe aansluitingen voor grote bedrijven.",
            "In mei is een stop afgekondigd op nieuwe aansluitingen voor grote bedrijven.",
            "In mei is een stop afgekondigd op nieuwe aansluitingen.",
        ),
        (  # a plan told as done
            "Wethouder Bos stelt voor om de tarieven voor vijf jaar te bevriezen.",
            "Wethouder Bos stelt voor om de tarieven voor vijf jaar te bevriezen.",
            "De tarieven worden voor vijf jaar bevroren.",
        ),
        (  # who says or assumes it is left out
            "De aanname van het bureau is dat één loket goedkoper is dan acht loketten.",
            "De aanname van het bureau is dat één loket goedkoper is dan acht loketten.",
            "Eén loket is goedkoper dan acht loketten.",
        ),
        (  # the condition is left out
            "De proef wordt, zodra de wet er is, aan de agenda toegevoegd.",
            "De proef wordt, zodra de wet er is, aan de agenda toegevoegd.",
            "De proef wordt aan de agenda toegevoegd.",
        ),
        (  # the condition that comes behind is left out
            "De club kreeg toestemming voor wedstrijden op zondag, op voorwaarde dat de kantine om acht uur sluit.",
            "De club kreeg toestemming voor wedstrijden op zondag, op voorwaarde dat de kantine om acht uur sluit.",
            "De club kreeg toestemming voor wedstrijden op zondag.",
        ),
        (  # words of two clauses in one
            "In mei wordt de lijst ingevuld, in juni worden de uitkomsten besproken.",
            "In juni worden de uitkomsten besproken.",
            "In mei worden de uitkomsten besproken.",
        ),
        (  # who pays which part is turned round
            "De verbouwing kost veel; het schoolbestuur betaalt een derde en de gemeente de rest.",
            "Het schoolbestuur betaalt een derde en de gemeente de rest.",
            "De gemeente betaalt een derde en het schoolbestuur de rest.",
        ),
        (  # who works on what is turned round
            "De provincie werkt aan een aanvullende analyse.",
            "De provincie werkt aan een aanvullende analyse.",
            "Een aanvullende analyse werkt aan de provincie.",
        ),
        (  # one of several is told as the one
            "Het station van Dalwijk is een van de drukste haltes van het land.",
            "Het station van Dalwijk is een van de drukste haltes van het land.",
            "Het station van Dalwijk is de drukste halte van het land.",
        ),
        (  # what somebody asks for is told as so
            "Zwemclub Otter vraagt om ruimere openingstijden in het weekend.",
            "Zwemclub Otter vraagt om ruimere openingstijden in het weekend.",
            "In het weekend gelden ruimere openingstijden.",
        ),
        (  # a change by an amount is told as a change to it
            "Het college verwacht dat het verbruik in Heidal met 60 procent daalt.",
            "Het college verwacht dat het verbruik in Heidal met 60 procent daalt.",
            "Het verbruik in Heidal daalt naar verwachting tot 60 procent.",
        ),
        (  # one of two statements is told whole
            "De brug wordt in mei geopend en Heidal krijgt een sluis.",
            "De brug wordt in mei geopend.",
            "De brug krijgt een sluis.",
        ),
        (  # what is added aside may be left out
            "De afspraken, die in drie rondes zijn gemaakt, zijn op 3 juli vastgesteld.",
            "De afspraken zijn op 3 juli vastgesteld.",
            "De afspraken zijn vastgesteld.",
        ),
        (  # the sort of a name may be left out
            "Woningcorporatie Zonneschijn verkoopt hooguit 25 huizen aan huurders.",
            "Zonneschijn verkoopt hooguit 25 huizen aan huurders.",
            "Zonneschijn verkoopt 25 huizen aan huurders.",
        ),
    ],
)
def test_a_free_retelling_gives_way_to_the_source(there: str, whole: str, free: str) -> None:
    source = Source("B1", "stuk", (Piece(there, (Span("stuk", 1, 0, len(there)),)),), there)
    kept = GATE.check(f"{whole} [B1]", {"B1": source})
    assert kept.passed and not GATE.freely(f"{whole} [B1]", {"B1": source})
    assert GATE.freely(f"{free} [B1]", {"B1": source})
    instead = retold(kept, [source])
    assert instead is not None and instead.quote == there and instead.spans == kept.spans


def test_what_points_back_is_quoted_with_what_it_points_to() -> None:
    body = (
        "De raad nam een besluit over de brug. Dit is in mei bekend gemaakt aan alle bewoners van de straat."
    )
    cut = body.index("Dit")
    first = Piece(body[: cut - 1], (Span("stuk", 1, 0, cut - 1),))
    second = Piece(body[cut:], (Span("stuk", 1, cut, len(body)),))
    source = Source("B1", "stuk", (first, second), body)
    said = GATE.check("Dit is in mei bekend gemaakt aan bewoners van de straat [B1].", {"B1": source})
    made = retold(said, [source])
    assert made is not None and made.quote == body
