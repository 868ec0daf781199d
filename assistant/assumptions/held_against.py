"""A question's assumption beside the best sentences: the first that says otherwise, with what it says otherwise."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from assistant.assumptions.asserted import asserted
from assistant.assumptions.exchanged import (
    another_moment,
    another_number,
    another_party,
    another_place,
    another_rank,
)
from assistant.assumptions.reversed import turned_round
from assistant.assumptions.unsaid import (
    affirmed,
    denied,
    excluded,
    not_yet,
    opposed,
    told_as_done,
    told_as_not,
)
from assistant.candidates import Candidate
from assistant.claims.checks.causes import causes
from assistant.claims.matching import Piece, View
from assistant.claims.reading import Known, Reading, Token, read
from assistant.question import Question
from ingest.library import Library

TRIED = 8  # candidates
AS_CAUSE = (
    0.7  # the share of a question's words in the cause of a sentence, from which that explains something else
)
_BECAUSE = frozenset("door doordat omdat vanwege wegens aangezien".split())
LEAST = 0.4  # of the words of an assumption that a sentence must have at all
AROUND, SPEAKS = (
    20,
    0.4,
)  # how many may tell that a thing was done after all, and the share that such a one has


@dataclass(frozen=True, slots=True)
class Check:
    """A way to be refuted: its name, the share of the assumption that the sentence must have, and the forms of
    question that it holds for."""

    name: str
    refutes: Callable[[Reading, View], object]
    share: float
    forms: tuple[str, ...]


CHECKS = (
    Check("tegendeel", opposed, 0.6, ("waarom", "wanneer", "hoe", "janee")),
    Check("uitgezonderd", excluded, 0.7, ("waarom", "wanneer", "hoe", "janee")),
    Check("wel zo", affirmed, 0.75, ("waarom",)),
    Check("ontkend", denied, 0.7, ("waarom", "wanneer", "hoe")),
    Check("nog niet gebeurd", not_yet, 0.6, ("waarom", "wanneer", "hoe", "aantal")),
    Check("omgekeerd", turned_round, 0.6, ("waarom", "wanneer", "hoe", "janee")),
    Check("andere rang", another_rank, 0.7, ("waarom", "wanneer", "hoe", "janee")),
    Check("ander getal", another_number, 0.6, ("waarom", "hoe", "janee")),
    Check("ander moment", another_moment, 0.8, ("waarom", "hoe", "janee")),
    Check("andere plaats", another_place, 0.8, ("waarom", "wanneer", "hoe")),
    Check("andere partij", another_party, 0.85, ("lijst", "wat", "waarom", "wanneer", "hoe")),
)
# What one sentence leaves open another may tell: then nothing is refuted.
UNLESS = {"nog niet gebeurd": told_as_done, "wel zo": told_as_not}


@dataclass(frozen=True, slots=True)
class Refutation:
    """The sentence that says otherwise, and in which way."""

    candidate: Candidate
    why: str


class Assumptions:
    """Holds what questions take for granted against sentences, for one library."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._known = Known.of(library)
        self._views: dict[tuple[str, str], View] = {}

    def refuted(self, question: Question, ranked: Sequence[Candidate]) -> Refutation | None:
        """The first of the best candidates that says otherwise; None where none does, or nothing is taken for granted."""
        if question.follow_up or question.english:
            return None
        clause = question.once("asserted", lambda: asserted(question))
        if not clause:
            return None
        said = read(clause, self._known)
        for candidate in ranked[:TRIED]:
            view = self._view(candidate)
            if self._share(said, view) < LEAST:
                continue
            for check in CHECKS:
                if question.intent.form in check.forms and self._refutes(check, said, view, ranked):
                    return Refutation(candidate, check.name)
        return None

    def only_causes(self, question: Question, candidate: Candidate) -> bool:
        """Whether a sentence has what is to be explained as the cause of something else ("door de motie staat het plan onder
        druk", where is asked why there was a motion)."""
        clause = question.once("asserted", lambda: asserted(question))
        if not clause or candidate.unit.kind not in ("sentence", "item"):
            return False
        said, view = read(clause, self._known), self._view(candidate)
        reached = {p for t in said.content for p in view.places(t)}
        found = list(causes(view.unit))
        inside = {t.at for cause, _, word in found if word in _BECAUSE for t in cause}
        return len(reached) >= 3 and len(reached & inside) >= AS_CAUSE * len(reached)

    def _refutes(self, check: Check, said: Reading, view: View, ranked: Sequence[Candidate]) -> bool:
        other = check.refutes(said, view)
        if not other or self._share(said, view, other if isinstance(other, Token) else None) < check.share:
            return False
        if check.refutes is not another_place and _of_others(said, view):
            return False
        unless = UNLESS.get(check.name)
        if unless is None:
            return True
        around = (self._view(c) for c in ranked[:AROUND])
        return not any(unless(said, v) and self._share(said, v) >= SPEAKS for v in around)

    def _share(self, said: Reading, view: View, but: Token | None = None) -> float:
        """The share of an assumption's words, `but` one, that a sentence has itself or above it."""
        content = [t for t in said.content if t is not but]
        held = sum(1 for t in content if view.places(t) or view.allows(t, self._library.compounds, said))
        return held / len(content) if content else 0.0

    def _view(self, candidate: Candidate) -> View:
        passage = candidate.hit.passage
        title = self._library.documents[passage.document].title
        about = " | ".join(p for p in (title, *passage.path, passage.context, candidate.unit.lead) if p)
        key = (candidate.text, about)
        if key not in self._views:
            if len(self._views) > 5_000:
                self._views.clear()
            piece = Piece(candidate.text, candidate.unit.spans, about, candidate.unit.kind)
            self._views[key] = View.of(piece, self._known, self._library.compounds)
        return self._views[key]


def _of_others(said: Reading, view: View) -> bool:
    """Whether a sentence is about other places or persons than the question names: of these it refutes nothing."""
    for kind in ("plaats", "persoon"):
        mine = said.items(kind)
        if mine and not any(view.places(t) for t in mine) and view.unit.items(kind):
            return True
    return False
