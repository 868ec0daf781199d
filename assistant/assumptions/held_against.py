"""A question's assumption beside the best sentences: the first that says otherwise, with what it says otherwise."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from assistant.assumptions.answered import EITHER, as_great
from assistant.assumptions.exchanged import (
    another_moment,
    another_number,
    another_party,
    another_place,
    another_rank,
    another_share,
    told_as_many,
    told_so_many,
)
from assistant.assumptions.renamed import another_edition, another_name, another_partner, told_too
from assistant.assumptions.reversed import turned_round
from assistant.assumptions.sentences import SAID, Sentences
from assistant.assumptions.unsaid import (
    affirmed,
    against,
    denied,
    excluded,
    not_yet,
    opposed,
    short_of,
    told_as_done,
    told_as_not,
)
from assistant.claims.amounts import amounts, same
from assistant.claims.matching import View
from assistant.claims.reading import Reading, Token
from assistant.evidence.candidates import Candidate
from assistant.evidence.to_come import asks_of_the_future
from assistant.reading.part_said import part_said
from assistant.reading.question import Question
from assistant.reading.shares import asks_share
from ingest.language import fold
from ingest.records.labels import field_of

TRIED = 8  # candidates
LEAST = 0.4  # of the words of an assumption that a sentence must have at all
AROUND = 20  # candidates that may tell that a thing was done after all,
SPEAKS = 0.4  # and the share that such a one must have


STRANGE = "andere naam"
FORMS = ("lijst", "wat", "wie", "waar", "waarom", "wanneer", "hoe", "janee", SAID)


@dataclass(frozen=True, slots=True)
class Check:
    """A way to be refuted: its name, the share of the assumption that the sentence must have, and the forms of
    question that it holds for."""

    name: str
    refutes: Callable[[Reading, View], object]
    share: float
    forms: tuple[str, ...]
    alone: bool = (
        False  # only where no other sentence that has as much of the question tells it as the question does
    )


CHECKS = (
    Check("tegendeel", opposed, 0.6, ("waarom", "wanneer", "hoe", "janee")),
    Check("tegendeel", against, 0.7, (SAID,)),
    Check("uitgezonderd", excluded, 0.7, ("waarom", "wanneer", "hoe", "janee", SAID)),
    Check("wel zo", affirmed, 0.75, ("waarom",)),
    Check("ontkend", denied, 0.7, ("waarom", "wanneer", "hoe")),
    Check("nog niet gebeurd", not_yet, 0.6, ("waarom", "wanneer", "hoe", "aantal", SAID)),
    Check("nog niet bereikt", short_of, 0.5, ("waarom", "wanneer", "hoe", "aantal", SAID)),
    Check("omgekeerd", turned_round, 0.6, ("waarom", "wanneer", "hoe", "janee")),
    Check("andere rang", another_rank, 0.7, ("waarom", "wanneer", "hoe", "janee", SAID)),
    Check("ander getal", another_number, 0.6, ("waarom", "hoe")),
    Check("ander getal", another_number, 0.6, ("janee", SAID), alone=True),
    Check("ander aantal", another_number, 0.6, ("lijst",)),
    Check("ander percentage", another_share, 0.5, ("waarom", "hoe", "janee", SAID), alone=True),
    Check("ander moment", another_moment, 0.75, ("waarom", "hoe", "janee"), alone=True),
    Check("ander moment", another_moment, 0.7, (SAID,), alone=True),
    Check("andere plaats", another_place, 0.8, ("waarom", "wanneer", "hoe")),
    Check("andere partij", another_party, 0.85, ("lijst", "wat", "waarom", "wanneer", "hoe"), alone=True),
    Check("andere partner", another_partner, 0.6, FORMS, alone=True),
    Check("ander jaar van een stuk", another_edition, 0.4, FORMS, alone=True),
)
OF_FACTS = (denied, opposed, affirmed)  # what is aimed at refutes nothing in these ways
# What one sentence leaves open another may tell: then nothing is refuted.
UNLESS = {"nog niet gebeurd": told_as_done, "wel zo": told_as_not, "ander aantal": told_so_many}
# "Waarom werd het plan herzien?", asked of a paper of long ago that says that it will be.
_AS_IT_WAS = frozenset(["werd", "werden", "was", "waren"])
# "Minder plaatsingen buiten de regio" is wished for: it does not say that there are fewer
_AIM = re.compile(
    r"\W*(?:minder|meer|(?:beter|lager|hoger|korter|sneller|kleiner|groter)e?) \w+(?: \w+){0,9}\W*$"
)


@dataclass(frozen=True, slots=True)
class Refutation:
    """The sentence that says otherwise, and in which way."""

    candidate: Candidate
    why: str
    beside: bool = False  # of what is said beside what is asked, or of the name or year of its subject


def refuted(sentences: Sentences, question: Question, ranked: Sequence[Candidate]) -> Refutation | None:
    """Of the best candidates that say otherwise the one that says it of most of the question, the first of several; None where none does, or
    nothing is taken for granted."""
    found: list[tuple[float, Refutation]] = []
    shared = asks_share(question.text)  # which part of it is reached is asked
    part = part_said(fold(question.text)) if question.intent.form == "janee" else None
    for said, form in sentences.claims(question):
        if form == "janee" and EITHER.search(fold(question.text)):
            continue
        strange = Check(STRANGE, partial(another_name, frozenset(question.unknown)), 0.6, FORMS)
        checks = [c for c in (*CHECKS, strange) if form in c.forms and not (shared and c.refutes is short_of)]
        if asks_of_the_future(question):
            checks = [
                c for c in checks if c.refutes not in (not_yet, denied)
            ]  # what is not so yet may still come
        for candidate in ranked[:TRIED]:
            if form in ("janee", SAID) and _AIM.match(fold(candidate.text)):
                continue
            if part is not None and as_great(part, fold(candidate.text)) != "Nee":
                continue  # another number may be as great as is said
            view = sentences.view(candidate)
            share = sentences.share(said, view)
            if share < LEAST or (form == SAID and _told_besides(question, said, view)):
                continue
            aim = _is_aim(candidate)
            then = _AS_IT_WAS & {t.low for t in said.tokens[:1]} and sentences.is_history(candidate)
            apt = [
                c
                for c in checks
                if not (aim and c.refutes in OF_FACTS) and not (then and c.refutes is not_yet)
            ]
            by = next((c for c in apt if _refutes(sentences, c, said, view, ranked)), None)
            if by is not None and not _under_another(sentences, said, candidate):
                found.append((share, Refutation(candidate, by.name, _beside(form, by))))
    told = [one for one in found if not _AIM.match(fold(one[1].candidate.text))] or found
    return max(told, key=lambda one: (one[0], _itself(question, one[1].candidate)))[1] if told else None


def _is_aim(candidate: Candidate) -> bool:
    """Whether a sentence stands under a heading that says what is aimed at: "Geen kind wacht langer" is not so yet."""
    path = candidate.hit.passage.path
    return bool(path) and field_of(path[-1]) == "doelen"


def _itself(question: Question, candidate: Candidate) -> float:
    """How much of a question a sentence has itself: of two that say otherwise, what only stands under the name tells of another thing."""
    return round(question.coverage(candidate.stems), 2)


def _told_besides(question: Question, said: Reading, view: View) -> bool:
    """Whether a sentence has a number that a question gives beside what it states: it is about that one."""
    stated = [t.amount for t in said.tokens if t.amount is not None]
    others = [
        a
        for a in question.once("amounts", lambda: tuple(amounts(fold(question.text))))
        if not any(same(a, s) for s in stated)
    ]
    theirs = [t.amount for t in view.unit.tokens if t.amount is not None]
    return any(same(a, t) for a in others for t in theirs)


def _beside(form: str, by: Check) -> bool:
    return form == SAID or by.refutes is another_edition or by.name == STRANGE


def _refutes(
    sentences: Sentences, check: Check, said: Reading, view: View, ranked: Sequence[Candidate]
) -> bool:
    other = check.refutes(said, view)
    if not other:
        return False
    but = other if isinstance(other, Token) else None
    share = sentences.share(said, view, but)
    if share < check.share:
        return False
    if check.refutes is not another_place and _of_others(said, view):
        return False
    unless = UNLESS.get(check.name)
    if unless is not None:
        around = (sentences.view(c) for c in ranked[:AROUND])
        return not any(unless(said, v) and sentences.share(said, v) >= SPEAKS for v in around)
    if but is None or not check.alone:
        return True
    views = (sentences.view(c) for c in ranked)
    return not any(
        told_too(said, but, v)
        and (
            sentences.share(said, v, but) >= share or (told_as_many(said, but, v) and not _of_others(said, v))
        )
        for v in views
    )


def _under_another(sentences: Sentences, said: Reading, candidate: Candidate) -> bool:
    """Whether a sentence that names no place stands under the heading of another place than is named."""
    mine = said.items("plaats")
    if not mine or sentences.view(candidate).unit.items("plaats"):
        return False
    over = sentences.placed(candidate)
    return bool(over) and not {t.root for t in mine} & {t.root for t in over}


def _of_others(said: Reading, view: View) -> bool:
    """Whether a sentence is about other places or persons than the question names: of these it refutes nothing."""
    for kind in ("plaats", "persoon"):
        mine = said.items(kind)
        if mine and not any(view.places(t) for t in mine) and view.unit.items(kind):
            return True
    return False
