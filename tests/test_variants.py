"""Cards and table cells of documents in other house styles: panels as tables, lines and strips, cards that share a page."""

from __future__ import annotations

import json
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from measure_unseen import FIXTURES, card, cells, fold
from zichtbaar import check_sources, typeset

from ingest.model import Document, Outline
from ingest.pages import Limits, read
from ingest.records import dossiers, figures, persons, terms, themes
from ingest.records import goals as goal_records
from ingest.records.labels import field_of
from ingest.records.lists import joint_names, split_items
from ingest.records.people import parse_people
from ingest.records.places import Places, named_in
from ingest.records.points import goals, moments

FOLDER = FIXTURES / "documenten" / "varianten"
TRUTH: dict[str, Any] = json.loads((FIXTURES / "waarheid" / "varianten.json").read_text(encoding="utf-8"))
IDS = sorted(path.stem for path in FOLDER.glob("*.pdf"))


@cache
def outline(id: str, folder: Path = FOLDER) -> tuple[Document, Outline]:
    document = Document(id, id, "", "", None, None, None, f"{id}.pdf", "", "")
    return document, read(folder / f"{id}.pdf", id, Limits()).outline


def check_cards(document: Document, outline: Outline, truth: list[dict[str, Any]]) -> None:
    """The cards of a document are those that it was made with; its theme may be told in more than one way."""
    found = dossiers.read(document, outline)
    wanted = [want for want in truth if want["document"] == document.id]
    check_sources(outline, found)
    assert [card(dict(record.data)) for record in found] == [card(want) for want in wanted]
    for record, want in zip(found, wanted, strict=True):
        assert record.data["thema"] in (want["thema"], *want["thema_ook"])


@pytest.mark.parametrize("id", IDS)
def test_cards(id: str) -> None:
    check_cards(*outline(id), TRUTH["dossiers"])


def test_a_municipality_behind_an_office_is_nobody() -> None:
    read_ = outline("rivierenbogt")
    names = {str(r.data["naam"]) for r in persons.read([read_], dossiers.read(*read_)) if r.kind == "persoon"}
    assert names == {"F. de Graaff", "G. Willemse", "H. Aydin", "I. Kamphuis"}


DRAWN = FIXTURES / "documenten" / "kaarten"
DRAWN_TRUTH: dict[str, Any] = json.loads((FIXTURES / "waarheid" / "kaarten.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    "id",
    ["r1-02", "r1-11", "r3-06", "r4-01", "r4-03", "r4-04", "r4-06", "r4-07", "r4-08", "r4-10", "r4-11"],
)
def test_cards_in_house_styles_drawn_by_lot(id: str) -> None:
    document, pages = outline(id, DRAWN)
    check_cards(document, pages, DRAWN_TRUTH["dossiers"])
    listed = {goal["tekst"] for goal in DRAWN_TRUTH["lobbydoelen"] if goal["document"] == id}
    assert {record.data["tekst"] for record in goal_records.read(document, pages)} == listed


LOT = FIXTURES / "documenten" / "loting"
LOT_TRUTH: dict[str, Any] = json.loads((FIXTURES / "waarheid" / "loting.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    "id",
    [
        *("k51-01", "k51-02", "k51-03", "k51-06", "k51-07", "k51-09", "k51-12", "k51-13"),
        *("k62-03", "k62-06", "k62-12", "k62-13"),
    ],
)
def test_cards_with_names_and_labels_drawn_by_lot(id: str) -> None:
    check_cards(*outline(id, LOT), LOT_TRUTH["dossiers"])


@pytest.mark.parametrize(
    "id",
    [
        *("t71-02", "t71-03", "t71-06", "t71-08", "t71-11"),
        *("t82-02", "t82-06", "t82-07", "t82-09", "t82-10"),
    ],
)
def test_tables_of_any_rules_with_periods_and_municipalities_anywhere(id: str) -> None:
    document, pages = outline(id, LOT)
    found = [r for r in figures.read(document, pages, frozenset()) if r.data["soort"] == "tabel"]
    check_sources(pages, found)
    wanted = [want for want in LOT_TRUTH["cijfers"] if want["document"] == id]
    have = [{**r.data, "document": id} for r in found]
    assert cells(have, wanted, place=True) == (len(wanted), len(wanted))
    assert len(have) == len(wanted)


WIDE = FIXTURES / "documenten" / "breed"
WIDE_TRUTH: dict[str, Any] = json.loads((FIXTURES / "waarheid" / "breed.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("id", sorted({cell["document"] for cell in WIDE_TRUTH["cijfers"]}))
def test_tables_without_rules_in_bands_with_filled_or_uneven_heads_and_groups(id: str) -> None:
    document, pages = outline(id, WIDE)
    found = [r for r in figures.read(document, pages, frozenset()) if r.data["soort"] == "tabel"]
    check_sources(pages, found)
    wanted = [want for want in WIDE_TRUTH["cijfers"] if want["document"] == id]
    have = [{**r.data, "document": id} for r in found]
    assert cells(have, wanted, place=True) == (len(wanted), len(wanted))
    assert len(have) == len(wanted)


@pytest.mark.parametrize(
    ("text", "whole", "names"),
    [
        ("Berg en Dal\nZwaagdam\nDorp", {"Berg en Dal"}, ["Berg en Dal", "Zwaagdam", "Dorp"]),
        ("• Dorp\n• Berg en Dal", {"Berg en Dal"}, ["Dorp", "Berg en Dal"]),
        ("Dorp, Berg en Dal en Zwaagdam", set(), ["Dorp", "Berg", "Dal", "Zwaagdam"]),
        ("Dorp en Zwaagdam", set(), ["Dorp", "Zwaagdam"]),
    ],
)
def test_names_that_hold_en(text: str, whole: set[str], names: list[str]) -> None:
    assert joint_names(text) == whole
    assert [item.naam for item in split_items(text, whole=whole)] == names
    assert [item.naam for item in split_items("Dorp, Berg en Dal en Eik", whole={"Berg en Dal"})] == [
        "Dorp",
        "Berg en Dal",
        "Eik",
    ]


def test_a_deputy_stays_with_the_trekker_and_both_share_a_function() -> None:
    deputy = parse_people("wethouder A. Bel (Dorp)\vPlaatsvervanger: wethouder B. Kok (Eik)")
    assert [(p.naam, p.toelichting) for p in deputy] == [
        ("A. Bel", "Dorp"),
        ("B. Kok", "Plaatsvervanger, Eik"),
    ]
    both = parse_people("A. Bel (Dorp) en B. Kok (Eik), beiden wethouder")
    assert [(p.functie, p.toelichting) for p in both] == [("wethouder", "Dorp"), ("wethouder", "Eik")]
    three = parse_people("Wethouders Anna Bel (Dorp), B. Kok (Eik) en C. Vos (Berg)")
    assert [p.naam for p in three] == ["Anna Bel", "B. Kok", "C. Vos"]


def test_a_label_in_capitals_is_no_abbreviation() -> None:
    outline = typeset(
        ("heading", "AMBITIE"),
        ("paragraph", "LOOPTIJD DOSSIER: tot 2029"),
        ("paragraph", "Zie de Regionale Energiestrategie (RES). Vragen aan IJ. de Wit."),
    )
    document = Document("proef", "proef", "", "", None, None, None, "proef.pdf", "", "")
    assert [record.data["term"] for record in terms.read([(document, outline)])] == ["RES"]


PLACES = ("Dorp", "Hoek van Dam", "Sint Joris")


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("A. Bel - Dorp", ["A. Bel Dorp"]),
        ("A. Bel, Sint Joris\nB. Top, Dorp", ["A. Bel Sint Joris", "B. Top Dorp"]),
        ("A. Bel\nwethouder Dorp", ["wethouder A. Bel Dorp"]),
        ("wethouder A. Bel (Dorp), vacature", ["wethouder A. Bel Dorp", "vacature"]),
        ("wethouder A. Bel (Dorp) en vacature (Hoek van Dam)", ["wethouder A. Bel Dorp", "vacature Hoek van Dam"]),
        ("A. Bel (wethouder, Dorp)", ["wethouder A. Bel Dorp"]),
        ("Wethouders:\nA. Bel (Dorp)\nB. Top", ["wethouder A. Bel Dorp", "wethouder B. Top"]),
        ("Dorp: wethouder A. Bel\nSint Joris: burgemeester B. Top", ["wethouder A. Bel Dorp", "burgemeester B. Top Sint Joris"]),
        ("- Wethouder A. Bel van Dorp\n- IJ. d'Hondt – wethouder Dorp", ["wethouder A. Bel Dorp", "wethouder IJ. d'Hondt Dorp"]),
        ("Burgemeester B. de Wit-Jansen – voorzitter stuurgroep", ["burgemeester B. de Wit-Jansen voorzitter stuurgroep"]),
        ("A. Bel, wethouder Economie en Werk", ["wethouder A. Bel Economie en Werk"]),
        ("P. Top, dijkgraaf waterschap Oost\vSanne von Bel, wethouder Hoek van Dam", ["dijkgraaf P. Top waterschap Oost", "wethouder Sanne von Bel Hoek van Dam"]),
        ("Wethouder A. van\vden Bel (Dorp)", ["wethouder A. van den Bel Dorp"]),
        ("wethouders Bel en Top", ["wethouder Bel", "wethouder Top"]),
    ],
)  # fmt: skip
def test_people_beside_known_places(text: str, people: list[str]) -> None:
    found = [" ".join(filter(None, (p.functie, p.naam, p.toelichting))) for p in parse_people(text, PLACES)]
    assert found == people


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("F. Graaf, wethouder Dorp; G. Wil, wethouder Hoek van Dam", ["wethouder F. Graaf Dorp", "wethouder G. Wil Hoek van Dam"]),
        ("H. Aydin (wethouder Dorp)", ["wethouder H. Aydin Dorp"]),
        ("A. Bel, B. Top en C. de Vos (wethouders)", ["wethouder A. Bel", "wethouder B. Top", "wethouder C. de Vos"]),
        ("wethouder Zorg A. Bel en wethouder Wonen B. Top", ["wethouder A. Bel Zorg", "wethouder B. Top Wonen"]),
        ("wethouder Bel (Dorp) en burgemeester De Vos", ["wethouder Bel Dorp", "burgemeester De Vos"]),
        ("wethouder A. Bel (Dorp) en dijkgraaf B. Top", ["wethouder A. Bel Dorp", "dijkgraaf B. Top"]),
        ("nog te benoemen", ["nog te benoemen"]),
    ],
)  # fmt: skip
def test_people(text: str, people: list[str]) -> None:
    found = [" ".join(filter(None, (p.functie, p.naam, p.toelichting))) for p in parse_people(text)]
    assert found == people


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("We willen a; dat b; en dat c.", ["We willen a", "dat b", "dat c."]),
        ("1. Een. 2. Twee. 3. Drie.", ["Een.", "Twee.", "Drie."]),
        ("• Een\n• Twee en\nverder", ["Een", "Twee en\nverder"]),
        ("In 2028 zijn er 2 scholen.", ["In 2028 zijn er 2 scholen."]),
        ("• Een\n• Twee\no onder twee\n• Drie", ["Een", "Twee\no onder twee", "Drie"]),
    ],
)
def test_goals_of_one_text(text: str, parts: list[str]) -> None:
    assert [text[a:b] for a, b in goals(text)] == parts


def test_moments_of_one_text() -> None:
    text = "Q1 2027: besluit. Najaar 2027: begin\n3e kwartaal 2028: klaar"
    assert [text[a:b] for a, b in moments(text)] == [
        "Q1 2027: besluit.",
        "Najaar 2027: begin",
        "3e kwartaal 2028: klaar",
    ]


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("Bestuurlijk verantwoordelijk", "trekkers"), ("Bestuurlijke trekker(s):", "trekkers"), ("Portefeuillehouders", "trekkers"),
        ("Wat willen we bereiken?", "doelen"), ("Doelstelling(en)", "doelen"), ("Ambitie", "doelen"),
        ("Planning en mijlpalen", "planning"), ("Vooruitblik", "planning"), ("Tijdpad", "planning"),
        ("Waar staan we nu?", "actueel"), ("Laatste ontwikkelingen", "actueel"), ("Waar gaat het om?", "wat_is_het"),
        ("Doelen van dit dossier", "doelen"), ("Planning voor 2027", "planning"), ("Resultaten tot nu toe", "actueel"),
        ("Planning & controlcyclus", ""), ("Over dit document", ""),
        ("Wat gaan we de komende tijd doen?", "planning"), ("Stand van zaken najaar 2026", "actueel"), ("Coördinerend wethouder", "trekkers"),
        ("Looptijd en fase", "looptijd"), ("Ambtelijk en bestuurlijk opdrachtgever", "opdrachtgevers"), ("Ambtelijk trekker", "ambtelijk"),
        ("Regionale ontwikkelingsagenda", ""), ("Samenwerking", ""),
    ],
)  # fmt: skip
def test_labels(label: str, name: str) -> None:
    assert field_of(label) == name


def _cell(data: dict[str, Any]) -> tuple[object, ...]:
    column = tuple(fold(part) for part in data["kolom"])
    return (fold(data["waarde"]), fold(data["rij"]), column, fold(data["periode"]), fold(data["gemeente"]))


@pytest.mark.parametrize("id", ["bladen-heidekwartier", "woonfeiten-koggenland"])
def test_cells(id: str) -> None:
    found = figures.read(*outline(id), frozenset())
    have = Counter(_cell(dict(record.data)) for record in found if record.data["soort"] == "tabel")
    assert have == Counter(_cell(want) for want in TRUTH["cijfers"] if want["document"] == id)


def test_what_heads_the_next_column_is_no_municipality() -> None:
    assert named_in(typeset(("paragraph", "Gemeente\tSociale huur\tVrije sector"))) == frozenset()


@pytest.mark.parametrize("id", ["heidekwartier", "koggenland", "meentgouw", "rivierenbogt"])
def test_a_card_is_no_theme(id: str) -> None:
    assert themes.read(*outline(id)) == []


def test_names_of_several_words() -> None:
    said = "De gemeenten Dorp, Hoek van Dam en Kleine Wiel tekenen. De gemeente Kleine Wiel betaalt. De gemeente Dorp Oost."
    found = named_in(typeset(("paragraph", said)))
    assert {"Dorp", "Hoek van Dam", "Kleine Wiel"} <= found
    assert not {"Hoek", "Kleine", "Dorp Oost"} & found


def test_a_name_in_capitals() -> None:
    places = Places(["Hoek van Dam", "Dorp"])
    assert places.of("WONINGEN IN HOEK VAN DAM") == "Hoek van Dam"
    assert places.of("DORP en Hoek van Dam") is None
