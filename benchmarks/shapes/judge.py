"""Right, wrong or refused: an answer held against what the register says, without anybody reading it."""

from __future__ import annotations

import re
from typing import Literal

from benchmarks.shapes.cases import Expected
from ingest.language import fold

REFUSED = ("niet-gevonden", "buiten-bereik")  # asking back is a verdict of its own
Verdict = Literal["goed", "fout", "geweigerd", "vraagt terug"]
_DENIES = re.compile(r"\b(?:niet|geen|nee|not|no|ontbre\w+|behalve|except)\b")
_SENTENCE = re.compile(r"(?<=[.;:])\s+(?=[A-ZÀ-Þ])")


def judge(expected: Expected, outcome: str, answer: str) -> tuple[Verdict, str]:
    """The verdict on an answer and what is wrong with it. `outcome` is the answer's own word for how it went."""
    flat = flattened(answer)
    refused = outcome in REFUSED
    extra = [name for name in expected.never if affirmed(name, answer)]
    if expected.refused:
        told = [*extra] if not refused else []
        return (
            ("fout", f"noemt {', '.join(told) or 'iets'}")
            if not refused and outcome != "onduidelijk"
            else ("goed", "")
        )
    if expected.yes is not None:
        begins = re.match(r"(ja|nee|yes|no)\b", flat)
        if begins and (begins[1] in ("ja", "yes")) == expected.yes:
            return "goed", ""
        if not expected.yes and refused and expected.facts and not missing_in(expected, flat):
            return "goed", ""
        if not begins and not refused and outcome != "onduidelijk":
            return "fout", "zegt geen ja of nee"
        if begins:
            return "fout", f"zegt {begins[1]}"
    elif not (missing := missing_in(expected, flat)) and not extra:
        return "goed", ""
    if outcome == "onduidelijk":
        return "vraagt terug", ""
    if refused:
        return "geweigerd", ""
    if expected.yes is not None:
        return "fout", ""
    return "fout", f"mist {missing}" if missing else f"noemt ook {extra}"


def flattened(text: str) -> str:
    """Folded, on one line, without marks of sources and with one kind of dash."""
    bare = re.sub(r"\s*\[\d+\]", "", text).replace("–", "-").replace("—", "-")
    return " ".join(fold(bare).split())


def missing_in(expected: Expected, flat: str) -> list[str]:
    """The facts that a flattened answer lacks, each in its first spelling."""
    return [fact[0] for fact in expected.facts if not any(_holds(flat, flattened(f)) for f in fact)]


def _holds(flat: str, fact: str) -> bool:
    return re.search(rf"(?<![\w.,]){re.escape(fact)}(?!\d)", flat) is not None


def affirmed(name: str, answer: str) -> bool:
    """Whether a sentence that denies nothing names it."""
    said = flattened(name)
    return any(
        _holds(flattened(s), said) and not _DENIES.search(flattened(s)) for s in _SENTENCE.split(answer)
    )
