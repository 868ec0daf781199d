"""What a question says a figure must meet: "boven de 10%", "43 uur", "20 of meer", or a bare number that it states."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from assistant.evidence.sums import amount
from ingest.language import compiled, fold

_BOUND = re.compile(
    r"\b(?:(?P<op>(?:niet )?(?:meer|hoger|groter|minder|lager|kleiner) (?:dan|als)|boven|onder|over de|minstens|ten minste|op zijn minst|minimaal|maximaal|hoogstens|ten hoogste|hooguit|precies|exact)\s+)?"
    r"(?:(?:de|het)\s+(?:[a-z]+\s+){0,2}(?:gemiddelde|percentage|aantal|norm|grens|streefcijfer|totaal)\s+van\s+)?(?:de\s+)?(?P<n>\d[\d.]*(?:,\d+)?)\s?(?P<unit>%|procent\b|uur\b|uren\b)?(?P<tail> of (?:meer|minder|hoger|lager)\b)?"
)
_BETWEEN = re.compile(
    r"\btussen (?:de )?(?P<low>\d[\d.]*(?:,\d+)?)\s?(?P<first>%|procent|uur|uren)? en (?:de )?(?P<n>\d[\d.]*(?:,\d+)?)\s?(?P<unit>%|procent\b|uur\b|uren\b)?"
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
    between = _between(flat)
    if between is not None:
        return between
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


def _between(flat: str) -> Bound | None:
    """The two ends of "tussen de 60 en 130 uur"; two years are a time."""
    match = _BETWEEN.search(flat)
    if match is None or _year(match["low"]):
        return None
    low, high = amount(match["low"]), amount(match["n"])
    if low is None or high is None or low >= high:
        return None
    unit = match["unit"] or match["first"] or ""
    unit = "procent" if unit == "%" else unit
    mark = "%" if unit == "procent" else f" {unit}" if unit else ""
    said = f"tussen {match['low']} en {match['n']}{mark}"
    return Bound(lambda n: low <= n <= high, said, match.group(), match["n"], unit)


def bound_by(flat: str, name: str, value: float) -> tuple[Bound, str] | None:
    """The bound that a folded question sets by the figure of another ("meer bomen dan Lagewaard", "evenveel als Lagewaard", that is more than its
    40), and the question without it ("bomen")."""
    match = compiled(
        rf"\b(?:(?P<op>(?:niet )?(?:meer|hogere?|grotere?|minder|lagere?|kleinere?)) (?P<what>(?:[\w(),-]+ ){{0,12}}?)dan|(?:precies |exact )?(?P<same>evenveel|even veel|net zo ?veel|hetzelfde aantal|een gelijk aantal) (?P<what2>(?:[\w(),-]+ ){{0,12}}?)als|(?P<over>boven|onder)) "
        rf"(?:(?:de |het |die |dat )?(?:gemeente |van |in |bij )*){re.escape(fold(name))}(?!\w)"
    ).search(flat)
    if match is None:
        return None
    op = match["over"] or ("precies" if match["same"] else "") or f"{re.sub('ere$', 'er', match['op'])} dan"
    holds, said = _test(op, "", value, name)
    rest = f"{flat[: match.start()]}{match['what'] or match['what2'] or ''}{flat[match.end() :]}"
    return Bound(holds, said, match.group(), "", ""), rest


def meets(op: str, value: float, least: float) -> bool:
    """Whether a figure is, say, "ruim", "minstens" or "nog geen" another one."""
    under = op in ("nog geen", "bijna")
    return _test("minder dan" if under else "minstens" if op == "zeker" else op, "", least, "")[0](value)


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
