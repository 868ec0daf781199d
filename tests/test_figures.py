"""Figures against the truth about the visible documents, the housing agreement, and tables made by hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest
from zichtbaar import check_sources, fold, ids, quote, real, sheet, truth, typeset, visible

from ingest.model import Block, Box, Cell, Outline, Page, Record, Section
from ingest.records import figures

FIELDS = ("tabel", "rij", "rij_pad", "kolom", "periode", "gemeente", "waarde", "getal", "eenheid")


def _read(id: str) -> list[Record]:
    return figures.read(*visible(id), frozenset())


def _cells(records: Sequence[Record]) -> list[Record]:
    return [record for record in records if record.data["soort"] == "tabel"]


@pytest.mark.parametrize("id", ids())
def test_every_cell_of_the_visible_documents(id: str) -> None:
    found = _cells(_read(id))
    wanted = [figure for figure in truth("cijfers") if figure["document"] == id]
    assert len(found) == len(wanted)
    wrong = [
        (field, one[field], record.data[field])
        for record, one in zip(found, wanted, strict=True)
        for field in FIELDS
        if fold(one[field]) != fold(record.data[field])
    ]
    assert len(wrong) <= 0.01 * len(wanted) * len(FIELDS), wrong[:5]


@pytest.mark.parametrize("id", ids())
def test_every_value_is_quoted_where_it_stands(id: str) -> None:
    _, outline = visible(id)
    records = _read(id)
    check_sources(outline, records)
    pages = iter([figure["pagina"] for figure in truth("cijfers") if figure["document"] == id])
    for record in records:
        data: Any = record.data
        assert fold(data["waarde"]) in fold(quote(outline, data["bron"]))
        if data["soort"] == "tabel":
            assert fold(quote(outline, data["bron_cel"])) == fold(data["waarde"])
            assert data["bron_cel"].page == next(pages)
    assert len({record.id for record in records}) == len(records)


def _one(records: Sequence[Record], **wanted: object) -> Record:
    found = [r for r in records if all(str(v) in str(r.data[k]) for k, v in wanted.items())]
    assert len(found) == 1, [r.id for r in found]
    return found[0]


def test_the_housing_agreement() -> None:
    document, outline = real("afsprakenkader")
    records = figures.read(document, outline, frozenset())
    check_sources(outline, records)
    assert len(_cells(records)) == 2 + 5 + 5 + 8 * 12 + 13 * 2
    of = _cells(records)
    assert _one(of, gemeente="Baarn", periode="2027", kolom="Totaal").data["getal"] == 20
    assert _one(of, gemeente="Nijkerk", periode="2025 en", kolom="sekswerk").data["getal"] == 3
    assert _one(of, gemeente="Soest", rij="in 2027", kolom="begeleid").data["waarde"] == "P.M."
    hours = _one(of, rij="Gemeente Leusden", periode="2026")
    assert (hours.data["getal"], hours.data["eenheid"], hours.data["gemeente"]) == (86, "uur", "Leusden")
    assert _one(of, rij="Bureau Regio", periode="2025").data["gemeente"] is None
    assert _one(of, rij="lage aftoppingsgrens").data["getal"] == 3467
    told = [record for record in records if record.data["soort"] == "zin"]
    assert _one(told, gemeente="Nijkerk", tabel="Aantal toewijzingen").data["getal"] == 197
    share = _one(told, gemeente="Woudenberg", periode="2027-2030")
    assert (share.data["getal"], share.data["eenheid"]) == (14.3, "%")
    assert _one(told, waarde="9,5%").data["rij"].startswith("percentage")  # type: ignore[attr-defined]


def test_no_heads_marked_and_years_as_rows() -> None:
    outline = typeset(
        ("caption", "Tabel 1. Aantal woningen per kern"),
        ("table", [["Kern", "Zomerdam", "Winterveen"], ["2026", "1.200", "n.b."], ["2027", "1.350", "80"]]),
    )
    records = figures.read(sheet(), outline, frozenset({"Zomerdam", "Winterveen"}))
    assert [r.data["rij"] for r in records] == ["2026", "2026", "2027", "2027"]
    assert [r.data["gemeente"] for r in records] == ["Zomerdam", "Winterveen"] * 2
    assert [r.data["getal"] for r in records] == [1200, None, 1350, 80]
    assert [r.data["eenheid"] for r in records] == ["woningen", None, "woningen", "woningen"]
    assert records[3].data["periode"] == "2027"


def test_forms_and_numbered_overviews_are_no_tables_of_figures() -> None:
    outline = typeset(
        (
            "table",
            [["Doel:", "Meer woningen"], ["Planning:", "2026"], ["Budget:", "Nog te bepalen door de raad"]],
        ),
        ("table", [["#", "Actie", "Uren"], ["1.", "Meten", "20"], ["2.", "Weten", "30"]]),
    )
    assert figures.read(sheet(), outline, frozenset()) == []


def test_captions_below_their_tables() -> None:
    rows = [["", "2026"], ["Noord", "4"], ["Zuid", "5"]]
    outline = typeset(
        ("paragraph", "Hieronder de stand van zaken in de wijken, zoals die is gemeten."),
        ("table", rows),
        ("caption", "Tabel 1. Aantal banen"),
        ("table", rows),
        ("caption", "Tabel 2. Aantal bomen"),
    )
    records = figures.read(sheet(), outline, frozenset())
    assert [r.data["tabel"] for r in records] == ["Tabel 1. Aantal banen"] * 2 + ["Tabel 2. Aantal bomen"] * 2
    assert [r.data["eenheid"] for r in records] == ["banen"] * 2 + ["bomen"] * 2


def _over_two_pages(repeated: bool) -> Outline:
    head = [("Wijk", 0, 1), ("Woningen in 2026", 1, 1)]
    first = [head, [("Noord", 0, 1), ("12", 1, 1)]]
    second = [*([head] if repeated else []), [("Zuid", 0, 1), ("15", 1, 1)], [("Totaal", 0, 1), ("27", 1, 1)]]
    pages: list[Page] = []
    blocks: list[Block] = []
    for number, rows in enumerate((first, second), 1):
        text, cells = "", list[Cell]()
        for r, row in enumerate(rows):
            for said, column, wide in row:
                marked = said in ("Wijk", "Woningen in 2026")
                cells.append(Cell(r, column, 1, wide, len(text), len(text) + len(said), marked))
                text += said + "\t"
        blocks.append(Block("table", number, 0, len(text) - 1, Box(50, 700, 500, 780), cells=tuple(cells)))
        pages.append(Page("proef", number, str(number), text, 595, 842))
    sections = tuple(Section("proef", ("Wijken",), (block,)) for block in blocks)
    return Outline("proef", tuple(pages), sections, tuple(blocks))


@pytest.mark.parametrize("repeated", [True, False])
def test_a_table_goes_on_over_the_page(repeated: bool) -> None:
    records = figures.read(sheet(), _over_two_pages(repeated), frozenset())
    assert [(r.id, r.data["rij"], r.data["kolom"], r.data["getal"]) for r in records] == [
        ("proef-t1-r1-c2", "Noord", ["Woningen in 2026"], 12),
        ("proef-t1-r2-c2", "Zuid", ["Woningen in 2026"], 15),
        ("proef-t1-r3-c2", "Totaal", ["Woningen in 2026"], 27),
    ]
    assert {r.data["tabel"] for r in records} == {"Wijken"}


def test_a_line_across_the_table_heads_the_rows_below() -> None:
    outline = typeset(
        ("table", [["Wijk", "2025", "2026"], ["Huur", "", ""], ["Noord", "3", "4"], ["Zuid", "5", "6"]])
    )
    table = outline.blocks[0]
    cells = [c for c in table.cells if not (c.row == 1 and c.column)]
    cells = [c._replace(columns=3) if c.row == 1 else c for c in cells]
    block = replace(table, cells=tuple(cells))
    records = figures.read(
        sheet(), replace(outline, blocks=(block,), sections=(Section("proef", (), (block,)),)), frozenset()
    )
    assert [r.data["rij_pad"] for r in records] == [["Huur", "Noord"]] * 2 + [["Huur", "Zuid"]] * 2


def test_a_total_in_bold_below_the_heads_is_no_head() -> None:
    outline = typeset(
        (
            "table",
            [["", "2025", "2026 (raming)"], ["Totaal", "€ 12 400,-", "€ 9 000,-"], ["Noord", "n.b.", "7"]],
        )
    )
    table = outline.blocks[0]
    bold = tuple(cell._replace(header=cell.row < 2) for cell in table.cells)
    block = replace(table, cells=bold)
    records = figures.read(
        sheet(), replace(outline, blocks=(block,), sections=(Section("proef", (), (block,)),)), frozenset()
    )
    assert [(r.data["rij"], r.data["periode"]) for r in records] == [
        *(("Totaal", "2025"), ("Totaal", "2026")),
        *(("Noord", "2025"), ("Noord", "2026")),
    ]
