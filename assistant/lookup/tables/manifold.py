"""Whether a figure is (at least, more than) so many times another one: the same row in the year before, or that of somebody else."""

from __future__ import annotations

import re

from assistant.draft import Draft, Piece, cite, joined, say
from assistant.evidence.sums import dutch_number
from assistant.lookup.asked.action_names import numbers_named
from assistant.lookup.asked.bounds import meets
from assistant.lookup.asked.places import in_order
from assistant.lookup.common import Desk, found, span_of
from assistant.lookup.tables.growth import Series, series_of
from assistant.lookup.tables.series import counting
from assistant.lookup.tables.written_cells import number, shown, when, whose
from assistant.reading.asking import asking_sentence
from assistant.reading.comparison import asks_whether
from assistant.reading.question import Question
from assistant.words.numerals import SEVERAL, number_of
from ingest.language import fold, stem
from ingest.model import Record

_NUMBER = rf"(?P<count>{'|'.join(SEVERAL)}|\d{{1,2}}(?:,\d)?)"
_TIMES = re.compile(
    rf"\b(?P<bound>meer dan|ruim|minstens|ten minste|zeker|minder dan|nog geen|bijna)?\s*(?:(?:het )?(?P<double>dubbele|tweevoud\w*)|{_NUMBER} ?(?:keer|maal)|(?P<verb>verdubbel\w*|verdrievoudig\w*|halveer\w*|gehalveerd)|(?:de )?(?P<half>helft) van (?:die|dat|wat|het aantal|de (?:uren|inzet|opgave)))\b"
)
_AT_LEAST = ("minstens", "ten minste", "zeker")
_ASIDE = frozenset(
    stem(w)
    for w in "verdubbelt verdubbelen verdubbeld verdubbeling verdrievoudigt verdrievoudigd halveert halveren gehalveerd dubbele helft keer maal zoveel groot hoog veel twee drie vier vijf zes zeven acht negen tien "
    "minstens minste zeker ruim bijna meer minder dan als nog geen inzet".split()
)


def look_up(question: Question, desk: Desk) -> Draft | None:
    """Yes or no with both figures; None for another question, or where not just two figures are meant."""
    text = asking_sentence(question.text)
    flat = fold(text)
    times = _TIMES.search(flat)
    if (
        times is None
        or not asks_whether(text)
        or numbers_named(flat)
        or question.named("dossier")
        or question.leaning
    ):
        return None
    factor = _factor(times)
    towns = [n.shown for n in question.named("gemeente")]
    if factor is None or len(towns) > 2:
        return None
    series = series_of(counting(question, True, _ASIDE), desk, towns, flat, True)
    pair = _pair(question, series, flat, times["verb"] is not None)
    if pair is None or not number(pair[1]):
        return None
    high, low = pair
    size = (number(high) or 0.0) / (number(low) or 1.0)
    bound = times["bound"] or ("minstens" if times["verb"] else "precies")
    less = factor < 1 and bound in (*_AT_LEAST, "precies")  # what is halved is no more than that
    holds = size <= factor if less else meets(bound, size, factor)
    rows: list[tuple[Piece, ...]] = [
        (f"{whose(r)} {shown(r)}{when(r)} ", cite(span_of(r.data["bron"]))) for r in (high, low)
    ]
    lead = f"{'Ja' if holds else 'Nee'}. Het is {dutch_number(round(size, 2))} keer zoveel: "
    return found([high, low], say(lead, *joined(rows, last=" tegen "), ".", checked=False), why="zoveel keer")


def _factor(times: re.Match[str]) -> float | None:
    if times["half"] or (times["verb"] or "").startswith(("halveer", "gehalveerd")):
        return 0.5
    if times["double"] or (times["verb"] or "").startswith("verdubbel"):
        return 2.0
    if times["verb"]:
        return 3.0
    said = times["count"]
    return float(said.replace(",", ".")) if said[0].isdigit() else number_of(said)


def _pair(
    question: Question, series: dict[str, Series], flat: str, over_time: bool
) -> tuple[Record, Record] | None:
    """What is held against what: the last period against the first, or the one said first against the other."""
    if len(series) == 1:
        first, last = next(iter(series.values()))
        then = re.search(
            r"\b(?:die|dat|wat|dan|als)\b(?: \w+){0,4} (?:19|20)\d\d|\b(?:daarvoor|ervoor|eerst|nu)\b", flat
        )
        if not (over_time or then):
            return None
        begin, end = (_said_at(flat, r) for r in (first, last))
        return (first, last) if not over_time and 0 <= begin < end else (last, first)
    if len(series) != 2 or over_time:
        return None
    one, other = in_order(flat, ((n.removeprefix("Gemeente "), n) for n in series))
    period = [k for k in (0, 1) if any(str(y) in str(series[one][k].data["periode"]) for y in question.years)]
    if len(period) != 1 or str(series[one][period[0]].data["periode"]) != str(
        series[other][period[0]].data["periode"]
    ):
        return None
    return series[one][period[0]], series[other][period[0]]


def _said_at(flat: str, record: Record) -> int:
    """Where a question names a year of a figure first; -1 where it names none."""
    years = re.findall(r"(?:19|20)\d\d", str(record.data["periode"] or ""))
    return min((at for y in years if (at := flat.find(y)) >= 0), default=-1)
