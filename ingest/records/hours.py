"""Hours in running lines: "BRO: 40 uur in 2025, 20 uur in 2026" -> an entry per organisation and year."""

from __future__ import annotations

import re
from typing import NamedTuple

from ingest.model import Block, Cell, Outline, Span
from ingest.records.common import plain, squeeze

_HOURS = re.compile(
    r"(?P<hours>\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?\s+(?:uur|uren)\s+(?:(?:in|voor|over)\s+|\((?:in\s+)?(?=20\d\d\)))(?P<year>20\d\d)(?P<star>\s?\*+)?"
    r"|(?P<year2>20\d\d)\s*:\s*(?P<hours2>\d{1,3}(?:\.\d{3})+|\d+)\s+(?:uur|uren)(?P<star2>\s?\*+)?",
    re.I,
)
_MARK = re.compile(r"\s*(?:[•▪▫■○●‣➢➤·–*-]\s+)?(?:\d{1,2}[.)]\s+)?")
_OWNER = re.compile(r"[^:\n]{1,80}?(?=\s*:)")
_REMARK = re.compile(r"\(([^()]{3,80})\)")
_STAR = re.compile(r"(?m)^\s*(\*+)\s*(?=\S)")


class Hours(NamedTuple):
    """Hours of one organisation in one year, where they stand in the text, and their remark."""

    owner: str | None
    year: int
    hours: int
    begin: int
    end: int
    remark: str | None


class YearHours(NamedTuple):
    """Hours of one organisation in one year as a cell of a table tells them, with the row that says so."""

    owner: str
    year: int
    hours: int
    span: Span


_YEAR = re.compile(r"(?:in )?(20\d\d)")
_COUNT = re.compile(r"(\d{1,3}(?:\.\d{3})+|\d{1,5})(?:\s+(?:uur|uren))?")


def hours_in_table(outline: Outline, block: Block) -> list[YearHours]:
    """The hours of a table with an organisation in each row and a year in each column, which says or stands below that it counts hours."""
    text = outline.pages[block.page - 1].text
    rows: dict[int, dict[int, Cell]] = {}
    for cell in block.cells:
        if text[cell.begin : cell.end].strip():
            rows.setdefault(cell.row, {})[cell.column] = cell

    def said(cell: Cell) -> str:
        return plain(text[cell.begin : cell.end])

    heads = next(
        (n for n, row in rows.items() if any(_YEAR.fullmatch(said(c)) for k, c in row.items() if k > 0)), None
    )
    if heads is None or not re.search(r"\b(?:uren|uur)\b", _around(outline, block).lower()):
        return []
    years = {k: int(m[1]) for k, c in rows[heads].items() if k > 0 and (m := _YEAR.fullmatch(said(c)))}
    out: list[YearHours] = []
    for number, row in rows.items():
        if number <= heads or 0 not in row or re.match(r"(?:sub)?totaal\b", said(row[0])):
            continue
        for column, year in years.items():
            found = _COUNT.fullmatch(said(row[column])) if column in row else None
            if found:
                span = Span(outline.document, block.page, row[0].begin, row[column].end)
                owner = squeeze(text[row[0].begin : row[0].end])
                out.append(YearHours(owner, year, int(found[1].replace(".", "")), span))
    return out


def _around(outline: Outline, block: Block) -> str:
    """The words of a table and of the line right above it."""
    page = outline.pages[block.page - 1].text
    above = page[: block.begin].rstrip().rpartition("\n")[2]
    return f"{above[-80:]}\n{page[block.begin : block.end]}"


def hours(text: str) -> list[Hours]:
    """Read the hours of a cell. An organisation goes on over the lines until another one is named.

    The stretch [begin, end) runs from the organisation's name to the year: it says all that is stated.
    """
    notes = _notes(text)
    body = text[: min(notes.values(), default=len(text))] if notes else text
    out: list[Hours] = []
    owner: str | None = None
    owner_at = 0
    at = 0
    for line in body.splitlines(keepends=True):
        mark = _MARK.match(line)
        first = mark.end() if mark else 0
        named = _OWNER.match(line, first)
        found = list(_HOURS.finditer(line))
        if named and not re.fullmatch(r"20\d\d", named.group().strip()):
            if not found or named.end() <= found[0].start():
                owner, owner_at = squeeze(named.group()), at + first
        elif mark and mark.group().strip() and found:
            owner = None  # a new item that names nobody before its hours
        remark = _REMARK.search(line, found[-1].end()) if found else None
        for one in found:
            said = squeeze(remark.group(1)) if remark else None
            star = (one.group("star") or one.group("star2") or "").strip()
            after = re.match(r"[^\n]*?\)\s*(\*+)", line[found[-1].end() :])
            star = star or (after.group(1) if after else "")
            note = _note(text, notes, star)
            begin = owner_at if owner is not None else at + one.start()
            out.append(
                Hours(
                    owner,
                    int(one.group("year") or one.group("year2")),
                    int((one.group("hours") or one.group("hours2")).replace(".", "")),
                    begin,
                    at + one.end(),
                    "; ".join(x for x in (said, note) if x) or None,
                )
            )
        at += len(line)
    return out


def _notes(text: str) -> dict[str, int]:
    """Where the notes to asterisks begin: a line that opens with the mark and holds no hours of its own."""
    found: dict[str, int] = {}
    for mark in _STAR.finditer(text):
        line = text[mark.start() :].strip().splitlines()[0]
        if mark.group(1) in text[: mark.start()] and not _HOURS.search(line):
            found[mark.group(1)] = mark.start()
    return found


def _note(text: str, notes: dict[str, int], star: str) -> str | None:
    if not star or star not in notes:
        return None
    begin = notes[star]
    later = [at for at in notes.values() if at > begin]
    return squeeze(text[begin : min(later, default=len(text))]).lstrip("* ")
