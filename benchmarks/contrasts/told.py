"""What an answer that sets things side by side must tell, and the verdict on it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.draft import Answer
from benchmarks.shapes.cases import Expected
from benchmarks.shapes.judge import Verdict, flattened, judge
from ingest.language import fold

_MARK = re.compile(r"\s*\[\d+\]")
_YES_OR_NO = re.compile(r"^(?:Ja|Nee)\. ")
_SENTENCE_END = re.compile(r"(?<=[a-z)%\d\"”’])\. (?=[A-Z])")


@dataclass(frozen=True, slots=True)
class Told(Expected):
    """Beyond the facts: `first` must stand in the first sentence, the first of them before any of `shuns`, which may not come before
    it at all where `only`; `cites`: documents that must each be quoted with the word `of`."""

    first: tuple[str, ...] = ()
    shuns: tuple[str, ...] = ()
    only: bool = False
    cites: tuple[str, ...] = ()
    of: str = ""


def verdict(expected: Expected, answer: Answer) -> tuple[Verdict, str]:
    """Right, wrong, refused or asked back, with what is wrong."""
    found, why = judge(expected, answer.uitkomst, answer.antwoord)
    if found == "goed" and expected.yes is not None and expected.facts:
        plain = Expected(expected.facts, expected.never)
        found, why = judge(plain, answer.uitkomst, answer.antwoord)
    if found != "goed" or not isinstance(expected, Told):
        return found, why
    told = _YES_OR_NO.sub("", _MARK.sub("", " ".join(answer.antwoord.split())))
    opening = flattened(_SENTENCE_END.split(told)[0])
    if missing := [name for name in expected.first if _at(name, opening) < 0]:
        return "fout", f"begint niet met {', '.join(missing)}"
    if expected.only and (extra := [name for name in expected.shuns if _at(name, opening) >= 0]):
        return "fout", f"noemt eerst ook {', '.join(extra)}"
    if expected.first and any(
        0 <= _at(name, opening) < _at(expected.first[0], opening) for name in expected.shuns
    ):
        return "fout", f"noemt {expected.first[0]} niet als eerste"
    for document in expected.cites:
        quotes = [fold(str(b["citaat"])) for b in answer.bronnen if b["document"] == document]
        if not any(fold(expected.of) in q for q in quotes):
            return "fout", f"haalt {document} niet aan over {expected.of}"
    return "goed", ""


def _at(name: str, text: str) -> int:
    found = re.search(rf"(?<!\w){re.escape(flattened(name))}(?!\w)", text)
    return found.start() if found else -1
