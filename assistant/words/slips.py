"""What one slip of the keyboard makes of a word, and how easily it is made."""

from __future__ import annotations

from collections.abc import Iterator

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_PLACE = {
    letter: (row, column + row / 2) for row, keys in enumerate(_ROWS) for column, letter in enumerate(keys)
}
_VOWELS = frozenset("aeiouy")
_ALIKE = frozenset(
    frozenset(pair) for pair in ("ck", "sz", "fv", "dt", "gh", "bp", "iy")
)  # one for the other by ear

# What a slip costs in powers of ten: a word that it makes must be so much more usual than one made for nothing.
_BESIDE, _BY_EAR, _VOWEL, _OTHER_KEY = 0.3, 0.4, 0.5, 1.3
_DOUBLE, _LEFT_OUT, _EXTRA_BESIDE, _EXTRA = 0.0, 0.3, 0.4, 1.6
_FIRST = 0.7  # more, where it is the first letter
NAME_COST = (
    0.35  # a name may have been slipped in where it costs no more: swapped, doubled, left out, the key beside
)


def edits(word: str) -> Iterator[str]:
    """Every other word that one swap, letter left out, letter too many or wrong letter makes of a folded word, once."""
    seen = {word}
    for made in _edits(word):
        if made not in seen:
            seen.add(made)
            yield made


def _edits(word: str) -> Iterator[str]:
    for at in range(len(word) + 1):
        head, tail = word[:at], word[at:]
        if len(tail) > 1:
            yield head + tail[1] + tail[0] + tail[2:]
        if tail:
            yield head + tail[1:]
            for letter in _LETTERS:
                yield head + letter + tail[1:]
        for letter in _LETTERS:
            yield head + letter + tail


def is_slip(typed: str, meant: str) -> bool:
    """Whether one slip makes a word of another (see `edits`), told without making every other word."""
    at = next(
        (k for k, (a, b) in enumerate(zip(typed, meant, strict=False)) if a != b), min(len(typed), len(meant))
    )
    a, b = typed[at:], meant[at:]
    return a != b and (a[1:] == b or a == b[1:] or a[1:] == b[1:] or (a[:2] == b[1::-1] and a[2:] == b[2:]))


def slip_cost(typed: str, meant: str) -> float:
    """How hard it is to type a word for another that is one slip away (see `edits`)."""
    at = next(
        (k for k, (a, b) in enumerate(zip(typed, meant, strict=False)) if a != b), min(len(typed), len(meant))
    )
    first = 0.0 if at else _FIRST
    if len(typed) < len(meant):
        return first + (_DOUBLE if meant[at] == meant[at - 1 : at] else _LEFT_OUT)
    if len(typed) > len(meant):
        extra, around = typed[at], typed[max(at - 1, 0) : at] + typed[at + 1 : at + 2]
        if extra in around:
            return _DOUBLE
        return first + (_EXTRA_BESIDE if any(_beside(extra, other) for other in around) else _EXTRA)
    wrong, right = typed[at], meant[at]
    if typed[at + 1 : at + 2] == right and meant[at + 1 : at + 2] == wrong:
        return 0.0
    if _beside(wrong, right):
        return first + _BESIDE
    if frozenset((wrong, right)) in _ALIKE:
        return first + _BY_EAR
    return first + (_VOWEL if wrong in _VOWELS and right in _VOWELS else _OTHER_KEY)


def _beside(one: str, other: str) -> bool:
    """Whether two letters lie beside each other on a keyboard, above and below too."""
    if one not in _PLACE or other not in _PLACE:
        return False
    (row, column), (r, c) = _PLACE[one], _PLACE[other]
    return one != other and abs(row - r) <= 1 and abs(column - c) <= 1
