"""Lists as a reader sees them: long items, items over a page, items within items, a mark that was lost."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import cast

from assistant.quoting.blocks import blocks, field_items, fields, is_inner, opening, sections
from ingest.library import Library
from ingest.model import Page, Passage, Span, Unit


@dataclass
class Pages:
    """As much of a library as blocks are read from."""

    texts: dict[int, str]

    def page(self, document: str, number: int) -> Page:
        return Page(document, number, str(number), self.texts[number], 100, 100)

    def quote(self, span: Span) -> str:
        return self.texts[span.page][span.begin : span.end]

    def line(self, spans: Iterable[Span]) -> str:
        return " ".join(" ".join(map(self.quote, spans)).split())


def section(texts: dict[int, str], *parts: str, kind: str = "tekst") -> tuple[Library, list[Passage]]:
    """A section of one passage whose parts are these pieces of the pages."""
    spans = []
    for part in parts:
        page = next(n for n, text in texts.items() if part in text)
        begin = texts[page].index(part)
        spans.append(Span("d", page, begin, begin + len(part)))
    units = tuple(Unit("sentence", (s,)) for s in spans)
    passage = Passage("p", "d", kind, ("Water",), "", tuple(spans), units)
    return cast(Library, Pages(texts)), [passage]


def test_an_item_goes_on_on_the_next_page() -> None:
    texts = {
        1: "Water\n• dijken verhogen. Dat duurt lang.\n• de polder en het",
        2: "gemaal vernieuwen.\n• baggeren",
    }
    library, passages = section(
        texts, "dijken verhogen. Dat duurt lang.", "de polder en het", "gemaal vernieuwen.", "baggeren"
    )
    found = blocks(library, passages)
    assert [b.mark for b in found] == ["•", "•", "•"]
    assert [b.text for b in found][1] == "de polder en het gemaal vernieuwen."
    assert len(found[1].spans) == 2


def test_a_paragraph_has_no_mark_and_a_dash_below_a_bullet_is_an_inner_item() -> None:
    texts = {1: "Zo gaat het.\n• dijken\n- verhogen\n- verbreden\n1. polder"}
    library, passages = section(texts, "Zo gaat het.", "dijken", "verhogen", "verbreden", "polder")
    found = blocks(library, passages)
    assert [b.mark for b in found] == ["", "•", "-", "-", "1."]
    assert is_inner("-", "•") and not is_inner("-", "-") and not is_inner("", "•") and not is_inner("o", "•")


def test_numbered_items_of_a_field_and_dashes_below_a_line() -> None:
    lines = ["1.", "Een kaart met:", "- dijken", "- gemalen", "2.", "Een plan.", "Het is af."]
    texts = {1: "\n".join(lines)}
    spans, at = [], 0
    for line in lines:
        spans.append(Span("d", 1, at, at + len(line)))
        at += len(line) + 1
    units = [Unit("sentence", (s,), "Resultaat:") for s in spans]
    library = cast(Library, Pages(texts))
    passage = Passage("p", "d", "tabel", ("Water",), "", tuple(spans), tuple(units))
    (own,) = fields([passage])
    said = {line: [library.line(item) for item in items] for line, items in field_items(library, own)}
    assert said[""] == ["Een kaart met: - dijken - gemalen", "Een plan. Het is af."]
    assert said["Een kaart met:"] == ["- dijken", "- gemalen"]


def test_the_opening_of_a_long_item_is_its_first_sentence() -> None:
    texts = {1: "• Dijken verhogen langs de rivier. Daarvoor is klei nodig."}
    library, passages = section(texts, "Dijken verhogen langs de rivier. Daarvoor is klei nodig.")
    (span,) = opening(library, passages[0].parts)
    assert library.quote(span) == "Dijken verhogen langs de rivier."


def test_passages_under_one_heading_are_one_section() -> None:
    a = Passage("a", "d", "tekst", ("Water",), "", (), ())
    b = Passage("b", "d", "tekst", ("Water",), "", (), ())
    c = Passage("c", "d", "tekst", ("Bodem",), "", (), ())
    assert [(k, len(s)) for k, s in sections([a, b, c])] == [(0, 2), (2, 1)]
