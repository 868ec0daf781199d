"""Whether a figure counts only a sort of what is asked: "1.800 huurwoningen" where is asked how many homes there will be."""

from __future__ import annotations

import re
from collections.abc import Iterable

from assistant.evidence.marks import DWELLINGS, counted_groups
from assistant.reading.question import Group, Question
from ingest.language import STOPWORDS, fold, stem, words

_FIGURE = re.compile(r"(?<![\w.,])\d[\d.]*(?:,\d+)?(?![\w%])\s+((?:[a-zà-ÿ-]+\s*){1,5})")
FRONT = 3  # letters that make a compound another word, at least


def of_a_sort_only(question: Question, text: str) -> bool:
    """Whether all that a text counts of the asked things is of a sort that the question does not name."""
    nouns, sorts = question.once("things counted", lambda: _counted(question))
    if not nouns:
        return False
    of_it = [
        told
        for m in _FIGURE.finditer(fold(text))
        if (told := _sort_told(words(m.group(1)), nouns)) is not None
    ]
    return bool(of_it) and all(front and not front.startswith(tuple(sorts)) for front in of_it)


def _sort_told(told: Iterable[str], nouns: frozenset[str]) -> str | None:
    """The front of the compound that a figure counts; "" where it counts the thing itself, None where it counts something else."""
    for word in told:
        own = stem(word)
        if own in nouns:
            return ""
        if any(own.endswith(n) and len(own) >= len(n) + FRONT for n in nouns):
            return word
        if word in STOPWORDS:
            return None
    return None


def _counted(question: Question) -> tuple[frozenset[str], tuple[str, ...]]:
    """The stems of what "hoeveel" counts, and the words of the question that may be the front of a sort of it;
    nothing where the question names a sort."""
    groups = counted_groups(question)
    if len(groups) != 1:
        return frozenset(), ()
    nouns = frozenset(_stems(groups[0]))
    fronts = tuple(
        w for w in words(question.text) if len(w) > 3 and w not in STOPWORDS and stem(w) not in nouns
    )
    return nouns, fronts


def _stems(group: Group) -> Iterable[str]:
    yield stem(group.shown)
    if group.shown in DWELLINGS:
        yield from map(stem, DWELLINGS)
