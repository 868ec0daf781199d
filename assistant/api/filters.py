"""Matching, sorting and paging of records, without HTTP: pages and API filter by the same rules.

Text is compared without case, accents and punctuation, word by word. A value matches when each of its words
occurs as a word or as the beginning of one; an initial ("J.") only as a whole word.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import Any, TypeVar

T = TypeVar("T")

_WORD = re.compile(r"\w+")
_INITIAL = re.compile(r"\b\w\.")
_FOREVER = 9999
# Where a record came from is not what it says.
_NOT_TEXT = {"bron", "bronnen", "vindplaatsen", "id", "document"}


def fold(text: str) -> str:
    """Text as it is compared: lower case, no accents, words between single spaces, a space at both ends."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return " " + " ".join(_WORD.findall(bare.casefold())) + " "


@lru_cache(maxsize=1024)
def needles(value: str) -> tuple[str, ...]:
    """What must occur in a folded text for `value` to match it; empty when `value` holds no word."""
    initials = {fold(found.group()).strip() for found in _INITIAL.finditer(value)}
    return tuple(f" {word} " if word in initials else f" {word}" for word in fold(value).split())


def matches(value: str, folded: str) -> bool:
    """Whether every word of `value` begins a word of a folded text. A value without words matches nothing."""
    wanted = needles(value)
    return bool(wanted) and all(needle in folded for needle in wanted)


def matches_whole(value: str, folded: str) -> bool:
    """As `matches`, but every word must be a whole word."""
    words = fold(value).split()
    return bool(words) and all(f" {word} " in folded for word in words)


def flat(value: object) -> Iterator[str]:
    """Every text and number that a record states, without its ids and sources."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, bool) or value is None:
        return
    elif isinstance(value, int | float):
        yield str(value)
    elif isinstance(value, Mapping):
        for key, part in value.items():
            if key not in _NOT_TEXT:
                if isinstance(part, Mapping) and key not in ("looptijd", "planning", "overig"):
                    yield str(key)
                yield from flat(part)
    elif isinstance(value, list):
        for part in value:
            yield from flat(part)


def by_name(
    rows: Iterable[T], value: str, names: Callable[[T], Iterable[str]], exact: bool = False
) -> list[T]:
    """The rows with a name (folded) that matches `value`.

    A name that is meant exactly brings in no longer one: with `exact`, rows whose name equals the value
    are all when there are any; else rows that hold its words whole; else those with words that begin so.
    """
    held = list(rows)
    rules: list[Callable[[str], bool]] = [
        lambda name: matches_whole(value, name),
        lambda name: matches(value, name),
    ]
    if exact:
        rules.insert(0, lambda name: name == fold(value))
    for rule in rules:
        found = [row for row in held if any(rule(name) for name in names(row))]
        if found:
            return found
    return []


_Y = r"(?<![\d.,])(?:19|20|21)\d\d(?!\d|[.,]\d)"
_DASH = r"\s*(?:[-–—/]|t/m|tot en met|tot)\s*"
_RANGE = re.compile(
    rf"(?P<from>{_Y})(?:{_DASH}(?:(?:q[1-4]|[a-z]{{3,9}})\s+)?(?P<to>{_Y})"
    rf"|(?:\s*[-–—]\s*['’]|\s*/\s*['’]?)(?P<short>\d\d)(?!\d)"
    rf"|\s*[-–—]\s*(?P<bare>1[3-9]|[2-9]\d)(?!\d)"
    rf"|\s*(?:[-–—]\s*$|e\.v\.|en verder|en later)(?P<open>))?",
    re.IGNORECASE,
)
_SINCE = re.compile(r"(?:vanaf|sinds|na|ná)\s+(?:\w+\s+)?$", re.IGNORECASE)
_UNTIL = re.compile(r"(?:t/m|tot en met|tot|vóór)\s+(?:\w+\s+)?$", re.IGNORECASE)


@lru_cache(maxsize=4096)
def years(text: str) -> tuple[tuple[int, int], ...]:
    """The years that a text names, as closed intervals: "2025-2030", "2025/'26", "vanaf 2026", "t/m 2030".

    An open end is 0 or 9999.
    """
    found: list[tuple[int, int]] = []
    for match in _RANGE.finditer(text):
        first = last = int(match["from"])
        before = text[: match.start()]
        if match["to"]:
            last = int(match["to"])
        elif match["short"] or match["bare"]:
            last = first // 100 * 100 + int(match["short"] or match["bare"])
        elif match["open"] is not None or _SINCE.search(before):
            last = _FOREVER
        elif _UNTIL.search(before):
            first = 0
        if first <= last:
            found.append((first, last))
        else:
            found.extend([(first, first), (last, last)])
    return tuple(found)


def overlaps(one: Sequence[tuple[int, int]], other: Sequence[tuple[int, int]]) -> bool:
    return any(a <= d and c <= b for a, b in one for c, d in other)


def stretch(term: object) -> tuple[tuple[int, int], ...]:
    """The years of a term {tekst, van, tot}; an end that is null is open. Empty when it says nothing."""
    if isinstance(term, str):
        return years(term)
    if not isinstance(term, Mapping):
        return ()
    begin, end = _year(term.get("van")), _year(term.get("tot"))
    if begin is None and end is None:
        return years(str(term["tekst"])) if term.get("tekst") else ()
    if (begin is None or end is None) and term.get("tekst"):
        named = years(str(term["tekst"]))
        if named:
            return named
    return ((begin if begin is not None else 0, end if end is not None else _FOREVER),)


def runs_on(term: object, day: tuple[int, int]) -> bool:
    """Whether a term {tekst, van, tot} holds on `day` (years). One that is not stated does not."""
    if not isinstance(term, Mapping) or not any(term.get(key) for key in ("tekst", "van", "tot")):
        return False
    begin, end = _year(term.get("van")), _year(term.get("tot"))
    return (begin if begin is not None else 0) <= day[1] and day[0] <= (end if end is not None else _FOREVER)


def parse_day(text: str) -> tuple[int, int]:
    """A year, month or day (ISO 8601) as the year that it lies in. Raises ValueError on anything else."""
    if re.fullmatch(r"\d{4}", text):
        return int(text), int(text)
    if re.fullmatch(r"\d{4}-\d{2}", text):
        text += "-01"
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        raise ValueError(text)
    year = date.fromisoformat(text).year
    return year, year


def _year(value: object) -> int | None:
    if isinstance(value, int):
        return value
    found = years(value) if isinstance(value, str) else ()
    return found[0][0] if found else None


def natural(value: object) -> tuple[tuple[int, float, str], ...] | None:
    """A key that puts "2" before "10" and ignores case and accents; None for what has no value."""
    if value is None or value == "" or value == []:
        return None
    if isinstance(value, int | float):
        return ((0, float(value), ""),)
    if isinstance(value, list):
        return natural(" ".join(str(part) for part in value))
    return tuple(
        (0, float(part), "") if part.isdecimal() else (1, 0.0, part) for part in _chunks(fold(str(value)))
    )


def _chunks(folded: str) -> list[str]:
    return re.findall(r"[0-9]{1,15}|[^0-9]+", folded.strip())


def sort_rows(rows: Sequence[T], orders: Sequence[tuple[Callable[[T], Any], bool]]) -> list[T]:
    """Rows by several keys (value of a row, descending?), the first weighs most. No value comes last."""
    out = list(rows)
    for value, descending in reversed(orders):
        keyed = [(natural(value(row)), row) for row in out]
        have = [(key, row) for key, row in keyed if key is not None]
        have.sort(key=lambda pair: pair[0], reverse=descending)
        out = [row for _, row in have] + [row for key, row in keyed if key is None]
    return out


def page_of(rows: Sequence[T], page: int, size: int) -> Sequence[T]:
    """Page `page` (from 1) of `size` rows; empty past the end."""
    return rows[(page - 1) * size : page * size]
