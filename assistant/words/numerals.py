"""Numbers in words, folded."""

from __future__ import annotations

import re
from functools import lru_cache

NUMERALS = tuple(
    "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien".split()
)  # a word's place is its number
SEVERAL = {word: number for number, word in enumerate(NUMERALS[:13]) if number > 1}  # as lists are counted
TENS = {
    word: 10 * k
    for k, word in enumerate("twintig dertig veertig vijftig zestig zeventig tachtig negentig".split(), 2)
}
FRACTIONS = {
    "helft": 50.0,
    "tweederde": 200 / 3,
    "driekwart": 75.0,
    "derde": 100 / 3,
    "kwart": 25.0,
    "vijfde": 20.0,
    "tiende": 10.0,
}  # in percents
COUNTS = (*NUMERALS[1:], *TENS)  # as years are counted
RANKS = {
    word: number
    for number, word in enumerate(
        "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende".split(),
        1,
    )
}
_UNITS = {word: number for number, word in enumerate(NUMERALS)}
_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
_MARK = re.compile(r"\[\d+\]")
_YEAR = re.compile(r"(?:19|20)\d\d")


def number_of(said: str) -> int:
    """A number in digits, or in a folded word that is known to be one. Raises ValueError for any other."""
    value = int(said) if said.isdigit() else _value(said)
    if value is None:
        raise ValueError(f"no number: {said}")
    return value


def rank_of(said: str) -> int:
    """A rank in digits ("2e") or in a folded word of `RANKS`. Raises ValueError for any other."""
    digits = said.rstrip("adenst")
    if said not in RANKS and not digits.isdigit():
        raise ValueError(f"no rank: {said}")
    return RANKS.get(said) or int(digits)


def in_digits(word: str) -> str:
    """A folded number word in digits: "vijfentwintig" is "25"; any other word as it is."""
    value = _value(word)
    return word if value is None else str(value)


@lru_cache(maxsize=20_000)
def spelled(word: str) -> int | None:
    """A folded number word's value ("vijfentwintig", "tweehonderd", "drieduizend"); None for any other word
    and for "een"."""
    return None if word == "een" else _value(word)


def _value(word: str) -> int | None:
    if word in _UNITS:
        return _UNITS[word]
    if word in TENS:
        return TENS[word]
    for scale, size in (("duizend", 1000), ("honderd", 100)):
        head, found, tail = word.partition(scale)
        if found:
            before = _value(head) if head else 1
            after = _value(tail.removeprefix("en")) if tail else 0
            return None if before is None or after is None else before * size + after
    for ten, value in TENS.items():
        if word.endswith("en" + ten):
            unit = _UNITS.get(word[: -len(ten) - 2])
            return None if unit is None or unit > 9 else value + unit
    return None


def figures_of(answer: str) -> set[str]:
    """The figures of an answer, as written; the marks of its sources are none."""
    return set(_FIGURE.findall(_MARK.sub(" ", answer)))


def telling_figures(answer: str) -> set[str]:
    """The figures of an answer by which its place can be told; a small one or a year is on every page."""
    return {f for f in figures_of(answer) if len(f) > 2 and not _YEAR.fullmatch(f)}
