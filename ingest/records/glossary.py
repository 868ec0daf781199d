"""Lists of terms in a table or as labels: an abbreviation or a word, and beside it what it stands for or means."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ingest.model import Block, Outline, Span
from ingest.records import abbreviations, longforms
from ingest.records.common import cut, plain

_TERM = re.compile(r"(?:(?:gebruikte )?(?:afkorting|begrip|term)(?:pen|en)?|letters?|woord)")
_SHORT = re.compile(r"(?:(?:gebruikte )?afkorting(?:en)?|letters?)")
_MEANING = re.compile(
    r"(?:(?:volledige )?(?:betekenis|omschrijving|definitie|toelichting|uitleg|verklaring|naam)|voluit|staat voor|wat (?:het|dit) betekent)"
)
_LONGEST = 60  # characters of a term


class Entry(NamedTuple):
    """A term of a list with its meaning; `spelled` where this says no more than what the letters stand for."""

    term: str
    meaning: str
    spelled: bool
    span: Span


def entries(outline: Outline, heading: re.Pattern[str]) -> Iterator[Entry]:
    """The terms that a document lists: in a table with these heads, or in a table or labels under such a heading."""
    for section in outline.sections:
        listed = bool(section.path) and heading.search(section.path[-1]) is not None
        short = listed and "afkorting" in section.path[-1].lower()
        for block in section.blocks:
            if block.kind == "table":
                yield from _of_table(outline, block, listed, short)
            elif listed and block.kind == "field" and block.label_span:
                yield from _entry(outline, block, block.label_span, (block.begin, block.end), short)
            elif listed and block.kind == "paragraph":
                yield from _of_line(outline, block)


def _of_table(outline: Outline, block: Block, listed: bool, short: bool) -> Iterator[Entry]:
    rows: dict[int, dict[int, tuple[int, int]]] = {}
    for cell in block.cells:
        rows.setdefault(cell.row, {})[cell.column] = (cell.begin, cell.end)
    if not rows or any(len(row) not in (1, 2, 4) for row in rows.values()):
        return
    text = outline.pages[block.page - 1].text
    head = {column: plain(text[a:b]) for column, (a, b) in rows[min(rows)].items()}
    headed = len(head) in (2, 4) and all(
        (_MEANING if k % 2 else _TERM).fullmatch(head[column]) for k, column in enumerate(sorted(head))
    )
    if not headed and not listed:
        return
    short = short or (headed and _SHORT.fullmatch(head[min(head)]) is not None)
    for number, row in sorted(rows.items()):
        places = [row[column] for column in sorted(row)]
        if (headed and number == min(rows)) or len(places) % 2:
            continue
        for term, meaning in zip(places[::2], places[1::2], strict=True):
            yield from _entry(outline, block, term, meaning, short)


def _of_line(outline: Outline, block: Block) -> Iterator[Entry]:
    """A line that opens with an abbreviation, where the words behind it spell it out or begin with a capital ("NS  Nederlandse Spoorwegen")."""
    text = outline.text(block)
    first = text.split(maxsplit=1)
    if len(first) < 2 or not abbreviations.is_abbreviation(first[0]) or not first[1][0].isupper():
        return
    at = block.begin + text.index(first[1])
    yield from _entry(outline, block, (block.begin, block.begin + len(first[0])), (at, block.end), True)


def _entry(
    outline: Outline, block: Block, term: tuple[int, int], meaning: tuple[int, int], short: bool
) -> Iterator[Entry]:
    said, told = cut(outline, block, *term), cut(outline, block, *meaning)
    name = said.text.strip(" :")
    if not name or not told.text or len(name) > _LONGEST or not any(c.isalpha() for c in told.text):
        return
    spells = longforms.fits(name, told.text.split()) is not None
    own = abbreviations.is_abbreviation(name.split("-")[0])
    span = Span(outline.document, block.page, min(term[0], meaning[0]), max(term[1], told.span.end))
    yield Entry(name, told.text.rstrip("."), own and (short or spells), span)
