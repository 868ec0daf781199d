"""What a reader sees on a page: order, paragraphs, headings and their levels, on real and typeset
documents.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from zichtbaar import real, visible

from ingest.model import Block, Box, Outline, Page
from ingest.numbering import family_of, level_families
from ingest.outline import contents


def _paths(outline: Outline, page: int) -> list[tuple[str, ...]]:
    return [section.path for section in outline.sections if section.first_page == page]


def _block(outline: Outline, page: int, start: str) -> Block:
    found = [b for b in outline.on_page(page) if outline.text(b).startswith(start)]
    assert len(found) == 1, [outline.text(b)[:60] for b in outline.on_page(page)]
    return found[0]


def _path_of(outline: Outline, block: Block) -> tuple[str, ...]:
    return next(section.path for section in outline.sections if block in section.blocks)


def _cells(outline: Outline) -> Iterator[str]:
    for block in outline.blocks:
        for cell in block.cells:
            yield outline.pages[block.page - 1].text[cell.begin : cell.end]


def test_two_lines_of_one_cell_keep_their_order() -> None:
    _, outline = visible("afspraken-samen-wonen")
    assert "Begeleid wonen" in set(_cells(outline))


def test_a_list_mark_stands_before_its_text_in_a_cell() -> None:
    _, outline = visible("afspraken-samen-wonen")
    assert any("• Lagewaard: 40 uur in 2025, 60 uur in 2026\n•" in cell for cell in _cells(outline))


def test_a_table_that_goes_on_does_not_fall_under_a_heading_below_it() -> None:
    _, outline = visible("afspraken-samen-wonen")
    first = next(b for b in outline.on_page(9) if b.kind == "table")
    assert _path_of(outline, first) == ("5. Uitvoeringsagenda", "5.6 Uren per organisatie")


def test_note_marks_in_cells_are_known() -> None:
    _, outline = real("afsprakenkader")
    marked = [b for b in outline.blocks if b.kind == "table" and b.raised]
    assert marked
    for block in marked:
        text = outline.pages[block.page - 1].text
        assert all(text[begin:end].strip("*").isdigit() or text[begin:end] for begin, end in block.raised)
        assert all(block.begin <= begin < end <= block.end for begin, end in block.raised)


def test_a_note_ends_where_a_wider_gap_follows() -> None:
    _, outline = real("afsprakenkader")
    note = _block(outline, 18, "Nijkerk participeert")
    assert outline.text(note).endswith("Jeugdzorgregio Foodvalley")


def test_columns_below_a_paragraph_leave_it_whole() -> None:
    _, outline = real("afsprakenkader")
    paragraph = _block(outline, 11, "Hieronder is per gemeente")
    assert outline.text(paragraph).endswith("toename van de sociale huurvoorraad.")


def test_numbered_headings_share_a_level_whatever_their_size() -> None:
    _, outline = real("strategische-agenda")
    above = {path[:-1][:1] for path in _paths(outline, 14)}
    assert above == {("Mens en samenleving",)}
    assert {path[1][:7] for path in _paths(outline, 14)} == {f"Thema {n}" for n in (4, 5, 6, 7)}
    assert all(len(path) == 3 for path in _paths(outline, 14))


@pytest.mark.parametrize("page", [30, 31])
def test_a_figure_in_a_box_is_no_heading(page: int) -> None:
    _, outline = real("pa-agenda")
    assert all(path[:2] == ("Duurzaam bouwen", "8. Duurzaam bouwen") for path in _paths(outline, page))


def test_a_bold_line_in_the_colour_of_headings_may_end_in_a_full_stop() -> None:
    _, outline = real("samenwerkingsafspraken")
    assert any(path[-1].startswith("Doel: we willen urgent") for path in _paths(outline, 7))


def test_a_line_within_a_drawing_stays_out_of_the_paths() -> None:
    _, outline = real("samenwerkingsafspraken")
    assert not any("Werkwijze" in part for page in (1, 2) for path in _paths(outline, page) for part in path)


def _heading(size: float, level: int, group: int = 0) -> Block:
    return Block("heading", 1, 0, 1, Box(0, 0, 1, 1), level=level, size=size, bold=True, group=group)


def test_families_of_numbered_headings() -> None:
    texts = [
        "Hoofdstuk 1. Water",
        "Hoofdstuk 2. Wegen",
        "3.1 Bruggen",
        "3. Dijken",
        "2026 in beeld",
        "4. Kader",
    ]
    blocks = [
        _heading(18, 2),
        _heading(15, 3),
        _heading(18, 2),
        _heading(18, 2),
        _heading(12, 4),
        _heading(9, 5, 1),
    ]
    words = [family and (family.word, family.depth) for family in map(family_of, blocks, texts)]
    assert words == [("hoofdstuk", 1), ("hoofdstuk", 1), ("", 2), ("", 1), None, None]
    (levelled,) = level_families([blocks], [texts])
    assert [block.level for block in levelled] == [3, 3, 3, 2, 4, 5]
    assert levelled[4] == replace(blocks[4])


def test_rising_figures_with_points_in_them_are_no_table_of_contents() -> None:
    """They once stopped the reading of the whole file."""
    lines = [f"Gemeente {name} 1.{100 + k}.\n" for k, name in enumerate("abcdefg")]
    lines += [f"Gemeente {name} 2.{868 + k}\n" for k, name in enumerate("hijklmn")]
    text = "".join(lines)
    page = Page("d", 1, "1", text, 595, 842)
    begins = [sum(map(len, lines[:k])) for k in range(len(lines))]
    blocks = [
        Block("paragraph", 1, begin, begin + len(line) - 1, Box(0, 0, 1, 1))
        for begin, line in zip(begins, lines, strict=True)
    ]
    assert [b.kind for b in contents(page, blocks)] == ["paragraph"] * len(blocks)
