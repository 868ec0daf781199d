"""The cells that answer a question about one figure: the best row and column of those that hold it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.lookup.asked.units import unit_asked
from assistant.lookup.common import Desk, is_total, listed
from assistant.lookup.tables.cells import Scored, topic
from assistant.lookup.tables.written_cells import column, of_the_region, own_stems, row_named
from assistant.reading.question import Question
from ingest.language import fold, words
from ingest.model import Record

SAID = 0.4  # weight of the words that say which figure of the running text is meant


def names_row(question: Question, desk: Desk, record: Record) -> bool:
    """Whether a question says all of what the row of a cell is called, in the same words."""
    if of_the_region(record):
        return bool(re.search(r"\b(?:regio|streek)\b", fold(question.text)))
    row = row_named(record)
    stems = desk.stems_of(row)
    groups = [g for g in topic(question) if g.names(stems)]
    return bool(row) and all(any(g.names({s}) for g in groups) for s in stems)


def _is_site(question: Question, desk: Desk, record: Record) -> bool:
    """Whether a question names the row of a cell in full, or its column, and only this municipality has such a one: a site or a plan."""
    town = record.data["gemeente"]
    if names_row(question, desk, record):
        row = fold(row_named(record))
        return all(r.data["gemeente"] == town for r in desk.records("cijfer") if fold(row_named(r)) == row)
    head = [fold(str(said)) for said in listed(record.data["kolom"])[-1:]]
    stems = desk.stems_of(*head)
    if (
        not stems
        or record.data["periode"]
        or not all(any(g.names({s}) for g in topic(question)) for s in stems)
    ):
        return False
    alike = (
        r
        for r in desk.records("cijfer")
        if [fold(str(said)) for said in listed(r.data["kolom"])[-1:]] == head
    )
    return all(r.data["gemeente"] == town for r in alike)


_AT_END = re.compile(r"\b(?:eind(?:e)?|ultimo|31(?: december|-12))\b")
_AT_START = re.compile(r"\b(?:begin|0?1(?: januari|-0?1))\b")


def _head_said(question: Question, level: Sequence[Scored]) -> list[Scored]:
    """Of cells of one row that hold a question equally well those in whose column stands, word for word, what it says ("nog te doen"), or
    the day that it means (at the end of a year, or its beginning); none where it says neither."""
    flat = fold(question.text)
    if len({(s.record.document, s.record.data["tabel"], row_named(s.record)) for s in level}) > 1:
        return []
    said = [s for s in level if any(_stands_in(head, flat) for head in listed(s.record.data["kolom"])[-1:])]
    for day in (_AT_END, _AT_START):
        if not said and day.search(flat):
            said = [s for s in level if day.search(fold(" ".join(map(str, listed(s.record.data["kolom"])))))]
    return said


def _stands_in(head: object, text: str) -> bool:
    said = " ".join(words(re.sub(r"\([^()]*\)|\b(?:19|20)\d\d\b", " ", str(head))))
    return bool(said) and re.search(rf"(?<!\w){re.escape(said)}(?!\w)", " ".join(words(text))) is not None


def best_cells(
    question: Question, desk: Desk, ranked: Sequence[Scored], towns: Sequence[str]
) -> list[Scored]:
    """The cells that answer: the best row and column, over the periods (or municipalities) that were not narrowed."""
    if not towns:
        plain = [s for s in ranked if not s.record.data["gemeente"] or _is_site(question, desk, s.record)]
        wide = re.search(r"\b(gemeente|stad|dorp)\b", fold(question.text))
        ranked = plain or ([] if not wide else list(ranked))
        if not ranked:
            return []
    ranked = _totals_first(question, ranked)
    top = ranked[0]
    level = [s for s in ranked if s.score + 0.3 * s.own > top.score + 0.3 * top.own - 0.02]
    if len({column(s.record) for s in level}) > 1:
        totals = [s for s in level if is_total(s.record)]
        if totals:
            level = totals
        elif said := _head_said(question, level):
            level = said
        else:
            asked = {w for g in question.groups for a, v in g.alternatives if v > 0.5 for w in a}
            extra = {id(s): len(own_stems(s.record) - asked) for s in level}
            least = min(extra.values())
            level = [s for s in level if extra[id(s)] == least]
    first = level[0].record
    same = [
        s
        for s in level
        if s.record.data["tabel"] == first.data["tabel"] and column(s.record) == column(first)
    ]
    if first.data.get("soort") == "zin":
        if sum(g.weight for g in topic(question)) < SAID and not towns:
            return []  # one usual word ("woningen") says too little of which figure is meant
        if len({(str(s.record.data["waarde"]), str(s.record.data["eenheid"])) for s in level}) > 2:
            return []  # many figures hold the question equally well: the text itself must tell which is meant
        same = [s for s in level if s.record.data["tabel"] == first.data["tabel"]][:2]
        sure = bool(
            unit_asked(question) or question.years
        )  # the unit or the year tells figures of one place apart
        return same if top.score >= ((0.4 if sure else 0.62) if towns else 0.7) else []
    if len({column(s.record) for s in level}) > 2 or len(same) > 4:
        return []
    return same


_FIRST_OF_TIMES, _LAST_OF_TIMES = (
    re.compile(rf"\b{rank} (?:periode|tijdvak|termijn|(?:twee |paar )?jaren|twee jaar)\b")
    for rank in (r"(?:eerste|1e|vroegste)", r"(?:tweede|2e|laatste|latere)")
)


def of_the_time(flat: str, best: Sequence[Scored]) -> list[Scored]:
    """Of one figure over two periods the one of the first or the last, where a (folded) question asks for that alone."""
    periods = sorted({str(s.record.data["periode"] or "") for s in best})
    first, last = (bool(p.search(flat)) for p in (_FIRST_OF_TIMES, _LAST_OF_TIMES))
    if len(periods) != 2 or len(best) != 2 or first == last:
        return list(best)
    return [s for s in best if str(s.record.data["periode"]) == periods[0 if first else 1]]


def _totals_first(question: Question, ranked: Sequence[Scored]) -> Sequence[Scored]:
    """The totals before the columns that they are of, where the question names none of those columns itself."""
    top = ranked[0].record
    if top.data.get("soort") == "zin" or is_total(top):
        return ranked
    if any(g.names(own_stems(top)) for g in topic(question)):
        return ranked
    heads = ("tabel", "rij", "gemeente")
    totals = [s for s in ranked if is_total(s.record) and all(s.record.data[k] == top.data[k] for k in heads)]
    return [*totals, *(s for s in ranked if s not in totals)] if totals else ranked
