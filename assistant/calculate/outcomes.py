"""The outcome of each operation, with the figures that it was worked out from; None where those are not plain."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from assistant.calculate.choose import Pair, is_part_of, pairs
from assistant.calculate.joined import joined, on_top
from assistant.calculate.moments import names_two, years_between
from assistant.calculate.operands import Operand
from assistant.calculate.operations import (
    asks_what_is_added,
    asks_what_is_left,
    asks_what_is_to_come,
    not_of_it,
)
from assistant.calculate.work import FULL, Made, Work, counts_no_thing, is_asked
from assistant.calculate.written import about, bare, shown
from assistant.draft import cite, say
from assistant.evidence.quantities import tells_what_is_added
from assistant.evidence.sums import amount, dutch_number
from assistant.reading.question import Question
from assistant.words.numerals import SEVERAL, number_of
from ingest.language import fold, stem

SUMMED = (
    0.2  # share of the question that a sentence must hold whose figures make the total that is asked about
)


_OVER_YEARS = re.compile(r"\b(?:de|die|deze|alle|beide|twee|drie) (?:twee |drie |vier )?ja(?:ar|ren)\b")


# Three things or more are not told by two figures.
_MORE_THAN_TWO = re.compile(
    rf"\b(?:de|deze|die|alle) (?:{'|'.join(w for w, n in SEVERAL.items() if n > 2)}|[3-9]) (?!jaar\b|jaren\b|gemeenten\b)(?:[a-z]+e )?[a-z]{{4,}}\b.*\b(?:samen|bij elkaar|opgeteld|totaal)\b"
)


def _sum(work: Work) -> Made | None:
    each = _of_each_year(work)
    if each:
        pieces: list[str | Operand] = []
        for k, figure in enumerate(each):
            pieces += [f"{' + ' if k else ''}{bare(figure)} in {min(figure.years)} ", figure]
        total = f"{about(*each)}{shown(sum(f.value for f in each), *each)}"
        return work.told(f"Samen {total}: ", *pieces, ".")
    if work.operation.per or _MORE_THAN_TWO.search(fold(work.asking.text)):
        return None
    found = work.pair()
    if found is None or not work.each_asked(found):
        beside = joined(work)
        return _added(work, *beside) if beside else None
    a, b = found.in_order
    if (
        found.given < 2
        and _OVER_YEARS.search(fold(work.asking.text))
        and (not a.years or not b.years or a.years & b.years)
    ):
        return None  # figures of the years that are added each say of which year they are
    beside = [f for f in work.found if f.text == a.text == b.text and f.unit == a.unit]
    if len(beside) > 2 and found.given < 2 and work.chosen[a.text].unit.kind == "row":
        return None  # a row with more of them: which belong together is not plain
    return _added(work, a, b)


def _with_it(work: Work) -> Made | None:
    both = on_top(work)
    return _added(work, *both) if both else None


def _added(work: Work, a: Operand, b: Operand) -> Made:
    total = f"{about(a, b)}{shown(a.value + b.value, a, b)}"
    return work.told(f"Samen {total}: {bare(a)} ", a, f" + {bare(b)} ", b, ".")


def _difference(work: Work) -> Made | None:
    found = work.pair()
    if found is not None and asks_what_is_added(work.asking.text):
        stated = (work.chosen[f.text].text for f in (found.a, found.b))
        high, low = found.by_size
        if any(tells_what_is_added(text) for text in stated) or is_part_of(low, high, work.chosen):
            return None  # a text gives the growth itself, or the one is not what the other grew from
        if not (found.given or work.then_and_now(found)):
            return None  # two figures of one thing need not be of two times
    return None if found is None else _less(work, found)


_QUARTER = re.compile(r"\bq[1-4]\b|\bkwarta(?:al|len)\b")


def _of_each_year(work: Work) -> list[Operand]:
    """The figures of one statement, each of a year of its own, where what it gives for those years is to be added; nothing where
    another such statement is about as good."""
    asked, counted = set(work.asking.years), "hoeveel" in fold(work.asking.text)
    if len(asked) == 1 or work.asked:
        return []
    each: list[tuple[float, list[Operand]]] = []
    for at, candidate in enumerate(work.chosen):
        figures = [f for f in work.found if f.text == at and f.unit and " per " not in f.unit]
        figures = [f for f in figures if not counted or is_asked(work.question, f.unit)]
        if _QUARTER.search(fold(candidate.text)) and not _QUARTER.search(fold(work.asking.text)):
            continue  # it need not tell of the whole of each year
        years = [y for f in figures for y in f.years]
        apart = len(figures) > 1 and len(years) == len(set(years)) == len(figures)
        if apart and len({f.unit for f in figures}) == 1 and all(f.years for f in figures):
            each.append((candidate.held, figures))
    each.sort(key=lambda e: -e[0])
    least = max(0.5, max(c.held for c in work.chosen) - 0.05)
    if not each or each[0][0] < least or (len(each) > 1 and each[0][0] - each[1][0] < 0.05):
        return []
    figures = each[0][1]
    return figures if not asked or asked == {y for f in figures for y in f.years} else []


_DIFFERENCE_ASKED = re.compile(r"\b(?:verschil\w*|scheelt|schelen|gat|kloof|procentpunt)\b")


def _less(work: Work, found: Pair) -> Made:
    """One less the other, called the difference where the question calls it so, and where no unit tells what it counts."""
    high, low = found.by_size
    unit = shown(high.value - low.value, high, low)
    if high.unit == low.unit == "%":
        unit = f"{dutch_number(high.value - low.value)} procentpunt"
    told = f"{about(high, low)}{unit}"
    named = _DIFFERENCE_ASKED.search(fold(work.asking.text)) or not re.search(r"[^\W\d]", unit)
    lead = f"Het verschil is {told}" if named else f"{told[:1].upper()}{told[1:]}"
    return work.told(
        f"{lead}: {bare(high)} ",
        high,
        f" min {bare(low)} ",
        low,
        ".",
    )


def _rest(work: Work) -> Made | None:
    """What is left: of an amount after a part of it, or after a percentage of it."""
    percent = {f.value for f in work.asked if f.unit == "%"}
    if percent:
        found = work.plain_pair(share=True)
        if found is not None:
            part, whole = found.of_whole
            if part.value in percent and part.value < 100 and is_asked(work.question, whole.unit):
                left = 100 - part.value
                return work.told(
                    f"Nog {about(part, whole)}{shown(whole.value * left / 100, whole)}: {dutch_number(left)}% van {shown(whole.value, whole)} ",
                    (part, whole),
                    ".",
                )
        return None
    found = work.pair(parts=asks_what_is_left(work.asking.text))
    return _less(work, found) if found is not None and work.leaves(found) else _done_of_it(work, left=True)


_DONE = re.compile(
    r"\b(?:gerealiseerd|gereed|klaar|behaald|gehaald|opgewekt|ingevuld|bereikt|gebouwd|opgeleverd|afgerond|voltooid|uitgevoerd|geplaatst|aangelegd|aangesloten)\b"
)


def _done_of_it(work: Work, left: bool = False) -> Made | None:
    """How much of an amount is done already (or is `left`), where a text tells it as a percentage of that amount."""
    found = work.plain_pair(share=True)
    if found is None:
        return None
    part, whole = found.of_whole
    text = fold(work.chosen[part.text].text)
    if not is_asked(work.question, whole.unit) or part.value > 100 or not _says_done(text):
        return None
    share = 100 - part.value if left else part.value
    lead = f"{'Nog ' if left else ''}{about(part, whole)}{shown(whole.value * share / 100, whole)}"
    return work.told(
        f"{lead[:1].upper()}{lead[1:]}: {dutch_number(share)}% van {shown(whole.value, whole)} ",
        (part, whole),
        ".",
    )


def _so_far(work: Work) -> Made | None:
    return _done_of_it(work)


def _says_done(text: str) -> bool:
    return _DONE.search(text) is not None and not re.search(
        r"\b(?:niet|geen|nog te|moet\w*|zal|zullen)\b", text
    )


def _share_left(work: Work) -> Made | None:
    """The percentage that is left to be done, where a text says which percentage is done."""
    best = work.chosen[0].held
    told = [
        f
        for f in work.found
        if f.unit == "%" and f.value <= 100 and work.chosen[f.text].held >= max(FULL, best - 0.15)
    ]
    told = [f for f in told if _says_done(fold(work.chosen[f.text].text))]
    if not told or len({f.value for f in told}) > 1:
        return None
    part = told[0]
    left = dutch_number(100 - part.value)
    return work.told(f"Nog {about(part)}{left}%: 100% min {dutch_number(part.value)}% ", part, ".")


def _part(work: Work) -> Made | None:
    """A part as a percentage of its whole: only with a figure that the question names, or where no percentage is given."""
    top = work.chosen[0]
    to_come = _share_left(work) if not work.asked and asks_what_is_to_come(work.asking.text) else None
    if to_come is not None:
        return to_come
    if not work.asked and any(
        f.unit == "%" and work.chosen[f.text].held >= top.held - 0.15 for f in work.found
    ):
        return None  # the documents give the percentage itself
    found = work.plain_pair()
    if found is None or found.a.unit == "%" or not (found.given or work.each_asked(found)):
        return None
    high, low = found.by_size
    row = high.text == low.text and work.chosen[high.text].unit.kind == "row"
    if row and not found.given and not is_part_of(low, high, work.chosen):
        return None  # the figures of two columns, of which neither is a part of the other
    if 1000 * low.value < high.value:
        return None  # next to nothing of it, so most likely of something else
    if not_of_it(work.asking.text) and not re.search(
        r"\b(?:niet|geen|zonder)\b", fold(work.chosen[low.text].text)
    ):
        left = high.value - low.value
        return work.told(
            f"Dat is {about(high, low)}{dutch_number(round(100 * left / high.value, 1))}%: {shown(left, high, low)}, want {bare(low)} ",
            low,
            f" van {shown(high.value, high, low)} ",
            high,
            " wel.",
        )
    return work.told(
        f"Dat is {about(high, low)}{dutch_number(round(100 * low.value / high.value, 1))}%: {bare(low)} ",
        low,
        f" van {shown(high.value, high, low)} ",
        high,
        ".",
    )


def _percentage_of(work: Work) -> Made | None:
    found = work.plain_pair(share=True)
    if found is None:
        return None
    part, whole = found.of_whole
    if not found.given and not is_asked(work.question, whole.unit):
        return None
    unit = shown(whole.value * part.value / 100, whole)
    return work.told(
        f"{dutch_number(part.value)}% van {shown(whole.value, whole)} is {about(part, whole)}{unit} ",
        (part, whole),
        ".",
    )


def _times(work: Work) -> Made | None:
    found = work.plain_pair()
    if found is None or not found.by_size[1].value:
        return None  # of nothing there is no number of times as much
    if found.a.unit == "%" and not (found.given or is_asked(work.question, "%")):
        return None  # how much one share is of another is not asked
    high, low = found.by_size
    return work.told(
        f"{about(high, low).capitalize()}{dutch_number(round(high.value / low.value, 1))} keer zoveel: {shown(high.value, high, low)} ",
        high,
        f" tegen {shown(low.value, low, high)} ",
        low,
        ".",
    )


def _growth(work: Work) -> Made | None:
    """Growth from the lower to the higher figure, or the other way where the question says so."""
    found = work.plain_pair()
    if found is None or found.a.unit == "%" or not (found.given or is_asked(work.question, found.a.unit)):
        return None
    high, low = found.by_size
    told = (work.chosen[f.text].text for f in (high, low))
    if not found.given and (any(map(tells_what_is_added, told)) or is_part_of(low, high, work.chosen)):
        return None  # what is added, or a part, is not what the other grew from
    a, b = found.in_order
    part = re.search(
        r"(\d+(?:,\d+)?)\s?(?:%|procent) van (?:de |het )?(\d[\d.]*(?:,\d+)?)", fold(work.question.text)
    )
    if any(f.unit == "%" for f in work.asked):
        return _moved(work, part, a, b) if part else None
    down = bool(
        re.search(
            r"\b(daal\w*|minder|lager|krimp\w*|omlaag|af(name|neemt)|neemt .* af)\b", fold(work.question.text)
        )
    )
    high, low = found.by_size
    first, last = (high, low) if down else (low, high)
    if not first.value:
        return None  # what was nothing grows by no percentage
    share = round(100 * abs(last.value - first.value) / first.value, 1)
    return work.told(
        f"Met {about(a, b)}{dutch_number(share)}%: van {shown(first.value, first, last)} ",
        first,
        f" naar {shown(last.value, last, first)} ",
        last,
        ".",
    )


def _moved(work: Work, part: re.Match[str], a: Operand, b: Operand) -> Made | None:
    """A percentage of one amount that goes to another: how much that other grows by it."""
    share, of = amount(part.group(1)), amount(part.group(2))
    if share is None or of not in (a.value / a.scale, b.value / b.scale) or not (a.value and b.value):
        return None
    giver, taker = (a, b) if a.value / a.scale == of else (b, a)
    moved = giver.value * share / 100
    return work.told(
        f"Met {about(a, b)}{dutch_number(round(100 * moved / taker.value, 1))}%: {dutch_number(share)}% van {shown(giver.value, giver)} ",
        giver,
        f" is {shown(moved, giver)}, op {shown(taker.value, taker)} ",
        taker,
        ".",
    )


_LENGTH = re.compile(
    r"\b(?:(?:de )?(?:komende|afgelopen|eerstkomende|volgende|in|over|binnen)\s+"
    rf"(?:de komende )?(\d{{1,2}}|{'|'.join(SEVERAL)}) jaar)\b"
)
_PERIOD = re.compile(r"\b((?:19|20)\d{2})\s*(-|t/m|tot en met|en met|en)\s*((?:19|20)\d{2})\b")


def _average(work: Work) -> Made | None:
    """A total over the years of its period, or over the number of things that stands beside it."""
    per = stem(work.operation.per)
    top = [
        f
        for f in work.found
        if f.unit not in ("%", per)
        and (
            is_asked(work.question, f.unit) or (f.unit and f.unit != "jaar" and counts_no_thing(work.asking))
        )
    ]
    values = {f.value for f in work.asked}
    top.sort(
        key=lambda f: (
            -(work.question.coverage(f.near) + work.chosen[f.text].held + (1 if f.value in values else 0))
        )
    )
    if not top or work.chosen[top[0].text].held < 0.55:
        return None
    total = top[0]
    if total.value not in values and any(f.unit not in ("jaar", per) for f in work.asked):
        return None  # the question itself says what is to be divided
    text = fold(work.chosen[total.text].text)
    if re.search(r"\bgemiddeld\w*\b|\bjaarlijks\w*\b|\bper jaar\b", text) and not values:
        return None  # it is an average already
    if per in ("jaar", "jar"):
        years = _years(work.question, text)
        if years is None:
            return None
        number, named = years
        return work.told(
            f"Gemiddeld {about(total)}{shown(round(total.value / number, 1), total)} per jaar: {dutch_number(total.value)} in {number} jaar{named} ",
            total,
            ".",
        )
    others = [
        f
        for f in work.found
        if f.text == total.text and f.unit and f.unit != total.unit and (f.unit == per or stem(f.unit) == per)
    ]
    if len({f.value for f in others}) != 1 or not others[0].value:
        return None
    parts = others[0]
    return work.told(
        f"Gemiddeld {about(total)}{shown(round(total.value / parts.value, 1), total)} per {work.operation.per}: {shown(total.value, total)} over {shown(parts.value, parts)} ",
        (total, parts),
        ".",
    )


def _years(question: Question, text: str) -> tuple[int, str] | None:
    """Over how many years a total is, and how that is told: "2026 t/m 2030" is five, "de komende 10 jaar" ten."""
    found = {m.groups() for m in _PERIOD.finditer(text)}
    asked = set(question.years)
    spans = {(int(a), int(b)) for a, _, b in found if int(b) > int(a)}
    if len(spans) > 1:
        spans = {s for s in spans if asked and set(s) & asked}
    if len(spans) == 1:
        low, high = next(iter(spans))
        return high - low + 1, f" ({low} t/m {high})"
    length = _LENGTH.search(text)
    if length and not spans:
        return number_of(length.group(1)), ""
    return None


_INSTEAD = re.compile(
    r"\b(?:in plaats van|niet (?:in )?|van|eerst|gepland voor|was)\s+((?:19|20)\d{2})\b(.{0,60}?)\b((?:19|20)\d{2})\b"
)


def _year_difference(work: Work) -> Made | None:
    """How much later or earlier: between the year that was and the one that takes its place, or between two things."""
    if names_two(work.asking.text):
        return years_between(work)
    for c in work.chosen[:6]:
        match = _INSTEAD.search(fold(c.text))
        if match is None or c.held < 0.4:
            continue
        first, last = int(match.group(1)), int(match.group(3))
        if last == first:
            continue
        word = "later" if last > first else "eerder"
        at = next((f for f in work.found if work.chosen[f.text] is c), None)
        used = (at,) if at is not None else ()
        further = re.match(
            r".{0,50}?\bmogelijk (?:zelfs )?(?:pas )?((?:19|20)\d{2})\b", fold(c.text)[match.end() :]
        )
        more = f", mogelijk {abs(int(further.group(1)) - first)} jaar ({further.group(1)})" if further else ""
        sentence = say(
            f"{abs(last - first)} jaar {word}: {last} in plaats van {first}{more} ",
            cite(*c.unit.spans),
            ".",
            checked=False,
        )
        return sentence, used
    return None


def _margin(work: Work) -> Made | None:
    """Between the ends of the range that the best sentence gives."""
    for c_at, c in enumerate(work.chosen[:5]):
        ends = [f for f in work.found if f.text == c_at]
        flat = fold(c.text)
        for a, b in pairwise(ends):
            first, last = re.escape(dutch_number(a.value)), re.escape(dutch_number(b.value))
            if c.held >= 0.5 and re.search(rf"{first}\s*(?:tot|a|-)\s*{last}", flat) and b.value > a.value:
                return work.told(
                    f"{shown(b.value - a.value, b)}: van {bare(a)} tot {shown(b.value, b)} ",
                    b,
                    ".",
                )
    return None


# The sum of all municipalities is no sum of the parts of one row.
_OF_ALL_TOWNS = re.compile(
    r"\b(?:som|totaal|totalen|optelling|optelsom|cijfers|aantallen) van (?:alle |de |onze )(?:\w+ )?gemeenten\b|\b(?:alle|de) (?:\w+ )?gemeenten (?:samen|opgeteld|bij elkaar)\b"
)


def _check(work: Work) -> Made | None:
    """Whether two figures add up to a third that the question names."""
    said = [f for f in work.asked if f.unit != "%"]
    flat = fold(work.asking.text)
    if not said or _OF_ALL_TOWNS.search(flat):
        return None
    stated = re.findall(
        r"\b(?:tot|op|samen|totaal van|uitkom\w*|optelsom van)\s+(?:de |het )?(\d[\d.]*(?:,\d+)?)", flat
    )
    last = amount(stated[-1]) if stated else None
    total = next(
        (f for f in said if last is not None and f.value / f.scale == last), max(said, key=lambda f: f.value)
    )
    parts = {f.value for f in said} - {total.value}
    if len(parts) == 2:
        best = [
            p for p in pairs(work.question, work.found, work.chosen, said) if {p.a.value, p.b.value} == parts
        ]
        if best:
            a, b = best[0].in_order
            made = a.value + b.value
            told = "Ja: " if made == total.value else "Nee: "
            tail = "" if made == total.value else f", niet {bare(total)}"
            return work.told(f"{told}{bare(a)} ", a, f" + {bare(b)} ", b, f" = {shown(made, a, b)}{tail}.")
        return None
    if len(parts) > 2:
        return None
    made_of: list[tuple[Operand, ...]] = []
    for at, c in enumerate(work.chosen):
        if c.held < SUMMED or total.value < 10:
            continue
        there = [f for f in work.found if f.text == at and f.unit != "%"]
        made_of += _adding_up(there, total.value, parts)
    if not made_of:
        return None
    pieces: list[str | Operand] = ["Ja: "]
    seen: set[tuple[float, ...]] = set()
    for group in made_of:
        key = tuple(sorted(f.value for f in group))
        if key in seen or len(seen) == 3:
            continue
        pieces.append(
            f"{'; ' if seen else ''}{' + '.join(dutch_number(f.value) for f in group)} = {shown(total.value, *group)} "
        )
        pieces.append(group[0])
        seen.add(key)
    return work.told(*pieces, ".")


def _adding_up(there: Sequence[Operand], total: float, parts: set[float]) -> list[tuple[Operand, ...]]:
    """The figures of one sentence or row that make the total: all others of a row that ends in it, or two that count the
    same and are, if the question names a part, that part and what goes with it."""
    rest = [f for f in there if f.value != total]
    if len(rest) > 2 and len(rest) < len(there) and sum(f.value for f in rest) == total and not parts:
        return [tuple(rest)]
    return [
        (a, b)
        for k, a in enumerate(rest)
        for b in rest[k + 1 :]
        if a.value + b.value == total
        and min(a.value, b.value) > 1
        and (a.like(b) or not (a.unit and b.unit))
        and (not parts or parts & {a.value, b.value})
    ]


KINDS: dict[str, Callable[[Work], Made | None]] = {
    "som": _sum,
    "erbij": _with_it,
    "verschil": _difference,
    "rest": _rest,
    "gedaan": _so_far,
    "deel": _part,
    "van": _percentage_of,
    "keer": _times,
    "gemiddeld": _average,
    "groei": _growth,
    "jaren": _year_difference,
    "marge": _margin,
    "klopt": _check,
}
