"""Numbers in words, folded."""

from __future__ import annotations

import re

NUMERALS = tuple(
    "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien".split()
)  # a word's place is its number
SEVERAL = {word: number for number, word in enumerate(NUMERALS[:13]) if number > 1}  # as lists are counted
TENS = {
    word: 10 * k
    for k, word in enumerate("twintig dertig veertig vijftig zestig zeventig tachtig negentig".split(), 2)
}
COUNTS = {word: k for k, word in enumerate(NUMERALS) if k} | TENS  # as years are counted
_IN_WORDS = re.compile(
    rf"\b(?:({'|'.join(NUMERALS[1:10])})(?:en|ën))?({'|'.join(TENS)})\b|\b({'|'.join(NUMERALS[1:])}|honderd)\b"
)


def in_digits(text: str) -> str:
    """A folded text with the numbers up to a hundred in digits: "vijfentwintig procent" is "25 procent"."""

    def digits(match: re.Match[str]) -> str:
        one, ten, other = match.groups()
        if other:
            return "100" if other == "honderd" else str(NUMERALS.index(other))
        return str(TENS[ten] + (NUMERALS.index(one) if one else 0))

    return _IN_WORDS.sub(digits, text)
