"""Whether an answer tells what a question's cells hold."""

from __future__ import annotations

import re

from assistant.draft import Answer
from benchmarks.cells.field import Asked
from benchmarks.shapes.judge import REFUSED, Verdict
from ingest.language import fold

_MARK = re.compile(r"\[\d+\]")
_NUMBER = re.compile(r"(?<![\w.,])\d{1,3}(?:\.\d{3})+(?:,\d+)?|(?<![\w.,])\d+(?:,\d+)?")
_WORDS = "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf".split()
_MUCH = 6  # different numbers; an answer to one figure that gives more has chosen none


def judged(asked: Asked, answer: Answer) -> Verdict:
    """The verdict on an answer; `fout` is also another cell, or one that was not asked for told first."""
    if answer.uitkomst in (*REFUSED, "onduidelijk"):
        return "geweigerd"
    told = " ".join(_MARK.sub(" ", answer.antwoord).replace("–", "-").split())
    first = fold(re.split(r"(?<=[a-z)%\d])\. (?=[A-Z])", told)[0])
    given = _numbers(told)
    holds = (
        all(any(abs(n - g) < 0.001 for g in given) for n in asked.numbers)
        and all(_named(n, first) for n in asked.names)
        and not any(_named(n, first) for n in asked.never)
        and (not asked.word or re.search(asked.word, told.lower()) is not None)
        and any((b["document"], b["pagina"]) in asked.pages for b in answer.bronnen)
        and (len(asked.numbers) != 1 or asked.word or asked.names or len({*given}) <= _MUCH)
    )
    return "goed" if holds else "fout"


def _named(name: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(fold(name))}(?!\w)", text) is not None


def _numbers(text: str) -> list[float]:
    found = [float(m[0].replace(".", "").replace(",", ".")) for m in _NUMBER.finditer(text)]
    return [
        *found,
        *(
            float(k)
            for k, w in enumerate(_WORDS)
            if re.search(rf"\b(?:{w}|één)\b" if k == 1 else rf"\b{w}\b", text.lower())
        ),
    ]
