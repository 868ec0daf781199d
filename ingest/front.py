"""What a document's own front says of it, where no manifest does: its title, who made it and its date."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from ingest.model import Block, Document
from ingest.months import MONTH, MONTHS

if TYPE_CHECKING:
    from ingest.pages import Reading

_PLACEHOLDER = re.compile(
    r"\W*(?:anonymous|unknown|untitled|naamloos|onbekend|none|user|admin\w*|author|auteur|title|titel)\W*\d*"
    r"|(?:document|presentati(?:e|on)|map|book|dia|slide)\s?\d*|microsoft (?:word|powerpoint|excel)\b.*|.*\.(?:docx?|pptx?|xlsx?|odt|indd|rtf|tmp|pdf)",
    re.I,
)
_LONGEST = 120  # characters of a title
_COVER = 60  # words of a page that holds no more than a title and what goes with it
_SHORT = 6  # words of a line that is about its date
_DAY = re.compile(rf"\b(\d{{1,2}}) ({MONTH}) ((?:19|20)\d{{2}})\b", re.I)
_MONTH = re.compile(rf"\b({MONTH}) ((?:19|20)\d{{2}})\b", re.I)
_YEAR = re.compile(r"((?:19|20)\d{2})")
_CREATED = re.compile(r"D:(\d{4})(\d\d)(\d\d)")


def described(document: Document, reading: Reading) -> Document:
    """A document with what no manifest gave: from its first page, and where that says nothing from its file.

    `derived` keeps naming those fields, but for a date that the document itself gives.
    """
    if not document.derived:
        return document
    title, publisher, when, derived = document.title, document.publisher, document.date, document.derived
    if "title" in derived:
        title = _title(reading) or document.title
    if "publisher" in derived and reading.author and not _PLACEHOLDER.fullmatch(reading.author.strip()):
        publisher = reading.author
    if "date" in derived:
        stated = _date(reading)
        created = _CREATED.match(reading.date)
        when = stated or ("-".join(created.groups()) if created else None)
        derived = tuple(d for d in derived if d != "date" or not stated)
    return replace(document, title=title, publisher=publisher, date=when, derived=derived)


def _title(reading: Reading) -> str:
    """The title in the file; the headline of the first page where that says more, or where the file has none."""
    own = "" if _PLACEHOLDER.fullmatch(reading.title.strip()) else reading.title
    headline = _headline(reading)
    more = own and len(own) < len(headline) and re.search(rf"\b{re.escape(own)}\b", headline, re.I)
    first = next((s.path[0] for s in reading.outline.sections if s.path), "")
    return headline if more else own or headline or first


def _headline(reading: Reading) -> str:
    """The heading in the largest type of the first page."""
    heads = [b for b in reading.outline.blocks if b.kind == "heading" and b.page == 1]
    best: Block | None = max(heads, key=lambda b: b.size, default=None)
    said = " ".join(reading.outline.text(best).split()) if best is not None else ""
    return said if len(said) <= _LONGEST else ""


def _date(reading: Reading) -> str | None:
    """The date on the first page: anywhere on a cover, else in a short line; the day before the month before the year."""
    text = reading.outline.pages[0].text if reading.outline.pages else ""
    lines = [" ".join(line.split()) for line in text.splitlines()]
    if len(text.split()) > _COVER:
        lines = [line for line in lines if len(line.split()) <= _SHORT]
    if match := next(filter(None, map(_DAY.search, lines)), None):
        day, month, year = match.groups()
        try:
            return date(int(year), _number(month), int(day)).isoformat()
        except ValueError:
            return None
    if match := next(filter(None, map(_MONTH.search, lines)), None):
        return f"{match[2]}-{_number(match[1]):02d}"
    alone = next(filter(None, map(_YEAR.fullmatch, lines)), None)
    return alone[1] if alone else None


def _number(month: str) -> int:
    return MONTHS.index(month.lower()) + 1
