"""Whether an answer tells a list completely and nothing beside it, how many there are, or that there are none."""

from __future__ import annotations

import re
from dataclasses import dataclass

from benchmarks.conditions.dossier_conditions import NUMBERS
from benchmarks.shapes.cases import Expected
from benchmarks.shapes.judge import REFUSED, Verdict, affirmed, flattened, judge
from ingest.language import fold

_NONE = re.compile(
    r"\b(?:geen(?: enkele?)?(?: van (?:de|deze))?(?: \w+)?(?: \w+)? (?:dossiers?|trekkers?|bestuurders?|personen|gemeenten?|acties?|lobbydoel\w*|onderwerpen)|niemand|nergens|no(?:ne| \w+) )"
)


@dataclass(frozen=True, slots=True)
class List:
    """`chosen` must all be told, `others` may not. `counted`: telling how many there are (`size`) is enough. An empty list must be told as
    such, or as those of `open`, of which the register does not say."""

    chosen: tuple[str, ...]
    others: tuple[str, ...]
    open: tuple[str, ...] = ()
    counted: bool = False
    size: int = 0


def judged(expected: List, outcome: str, answer: str) -> tuple[Verdict, str]:
    """The verdict on an answer and what is wrong with it."""
    first = flattened(re.split(r"(?<=[.;:])\s+(?=[A-Z])", answer)[0])
    if not expected.chosen:
        told = [n for n in expected.others if affirmed(n, answer)]
        of_open = outcome == "beantwoord" and any(flattened(n) in flattened(answer) for n in expected.open)
        if outcome != "onduidelijk" and (_NONE.search(first) or of_open) and not told:
            return "goed", ""
    if expected.counted and outcome == "beantwoord" and not (missing := _all(expected, answer)):
        return "goed", missing
    if expected.counted and outcome not in (*REFUSED, "onduidelijk"):
        count = expected.size
        word = fold(NUMBERS[count]) if count < len(NUMBERS) else str(count)
        extra = [n for n in expected.others if affirmed(n, answer)]
        right = re.search(rf"(?<![\w.,-])(?:{word}|{count})(?![\w.,]*\d)\b", first) is not None
        return ("goed", "") if right and not extra else ("fout", f"niet {count}, noemt ook {extra}")
    if not expected.chosen:
        refused = outcome in REFUSED
        return (
            ("geweigerd", "")
            if refused
            else ("vraagt terug" if outcome == "onduidelijk" else "fout", "noemt iets")
        )
    return judge(Expected(tuple((n,) for n in expected.chosen), expected.others), outcome, answer)


def _all(expected: List, answer: str) -> str:
    """What is missing or too much of a list that a count was asked of; empty where nothing is."""
    flat = flattened(answer)
    missing = [n for n in expected.chosen if flattened(n) not in flat]
    extra = [n for n in expected.others if affirmed(n, answer)]
    return f"mist {missing}, noemt ook {extra}" if missing or extra or not expected.chosen else ""
