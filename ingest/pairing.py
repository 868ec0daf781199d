"""Which item of an older list is which of a newer one: the same, in other words, gone or new."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import NamedTuple, TypeVar

from ingest.language import stem, words

T = TypeVar("T")

REWORDED = 0.5  # share of stems that two texts must have in common to be one text in two wordings


class Pairing(NamedTuple):
    """`pairs` are (place in the old list, place in the new list), in the old list's order."""

    pairs: list[tuple[int, int]]
    gone: list[int]
    added: list[int]


def pair(
    old: Sequence[T],
    new: Sequence[T],
    keys: Sequence[Callable[[T], Hashable]],
    text: Callable[[T], str] | None = None,
) -> Pairing:
    """Pair by each key in turn (a key of None or "" pairs nothing), what is left by likeness of `text`.

    Of equal items the first goes with the first.
    """
    left, right = list(range(len(old))), list(range(len(new)))
    pairs: list[tuple[int, int]] = []

    def take(i: int, j: int) -> None:
        pairs.append((i, j))
        left.remove(i)
        right.remove(j)

    for key in keys:
        for i in list(left):
            value = key(old[i])
            match = next((j for j in right if key(new[j]) == value), None) if value else None
            if match is not None:
                take(i, match)
    if text is not None:
        a, b = {i: stems(text(old[i])) for i in left}, {j: stems(text(new[j])) for j in right}
        scored = sorted((-likeness(a[i], b[j]), abs(i - j), i, j) for i in left for j in right)
        for score, _, i, j in scored:
            if -score >= REWORDED and i in left and j in right:
                take(i, j)
    return Pairing(sorted(pairs), left, right)


def stems(text: str) -> frozenset[str]:
    return frozenset(stem(word) for word in words(text))


def likeness(one: frozenset[str], other: frozenset[str]) -> float:
    """The share of stems in common, 0 to 1 (Dice 1945)."""
    return 2 * len(one & other) / (len(one) + len(other)) if one and other else 0.0


def wording(text: object) -> str:
    """A text as it counts for equality: its words, without case, accents, punctuation and line breaks."""
    return " ".join(words(str(text or "")))
