"""What sets cards and tables of other regions apart from those read before: looks of headings, tabs and running heads, cells cut by a page."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from measure_unseen import FIXTURES

from assistant.service import AskRequest, Service
from assistant.settings import Settings
from ingest.build import build
from ingest.layout.lines import line_of
from ingest.layout.paragraphs import paragraphs
from ingest.layout.pieces import Line
from ingest.model import Box, Span
from ingest.raw import Grid, RawPage, RawWord
from ingest.records.common import Piece
from ingest.records.goals import _addressee
from ingest.records.labels import field_of
from ingest.records.lists import split_items
from ingest.records.looptijden import term
from ingest.records.people import parse_people
from ingest.records.table_parts import GridCell, narrowed, whole_heads
from ingest.records.units import unit
from ingest.striped import striped_grids


@pytest.mark.parametrize(
    ("label", "field"),
    [
        ("Wat er aankomt", "planning"),
        ("Waar we nu staan", "actueel"),
        ("Hoe het ervoor staat", "actueel"),
        ("Waar het om gaat", "wat_is_het"),
        ("Wie er meedoen", "gemeenten"),
        ("Wie het trekt", "trekkers"),
        ("Hoe lang het duurt", "looptijd"),
        ("En nu verder", "planning"),
        ("Meedoende gemeenten", "gemeenten"),
    ],
)
def test_a_label_that_asks_in_the_order_of_a_clause_means_what_the_question_does(
    label: str, field: str
) -> None:
    assert field_of(label) == field


@pytest.mark.parametrize(
    ("said", "van", "tot"),
    [
        ("Doorlopend, evaluatie in 2029", None, None),
        ("2024-2028, eerste evaluatie in 2030", 2024, 2028),
        ("Doorlopend (evaluatie in 2029)", None, None),
        ("2024, 2026", 2024, 2026),
        ("Verkenning 2026, besluit uiterlijk 2027", 2026, 2027),
        ("Doorlopend (evaluatie uiterlijk 2028)", None, None),
    ],
)
def test_the_year_of_an_evaluation_is_no_year_of_the_term(
    said: str, van: int | None, tot: int | None
) -> None:
    assert (term(said)["van"], term(said)["tot"]) == (van, tot)


def test_a_body_named_after_two_places_is_one_and_a_dash_is_nobody() -> None:
    def bodies(said: str) -> list[str]:
        return [i.naam for i in split_items(said, groups=True, towns={"Dorp", "Berg"})]

    assert bodies("Veiligheidsregio Aa en Waal") == ["Veiligheidsregio Aa en Waal"]
    assert bodies("GGD Aa en Waal en gemeente Dorp") == ["GGD Aa en Waal", "gemeente Dorp"]
    assert bodies("Provincie Hei en gemeente Dorp") == ["Provincie Hei", "gemeente Dorp"]
    assert bodies("GGD Aa en Waal\vZorgkantoor De Rand") == ["GGD Aa en Waal", "Zorgkantoor De Rand"]
    assert bodies("-") == []


def test_a_deputy_whose_name_goes_on_below_is_a_second_person() -> None:
    said = "Burgemeester J.W.\vBel\vplv. burgemeester E.\vVos-Roth\v(Dorp)"
    assert [(p.functie, p.naam, p.toelichting) for p in parse_people(said)] == [
        ("burgemeester", "J.W. Bel", None),
        ("burgemeester", "E. Vos-Roth", "plv., Dorp"),
    ]


def test_an_amount_is_not_whom_a_goal_is_addressed_to() -> None:
    def to(said: str) -> str | None:
        return _addressee(Piece(said, Span("d", 1, 0, len(said))))

    assert to("Een bijdrage van 31 miljoen euro aan de geul.") is None
    assert to("Een bijdrage van ten minste de helft aan de geul.") is None
    assert to("Een bijdrage van het Rijk aan de geul.") == "het Rijk"


def test_heads_that_ran_together_over_an_empty_column_are_told_apart_by_the_page_before() -> None:
    assert narrowed(["Gemeente", "Jaar", "Groep"], ["Gemeente Jaar", "Groep"]) == [1, 2]
    assert narrowed(["Gemeente", "Jaar", "Groep"], ["Gemeente", "Groep"]) == []
    assert narrowed(["Gemeente", "Jaar"], ["Gemeente", "Jaar"]) == []


def cell(row: int, text: str) -> GridCell:
    """A cell of the first column of a table whose heads take up one row."""
    return GridCell(row, 0, 1, 1, text, Span("d", 1, 0, len(text)), False)


def test_a_name_that_goes_on_beside_the_row_below_is_one_name() -> None:
    read = whole_heads([cell(1, "Dorp aan de"), cell(2, "Waal"), cell(3, "Berg")], 1)
    assert [c.text for c in read] == ["Dorp aan de Waal", "", "Berg"]
    assert [c.text for c in whole_heads([cell(1, "Dorp"), cell(2, "Berg")], 1)] == ["Dorp", "Berg"]


def line(text: str, y: float) -> Line:
    """A line at the left edge of a column, its letters half as wide as they are high."""
    words, x = [], 50.0
    for said in text.split():
        words.append(RawWord(said, Box(x, y, x + 5 * len(said), y + 10), 10.0, False, False, 0))
        x += 5 * len(said) + 3
    return line_of(words)


def test_paragraphs_of_one_line_stay_apart_where_the_page_tells_its_leading() -> None:
    said = ["De brug is klaar.", "Het plan ligt voor bij de raad.", "Over de weg is een besluit genomen."]
    lines = [line(text, 100 + 15.5 * k) for k, text in enumerate(said)]
    assert len(paragraphs(lines, {10.0: 1.2})) == 3
    assert len(paragraphs([line("De brug is", 100), line("klaar in mei.", 112)], {10.0: 1.2})) == 1


def test_a_title_that_names_two_things_counts_in_each_row_its_own() -> None:
    assert unit(["2026"], ["Zonnedaken", "Dorp"], "Laadpalen en zonnedaken", ()) is None
    assert unit(["2026"], ["Laadpalen", "Dorp"], "Laadpalen en zonnedaken", ()) == "laadpalen"


def bar(y: float) -> Grid:
    """A bar of two cells at a height of the page."""
    return Grid(Box(50, y, 250, y + 20), ((Box(50, y, 120, y + 20), Box(120, y, 250, y + 20)),))


def row(y: float, label: str, value: str) -> tuple[RawWord, RawWord]:
    """A label and its value at a height of the page, in the columns of `bar`."""
    left = RawWord(label, Box(55, y, 55 + 5 * len(label), y + 10), 9.0, True, False, 0)
    return left, RawWord(value, Box(125, y, 125 + 5 * len(value), y + 10), 9.0, False, False, 0)


def test_rows_without_a_bar_belong_with_those_that_have_one() -> None:
    words = (
        *row(105, "Trekker", "Bel"),
        *row(127, "Gemeenten", "Dorp"),
        *row(149, "Looptijd", "2027"),
        *row(172, "Status", "klaar"),
    )
    page = RawPage(1, "1", 400.0, 600.0, words, (), (bar(100), bar(144)))
    (grid,) = striped_grids(page)
    assert len(grid.rows) == 4 and grid.box.y1 > 180
    apart = RawPage(1, "1", 400.0, 600.0, words[:2], (), (bar(100),))
    assert striped_grids(apart) == [bar(100)]  # one bar tells nothing of what stands below it


def test_the_sheet_of_a_numbered_action_is_no_dossier_and_a_year_in_a_name_costs_no_answer(
    tmp_path: Path,
) -> None:
    """Its panel does not say "2050" again: the answer was dropped for a number without a source."""
    folder = FIXTURES / "documenten" / "ontwerp"
    corpus = tmp_path / "stukken"
    corpus.mkdir()
    for name in ("g06", "a01"):
        shutil.copy(folder / f"{name}.pdf", corpus)
    build(corpus, tmp_path / "data")
    service = Service.open(Settings(corpus=corpus, data=tmp_path / "data"))
    try:
        register = service.library.register
        names = [str(r.data["naam"]) for r in register.records("dossier")]
        assert len(names) == 5 and not any(name.startswith("Actie") for name in names)
        assert len(register.records("actie")) == 5
        made = service.ask(AskRequest("Wie zijn de trekkers van het Regionaal Koersdocument 2050?", ()))
        assert made.uitkomst == "beantwoord"
        assert all(name in made.antwoord for name in ("Oldeneel", "Brinkhorst-Vos", "Aydın"))
    finally:
        service.close()
