"""One figure over all the times that its table has: the cells of one row and column, the earliest first."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.lookup.actions.action_hours import initials_of, parties_named
from assistant.lookup.asked.units import has_unit, unit_asked
from assistant.lookup.common import Desk, is_total, listed, within
from assistant.lookup.tables.cells import Scored, by_heading, rank, topic
from assistant.lookup.tables.contrasts import TURNING
from assistant.lookup.tables.written_cells import column, in_table, number, row_named
from assistant.reading.question import Group, Question, years_in
from ingest.language import fold, stem
from ingest.model import Record

TELLING = 0.4  # weight of a word that says what hours are of
NEAR = 0.02  # so near in score two cells hold a question equally well
_SPAN = re.compile(r"(?:in )?(?:19|20)\d{2}(?:\s*(?:[-–]|en|t/m|tot en met)\s*(?:19|20)\d{2})?")
# What a column says of its year besides the year itself: of one row these stand beside each other.
_STATE = re.compile(
    r"\b(?:jaar)?rekening\b|\bbegroting\b|\bramingen?\b|\braming\b|\brealisatie\b|\bprognoses?\b|\bverwachting\b"
)
_AIMED = re.compile(r"\b(?:doel\w*|streef\w*|norm|ambitie)\b")

BY_PERCENT = re.compile(
    r"\b(?:(?:in|naar) verhouding(?: gezien)?|verhoudingsgewijs|relatief(?: gezien)?|procentueel(?: gezien)?|percentueel|in procenten|uitgedrukt in procenten|(?:met )?hoeveel (?:procent|%)|(?:met )?welk percentage)(?!\w)",
    re.I,
)
_ASIDE = frozenset(
    stem(w)
    for w in "groot hoog hard harder hardst hardste snel sneller snelst snelste sterk sterker sterkst sterkste fors forser forst flink flinkst traag trager traagst langzaam langzamer langzaamst "
    "meer meest meeste minder minst minste grootste kleinste hoogste laagste vooruit achteruit toe af neemt nemen krijgt krijgen krijg gaat gaan stijgt stijgen stijging daalt dalen daling groeit groeien groei "
    "krimpt toename afname toenemen afnemen toeneemt afneemt omhoog omlaag erop erbij bij komt komen eerste tweede twee periode perioden daarna daarvoor erna later straks tussen vanaf na verandert verandering "
    "verhouding verhoudingsgewijs relatief procentueel percentueel procent procenten percentage uitgedrukt gezien aantal gemeente gemeenten organisatie partij partner jaar jaren qua betreft uitgaat opgave kwijt tijd hoger lager groter kleiner ligt liggen wordt uitkomt komt uit".split()
)


def counting(question: Question, by_percent: bool, aside: frozenset[str] = frozenset()) -> Question:
    """The question without the words (`aside` also) that say how the change is measured, so that what is left tells the figure."""
    text = BY_PERCENT.sub(" aantal " if by_percent else " percentage ", question.text)
    skip = _ASIDE | TURNING | aside
    groups = tuple(g for g in question.groups if g.head not in skip and not g.shown.isdigit())
    return replace(question, text=text, groups=groups, years=(), intent=replace(question.intent, extreme=""))


def over_time(
    question: Question, desk: Desk, aside: frozenset[str] = frozenset(), shares: bool = False
) -> list[Record]:
    """The figure that a question counts (or with `shares` may also measure) in every period of its table; nothing where it is not sure which
    one is meant. `aside`: stems that say what is done with it."""
    bare = replace(counting(question, True, aside), years=question.years)
    towns = [n.shown for n in question.named("gemeente")]
    records = [
        r
        for r in within(question, desk.records("cijfer"))
        if in_table(r.data) and (shares or not has_unit(r.data, "%"))
    ]
    if unit_asked(bare) == "uur":
        return _of_party(desk, question, records)
    if len(towns) > 1:
        return []
    own = records if towns else [r for r in records if not r.data["gemeente"]]
    ranked = rank(bare, desk, own, towns, any_period=True)
    if not ranked and towns:
        ranked = by_heading(bare, desk, own, towns[0])
    lead = _lead([s for s in ranked if s.record.data["periode"]])
    return periods_of(desk, lead) if lead is not None else []


def _lead(ranked: Sequence[Scored]) -> Record | None:
    """The cell that holds a question best; None where another row or column does so as well."""
    if not ranked:
        return None
    best = max(s.score + 0.3 * s.own for s in ranked)
    level = [s.record for s in ranked if s.score + 0.3 * s.own > best - NEAR]
    level = [r for r in level if is_total(r)] or level
    return level[0] if len({_line(r) for r in level}) == 1 else None


def _of_party(desk: Desk, question: Question, records: Sequence[Record]) -> list[Record]:
    """The hours of the one organisation that is named, in the one table that has them for the years that are asked."""
    if any(g.weight >= TELLING and not _of_hours(g, desk, records) for g in topic(question)):
        return []  # hours of something else than the table is of
    spent = [r for r in records if has_unit(r.data, "uur") and r.data["periode"] and r.data["rij"]]
    said = parties_named([str(r.data["rij"]) for r in spent], fold(question.text))
    own = [r for r in spent if str(r.data["rij"]) in said]
    lines = list({_line(r): r for r in own}.values())
    each = [periods_of(desk, r) for r in lines]
    held = [p for p in each if {*question.years} <= {y for c in p for y in _years(c)}]
    return held[0] if len(held) == 1 else []


def hours_of_parties(question: Question, desk: Desk) -> list[Record]:
    """The hours of the organisations that a question names in the one year that it asks for, from the table that has most of them; nothing
    where another table has as many."""
    if len(set(question.years)) != 1:
        return []
    year = question.years[0]
    tables: dict[tuple[object, ...], list[Record]] = {}
    for r in within(question, desk.records("cijfer")):
        if in_table(r.data) and has_unit(r.data, "uur") and r.data["rij"]:
            own = _years(r)
            if number(r) is not None and not is_total(r) and own and own[0] <= year <= own[1]:
                tables.setdefault((r.document, r.data["tabel"]), []).append(r)
    flat = fold(question.text)
    named = []
    for rows in tables.values():
        said = parties_named([str(r.data["rij"]) for r in rows], flat)
        named.append([r for r in rows if str(r.data["rij"]) in said])
    named.sort(key=len, reverse=True)
    if not named or (len(named) > 1 and len(named[0]) == len(named[1])):
        return []
    return named[0]


def _of_hours(group: Group, desk: Desk, records: Sequence[Record]) -> bool:
    """Whether a table of hours has a word, as a head or as the organisation that it is of."""
    return any(
        group.match(
            desk.stems_of(
                str(r.data["rij"] or ""), str(r.data["tabel"] or ""), initials_of(str(r.data["rij"] or ""))
            )
        )
        for r in records
        if has_unit(r.data, "uur")
    )


def periods_of(desk: Desk, cell: Record) -> list[Record]:
    """The cells of the same row and column as one, itself among them; nothing where two are of the same time."""
    same = [
        r
        for r in desk.records("cijfer")
        if r.document == cell.document and r.data["periode"] and in_table(r.data) and _line(r) == _line(cell)
    ]
    same.sort(key=_years)
    return same if len({_years(r) for r in same}) == len(same) else []


def _years(record: Record) -> tuple[int, ...]:
    found = years_in(str(record.data["periode"] or ""))
    return (min(found), max(found)) if found else ()


def _line(record: Record) -> tuple[object, ...]:
    """What the cells of one figure over time have in common: whose it is and its heads without their years."""
    data = record.data
    path = [str(p) for p in listed(data.get("rij_pad"))] or [str(data["rij"] or "")]
    rows = tuple(" ".join(_SPAN.sub(" ", fold(p)).split()) for p in path)
    heads = tuple(_STATE.sub("", h).strip() for h in column(record))
    aimed = bool(_AIMED.search(" ".join(heads)))
    return record.document, data["tabel"], data["gemeente"], rows, heads, aimed


def whose_line(record: Record) -> str:
    """Whose a figure is and which one, where that is no total: "Lagewaard (mantelzorg)"."""
    town = record.data["gemeente"]
    heads = [
        str(h)
        for h in listed(record.data["kolom"])
        if not years_in(str(h)) and fold(str(h)) != fold(str(town))
    ]
    column = ", ".join(" ".join(h.split()).strip(" *") for h in heads)
    row = row_named(record)
    if town is None and years_in(row):
        return "Dat" if is_total(record) or not column else f"Dat ({column})"
    told = str(town or row)
    return told if is_total(record) or not column else f"{told} ({column})"
