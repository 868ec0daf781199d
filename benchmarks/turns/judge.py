"""Right, wrong or refused: the answer to a dialogue's last question."""

from __future__ import annotations

import re

from assistant.draft import Answer
from benchmarks.cells.judge import judged
from benchmarks.shapes.judge import REFUSED, Verdict, flattened, judge
from benchmarks.turns.talk import Held


def verdict(held: Held, answer: Answer) -> tuple[Verdict, str]:
    """The verdict on an answer and what is wrong with it."""
    if held.figure is not None:
        if answer.uitkomst == "onduidelijk":
            return "vraagt terug", ""
        found = judged(held.figure, answer)
        return found, "ander cijfer" if found == "fout" else ""
    if held.expected is not None:
        found, why = judge(held.expected, answer.uitkomst, answer.antwoord)
        if found != "goed":
            return found, why
    elif answer.uitkomst in REFUSED:
        return "geweigerd", ""
    elif answer.uitkomst == "onduidelijk":
        return "vraagt terug", ""
    if held.pages and not held.pages & {(b["document"], b["pagina"]) for b in answer.bronnen}:
        return "fout", f"geen bron uit {sorted(held.pages)}"
    if held.pattern and not re.search(held.pattern, flattened(answer.antwoord)):
        return "fout", f"zegt niet {held.pattern}"
    return "goed", ""
