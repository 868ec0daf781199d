"""Typing errors, repaired against the library's own words.

Never a word that is right, never a name into another name.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import lru_cache

from assistant.wordlist import WordCounts, read_dutch
from ingest.language import STOPWORDS, stem

_COMMON_SHARE = 3  # a correction must be at least this much more usual than its rival at the same distance


@lru_cache(maxsize=1)
def dutch_words() -> WordCounts:
    """General Dutch words with their counts in running text."""
    return WordCounts(read_dutch())


@lru_cache(maxsize=4096)
def rarity(word: str) -> float:
    """How rare a folded word is in general Dutch: 0 for the most usual, 1 for one that is not in the list."""
    count = dutch_words().count(word) or 0
    return max(0.0, min(1.0, 1.0 - math.log10(max(count, 1)) / 5.5)) if count else 1.0


class Speller:
    """`words` are the library's words with their counts; `others` are right too but never a correction
    (labels of the thesaurus, names of persons).
    """

    def __init__(self, words: dict[str, int], others: Iterable[str], never: Iterable[str]) -> None:
        self._words = words
        self._never = set(never)
        self._right = {*words, *others, *STOPWORDS, *self._never}
        self._stems = {stem(w) for w in self._right}
        self._by_start: dict[tuple[str, int], list[str]] = {}
        for word in words:
            if len(word) >= 4 and word.isalpha() and word not in self._never:
                self._by_start.setdefault((word[0], len(word)), []).append(word)

    def is_right(self, word: str) -> bool:
        """Whether a folded word is known as it is, or as a form of a known word."""
        return word in self._right or word in dutch_words() or stem(word) in self._stems

    def repair(self, word: str, capital: bool = False) -> str | None:
        """The library's word that a folded word was meant to be, or None. `capital`: written as a name."""
        if len(word) < 5 or not word.isalpha() or capital or self.is_right(word):
            return None
        best: list[tuple[int, int, str]] = []
        most = 1 if len(word) < 8 else 2
        for length in range(len(word) - most, len(word) + most + 1):
            for candidate in self._by_start.get((word[0], length), ()):
                steps = distance(word, candidate, most)
                if steps <= most:
                    best.append((steps, -self._words[candidate], candidate))
        if not best:
            return None
        best.sort()
        steps, count, found = best[0]
        rivals = [b for b in best[1:] if b[0] == steps and stem(b[2]) != stem(found)]
        if rivals and -count < _COMMON_SHARE * -rivals[0][1]:
            return None
        return found

    def nearest(self, word: str, among: Iterable[str], most: int = 2) -> list[str]:
        """The words of `among` within `most` slips of a word, nearest first."""
        found = sorted((distance(word, other, most), other) for other in among)
        return [other for steps, other in found if steps <= most]


def distance(one: str, other: str, most: int) -> int:
    """Insertions, deletions, substitutions and swaps of neighbours from one word to another (optimal string
    alignment, Damerau 1964); any number above `most` once it is exceeded.
    """
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    last = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        row = [i]
        for j, b in enumerate(other, 1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
        before, last = last, row
    return last[-1]
