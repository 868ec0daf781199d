"""Typing errors, repaired: an unknown word becomes the word that one slip of the keyboard makes of it.

Never a word that is right. Of several words that it may be, the one that is both usual (in the library above all) and that the
slip most easily makes (Kernighan, Church and Gale 1990); none where two come close.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import lru_cache
from itertools import combinations

from assistant.words.slips import NAME_COST, edits, slip_cost
from assistant.words.wordlist import WordCounts, read_dutch
from ingest.language import STOPWORDS, stem

_OF_LIBRARY = 300  # what one occurrence in the library counts against general Dutch
_USUAL = 300  # a short word that only general Dutch has must be at least so usual to be a correction
_LONG = 8  # letters from which it need not be: there is hardly another word so near
_MOST = 30_000  # occurrences in general Dutch: beyond that a word does not become likelier
_UNLIKELY, _SHORT = (
    1.2,
    7,
)  # a slip that costs so much is not taken to have been made in a word of fewer letters
_MARGIN = 0.6  # how far, in powers of ten, the best correction must be ahead of another word
_KNOWN_STEM = 0.35  # what a slip may cost at most in a word that may be a form of a known one
_MOST_K, _SELDOM = 3, 10  # letters k that may stand for a c; how much more usual a word must be with the c
SHORTEST = 4  # letters of a word that is repaired


@lru_cache(maxsize=1)
def dutch_words() -> WordCounts:
    """General Dutch words with their counts in running text."""
    return WordCounts(read_dutch())


NO_WORD = 0.99  # rarity from which a word is none of the Dutch ones

NAMELIKE = 0.68  # the rarity of a word that Dutch hardly knows but as a name


@lru_cache(maxsize=4096)
def rarity(word: str) -> float:
    """How rare a folded word is in general Dutch: 0 for the most usual, 1 for one that is not in the list."""
    count = dutch_words().count(word) or 0
    return max(0.0, min(1.0, 1.0 - math.log10(max(count, 1)) / 5.5)) if count else 1.0


class Speller:
    """`words` are the library's words with their counts; `stems` are those of words that are right too but never a correction
    (labels of the thesaurus), `others` such words themselves; `persons` words of persons' names: a correction only where a slip hardly can have made another name;
    `proper` words that are written with a capital: the corrections of those that are.
    """

    def __init__(
        self,
        words: dict[str, int],
        others: Iterable[str],
        stems: Iterable[str] = (),
        persons: Iterable[str] = (),
        proper: Iterable[str] = (),
    ) -> None:
        self._words = words
        self._persons = frozenset(w for w in persons if len(w) > SHORTEST)
        self._proper = frozenset(proper) | self._persons
        self._right = {*words, *others, *STOPWORDS, *self._persons}
        self._stems = {*stems, *(stem(w) for w in self._right)}
        self._by_start: dict[tuple[str, int], list[str]] = {}
        self._found: dict[tuple[str, bool], str | None] = {}
        for word in words:
            if len(word) >= 4 and word.isalpha() and word not in self._persons:
                self._by_start.setdefault((word[0], len(word)), []).append(word)

    def is_right(self, word: str) -> bool:
        """Whether a folded word is known as it is."""
        return word in self._right or word in dutch_words()

    def repair(self, word: str, capital: bool = False) -> str | None:
        """The word that a folded word was meant to be, or None. `capital`: written as a name."""
        if len(word) < SHORTEST or not word.isalpha():
            return None
        if (modern := self._with_c(word)) is not None:
            return modern
        if self.is_right(word):
            return None
        key = (word, capital)
        if key not in self._found:
            if len(self._found) > 4096:  # the words of questions have no end
                self._found.clear()
            self._found[key] = self._one_slip(word, capital) or self._two_slips(word, capital)
        return self._found[key]

    def _with_c(self, word: str) -> str | None:
        """The library's word for one that is spelled with a k for its c, as was once right: "projekten", "aktie"."""
        if "k" not in word or word in self._words:
            return None
        places = [k for k, letter in enumerate(word) if letter == "k"][:_MOST_K]
        for chosen in (c for n in range(1, len(places) + 1) for c in combinations(places, n)):
            other = "".join("c" if k in chosen else letter for k, letter in enumerate(word))
            seldom = _SELDOM * (dutch_words().count(word) or 0) < (dutch_words().count(other) or 0)
            if other in self._words and seldom and other not in self._persons:
                return other
        return None

    def _one_slip(self, word: str, capital: bool) -> str | None:
        most = math.inf if len(word) >= _SHORT else _UNLIKELY
        most = _KNOWN_STEM if stem(word) in self._stems else most
        scored: list[tuple[float, str]] = []
        for candidate in edits(word):
            usual = self._usual(candidate, capital)
            if not usual or (len(word) == SHORTEST and candidate not in self._words):
                continue
            cost = slip_cost(word, candidate)
            if cost <= most and (candidate not in self._persons or cost <= NAME_COST):
                scored.append((math.log10(usual) - cost, candidate))
        if not scored:
            return None
        scored.sort(reverse=True)
        best, found = scored[0]
        if any(best - score < _MARGIN and stem(other) != stem(found) for score, other in scored[1:]):
            return None
        own = found in self._words or found in self._persons
        if not own and any(e in self._persons for e in edits(word)):
            return None  # it may have been somebody's name as well
        return None if _only_inflected(word, found) else found

    def _usual(self, word: str, capital: bool) -> float:
        """How usual a word is that may be a correction; 0 for one that may not be."""
        own = self._words.get(word, 0) or (word in self._persons)
        if capital:
            return _OF_LIBRARY * own if word in self._proper else 0
        general = min(dutch_words().count(word) or 0, _MOST)
        usual = own or general >= (1 if len(word) >= _LONG else _USUAL)
        return _OF_LIBRARY * own + general if usual else 0

    def _two_slips(self, word: str, capital: bool) -> str | None:
        """A long word of the library that two slips may have been made in, where no other is as near."""
        if len(word) < _LONG or stem(word) in self._stems:
            return None
        near: list[tuple[int, str]] = []
        for length in range(len(word) - 2, len(word) + 3):
            for candidate in self._by_start.get((word[0], length), ()):
                if (not capital or candidate in self._proper) and distance(word, candidate, 2) == 2:
                    near.append((self._words[candidate], candidate))
        near.sort(reverse=True)
        if not near or any(stem(c) != stem(near[0][1]) and 3 * n > near[0][0] for n, c in near[1:]):
            return None
        return near[0][1]


def _only_inflected(word: str, found: str) -> bool:
    """Whether two words differ by an ending alone, so that nothing is amiss; no Dutch word ends in a doubled consonant."""
    short, long = sorted((word, found), key=len)
    ending = len(short) < len(long) and long.startswith(short)
    compared = word == f"{found}r" and found.endswith("e")
    return compared or (ending and stem(word) == stem(found) and not (word == long and word[-1] == word[-2]))


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
