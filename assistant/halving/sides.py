"""The two sides of a comparison chosen together: a statement on each side that speaks of the same thing in the same way.

Each half of a question is answered on its own first (see `parts`). Where one side has no answer, or the other side's, or
speaks of something else (no figure beside a figure), the statement is sought that goes with what the other side says:
with a figure of the same unit, a date beside a date, the same words.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.draft import Draft
from assistant.evidence.candidates import Candidate, repeats
from assistant.evidence.marks import GOAL, WHEN, counted_groups, numbers
from assistant.evidence.sums import dutch_number, figures
from assistant.reader import Reader
from assistant.reading.question import Question, years_in
from ingest.library import Library
from ingest.model import Span

SHARED, MOST_SHARED = 0.25, 4  # what each word gains that it shares with the other side, and for how many
WIDE, FAR = 8, 2.0  # so many statements of each side are weighed, of so much less score at most
SAYS = 30  # characters; what is shorter is a heading
LIKE, FIGURE = 0.8, 1.0  # what a pair gains with figures of one unit, and of two goals with figures
RARE, MOST_RARE = 0.4, 2.0  # and for each rare word that both hold, by how rare, up to this much
AIM, SAME_YEAR = 2.0, 0.5  # of two goals: one with a figure, and with the same year as the other's
STANDS = 1.5  # what a statement gains that tells how things stand, where that is asked
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
    alone = lacking or _unlike(reader, sides)
    for k in alone:
        other = sides[1 - k]
        made = _counterpart(reader, sides[k], other, strict=k not in lacking)
        if made is not None:
            out[k] = made
    settled = any(made is not side.draft for made, side in zip(out, sides, strict=True))
    if not settled and first.documents and not set(first.documents) & set(second.documents):
        return _fitted(reader, first, second)
    return out[0], out[1]


@dataclass(frozen=True, slots=True)
class _Option:
    """One statement that a side can give: what it holds, and its place in the ranking; no candidate where it was looked up."""

    text: str
    stems: frozenset[str]
    score: float
    candidate: Candidate | None = None


def _fitted(reader: Reader, first: Side, second: Side) -> tuple[Draft, Draft]:
    """Two sides of one subject with the pair of statements that go together best, each before what its side said first."""
    goals = all("doelen" in s.question.intent.asks for s in (first, second))
    pools = [_options(reader, first, goals), _options(reader, second, goals)]
    if not all(pools):
        return first.draft, second.draft
    best = max(
        ((a, b) for a in pools[0] for b in pools[1]),
        key=lambda pair: pair[0].score + pair[1].score + _together(reader, pair[0], pair[1], goals),
    )
    made = [first.draft, second.draft]
    for k, side in enumerate((first, second)):
        chosen, lead = best[k].candidate, pools[k][0].candidate
        if chosen is not None and lead is not None and chosen is not lead:
            told = [chosen] if repeats(lead, [chosen]) else [chosen, lead]
            made[k] = reader.extractor.stated(side.question, told)
    return made[0], made[1]


def _options(reader: Reader, side: Side, goals: bool) -> list[_Option]:
    """What a side can be answered with, its own answer first; where `goals` are asked also what gives a goal as a figure."""
    text = _text(reader, side)
    own = _Option(text, reader.desk.stems_of(text), 0.0)
    question = side.question
    if side.draft.mode != "passages" or not question.groups:
        return [own]
    hits = reader.retriever.search(question, 10, side.documents)
    if not hits.kept:
        return [own]
    fitting = [c for c in reader.extractor.fitting(question, hits) if len(c.text) >= SAYS][:WIDE]
    mine = [c for c in fitting if set(c.unit.spans) & set(_first(side))]
    if not mine:
        return [own]
    rest = [c for c in fitting if c is not mine[0] and c.score >= mine[0].score - FAR]
    ranked = reader.extractor.ranked(question, hits) if goals or question.intent.status else []
    rest += [
        c
        for c in ranked
        if c not in fitting
        and c.held >= LEAST
        and (_aims(c) if goals else c.facts.form > 1 and c.place == mine[0].place)
    ]
    return [_Option(c.text, c.stems, c.score + _worth(question, c, goals), c) for c in (mine[0], *rest)]


def _aims(c: Candidate) -> bool:
    """Whether a statement gives a goal as a figure."""
    return bool(GOAL.search(c.text) and figures([c.text]))


def _worth(question: Question, c: Candidate, goals: bool) -> float:
    """What a statement gains by its sort: one that tells how things stand, or gives a goal, where that is asked."""
    if question.intent.status and c.facts.form > 1:
        return STANDS
    if not goals:
        return 0.0
    return AIM if _aims(c) else 0.0 if GOAL.search(c.text) or figures([c.text]) else -AIM


def _together(reader: Reader, a: _Option, b: _Option, goals: bool) -> float:
    """How well two statements go together: a figure beside one of the same unit, a goal with a figure beside another, rare
    words that both hold."""
    shared = sum(reader.lexicon.idf(s) for s in a.stems & b.stems if not s.isdigit())
    like = LIKE if _units(a.text) & _units(b.text) else 0.0
    told = FIGURE if goals and figures([a.text]) and figures([b.text]) else 0.0
    year = SAME_YEAR if goals and set(years_in(a.text)) & set(years_in(b.text)) else 0.0
    return RARE * min(shared, MOST_RARE) + max(like, told) + year


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
    """The side that gives no figure, or none of what it counts, beside one that does, where both are asked the same."""
    if sides[0].question.intent.form != sides[1].question.intent.form or not all(s.found for s in sides):
        return []
    if any(s.question.intent.status for s in sides):
        return []  # how things stand is told with a figure or without
    texts = [_text(reader, s) for s in sides]
    told = [bool(numbers(t, s.question)) for t, s in zip(texts, sides, strict=True)]
    if all(told) and sides[0].question.intent.form == "aantal":
        units = [_units(t) for t in texts]
        if all(units) and not units[0] & units[1]:
            told = [_of_what_is_counted(u, s.question) for u, s in zip(units, sides, strict=True)]
        elif units[0] and not units[1] and sides[1].question.follow_up:
            told[1] = False  # it goes on from the other, in whose unit its figure must be
    return [k for k in (0, 1) if not told[k] and told[1 - k] and sides[k].draft.mode == "passages"]


def _of_what_is_counted(units: set[str], question: Question) -> bool:
    """Whether one of the units is what a question counts; also where it does not say what."""
    counted = counted_groups(question)
    return not counted or any(g.match(units) for g in counted)


def _text(reader: Reader, side: Side) -> str:
    """What a side rests on: the quotes of its first statement."""
    return reader.library.line(_first(side))


def _first(side: Side) -> tuple[Span, ...]:
    """Where the first statement of a side stands."""
    return _spans(side.draft)


def _units(text: str) -> set[str]:
    return {f.unit for f in figures([text]) if f.unit}


def same_unit(library: Library, drafts: Sequence[Draft]) -> bool:
    """Whether the first statements of all drafts give a figure of one unit."""
    held: list[set[str]] = []
    for draft in drafts:
        held.append(_units(library.line(_spans(draft))))
    return bool(held) and bool(set.intersection(*held))


def difference(library: Library, first: Sequence[Span], second: Sequence[Span]) -> str:
    """How far the figures of two statements lie apart, where each gives one of the same unit; "" where that is not plain."""
    given = [figures([library.line(spans)]) for spans in (first, second)]
    for unit in {f.unit for f in given[0] if f.unit} & {f.unit for f in given[1]}:
        one, other = ({f.value for f in side if f.unit == unit} for side in given)
        if len(one) == len(other) == 1 and one != other:
            shown = {"%": " procentpunt", "m2": " m2", "km": " km"}.get(unit, "")
            return f"{dutch_number(abs(one.pop() - other.pop()))}{shown}"
    return ""


def _spans(draft: Draft) -> tuple[Span, ...]:
    return next((s.spans for s in draft.sentences if s.spans), ())


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
        if not _has_form(form, c, question) or (
            form == "aantal" and not reader.extractor.counts(question, c)
        ):
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
