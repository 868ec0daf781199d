"""Dates in Dutch words, and years in a text."""

from __future__ import annotations

import re

from ingest.months import MONTHS

YEAR = r"(?:19|20)\d{2}"
YEARS = rf"{YEAR}(?:\s*(?:-|–|en|t/m|tot en met|tot|and)\s*{YEAR})?"  # one, or from one to another


def dutch_date(value: str) -> str:
    """An ISO 8601 year, month or day in Dutch words; anything else as it is."""
    match = re.fullmatch(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?", value)
    if not match or not match[2] or not 1 <= int(match[2]) <= 12:
        return value
    day = f"{int(match[3])} " if match[3] else ""
    return f"{day}{MONTHS[int(match[2]) - 1]} {match[1]}"
