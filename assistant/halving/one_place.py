"""Halves of a question that one passage answers together: two questions in one sentence are most often about one thing.

Each half is answered on its own first (see `parts`). Where one passage speaks of the whole question best, and gives each half
a statement about as good as the best that the half finds anywhere, both are told from there: one sentence where that is the
answer to both.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.draft import Draft
from assistant.evidence.candidates import Candidate, repeats
from assistant.evidence.retrieve import Hit, Hits
from assistant.evidence.sums import figures
from assistant.halving.half import Half
from assistant.quoting.choice import leading
from assistant.reader import Reader
from assistant.reading.question import Question, years_in
from ingest.model import Passage

# Calibrated on the development questions (evals, set ontwikkel).
DEEP = 30  # passages that are searched for how they rank
EACH = 6  # passages of the whole question and of each half that are weighed
SLACK, LEANING = (
    1.5,
    3.0,
)  # how much less a half's statement in one passage may score; of a half that leans on the other
TELLING, OWN = (
    0.3,
    0.5,
)  # from this weight on a half has words of its own, of which its statement must hold so much
ADJACENT = 1.0  # what a statement gains beside that of the half before it
OF_WHOLE, OF_FIRST, OF_LATER = 0.5, 1.5, 0.5  # a later half says least of its own
NEAR_WHOLE = 1.0  # and how much less a passage's best one for the whole question


@dataclass(frozen=True, slots=True)
class _Place:
    """What one passage gives: its best statement for the whole question, and the best of each half."""

    whole: Candidate
    own: tuple[Candidate, ...]

    @property
    def score(self) -> float:
        first, *later = (c.score for c in self.own)
        return OF_WHOLE * self.whole.score + OF_FIRST * first + OF_LATER * sum(later)


def in_one_place(
    reader: Reader, question: Question, answered: Sequence[tuple[Half, Draft]]
) -> list[tuple[Half, Draft]] | None:
    """The halves answered from one passage; None where they speak of different documents or times, were looked up, or where
    no passage answers each of them about as well as it is answered apart."""
    halves = [h for h, _ in answered]
    if any(h.time or h.unsure or not h.asks or h.documents != halves[0].documents for h in halves):
        return None
    if any(d.mode != "passages" for _, d in answered) or all(d.outcome != "beantwoord" for _, d in answered):
        return None
    if any(d.why.startswith("berekening") for _, d in answered):
        return None  # no one sentence says what was worked out
    if any(h.question.intent.form == "janee" for h in halves):
        return None  # whether it is so takes more than the place that speaks of it
    shared = _shared([d for _, d in answered])
    if shared is not None and not _one_for_two(reader, answered):
        return [(h, _only(d, shared)) for h, d in answered]
    asked = [h.question for h in halves]
    found = [reader.retriever.search(q, DEEP, halves[0].documents).kept for q in (question, *asked)]
    pool = list({h.passage.id: h for hits in reversed(found) for h in reversed(hits[:EACH])}.values())
    whole, *ranked = (_ranked(reader, q, pool, own) for q, own in zip((question, *asked), found, strict=True))
    sure = [p for p in _places(asked, whole, ranked) if _sure(reader, [question, *asked], p)]
    best = max(sure, key=lambda p: p.score, default=None)
    if best is None or best.whole.score < whole[0].score - NEAR_WHOLE:
        return None
    for k, (q, all_of_it, c) in enumerate(zip(asked, ranked, best.own, strict=True)):
        if c.score < _alone(reader, q, all_of_it) - (LEANING if k and q.follow_up else SLACK):
            return None
    return _told(reader, answered, best, whole)


def _shared(drafts: Sequence[Draft]) -> Passage | None:
    """The passage in which the first statement of every half stands already."""
    if any(d.outcome != "beantwoord" or not d.spans for d in drafts):
        return None
    first = [next(s.spans for s in d.sentences if s.spans) for d in drafts]
    for passage in drafts[0].passages:
        if all(any(s.begins_in(p) for p in passage.parts) for spans in first for s in spans):
            return passage
    return None


def _one_for_two(reader: Reader, answered: Sequence[tuple[Half, Draft]]) -> bool:
    """Whether halves that ask for figures are given one statement that holds but one."""
    if any(h.question.intent.form != "aantal" for h, _ in answered):
        return False
    first = {next(s.spans for s in d.sentences if s.spans) for _, d in answered}
    return len(first) == 1 and not _figures_of_one_unit(reader.library.line(first.pop()))


def _figures_of_one_unit(text: str) -> bool:
    """Whether a text gives several figures of one unit."""
    given = {(f.unit, f.value) for f in figures([text])}
    return any(sum(unit == u for u, _ in given) > 1 for unit, _ in given)


def _only(draft: Draft, passage: Passage) -> Draft:
    """An answer without the statements that stand elsewhere."""
    kept = tuple(
        s
        for s in draft.sentences
        if not s.spans or all(any(x.begins_in(p) for p in passage.parts) for x in s.spans)
    )
    return replace(draft, sentences=kept)


def _ranked(reader: Reader, question: Question, pool: Sequence[Hit], found: Sequence[Hit]) -> list[Candidate]:
    """Every statement of the passages of a pool, weighed for one question with the scores that its own search (`found`)
    gives them, best first."""
    own = {h.passage.id: h for h in found}
    mine = sorted((own.get(h.passage.id, h) for h in pool), key=lambda h: -h.score)
    out: list[Candidate] = []
    for k in range(0, len(mine), 10):
        out += reader.extractor.ranked(question, Hits(tuple(mine[k : k + 10])), closely=True)
    return sorted(out, key=lambda c: -c.score)


def _places(
    asked: Sequence[Question],
    whole: Sequence[Candidate],
    ranked: Sequence[Sequence[Candidate]],
) -> list[_Place]:
    """The passages that hold a statement for the whole question and a fitting one for each half: another one for each half
    that asks in the form of one before it, unless that gives several things in this form."""
    out: list[_Place] = []
    for place in dict.fromkeys(c.place for c in whole):
        own: list[Candidate] = []
        for question, found in zip(asked, ranked, strict=True):
            used = [c for c, q in zip(own, asked, strict=False) if q.intent.form == question.intent.form]
            others = [q for q in asked if q is not question]
            here = [c for c in found if c.place == place and c.fits and _its_own(question, others, c)]
            free = [c for c in here if not repeats(c, used) or _several(question, c)]
            mine = max(free, key=lambda c: c.score + (ADJACENT if _adjacent(c, own) else 0.0), default=None)
            if mine is None:
                break
            own.append(mine)
        if len(own) == len(asked):
            out.append(_Place(next(c for c in whole if c.place == place), tuple(own)))
    return out


def _adjacent(c: Candidate, others: Sequence[Candidate]) -> bool:
    """Whether a statement stands beside, or is, one of the others of its passage."""
    units = c.hit.passage.units
    return any(abs(units.index(c.unit) - units.index(o.unit)) <= 1 for o in others)


def _its_own(question: Question, others: Sequence[Question], c: Candidate) -> bool:
    """Whether a statement, with its headings, speaks of what a half says itself and the others do not."""
    said = {g.shown for q in others for g in q.groups}
    fresh = question.groups[: len(question.groups) - question.inherited]
    own = [g for g in fresh if g.shown not in said]
    whole = sum(g.weight for g in own)
    return whole < TELLING or sum(g.weight * g.match(c.near) for g in own) >= OWN * whole


def _several(question: Question, c: Candidate) -> bool:
    """Whether a statement gives more than one thing in the form that is asked; always for one that is not told by a mark."""
    if question.intent.form == "aantal":
        return _figures_of_one_unit(c.text)
    if question.intent.form == "wanneer":
        return len(years_in(c.text)) > 1
    return True


def _sure(reader: Reader, asked: Sequence[Question], place: _Place) -> bool:
    """Whether a passage holds enough of the whole question or of one of its halves."""
    given = (place.whole, *place.own)
    return any(reader.extractor.grounded(q, c) for q, c in zip(asked, given, strict=True))


def _alone(reader: Reader, question: Question, ranked: Sequence[Candidate]) -> float:
    """The score of the best statement that answers a half on its own; 0 where none does."""
    return next((c.score for c in ranked if c.fits and reader.extractor.grounded(question, c)), 0.0)


def _told(
    reader: Reader, answered: Sequence[tuple[Half, Draft]], place: _Place, whole: Sequence[Candidate]
) -> list[tuple[Half, Draft]]:
    """Each half with its statement and what that leans on; one that says it all once."""
    out: list[tuple[Half, Draft]] = []
    told: list[tuple[Candidate, Draft]] = []
    for (half, _), c in zip(answered, place.own, strict=True):
        same = next((d for before, d in told if repeats(c, [before])), None)
        chosen = [*leading(half.question, c, whole), c]
        made = same or reader.extractor.stated(half.question, chosen)
        told += [(x, made) for x in chosen]
        out.append((half, made))
    return out
