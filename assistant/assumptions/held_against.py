"""A question's assumption beside the best sentences: the first that says otherwise, with what it says otherwise."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from assistant.assumptions.answered import EITHER
from assistant.assumptions.exchanged import (
    another_moment,
    another_number,
    another_party,
    another_place,
    another_rank,
    told_so_many,
)
from assistant.assumptions.reversed import turned_round
from assistant.assumptions.sentences import Sentences
from assistant.assumptions.unsaid import (
    affirmed,
    denied,
    excluded,
    not_yet,
    opposed,
    told_as_done,
    told_as_not,
)
from assistant.claims.matching import View
from assistant.claims.reading import Reading, Token
from assistant.evidence.candidates import Candidate
from assistant.reading.question import Question
from ingest.language import fold

TRIED = 8  # candidates
LEAST = 0.4  # of the words of an assumption that a sentence must have at all
AROUND = 20  # candidates that may tell that a thing was done after all,
SPEAKS = 0.4  # and the share that such a one must have


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
    Check("ander aantal", another_number, 0.6, ("lijst",)),
    Check("ander moment", another_moment, 0.8, ("waarom", "hoe", "janee")),
    Check("andere plaats", another_place, 0.8, ("waarom", "wanneer", "hoe")),
    Check("andere partij", another_party, 0.85, ("lijst", "wat", "waarom", "wanneer", "hoe")),
)
# What one sentence leaves open another may tell: then nothing is refuted.
UNLESS = {"nog niet gebeurd": told_as_done, "wel zo": told_as_not, "ander aantal": told_so_many}
# "Minder plaatsingen buiten de regio" is wished for: it does not say that there are fewer
_AIM = re.compile(
    r"\W*(?:minder|meer|(?:beter|lager|hoger|korter|sneller|kleiner|groter)e?) \w+(?: \w+){0,9}\W*$"
)


@dataclass(frozen=True, slots=True)
class Refutation:
    """The sentence that says otherwise, and in which way."""

    candidate: Candidate
    why: str


def refuted(sentences: Sentences, question: Question, ranked: Sequence[Candidate]) -> Refutation | None:
    """Of the best candidates that say otherwise the one that says it of most of the question, the first of several; None where none does, or
    nothing is taken for granted."""
    said = sentences.assumption(question)
    if said is None or (question.intent.form == "janee" and EITHER.search(fold(question.text))):
        return None
    checks = [c for c in CHECKS if question.intent.form in c.forms]
    found: list[tuple[float, Refutation]] = []
    for candidate in ranked[:TRIED]:
        if question.intent.form == "janee" and _AIM.match(fold(candidate.text)):
            continue
        view = sentences.view(candidate)
        share = sentences.share(said, view)
        if share < LEAST:
            continue
        by = next((c for c in checks if _refutes(sentences, c, said, view, ranked)), None)
        if by is not None:
            found.append((share, Refutation(candidate, by.name)))
    return max(found, key=lambda one: one[0])[1] if found else None


def _refutes(
    sentences: Sentences, check: Check, said: Reading, view: View, ranked: Sequence[Candidate]
) -> bool:
    other = check.refutes(said, view)
    if not other or sentences.share(said, view, other if isinstance(other, Token) else None) < check.share:
        return False
    if check.refutes is not another_place and _of_others(said, view):
        return False
    unless = UNLESS.get(check.name)
    if unless is None:
        return True
    around = (sentences.view(c) for c in ranked[:AROUND])
    return not any(unless(said, v) and sentences.share(said, v) >= SPEAKS for v in around)


def _of_others(said: Reading, view: View) -> bool:
    """Whether a sentence is about other places or persons than the question names: of these it refutes nothing."""
    for kind in ("plaats", "persoon"):
        mine = said.items(kind)
        if mine and not any(view.places(t) for t in mine) and view.unit.items(kind):
            return True
    return False
