"""What an abbreviation most likely stands for where no sentence says so: words beside it whose initials spell it.

Not a meaning that a document gives, so it is kept apart from `voluit` and always said to be a reading.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ingest.language import fold

_WORD = re.compile(r"[^\W\d_]+")
_BETWEEN = re.compile(r",?[\s–-]+")
_SMALL = frozenset("van de het een en voor der den des op in tot met aan".split())
_LEAST = 3  # letters; two are soon a coincidence
_OFTEN = 3  # times that two words must stand together as a name, and as many times as any others


class _Word(NamedTuple):
    begin: int
    end: int
    text: str
    folded: str


class Words:
    """A text cut into words once, in which the words of any abbreviation can be looked for."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._words = [_Word(*m.span(), m.group(), fold(m.group())) for m in _WORD.finditer(text)]
        self._opening: dict[str, list[int]] = defaultdict(list)  # words with a capital, by their first letter
        for k, word in enumerate(self._words):
            if word.text[0].isupper():
                self._opening[word.folded[:1]].append(k)

    def spellings(self, letters: list[str], short: str) -> Iterator[tuple[int, int]]:
        """Where words stand that begin with the letters of `short`, small words between them allowed."""
        for first in self._opening.get(letters[0], ()):
            if self._words[first].text != short and (end := self._end(first, letters, short)):
                yield self._words[first].begin, end

    def _end(self, first: int, letters: list[str], short: str) -> int:
        """Where the last of the words ends whose first one is given; 0 where not all letters have one."""
        end, at, k = self._words[first].end, first + 1, 1
        while k < len(letters) and at < len(self._words):
            word = self._words[at]
            if not _BETWEEN.fullmatch(self.text, end, word.begin):
                break
            if word.folded.startswith(letters[k]) and word.text != short and len(word.text) > 1:
                k += 1
            elif word.folded not in _SMALL:
                break
            end, at = word.end, at + 1
        return end if k == len(letters) else 0


def spelling(words: Words, short: str) -> tuple[int, int] | None:
    """Where in a text the words stand whose initials are the letters of `short`, from the first word's begin to the last
    word's end; small words may stand between. None where there are none, or several that differ.
    """
    letters = _letters(short)
    if len(letters) < _LEAST or not "".join(letters).isalpha():
        return None
    found = list(words.spellings(letters, short))
    said = {fold(" ".join(words.text[begin:end].split())) for begin, end in found}
    return found[0] if len(said) == 1 else None


def usual_pair(texts: Iterable[Words], short: str) -> str | None:
    """The two words, each with a capital, that an abbreviation of two letters most likely stands for: those that stand
    together often, where no others with these initials do.
    """
    letters = _letters(short)
    if len(letters) != 2 or not short.isalpha():
        return None
    said: Counter[str] = Counter()
    for words in texts:
        for begin, end in words.spellings(letters, short):
            pair = " ".join(words.text[begin:end].split())
            if re.fullmatch(r"[A-Z]\w+ [A-Z]\w+", pair):
                said[pair] += 1
    (first, times), (_, others) = [*said.most_common(2), ("", 0), ("", 0)][:2]
    return first if times >= _OFTEN * max(others, 1) else None


def _letters(short: str) -> list[str]:
    """The folded letters of an abbreviation, with a small word between capitals whole: i, en, w of IenW."""
    return [fold(m.group()) for m in re.finditer(r"(?<=[A-Z])(?:en|van|voor|met|op|in)(?=[A-Z])|.", short)]
