"""Overviews of actions: tables with a row for each action, with its number, planning and investment."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ingest.model import Block, Cell, Outline
from ingest.records.common import Piece, cut, plain, raw

_HEADS = {
    "nummer": re.compile(r"^(?:#|nr|no|nummer|code|actienummer|actiecode|actie ?nr)$"),
    "titel": re.compile(
        r"^(?:actie|acties|activiteit|activiteiten|maatregel|maatregelen|actiepunt(?:en)?|afspraak|afspraken|project(?:en)?|wat|omschrijving|onderwerp|wat (?:gaan|doen) (?:we|wij)(?: (?:er|daarvoor|hiervoor))?(?: doen)?)$"
    ),
    "resultaat": re.compile(r"^(?:beoogde?\s+)?(?:resulta(?:at|ten)|opbrengst|product(?:en)?)$"),
    "doel": re.compile(r"^(?:doel(?:en|stelling(?:en)?)?|waarom)$"),
    "tekst": re.compile(
        r"^(?:toelichting|omschrijving|beschrijving|inhoud|korte omschrijving|wat (?:gaan|doen) (?:we|wij)(?: (?:er|daarvoor|hiervoor))?(?: doen)?)$"
    ),
    "planning": re.compile(
        r"^(?:planning|wanneer|termijn|periode|tijdpad|tijdspad|looptijd|gereed|jaar|deadline|wanneer (?:is (?:het|dit) )?(?:klaar|gereed))$"
    ),
    "uren": re.compile(
        r"^(?:(?:geschatte|geraamde|benodigde|verwachte|aantal|totaal|inzet|inzet in|tijd in) )?uren(?: (?:in |per jaar|totaal)?(?:20\d\d)?)?$"
    ),
    "investering": re.compile(
        r"investering|kosten|budget|inzet|uren|capaciteit|middelen|\beuro\b|^bedrag|^wat (?:kost|mag|gaat) (?:het|dit|dat)\b"
    ),
    "verantwoordelijke": re.compile(
        r"^(?:verantwoordelijk\w*|trekkers?|wie|door wie|eigenaar|actiehouder|uitvoering|uitvoerders?|wie (?:doet|trekt|regelt|organiseert) (?:het|dit|dat)|wie (?:is|zijn) (?:er )?(?:aan zet|verantwoordelijk))$"
    ),
}
_NUMBER = re.compile(r"^\s*([A-Z]{0,2}\d{1,3}(?:\.\d{1,2})?[a-z]?)\s*[.)]?\s*$")
_NUMBERED = re.compile(r"^\s*(\d{1,3}[a-z]?(?=\s*[.)])|\d{1,2}\.\d{1,2})\s*[.)]?\s+(?=\S)")


@dataclass(frozen=True, slots=True)
class Value:
    """What a cell or paragraph says: its text with line breaks, its place, and the quote as on the page."""

    text: str
    place: Piece
    quote: str


@dataclass(slots=True)
class Row:
    """One action of an overview. `fields`: titel, planning, investering and what else its columns hold, by the names of a record."""

    number: Piece | None
    fields: dict[str, Value]


def rows(outline: Outline) -> list[Row]:
    """The numbered rows of all overviews of actions; every row with a title where a table has no numbers."""
    out: list[Row] = []
    columns: dict[int, str] = {}
    width = 0
    page = 0
    for block in outline.blocks:
        if block.kind != "table":
            if block.kind == "heading" and columns:
                columns = {}
            continue
        own, first = _columns(outline, block)
        if own:
            columns, width = own, _width(block)
        elif not columns or _width(block) != width or block.page > page + 1:
            columns = {}
            continue
        page = block.page
        _read(outline, block, columns, first, out, bool(not own))
    return out


def value(outline: Outline, block: Block, begin: int, end: int) -> Value:
    place = cut(outline, block, begin, end)
    quote = outline.pages[block.page - 1].text[place.span.begin : place.span.end]
    return Value(raw(outline, block, begin, end).strip(), place, quote)


def _width(block: Block) -> int:
    return max(cell.column + cell.columns for cell in block.cells)


def _columns(outline: Outline, block: Block) -> tuple[dict[int, str], int]:
    """What each column of a table holds, and the first row below its heads; nothing for other tables."""
    text = outline.pages[block.page - 1].text
    for row in (0, 1):
        found: dict[int, str] = {}
        for cell in block.cells:
            if cell.row != row:
                continue
            said = plain(text[cell.begin : cell.end])
            name = next(
                (n for n, pattern in _HEADS.items() if n not in found.values() and pattern.search(said)), ""
            )
            if name:
                found[cell.column] = name
        kinds = set(found.values())
        if "titel" in kinds and (
            {"planning", "investering", "uren"} & kinds or {"nummer", "verantwoordelijke"} <= kinds
        ):
            if "nummer" not in kinds and 0 not in found:  # a first column without a head
                found[0] = "nummer"
            return found, row + 1
    return {}, 0


def _read(
    outline: Outline, block: Block, columns: dict[int, str], first: int, out: list[Row], carried: bool
) -> None:
    text = outline.pages[block.page - 1].text
    by_row: dict[int, dict[str, Cell]] = {}
    spanning: set[int] = set()
    for cell in block.cells:
        if cell.row < first:
            continue
        if cell.columns > 1:
            spanning.add(cell.row)
        if cell.column in columns:
            by_row.setdefault(cell.row, {})[columns[cell.column]] = cell
    numbered = "nummer" in columns.values()
    for at, (row, cells) in enumerate(sorted(by_row.items())):
        number: Piece | None = None
        values = {
            name: value(outline, block, cell.begin, cell.end)
            for name, cell in cells.items()
            if name != "nummer" and text[cell.begin : cell.end].strip()
        }
        _count_hours(values)
        if "nummer" in cells and (found := _NUMBER.match(text[cells["nummer"].begin : cells["nummer"].end])):
            begin = cells["nummer"].begin
            number = cut(outline, block, begin + found.start(1), begin + found.end(1))
        elif "titel" in cells and (found := _NUMBERED.match(text[cells["titel"].begin : cells["titel"].end])):
            begin = cells["titel"].begin
            number = cut(outline, block, begin + found.start(1), begin + found.end(1))
            values["titel"] = value(outline, block, begin + found.end(), cells["titel"].end)
        if row in spanning and number is None:
            continue
        if number is None and carried and at == 0 and out and "titel" not in values:
            _extend(out[-1], values)
        elif number is not None or (not numbered and "titel" in values and len(values) > 1):
            out.append(Row(number, values))


def _count_hours(values: dict[str, Value]) -> None:
    """Put the hours of a column of their own with what an action costs: "320" below "Uren" as "320 uur"."""
    spent = values.pop("uren", None)
    if spent is None:
        return
    costs = values.get("investering")
    counted = re.fullmatch(r"\d[\d.]*", spent.text)
    said = f"{spent.text} uur" if counted else spent.text
    if costs is None or not re.search(r"\w", costs.text):
        values["investering"] = Value(said, spent.place, spent.quote)
    elif re.search(r"\w", spent.text):
        values["investering"] = Value(f"{costs.text}\n{said}", costs.place, costs.quote)


def _extend(row: Row, values: dict[str, Value]) -> None:
    """A row that a page break cut in two: the second half adds its lines to the first."""
    for name, more in values.items():
        before = row.fields.get(name)
        row.fields[name] = (
            more if before is None else Value(f"{before.text}\n{more.text}", before.place, before.quote)
        )
