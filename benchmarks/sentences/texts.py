"""The questions, written by people who saw one sentence at a time with what stands around it: its document, the style, the question and
the sentence that answers it.

Styles: `thuis` is asked in words of home, `zakelijk` in those of an official; `ernaast` asks on the same subject what the sentence
does not tell. `bekend` may be looked at, `apart` is only measured on; both are the work of several writers, none of whom wrote for both.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

HALVES = ("bekend", "apart")
STYLES = ("thuis", "zakelijk", "ernaast")
BESIDE = "ernaast"


@dataclass(frozen=True, slots=True)
class Text:
    """`sentence` answers the question, or, of a near miss, does not."""

    document: str
    style: str
    text: str
    sentence: str

    @property
    def answered(self) -> bool:
        return self.style != BESIDE


def texts(half: str) -> list[Text]:
    """The questions of one half. Raises ValueError for a line of another shape."""
    lines = (Path(__file__).parent / f"{half}.tsv").read_text("utf-8").splitlines()
    found = [Text(*line.split("\t")) for line in lines]
    strange = {t.style for t in found} - set(STYLES)
    if strange:
        raise ValueError(f"{half}.tsv: geen stijl: {', '.join(sorted(strange))}")
    return found


def same(one: str, other: str) -> bool:
    """Whether a quote and a sentence are the same text or one holds the other."""
    short, long = sorted((" ".join(one.split()), " ".join(other.split())), key=len)
    return len(short) > _SHORT and short in long


_SHORT = 12  # characters
