"""The two sides of a comparison chosen together: a statement on each side that speaks of the same thing in the same way.

Each half of a question is answered on its own first (see `parts`). Where one side has no answer, or the other side's, or
speaks of something else (no figure beside a figure), the statement is sought that goes with what the other side says:
with a figure of the same unit, a date beside a date, the same words.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.candidates import Candidate
from assistant.draft import Draft
from assistant.marks import WHEN, numbers
from assistant.question import Question
from assistant.reader import Reader
from assistant.sums import figures
from ingest.model import Span

SHARED, MOST_SHARED = 0.25, 4  # what each word gains that it shares with the other side, and for how many
LEAST = 0.45  # share of its question that a statement must hold where the strict grounds found none
LEAST_OWN = 0.3  # the same for the words that are its half's own


@dataclass(frozen=True, slots=True)
class Side:
    """One side: its question, in which documents it is sought (none: all), and what was found so far."""

    question: Question
    documents: tuple[str, ...]
    draft: Draft

    @property
    def found(self) -> bool:
        return self.draft.outcome == "beantwoord"


def set_beside(reader: Reader, first: Side, second: Side) -> tuple[Draft, Draft]:
    """The answers of both sides, after each is weighed beside the other."""
    sides = [first, second]
    lacking = [k for k in (0, 1) if not sides[k].found]
    if len(lacking) == 2:
        return first.draft, second.draft
    if not lacking and _first(first) and set(_first(first)) == set(_first(second)):
        lacking = [_lesser(reader, sides)]
    out = [first.draft, second.draft]
    for k in lacking or _unlike(reader, sides):
        other = sides[1 - k]
        made = _counterpart(reader, sides[k], other, strict=k not in lacking)
        if made is not None:
            out[k] = made
    return out[0], out[1]


def _lesser(reader: Reader, sides: Sequence[Side]) -> int:
    """Which of two sides with the same statement it speaks of least, by the words that only that side says."""
    stems = reader.desk.stems_of(_text(reader, sides[0]))

    def held(side: Side, other: Side) -> float:
        theirs = {g.shown for g in other.question.groups}
        own = [
            g
            for g in side.question.groups[: len(side.question.groups) - side.question.inherited]
            if g.shown not in theirs
        ]
        whole = sum(g.weight for g in own)
        return sum(g.weight * g.match(stems) for g in own) / whole if whole else 0.0

    return 0 if held(sides[0], sides[1]) < held(sides[1], sides[0]) else 1


def _unlike(reader: Reader, sides: Sequence[Side]) -> list[int]:
    """The side that gives no figure beside one that does, where both are asked the same."""
    if sides[0].question.intent.form != sides[1].question.intent.form or not all(s.found for s in sides):
        return []
    told = [bool(numbers(_text(reader, s), s.question)) for s in sides]
    return [k for k in (0, 1) if not told[k] and told[1 - k] and sides[k].draft.mode == "passages"]


def _text(reader: Reader, side: Side) -> str:
    """What a side rests on: the quotes of its first statement."""
    return reader.library.line(_first(side))


def _first(side: Side) -> tuple[Span, ...]:
    """Where the first statement of a side stands."""
    return next((s.spans for s in side.draft.sentences if s.spans), ())


def _units(text: str) -> set[str]:
    return {f.unit for f in figures([text]) if f.unit}


def _counterpart(reader: Reader, side: Side, other: Side, strict: bool) -> Draft | None:
    """The statement of a side that goes best with what the other says; None where nothing does."""
    question, said = side.question, _text(reader, other)
    hits = reader.retriever.search(question, 10, side.documents)
    if not hits.kept or not question.groups:
        return None
    further = _beside(other)
    used = set(other.draft.spans) - further
    units, stems = _units(said), reader.desk.stems_of(said)
    form = _form(side, other)
    pool: list[tuple[bool, float, Candidate]] = []
    for c in reader.extractor.ranked(question, hits):
        if set(c.unit.spans) & used or c.text.strip() == said:
            continue
        if (
            not _speaks(question, c, side, carried=form != question.intent.form)
            and not set(c.unit.spans) & further
        ):
            continue
        shared = sum(1 for s in c.stems & stems if s not in question.sought and not s.isdigit())
        like = bool(units & _units(c.text))
        if strict and not like:
            continue
        if not _has_form(form, c, question):
            continue
        pool.append((like, c.score + SHARED * min(shared, MOST_SHARED), c))
    if not pool:
        return None
    pool.sort(key=lambda item: (-item[0], -item[1]))
    best = pool[0][2]
    return reader.extractor.stated(question, [best])


def _beside(other: Side) -> set[Span]:
    """What the other side gave besides its first statement: that may be the answer of this one."""
    sentences = [s for s in other.draft.sentences if s.spans]
    return {span for s in sentences[1:] for span in s.spans} - set(sentences[0].spans if sentences else ())


def _form(side: Side, other: Side) -> str:
    """The form that is asked of a side; that of the other where it only goes on ("en wat willen ze in X?")."""
    form = side.question.intent.form
    theirs = other.question.intent.form
    return (
        theirs if side.question.follow_up and form in ("wat", "vrij", "hoe") and theirs == "aantal" else form
    )


def _has_form(form: str, c: Candidate, question: Question) -> bool:
    if form == "aantal":
        return bool(numbers(c.text, question))
    if form == "wanneer":
        return bool(WHEN.search(c.text))
    return True


def _speaks(question: Question, c: Candidate, side: Side, carried: bool) -> bool:
    """Whether a statement holds enough of its question: of the whole, and of what is this half's own. `carried`: what is
    asked comes from the other half, so that this one's verb may be another."""
    if c.held < LEAST:
        return False
    own = question.groups[: len(question.groups) - question.inherited]
    if carried:
        own = tuple(g for g in own if g.proper)
    whole = sum(g.weight for g in own)
    if side.documents and whole < 0.3:
        return c.held >= LEAST
    return not whole or sum(g.weight * g.match(c.near) for g in own) >= LEAST_OWN * whole
