"""The dossiers under a theme that a question names, also by a word made of its name ("energiedossiers", "sociale dossiers")."""

from __future__ import annotations

import math
import re

from assistant.lookup.common import Desk, listed
from assistant.reading.question import Question
from ingest.language import fold, stem, words
from ingest.model import Record

AKIN = 0.7  # of the shorter of two words, from which they are forms of one
SORT_OF_DOSSIERS = re.compile(
    r"\b(?P<before>\w+) (?P<one>dossiers?)\b|\b(?P<inside>\w+?)s?-?(?P<other>dossiers?)\b"
)


def of_theme(question: Question, desk: Desk) -> list[Record]:
    """The dossiers under a theme that the question names."""
    present = {stem(w) for w in words(question.text)}
    present = {s for s in present if not desk.lexicon.is_part_of_another(s, question.text)}
    kinds = [m["before"] or m["inside"] for m in SORT_OF_DOSSIERS.finditer(fold(question.text))]
    out = []
    for record in desk.records("dossier"):
        themes = [str(t) for t in listed(record.data.get("themas"))]
        if any(
            {stem(w) for w in words(t)} <= present or any(akin(fold(t), k) for k in kinds) for t in themes
        ):
            out.append(record)
    return out


def akin(theme: str, word: str) -> bool:
    """Whether a word before "dossiers" is made of a theme's name: "sociale" of Sociaal, "ruimtelijke" of Ruimte."""
    least = max(4, math.ceil(AKIN * min(len(theme), len(word))))
    return len(theme) >= least and theme[:least] == word[:least]
