"""What is told of all other municipalities together: "ten opzichte van 40 in de overige gemeenten samen", in a cell or a sentence."""

from __future__ import annotations

import re

from assistant.calculate.operands import operands
from assistant.draft import Draft, Sentence, cite, say
from assistant.evidence.marks import counted_groups
from assistant.evidence.sums import dutch_number
from assistant.lookup.asked.action_names import numbers_named
from assistant.lookup.common import Desk, found, listed, span_of, within
from assistant.lookup.tables.cells import in_period, topic
from assistant.reading.question import Group, Question
from ingest.language import compiled, fold, stem, thing_stems, words
from ingest.model import Record

HOLDS = 0.55  # share of a question that the text must hold
MOST = 3  # periods that are told one after the other
_MORE_THAN = r"\b(?:meer|minder|evenveel|even veel)\b.*\b(?:dan|als|zoveel als) (?:\w+ )?(?:de|alle) (?:rest|andere|overige|resterende)\b"
_REST = r"(?:andere|overige|resterende) (?:\w+ )?(?:regio)?gemeenten\b|\brest van de (?:regio|gemeenten|regiogemeenten)\b"
_ASKED = re.compile(rf"\b{_REST}")
_COUNTED = re.compile(
    r"\bhoeveel\b(?! (?:\w+ )?gemeenten)|\baantal\w*\b|\bwat is (?:het|de) (?:aandeel|deel|opgave)\b|\bverdeling\b|\bverhouding\b|\bverde(?:eld|len)\b|\bverschui\w+|\bverschoven\b"
    rf"|{_MORE_THAN}"
)
_WITH_THE_REST = re.compile(
    rf"\ben (?:in |bij |van )?(?:de |alle )?(?:{_REST})[^?]*\b(?:samen|bij elkaar|opgeteld|in totaal)\b"
    rf"|\b(?:samen|bij elkaar|opgeteld|in totaal)\b[^?]*\ben (?:in |bij |van )?(?:de |alle )?(?:{_REST})"
)
_NO = re.compile(
    r"\b(?:welke|noem) (?:andere|overige)\b|\b(?:meeste|minste|hoogste|laagste|gemiddeld\w*)\b|\b(?:kloppen|klopt|behalve|naast(?! (?:\d|die\b|de (?:periode|jaren)))|uur|uren)\b|\btel(?:t|len)\b.*\bop\b|%|\bprocent"
)
_AGAINST = re.compile(_MORE_THAN)
_DIVIDED = re.compile(r"\b(?:verdeling|verhouding|verde(?:eld|len)|verschui\w+|verschoven)\b")
_SHIFTS = re.compile(r"\b(?:verschui\w+|verschoven|verander\w*)\b")  # told by all periods
_TOLD = re.compile(
    r"(?<![\w.,])\d[\d.]*(?: [\w-]+){0,4} (?:in|voor|naar|bij|van|door) (?:de|alle) "
    rf"(?:{_REST}|rest\b)"
)
_ASIDE = frozenset(
    stem(w)
    for w in "andere overige resterende rest gemeenten regiogemeenten regio elkaar rekening neemt nemen vangen vangt verdeling verdeeld verdelen verhouding verschuift verschuiven verschoven aandeel "
    "meer minder evenveel gaat gaan huisvest huisvesten alle samen buiten gezamenlijk legt naast terecht ingroeipad straks verandert veranderen".split()
)


def against_the_rest(flat: str) -> bool:
    """Whether a (folded) question sets a municipality against all others together ("meer dan de rest van de regio?")."""
    return _AGAINST.search(flat) is not None


def look_up(question: Question, desk: Desk) -> Draft | None:
    """The text that tells it, of the period that is asked or of each; None where none does, or something else is asked."""
    flat = " ".join(fold(question.text).split())
    towns = "|".join(re.escape(fold(n.shown)) for n in question.named("gemeente"))
    outside = bool(towns) and compiled(rf"\bbuiten (?:de )?(?:gemeente )?(?:{towns})\b").search(flat)
    if (
        not ((outside or _ASKED.search(flat)) and _COUNTED.search(flat))
        or _NO.search(flat)
        or numbers_named(flat)
        or question.intent.form == "waarom"
    ):
        return None
    shifts = _SHIFTS.search(flat) is not None
    groups = [g for g in topic(question) if g.head not in _ASIDE]
    told = [
        r
        for r in within(question, desk.records("cijfer"))
        if (shifts or in_period(question, r))
        and _TOLD.search(fold(_text(desk, r)))
        and _is_of(question, desk, groups, r)
    ]
    tables = {(r.document, str(r.data["tabel"])) for r in told}
    if not told or len(tables) > 1 or len(told) > MOST:
        return None
    if not groups and not _DIVIDED.search(flat) and not question.years:
        return None  # nothing says what of the other municipalities is counted
    made = [
        say(
            f"{_when(r)}{' '.join(_text(desk, r).split()).rstrip('.')} ",
            cite(span_of(r.data["bron"])),
            ".",
            checked=False,  # the period is that of its column
        )
        for r in told
    ]
    if outside or not _WITH_THE_REST.search(flat):
        return found(told, *made, why="overige gemeenten samen")
    return found(
        told, *[p for r, s in zip(told, made, strict=True) for p in (*_added(desk, r), s)], why="som"
    )


def _added(desk: Desk, record: Record) -> list[Sentence]:
    """What a municipality and all others have together, where the text gives just these two figures."""
    figures = operands([_text(desk, record)], desk.stems_of)
    if len(figures) != 2:
        return []
    total = dutch_number(sum(f.value for f in figures))
    parts = " + ".join(dutch_number(f.value) for f in figures)
    return [
        say(f"{_when(record)}samen {total}: {parts} ", cite(span_of(record.data["bron"])), ".", checked=False)
    ]


def _text(desk: Desk, record: Record) -> str:
    """The words of a cell, or the sentence that a figure stands in."""
    if record.data.get("soort") != "zin":
        return str(record.data["waarde"])
    return desk.library.quote(span_of(record.data["bron"]))


def _when(record: Record) -> str:
    period = str(record.data["periode"] or "")
    return f"{period}: " if period and period not in str(record.data["waarde"]) else ""


def _is_of(question: Question, desk: Desk, groups: list[Group], record: Record) -> bool:
    """Whether a text names the municipality of the question and holds enough of what it counts."""
    span = span_of(record.data["bron"])
    said = set(words(_text(desk, record)))
    if any(not set(words(n.shown)) <= said for n in question.named("gemeente")):
        return False
    heads = map(str, [record.data["tabel"] or "", *listed(record.data["kolom"])])
    stems = desk.stems_of(_text(desk, record), *heads, *desk.headings(span))
    if not _counts(question, desk, _text(desk, record)):
        return False
    whole = sum(g.weight for g in groups)
    return not whole or sum(g.weight * g.match(stems) for g in groups) >= HOLDS * whole


def _counts(question: Question, desk: Desk, text: str) -> bool:
    """Whether a text counts what is asked: those who look for a house are no houses."""
    counted = counted_groups(question)[:1]
    things = thing_stems(text, desk.library.compounds)
    return not counted or any(g.names(things) for g in counted)
