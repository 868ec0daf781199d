"""Whether an answer sees what a question takes for granted: confirms what is so, and puts right what is not."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from benchmarks.shapes.cases import Expected
from benchmarks.shapes.judge import REFUSED, Verdict, flattened, missing_in
from ingest.language import fold

_NEGATES = re.compile(
    r"\b(?:niet|geen|nee|niemand|nergens|no|not|none|nobody|nowhere|neither|ontbreekt|ontbreken)\b"
)
_YES = re.compile(r"(?:ja|dat klopt|klopt|yes)\b(?! niet)")
_NO = re.compile(r"(?:nee|jawel|dat klopt niet|no)\b")
_SENTENCE = re.compile(r"(?<=[.;:])(?<!\b[A-ZÀ-Þ]\.)\s+(?=[A-ZÀ-Þ])")  # no end after an initial

Truth = Literal["waar", "onwaar", "nergens", "meer"]


@dataclass(frozen=True, slots=True)
class Premise(Expected):
    """What a question rests on: it is so ("waar"), not so ("onwaar"), told nowhere ("nergens"), or so in more than one way ("meer").

    `facts` are what an answer to the first and last must hold, and what a correction of the second should. `asks` says that it is a
    question of yes or no, which is to begin with that; `turned` that it asks so by a denial ("doet L niet mee?"), whose confirmation
    may begin with either word.
    """

    truth: Truth = "waar"
    asks: bool = False
    turned: bool = False


def judged(expected: Premise, outcome: str, answer: str) -> tuple[Verdict, str]:
    """The verdict and what is wrong. "geweigerd" is, of what is so, a refusal; of what is not so, a refusal that puts nothing right."""
    flat = flattened(answer)
    refused = outcome in REFUSED
    lacking = missing_in(expected, flat)
    if expected.truth == "nergens":
        told = not (refused or outcome == "onduidelijk" or (outcome == "gedeeltelijk" and _denied(answer)))
        no = expected.asks and _NO.match(flat)
        return ("fout", "geeft antwoord") if told and not no else ("goed", "")
    if outcome == "onduidelijk":
        return ("goed", "") if expected.truth == "meer" else ("vraagt terug", "")
    if expected.truth == "onwaar":
        return _of_untrue(expected, flat, answer, refused, lacking)
    if refused:
        return "geweigerd", ""
    if lacking:
        return "fout", f"mist {lacking}"
    if expected.turned:
        return ("goed", "") if _denied(answer) else ("fout", "ontkent niet")
    if expected.asks and not _YES.match(flat):
        return "fout", "zegt geen ja"
    return "goed", ""


def _of_untrue(
    expected: Premise, flat: str, answer: str, refused: bool, lacking: list[str]
) -> tuple[Verdict, str]:
    if _YES.match(flat):
        return "fout", "zegt ja"
    if expected.asks and not refused and not _NO.match(flat):
        return "fout", "zegt geen nee"
    if not refused and not _denied(answer):
        return "fout", "verbetert niet"
    return ("geweigerd", f"mist {lacking}") if lacking else ("goed", "")


def _denied(answer: str) -> bool:
    """Whether the first two sentences say that something is not so."""
    front = " ".join(_SENTENCE.split(re.sub(r"\s*\[\d+\]", "", answer))[:2])
    return bool(_NEGATES.search(fold(re.sub(r"[\"“][^\"”]*[\"”]", " ", front))))
