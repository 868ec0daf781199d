"""Whether sentences that passed the gate answer the question, so that they may take the place of the
default answer."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.claims.gate import Gate, subject_terms
from assistant.claims.matching import Piece
from assistant.claims.reading import ACTORS, read
from assistant.draft import Draft
from assistant.reading.question import Question
from ingest.language import term_stems

# As in extract.py, where they were calibrated: the share of the question that one place holds with its
# headings, and alone.
HELD, OWN, TOGETHER = 0.5, 0.2, 0.62
_WHEN = re.compile(
    r"\b(?:voorjaar|zomer|najaar|herfst|winter|medio|eind|begin|jaarlijks|maandelijks|wekelijks|doorlopend"
    r"|continu|elk|elke|per)\b",
    re.I,
)
_KEPT = ("persoon", "plaats", "naam", "getal", "tijd")


def answers(
    question: Question, pieces: Sequence[Piece], text: str, gate: Gate, default: Draft | None
) -> bool:
    """`pieces` carry the sentences in `text`. `default` is the register's answer where there is one:
    nothing of it may be missing."""
    if not pieces:
        return False
    if default is not None and default.mode == "opzoeking":
        return _complete(text, default, gate)
    return _of_the_question(question, pieces, gate) and _has_form(question, text, gate)


def _complete(text: str, default: Draft, gate: Gate) -> bool:
    """Whether every name, number and moment of the register's answer is there."""
    said = read(text, gate.known)
    roots = {t.root for t in said.tokens}
    for sentence in default.sentences:
        if not sentence.claim:
            continue
        wanted = read(sentence.text, gate.known)
        if any(t.root not in roots for t in wanted.items(*_KEPT)):
            return False
    return True


def _of_the_question(question: Question, pieces: Sequence[Piece], gate: Gate) -> bool:
    together: set[str] = set()
    for piece in pieces:
        whole = subject_terms(piece, gate.compounds)
        own = term_stems(piece.text, gate.compounds)
        if question.coverage(whole) >= HELD and question.coverage(own) >= OWN:
            return True
        together |= whole
    return question.coverage(together) >= TOGETHER


def _has_form(question: Question, text: str, gate: Gate) -> bool:
    said = read(text, gate.known)
    asked = {t.root for t in read(question.text, gate.known).tokens}
    form = question.intent.form
    if form == "aantal":
        return any(t.root not in asked for t in said.items("getal")) or "geen" in said.words
    if form == "wanneer":
        return any(t.root not in asked for t in said.items("tijd")) or bool(_WHEN.search(text))
    if form == "wie":
        return any(
            t.root not in asked and (t.kind in ("persoon", "plaats", "naam", "rol") or t.root in ACTORS)
            for t in said.tokens
        )
    return True
