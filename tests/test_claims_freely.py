"""A sentence that tells its source freely is said in the source's own words; one that tells a clause of it whole is shown as it is."""

from __future__ import annotations

import pytest

from assistant.claims import Gate, Piece, Source, quoted, retold
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


@pytest.mark.parametrize(
    ("there", "said"),
    [
        (  # an infinitive behind "wil" is what the ambition was
            "De corporaties hebben de ambitie om in Heidal 300 huizen toe te voegen.",
            "De corporaties willen in Heidal 300 huizen toevoegen.",
        ),
        (  # who wants a reduction wants it to come about
            "De gemeente heeft de ambitie om 49% besparing te realiseren in 2030.",
            "De gemeente wil 49% besparing in 2030.",
        ),
        (  # the year of a name says no when
            "Op 22 april 2024 is de Agenda Wonen 2025 vastgesteld door de raad van Heidal.",
            "De Agenda Wonen 2025 is op 22 april 2024 vastgesteld door de raad van Heidal.",
        ),
        (  # a unit in full, a half in words
            "Het park in Heidal wekt 0,5 TWh op met een oppervlak van 200m2.",
            "Het park in Heidal wekt een halve terawattuur op met een oppervlak van 200 vierkante meter.",
        ),
        (  # what only leads up to a fact
            "Het is bekend dat de meeste huizen van oudsher in Heidal staan.",
            "De meeste huizen staan van oudsher in Heidal.",
        ),
        (  # the second of two things that one plan does
            "De regeling ligt nu bij de raden en de colleges en treedt naar verwachting op 1 januari 2026 in werking.",
            "De regeling treedt naar verwachting op 1 januari 2026 in werking.",
        ),
        (  # a title in quotation marks behind a name
            "Het perspectief voor het gebied Heidal 'Groeien in evenwicht' is het uitgangspunt voor de plannen.",
            "Het perspectief voor het gebied Heidal is het uitgangspunt voor de plannen.",
        ),
        (  # the past tense for the perfect
            "In mei hebben de raden van Heidal drie nieuwe thema's gekozen.",
            "In mei kozen de raden van Heidal drie nieuwe thema's.",
        ),
        (  # what is done is told before who does it
            "Waterschap Noord versterkt tussen 2027 en 2031 de dijk bij Heidal.",
            "De dijk bij Heidal wordt tussen 2027 en 2031 versterkt door Waterschap Noord.",
        ),
        (  # the second of two main clauses
            "De vertraging op de weg leidt tot schade en de drukte neemt volgens prognoses nog toe.",
            "De drukte neemt volgens prognoses nog toe.",
        ),
        (  # what one fears is another thing than what one did
            "De bond vreest langere ritten en heeft 4.100 handtekeningen aangeboden aan de raad van Heidal.",
            "De bond heeft 4.100 handtekeningen aangeboden aan de raad van Heidal.",
        ),
        (  # why it is so
            "Met het oog op de komende groei blijven we in Heidal 35% sociale huur bouwen.",
            "We blijven in Heidal 35% sociale huur bouwen.",
        ),
        (  # who pleads for something wants it
            "De gemeente Heidal pleit voor het verbeteren van de dijk.",
            "De gemeente Heidal wil de dijk verbeteren.",
        ),
        (  # two participles with one "is"
            "De visie van Heidal is opgesteld door het bureau, en vastgesteld in de raad op 24 maart 2020.",
            "De visie van Heidal is op 24 maart 2020 vastgesteld in de raad.",
        ),
        (  # how often, in other words
            "De werkgroep Dijken is bezig met een aanvullende analyse en komt halfjaarlijks bijeen.",
            "De werkgroep Dijken werkt aan een aanvullende analyse en komt elk half jaar bijeen.",
        ),
        (  # a line of a plan that names a deed beside its moment
            "December 2026: vaststelling bouwprogramma",
            "In december 2026 wordt het bouwprogramma vastgesteld.",
        ),
        (  # what is counted was done
            "Aantal toewijzingen sociale huurwoningen in 2024: 323.",
            "In 2024 zijn 323 sociale huurwoningen toegewezen.",
        ),
        (  # "alleen al" says that there is more
            "Alleen al in 2030 zijn er in Heidal bijna 900 huizen nodig.",
            "In 2030 zijn er in Heidal bijna 900 huizen nodig.",
        ),
        (  # a period that is named as one
            "De gemeente heeft voor de periode 2026 t/m 2030 de ambitie om huizen te bouwen.",
            "De gemeente wil in de periode 2026 tot en met 2030 huizen bouwen.",
        ),
    ],
)
def test_the_same_in_the_form_of_a_writer_is_shown_as_written(there: str, said: str) -> None:
    source = Source("B1", "stuk", (Piece(there, (Span("stuk", 1, 0, len(there)),)),), there)
    assert GATE.check(f"{said} [B1]", {"B1": source}).reason == ""
    assert GATE.freely(f"{said} [B1]", {"B1": source}) == ""


@pytest.mark.parametrize(
    ("there", "said"),
    [
        (
            "Het is niet bekend dat de meeste huizen van oudsher in Heidal staan.",
            "De meeste huizen staan van oudsher in Heidal.",
        ),
        (
            "De regeling kan nu naar de raden en treedt alleen met steun van Dalwijk op 1 januari in werking.",
            "De regeling treedt op 1 januari in werking.",
        ),
        (
            "December 2026: voorbereiding vaststelling bouwprogramma",
            "In december 2026 wordt het bouwprogramma vastgesteld.",
        ),
        ("December 2026: vaststelling bouwprogramma", "In december 2026 is het bouwprogramma vastgesteld."),
        (
            "De raad stelt voor om in Heidal 300 huizen toe te voegen.",
            "De raad wil in Heidal 300 huizen toevoegen en bouwen.",
        ),
        ("Het park in Heidal wekt 0,5 TWh op.", "Het park in Heidal wekt anderhalve terawattuur op."),
        ("Het park in Heidal wekt 0,5 TWh op.", "Het park in Heidal wekt een halve gigawattuur op."),
        ("De tuin is 200 vierkante meter groot.", "De tuin is 200 vierkante kilometer groot."),
    ],
)
def test_what_says_something_else_in_such_a_form_is_not(there: str, said: str) -> None:
    source = Source("B1", "stuk", (Piece(there, (Span("stuk", 1, 0, len(there)),)),), there)
    assert GATE.freely(f"{said} [B1]", {"B1": source})


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


@pytest.mark.parametrize(
    ("there", "said", "passes"),
    [
        ("Eén loket is goedkoper dan acht loketten.", "Eén loket is goedkoper dan acht loketten.", True),
        ("Eén loket is goedkoper dan acht loketten.", "Acht loketten zijn goedkoper dan één loket.", False),
        (
            "In plaats van 2029 wordt de brug in 2033 geopend.",
            "De brug wordt in 2033 geopend in plaats van 2029.",
            True,
        ),
        (
            "In plaats van 2029 wordt de brug in 2033 geopend.",
            "De brug wordt in 2029 geopend in plaats van 2033.",
            False,
        ),
        (
            "De collectie gaat niet mee en is aangeboden aan het museum in Heidal.",
            "De collectie is aangeboden aan het museum in Heidal.",
            True,
        ),
        (
            "De collectie gaat niet mee en is aangeboden aan het museum in Heidal.",
            "Het museum in Heidal heeft de collectie aangeboden.",
            False,
        ),
        (
            "Directeur Bakels rekent op 40.000 bezoekers per jaar; beide raden zijn blij.",
            "Directeur Bakels verwacht 40.000 bezoekers per jaar.",
            True,
        ),
        (
            "Directeur Bakels rekent op 40.000 bezoekers per jaar; beide raden zijn blij.",
            "Er komen 40.000 bezoekers per jaar.",
            False,
        ),
        (
            "Stichting Brug verhuurt de huizen en de gemeente Heidal houdt toezicht.",
            "De gemeente Heidal houdt toezicht.",
            True,
        ),
        (
            "Stichting Brug verhuurt de huizen en de gemeente Heidal houdt toezicht.",
            "Stichting Brug houdt toezicht.",
            False,
        ),
        (
            "De gemeente Heidal vroeg in maart subsidie aan en kreeg in september 2 miljoen euro toegezegd.",
            "De gemeente Heidal kreeg in maart 2 miljoen euro toegezegd.",
            False,
        ),
        (
            "De gemeente Heidal is gevraagd om mee te betalen aan een fietspad op de dijk.",
            "De gemeente Heidal betaalt mee aan een fietspad op de dijk.",
            False,
        ),
        (
            "Tijdens het werk vaart er een gratis pontje, behalve op zondag.",
            "Tijdens het werk vaart er een gratis pontje.",
            False,
        ),
        (
            "In plaats van parkeerplaatsen legt de gemeente Heidal een stalling aan.",
            "In plaats van een stalling legt de gemeente Heidal parkeerplaatsen aan.",
            False,
        ),
        (
            "Het fonds wordt aangewezen en zal – naar verwachting, samen met Heidal – geld geven aan bedrijven.",
            "Het fonds geeft geld aan bedrijven.",
            False,
        ),
    ],
)
def test_what_belongs_to_another_side_statement_or_wish_is_not_told_as_so(
    there: str, said: str, passes: bool
) -> None:
    source = Source("B1", "stuk", (Piece(there, (Span("stuk", 1, 0, len(there)),)),), there)
    assert GATE.check(f"{said} [B1]", {"B1": source}).passed is passes


def test_a_field_or_a_row_is_quoted_with_what_it_belongs_to() -> None:
    field = Piece("Trekker Wethouder A. Bos", (Span("stuk", 1, 0, 24),), "Dijkplan | trekker", "field")
    row = Piece(
        "Planning: | Q3 2025",
        (Span("stuk", 1, 30, 48),),
        "Dijken | 5.1 Dijkonderzoek",
        "row",
        "5.1 Dijkonderzoek",
    )
    record, table = Source("R1", "dossier", (field,)), Source("B1", "stuk", (row,))
    led = quoted(GATE, "Het Dijkplan heeft als trekker sinds kort wethouder A. Bos.", [record])
    assert led is not None and led.text == 'Bij "Dijkplan" staat: "Trekker Wethouder A. Bos".'
    planned = quoted(GATE, "De planning van het dijkonderzoek is rond in Q3 2025.", [table])
    assert (
        planned is not None and planned.text == 'Onder "5.1 Dijkonderzoek" bij "Planning" staat: "Q3 2025".'
    )
