"""How many of each kind and each half were right, wrong, refused or asked back."""

from __future__ import annotations

from collections import Counter

HALVES = ("bekend", "apart")  # what may be looked at, and what is only measured on
ALL = "alles samen"
GOOD = "goed"
_ALWAYS = ("fout", "geweigerd", "vraagt terug")
_VERDICTS = ("ander", "fout", "geweigerd", "biedt aan", "vraagt terug")

Counts = dict[tuple[str, bool, str], Counter[str]]
"""Verdicts by half, whether it is a whole of several kinds, and what they are counted under."""


def report(counts: Counts) -> None:
    """Print for each half a line for every kind, then one for every whole, in the order in which they were first counted."""
    for half in dict.fromkeys(half for half, _, _ in counts):
        lines = [
            (whole + (kind == ALL), kind, found) for (of, whole, kind), found in counts.items() if of == half
        ]
        for _, kind, found in sorted(lines, key=lambda line: line[0]):
            print(f"{half} | {kind} | {_shares(found)}")


def _shares(found: Counter[str]) -> str:
    total = found.total()
    rest = ", ".join(f"{found[v]} {v}" for v in _VERDICTS if found[v] or v in _ALWAYS)
    return f"{found[GOOD]} van {total} goed | {found[GOOD] / total:.1%} | {rest}"
