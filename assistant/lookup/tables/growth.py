"""How a figure changes from the first of two periods to the last: by which percentage, and of several municipalities or
organisations in which of them most or least."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from assistant.draft import Draft, Piece, Sentence, cite, joined, say
from assistant.evidence.sums import dutch_number
from assistant.lookup.actions.action_hours import parties_named
from assistant.lookup.asked.action_names import numbers_named
from assistant.lookup.asked.places import in_order
from assistant.lookup.asked.sought import parties_sought, towns_sought
from assistant.lookup.asked.units import has_unit, unit_asked
from assistant.lookup.common import Desk, found, is_total, span_of, within
from assistant.lookup.tables.cells import Scored, first_and_last, rank, rows_of, topic
from assistant.lookup.tables.contrasts import both_periods, counts_something
from assistant.lookup.tables.series import BY_PERCENT, counting
from assistant.lookup.tables.written_cells import number, plain, shown, with_unit
from assistant.reading.asking import asking_sentence
from assistant.reading.comparison import FALLS, GROWS, LESS, asks_whether, way_of_growth
from assistant.reading.question import Question, years_in
from ingest.language import fold
from ingest.model import Record

LEAST = 3  # so many make a rank of all
_OF_SHARES = re.compile(
    r"\bpercentages?\b|\bprocentpunt\w*|\b(?:het|de|haar|zijn|hun|een) (?:\w+ )?(?:aandeel|aandelen|deel)\b"
)
# Which way is not said: "waar verandert het het meest?"
_EITHER = re.compile(
    r"\bverander\w*\b|\bverschui\w*\b|\b(?:verschil|scheelt|schelen)\b.*\bperiod\w*|\bperiod\w*\b.*\b(?:verschil|scheelt|schelen)\b"
)
_SHARE_THEN_WAY = re.compile(
    r"\b(?:hoeveel (?:procent|%)|welk percentage)\b[^?]*\ben (?:(?!met\b)\w+ )?(?:dat|het|dit)\b(?! (?:percentage|aandeel|deel) van\b)"
)
_WHO = re.compile(r"^(?:en )?(?:(?:bij|van|voor) )?wie\b(?!.*\bgemeente)")
# "waar komt er het minst bij?", "waar groeit de opgave het meest?"
_SAYS_NO_MORE = re.compile(
    r"\bopgave\b|\ber (?:\w+ ){0,2}?(?:het )?(?:meeste?|minste?)(?: \w+)? (?:bij|af)\b"
)
_SPENT = re.compile(r"\b(?:inzet|tijd\w*|capaciteit|inspanning)\b")
_UP_OR_DOWN = re.compile(
    r"\b(?:omhoog|vooruit|toe|op|meer|stijgt|stijgen|groeit) of (?:juist )?(?:omlaag|achteruit|af|neer|minder|daalt|dalen|krimpt)\b|\b(?:omlaag|achteruit|minder|daalt|krimpt) of (?:juist )?\w+"
)
_MORE_THAN_BEFORE = re.compile(
    r"\b(?:hoeveel (?:procent|%)|welk percentage) (?:meer|minder|hoger|lager|groter|kleiner)\b"
)

Series = tuple[Record, Record]  # the figure of the first period, and of the last


@dataclass(frozen=True, slots=True)
class _Asked:
    """What a question asks of changes. `by_percent`: relative to what it was; `falls`: whether a decrease is asked; `least`:
    whether of the smallest change."""

    by_percent: bool
    falls: bool
    least: bool
    either: bool = False

    def size(self, series: Series) -> float:
        """How much a figure goes the way that is asked; below nothing where it goes the other way."""
        first, last = number(series[0]) or 0.0, number(series[1]) or 0.0
        change = abs(last - first) if self.either else (first - last) if self.falls else (last - first)
        return round(100 * change / first if self.by_percent else change, 6)


def look_up(question: Question, desk: Desk) -> Draft | None:
    """Answer by which percentage a figure changes, or where it changes most; None for another question, or where the
    documents do not give it for two periods."""
    flat = fold(asking_sentence(question.text))
    moves = GROWS.search(flat) or FALLS.search(flat) or _MORE_THAN_BEFORE.search(flat)
    either = not moves and _EITHER.search(flat) is not None
    if not (moves or either) or question.named("dossier") or numbers_named(flat):
        return None
    if len(question.named("gemeente")) < 2 and _UP_OR_DOWN.search(flat):
        return None  # which way it goes is asked, see `contrasts`
    if _SHARE_THEN_WAY.search(flat):
        return None  # the share is asked, and then which way it goes
    of_percent = BY_PERCENT.search(flat) is not None
    rest = BY_PERCENT.sub(" ", flat)
    way = way_of_growth(rest)
    towns = [n.shown for n in question.named("gemeente")]
    # "gaat haar percentage procentueel omhoog": of a share only the share itself is told
    asked = _Asked(of_percent and not _OF_SHARES.search(rest), bool(FALLS.search(flat)), way == LESS, either)
    if not way and not asked.by_percent and not (moves and len(towns) == 2):
        return None
    said = replace(question, text=BY_PERCENT.sub(" ", question.text))
    if towns and not counts_something(said, towns):
        return None  # "hoeveel procent groeit Lagewaard?" says of no figure that it does
    series = series_of(counting(question, asked.by_percent), desk, towns, flat, asked.by_percent)
    if asked.by_percent and any(not number(first) for first, _ in series.values()):
        return None  # what was nothing grows by no percentage
    if question.years and series and not any(_of_its_time(question, pair) for pair in series.values()):
        return None  # of another time than the table is of
    if len(series) == 1 and asked.by_percent and not re.search(r"\bdan\b", flat):
        return grown(next(iter(series)), next(iter(series.values())), asked.falls)
    if len(series) == 2 and (way or moves or not asked.by_percent):
        return _of_two(question, series, asked)
    if way and len(series) >= LEAST and (len(towns) == 0 or len(towns) == len(series)):
        return _ranked(series, asked)
    return None


def _of_its_time(question: Question, pair: Series) -> bool:
    """Whether a year of the question is within the time of the two figures."""
    known = [y for r in pair for y in years_in(str(r.data["periode"]))]
    return any(min(known) - 1 <= y <= max(known) for y in question.years)


def series_of(
    question: Question, desk: Desk, towns: Sequence[str], flat: str, counts: bool
) -> dict[str, Series]:
    """The figures of both periods of each municipality (or organisation) that is named; of all where none is. `counts`:
    whether of what is counted, no percentages."""
    records = within(question, desk.records("cijfer"))
    if counts:
        records = [r for r in records if not has_unit(r.data, "%")]
    if unit_asked(question) == "uur" or parties_sought(flat) or _SPENT.search(flat):
        made = _of_parties(question, desk, records, flat)
        if made:
            return made
    if not towns and not (towns_sought(flat) or re.search(r"\bgemeenten?\b|\bwaar\b|\bwie\b", flat)):
        return {}
    if towns and not counts_something(question, towns):
        return {}
    if towns:
        each = {t: both_periods(question, desk, t, counts) for t in towns}
        return {t: (r[0], r[1]) for t, r in each.items() if len(r) == 2}
    over = first_and_last(_totals(rank(question, desk, records, (), any_period=True, by_unit=True)))
    if over is None:
        bare = _SAYS_NO_MORE.search(flat) and not topic(question)
        all_towns = _of_every_town(question, desk, records) if bare else {}
        return all_towns if len(all_towns) >= LEAST else {}
    first, last = over
    return {t: (first[t], last[t]) for t in first if t in last}


def _of_every_town(question: Question, desk: Desk, records: Sequence[Record]) -> dict[str, Series]:
    """The totals of all municipalities, where a question says no more than that it grows there ("waar komt er het meeste bij?")."""
    known = dict.fromkeys(str(r.data["gemeente"]) for r in records if r.data["gemeente"])
    each = {t: both_periods(question, desk, t, counts=True) for t in known}
    return {t: (r[0], r[1]) for t, r in each.items() if len(r) == 2 and is_total(r[0])}


def _totals(ranked: Sequence[Scored]) -> list[Scored]:
    """The totals where they are as good as what they are the total of."""
    totals = [s for s in ranked if is_total(s.record) and s.record.data["gemeente"]]
    best = max((s.score for s in ranked), default=0.0)
    return totals if totals and totals[0].score >= best - 0.05 else list(ranked)


def _of_parties(question: Question, desk: Desk, records: Sequence[Record], flat: str) -> dict[str, Series]:
    """The hours of the organisations of one table in its two years: of those named, or of all."""
    bare = replace(question, text=f"{question.text} uur", groups=())
    ranked = rank(bare, desk, records, (), any_period=True, by_unit=True)
    periods = sorted({str(s.record.data["periode"]) for s in ranked if s.record.data["periode"]})
    if len(periods) != 2:
        return {}
    held: dict[str, list[Record]] = {}
    for period in periods:
        for s in rows_of([s for s in ranked if str(s.record.data["periode"]) == period]):
            held.setdefault(str(s.record.data["rij"]), []).append(s.record)
    named = parties_named([*held], flat)
    if not named and not (parties_sought(flat) or _WHO.search(flat)):
        return {}
    return {n: (r[0], r[1]) for n, r in held.items() if len(r) == 2 and (not named or n in named)}


# --- how it is told ---------------------------------------------------------------------------------------------------


def _by(series: Series, asked: _Asked, bare: bool = False) -> str:
    """How much a figure changes, in its own unit (unless `bare`), with the percentage where that is asked."""
    first, last = number(series[0]) or 0.0, number(series[1]) or 0.0
    change = round(last - first, 1)
    if not change:
        return "gelijk"
    size = plain(abs(change), series[0])
    if size.endswith("%"):
        size = f"{size.removesuffix('%')} procentpunt"
    elif not bare:
        size = with_unit(abs(change), series[0])
    share = f" ({_share(series)})" if asked.by_percent else ""
    return f"{size} {'meer' if change > 0 else 'minder'}{share}"


def _share(series: Series) -> str:
    first, last = number(series[0]) or 0.0, number(series[1]) or 0.0
    return f"{dutch_number(round(100 * abs(last - first) / first, 1))}%"


def told(series: Series) -> tuple[Piece, ...]:
    first, last = series
    return (
        f"van {shown(first)} in {first.data['periode']} ",
        cite(span_of(first.data["bron"])),
        f" naar {shown(last)} in {last.data['periode']} ",
        cite(span_of(last.data["bron"])),
    )


def _records(series: Mapping[str, Series]) -> list[Record]:
    return [r for pair in series.values() for r in pair]


def grown(name: str, pair: Series, falls: bool) -> Draft:
    """By which percentage one figure changes; `falls`: whether a decrease is asked."""
    first, last = number(pair[0]) or 0.0, number(pair[1]) or 0.0
    if first == last:
        text = say(f"Met 0%: {name} blijft gelijk, ", *told(pair), ".", checked=False)
    else:
        grows = last > first
        other = "" if falls != grows else f"Het {'stijgt' if grows else 'daalt'}. "
        verb = "stijgt" if grows else "daalt"
        text = say(f"{other}{name} {verb} met {_share(pair)}: ", *told(pair), ".", checked=False)
    return found([*pair], text, why="groei in procenten")


def _of_two(question: Question, series: Mapping[str, Series], asked: _Asked) -> Draft:
    """In which of two a figure changes most (or least), with what it was and becomes in both."""
    flat = fold(question.text)
    names = in_order(flat, ((n.removeprefix("Gemeente "), n) for n in series))
    one, other = (asked.size(series[n]) for n in names)
    holds = one < other if asked.least else one > other
    if not way_of_growth(flat):
        lead = ""  # how both go is asked, and of neither that it goes further
    elif one == other:
        lead = "Evenveel. "
    elif asks_whether(question.text) and " of " not in flat:
        lead = "Ja. " if holds else "Nee. "
    else:
        lead = f"{names[0] if holds else names[1]}. "
    made: list[Sentence] = []
    for k, name in enumerate(names):
        opening = f"{'' if k else lead}{name}: "
        made.append(
            say(opening, *told(series[name]), f", {_by(series[name], asked, bare=True)}.", checked=False)
        )
    return found(_records(series), *made, why="verandering naast elkaar")


def _ranked(series: Mapping[str, Series], asked: _Asked) -> Draft | None:
    """Where a figure changes most or least of all, with the two behind it."""
    sizes = {n: asked.size(pair) for n, pair in series.items()}
    moved = {n: size for n, size in sizes.items() if size > 0 or (asked.either and asked.least)}
    if not moved:
        return None
    order = sorted(moved, key=lambda n: moved[n] if asked.least else -moved[n])
    first = [n for n in order if moved[n] == moved[order[0]]]
    made = [say(f"{n}: {_by(series[n], asked)}, ", *told(series[n]), ".", checked=False) for n in first[:3]]
    rest: list[tuple[Piece, ...]] = [
        (f"{n} ({_by(series[n], asked)}) ", cite(*(span_of(r.data["bron"]) for r in series[n])))
        for n in order[len(first) : len(first) + 2]
    ]
    if rest:
        verb = "volgen" if len(rest) > 1 else "volgt"
        made.append(say(f"Daarna {verb} ", *joined(rest), ".", checked=False))
    if asked.least and (same := [n for n, size in sizes.items() if not size and n not in moved]):
        parts = [(f"{n} (", *told(series[n]), ")") for n in same]
        made.append(say("Gelijk blijft het bij ", *joined(parts), ".", checked=False))
    return found(_records(series), *made, why="grootste verandering")
