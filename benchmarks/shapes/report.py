"""How many of each kind and each half were right, wrong, refused or asked back."""

from __future__ import annotations

from collections import Counter

from benchmarks.shapes.judge import Verdict

Counts = dict[tuple[str, str], Counter[Verdict]]  # by half and kind
_HALVES = ("bekend", "apart")


def half_of(seen: bool) -> str:
    """What the half of shapes that may be looked at is called, and the other."""
    return _HALVES[0 if seen else 1]


def report(counts: Counts) -> None:
    """Print a line for every kind of each half, and one for the half as a whole."""
    for half in _HALVES:
        for (of, kind), found in counts.items():
            if of == half and kind != "alles samen":
                _line(half, kind, found)
        _line(half, "alles samen", counts[half, "alles samen"])


def _line(half: str, kind: str, found: Counter[Verdict]) -> None:
    total = sum(found.values())
    rest = ", ".join(f"{found[v]} {v}" for v in ("fout", "geweigerd", "vraagt terug"))
    print(
        f"{half} | {kind} | {found['goed']} van {total} goed | {found['goed'] / max(1, total):.1%} | {rest}"
    )
