"""Every span quotes what it should, on all documents; boxes lie on the words as another reader finds them."""

from __future__ import annotations

import itertools
import random
from functools import cache

import pdfplumber
import pytest
from zichtbaar import CORPUS, VISIBLE, check_sources, ids, real, visible

from ingest.library import line_boxes
from ingest.manifest import read_manifest
from ingest.model import Box, Document, Outline, Page, Passage, Span
from ingest.passages import passages
from ingest.records import read_records

ALL = [("echt", d.id) for d in read_manifest(CORPUS)] + [("proef", id) for id in ids()]


@cache
def _get(kind: str, id: str) -> tuple[Document, Outline, list[Passage]]:
    document, outline = real(id) if kind == "echt" else visible(id)
    return document, outline, passages(outline)


def _quote(outline: Outline, span: Span) -> str:
    assert span.document == outline.document
    text = outline.pages[span.page - 1].text
    assert 0 <= span.begin < span.end <= len(text)
    return text[span.begin : span.end]


@pytest.mark.parametrize(("kind", "id"), ALL)
def test_passages_quote_their_pages(kind: str, id: str) -> None:
    _, outline, found = _get(kind, id)
    assert found
    for passage in found:
        assert passage.text == "\n".join(_quote(outline, part) for part in passage.parts)
        for unit in passage.units:
            assert unit.spans
            for span in unit.spans:
                said = _quote(outline, span)
                assert said == said.strip()
                for at in (span.begin, span.end - 1):  # it may run over two parts, as a signature does
                    assert any(p.page == span.page and p.begin <= at < p.end for p in passage.parts)
    assert len({passage.id for passage in found}) == len(found)


@pytest.mark.parametrize(("kind", "id"), ALL)
def test_every_block_of_text_is_in_a_passage(kind: str, id: str) -> None:
    _, outline, found = _get(kind, id)
    covered = {(part.page, at) for p in found for part in p.parts for at in range(part.begin, part.end)}
    cover = 1 if not any(section.first_page == 1 for section in outline.sections) else 0
    for block in outline.blocks:
        if block.page > cover and block.kind in (
            "paragraph",
            "item",
            "table",
            "field",
            "footnote",
            "caption",
        ):
            text = outline.pages[block.page - 1].text
            missing = [
                at
                for at in range(block.begin, block.end)
                if not text[at].isspace() and (block.page, at) not in covered
            ]
            assert not missing, outline.text(block)


@pytest.mark.parametrize(("kind", "id"), ALL)
def test_no_two_passages_share_text(kind: str, id: str) -> None:
    _, _, found = _get(kind, id)
    parts = sorted((part.page, part.begin, part.end) for passage in found for part in passage.parts)
    for (page, _, end), (other, begin, _) in itertools.pairwise(parts):
        assert page != other or end <= begin


@pytest.mark.parametrize("kind", ["echt", "proef"])
def test_records_quote_their_pages(kind: str) -> None:
    library = [_get(k, id)[:2] for k, id in ALL if k == kind]
    records = read_records(library)
    outlines = {outline.document: outline for _, outline in library}
    assert len(records) > 100
    for record in records:
        spans = _spans(record.data)
        assert spans or record.kind == "gemeente", record
        for span in spans:
            said = _quote(outlines[span.document], span)
            assert said.strip(), record
    for document, outline in library:
        check_sources(outline, [r for r in records if {s.document for s in _spans(r.data)} == {document.id}])


def _spans(value: object) -> list[Span]:
    if isinstance(value, Span):
        return [value]
    if isinstance(value, dict):
        return [span for entry in value.values() for span in _spans(entry)]
    if isinstance(value, list | tuple):
        return [span for entry in value for span in _spans(entry)]
    return []


@pytest.mark.parametrize(("kind", "id"), ALL)
def test_words_cover_their_page(kind: str, id: str) -> None:
    _, outline, _ = _get(kind, id)
    for page in outline.pages:
        end = 0
        for word in page.words:
            assert not page.text[end : word.begin].strip()
            assert word.begin < word.end
            assert word.box.x0 < word.box.x1 and word.box.y0 < word.box.y1
            end = word.end
        assert not page.text[end:].strip()


def _holds(box: Box, x: float, y: float) -> bool:
    return box.holds(x, y, 1.5)


def _elsewhere(words: list[Box], page: Page, boxes: list[tuple[float, float, float, float]]) -> list[Box]:
    """The middles of words that no box covers."""
    drawn = [
        Box(x0 * page.width, y0 * page.height, x1 * page.width, y1 * page.height) for x0, y0, x1, y1 in boxes
    ]
    return [w for w in words if not any(_holds(b, (w.x0 + w.x1) / 2, (w.y0 + w.y1) / 2) for b in drawn)]


@pytest.mark.parametrize(("kind", "id"), ALL)
def test_boxes_lie_on_the_words(kind: str, id: str) -> None:
    """Ten random units of each document: each of their words has a box where pdfplumber sees that word."""
    document, outline, found = _get(kind, id)
    units = [unit.spans[0] for passage in found for unit in passage.units]
    folder = CORPUS if kind == "echt" else VISIBLE
    with pdfplumber.open(folder / document.file) as pdf:
        for span in random.Random(id).sample(units, min(10, len(units))):
            page = outline.pages[span.page - 1]
            inside = [w for w in page.words if w.begin < span.end and w.end > span.begin]
            assert not _elsewhere([w.box for w in inside], page, line_boxes(page, span))
            theirs: dict[str, list[Box]] = {}
            for word in pdf.pages[span.page - 1].extract_words(x_tolerance=1.5, use_text_flow=True):
                box = Box(word["x0"], word["top"], word["x1"], word["bottom"])
                theirs.setdefault(word["text"], []).append(box)
            for word in inside:
                text = page.text[word.begin : word.end]
                x, y = (word.box.x0 + word.box.x1) / 2, (word.box.y0 + word.box.y1) / 2
                same = theirs.get(text) or [b for t, bs in theirs.items() for b in bs if text in t]
                assert not same or any(b.holds(x, y, 3) for b in same), (text, word.box, same)
