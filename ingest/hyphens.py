"""Words broken at a line end: which hyphen is the word's own, and which one only marks the break.

"Utrecht-" + "Noord" keeps its hyphen, "woningbouw-" + "opgave" may not, "in-" + "en uitstroom" keeps hyphen
and space. The document itself is the judge: what it writes elsewhere in the middle of a line is how the word
is written.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

HYPHENS = ("-", "\u2010", "\u00ad")
_EDGE = re.compile(r"^[^\w]+|[^\w]+$")
_OPPOSITE = {
    ("noord", "zuid"),
    ("zuid", "noord"),
    ("oost", "west"),
    ("west", "oost"),
}  # "noordoost" is one word
_LINKS = {"en", "of", "en/of", "tot", "dan", "and", "or"}


class Mender:
    """Decides for one document. `words` are the words that stand within its lines, `breaks` the pairs of a
    line's last and the next line's first word where the last ends in a hyphen."""

    def __init__(self, words: Iterable[str], breaks: Iterable[tuple[str, str]] = ()) -> None:
        self._known = {core for core in (_core(word) for word in words) if core}
        # One piece that is no word of its own shows that the typesetter breaks words.
        self._breaks_words = any(
            after[:1].islower() and _core(before[:-1]) not in self._known and _core(after) not in self._known
            for before, after in breaks
            if len(before) > 2
        )

    def join(self, before: str, after: str) -> tuple[bool, bool]:
        """For a line ending in `before` (with its hyphen) and the next starting with `after`: keep the
        hyphen? and put a space between?"""
        stem = before[:-1]
        if before[-1] != "-" and stem:  # a typesetter's own sign, which only marks a break
            return False, False
        if not stem or not stem[-1].isalnum() or not after[:1].isalnum():
            return True, True
        if _core(after) in _LINKS:
            return True, True
        core = _core(after)
        if (_core(stem), core) in _OPPOSITE:
            return True, False
        whole, hyphened = _core(stem) + core, f"{_core(stem)}-{core}"
        if whole in self._known and hyphened not in self._known:
            return False, False
        if hyphened in self._known:
            return True, False
        if (
            not after[0].islower()
            or any(c.isdigit() for c in stem[-3:])
            or (len(stem) > 1 and stem[-2:].isupper())
        ):
            return True, False
        if stem[-1] == after[0] and stem[-1] in "aeiou":
            return True, False
        both_words = _core(stem) in self._known and core in self._known
        return (True, False) if both_words and not self._breaks_words else (not self._breaks_words, False)


def _core(word: str) -> str:
    return _EDGE.sub("", word).lower()
