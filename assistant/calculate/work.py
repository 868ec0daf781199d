"""One question with the figures that it may be worked out from."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from assistant.calculate.choose import LEAST, Pair, clear, from_to, is_beside, is_part_of, pairs
from assistant.calculate.operands import Operand, operands
from assistant.calculate.operations import WORDS, Operation
from assistant.calculate.written import SCALE_NAMES
from assistant.draft import Cite, Sentence, cite, say
from assistant.evidence.candidates import Candidate
from assistant.evidence.marks import DWELLINGS, PEOPLE_ASKED
from assistant.reading.moments import after_year
from assistant.reading.question import Question, years_in
from assistant.words.numerals import in_digits
from ingest.language import compiled, fold, stem, words

FULL = 0.6  # share of the question that a sentence must hold that says from what to what something went

_PERCENT = re.compile(r"\b\w+(?= (?:procent|percent)\b)")  # "een" and the like are numbers only before it

LEAST_PART = 0.1
NEAR_BEST = 0.25  # how much less than the best pair one may hold of which the texts say that it is a part and its whole
_SHORT_OF = re.compile(
    r"\b(?:hoe ver|tekort|achterstand|gat|kloof|te weinig|scheelt|verschil)\b.*\b(?:streef\w*|doel\w*|norm\w*|ambitie\w*)\b"
)
# Between two figures that stand beside each other, whatever they count.
_GAP = re.compile(r"\b(?:gat|kloof) tussen\b")
# What comes on top of something is no part of it.
_SHORT = re.compile(r"\b(?:het|een|welk) (?:\w+ )?tekort (?:aan|van|bij)\b")
_NEED = re.compile(
    r"\b(?:nodig|benodigde?|behoefte|streef\w*|streven|norm|tekort|vraag naar|gevraagd|gemiddelde|geraamd|kosten|kost)\b"
)
_BESIDE_IT = re.compile(r"\W*(?:bovenop|daarbovenop|daarnaast|naast|verder|bovendien|tevens)\b")
_BOUND = re.compile(r"\b(onder|beneden|tot|boven|over) (?:(?:de|het|een) )?((?:[a-z]+e )?[a-z]{5,})\b")
_OTHER_SIDE = {
    "onder": "boven",
    "beneden": "boven",
    "tot": "boven",
    "boven": "(?:onder|tot|beneden)",
    "over": "(?:onder|tot)",
}

Made = tuple[Sentence, tuple[Operand, ...]]  # the outcome, and the figures that it was worked out from


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
        self.stems_of = stems_of
        self.chosen = _with_restated(
            [replace(c, held=max(c.held, self.question.coverage(c.stems))) for c in chosen]
        )
        texts = [c.text for c in chosen]
        said = _PERCENT.sub(lambda m: in_digits(m.group()), fold(question.text))
        self.asked = [f for f in operands([said], stems_of) if f.value != 0]
        given = {f.value for f in self.asked}
        self.found = [
            f
            for f in operands(texts, stems_of, ranges=operation.kind == "marge")
            if f.value in given
            or not (
                (operation.kind != "erbij" and _of_the_other_side(fold(question.text), fold(texts[f.text])))
                or (operation.kind != "klopt" and _without_head(chosen[f.text], f))
            )
        ]

    def told(self, *pieces: str | Operand | tuple[Operand, ...]) -> Made:
        """The outcome in a sentence, of which a figure (or several) among the pieces stands for where it is from."""
        used = [(p,) if isinstance(p, Operand) else () if isinstance(p, str) else p for p in pieces]
        made = (p if isinstance(p, str) else self._cited(u) for p, u in zip(pieces, used, strict=True))
        return say(*made, checked=False), tuple(figure for figures in used for figure in figures)

    def _cited(self, used: Sequence[Operand]) -> Cite:
        return cite(*dict.fromkeys(s for f in used for s in self.chosen[f.text].unit.spans))

    def plain_pair(self, share: bool = False) -> Pair | None:
        """The two figures that the question means, if that is plain; with `share` a percentage and its whole."""
        weighed = pairs(self.question, self.found, self.chosen, self.asked, share=share)
        return clear(self._parts_first(weighed) if not share else weighed)

    def pair(self, parts: bool = False) -> Pair | None:
        """The same of what the question counts, where it asks for no more than the one outcome. `parts`: only where the
        texts, or the question by naming a figure, say that the one is a part of the other."""
        found = counted(self.asking, self.found)
        weighed = pairs(self.question, found, self.chosen, self.asked)
        weighed = [p for p in weighed if not self._over_before(p)]
        if parts:
            weighed = [
                p
                for p in weighed
                if p.given or is_part_of(p.by_size[1], p.by_size[0], self.chosen) or self._later_rest(p)
            ]
        best = clear(self._parts_first(weighed))
        two = re.search(r"\bhoeveel\b.*\ben hoeveel\b", fold(self.asking.text))
        if best is not None and two and not self.each_asked(best):
            return None  # two questions in one, of which the figures do not answer each
        return best if best is not None and self._asked_for(best) else None

    def leaves(self, pair: Pair) -> bool:
        """Whether the lesser figure may be taken from the greater: where the question or the texts say that it is a part, or it stands
        in one place with it, or in one measure, and is at least so large a share of it. What else is of elsewhere, or next to nothing
        of the other, is most likely of something else."""
        high, low = pair.by_size
        if not pair.given and _BESIDE_IT.match(fold(self.chosen[low.text].text)):
            return False
        if not pair.given and _SHORT.search(fold(self.asking.text)) and not self._needed(pair):
            return False
        together = self.chosen[low.text].place == self.chosen[high.text].place
        together = together or (low.unit == high.unit and low.unit in _SIGNED)
        return (
            bool(pair.given)
            or (together and low.value >= LEAST_PART * high.value)
            or is_part_of(low, high, self.chosen)
        )

    def _needed(self, pair: Pair) -> bool:
        """Whether the texts of a pair say of it that so much is needed or aimed at: what plans leave to be done is no shortage."""
        return any(_NEED.search(fold(self.chosen[f.text].text)) for f in (pair.a, pair.b))

    def then_and_now(self, pair: Pair) -> bool:
        """Whether the texts say that something goes from the one figure to the other, or give them for different years: one
        of them may be without, where the other is of a year that is asked."""
        a, b = pair.a, pair.b
        if from_to(a, b, self.chosen[a.text].text):
            return True
        asked = set(self.asking.years)
        return a.years.isdisjoint(b.years) and all(f.years or (a.years | b.years) & asked for f in (a, b))

    def _parts_first(self, weighed: list[Pair]) -> list[Pair]:
        """Where a part of a whole is asked, only the pairs of which the texts say that the one is a part of the other, if one of them is
        about as good as the best."""
        if self.operation.kind not in ("rest", "deel") or not weighed:
            return weighed
        parts = [
            p
            for p in weighed
            if p.score >= weighed[0].score - NEAR_BEST and is_part_of(p.by_size[1], p.by_size[0], self.chosen)
        ]
        return parts or [p for p in weighed if p.held >= LEAST]

    def _later_rest(self, pair: Pair) -> bool:
        """Whether is asked what is left after a year ("na 2030 nog niet"), and the texts give the lesser figure for that year and the
        greater one for a later year, beside each other."""
        high, low = pair.by_size
        year = after_year(self.asking)
        return (
            year is not None
            and low.years == {year}
            and min(high.years, default=0) > year
            and is_beside(self.chosen[low.text], self.chosen[high.text])
        )

    def _over_before(self, pair: Pair) -> bool:
        """Whether is asked what comes after a year, and both figures are of a time that ends with it or before."""
        year = after_year(self.asking)
        if year is None or pair.given == 2 or self._later_rest(pair):
            return False
        told = [f.years or set(years_in(self.chosen[f.text].text)) for f in (pair.a, pair.b)]
        return all(years and max(years) <= year for years in told)

    def _asked_for(self, pair: Pair) -> bool:
        """Whether the question counts what the pair counts, or names both figures itself."""
        return (
            pair.given == 2
            or is_asked(self.question, pair.a.unit or pair.b.unit)
            or (pair.given == 1 and not pair.a.unit and not pair.b.unit)
            or (
                pair.a.scale == pair.b.scale > 1
                and SCALE_NAMES[pair.a.scale].strip() in fold(self.asking.text)
            )
            or (not pair.a.unit and not pair.b.unit and self.each_asked(pair))
            or (
                pair.a.unit == pair.b.unit in _SIGNED and _SHORT_OF.search(fold(self.asking.text)) is not None
            )
            or (pair.held >= FULL and from_to(pair.a, pair.b, self.chosen[pair.a.text].text))
            or (
                (pair.a.unit == pair.b.unit or not (pair.a.unit and pair.b.unit))
                and _GAP.search(fold(self.asking.text)) is not None
                and is_beside(self.chosen[pair.a.text], self.chosen[pair.b.text])
            )
            or (
                counts_no_thing(self.asking)
                and pair.a.text == pair.b.text
                and is_part_of(pair.by_size[1], pair.by_size[0], self.chosen)
            )
        )

    def each_asked(self, pair: Pair) -> bool:
        """Whether each of two figures is asked by words of its own, or both by the question's own figures."""
        if pair.given == 2:
            return True
        a = {g.shown for g in self.question.groups if g.match(pair.a.near) >= 0.5}
        b = {g.shown for g in self.question.groups if g.match(pair.b.near) >= 0.5}
        a |= {str(y) for y in pair.a.years & set(self.question.years)}
        b |= {str(y) for y in pair.b.years & set(self.question.years)}
        return bool(a - b) and bool(b - a)


_RESTATES = re.compile(
    r"\W*(?:oftewel|ofwel|dus|dat (?:is|zijn|betekent)|(?:samen|in totaal) (?:is|zijn) (?:dat|dit))\b"
)


def _with_restated(chosen: list[Candidate]) -> list[Candidate]:
    """The statements, of which one that puts the statement before it in other figures ("Oftewel, 40 uur in 2025") holds what that holds."""
    held = {(c.place, c.hit.passage.units.index(c.unit)): c.held for c in chosen}
    return [
        replace(c, held=max(c.held, held.get((c.place, c.hit.passage.units.index(c.unit) - 1), 0.0)))
        if _RESTATES.match(fold(c.text))
        else c
        for c in chosen
    ]


_ROW_OF_NUMBERS = re.compile(r"\d[\d.,]*%?(?: (?:uur|euro))?(?: €?\d[\d.,]*%?(?: (?:uur|euro))?)+")


def _without_head(candidate: Candidate, figure: Operand) -> bool:
    """Whether a figure stands among others of a row of a table, where only the heads over them tell which is which."""
    if candidate.unit.kind != "row":
        return False
    return any(m.start() <= figure.begin < m.end() for m in _ROW_OF_NUMBERS.finditer(fold(candidate.text)))


def _of_the_other_side(asked: str, text: str) -> bool:
    """Whether a (folded) text is of what lies above a bound that the question asks the other side of, or under it."""
    return any(
        re.search(rf"\b{_OTHER_SIDE[side]} (?:(?:de|het|een) )?{re.escape(bound)}\b", text)
        and not re.search(rf"\b{side} (?:(?:de|het|een) )?{re.escape(bound)}\b", text)
        for side, bound in _BOUND.findall(asked)
    )


def counted(question: Question, found: Sequence[Operand]) -> list[Operand]:
    """The figures that can be of what a question counts: what it counts in hours is no number of homes, nor is what it counts in
    millions a percentage."""
    flat = fold(question.text)
    signs = ("%", *_SIGNED) if "procentpunt" in flat else _SIGNED
    if PEOPLE_ASKED.search(flat):
        found = [f for f in found if not f.unit.endswith(DWELLINGS)]
    sign = next((u for u in signs if is_asked(question, u) and any(f.unit == u for f in found)), "")
    if any(f"hoeveel{name}" in flat for name in SCALE_NAMES.values()):
        found = [f for f in found if f.unit != "%"]
    return [f for f in found if f.unit in ("", sign)] if sign else list(found)


_NO_THING = re.compile(
    r"\bhoeveel (?:is|zijn|was|waren|wordt|worden|blijft|blijven|moet|moeten|komt|komen|kom|willen|wil|per|dan|er|dat)\b"
)


def counts_no_thing(question: Question) -> bool:
    """Whether "hoeveel" is asked without saying of what: "hoeveel is er dan nog niet klaar?"."""
    return _NO_THING.search(fold(question.text)) is not None


_SIGNED = ("m2", "uur", "km", "ha", "TWh", "minuut")
_WORDS_FOR = {
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


def is_asked(question: Question, unit: str) -> bool:
    """Whether the question counts in this unit, by its own word or one that may stand for it."""
    flat = fold(question.text)
    if unit in _WORDS_FOR:
        return bool(compiled(_WORDS_FOR[unit]).search(flat))
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
