"""The slips that are made: two letters swapped, one left out, one struck twice, one struck for its neighbour."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

from ingest.language import STOPWORDS, fold

SHORTEST = 5  # letters of a word that is slipped in: with fewer too little is left to know it by

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")


def _neighbours() -> dict[str, str]:
    """The letters beside, above and below each letter of a keyboard."""
    at = {letter: (row, column) for row, keys in enumerate(_ROWS) for column, letter in enumerate(keys)}
    return {
        letter: "".join(
            other
            for other, (row, column) in at.items()
            if other != letter and abs(row - r) <= 1 and abs(column + row / 2 - c - r / 2) <= 1
        )
        for letter, (r, c) in at.items()
    }


NEIGHBOURS = _neighbours()


def swapped(word: str, random: Random) -> str:
    """Two letters behind the first change places."""
    at = random.choice([k for k in range(1, len(word) - 1) if word[k] != word[k + 1]] or [1])
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def left_out(word: str, random: Random) -> str:
    """A letter behind the first is left out."""
    at = random.randrange(1, len(word))
    return word[:at] + word[at + 1 :]


def struck_twice(word: str, random: Random) -> str:
    """A letter behind the first is struck twice."""
    at = random.randrange(1, len(word))
    return word[:at] + word[at] + word[at:]


def beside(word: str, random: Random) -> str:
    """A letter behind the first becomes one that lies beside it on the keyboard."""
    at = random.choice([k for k in range(1, len(word)) if word[k] in NEIGHBOURS] or [0])
    return word[:at] + random.choice(NEIGHBOURS.get(word[at], word[at])) + word[at + 1 :]


WAYS: dict[str, Callable[[str, Random], str]] = {
    "omgewisseld": swapped,
    "weggevallen": left_out,
    "verdubbeld": struck_twice,
    "buurtoets": beside,
}


def places(question: str) -> list[tuple[int, int]]:
    """Where the words of a question stand that can be slipped in, as (begin, end)."""
    return [
        match.span()
        for match in _WORD.finditer(question)
        if match.group().isalpha()
        and len(match.group()) >= SHORTEST
        and not match.group().isupper()
        and fold(match.group()) not in STOPWORDS
    ]
