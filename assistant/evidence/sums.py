"""Sums and differences of figures that the documents give: the two figures are quoted, the outcome is worked out.

Nothing is worked out where it is not plain which two figures are meant.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ingest.language import fold, stem

_FIGURE = re.compile(
    r"(?<![\w.,/-])(\d[\d.]*(?:,\d+)?)\s*(?:(?:extra|nieuwe)\s+)?(%|m2\b|m²|km\b|twh\b|gwh\b|mld\b|mln\b|[a-zà-ÿ]{4,})?"
)
_SAME = {"mld": "miljard", "mln": "miljoen", "m²": "m2", "procent": "%"}
_NO_UNIT = frozenset(
    "naar waarvan waar voor tussen gebouwd zijn worden betreft door extra nieuwe stuks zo'n circa ongeveer gerealiseerd".split()
)


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure in a text: its value, the word behind it as a unit ("" for none), and which text it stands in."""

    value: float
    unit: str
    at: int


def figures(texts: Sequence[str]) -> list[Figure]:
    """The figures of some texts; years are no figures."""
    out: list[Figure] = []
    for at, text in enumerate(texts):
        flat = fold(text)
        for match in _FIGURE.finditer(flat):
            raw = match.group(1).rstrip(".,")
            value = amount(raw)
            if re.match(r"\s*(?:tot|à|-|–)\s*\d", flat[match.end(1) :]) or re.search(
                r"\d\s*(?:tot|à|-|–)\s*$", flat[: match.start()]
            ):
                continue  # from so many to so many is no figure to work with
            unit = match.group(2) or ""
            if (
                value is None
                or (re.fullmatch(r"(19|20)\d{2}", raw) and not unit.startswith(("woning", "uur")))
                or re.match(r"\d+\.\d$", raw)
            ):
                continue
            unit = "" if unit in _NO_UNIT else _SAME.get(unit, unit)
            out.append(Figure(value, unit if len(unit) < 4 or unit in _SAME.values() else stem(unit), at))
    return out


def pair(found: Sequence[Figure]) -> tuple[Figure, Figure] | None:
    """The two figures that can be added or subtracted: the only two of one unit; None where that is not plain."""
    by_unit: dict[str, list[Figure]] = {}
    for figure in found:
        if all(f.value != figure.value for f in by_unit.get(figure.unit, [])):
            by_unit.setdefault(figure.unit, []).append(figure)
    pairs = [fs for unit, fs in by_unit.items() if unit and len(fs) == 2]
    if len(pairs) == 1:
        return pairs[0][0], pairs[0][1]
    if not pairs and len(by_unit.get("", [])) == 1:
        bare = by_unit[""][0]
        like = (
            [
                fs[0]
                for unit, fs in by_unit.items()
                if unit and unit != "%" and len(fs) == 1 and 0.2 < fs[0].value / bare.value < 5
            ]
            if bare.value
            else []
        )
        if len(like) == 1:
            return like[0], bare
    return None


def share(found: Sequence[Figure]) -> tuple[Figure, Figure] | None:
    """A percentage and the one amount in the same text that it can be taken of."""
    parts = [f for f in found if f.unit == "%"]
    wholes = [f for f in found if f.unit not in ("", "%")]
    if (
        len({f.value for f in parts}) == 1
        and len({f.value for f in wholes}) == 1
        and parts[0].at == wholes[0].at
    ):
        return parts[0], wholes[0]
    return None


def amount(text: str) -> float | None:
    """A Dutch figure as a number: "1.130" is 1130, "9,5" is 9.5; None where it is none."""
    match = re.search(r"\d[\d.]*(?:,\d+)?", text)
    if not match:
        return None
    return float(match.group().rstrip(".").replace(".", "").replace(",", "."))


def dutch_number(value: float) -> str:
    """A number as Dutch writes it, with at most two decimals."""
    value = round(value, 2)
    text = f"{value:,.2f}".rstrip("0") if value != int(value) else f"{int(value):,}"
    return text.replace(",", "·").replace(".", ",").replace("·", ".")
