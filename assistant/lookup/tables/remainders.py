"""A part and its whole where both are cells of one table: what is left of the whole ("hoeveel bomen waren niet van de
gemeente?"), and how great the part is ("welk deel van de bomen is een eik?")."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.draft import Draft, cite, say
from assistant.evidence.sums import dutch_number
from assistant.lookup.common import Desk, found, is_total, span_of
from assistant.lookup.tables.cells import Scored
from assistant.lookup.tables.written_cells import number, own_stems, with_unit
from assistant.reading.question import Question
from ingest.language import fold, words
from ingest.model import Record

SPEAKS = 0.6  # how well a row must hold a word to be the whole that it names
LIGHT = 0.06  # weight of a word that says nothing of which part is meant
_PART = re.compile(r"\W*(?:waarvan|daarvan|hiervan|w\.v\.)")


def left_of(
    question: Question, desk: Desk, records: Sequence[Record], best: Sequence[Scored]
) -> Draft | None:
    """The whole less the one cell that is meant; None where the table tells no whole that it is a part of."""
    if len(best) != 1 or best[0].record.data.get("soort") == "zin":
        return None
    part = best[0].record
    if not _denied(question, part):
        return None
    table = table_of(records, part)
    whole = _above(question, desk, table, part) or _total(table, part)
    high, low = (number(whole) if whole is not None else None), number(part)
    if whole is None or high is None or low is None or high <= low:
        return None
    told = say(
        f"{with_unit(high - low, part)}: {whole.data['waarde']} ",
        cite(span_of(whole.data["bron"])),
        f" min {part.data['waarde']} ",
        cite(span_of(part.data["bron"])),
        ".",
        checked=False,
    )
    return found([whole, part], told, why="geheel zonder een deel")


def share_of(
    records: Sequence[Record], best: Sequence[Scored], whole: Record | None = None, without: bool = False
) -> Draft | None:
    """One cell as a percentage of the total that it is a part of, or of `whole`; None where its table tells none. `without`: what
    is not of it."""
    if len(best) != 1 or best[0].record.data.get("soort") == "zin":
        return None
    part = best[0].record
    whole = whole or _total(table_of(records, part), part)
    high, low = (number(whole) if whole is not None else None), number(part)
    if whole is None or not high or low is None or low > high:
        return None
    asked = high - low if without else low
    lead = f"{dutch_number(round(100 * asked / high, 1))}%: "
    told = say(
        f"{lead}{with_unit(asked, whole)}, want {part.data['waarde']} "
        if without
        else f"{lead}{part.data['waarde']} ",
        cite(span_of(part.data["bron"])),
        f" van {with_unit(high, whole)} ",
        cite(span_of(whole.data["bron"])),
        " wel." if without else ".",
        checked=False,
    )
    return found([part, whole], told, why="deel van een totaal")


def table_of(records: Sequence[Record], part: Record) -> list[Record]:
    """The cells of the table that a cell stands in, in order."""
    return [
        r
        for r in records
        if r.document == part.document
        and r.data.get("soort") != "zin"
        and all(r.data[k] == part.data[k] for k in ("tabel", "gemeente", "eenheid"))
    ]


def _denied(question: Question, part: Record) -> bool:
    """Whether what stands behind "niet" or "geen" is what a cell counts."""
    behind = re.split(r"\b(?:niet|geen)\b", fold(question.text))[-1]
    said = set(words(behind))
    groups = [g for g in question.groups if g.shown in said and g.weight > LIGHT]
    mine = own_stems(part)
    whole = sum(g.weight for g in groups)
    return whole > 0 and sum(g.weight for g in groups if g.match(mine) >= SPEAKS) >= SPEAKS * whole


def _above(question: Question, desk: Desk, table: Sequence[Record], part: Record) -> Record | None:
    """Of a row that opens with "waarvan" the row above that the question names, or else the nearest."""
    if not _PART.match(fold(str(part.data["rij"] or ""))):
        return None
    above = [r for r in table if r.data["kolom"] == part.data["kolom"]]
    above = above[: above.index(part)] if part in above else []
    mine = own_stems(part)
    rest = [g for g in question.groups if not g.names(mine)]

    def named(row: Record) -> float:
        stems = desk.stems_of(str(row.data["rij"] or ""))
        return sum(g.weight for g in rest if g.match(stems) >= SPEAKS)

    return max(reversed(above), key=named) if above else None


def _total(table: Sequence[Record], part: Record) -> Record | None:
    """The total of the row, or of the column, in which a cell stands."""
    if is_total(part):
        return None
    for key in ("rij", "kolom"):
        totals = [
            r
            for r in table
            if is_total(r) and r.data[key] == part.data[key] and r.data["periode"] == part.data["periode"]
        ]
        if len(totals) == 1:
            return totals[0]
    return None
