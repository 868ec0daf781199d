"""The action, or the two beside each other, that a question describes by what they are about and gives no numbers of."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

from assistant.lookup.actions.action_hours import initials_of, parties
from assistant.lookup.asked.described import CALLED, LEAST
from assistant.lookup.asked.named import stems_of
from assistant.lookup.common import Desk, within
from assistant.reading.asking import ASKING, asking_sentence
from assistant.reading.comparison import COMPARING
from assistant.reading.question import Group, Question
from ingest.language import fold, stem, words
from ingest.model import Record

TOLD = 0.6  # share of what one side says that its action must have in its title,
AHEAD = 0.1  # and so much more than any other
_BETWEEN = re.compile(r"\b(?:of|dan|en|tegenover|versus|vergeleken met|ten opzichte van)\b")
_ASIDE = (
    frozenset(
        stem(w)
        for w in "planning gepland klaar gereed af afgerond begint begin beginnen start starten loopt lopen duurt duren kost kosten uren uur tijd geld budget investering wanneer wie verantwoordelijk "
        "verantwoordelijke kwartaal volgens eerder later eerst laatst langer korter persoon mensen partij functionaris oplevering opgeleverd afronding uitvoering".split()
    )
    | CALLED
    | {stem(w) for w in COMPARING | ASKING}
)


def described_pair(question: Question, desk: Desk) -> list[Record]:
    """Two actions of one document, in the order of the question; none where one of them is not plain."""
    text = asking_sentence(question.text)
    text = text if _BETWEEN.search(fold(text)) else question.text
    flat = fold(text)
    records = [r for r in within(question, desk.records("actie")) if r.data["titel"]]
    aside = {stem(w) for name in parties(desk) for w in (*words(name), initials_of(name))} | _ASIDE
    asked = {stem(w) for w in words(flat)}
    dossiers = {s for r in desk.named("dossier", question) for s in stems_of(str(r.data["naam"])) & asked}
    for between in reversed(list(_BETWEEN.finditer(flat))):
        left, right = re.split(r"[,:;]", flat[: between.start()])[-1], flat[between.end() :]
        left = left if _topic(question, left, aside) else flat[: between.start()]
        sides = [_topic(question, left, aside), _topic(question, right, aside)]
        pair = [_meant(desk, records, side) for side in sides]
        first, second = pair
        if first is not None and second is not None and first is not second:
            said = desk.stems_of(str(first.data["titel"]), str(second.data["titel"]))
            meant = first.document == second.document and dossiers <= said  # no dossier is named
            return [first, second] if meant else []
    return []


def described_one(question: Question, desk: Desk) -> Record | None:
    """The one action that a question describes; None where it names a dossier, or no action is plain."""
    if question.named("dossier"):
        return None
    records = [r for r in within(question, desk.records("actie")) if r.data["titel"]]
    aside = {stem(w) for name in parties(desk) for w in (*words(name), initials_of(name))} | _ASIDE
    return _meant(desk, records, _topic(question, fold(question.text), aside))


def _topic(question: Question, side: str, aside: Set[str]) -> list[Group]:
    """The words of one side that say which action it is."""
    said = set(words(side))
    return [
        g
        for g in question.groups
        if g.weight >= LEAST and g.head not in aside and not g.shown.isdigit() and set(words(g.shown)) <= said
    ]


def _meant(desk: Desk, records: Sequence[Record], topic: Sequence[Group]) -> Record | None:
    """The one action whose title has most of what a side says; None where two have as much."""
    whole = sum(g.weight for g in topic)
    if not whole:
        return None
    scored = sorted(
        (
            (sum(g.weight * g.match(desk.stems_of(str(r.data["titel"]))) for g in topic) / whole, k)
            for k, r in enumerate(records)
        ),
        reverse=True,
    )
    if not scored or scored[0][0] < TOLD or (len(scored) > 1 and scored[1][0] > scored[0][0] - AHEAD):
        return None
    return records[scored[0][1]]
