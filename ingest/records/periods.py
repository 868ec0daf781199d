"""Years and spans of years in words."""

from __future__ import annotations

import re
from collections.abc import Iterable

_YEAR = r"(?<![\d.,])(?:19|20)\d{2}(?![\d]|[.,]\d)"
_JOIN = r"\s*(?:[-–—/]|t/\s?m|tot en met|tot|en)\s*"
_PERIOD = re.compile(rf"{_YEAR}(?:{_JOIN}(?:{_YEAR}|(?<=[-–—/])\d{{2}}(?!\d)))?")
_SPAN = re.compile(rf"{_YEAR}{_JOIN}{_YEAR}")
_MONTHS = "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
_DAY = re.compile(
    rf"\(?\b(?:(?:per|op|in|van|tot|t/m|tot en met|eind|begin|medio|stand|ultimo|peildatum)\s+)*"
    rf"(?:\d{{1,2}}[-/.]\d{{1,2}}[-/.]|\d{{1,2}}\s+(?:{_MONTHS})\s+)?{_YEAR}(?:{_JOIN}{_YEAR})?\)?",
    re.I,
)
_SOURCE = re.compile(r"\((?:bron|peildatum|zie|besluit)\b[^)]*\)", re.I)


def period(text: str) -> str | None:
    """The first year or span of years as printed ("2025 t/m 2026", "2027–2030"), or None."""
    match = _PERIOD.search(text)
    return match.group() if match else None


def caption_period(text: str) -> str | None:
    """As `period`, for a caption: the year of a source in brackets counts only as part of a span."""
    found = period(_SOURCE.sub(" ", text))
    if found is None and (match := _SPAN.search(text)):
        return match.group()
    return found


def without_time(text: str) -> str:
    """A heading without the year or the day that it is of ("Inwoners per 1-1-2025", "Woningen 2030")."""
    return " ".join(_DAY.sub(" ", text).split()).strip(" ,:;")


def first_period(texts: Iterable[str]) -> str | None:
    """The period of the first text that has one."""
    return next((found for text in texts if (found := period(text))), None)


def is_period(text: str) -> bool:
    """Whether a text is nothing but a year or a span of years."""
    return bool(_PERIOD.fullmatch(" ".join(text.split()).strip("*: ")))


def years(text: str) -> tuple[int, ...]:
    """The first and last year of a printed period, for comparing "2027–2030" with "2027 t/m 2030"."""
    found = [int(year) for year in re.findall(r"(?:19|20)\d{2}", text)]
    return (found[0], found[-1]) if found else ()
