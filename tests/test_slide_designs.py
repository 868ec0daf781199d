"""What designers and editors of another region change in a report: drop caps, chapter tabs, counters behind titles, other notations."""

from __future__ import annotations

import pytest
from zichtbaar import typeset

from ingest.layout.openings import with_drop_caps, with_marks_apart
from ingest.model import Block, Box, Outline, Page, WordBox
from ingest.raw import RawWord
from ingest.records.card_names import without_page
from ingest.records.labels import field_of, stated
from ingest.records.lists import split_items
from ingest.records.looptijden import term
from ingest.records.panel_gaps import with_labels_apart, with_stacked_labels
from ingest.records.people import parse_people


def word(text: str, x: float, y: float, size: float = 10.0) -> RawWord:
    """A word whose line begins at (x, y) from the top left, as wide as half its type size for each letter."""
    return RawWord(text, Box(x, y, x + 0.5 * size * len(text), y + 1.3 * size), size, False, False, 0)


def test_a_letter_over_several_lines_opens_the_first_word_of_its_text() -> None:
    page = (word("D", 50, 96, 30), word("e", 67, 100), word("wijk", 75, 100), word("groeit", 67, 115))
    read = with_drop_caps(page)
    assert [(w.text, w.size, w.glued) for w in read] == [
        ("D", 10.0, False),
        ("e", 10.0, True),
        ("wijk", 10.0, False),
        ("groeit", 10.0, False),
    ]
    assert with_drop_caps(page[:3]) == page[:3]  # a large letter before one line is no drop cap


def test_a_letter_that_is_drawn_twice_for_its_shadow_is_read_once() -> None:
    """It stopped the whole file from being read."""
    text = (word("e", 67, 100), word("wijk", 75, 100), word("groeit", 67, 115))
    read = with_drop_caps((word("D", 50, 96, 30), word("D", 51, 97, 30), *text))
    assert [w.text for w in read] == ["D", "e", "wijk", "groeit"]


def test_a_tick_against_its_text_is_a_mark_and_no_part_of_the_goal() -> None:
    assert [w.text for w in with_marks_apart([word("✓Meer", 50, 100), word("groen", 80, 100)])] == [
        "✓",
        "Meer",
        "groen",
    ]


@pytest.mark.parametrize("said", ["Fietspaden (1/2)", "Fietspaden 2/2", "Fietspaden – vervolg", "Fietspaden (vervolg)", "Fietspaden vervolg"])  # fmt: skip
def test_which_page_of_a_card_a_title_heads_is_no_part_of_its_name(said: str) -> None:
    outline = typeset(("heading", said))
    name, span = without_page(said, outline.span(outline.blocks[0]))
    assert name == "Fietspaden" and outline.pages[0].text[span.begin : span.end] == "Fietspaden"


def test_a_value_goes_to_the_label_that_it_stands_under_where_the_one_beside_it_has_none() -> None:
    outline = typeset(("paragraph", "Namens wie?"))
    assert with_labels_apart(outline) is outline
    assert field_of("Namens wie?") == "opdrachtgevers"
    assert [
        stated("Wanneer?", value) for value in ("2024 - 2028", "mei 2027: besluit in de raad over het plan")
    ] == [
        "looptijd",
        "planning",
    ]
    assert field_of("Wat staat er op de rol?") == "planning"


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("Dorp, Berg en Tolbrug (agendalid: Waal)", [("Dorp", None), ("Berg", None), ("Tolbrug", None), ("Waal", "agendalid")]),
        ("De vijf gemeenten Dorp, Berg en Tolbrug", [("Dorp", None), ("Berg", None), ("Tolbrug", None)]),
        ("Dorp · Berg · Tolbrug*", [("Dorp", None), ("Berg", None), ("Tolbrug", None)]),
        ("Dorp / Berg", [("Dorp", None), ("Berg", None)]),
    ],
)  # fmt: skip
def test_municipalities_as_a_sentence_with_dots_or_with_an_agenda_member(
    said: str, names: list[tuple[str, str | None]]
) -> None:
    assert [(i.naam, i.toelichting) for i in split_items(said)] == names


def test_municipalities_that_give_the_order_are_parted_from_a_body_and_kept_with_their_names() -> None:
    def bodies(said: str) -> list[str]:
        return [i.naam for i in split_items(said, groups=True, towns={"Dorp", "Berg"})]

    assert bodies("Gemeenten en Stichting Hei") == ["Gemeenten", "Stichting Hei"]
    assert bodies("ProRail en de gemeenten Dorp en Berg") == ["ProRail", "de gemeenten Dorp en Berg"]


def test_who_leads_with_somebody_else_or_as_a_deputy_over_two_lines() -> None:
    both = parse_people("Burgemeester F. van Dorp met wethouder R. Bel (beide lid van de raad)")
    assert [(p.functie, p.toelichting) for p in both] == [
        ("burgemeester", "lid van de raad"),
        ("wethouder", "lid van de raad"),
    ]
    deputy = parse_people("Burgemeester H. Kok-Bel, plv.\vwethouder T. Vis")
    assert [(p.naam, p.toelichting) for p in deputy] == [("H. Kok-Bel", None), ("T. Vis", "plv.")]


def test_the_year_of_an_evaluation_neither_begins_nor_ends_a_term() -> None:
    assert (term("Doorlopend (evaluatie in 2028)")["van"], term("Doorlopend (evaluatie in 2028)")["tot"]) == (
        None,
        None,
    )
    assert term("cyclisch (contracten tot en met 2028)")["tot"] == 2028


def test_labels_close_above_one_another_give_each_its_value_and_a_label_over_two_lines_stays_one() -> None:
    def panel(*labels: str) -> list[tuple[str, str]]:
        text = "\n".join((*labels, "2025-2028", "Wethouder A. Bel"))
        words = []
        at = 0
        for k, said in enumerate(text.split("\n")):
            value = k >= len(labels)
            y = 100.0 + 16 * (k - len(labels) if value else k)
            words.append(
                WordBox(at, at + len(said), Box(200 if value else 50, y, 260 if value else 110, y + 11))
            )
            at += len(said) + 1
        end = len("\n".join(labels))
        blocks = [
            Block("heading", 1, 0, end, Box(50, 100, 110, 84 + 16 * len(labels) + 11), size=10, bold=True)
        ]
        for word in words[len(labels) :]:
            blocks.append(Block("paragraph", 1, word.begin, word.end, word.box, size=10))
        page = Page("proef", 1, "1", text, 600, 800, tuple(words))
        read = with_stacked_labels(Outline("proef", (page,), (), tuple(blocks)))
        return [(b.label, read.text(b)) for b in read.blocks if b.kind == "field"]

    assert panel("Looptijd", "Trekker") == [("Looptijd", "2025-2028"), ("Trekker", "Wethouder A. Bel")]
    assert panel("Bestuurlijk", "opdrachtgever") == []
