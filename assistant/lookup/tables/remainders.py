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
from assistant.words.numerals import spelled
from ingest.language import STOPWORDS, fold, words
from ingest.model import Record

SPEAKS = 0.6  # how well a row must hold a word to be the whole that it names
OF_ROW = 0.5  # share of the words of a row that name the part that it is
LIGHT = 0.06  # weight of a word that says nothing of which part is meant
_NOT = re.compile(r"\b(?:niet|geen)\b")
_PART = re.compile(r"\W*(?:waarvan|daarvan|hiervan|w\.v\.)")


def left_of(
    question: Question, desk: Desk, records: Sequence[Record], best: Sequence[Scored]
) -> Draft | None:
    """The whole less the one cell that is meant; None where the table tells no whole that it is a part of."""
    if len(best) != 1 or best[0].record.data.get("soort") == "zin":
        return None
    part = best[0].record
    over = beyond(question, best) and not _NOT.search(fold(question.text))
    if not over and not _denied(question, part):
        return None
    table = table_of(records, part)
    whole = _above(question, desk, table, part, nearest=over) or _total(table, part)
    high, low = (number(whole) if whole is not None else None), number(part)
    if whole is None or high is None or low is None or high <= low:
        return None
    told = say(
        f"{with_unit(high - low, part)}: {_with_row(whole, over)} ",
        cite(span_of(whole.data["bron"])),
        f" min {_with_row(part, over)} ",
        cite(span_of(part.data["bron"])),
        ".",
        checked=False,
    )
    return found([whole, part], told, why="geheel zonder een deel")


# "tussen de lage en de hoge grens": two bounds that rows of one table have
BETWEEN_TWO = re.compile(
    r"\btussen (?:de|het) (?P<one>[a-z]{3,}) en (?:de|het) (?P<other>[a-z]{3,}) (?P<bound>[a-z]{4,})\b(?! (?:periode|tijdvak))"
)


def between(records: Sequence[Record], best: Sequence[Scored], bounds: re.Match[str]) -> Draft | None:
    """What is under one of two bounds and not under the other; None where the table has not just one row for each."""
    if len(best) != 1 or best[0].record.data.get("soort") == "zin":
        return None
    first = best[0].record
    rows = [r for r in table_of(records, first) if r.data["kolom"] == first.data["kolom"]]
    rows = [r for r in rows if bounds["bound"] in fold(str(r.data["rij"])) and number(r) is not None]
    one, other = ([r for r in rows if bounds[k] in words(str(r.data["rij"]))] for k in ("one", "other"))
    if len(one) != 1 or len(other) != 1 or one == other:
        return None
    low, high = sorted((one[0], other[0]), key=lambda r: number(r) or 0.0)
    sides = {bool(_AT_MOST.search(fold(str(r.data["rij"])))) for r in (low, high)}
    if len(sides) > 1:
        return None
    told = say(
        f"{with_unit((number(high) or 0.0) - (number(low) or 0.0), high)}: {_with_row(high, True)} ",
        cite(span_of(high.data["bron"])),
        f" min {_with_row(low, True)} ",
        cite(span_of(low.data["bron"])),
        ".",
        checked=False,
    )
    return found([high, low], told, why="tussen twee grenzen")


def _with_row(record: Record, named: bool) -> str:
    return f"{record.data['waarde']} ({record.data['rij']})" if named else str(record.data["waarde"])


def beyond(question: Question, best: Sequence[Scored]) -> bool:
    """Whether a question asks what lies at the other side of the bound that a part of a table has: "meer dan 3 kamers" where the row
    counts those with "maximaal 3 kamers"."""
    if len(best) != 1 or not _PART.match(row := fold(str(best[0].record.data["rij"] or ""))):
        return False
    own, flat = _figures_of(row), fold(question.text)
    next_up = {n + 1 for n in own} if _AT_MOST.search(row) else set()
    if own and not (own | next_up) & _figures_of(flat):
        return False
    up, down = (bool(p.search(row)) for p in (_AT_LEAST, _AT_MOST))
    return up != down and bool((_AT_MOST if up else _AT_LEAST).search(flat)) and not (up and down)


# A bound from above and one from below.
_AT_MOST = re.compile(
    r"\b(?:maximaal|hoogstens|ten hoogste|hooguit|minder dan|lager dan|kleiner dan|onder|beneden|niet meer dan|tot (?:de|het|en met|\d))\b"
)
_AT_LEAST = re.compile(
    r"\b(?:minimaal|minstens|ten minste|(?<!niet )meer dan|hoger dan|groter dan|boven|uitkom\w* boven|of meer|of hoger)\b"
)


def _figures_of(flat: str) -> set[int]:
    """The small figures of a text, also in words."""
    said = {n for w in words(flat) if (n := spelled(w)) is not None}
    return said | {int(n) for n in re.findall(r"(?<![\d.,])\d{1,3}(?![\d.,]*\d)", flat)}


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


def whole_above(
    question: Question, desk: Desk, records: Sequence[Record], best: Sequence[Scored]
) -> Record | None:
    """The row that the one cell that is meant is a part of by its "waarvan", where the question names both."""
    if len(best) != 1 or best[0].record.data.get("soort") == "zin":
        return None
    part = best[0].record
    whole = _above(question, desk, table_of(records, part), part)
    if whole is None or not _said_of(question, desk, whole, 1) or not _said_of(question, desk, part, OF_ROW):
        return None
    return whole


def _said_of(question: Question, desk: Desk, record: Record, least: float) -> bool:
    """Whether a question says some words of a row, or (`least` under 1) such a part of all its words."""
    own = [
        w
        for w in words(str(record.data["rij"] or ""))
        if w not in STOPWORDS and not w.isdigit() and not _PART.match(w)
    ]
    said = [w for w in own if any(g.match(desk.stems_of(w)) >= SPEAKS for g in question.groups)]
    return len(said) >= least * len(own) if least < 1 else bool(said)


def _above(
    question: Question, desk: Desk, table: Sequence[Record], part: Record, nearest: bool = False
) -> Record | None:
    """Of a row that opens with "waarvan" the row above that the question names, or else the nearest; with `nearest` that in any case."""
    if not _PART.match(fold(str(part.data["rij"] or ""))):
        return None
    above = [r for r in table if r.data["kolom"] == part.data["kolom"]]
    above = above[: above.index(part)] if part in above else []
    if nearest:
        return above[-1] if above else None
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
