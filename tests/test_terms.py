"""Terms: what the visible documents and the corpus spell out, and nothing that they do not."""

from __future__ import annotations

from typing import Any

import pytest
from zichtbaar import check_sources, ids, quote, real, sheet, truth, typeset, visible

from ingest.records import initials, terms
from ingest.records.abbreviations import is_abbreviation
from ingest.records.longforms import before


def _data(*texts: str) -> dict[str, dict[str, Any]]:
    outline = typeset(*(("paragraph", text) for text in texts))
    return {str(r.data["term"]): r.data for r in terms.read([(sheet(), outline)])}


@pytest.mark.parametrize("id", ids())
def test_the_terms_of_the_visible_documents(id: str) -> None:
    document, outline = visible(id)
    records = terms.read([(document, outline)])
    check_sources(outline, records)
    found = {str(record.data["term"]): record.data for record in records}
    for one in (term for term in truth("begrippen") if term["document"] == id):
        data: Any = found[one["term"]]
        assert (data["voluit"], data["uitleg"], data["paginas"]) == (
            one["voluit"],
            one["uitleg"],
            one["paginas"],
        )
        assert (data["bron"].page if data["bron"] else None) == one["pagina"]


def test_the_corpus() -> None:
    library = [real(id) for id in ("voortgangsrapportage", "strategische-agenda", "afsprakenkader")]
    outlines = {document.id: outline for document, outline in library}
    records = {str(r.data["term"]): r.data for r in terms.read(library)}
    long = {term: data["voluit"] for term, data in records.items()}
    assert long["SWEV"] == "samenwerkende woningcorporaties Eemland en Gelderse Vallei"
    assert long["SSD"] == "Stuurgroep Sociaal Domein"
    assert long["PPWW25"] == "Provinciaal Programma Wonen en Werken 2025"
    assert long["AZWA"] == "Aanvullend Zorg en Welzijn Akkoord"
    assert long["IZA"] == "Integraal Zorg Akkoord"
    assert long["DVO"] == "dienstverleningsovereenkomsten"
    assert long["GO-kaart"] == "gebiedsontwikkelingskaart"
    assert long["RISB"] == "Regionaal Inkoop en Subsidiebureau"
    assert long["Wvrv"] == "Wetsvoorstel regie op de volkshuisvesting"
    assert all(long[term] is None for term in ("OMNV", "BO", "WOZO", "U10", "VVT"))
    assert len(records["RES"]["varianten"]) == 2  # type: ignore[arg-type]
    for data in records.values():
        for span in data["vindplaatsen"]:  # type: ignore[attr-defined]
            assert quote(outlines[span.document], span).strip()
    assert not {"A28", "A1", "Q3", "II"} & records.keys()


@pytest.mark.parametrize(
    ("text", "short", "long"),
    [
        ("Het Bureau Regio Zomerland (BRZ) doet mee.", "BRZ", "Bureau Regio Zomerland"),
        ("Wij noemen dat de Norm voor Wonen, of kortweg NvW.", "NvW", "Norm voor Wonen"),
        ("Daarvoor is het ZWO (Zomers Wijkoverleg) bedoeld.", "ZWO", "Zomers Wijkoverleg"),
        ("Het BOZ, voluit Bestuurlijk Overleg Zorg, besluit.", "BOZ", "Bestuurlijk Overleg Zorg"),
        ("Zie de afspraken over regionale opgaven (RVO).", "RVO", None),
        ("De gemeenten en de provincie (VNG) besluiten.", "VNG", None),
    ],
)
def test_only_words_whose_letters_fit(text: str, short: str, long: str | None) -> None:
    assert _data(text)[short]["voluit"] == long


def test_words_that_are_explained() -> None:
    found = _data(
        "Een voorrangszoeker is iemand die volgens de verordening eerder aan de beurt is.",
        "Wie vertrekt, laat een huis achter. Dit principe heet ‘huis voor huis’.",
        "De cijfers komen uit het Onderzoek wonen Zomerland, mei 2024 (hierna: Zomerland 2024).",
        "Het doel is een wijk die voor iedereen prettig is.",
    )
    assert found["voorrangszoeker"]["uitleg"] == "iemand die volgens de verordening eerder aan de beurt is"
    assert found["huis voor huis"]["uitleg"] == "Wie vertrekt, laat een huis achter"
    assert found["Zomerland 2024"]["uitleg"] == "Onderzoek wonen Zomerland, mei 2024"
    assert len(found) == 3


def test_what_is_no_abbreviation() -> None:
    assert all(map(is_abbreviation, ["SWEV", "IenW", "Wvrv", "Wmo", "U10", "PPWW25", "TWh"]))
    assert not any(map(is_abbreviation, ["A28", "Q4", "IV", "ProRail", "FoodValley", "Wie", "De", "N", "P"]))


def test_the_long_form_is_cut_to_its_words() -> None:
    found = before(
        "Dat gebeurt door het regionale en bijbehorende Utrechts Verkeer- en Vervoerberaad", "UVVB"
    )
    assert found is not None and found.text == "Utrechts Verkeer- en Vervoerberaad"


@pytest.mark.parametrize(
    ("text", "short", "long"),
    [
        ("De Wet gemeentelijk instrumentarium Warmte komt eraan. De Wgiw is aangenomen.", "Wgiw", "Wet gemeentelijk instrumentarium Warmte"),
        ("BRT tussen de steden: een snelle bus (Bus Rapid\nTransit) rijdt vaker.", "BRT", "Bus Rapid\nTransit"),
        ("Het Provinciaal Programma van Wonen en Werken. PPWW volgt.", "PPWW", "Provinciaal Programma van Wonen en Werken"),
        ("De dorpen Lage, Oever en Wier vormen het LOW-gebied.", "LOW", "Lage, Oever en Wier"),
        ("Het ministerie van Landbouw en Natuur (IenW werkt mee): Infrastructuur en Waterstaat.", "IenW", "Infrastructuur en Waterstaat"),
    ],
)  # fmt: skip
def test_an_abbreviation_is_read_by_the_initials_beside_it(text: str, short: str, long: str) -> None:
    at = initials.spelling(initials.Words(text), short)
    assert at is not None
    assert text[at[0] : at[1]] == long


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("Het overleg ABC besprak alle bomen centraal.", "ABC"),  # no name: its first word has no capital
        ("Bij Actie Betere Communicatie en Actie Beter Contact hoort ABC.", "ABC"),  # two readings
        ("Bestuurlijk Overleg van vandaag, kort BO.", "BO"),  # two letters are soon a coincidence
    ],
)
def test_initials_that_prove_nothing_are_no_reading(text: str, short: str) -> None:
    assert initials.spelling(initials.Words(text), short) is None


def test_two_letters_are_read_only_where_two_words_stand_together_often() -> None:
    often = [
        "Het Bestuurlijk Overleg komt bijeen.",
        "Het Bestuurlijk Overleg besluit.",
        "Na het Bestuurlijk Overleg.",
    ]

    def read(*texts: str) -> str | None:
        return initials.usual_pair(map(initials.Words, texts), "BO")

    assert read(*often) == "Bestuurlijk Overleg"
    assert read(*often[:2]) is None
    assert read(*often, "Het Breed Overleg.") == "Bestuurlijk Overleg"
    assert read(*often, "Het Breed Overleg.", "Een Breed Overleg.") is None


def test_an_abbreviation_is_read_by_a_name_in_another_document_but_not_by_plain_words() -> None:
    used = typeset(("paragraph", "Het BTZ besluit."), ("paragraph", "De GGZ doet mee."), id="een")
    told = typeset(
        ("paragraph", "De Bestuurlijke Tafel Zorg komt bijeen."),
        ("paragraph", "Grote groepen zorgen samen."),
        id="twee",
    )
    records = {str(r.data["term"]): r.data for r in terms.read([(sheet("een"), used), (sheet("twee"), told)])}
    read: Any = records["BTZ"]["vermoedelijk"]
    assert read["tekst"] == "Bestuurlijke Tafel Zorg"
    assert quote(told, read["bron"]) == "De Bestuurlijke Tafel Zorg komt bijeen."
    assert records["GGZ"]["vermoedelijk"] is None
