"""Files that are hard to read, or cannot be: each its own reason, in Dutch, and the others go on."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfWriter
from pypdf.generic import DictionaryObject, NameObject, StreamObject

from ingest.hyphens import Mender
from ingest.model import Box, Outline
from ingest.pages import Limits, Reading, read
from ingest.raw import RawWord, Shape, UnreadableError
from ingest.turning import turned
from ingest.visibility import Picture, seen

HERE = Path(__file__).parent
HARD = HERE / "fixtures" / "documenten" / "moeilijk"
TRUTH: dict[str, dict[str, Any]] = json.loads((HERE / "fixtures" / "waarheid" / "moeilijk.json").read_text())[
    "bestanden"
]


@cache
def _read(name: str) -> Reading:
    return read(HARD / name, "proef", Limits(pages=4000))


def _flat(outline: Outline) -> str:
    return " ".join(" ".join(page.text for page in outline.pages).split())


@pytest.mark.parametrize(
    ("name", "reason", "advice"),
    [
        ("leeg.pdf", "leeg", "Haal het opnieuw op"),
        ("afgekapt.pdf", "beschadigd", "Haal het opnieuw op"),
        ("geen-pdf.pdf", "geen PDF", "Haal het opnieuw op"),
        ("versleuteld.pdf", "wachtwoord", "zonder wachtwoord"),
        ("kringloop.pdf", "beschadigd", "Haal het opnieuw op"),
        ("gescand.pdf", "scan", "tekstherkenning"),
    ],
)
def test_what_cannot_be_read_says_why_and_what_to_do(name: str, reason: str, advice: str) -> None:
    with pytest.raises(UnreadableError) as caught:
        _read(name)
    assert reason in str(caught.value)
    assert advice in str(caught.value)


def test_too_many_pages() -> None:
    with pytest.raises(UnreadableError, match=r"3000 bladzijden en de grens is 2000.*MAX_PAGINAS"):
        read(HARD / "veel-paginas.pdf", "proef", Limits())


def test_three_thousand_pages() -> None:
    pages = _read("veel-paginas.pdf").outline.pages
    assert len(pages) == 3000
    for number, text in TRUTH["veel-paginas.pdf"]["tekst"].items():
        assert text in pages[int(number) - 1].text


def test_too_many_characters() -> None:
    with pytest.raises(UnreadableError, match=r"meer dan 100 tekens.*MAX_TEKENS"):
        read(HARD / "kolommen.pdf", "proef", Limits(characters=100))
    with pytest.raises(UnreadableError, match=r"meer dan 100 tekens.*MAX_TEKENS"):
        read(HARD / "besluit.txt", "proef", Limits(characters=100))


def test_an_endless_file_is_stopped() -> None:
    with pytest.raises(UnreadableError, match=r"langer dan 0\.05 seconden.*LEES_SECONDEN"):
        read(HARD / "veel-paginas.pdf", "proef", Limits(seconds=0.05, pages=4000))


def test_a_file_that_asks_for_too_much_memory() -> None:
    with pytest.raises(UnreadableError, match=r"geheugen.*LEES_GEHEUGEN_MB|liep vast"):
        read(HARD / "veel-paginas.pdf", "proef", Limits(megabytes=64, pages=4000))


def test_a_pdf_without_pages(tmp_path: Path) -> None:
    path = tmp_path / "niets.pdf"
    PdfWriter().write(path)
    with pytest.raises(UnreadableError, match=r"geen bladzijden|beschadigd"):
        read(path, "proef", Limits())


@pytest.mark.parametrize("data", [b"", b" \n\t\n"])
def test_an_empty_text(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "niets.txt"
    path.write_bytes(data)
    with pytest.raises(UnreadableError, match="leeg"):
        read(path, "proef", Limits())


def test_a_text_that_is_none(tmp_path: Path) -> None:
    path = tmp_path / "beeld.txt"
    path.write_bytes(b"\x89PNG\0\0\0\r")
    with pytest.raises(UnreadableError, match="geen leesbare tekst"):
        read(path, "proef", Limits())


@pytest.mark.parametrize("name", [n for n, t in TRUTH.items() if "labels" in t])
def test_printed_page_numbers(name: str) -> None:
    assert [page.label for page in _read(name).outline.pages] == TRUTH[name]["labels"]


def test_broken_words_are_mended() -> None:
    outline = _read("afbreken.pdf").outline
    text = _flat(outline)
    for word in (*TRUTH["afbreken.pdf"]["woorden_heel"], *TRUTH["afbreken.pdf"]["woorden_met_streepje"]):
        assert word in text, word
    for word in TRUTH["afbreken.pdf"]["vindbaar"]["2"]:
        assert word in outline.pages[1].text
    assert not re.search("[\u00ad\ufb00-\ufb06\ue000-\uf8ff\ufffe]", text)


@pytest.mark.parametrize("name", ["kolommen.pdf", "gedraaid.pdf"])
def test_columns_are_read_one_after_the_other(name: str) -> None:
    outline = _read(name).outline
    for number, order in TRUTH["kolommen.pdf"]["leesvolgorde"].items():
        places = [outline.pages[int(number) - 1].text.find(start) for start in order]
        assert -1 not in places
        assert places == sorted(places)
    header = TRUTH["kolommen.pdf"]["herhaalde_kopregel"]
    assert not any(header in outline.text(b) for s in outline.sections for b in s.blocks)


def test_turned_pages_hold_the_same_text() -> None:
    straight, around = _read("kolommen.pdf").outline, _read("gedraaid.pdf").outline
    assert [page.text for page in around.pages] == [page.text for page in straight.pages]
    sizes = [(round(page.width), round(page.height)) for page in around.pages]
    assert sizes == [(842, 595), (595, 842), (842, 595)]


@pytest.mark.parametrize("number", [1, 2, 3])
def test_boxes_of_turned_pages_lie_where_the_words_are_drawn(number: int) -> None:
    turn = TRUTH["gedraaid.pdf"]["draaiing"][number - 1]
    straight, around = (_read(name).outline.pages[number - 1] for name in ("kolommen.pdf", "gedraaid.pdf"))
    for one, other in zip(straight.words, around.words, strict=True):
        wanted = turned(one.box, turn, straight.width, straight.height)
        assert all(abs(a - b) < 1 for a, b in zip(wanted, other.box, strict=True))


def test_a_page_with_one_line_along_its_edge() -> None:
    pages = _read("liggend.pdf").outline.pages
    assert [page.width < page.height for page in pages] == [True, False, True, True]
    wanted = TRUTH["liggend.pdf"]["tekst"]["4"]
    assert wanted in pages[3].text
    begin = pages[3].text.index(wanted)
    words = [w.box for w in pages[3].words if begin <= w.begin < begin + len(wanted)]
    assert max(b.y1 for b in words) - min(b.y0 for b in words) > 4 * (
        max(b.x1 for b in words) - min(b.x0 for b in words)
    )
    assert all(0 <= b.x0 < b.x1 <= pages[3].width and 0 <= b.y0 < b.y1 <= pages[3].height for b in words)


def test_a_table_that_is_drawn_through_a_form(tmp_path: Path) -> None:
    writer = PdfWriter(clone_from=HARD / "liggend.pdf")
    page = writer.pages[1]
    form = StreamObject()
    form.set_data(page.get_contents().get_data())
    form |= {
        NameObject("/Type"): NameObject("/XObject"),
        NameObject("/Subtype"): NameObject("/Form"),
        NameObject("/BBox"): page.mediabox,
        NameObject("/Resources"): page["/Resources"],
    }
    outer = StreamObject()
    outer.set_data(b"q /Fm0 Do Q")
    page[NameObject("/Contents")] = writer._add_object(outer)
    inner = DictionaryObject({NameObject("/Fm0"): writer._add_object(form)})
    page[NameObject("/Resources")] = DictionaryObject({NameObject("/XObject"): inner})
    path = tmp_path / "formulier.pdf"
    writer.write(path)
    (table,) = [b for b in _read("liggend.pdf").outline.on_page(2) if b.kind == "table"]
    outline = read(path, "proef", Limits()).outline
    found = [outline.text(b) for b in outline.on_page(2) if b.kind == "table"]
    assert found == [_read("liggend.pdf").outline.text(table)]


def test_what_nobody_can_see_is_not_read() -> None:
    reading = _read("verborgen-tekst.pdf")
    text = _flat(reading.outline)
    for line in TRUTH["verborgen-tekst.pdf"]["zichtbaar"]:
        assert text.count(line) == 1
    for line in TRUTH["verborgen-tekst.pdf"]["onzichtbaar"]:
        assert not any(word in text for word in line.split() if len(word) > 5 and word != "regel")
    assert "onzichtbare woorden" in " ".join(reading.warnings)


def _word(text: str, color: int, x: float = 20, size: float = 10) -> RawWord:
    return RawWord(text, Box(x, 20, x + 30, 20 + size), size, False, False, color)


def _never() -> Picture:
    raise AssertionError("no need to draw the page")


def test_white_words_on_a_dark_shape_are_seen_without_drawing_the_page() -> None:
    shapes = [Shape(Box(0, 0, 100, 100), 0xFFFFFF), Shape(Box(10, 10, 60, 40), 0x114477)]
    words, hidden = seen([_word("wit", 0xFFFFFF)], shapes, 100, 100, _never)
    assert ([w.text for w in words], hidden) == (["wit"], 0)


def test_words_in_the_colour_of_their_shape_are_not() -> None:
    blank = Picture(bytes([40]) * 10_000, 100, 100, 1.0)
    shapes = [Shape(Box(10, 10, 60, 40), 0x114477)]
    words, hidden = seen([_word("blauw", 0x114478)], shapes, 100, 100, lambda: blank)
    assert (words, hidden) == ((), 1)


def test_white_words_on_a_picture_are_seen() -> None:
    pixels = bytes(k % 251 for k in range(10_000))
    words, hidden = seen([_word("wit", 0xFFFFFF)], [], 100, 100, lambda: Picture(pixels, 100, 100, 1.0))
    assert (len(words), hidden) == (1, 0)


def test_words_that_are_tiny_outside_or_doubled() -> None:
    words = [_word("een", 0), _word("een", 0, 20.4), _word("twee", 0, 200), _word("drie", 0, 60, 1.0)]
    kept, hidden = seen(words, [], 100, 100, _never)
    assert ([w.text for w in kept], hidden) == (["een"], 2)


def test_texts_in_two_encodings() -> None:
    assert TRUTH["besluit.txt"]["tekst"] in _flat(_read("besluit.txt").outline)
    assert TRUTH["besluit-latin1.txt"]["tekst"] in _flat(_read("besluit-latin1.txt").outline)


def test_markdown_has_headings_lists_and_tables() -> None:
    reading = _read("notitie.md")
    outline, truth = reading.outline, TRUTH["notitie.md"]
    headings = [outline.text(b) for b in outline.blocks if b.kind == "heading"]
    assert (reading.title, headings[1:]) == (truth["titel"], truth["koppen"])
    (table,) = [b for b in outline.blocks if b.kind == "table"]
    said = {(c.row, c.column): outline.pages[0].text[c.begin : c.end] for c in table.cells}
    rows = {said[row, 0]: row for row in (1, 2)}
    columns = {said[0, column]: column for column in (1, 2)}
    for figure in truth["cijfers"]:
        assert said[rows[figure["rij"]], columns[figure["kolom"][0]]] == figure["waarde"]
    assert {c.header for c in table.cells if c.row == 0} == {True}
    assert sum(b.kind == "item" for b in outline.blocks) == 2


@pytest.mark.parametrize(
    ("before", "after", "whole"),
    [
        ("samen-", "werking", "samenwerking"),
        ("Oost-", "Veluwe", "Oost-Veluwe"),
        ("zuid-", "noord", "zuid-noord"),
        ("in-", "en", "in- en"),
        ("mee-", "eten", "mee-eten"),
        ("A12-", "zone", "A12-zone"),
        ("NOVEX-", "gebied", "NOVEX-gebied"),
    ],
)
def test_hyphens_at_line_ends(before: str, after: str, whole: str) -> None:
    judge = Mender(["samenwerking", "de", "opgave"], [("verkie-", "zingen")])
    keep, space = judge.join(before, after)
    assert (before if keep else before[:-1]) + (" " if space else "") + after == whole
