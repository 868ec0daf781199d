"""Dossier cards, field by field: all visible cards, and the structure of the real report's."""

from __future__ import annotations

from typing import Any

import pytest
from zichtbaar import check_sources, fold, ids, quote, real, sheet, truth, typeset, visible

from ingest.model import Record
from ingest.records import dossiers, looptijden

TEXTS = ("doelen", "actueel", "planning")
PARTIES = {
    "gemeenten": ("naam", "toelichting"),
    "opdrachtgevers": ("naam",),
    "trekkers": ("functie", "naam", "toelichting"),
}


def _read(id: str) -> list[Record]:
    return dossiers.read(*visible(id))


def _fields(card: dict[str, Any]) -> dict[str, Any]:
    """What a card says, without where it says it, white space and letter case of remarks folded."""
    out: dict[str, Any] = {name: fold(card[name]) for name in ("naam", "wat_is_het")}
    out |= {name: [fold(item["tekst"]) for item in card[name]] for name in TEXTS}
    for name, keys in PARTIES.items():
        out[name] = [tuple(fold(item[key]).lower() for key in keys) for item in card[name]]
    out["looptijd"] = tuple(fold(card["looptijd"][key]) for key in ("tekst", "van", "tot"))
    out["overig"] = {
        label: fold(value["tekst"] if isinstance(value, dict) else value)
        for label, value in card["overig"].items()
    }
    return out


def _cards() -> list[tuple[Record, dict[str, Any]]]:
    pairs: list[tuple[Record, dict[str, Any]]] = []
    for id in ids():
        wanted = [card for card in truth("dossiers") if card["document"] == id]
        found = _read(id)
        assert len(found) == len(wanted), id
        pairs += zip(found, wanted, strict=True)
    return pairs


def test_every_field_of_every_visible_card() -> None:
    pairs = _cards()
    assert len(pairs) == 10
    for record, wanted in pairs:
        assert _fields(dict(record.data)) == _fields(wanted)
        assert record.data["thema"] in (wanted["thema"], *wanted["thema_ook"])


def test_every_field_is_quoted_on_its_page() -> None:
    for record, wanted in _cards():
        _, outline = visible(record.document)
        check_sources(outline, [record])
        data: Any = record.data
        for name in (*TEXTS, *PARTIES):
            assert [item["bron"].page for item in data[name]] == [item["pagina"] for item in wanted[name]]
        for name in TEXTS:
            for item in data[name]:
                assert fold(quote(outline, item["bron"])) == fold(item["tekst"])
        for name in PARTIES:
            for item in data[name]:
                assert fold(item["naam"]).lower() in fold(quote(outline, item["bron"])).lower()
        assert fold(data["naam"]) == fold(quote(outline, data["bronnen"]["naam"]))


REPORT = {  # pages, leads, municipalities, term, goals: as a person reads them off the report's pages
    "NOVEX Ontwikkelperspectief": ([2], ["R. Metz"], 9, (2022, 2040), 2),
    "Regionale Energiestrategie": ([4, 5], ["R. van Benthem"], 7, (2021, 2030), 1),
    "Warmtetransitie": ([6, 7], ["R. van Benthem"], 7, (2023, 2050), 2),
    "Woondeal": ([8, 9], ["Jeroen Bulthuis"], 9, (2022, 2030), 2),
    "Programma Wonen": ([10, 11], ["M. Jansen"], 8, (2024, 2026), 2),
    "Programma U Ned": ([12, 13], ["R. Metz", "T. Bijlholt"], 9, (None, 2025), 1),
    "Provinciale bereikbaarheid": ([14, 15], ["R. Metz", "T. Bijlholt", "W. Vos"], 7, (None, None), 4),
    "Provinciale Omgevingsvisie": ([17, 18], ["R. Metz"], 7, (2024, None), 2),
    "Programma werken": ([20, 21], ["M. Röell"], 8, (None, None), 6),
    "Regionale samenwerking sociaal domein": (
        [23, 24],
        ["M. Paffen-Zeenni", "P. van Asselt"],
        8,
        (2022, 2025),
        1,
    ),
    "Inkoop Jeugdhulp en Wmo": (
        [25, 26],
        ["N. Aboyaakoub-Akkouh", "M. Havinga", "M. Paffen-Zeenni", "O. Suna"],
        8,
        (2022, 2025),
        1,
    ),
    "Sociaal domein en Zorg": ([27, 28], ["M. Paffen-Zeenni", "M. Treep"], 8, (2024, 2027), 5),
}


def test_the_report() -> None:
    document, outline = real("voortgangsrapportage")
    records = dossiers.read(document, outline)
    check_sources(outline, records)
    found: dict[str, object] = {}
    for record in records:
        data: Any = record.data
        term = (data["looptijd"]["van"], data["looptijd"]["tot"])
        leads = [person["naam"] for person in data["trekkers"]]
        found[data["naam"]] = (data["paginas"], leads, len(data["gemeenten"]), term, len(data["doelen"]))
        assert data["wat_is_het"] and data["wat_is_het"].endswith((".", "aandachtsgroepen"))
        assert data["opdrachtgevers"] and not data["overig"]
    assert found == REPORT


def test_remarks_in_the_report() -> None:
    document, outline = real("voortgangsrapportage")
    data: dict[str, Any] = {r.id: r.data for r in dossiers.read(document, outline)}
    inkoop = data["inkoop-jeugdhulp-en-wmo"]
    assert [p["toelichting"] for p in inkoop["trekkers"]] == ["Jeugd", "Jeugd", "Wmo", "Wmo"]
    assert {g["naam"]: g["toelichting"] for g in inkoop["gemeenten"] if g["toelichting"]} == {
        "Eemnes": "Jeugd",
        "Nijkerk": "Wmo",
    }
    assert data["programma-wonen"]["opdrachtgevers"][2]["naam"] == "provincie Utrecht"
    assert data["programma-u-ned"]["trekkers"][0]["toelichting"] == "lid van Programmaraad U Ned"
    assert data["novex-ontwikkelperspectief"]["thema"] is None
    assert data["woondeal"]["trekkers"][0]["functie"] is None


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2022 – 2040", 2022, 2040),
        ("2023 - 2030 en 2031 - 2050", 2023, 2050),
        ("oktober 2022 – april 2025", 2022, 2025),
        ("Tot en met 2025", None, 2025),
        ("2024 en verder (cyclisch proces)", 2024, None),
        ("vanaf 2026", 2026, None),
        ("cyclisch", None, None),
        ("Doorlopend", None, None),
        ("2026", 2026, 2026),
        ("2025-'28", 2025, 2028),
        ("Gestart 2024, geen einddatum", 2024, None),
        ("2025 tot nader order", 2025, None),
        ("Einddatum 2028", None, 2028),
    ],
)
def test_terms(text: str, first: int | None, last: int | None) -> None:
    assert looptijden.term(text) == {"tekst": text, "van": first, "tot": last}


def test_a_document_without_cards_has_none() -> None:
    outline = typeset(("heading", "Verslag", {"level": 1}), ("paragraph", "Er waren geen vragen."))
    assert dossiers.read(sheet(), outline) == []
