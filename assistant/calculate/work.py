"""The calculation that a question asks for, carried out on the figures of the sentences that were found."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

from assistant.calculate.choose import Pair, clear, from_to, is_beside, pairs
from assistant.calculate.operands import Operand, operands
from assistant.calculate.operations import WORDS, Operation, operation_of
from assistant.candidates import Candidate, closed, row
from assistant.draft import Cite, Draft, Piece, Sentence, cite, say
from assistant.numerals import NUMERALS, SEVERAL
from assistant.question import Question
from assistant.sums import amount, dutch_number
from ingest.language import fold, stem, words
from ingest.library import Library

FEW, NEAREST = 30, 8  # so many sentences are weighed for their figures, and those beside the best so many
SUMMED = (
    0.2  # share of the question that a sentence must hold whose figures make the total that is asked about
)
FULL = 0.6  # share of the question that a sentence must hold that says from what to what something went
QUOTED = 420  # characters of a sentence that is shown beside the outcome


class Work:
    """One question with the figures that may answer it."""

    def __init__(
        self,
        question: Question,
        operation: Operation,
        chosen: Sequence[Candidate],
        stems_of: Callable[[str], frozenset[str]],
    ) -> None:
        """`question` is kept without the words that say what to do with the figures."""
        kept = tuple(g for g in question.groups if g.head not in WORDS)
        self.asking = question
        self.question = replace(question, groups=kept) if kept else question
        self.operation = operation
        self.chosen = [replace(c, held=max(c.held, self.question.coverage(c.stems))) for c in chosen]
        texts = [c.text for c in chosen]
        self.found = operands(texts, stems_of, ranges=operation.kind == "marge")
        self.asked = [f for f in operands([question.text], stems_of) if f.value != 0]

    def span(self, *used: Operand) -> Cite:
        return cite(*dict.fromkeys(s for f in used for s in self.chosen[f.text].unit.spans))

    def pair(self) -> Pair | None:
        found = self.found
        percent = ("%",) if "procentpunt" in fold(self.asking.text) else ()
        sign = next(
            (u for u in (*percent, *_SIGNED) if is_asked(self.asking, u) and any(f.unit == u for f in found)),
            "",
        )
        if sign:  # what is counted in hours or percentages is no number of homes
            found = [f for f in found if f.unit in ("", sign)]
        best = clear(pairs(self.question, found, self.chosen, self.asked))
        two = re.search(r"\bhoeveel\b.*\ben hoeveel\b", fold(self.asking.text))
        if best is not None and two and not _each_asked(self, best):
            return None  # two questions in one, of which the figures do not answer each
        return best if best is not None and self._asked_for(best) else None

    def _asked_for(self, pair: Pair) -> bool:
        """Whether the question counts what the pair counts, or names both figures itself."""
        return (
            pair.given == 2
            or is_asked(self.question, pair.a.unit or pair.b.unit)
            or (pair.given == 1 and not pair.a.unit and not pair.b.unit)
            or (
                pair.a.scale == pair.b.scale > 1
                and _SCALE_NAMES[pair.a.scale].strip() in fold(self.asking.text)
            )
            or (not pair.a.unit and not pair.b.unit and _each_asked(self, pair))
            or (pair.held >= FULL and from_to(pair.a, pair.b, self.chosen[pair.a.text].text))
        )


def work_out(
    question: Question,
    ranked: Sequence[Candidate],
    stems_of: Callable[[str], frozenset[str]],
    library: Library,
) -> Draft | None:
    """The outcome with its parts and their sentences; None where the question asks for no calculation, or where it is
    not plain with which figures."""
    operation = operation_of(question.text)
    if operation is None or question.intent.form in ("wie", "waarom", "waar"):
        return None
    best = ranked[:NEAREST]
    with_figures = [c for c in ranked if re.search(r"\d", c.text)]
    chosen = [c for k, c in enumerate(with_figures) if k < FEW or any(is_beside(c, other) for other in best)]
    if not chosen:
        return None
    work = Work(question, operation, chosen, stems_of)
    made = _KINDS[operation.kind](work)
    if made is None:
        return None
    sentence, used = made
    quoted = [work.chosen[f.text] for f in used]
    rest = [
        say(f"{closed(row(library, c) if c.unit.kind == 'row' else c.text)} ", cite(*c.unit.spans), ".")
        for c in dict.fromkeys(quoted)
        if len(c.text) <= QUOTED
    ]
    return Draft(
        "beantwoord",
        "passages",
        (sentence, *rest[:3]),
        passages=tuple(dict.fromkeys(c.hit.passage for c in quoted)),
        why=f"berekening: {operation.kind}",
    )


Made = tuple[Sentence, tuple[Operand, ...]]


def _sum(work: Work) -> Made | None:
    found = work.pair()
    if found is None or not _each_asked(work, found):
        return None
    a, b = _in_order(found)
    beside = [f for f in work.found if f.text == a.text == b.text and f.unit == a.unit]
    if len(beside) > 2 and found.given < 2 and work.chosen[a.text].unit.kind == "row":
        return None  # a row with more of them: which belong together is not plain
    pieces: list[Piece] = [f"Samen {_about(a, b)}{_shown(a.value + b.value, a, b)}: "]
    pieces += [f"{_bare(a)} ", work.span(a), f" + {_bare(b)} ", work.span(b), "."]
    return say(*pieces, checked=False), (a, b)


def _difference(work: Work) -> Made | None:
    found = work.pair()
    if found is None:
        return None
    return _less(work, found)


def _less(work: Work, found: Pair, lead: str = "Het verschil is") -> Made:
    high, low = sorted((found.a, found.b), key=lambda f: -f.value)
    unit = _shown(high.value - low.value, high, low)
    if high.unit == low.unit == "%":
        unit = f"{dutch_number(high.value - low.value)} procentpunt"
    return say(
        f"{lead} {_about(high, low)}{unit}: {_bare(high)} ",
        work.span(high),
        f" min {_bare(low)} ",
        work.span(low),
        ".",
        checked=False,
    ), (high, low)


def _rest(work: Work) -> Made | None:
    """What is left: of an amount after a part of it, or after a percentage of it."""
    percent = {f.value for f in work.asked if f.unit == "%"}
    if percent:
        found = clear(pairs(work.question, work.found, work.chosen, work.asked, share=True))
        if found is not None:
            part, whole = (found.a, found.b) if found.a.unit == "%" else (found.b, found.a)
            if part.value in percent and part.value < 100 and is_asked(work.question, whole.unit):
                left = 100 - part.value
                return say(
                    f"Nog {_about(part, whole)}{_shown(whole.value * left / 100, whole)}: {dutch_number(left)}% van {_shown(whole.value, whole)} ",
                    work.span(part, whole),
                    ".",
                    checked=False,
                ), (part, whole)
        return None
    found = work.pair()
    return None if found is None else _less(work, found)


def _part(work: Work) -> Made | None:
    """A part as a percentage of its whole: only with a figure that the question names, or where no percentage is given."""
    top = work.chosen[0]
    if not work.asked and any(
        f.unit == "%" and work.chosen[f.text].held >= top.held - 0.15 for f in work.found
    ):
        return None  # the documents give the percentage itself
    found = clear(pairs(work.question, work.found, work.chosen, work.asked))
    if found is None or found.a.unit == "%" or not (found.given or _each_asked(work, found)):
        return None
    high, low = sorted((found.a, found.b), key=lambda f: -f.value)
    return say(
        f"Dat is {_about(high, low)}{dutch_number(round(100 * low.value / high.value, 1))}%: {_bare(low)} ",
        work.span(low),
        f" van {_shown(high.value, high, low)} ",
        work.span(high),
        ".",
        checked=False,
    ), (low, high)


def _percentage_of(work: Work) -> Made | None:
    found = clear(pairs(work.question, work.found, work.chosen, work.asked, share=True))
    if found is None:
        return None
    part, whole = (found.a, found.b) if found.a.unit == "%" else (found.b, found.a)
    if not found.given and not is_asked(work.question, whole.unit):
        return None
    unit = _shown(whole.value * part.value / 100, whole)
    return say(
        f"{dutch_number(part.value)}% van {_shown(whole.value, whole)} is {_about(part, whole)}{unit} ",
        work.span(part, whole),
        ".",
        checked=False,
    ), (part, whole)


def _times(work: Work) -> Made | None:
    found = clear(pairs(work.question, work.found, work.chosen, work.asked))
    if found is None:
        return None
    high, low = sorted((found.a, found.b), key=lambda f: -f.value)
    return say(
        f"{_about(high, low).capitalize()}{dutch_number(round(high.value / low.value, 1))} keer zoveel: {_shown(high.value, high, low)} ",
        work.span(high),
        f" tegen {_shown(low.value, low, high)} ",
        work.span(low),
        ".",
        checked=False,
    ), (high, low)


def _growth(work: Work) -> Made | None:
    """Growth from the lower to the higher figure, or the other way where the question says so."""
    found = clear(pairs(work.question, work.found, work.chosen, work.asked))
    if found is None or found.a.unit == "%" or not (found.given or is_asked(work.question, found.a.unit)):
        return None
    a, b = _in_order(found)
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
    high, low = sorted((a, b), key=lambda f: -f.value)
    first, last = (high, low) if down else (low, high)
    share = round(100 * abs(last.value - first.value) / first.value, 1)
    return say(
        f"Met {_about(a, b)}{dutch_number(share)}%: van {_shown(first.value, first, last)} ",
        work.span(first),
        f" naar {_shown(last.value, last, first)} ",
        work.span(last),
        ".",
        checked=False,
    ), (first, last)


def _moved(work: Work, part: re.Match[str], a: Operand, b: Operand) -> Made | None:
    """A percentage of one amount that goes to another: how much that other grows by it."""
    share, of = amount(part.group(1)), amount(part.group(2))
    if share is None or of not in (a.value / a.scale, b.value / b.scale) or a.value == b.value:
        return None
    giver, taker = (a, b) if a.value / a.scale == of else (b, a)
    moved = giver.value * share / 100
    return say(
        f"Met {_about(a, b)}{dutch_number(round(100 * moved / taker.value, 1))}%: {dutch_number(share)}% van {_shown(giver.value, giver)} ",
        work.span(giver),
        f" is {_shown(moved, giver)}, op {_shown(taker.value, taker)} ",
        work.span(taker),
        ".",
        checked=False,
    ), (giver, taker)


_LENGTH = re.compile(
    r"\b(?:(?:de )?(?:komende|afgelopen|eerstkomende|volgende|in|over|binnen)\s+"
    rf"(?:de komende )?(\d{{1,2}}|{'|'.join(SEVERAL)}) jaar)\b"
)
_PERIOD = re.compile(r"\b((?:19|20)\d{2})\s*(-|t/m|tot en met|en met|en)\s*((?:19|20)\d{2})\b")


def _average(work: Work) -> Made | None:
    """A total over the years of its period, or over the number of things that stands beside it."""
    per = stem(work.operation.per)
    top = [f for f in work.found if f.unit not in ("%", per) and is_asked(work.question, f.unit)]
    values = {f.value for f in work.asked}
    top.sort(
        key=lambda f: (
            -(work.question.coverage(f.near) + work.chosen[f.text].held + (1 if f.value in values else 0))
        )
    )
    if not top or work.chosen[top[0].text].held < 0.55:
        return None
    total = top[0]
    text = fold(work.chosen[total.text].text)
    if re.search(r"\bgemiddeld\w*\b|\bjaarlijks\w*\b|\bper jaar\b", text) and not values:
        return None  # it is an average already
    if per in ("jaar", "jar"):
        years = _years(work.question, text)
        if years is None:
            return None
        number, named = years
        return say(
            f"Gemiddeld {_about(total)}{_shown(round(total.value / number, 1), total)} per jaar: {dutch_number(total.value)} in {number} jaar{named} ",
            work.span(total),
            ".",
            checked=False,
        ), (total,)
    others = [
        f
        for f in work.found
        if f.text == total.text and f.unit and f.unit != total.unit and (f.unit == per or stem(f.unit) == per)
    ]
    if len({f.value for f in others}) != 1 or not others[0].value:
        return None
    parts = others[0]
    return say(
        f"Gemiddeld {_about(total)}{_shown(round(total.value / parts.value, 1), total)} per {work.operation.per}: {_shown(total.value, total)} over {_shown(parts.value, parts)} ",
        work.span(total, parts),
        ".",
        checked=False,
    ), (total, parts)


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
        word = length.group(1)
        return (int(word) if word.isdigit() else NUMERALS.index(word)), ""
    return None


_INSTEAD = re.compile(
    r"\b(?:in plaats van|niet (?:in )?|van|eerst|gepland voor|was)\s+((?:19|20)\d{2})\b(.{0,60}?)\b((?:19|20)\d{2})\b"
)


def _year_difference(work: Work) -> Made | None:
    """How much later or earlier: between the year that was and the one that takes its place."""
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
        return (sentence, used) if used else (sentence, ())
    return None


def _margin(work: Work) -> Made | None:
    """Between the ends of the range that the best sentence gives."""
    for c_at, c in enumerate(work.chosen[:5]):
        ends = [f for f in work.found if f.text == c_at]
        flat = fold(c.text)
        for a, b in pairwise(ends):
            first, last = re.escape(dutch_number(a.value)), re.escape(dutch_number(b.value))
            if c.held >= 0.5 and re.search(rf"{first}\s*(?:tot|a|-)\s*{last}", flat) and b.value > a.value:
                return say(
                    f"{_shown(b.value - a.value, b)}: van {_bare(a)} tot {_shown(b.value, b)} ",
                    work.span(b),
                    ".",
                    checked=False,
                ), (b,)
    return None


def _check(work: Work) -> Made | None:
    """Whether two figures add up to a third that the question names."""
    said = [f for f in work.asked if f.unit != "%"]
    if not said:
        return None
    flat = fold(work.asking.text)
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
            a, b = _in_order(best[0])
            made = a.value + b.value
            told = "Ja: " if made == total.value else "Nee: "
            tail = "" if made == total.value else f", niet {_bare(total)}"
            return say(
                f"{told}{_bare(a)} ",
                work.span(a),
                f" + {_bare(b)} ",
                work.span(b),
                f" = {_shown(made, a, b)}{tail}.",
                checked=False,
            ), (a, b)
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
    pieces: list[Piece] = ["Ja: "]
    used: list[Operand] = []
    seen: set[tuple[float, ...]] = set()
    for group in made_of:
        key = tuple(sorted(f.value for f in group))
        if key in seen or len(seen) == 3:
            continue
        pieces.append(
            f"{'; ' if seen else ''}{' + '.join(dutch_number(f.value) for f in group)} = {_shown(total.value, *group)} "
        )
        pieces.append(work.span(group[0]))
        seen.add(key)
        used.append(group[0])
    return say(*pieces, ".", checked=False), tuple(used)


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


_KINDS: dict[str, Callable[[Work], Made | None]] = {
    "som": _sum,
    "verschil": _difference,
    "rest": _rest,
    "deel": _part,
    "van": _percentage_of,
    "keer": _times,
    "gemiddeld": _average,
    "groei": _growth,
    "jaren": _year_difference,
    "marge": _margin,
    "klopt": _check,
}


def _in_order(pair: Pair) -> tuple[Operand, Operand]:
    """The figures in the order in which they were found."""
    a, b = sorted((pair.a, pair.b), key=lambda f: (f.text, f.begin))
    return a, b


def _each_asked(work: Work, pair: Pair) -> bool:
    """Whether each of two figures is asked by words of its own, or both by the question's own figures."""
    if pair.given == 2:
        return True
    a = {g.shown for g in work.question.groups if g.match(pair.a.near) >= 0.5}
    b = {g.shown for g in work.question.groups if g.match(pair.b.near) >= 0.5}
    a |= {str(y) for y in pair.a.years & set(work.question.years)}
    b |= {str(y) for y in pair.b.years & set(work.question.years)}
    return bool(a - b) and bool(b - a)


_SIGNED = ("m2", "uur", "km", "ha", "TWh", "minuut")


def is_asked(question: Question, unit: str) -> bool:
    """Whether the question counts in this unit, by its own word or one that may stand for it."""
    flat = fold(question.text)
    signs = {
        "m2": r"m2|vierkante meter",
        "%": r"%|procent|percentage|aandeel|deel",
        "miljard": r"miljard|mld",
        "miljoen": r"miljoen|mln",
        "uur": r"\buur|uren",
        "euro": r"euro|€|geld|kost|bedrag|budget",
        "km": r"\bkm\b|kilometer",
        "ha": r"\bha\b|hectare",
        "minuut": r"minuten|minuut|reistijd|reis",
        "TWh": r"twh|terawatt",
    }
    if unit in signs:
        return bool(re.search(signs[unit], flat))
    if not unit:
        return False
    name = stem(fold(unit))
    asked = words(flat)
    if name in {stem(w) for w in asked} or any(w.endswith(fold(unit)) for w in asked):
        return True
    return any(
        name in stems
        for g in question.groups
        for stems, value in g.alternatives
        if value > 0.5 and len(stems) == 1
    )


def _about(*used: Operand) -> str:
    return "" if all(f.sure for f in used) else "ongeveer "


def _shown(value: float, *like: Operand) -> str:
    """A figure with the unit as the documents write it, in its shortest form: "42 miljoen euro", "9,5%"."""
    scale = max((f.scale for f in like), default=1.0)
    alike = len({f.unit for f in like if f.unit}) == 1
    written = min((f.written for f in like if f.written), key=len, default="") if alike else ""
    number = dutch_number(value / scale) + _SCALE_NAMES.get(scale, "")
    if not written:
        return number
    return f"{number}%" if written == "%" else f"{number} {written}"


def _bare(operand: Operand) -> str:
    return dutch_number(operand.value / operand.scale) + _SCALE_NAMES.get(operand.scale, "")


_SCALE_NAMES = {1e3: " duizend", 1e6: " miljoen", 1e9: " miljard"}
