"""How many dossiers a question says that somebody has: "meer dan twee dossiers", "drie of meer dossiers", "geen dossiers"."""

from __future__ import annotations

import re
from collections.abc import Callable

from assistant.lookup.common import count_word
from assistant.words.numerals import SEVERAL, number_of

_COUNT = re.compile(
    r"\b(?:(?P<op>meer dan|minder dan|minstens|ten minste|minimaal|hoogstens|maximaal|precies|slechts|maar|alleen|exact)\s+)?"
    rf"(?P<n>een|{'|'.join(SEVERAL)}|\d+|geen|meerdere|verscheidene)(?P<tail> of (?:meer|minder))?(?:\s+verschillende)?\s+dossiers?\b"
)


def dossiers_counted(flat: str) -> tuple[Callable[[int], bool], str, str] | None:
    """The first count of dossiers in a folded question: the test, how it is said, the words that say it; None for none and for
    a bare "een"."""
    for match in _COUNT.finditer(flat):
        made = _counted(match)
        if made is not None:
            return *made, match.group()
    return None


def _counted(match: re.Match[str]) -> tuple[Callable[[int], bool], str] | None:
    word = match.group("n")
    op = match.group("op") or ""
    tail = (match.group("tail") or "").strip()
    if word == "geen":
        return (lambda n: n == 0), "geen"
    if word in ("meerdere", "verscheidene"):
        return (lambda n: n > 1), "meer dan één"
    wanted = number_of(word)
    shown = count_word(wanted)
    if tail == "of meer" or op in ("minstens", "ten minste", "minimaal"):
        return (lambda n: n >= wanted), f"{shown} of meer"
    if tail == "of minder" or op in ("hoogstens", "maximaal"):
        return (lambda n: n <= wanted), f"{shown} of minder"
    if op == "meer dan":
        return (lambda n: n > wanted), f"meer dan {shown}"
    if op == "minder dan":
        return (lambda n: n < wanted), f"minder dan {shown}"
    if word == "een" and not op:
        return None
    return (lambda n: n == wanted), f"{'maar ' if op in ('maar', 'slechts', 'alleen') else ''}{shown}"
