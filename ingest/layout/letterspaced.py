"""Words set letter by letter ("T H E M A"): their letters stand further apart than those of a word, at even steps."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from ingest.raw import RawWord

_LETTERS = 4  # in a row; fewer are initials or the letters of a list
_STEP = 0.75  # em; letters further apart are columns
_WORD = 1.7  # times the usual step between two letters: a space


def with_spaced_words(words: Sequence[RawWord]) -> tuple[RawWord, ...]:
    """The words with each run of single letters at even steps put together to the words that it spells."""
    out: list[RawWord] = []
    run: list[RawWord] = []
    for word in words:
        if run and not _goes_on(run[-1], word):
            out += _joined(run)
            run = []
        if len(word.text) == 1:
            run.append(word)
        else:
            out += [*_joined(run), word]
            run = []
    return (*out, *_joined(run))


def _goes_on(last: RawWord, word: RawWord) -> bool:
    level = abs(last.box.y1 - word.box.y1) < 0.1 * word.size and abs(last.size - word.size) < 0.1
    return len(word.text) == 1 and level and 0 < word.box.x0 - last.box.x1 < 2 * _STEP * word.size


def _joined(run: Sequence[RawWord]) -> list[RawWord]:
    """A run of letters as words, parted where the step is wider; as it is where it is too short or its steps are uneven."""
    letters = sum(word.text.isalpha() for word in run)
    steps = [b.box.x0 - a.box.x1 for a, b in pairwise(run)]
    usual = statistics.median(steps) if steps else 0.0
    even = sum(step < 1.35 * usual for step in steps) >= 0.6 * len(steps)
    if letters < max(_LETTERS, 0.8 * len(run)) or usual > _STEP * run[0].size or not even:
        return list(run)
    out = [run[0]]
    for step, word in zip(steps, run[1:], strict=True):
        if step > _WORD * usual:
            out.append(word)
        else:
            out[-1] = replace(out[-1], text=out[-1].text + word.text, box=out[-1].box.union(word.box))
    return out
