"""Whether a text tells of each of two things in a clause of its own: "het noorden leeft van de visserij, het zuiden van toerisme"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.reading.comparison import differing
from assistant.reading.question import Group, Question
from ingest.language import stem, term_stems, words

TELLS = 5  # words of a clause that says something of its own
FAINT = 0.05  # a word of less weight tells nothing
OF_IT = 0.8  # how well it must name a thing to tell of it
_PARTED = re.compile(r"[,;:]\s|\ben\b(?!/)")


def sets_apart(text: str, one: Sequence[Group], other: Sequence[Group]) -> bool:
    """Whether different clauses of a text speak of the one and of the other."""
    clauses = [term_stems(piece) for piece in _PARTED.split(text) if len(piece.split()) >= TELLS]
    first, second = (
        {k for k, c in enumerate(clauses) if all(g.match(c) >= OF_IT for g in side)} for side in (one, other)
    )
    return bool(first - second) and bool(second - first)


def sides_of(question: Question) -> tuple[list[Group], list[Group]] | None:
    """The words by which a question names each of the two things of which it asks the difference."""
    pairs = question.once("differing", lambda: differing(question.text))
    if not pairs:
        return None
    one, other = ({stem(w) for w in words(side)} for side in pairs[0])
    return _named(question, one), _named(question, other)


def _named(question: Question, stems: set[str]) -> list[Group]:
    return [g for g in question.groups if g.weight >= FAINT and stem(g.shown) in stems]
