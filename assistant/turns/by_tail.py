"""A dossier that a follow-up calls by the last part of a word of its name only: "de visie" after the Dijkvisie. Works on the words alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ingest.language import STOPWORDS, fold, words

if TYPE_CHECKING:
    from assistant.reading.question import Question

_DEFINITE = re.compile(
    r"\b(?:de|het) (?P<noun>[^\W\d_][\w-]{3,})(?! (?:van|voor|over|met|tussen|in|op|uit|bij) (?!wie|wat|welk|er\b))",
    re.I,
)
_PART = 3  # letters at least that a name has before its last part


def by_tail(question: Question, previous: Question) -> str:
    """The follow-up with the name of the one dossier that the turn before was about in the place of its last part; "" where it has no such
    part, or names something itself."""
    dossiers = previous.named("dossier")
    if len(dossiers) != 1 or question.number or any(n.kind != "thema" for n in question.names):
        return ""
    parts = words(dossiers[0].shown)
    for match in _DEFINITE.finditer(question.text):
        noun = fold(match["noun"])
        if noun not in STOPWORDS and any(p.endswith(noun) and len(p) >= len(noun) + _PART for p in parts):
            return f"{question.text[: match.start()]}{dossiers[0].shown}{question.text[match.end() :]}"
    return ""
