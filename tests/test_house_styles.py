"""Cards in wider house styles: forms, labels in bars, boxes and strips; members of a board; lists of all but some."""

from __future__ import annotations

import json
from typing import Any

import pytest
from measure_unseen import FIXTURES, card
from zichtbaar import check_sources

from ingest.hyphens import Mender
from ingest.model import Document
from ingest.pages import Limits, read
from ingest.records import dossiers
from ingest.records.labels import field_of, names_other, stated
from ingest.records.lists import split_items
from ingest.records.looptijden import is_term
from ingest.records.people import parse_people

FOLDER = FIXTURES / "documenten" / "ruim"
TRUTH: dict[str, Any] = json.loads((FIXTURES / "waarheid" / "ruim.json").read_text(encoding="utf-8"))
PLACES = {"Lagewaard", "Maurikse Polder", "Waal en Weide", "Tolbrug"}


_FIRST = [f"w11-{n}" for n in ("01", "05", "06", "10", "13", "14", "15", "24")]
_LATER = [
    "w2111-01",
    "w2111-03",
    "w2111-10",
    "w3111-05",
    "k2112-02",
    "k2112-07",
    "k2112-09",
    "k2112-11",
    "w40721-05",
    "k40722-02",
    "k40722-06",
    "w5001-08",
    "w5001-12",
    "w5002-09",
]


@pytest.mark.parametrize("id", [*_FIRST, *_LATER])
def test_cards_as_forms_boxes_strips_and_halves_of_a_page(id: str) -> None:
    document = Document(id, id, "", "", None, None, None, f"{id}.pdf", "", "")
    outline = read(FOLDER / f"{id}.pdf", id, Limits()).outline
    found = dossiers.read(document, outline)
    check_sources(outline, found)
    wanted = {want["naam"]: want for want in TRUTH["dossiers"] if want["document"] == id}
    assert len(found) == len(wanted)
    by_name = {str(want["naam"]).lower(): want for want in wanted.values()}
    for record in found:
        want = by_name[str(record.data["naam"]).lower()]
        assert card(dict(record.data)) == card(want)
        assert record.data["thema"] in (want["thema"], *want["thema_ook"])


def test_a_card_that_begins_below_the_last_texts_of_another_is_found() -> None:
    document = Document("w2111-11", "", "", "", None, None, None, "w2111-11.pdf", "", "")
    outline = read(FOLDER / "w2111-11.pdf", "w2111-11", Limits()).outline
    wanted = [want["naam"] for want in TRUTH["dossiers"] if want["document"] == "w2111-11"]
    assert [str(record.data["naam"]).lower() for record in dossiers.read(document, outline)] == [
        name.lower() for name in wanted
    ]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Dagelijks bestuurslid ir. A. Bel (waterschap De Leij)", [("dagelijks bestuurslid", "A. Bel", "waterschap De Leij")]),
        ("A. Bel, lid dagelijks bestuur", [("lid dagelijks bestuur", "A. Bel", None)]),
        ("DB-lid Floor Kok", [("db-lid", "Floor Kok", None)]),
        ("Hoogheemraad A. Bel\nwethouder B. Kok (Tolbrug)", [("hoogheemraad", "A. Bel", None), ("wethouder", "B. Kok", "Tolbrug")]),
        (
            "Lagewaard – wethouder A. Bel\nTolbrug – wethouder Kees Kok",
            [("wethouder", "A. Bel", "Lagewaard"), ("wethouder", "Kees Kok", "Tolbrug")],
        ),
        ("Maurikse Polder – wethouder mr. A. Bel", [("wethouder", "A. Bel", "Maurikse Polder")]),
        ("Lagewaard (wethouder A. Bel)", [("wethouder", "A. Bel", "Lagewaard")]),
        ("Jan Bel – wethouder Lagewaard", [("wethouder", "Jan Bel", "Lagewaard")]),
        (
            "Hoogheemraad dhr.\vA. Bel\vWethouder Ineke van\vder Kok (Tolbrug)",
            [("hoogheemraad", "A. Bel", None), ("wethouder", "Ineke van der Kok", "Tolbrug")],
        ),
    ],
)  # fmt: skip
def test_members_of_boards_and_towns_before_names(
    text: str, people: list[tuple[str | None, str, str | None]]
) -> None:
    assert [(p.functie, p.naam, p.toelichting) for p in parse_people(text, PLACES)] == people


@pytest.mark.parametrize(
    ("text", "item"),
    [
        ("Alle gemeenten behalve Waal en Weide", ("Alle gemeenten", "behalve Waal en Weide")),
        (
            "alle regiogemeenten, m.u.v. Tolbrug en Lagewaard",
            ("alle regiogemeenten", "m.u.v. Tolbrug en Lagewaard"),
        ),
        (
            "Alle 8 gemeenten met uitzondering van\nTolbrug",
            ("Alle 8 gemeenten", "met uitzondering van Tolbrug"),
        ),
        ("Alle acht gemeenten op Tolbrug na", ("Alle acht gemeenten", "op Tolbrug na")),
    ],
)
def test_all_but_some_is_one_item_with_a_remark(text: str, item: tuple[str, str]) -> None:
    assert [(found.naam, found.toelichting) for found in split_items(text)] == [item]


def test_a_label_of_planning_and_term_is_told_by_its_value() -> None:
    assert stated("Planning & termijn", "2025-2029") == "looptijd"
    assert (
        stated("Planning & termijn", "In mei volgt een besluit van de raden over het nieuwe plan")
        == "planning"
    )
    assert stated("Planning", "2027") == "planning"


def test_labels_of_other_facts_are_known_and_are_no_field() -> None:
    assert all(names_other(label) for label in ("Budget", "Kosten 2027", "Risico’s", "Betrokken partners"))
    assert not names_other("Regionale ontwikkelingsagenda")
    assert [field_of(label) for label in ("Portefeuillehouder DB", "Eerstverantwoordelijke")] == [
        "trekkers"
    ] * 2


def test_the_hyphen_of_a_typesetter_only_marks_a_break() -> None:
    assert Mender([]).join("korte\u2010", "re") == (False, False)


def test_a_term_is_told_without_a_label() -> None:
    for text in ("2024 – 2027", "sinds 2022, doorlopend", "Cyclisch", "start: Q3 2025, einde: Q2 2028"):
        assert is_term(text)
    for text in (
        "Alle gemeenten",
        "In 2030 zijn alle woningen geschikt",
        "€ 1,2 miljoen",
        "12 maanden eerder",
    ):
        assert not is_term(text)


def test_names_of_boards_and_municipalities_that_a_line_end_breaks_stay_whole() -> None:
    text = "Ministerie van LVVN\vRegionaal\vportefeuillehoudersoverleg Sociaal"
    assert [i.naam for i in split_items(text, groups=True)] == [
        "Ministerie van LVVN",
        "Regionaal portefeuillehoudersoverleg Sociaal",
    ]
    assert [i.naam for i in split_items("Lagewaard\nMaurikse\nPolder\nTolbrug", whole=PLACES)] == [
        "Lagewaard",
        "Maurikse Polder",
        "Tolbrug",
    ]
    assert [i.naam for i in split_items("Waal en Weide\vTolbrug", whole=PLACES)] == [
        "Waal en Weide",
        "Tolbrug",
    ]
