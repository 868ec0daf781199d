"""What a page says in boxes only, with nothing under them, is kept and can be answered with."""

from __future__ import annotations

import pytest

from ingest.boxed import boxed_statements
from ingest.model import Block, Box, Page
from ingest.pullquotes import pull_quotes

STATEMENTS = (
    "De dijk moet ook in de winter hoog genoeg zijn",
    "Lege molens moeten een nieuwe taak krijgen",
    "Wie aan het water woont mag niet nat worden",
)


def _page(lines: tuple[str, ...], kind: str = "heading", size: float = 10.0) -> tuple[Page, list[Block]]:
    blocks, at = [], 0
    for k, line in enumerate(lines):
        box = Box(50 + 170 * k, 600, 200 + 170 * k, 640)
        block = Block("heading", 1, at, at + len(line), box, level=3, group=k + 1, size=size, bold=True)
        blocks.append(block if kind == "heading" else Block("paragraph", 1, at, at + len(line), box))
        at += len(line) + 1
    return Page("wateragenda", 1, "1", "\n".join(lines), 600, 800), blocks


def test_statements_in_boxes_are_items_of_a_list() -> None:
    page, blocks = _page(STATEMENTS)
    assert {b.kind for b in boxed_statements([page], [blocks])[0]} == {"item"}


@pytest.mark.parametrize("lines", [STATEMENTS[:2], ("Dijken", "Molens", "Water"), ("Doel", *STATEMENTS[1:])])
def test_titles_in_boxes_stay_headings(lines: tuple[str, ...]) -> None:
    page, blocks = _page(lines)
    assert {b.kind for b in boxed_statements([page], [blocks])[0]} == {"heading"}


def test_boxes_with_a_text_under_them_head_it() -> None:
    page, blocks = _page(STATEMENTS)
    last = blocks[-1]
    below = Block("paragraph", 1, 0, 5, Box(last.box.x0, last.box.y1 + 5, last.box.x1, last.box.y1 + 40))
    made = boxed_statements([page], [[*blocks, below]])[0]
    assert {b.kind for b in made[:-1]} == {"heading"}


@pytest.mark.parametrize(
    ("text", "kind"),
    [("Wij willen deze waarden niet alleen bewaren maar ze sterker maken.", "paragraph"), ("Groei van de stad naar honderd bruggen voor allen", "pullquote")],
)  # fmt: skip
def test_a_large_sentence_that_is_said_nowhere_else_is_text(text: str, kind: str) -> None:
    page, blocks = _page((text,), size=17.0)
    assert pull_quotes([page], [blocks], 11.0)[0][0].kind == kind
