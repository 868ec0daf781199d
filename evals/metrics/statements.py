"""An answer cut into statements with the numbers of the sources that each cites."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from evals.text import statement_text

_MARKS = re.compile(r"\[(\d+)\]")
_MARK_RUN = re.compile(r"(?:\[\d+\]\s*)+")
# A sentence ends at . ! or ? with its marks, before white space and something that can begin a sentence.
# Not after an initial ("J. de Vries"), a figure with a dot ("3. ") or a short form ("o.a. ").
_END = re.compile(
    r"(?<![\s.(][A-Z])(?<!^[A-Z])(?<![\s(]\d)(?<!\b[a-z]\.[a-z])(?<!bijv)(?<!gem)(?<!incl)(?<!resp)(?<!nr)(?<!art)(?<!ca)"
    r"[.!?][\"'”’)]?(?:\s*\[\d+\])*(?=\s+[\"'“‘(]?[A-ZÀ-Þ0-9(])|\n+"
)
_READ_AS = re.compile(r"^\(?(?:Gelezen als|Bedoelt u)\b")


# What an answer says about the documents as a whole ("De documenten schrijven X nergens voluit."): no quote
# can carry an absence.
_ABSENCE = re.compile(
    r"\bdocument(?:en)?\b.*\b(?:niet|nergens|geen)\b|\b(?:niet|nergens|geen)\b.*\bdocument", re.DOTALL
)


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence without its marks, and the source numbers that it cites, in order and once each.

    A sentence without a mark of its own that stands before one with marks in the same answer is `borrowed`:
    a quote of several sentences carries its mark at its end. `clauses` maps each cited number to the words
    right before its mark.
    """

    text: str
    cited: tuple[int, ...]
    borrowed: bool = False
    clauses: Mapping[int, str] = field(default_factory=dict, compare=False)


def statements(answer: str) -> list[Statement]:
    """The sentences of an answer. A bare "Ja." or "Nee." joins the sentence behind it; "Gelezen als" is no
    statement.
    """
    pieces: list[str] = []
    begin = 0
    for end in _END.finditer(answer):
        pieces.append(answer[begin : end.end()])
        begin = end.end()
    pieces.append(answer[begin:])
    found: list[Statement] = []
    held = ""
    for piece in (held_piece.strip() for held_piece in pieces):
        if not piece or _READ_AS.match(piece):
            continue
        piece, held = f"{held} {piece}".strip(), ""
        if len(piece.split()) <= 2 and not _MARKS.search(piece):
            held = piece
            continue
        clauses = _clauses(piece)
        found.append(Statement(statement_text(piece).strip(), tuple(clauses), clauses=clauses))
    if held:
        found.append(Statement(held, ()))
    return _lent(found)


def _clauses(sentence: str) -> dict[int, str]:
    """The cited numbers in order, each with the text between the marks before it and its own."""
    clauses: dict[int, str] = {}
    begin = 0
    for run in _MARK_RUN.finditer(sentence):
        words = sentence[begin : run.start()]
        for number in _MARKS.findall(run.group()):
            clauses[int(number)] = f"{clauses.get(int(number), '')} {words}".strip()
        begin = run.end()
    return clauses


def _lent(found: list[Statement]) -> list[Statement]:
    lent: list[Statement] = []
    following: tuple[int, ...] = ()
    for statement in reversed(found):
        if statement.cited:
            following = statement.cited
            lent.append(statement)
        elif not _ABSENCE.search(statement.text):
            lent.append(Statement(statement.text, following, bool(following)))
    return lent[::-1]
