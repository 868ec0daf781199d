"""One target with two years or two numbers in one document."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple, cast

from ingest.language import sentences
from ingest.model import Outline, Record, Span
from ingest.records.finding import Cell, Finding, cells_by_table, is_total, subject
from ingest.records.numbers import printed
from ingest.records.periods import years

_YEARLY = re.compile(r"\b(?:jaarlijkse?|per jaar|elk jaar|ieder jaar)\b", re.I)
_SHARE = re.compile(r"(?<![\d.,])(\d{1,3}(?:,\d+)?)\s?%")
_YEAR = re.compile(r"(?<![\d.,/-])(20[2-9]\d)(?![\d/-]|\s*(?:-|–|t/m|en)\s*20)")
_ALIKE = 0.6
_APART = 0.25  # numbers that are further apart count different things


class _Claim(NamedTuple):
    share: str
    year: str
    text: str
    span: Span


def targets(outline: Outline, figures: Sequence[Record]) -> Iterator[Finding]:
    """Percentages with two years, and numbers in sentences against another sentence or a table's total."""
    yield from _two_years(outline)
    yield from _two_numbers(outline, figures)
    yield from _against_tables(outline, figures)


# --- one percentage, two years --------------------------------------------------------------------


def _two_years(outline: Outline) -> Iterator[Finding]:
    claims = list(_claims(outline))
    for one, other in combinations(claims, 2):
        if one.share != other.share or one.year == other.year or abs(one.span.page - other.span.page) > 1:
            continue
        if _related(one.text, other.text) >= 3:
            yield Finding(
                "tegenstrijdig",
                f"Hetzelfde doel ({one.share}%) staat er met twee jaartallen: {one.year} en {other.year}.",
                (one.span, other.span),
            )


def _claims(outline: Outline) -> Iterator[_Claim]:
    """Sentences, and call-outs as a whole, with one percentage and one year."""
    for page in outline.pages:
        pieces: list[Span] = []
        groups: dict[int, Span] = {}
        for block in outline.on_page(page.number):
            if block.kind in ("furniture", "contents", "table", "heading") and not block.group:
                continue
            if block.kind == "table":
                continue
            if block.group:
                old = groups.get(block.group)
                begin, end = (
                    (min(old.begin, block.begin), max(old.end, block.end))
                    if old
                    else (block.begin, block.end)
                )
                groups[block.group] = Span(outline.document, page.number, begin, end)
            for begin, end in sentences(page.text[block.begin : block.end]):
                pieces.append(Span(outline.document, page.number, block.begin + begin, block.begin + end))
        whole = [span for span in groups.values() if span.end - span.begin < 300 and span not in pieces]
        for span in [*pieces, *whole]:
            text = page.quote(span)
            shares, found = set(_SHARE.findall(text)), set(_YEAR.findall(text))
            if len(shares) == 1 and len(found) == 1:
                yield _Claim(shares.pop(), found.pop(), text, span)


def _related(one: str, other: str) -> int:
    """How many words two texts share; reductie also counts in reductiedoelstelling."""
    shared = 0
    rest = set(subject(other))
    for word in subject(one):
        match = next(
            (
                w
                for w in rest
                if w == word
                or (min(len(w), len(word)) >= 6 and (w.startswith(word[:6]) and word.startswith(w[:6])))
            ),
            None,
        )
        if match:
            shared += 1
            rest.discard(match)
    return shared


# --- one subject, two numbers ---------------------------------------------------------------------


def _data(record: Record, name: str) -> str | None:
    return cast("str | None", record.data.get(name))


def _two_numbers(outline: Outline, figures: Sequence[Record]) -> Iterator[Finding]:
    told = [f for f in figures if f.data.get("soort") == "zin" and isinstance(f.data["getal"], (int, float))]
    for one, other in combinations(told, 2):
        if any(_data(one, name) != _data(other, name) for name in ("eenheid", "gemeente", "periode", "rij")):
            continue
        if one.data["getal"] == other.data["getal"] or _data(one, "eenheid") is None:
            continue
        first, second = cast(Span, one.data["bron"]), cast(Span, other.data["bron"])
        if first == second or (_data(one, "gemeente") is None and _data(one, "periode") is None):
            continue
        stems = subject(_quote(outline, first)), subject(_quote(outline, second))
        both, either = stems[0] & stems[1], stems[0] | stems[1]
        if len(both) >= 4 and len(both) >= _ALIKE * len(either):
            yield Finding(
                "tegenstrijdig",
                f"Voor “{_data(one, 'rij')}” staan twee getallen: "
                f"{one.data['waarde']} en {other.data['waarde']}.",
                (first, second),
            )


def _quote(outline: Outline, span: Span) -> str:
    return outline.pages[span.page - 1].quote(span)


def _against_tables(outline: Outline, figures: Sequence[Record]) -> Iterator[Finding]:
    """A sentence on the whole region against the grand total of a table with the same words above it."""
    totals = [cell for cell in map(_grand_total, cells_by_table(figures)) if cell is not None]
    for record in figures:
        number = record.data["getal"]
        if (
            record.data.get("soort") != "zin"
            or not isinstance(number, (int, float))
            or record.data["gemeente"]
        ):
            continue
        span = cast(Span, record.data["bron"])
        text = _quote(outline, span)
        counted = subject(_data(record, "rij") or "")
        if not counted or not _YEARLY.search(text):
            continue
        for total in totals:
            assert total.number is not None
            same_year = (
                not record.data["periode"]
                or not total.period
                or years(str(record.data["periode"])) == years(total.period)
            )
            about = (
                counted <= subject(total.caption)
                and len(counted) >= 2
                and bool(_YEARLY.search(total.caption))
            )
            off = abs(total.number - number)
            if (
                about
                and same_year
                and total.unit == record.data["eenheid"]
                and 0 < off <= _APART * total.number
            ):
                yield Finding(
                    "tegenstrijdig",
                    f"De tekst noemt {record.data['waarde']} {_data(record, 'rij')} per jaar; "
                    f"het totaal van de tabel “{total.caption}” is {printed(total.number)}.",
                    (span, total.span),
                )


def _grand_total(cells: Sequence[Cell]) -> Cell | None:
    """The total of the totals of a table without municipality, or of its only row."""
    if any(cell.place for cell in cells):
        return None
    rows = {cell.row for cell in cells}
    found = [
        cell
        for cell in cells
        if cell.number is not None and is_total(cell.heads) and (len(rows) == 1 or is_total(cell.stubs))
    ]
    return found[0] if len(found) == 1 else None
