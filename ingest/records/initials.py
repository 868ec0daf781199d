"""What an abbreviation most likely stands for where no sentence says so: words beside it whose initials spell it.

Not a meaning that a document gives, so it is kept apart from `voluit` and always said to be a reading.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from ingest.language import fold

_WORD = re.compile(r"[^\W\d_]+")
_SMALL = frozenset("van de het een en voor der den des op in tot met aan".split())
_LEAST = 3  # letters; two are soon a coincidence
_OFTEN = 3  # times that two words must stand together as a name, and as many times as any others


def spelling(text: str, short: str) -> tuple[int, int] | None:
    """Where in a text the words stand whose initials are the letters of `short`, from the first word's begin to the last
    word's end; small words may stand between. None where there are none, or several that differ.
    """
    letters = _letters(short)
    if len(letters) < _LEAST or not "".join(letters).isalpha():
        return None
    found = list(_spellings(text, letters, short))
    said = {fold(" ".join(text[begin:end].split())) for begin, end in found}
    return found[0] if len(said) == 1 else None


def usual_pair(texts: Iterable[str], short: str) -> str | None:
    """The two words, each with a capital, that an abbreviation of two letters most likely stands for: those that stand
    together often, where no others with these initials do.
    """
    letters = _letters(short)
    if len(letters) != 2 or not short.isalpha():
        return None
    said: Counter[str] = Counter()
    for text in texts:
        for begin, end in _spellings(text, letters, short):
            pair = " ".join(text[begin:end].split())
            if re.fullmatch(r"[A-Z]\w+ [A-Z]\w+", pair):
                said[pair] += 1
    (first, times), (_, others) = [*said.most_common(2), ("", 0), ("", 0)][:2]
    return first if times >= _OFTEN * max(others, 1) else None


def _letters(short: str) -> list[str]:
    """The folded letters of an abbreviation, with a small word between capitals whole: i, en, w of IenW."""
    return [fold(m.group()) for m in re.finditer(r"(?<=[A-Z])(?:en|van|voor|met|op|in)(?=[A-Z])|.", short)]


def _spellings(text: str, letters: list[str], short: str) -> Iterator[tuple[int, int]]:
    tokens = [(m.start(), m.end(), m.group()) for m in _WORD.finditer(text)]
    for first, (begin, _, word) in enumerate(tokens):
        if not word[0].isupper() or not fold(word).startswith(letters[0]) or word == short:
            continue
        at, k = first + 1, 1
        end = tokens[first][1]
        while k < len(letters) and at < len(tokens):
            start, stop, other = tokens[at]
            if not re.fullmatch(r",?[\s–-]+", text[end:start]):
                break
            if fold(other).startswith(letters[k]) and other != short and len(other) > 1:
                k += 1
            elif fold(other) not in _SMALL:
                break
            end = stop
            at += 1
        if k == len(letters):
            yield begin, end
