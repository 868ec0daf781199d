"""How much of a picture the cards of the dossiers hold ("die windmolens langs de snelweg").

A word that few cards have tells more, and one in what a card says to be about more than one that comes up in it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.lookup.asked.described import CORE, said_in
from assistant.lookup.common import Desk
from assistant.reading.question import Group, Question
from ingest.model import Record

MATCHED = 0.3  # from which a card has a word
HEAVY = 0.6  # of the heaviest word of a picture, from which one must not be another record's
OF_HITS = 0.4  # what the search counts for
OF_CORE = 0.5  # the share of a card's score that its core makes up
HITS = 12  # passages of a search for the picture that are looked at
PICTURED = "omschreven dossier"  # why an answer of such a card is given
KINDS = ("dossier", "actie", "lobbydoel")  # whose own words a picture may hold


@dataclass(frozen=True, slots=True)
class Likeness:
    """How much of a picture a dossier's card holds. `score`: with a word counting for as much as it tells cards apart, and what a search
    for the picture finds; `share`: of what that finds; `covered`: of the picture's weight; `lacking`: the weight of the heaviest
    word that the card has nothing of, as a share of the heaviest. `body`: the stems of the card."""

    record: Record
    body: frozenset[str]
    score: float
    share: float
    covered: float
    lacking: float


@dataclass(frozen=True, slots=True)
class _Card:
    """A dossier with the stems of its card, and those of its core with what each part of it counts for."""

    record: Record
    body: frozenset[str]
    core: tuple[tuple[float, frozenset[str]], ...]


def most_like(desk: Desk, question: Question, groups: Sequence[Group]) -> Likeness | None:
    """The dossier whose card holds most of a picture; None without cards or picture. `groups`: the words of the picture."""
    cards = desk.once(_cards)
    whole = sum(g.weight for g in groups)
    if not cards or not whole:
        return None
    held = [[g.match(card.body) for g in groups] for card in cards]
    telling = [
        math.log((len(cards) + 1) / (sum(card[k] > MATCHED for card in held) + 0.5))
        for k in range(len(groups))
    ]
    found = _found(desk, replace(question, groups=tuple(groups)))

    def likeness(card: _Card, matches: Sequence[float]) -> Likeness:
        score = covered = lacking = 0.0
        for group, tells, match in zip(groups, telling, matches, strict=True):
            within = max(value * group.match(stems) for value, stems in card.core)
            score += group.weight * tells * ((1 - OF_CORE) * match + OF_CORE * within)
            covered += group.weight * match
            if match <= MATCHED:
                lacking = max(lacking, group.weight)
        share, cosine = found.get(card.record.id, (0.0, 0.0))
        return Likeness(
            card.record,
            card.body,
            score / whole + OF_HITS * (share + cosine),
            share,
            covered / whole,
            lacking / max(g.weight for g in groups),
        )

    return max((likeness(*one) for one in zip(cards, held, strict=True)), key=lambda one: one.score)


def of_another(desk: Desk, groups: Sequence[Group], best: Likeness) -> bool:
    """Whether a weighty word of a picture is another record's own and not this dossier's: half of it is the picture of something else."""
    least = HEAVY * max(g.weight for g in groups)
    missed = [g for g in groups if g.weight >= least and g.head not in best.body and not g.names(best.body)]
    return any(
        g.head in stems
        for g in missed
        for kind in KINDS
        for record, stems in desk.texts(kind)
        if record is not best.record
    )


def _cards(desk: Desk) -> list[_Card]:
    return [
        _Card(record, body, tuple((value, desk.stems_of(*said_in(record, keys))) for value, keys in CORE))
        for record, body in desk.texts("dossier")
    ]


def _found(desk: Desk, question: Question) -> dict[str, tuple[float, float]]:
    """For each dossier's id the share of the score of the passages found that its pages have, and the highest cosine of those."""
    pages = desk.once(_dossier_of_page)
    hits = [
        (hit, {pages[at] for part in hit.passage.parts if (at := (part.document, part.page)) in pages})
        for hit in desk.search(question, HITS).kept
    ]
    whole = sum(hit.score * len(ids) for hit, ids in hits) or 1.0
    out: dict[str, tuple[float, float]] = {}
    for hit, ids in hits:
        for one in ids:
            share, cosine = out.get(one, (0.0, 0.0))
            out[one] = share + hit.score / whole, max(cosine, hit.cosine)
    return out


def _dossier_of_page(desk: Desk) -> dict[tuple[str, int], str]:
    return {
        (r.document, page): r.id
        for r in desk.records("dossier")
        for page in r.data["paginas"]  # type: ignore[attr-defined]
    }
