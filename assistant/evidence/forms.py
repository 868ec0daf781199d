"""The form of answer that a question asks for, and whether a text has its mark: a figure, a date, a name, a reason."""

from __future__ import annotations

import re

from assistant.evidence.fillers import in_measure, tells_a_stretch, tells_the_time, tells_when
from assistant.evidence.marks import (
    BECAUSE,
    BECAUSE_OF,
    BOTH_DO,
    BY_WHEN_ASKED,
    CONDITION,
    CONDITION_ASKED,
    DEED,
    DEED_ASKED,
    DONE,
    GOAL,
    MONEY,
    MONEY_ASKED,
    OF_ALL,
    PEOPLE,
    PEOPLE_ASKED,
    PER,
    PER_SAID,
    PERCENT,
    PERCENT_ASKED,
    SPOT,
    SUM,
    TOGETHER,
    WHEN,
    WHEN_OR_IF,
    WHO,
    WITH_WHOM,
    counts_people,
    has_number,
)
from assistant.evidence.quantities import asks_growth, of_the_sort
from assistant.evidence.reasons import Coverage, asks_what_for, reason_told
from assistant.reading.comparison import asks_notions, compares_money, contrasts
from assistant.reading.contact import asks_contact
from assistant.reading.moments import SAYS_AIM, shifts
from assistant.reading.question import Question, years_in
from assistant.reading.set_apart import sets_apart, sides_of
from assistant.words.numerals import SEVERAL
from ingest.language import fold
from ingest.months import MONTH

STANDS = 2.0  # what a word of how far it has come counts, where that is asked
AT_LAST = 0.5  # and "uiterlijk", where the last moment is asked
DOES, THERE = 1.0, 0.5  # and that somebody does something, and a word of place
_DAY_ASKED = re.compile(r"\b(?:op )?welke (?:datum|data|dag|dagen)\b")
_DAY = re.compile(
    rf"\b\d{{1,2}}(?:e|ste|de)?\s+{MONTH}\b|\b(?:maan|dins|woens|donder|vrij|zater|zon)dag", re.I
)
# A date may be told by its month alone: "in december 2025 gaat het in"; not a day.
_DATE_ASKED = re.compile(r"\b(?:op )?welke (?:datum|data)\b")
_DATE = re.compile(rf"{_DAY.pattern}|\b{MONTH}\s+(?:19|20)\d\d\b", re.I)
# "in welk jaar", "in welke maanden": a moment of another measure does not tell it.
_MEASURE_ASKED = re.compile(
    r"\b(?:in|tot|vanaf|sinds|voor|naar|rond|uit) welke? (jaar|jaren|maand|maanden|kwartaal|kwartalen|seizoen)\b"
)
# "Hoe snel moet iemand een huis krijgen?" asks for a time, and not for a speed.
_AT_LAST = re.compile(
    r"\b(?:uiterlijk|op z(?:ijn|['’]n|n) laatst|niet later dan|ten laatste|op het laatst)\b"
)
_HOW_LONG = re.compile(r"\bhoe ?lang\b")
_HOW_SOON = re.compile(
    r"\bhoe (?:snel|gauw|vlug) (?:moet|moeten|kan|kunnen|krijg|krijgt|krijgen|wordt|worden|mag|mogen)\b"
)
_SOON = re.compile(
    r"\b(?:zo snel mogelijk|zo spoedig mogelijk|direct|meteen|onmiddellijk|termijn|spoedig|binnenkort|snel)\b|\bbinnen (?:[\w-]+ ){1,2}(?:\w*dag(?:en)?|weken|week|maand(?:en)?|uur|uren|jaar)\b"
)
_OPEN = re.compile(r"\b[Pp]\.?[Mm]\b|\bn\.?t\.?b\b")  # "P.M." says that it is not known yet
_OF_MEASURE = {
    "jaar": re.compile(r"\b(?:19|20)\d\d\b"),
    "maand": re.compile(rf"\b{MONTH}\b", re.I),
    "kwar": re.compile(rf"\bQ[1-4]\b|\bkwartaal|\b{MONTH}\b", re.I),
    "seiz": re.compile(rf"\b(?:voorjaar|lente|zomer|najaar|herfst|winter)|\b{MONTH}\b", re.I),
}
_SINCE_ASKED = re.compile(
    r"\b(?:sinds|vanaf) wanneer (?:bestaa[nt]|bestond)\b|\bwanneer (?:is|zijn|werd|werden) .* opgericht\b"
)
_SINCE = re.compile(
    r"\b(?:sinds|sindsdien|vanaf|opgericht\w*|gestart|start\w*|begonnen|begon|ingesteld|ingevoerd|bestaat|bestaan|in werking|van kracht|afgesloten|"
    r"vastgesteld\w*|ondertekend|ontstaan|geopend|gesloten|gevormd|werken .* samen|al jaren)\b",
    re.I,
)
_OF_MONEY = re.compile(
    rf"{SUM.pattern}|\bgeen (?:extra|aanvullende) |\bp\.?m\.?\b|\bgoedkoper|\bduurder", re.I
)
# A sum is asked, and not what is done with money, or where it goes to or comes from.
_SUM_ASKED = re.compile(
    r"\bhoeveel\b|\b(?:ge)?kost(?:en|te|ten)?\b|\bkostenplaatje\b|\bprijskaartje\b|\b(?:geld)?bedrag\b|\bbegroot\b|\bbudget\b|\binvestering\w*\b|\buitgetrokken\b|\bhoe duur\b"
    r"|\b(?:is|zijn|krijgen|krijgt|komt|staat|heeft|hebben) (?:er )?(?:\w+ ){0,3}geld\b|€|\bcost"
)
_INVESTS = re.compile(r"\binvesteren\b|\binvesteert\b")  # the deed, not the sum


def can_tell(question: Question, text: str, kind: str) -> bool:
    """Whether a unit of a kind (sentence, item, row, field) can have the form of answer that is asked, by its text alone."""
    form, asked = question.intent.form, fold(question.text)
    if kind == "row" and question.number and _of_another_number(question.number, text):
        return False
    if (
        "investering" in question.intent.asks
        and "uren" not in question.intent.asks
        and (form != "vrij" or _SUM_ASKED.search(asked))
        and not PERCENT_ASKED.search(asked)
        and not (asks_growth(question) and PERCENT.search(text))
        and not _INVESTS.search(asked)
        and form in ("aantal", "wat", "vrij", "hoe")
        and not MONEY.search(text)
    ):
        return False
    if form == "aantal":
        return _tells_a_figure(question, asked, text)
    if _only_counts_them(asked, text):
        return False
    if (
        form != "waarom"
        and question.once("money", lambda: compares_money(asked))
        and not _OF_MONEY.search(text)
    ):
        return False
    if question.once("how soon", lambda: _HOW_SOON.search(asked)) and not (
        tells_a_stretch(text) or _SOON.search(fold(text)) or WHEN.search(text)
    ):
        return False
    if question.once("notions", lambda: asks_notions(asked)) and not (
        contrasts(text) or _sets_apart(question, text)
    ):
        return False  # a text that holds both tells how they differ only where it sets them apart
    if form == "waarom" and kind == "row" and not BECAUSE_OF.search(text):
        return False  # the cells of a table explain nothing
    if form == "waarom" and OF_ALL.search(asked) and not BECAUSE.search(text):
        return False  # nor does a bare fact why it is just this one
    if form == "lijst" and question.follow_up and _DAY_ASKED.search(asked) and not _DAY.search(text):
        return False
    if form == "wanneer":
        day = _DATE if _DATE_ASKED.search(asked) else _DAY
        if _DAY_ASKED.search(asked) and not day.search(text):
            return False
        measure = _MEASURE_ASKED.search(asked)
        if measure and not (_OF_MEASURE[_measure(measure.group(1))].search(text) or _OPEN.search(text)):
            return False
        if _SINCE_ASKED.search(asked) and not _SINCE.search(text):
            return False
        if question.once("how long", lambda: _HOW_LONG.search(asked)) and tells_a_stretch(text):
            return True
        mark = when_mark(question)
        return tells_when(text) if mark is WHEN else bool(mark.search(text))
    if form == "wie" and not asks_contact(asked):
        together = not WITH_WHOM.search(asked) or TOGETHER.search(text) or BOTH_DO.search(text)
        return bool(together and (WHO.search(text) or PEOPLE.match(text)))
    return True


def _sets_apart(question: Question, text: str) -> bool:
    sides = sides_of(question)
    return sides is not None and sets_apart(text, *sides)


def _measure(word: str) -> str:
    return "jaar" if word in ("jaar", "jaren") else word[:5] if word.startswith("maand") else word[:4]


_WHICH_SO_MANY = re.compile(rf"\bwelke ({'|'.join(SEVERAL)}|\d{{1,2}}) ([a-z]{{4,}}(?:en|s))\b")
_NAMES_SOME = re.compile(r"[:;(]|(?<=[a-z,] )[A-ZÀ-Þ]|\d\.|, \w+ en ")


def _only_counts_them(asked: str, text: str) -> bool:
    """Whether a text says again that there are so many, where is asked which those are: "welke zes scholen?", "zes scholen doen mee"."""
    which = _WHICH_SO_MANY.search(asked)
    if which is None:
        return False
    again = re.search(rf"\b{which[1]} {which[2]}\b", fold(text))
    return again is not None and not _NAMES_SOME.search(text)


def _of_another_number(number: str, row: str) -> bool:
    """Whether a row of a numbered table has another number than the one asked about."""
    own = re.match(r"(\d{1,2})\.(?=\s)", row)
    return own is not None and own.group(1) != number


def _tells_a_figure(question: Question, asked: str, text: str) -> bool:
    """Whether a text has a figure of the sort that a (folded) question asks for."""
    if question.follow_up and shifts(question.asked) == "streven" and not SAYS_AIM.search(text):
        return False
    if not tells_the_time(question, text):
        return False
    rate = question.once("rate", lambda: PER.search(asked))
    if rate and not (PER_SAID[rate.group(1)].search(text) or years_in(text)):
        return False
    return not (
        (PERCENT_ASKED.search(asked) and not PERCENT.search(text))
        or not has_number(text, question)
        or (MONEY_ASKED.search(asked) and not MONEY.search(text))
        or (PEOPLE_ASKED.search(asked) and not counts_people(text, question))
        or not of_the_sort(question, text)
        or not in_measure(question, text)
    )


def when_mark(question: Question) -> re.Pattern[str]:
    """The mark of a time, or of a condition where is asked when something may or must ("wanneer mag je ...")."""
    flat = fold(question.text)
    if not CONDITION_ASKED.search(flat):
        return WHEN
    return WHEN_OR_IF if BY_WHEN_ASKED.search(flat) else CONDITION


def has_mark(question: Question, text: str, coverage: Coverage) -> float:
    """How far a text has the mark of the answer's form: mostly 1 or 0, and 0 where the form has no mark.

    `coverage` gives the share of the question that a piece of text holds.
    """
    form = question.intent.form
    if question.intent.status:
        return STANDS * float(bool(DONE.search(text)))
    if form == "waarom":
        return reason_told(text, coverage, question.once("what for", lambda: asks_what_for(question.text)))
    if form == "wanneer":
        at_last = question.once("at last", lambda: _AT_LAST.search(fold(question.text)))
        told = bool(when_mark(question).search(text))
        return float(told) + (AT_LAST if told and at_last and _AT_LAST.search(fold(text)) else 0.0)
    if form == "aantal":
        return _figure_mark(question, text)
    if "doelen" in question.intent.asks and form in ("wat", "vrij", "hoe"):
        return float(bool(GOAL.search(text)))
    if form == "waar":
        return THERE * float(bool(SPOT.search(text)))
    if not question.follow_up and question.once("deed", lambda: bool(DEED_ASKED.search(fold(question.text)))):
        return DOES * float(bool(DEED.search(text)))
    return float(bool(WHO.search(text))) if form == "wie" else 0.0


def _figure_mark(question: Question, text: str) -> float:
    """Whether a text has a figure; less where it lacks the rate ("per week") or the share that is asked."""
    if not has_number(text, question):
        return 0.0
    flat = fold(question.text)
    rate = PER.search(flat)
    if rate and not PER_SAID[rate.group(1)].search(text):
        return 0.5
    if question.years and not set(question.years) & set(years_in(text)):
        return 0.5
    share = re.search(r"\bwelk (deel|aandeel)\b|\bhoeveel van (de|het)\b", flat)
    return 0.3 if share and not PERCENT.search(text) else 1.0
