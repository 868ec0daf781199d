"""Persons: one for all spellings, with the function and municipality that the documents state."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest
from zichtbaar import ids, quote, real, sheet, typeset, visible

from ingest.model import Document, Outline, Record, Span
from ingest.records import dossiers, persons
from ingest.records.people import parse_people

CORPUS = (
    "voortgangsrapportage",
    "strategische-agenda",
    "pa-agenda",
    "afsprakenkader",
    "samenwerkingsafspraken",
)


def _people(library: list[tuple[Document, Outline]]) -> dict[str, dict[str, Any]]:
    records = [r for document, outline in library for r in dossiers.read(document, outline)]
    return {str(r.data["naam"]): r.data for r in persons.read(library, records) if r.kind == "persoon"}


@cache
def _real() -> dict[str, dict[str, Any]]:
    return _people([real(id) for id in CORPUS])


@cache
def _visible() -> dict[str, dict[str, Any]]:
    return _people([visible(id) for id in ids()])


def test_a_signature_and_a_card_are_one_person() -> None:
    treep = next(p for p in _real().values() if p["achternaam"] == "Treep")
    assert treep["namen"] == ["M. Treep", "Marleen Treep"]
    assert (treep["functie"], treep["gemeente"]) == ("wethouder", "Leusden")
    assert [d["id"] for d in treep["dossiers"]] == ["sociaal-domein-en-zorg"]
    _, outline = real("afsprakenkader")
    assert "gemeente Leusden" in quote(outline, treep["bronnen"]["gemeente"])


def test_two_signatures_side_by_side_are_two_persons() -> None:
    paffen = next(p for p in _real().values() if p["achternaam"] == "Paffen-Zeenni")
    assert (paffen["gemeente"], len(paffen["dossiers"])) == ("Amersfoort", 3)


def test_a_remark_that_is_a_municipality_is_one() -> None:
    assert _real()["P. van Asselt"]["gemeente"] == "Bunschoten"
    assert _visible()["N. El Amrani"]["gemeente"] == "Meerdrecht"
    assert _visible()["B. van 't Hof"]["gemeente"] is None  # the remark is a subject


def test_who_leads_nothing_is_a_person_but_no_lead() -> None:
    bolsius = _real()["Lucas Bolsius"]
    assert (bolsius["functie"], bolsius["gemeente"], bolsius["dossiers"]) == (
        "burgemeester",
        "Amersfoort",
        [],
    )


def test_everybody_of_the_visible_documents() -> None:
    found = {p["achternaam"]: (p["functie"], p["gemeente"], len(p["dossiers"])) for p in _visible().values()}
    assert found == {
        "Bos": ("wethouder", None, 1),
        "de Wit": ("wethouder", None, 2),
        "El Amrani": ("wethouder", "Meerdrecht", 2),
        "Harmsen-Baas": ("gedeputeerde", None, 1),
        "Kromhout": ("wethouder", None, 1),
        "Mol": ("burgemeester", "Lagewaard", 2),
        "ter Horst": ("dijkgraaf", None, 1),
        "Terpstra": ("wethouder", None, 1),
        "van 't Hof": ("wethouder", None, 1),
        "Yildirim": ("wethouder", None, 1),
    }


def test_every_person_is_quoted_by_name() -> None:
    outlines = {id: real(id)[1] for id in CORPUS}
    for person in _real().values():
        for mention in person["vermeldingen"]:
            span: Span = mention["bron"]
            assert person["achternaam"] in " ".join(quote(outlines[span.document], span).split())


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Burgemeester R. de Vries", [("burgemeester", "R. de Vries", None)]),
        (
            "Wethouders A. Bos en B. van 't Veer (Jeugd)",
            [("wethouder", "A. Bos", None), ("wethouder", "B. van 't Veer", "Jeugd")],
        ),
        (
            "Wethouders A. Bos en C. Vos (Jeugd)\nWethouders D. Mol en E. Das (Wmo)",
            [
                ("wethouder", "A. Bos", "Jeugd"),
                ("wethouder", "C. Vos", "Jeugd"),
                ("wethouder", "D. Mol", "Wmo"),
                ("wethouder", "E. Das", "Wmo"),
            ],
        ),
        (
            "Burgemeester A. Bos, wethouder C. Vos (beide lid van de stuurgroep)",
            [
                ("burgemeester", "A. Bos", "lid van de stuurgroep"),
                ("wethouder", "C. Vos", "lid van de stuurgroep"),
            ],
        ),
        ("Gedeputeerde mw. dr. L. Harmsen-Baas", [("gedeputeerde", "L. Harmsen-Baas", None)]),
        ("Jeroen Dijkstra", [(None, "Jeroen Dijkstra", None)]),
        ("Vacature", [(None, "vacature", None)]),
    ],
)
def test_names_in_a_field(text: str, people: list[tuple[str | None, str, str | None]]) -> None:
    assert [(p.functie, p.naam, p.toelichting) for p in parse_people(text)] == people


def test_a_person_in_running_text() -> None:
    outline = typeset(("paragraph", "Namens het bestuur sprak wethouder J. de Bruin over de brug."))
    records: list[Record] = []
    (person,) = [r for r in persons.read([(sheet(), outline)], records) if r.kind == "persoon"]
    assert (person.data["naam"], person.data["functie"]) == ("J. de Bruin", "wethouder")
