"""A time that a question names by its place among those of the tables ("in de tweede periode", "tot 2027"), put in years."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace

from assistant.lookup.common import Desk
from assistant.reading.question import Question, years_in
from assistant.words.numerals import SEVERAL, number_of
from ingest.language import fold, words

Span = tuple[int, int]

_LEAD = r"(?:(?:in|tijdens|gedurende|over|voor|van) )?(?:de |het )?"
_TIME = rf"(?:periode|tijdvak|termijn|(?:paar )?jaren|(?P<count>{'|'.join(SEVERAL)}|\d) ja(?:ar|ren))"
_FIRST = re.compile(rf"\b{_LEAD}(?:eerste|1e|vroegste) {_TIME}\b")
_LAST = re.compile(rf"\b{_LEAD}(?:tweede|2e|laatste|latere) {_TIME}\b")
_BEFORE = re.compile(r"\b(?:tot|vóór|voorafgaand aan) (?:het jaar )?(?P<year>(?:19|20)\d\d)\b", re.I)
_FIGURES = re.compile(r"\bgemeenten?\b|\baantal\w*\b|\bpercentages?\b|\baandeel\b|\bu(?:ur|ren)\b")
_RECORDS = re.compile(
    r"\b(?:dossiers?|acties?|actiepunten|projecten|agenda|lobby\w*|looptijd\w*|loopt|lopen)\b"
)


def in_years(question: Question, desk: Desk) -> Question:
    """The question with such a time in years, where all tables of two periods have the same two; itself where it names none."""
    flat = fold(question.text)
    of_figures = question.intent.form == "aantal" or question.named("gemeente") or _FIGURES.search(flat)
    if question.leaning or not of_figures or _RECORDS.search(flat) or len(flat) != len(question.text):
        return question
    first, last, before = _FIRST.search(flat), _LAST.search(flat), _BEFORE.search(question.text)
    if bool(first) + bool(last) + bool(before) != 1 or len(question.years) > bool(before):
        return question
    periods = desk.once(_two_periods)
    if periods is None:
        return question
    if before is not None:
        year = int(before["year"])
        return _put(question, before, periods[0]) if periods[0][1] < year <= periods[1][0] else question
    found, period = (first, periods[0]) if first is not None else (last, periods[1])
    if found is None or (found["count"] and number_of(found["count"]) != period[1] - period[0] + 1):
        return question
    return _put(question, found, period)


def _put(question: Question, said: re.Match[str], period: Span) -> Question:
    years = f"in {period[0]}-{period[1]}"
    text = f"{question.text[: said.start()]}{years}{question.text[said.end() :]}"
    gone = set(words(said.group())) - set(words(text))
    groups = tuple(g for g in question.groups if g.shown not in gone)
    return replace(question, text=text, years=years_in(text), groups=groups)


def _two_periods(desk: Desk) -> tuple[Span, Span] | None:
    """The two periods that all tables of a first and a last one have; None where they differ, or where there is no such table."""
    tables: dict[tuple[object, ...], set[Span]] = defaultdict(set)
    for record in desk.records("cijfer"):
        years = years_in(str(record.data["periode"] or ""))
        if years and record.data.get("soort") != "zin" and record.data["getal"] is not None:
            key = (record.document, record.data["tabel"], record.data["gemeente"])
            tables[key].add((min(years), max(years)))
    pairs = {
        (a, b)
        for spans in tables.values()
        if len(spans) == 2
        for a, b in [sorted(spans)]
        if a[1] < b[0] and (a[0] < a[1] or b[0] < b[1])
    }
    return pairs.pop() if len(pairs) == 1 else None
