"""Whether one municipality has more of something than some others together, or they than it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.draft import Draft, cite, joined, say
from assistant.lookup.asked.action_names import numbers_named
from assistant.lookup.common import Desk, found, span_of
from assistant.lookup.tables.league import every_town, told, what_of
from assistant.lookup.tables.towns import LEAST_TOWNS
from assistant.lookup.tables.written_cells import number, shown, with_unit
from assistant.reading.comparison import LESS, MORE, SAME, asks_whether, relation_of
from assistant.reading.question import Question
from ingest.language import fold
from ingest.model import Record

# "meer in A dan in B en C samen"
_AGAINST_SUM = re.compile(
    r"\b(?:dan|als|of)\b(?P<sum>.+\b(?:samen|bij elkaar|opgeteld|tezamen|gezamenlijk)\b)"
)


# "zijn B en C samen groter dan A"
_SUM_AGAINST = re.compile(
    r"^(?:en )?(?:\w+ ){0,2}?(?P<sum>[^?]*?\b(?:samen|bij elkaar|opgeteld|tezamen|gezamenlijk)\b)[^?]*\b(?:dan|als)\b"
)


def look_up(question: Question, desk: Desk) -> Draft | None:
    """The one figure and the sum, with yes or no where that is asked; None for another question, or where a figure lacks."""
    flat = fold(question.text)
    towns = [n.shown for n in question.named("gemeente")]
    if len(towns) < 3 or numbers_named(flat) or question.named("persoon") or question.leaning:
        return None
    parts = _AGAINST_SUM.search(flat) or _SUM_AGAINST.search(flat)
    if parts is None:
        return None
    return _against_sum(question, every_town(question, desk, LEAST_TOWNS), towns, flat, parts.span("sum"))


def _against_sum(
    question: Question, rows: Sequence[Record], towns: Sequence[str], flat: str, at: tuple[int, int]
) -> Draft | None:
    """Whether one municipality has more (or less) than some others together, or they than it."""
    one = [t for t in towns if not at[0] <= flat.find(fold(t)) < at[1]]
    sum_first = bool(one) and flat.find(fold(one[0])) >= at[1]
    by_town = {fold(str(r.data["gemeente"])): r for r in rows}
    if len(one) != 1 or any(fold(t) not in by_town for t in towns):
        return None
    own = by_town[fold(one[0])]
    others = [by_town[fold(t)] for t in towns if t != one[0]]
    if "%" in shown(own):
        return None  # shares are not added
    total = sum(number(r) or 0 for r in others)
    size = number(own) or 0
    relation = relation_of(question.text)
    first, second = (total, size) if sum_first else (size, total)
    holds = {MORE: first > second, LESS: first < second, SAME: first == second}.get(relation)
    lead = ("Ja. " if holds else "Nee. ") if holds is not None and asks_whether(question.text) else ""
    return found(
        [own, *others],
        say(
            f"{lead}{own.data['gemeente']}: {with_unit(size, own)}{what_of(own)} ",
            cite(span_of(own.data["bron"])),
            f", tegen {with_unit(total, own)} samen: ",
            *joined([told(r) for r in others]),
            ".",
            checked=False,
        ),
        why="een gemeente tegen andere samen",
    )
