"""One figure over several years of its table: what it becomes between two of them, also in percent, and in which year it is highest or lowest."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.calculate import operation_of
from assistant.draft import Draft, Piece, cite, joined, say
from assistant.lookup.asked.action_names import numbers_named
from assistant.lookup.common import Desk, found, span_of
from assistant.lookup.tables.contrasts import counts_something, turned
from assistant.lookup.tables.growth import grown
from assistant.lookup.tables.series import BY_PERCENT, counting, over_time, whose_line
from assistant.lookup.tables.written_cells import number, shown, with_unit
from assistant.reading.asking import asking_sentence
from assistant.reading.comparison import FALLS, GROWS, OVER_TIME, TURN, relation_of
from assistant.reading.moments import after_year
from assistant.reading.question import Question, years_in
from ingest.language import fold, stem, words
from ingest.model import Record

MORE_YEARS = 2  # that are told behind the highest
_YEAR_ASKED = re.compile(
    r"\bwelke? (?:jaar|jaren|periode)\b|^(?:en )?wanneer (?:is|was|zijn|waren|wordt|worden|ligt|lag|komt)\b"
)
_EITHER = re.compile(r"\bhoeveel\b.*\b(?:meer of minder|minder of meer|erbij of eraf)\b")
_LEAST = re.compile(r"\b(?:laagst|minst|kleinst|goedkoopst)e?\b")
_MOST = re.compile(r"\b(?:hoogst|meest|grootst|duurst)e?\b")
_ASIDE = frozenset(
    stem(w)
    for w in "welk welke jaar jaren wanneer periode is was zijn waren wordt ligt lag komt hoogst hoogste laagst laagste meest meeste minst minste grootst grootste kleinst kleinste "
    "duurst goedkoopst bedrag bedragen geld euro kosten verandert veranderen ontwikkelt zich verschil vergeleken hoger lager".split()
)


def look_up(question: Question, desk: Desk) -> Draft | None:
    """Answer from the row of one figure; None for another question, or where the figure or one of its years is not sure."""
    flat = fold(asking_sentence(question.text))
    if (
        question.leaning
        or numbers_named(flat)
        or question.named("dossier")
        or question.named("document")
        or question.named("persoon")
        or len(question.named("gemeente")) > 1
    ):
        return None
    towns = [n.shown for n in question.named("gemeente")]
    if towns and not counts_something(counting(question, True, _ASIDE), towns):
        return None  # "wanneer groeide Lagewaard het meest?" says of no figure that it did
    if _YEAR_ASKED.search(flat) and (_MOST.search(flat) or _LEAST.search(flat)):
        return _end(over_time(question, desk, _ASIDE, shares=True), bool(_LEAST.search(flat)))
    if (after := after_year(question)) is not None and _EITHER.search(flat) and question.named("gemeente"):
        cells = over_time(question, desk, _ASIDE, shares=True)
        turns = len(cells) == 2 and min(years_in(str(cells[1].data["periode"]))) > after
        known = turns and all(number(c) is not None for c in cells)
        return difference(cells[0], cells[1]) if known else None
    years = sorted(set(question.years))
    operation = operation_of(question.unnamed)
    relation = relation_of(question.unnamed)
    moves = relation == TURN or GROWS.search(flat) or FALLS.search(flat) or OVER_TIME.search(flat)
    if len(years) != 2 or not (moves or (operation is not None and operation.kind in ("verschil", "groei"))):
        return None
    by_percent = BY_PERCENT.search(flat) is not None
    cells = over_time(question, desk, _ASIDE, shares=not by_percent)
    pair = [c for y in years if (c := _of_year(cells, y)) is not None]
    if len(pair) != 2 or pair[0] is pair[1] or any(number(c) is None for c in pair):
        return None
    first, last = pair
    if by_percent:
        return (
            grown(whose_line(first), (first, last), FALLS.search(flat) is not None) if number(first) else None
        )
    if "hoeveel" in words(flat):
        return difference(first, last)
    return turned(question, relation, whose_line(first), first, last)


def difference(a: Record, b: Record) -> Draft:
    """How much more or less the second of two figures of different times is than the first."""
    x, y = number(a) or 0.0, number(b) or 0.0
    word = "minder" if y < x else "meer"
    size = with_unit(round(abs(x - y), 4), a).replace("%", " procentpunt")
    if x == y:
        same: tuple[Piece, ...] = (
            f"Evenveel: {shown(a)} in {a.data['periode']} ",
            cite(span_of(a.data["bron"])),
            f" en {shown(b)} in {b.data['periode']} ",
            cite(span_of(b.data["bron"])),
            ".",
        )
        return found([a, b], say(*same, checked=False), why="verschil tussen perioden")
    made = say(
        f"{size} {word}: van {shown(a)} in {a.data['periode']} ",
        cite(span_of(a.data["bron"])),
        f" naar {shown(b)} in {b.data['periode']} ",
        cite(span_of(b.data["bron"])),
        ".",
        checked=False,
    )
    return found([a, b], made, why="verschil tussen perioden")


def _of_year(cells: Sequence[Record], year: int) -> Record | None:
    """The cell of a time that has a year; None where there is none, or more."""
    held = [c for c in cells if min(own := years_in(str(c.data["periode"]))) <= year <= max(own)]
    return held[0] if len(held) == 1 else None


def _end(cells: Sequence[Record], least: bool) -> Draft | None:
    """The highest (or lowest) of all years of a row, with those that come next."""
    if len(cells) < 2 or any(number(c) is None for c in cells):
        return None
    rows = sorted(cells, key=lambda c: (number(c) or 0.0) * (1 if least else -1))
    ties = [c for c in rows if number(c) == number(rows[0])]
    if len(ties) == len(rows):
        return None
    names: list[tuple[Piece, ...]] = [
        (f"{c.data['periode']} ", cite(span_of(c.data["bron"])))
        for c in sorted(ties, key=lambda c: str(c.data["periode"]))
    ]
    made = [say("In ", *joined(names), f": {shown(ties[0])} ({whose_line(ties[0])}).", checked=False)]
    rest: list[tuple[Piece, ...]] = [
        (f"{c.data['periode']} ({shown(c)}) ", cite(span_of(c.data["bron"])))
        for c in rows[len(ties) : len(ties) + MORE_YEARS]
    ]
    if rest:
        made.append(
            say(f"Daarna {'volgen' if len(rest) > 1 else 'volgt'} ", *joined(rest), ".", checked=False)
        )
    return found([*rows], *made, why="hoogste of laagste jaar")
