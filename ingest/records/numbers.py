"""Dutch numbers as documents print them: 1.130, 9,5%, € 10.000,-, 490 uur; and what is no number."""

from __future__ import annotations

import re
from typing import NamedTuple

from ingest.ranges import AMOUNT, NO_YEARS

_DIGITS = r"\d{1,3}(?:[.\u00a0\u202f ]\d{3})+(?:,\d+)?|\d+(?:,\d+)?|\d+\.\d{1,2}(?!\d)"
_AMOUNT = re.compile(
    rf"^(?:(?:circa|ca\.?|ongeveer|ongev\.|ruim|bijna|gemiddeld|gem\.|maximaal|max\.|minimaal|min\.|±|~|≈)\s*)?"
    rf"(?P<money>€|EUR|euro)?\s*(?P<sign>[+\-−–]?)\s*(?P<digits>{_DIGITS})"
    rf"(?:,-{{1,2}}|,[–—])?\s*(?P<scale>miljard|mld\.?|miljoen|mln\.?|mio|duizend)?\s*(?P<rest>[^\d\n]{{0,40}}?)\.?$",
    re.I,
)
_OPEN = re.compile(
    r"^(?:€\s*)?(?:p\.?\s?m\.?|n\.?\s?t\.?\s?b\.?|n\.?\s?(?:n\.?\s?)?b\.?|n\.?\s?v\.?\s?t\.?|nvt|"
    r"nader te bepalen|nog niet bekend|niet bekend|onbekend|vacatures?|vacant|geen|x|\?|[-–—−.]+|…)$",
    re.I,
)
# A shortfall as accounts write it: between brackets, or with the sign behind it. A year between brackets is none.
_BELOW_ZERO = re.compile(
    rf"(?P<money>€\s?)?\(\s*(?!(?:19|20)\d\d\s*\))(?P<in>(?:€\s?)?(?:{_DIGITS})\s?%?)\s*\)(?P<rest>\s?%)?"
    rf"|(?P<first>(?:€\s?)?(?:{_DIGITS}))\s?(?:-/-|[-−–])|(?P<lead>€\s?)?-/-\s?(?P<behind>(?:€\s?)?(?:{_DIGITS})\s?%?)"
)
_SIDE = re.compile(r"[VN]")  # voordelig or nadelig, behind an amount
_SCALE = {"mil": 10**6, "mln": 10**6, "mio": 10**6, "mld": 10**9, "dui": 10**3}
_ONE = {
    "uren": "uur", "u": "uur", "procent": "%", "euro's": "euro", "eur": "euro", "kilometer": "km",
    "hectare": "ha", "m²": "m2", "fte's": "fte", "kilo's": "kilo", "kilo’s": "kilo", "kilogram": "kilo", "kg": "kilo",
    "euro’s": "euro", "tonnen": "ton", "liters": "liter", "m³": "m3", "millimeters": "mm", "millimeter": "mm",
    "gwh": "GWh", "mwh": "MWh", "kwh": "kWh", "twh": "TWh", "mw": "MW", "mwp": "MWp", "kw": "kW", "gw": "GW", "tj": "TJ", "pj": "PJ",
    "db": "dB",
}  # fmt: skip


_RANGE = re.compile(
    rf"{NO_YEARS}(?:tussen )?{AMOUNT}\s?(?:[-–—]|tot|t/m|à|en)\s?{AMOUNT}|[<>≤≥]\s?{AMOUNT}",
    re.I,
)


class Amount(NamedTuple):
    """A printed value: its number (None where open or no single number) and the unit printed with it."""

    number: int | float | None
    unit: str | None


def amount(text: str) -> Amount:
    """What a cell states. Text that is no single number gives neither a number nor a unit."""
    bare = " ".join(text.split()).rstrip("*").strip()
    if is_open(bare):
        return Amount(None, None)
    if below := _BELOW_ZERO.fullmatch(bare):
        said = below["in"] or below["first"] or below["behind"]
        found = amount(f"{below['money'] or below['lead'] or ''}{said}{below['rest'] or ''}")
        return Amount(-found.number if found.number else found.number, found.unit)
    match = _AMOUNT.match(bare)
    if match is None:
        return Amount(None, None)
    rest = match["rest"].strip().strip("()*").strip()
    if _SIDE.fullmatch(rest):
        rest = ""
    if rest and not (rest == "%" or re.fullmatch(r"[^\W\d_][^\W_²'’.-]*(?:[ '’-][^\W\d_]+){0,2}", rest)):
        return Amount(None, None)
    value = number(match["digits"])
    scale = (
        "mld" if (match["scale"] or "").lower().startswith(("miljard", "mld")) else (match["scale"] or "")[:3]
    )
    value = _tidy(value * _SCALE[scale.lower()]) if scale else value
    if match["sign"] in ("-", "−", "–"):
        value = -value
    return Amount(value, "euro" if match["money"] else one_unit(rest) if rest else None)


def number(digits: str) -> int | float:
    """A Dutch number: a dot parts thousands, a comma decimals. "4.5" is read as 4,5."""
    if re.fullmatch(r"\d{1,3}(?:[.\u00a0\u202f ]\d{3})+(?:,\d+)?", digits):
        digits = re.sub(r"[.\u00a0\u202f ]", "", digits)
    return _tidy(float(digits.replace(",", ".")))


def is_open(text: str) -> bool:
    """Whether a value is left open: P.M., n.t.b., n.b., a dash."""
    return bool(_OPEN.match(text.strip()))


def is_value(text: str) -> bool:
    """Whether a cell is a value rather than words: a number, with or without unit, or left open."""
    bare = " ".join(text.split()).rstrip("*").strip()
    return bool(bare) and (is_open(bare) or amount(bare).number is not None or is_range(bare))


def is_range(text: str) -> bool:
    """Whether a cell states from what to what an amount runs ("100 - 120", "5 tot 8%", "> 40"); years are no amounts."""
    return bool(_RANGE.fullmatch(" ".join(text.split()).rstrip("*").strip()))


def one_unit(unit: str) -> str:
    """One spelling for each unit."""
    return _ONE.get(unit.lower(), unit)


def printed(value: int | float) -> str:
    """A number as Dutch readers write it: 1.130 or 9,5."""
    if isinstance(value, int) or value.is_integer():
        return f"{int(value):,}".replace(",", ".")
    return f"{value:,.2f}".rstrip("0").translate(str.maketrans(",.", ".,"))


def _tidy(value: float) -> int | float:
    value = round(value, 6)
    return int(value) if value == int(value) else value
