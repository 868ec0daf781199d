"""The quarters that a planning names: "Q2 – Q3 2025", "eind 2026", "2e kwartaal 2027", "2025 t/m 2027"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

_YEAR = r"(?P<{0}>(?:19|20|21)\d\d)"
_TO = r"\s*(?:-|–|—|/|t/m|tot en met|tot|en)\s*"
_RANGE = re.compile(
    rf"Q(?P<q1>[1-4])(?:\s+{_YEAR.format('y1')})?(?:{_TO}Q(?P<q2>[1-4]))?\s+{_YEAR.format('y2')}", re.I
)
_SPOKEN = re.compile(rf"(?P<n>[1-4])e\s+kwartaal\s+(?:van\s+)?{_YEAR.format('y')}", re.I)
_PART = re.compile(
    rf"(?P<part>begin|voorjaar|lente|zomer|medio|najaar|herfst|eind|einde)\s+(?:van\s+)?{_YEAR.format('y')}",
    re.I,
)
_PARTS = {
    "begin": (1, 1),
    "voorjaar": (1, 2),
    "lente": (2, 2),
    "zomer": (3, 3),
    "medio": (2, 3),
    "najaar": (3, 4),
    "herfst": (4, 4),
    "eind": (4, 4),
    "einde": (4, 4),
}


def stretch(planning: Mapping[str, Any] | None) -> tuple[int, int] | None:
    """The first and last quarter of a planning {tekst, van, tot}, counted as year * 4 + quarter - 1.

    None where it names no time.
    """
    if not planning:
        return None
    text = str(planning.get("tekst") or "")
    found: list[tuple[int, int]] = []
    for match in _RANGE.finditer(text):
        last_year = int(match["y2"])
        first_year = int(match["y1"] or last_year)
        first = _count(first_year, int(match["q1"]))
        found.append((first, _count(last_year, int(match["q2"] or match["q1"]))))
    found += [(q, q) for m in _SPOKEN.finditer(text) for q in (_count(int(m["y"]), int(m["n"])),)]
    for match in _PART.finditer(text):
        low, high = _PARTS[match["part"].lower()]
        found.append((_count(int(match["y"]), low), _count(int(match["y"]), high)))
    if found:
        first, last = min(a for a, _ in found), max(b for _, b in found)
        return (first, last) if first <= last else (last, first)
    begin, end = planning.get("van"), planning.get("tot")
    if not isinstance(begin, int) and not isinstance(end, int):
        return None
    named = [year for year in (begin, end) if isinstance(year, int)]
    return _count(named[0], 1), _count(named[-1], 4)


def name(quarter: int) -> str:
    return f"Q{quarter % 4 + 1} {quarter // 4}"


def _count(year: int, quarter: int) -> int:
    return year * 4 + quarter - 1
