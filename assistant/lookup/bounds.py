"""What a question says a figure must meet: "boven de 10%", "43 uur", "20 of meer", or a bare number that it states."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from assistant.evidence.sums import amount

_BOUND = re.compile(
    r"\b(?:(?P<op>(?:niet )?(?:meer|hoger|groter|minder|lager|kleiner) (?:dan|als)|boven|onder|over de|minstens|ten minste|op zijn minst|minimaal|maximaal|hoogstens|ten hoogste|hooguit|precies|exact)\s+)?"
    r"(?:de\s+)?(?P<n>\d[\d.]*(?:,\d+)?)\s?(?P<unit>%|procent\b|uur\b|uren\b)?(?P<tail> of (?:meer|minder|hoger|lager)\b)?"
)
_NOT_UNDER = ("niet minder dan", "niet lager dan", "niet kleiner dan")
_NOT_OVER = ("niet meer dan", "niet hoger dan", "niet groter dan")
_ABOUT = re.compile(
    r"\b(?:ongeveer|circa|ca\.?|bijna|ruim|zo'n|rond de|actie|pagina|thema|artikel|paragraaf)\s+$"
)


@dataclass(frozen=True, slots=True)
class Bound:
    """What a figure must meet (`holds`), how that is said, the words of the question that say it, the figure itself as it
    is written, and the unit behind it ("" for none)."""

    holds: Callable[[float], bool]
    said: str
    words: str
    figure: str
    unit: str


def bound_of(flat: str, bare: bool = False) -> Bound | None:
    """The bound of a folded question; a number without a unit or a word of comparing is one only with `bare`, and a year
    never is."""
    for match in _BOUND.finditer(flat):
        op, tail, unit = (
            match.group("op") or "",
            (match.group("tail") or "").strip(),
            match.group("unit") or "",
        )
        value = amount(match.group("n"))
        if value is None or not (op or tail or unit or bare) or (_year(match.group("n")) and not unit):
            continue
        if not (op or tail or unit) and _ABOUT.search(flat[: match.start()]):
            continue
        mark = "%" if unit in ("%", "procent") else f" {unit}" if unit else ""
        holds, said = _test(op, tail, value, f"{match.group('n')}{mark}")
        return Bound(holds, said, match.group(), match.group("n"), "procent" if unit == "%" else unit)
    return None


def _test(op: str, tail: str, value: float, text: str) -> tuple[Callable[[float], bool], str]:
    """What a bound asks of a number, and how that is said."""
    op = op.replace(" als", " dan")
    if op in ("minstens", "ten minste", "op zijn minst", "minimaal", *_NOT_UNDER) or tail in (
        "of meer",
        "of hoger",
    ):
        return (lambda n: n >= value), f"{text} of meer"
    if op in ("maximaal", "hoogstens", "ten hoogste", "hooguit", *_NOT_OVER) or tail in (
        "of minder",
        "of lager",
    ):
        return (lambda n: n <= value), f"{text} of minder"
    if op in ("onder", "minder dan", "lager dan", "kleiner dan"):
        return (lambda n: n < value), f"minder dan {text}"
    if op and op not in ("precies", "exact"):
        return (lambda n: n > value), f"meer dan {text}"
    return (lambda n: n == value), f"precies {text}"


def _year(number_: str) -> bool:
    return bool(re.fullmatch(r"(?:19|20)\d{2}", number_))
