"""What a document's own front tells of it, where no manifest does."""

from __future__ import annotations

from dataclasses import replace

import pytest
from zichtbaar import sheet, typeset

from ingest.front import described
from ingest.manifest import DERIVED
from ingest.model import Document
from ingest.pages import Reading


def seen(*lines: tuple[object, ...], title: str = "", author: str = "") -> Document:
    outline = typeset(*lines)  # type: ignore[arg-type]
    loose = replace(sheet(), title="Bestand", publisher="onbekend", derived=DERIVED)
    return described(loose, Reading(outline, title, author, "D:20260101000000"))


@pytest.mark.parametrize(
    "title", ["(anonymous)", "untitled", "Microsoft Word - concept3.docx", "Document1", ""]
)
def test_a_title_that_a_program_gave_is_no_title(title: str) -> None:
    made = seen(("heading", "Jaarbericht Duinstreek", {"size": 26.0}), ("heading", "Wonen"), title=title)
    assert made.title == "Jaarbericht Duinstreek"


def test_a_headline_that_says_more_than_the_file_is_the_title() -> None:
    headline = ("heading", "Voortgang 2026 Samenwerking Duinstreek", {"size": 26.0})
    assert seen(headline, title="Voortgang").title == "Voortgang 2026 Samenwerking Duinstreek"
    assert seen(headline, title="Halfjaarbericht").title == "Halfjaarbericht"


def test_a_program_is_no_publisher() -> None:
    assert seen(("heading", "Bericht"), author="(anonymous)").publisher == "onbekend"
    assert seen(("heading", "Bericht"), author="Bureau Duinstreek").publisher == "Bureau Duinstreek"


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("12 november 2025", "2025-11-12"),
        ("Stand van zaken per 1 februari 2026", "2026-02-01"),
        ("januari 2024", "2024-01"),
        ("2026", "2026"),
    ],
)
def test_the_date_on_the_cover_is_the_date_of_the_document(line: str, date: str) -> None:
    made = seen(("heading", "Bericht"), ("paragraph", line))
    assert made.date == date and "date" not in made.derived


def test_the_day_on_which_a_file_was_made_stays_marked_as_derived() -> None:
    made = seen(("heading", "Bericht"), ("paragraph", "Wij bouwen door tot mei 2031. " * 20))
    assert made.date == "2026-01-01" and "date" in made.derived
