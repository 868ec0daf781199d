"""Answer what is asked of one sort of thing against another; what other lookups tell already, and tell with more beside it, is theirs."""

from __future__ import annotations

from assistant.draft import Draft
from assistant.lookup.common import Desk, without_cards
from assistant.lookup.relations import told
from assistant.lookup.relations.asked import (
    ALL,
    BOUND,
    EACH,
    LEAST,
    MEAN,
    MOST,
    OFTEN,
    ORDER,
    SHARE,
    Asked,
    read,
)
from assistant.lookup.relations.units import (
    ADDRESSEE,
    COMMISSIONER,
    DOSSIER,
    LEADER,
    PARTY,
    THEME,
    TOWN,
)
from assistant.reading.question import Question

_LISTED_ALONE = (COMMISSIONER, ADDRESSEE, PARTY)


def look_up(question: Question, desk: Desk) -> Draft | None:
    """The answer over all records; None for another question."""
    asked = read(question, desk)
    if asked is None or _elsewhere(asked):
        return None
    if asked.source.itself is DOSSIER and without_cards(question, desk):
        return None
    if asked.how in (SHARE, OFTEN):
        return told.share(asked) if asked.held is not None else None
    relation = told.source_for(asked).relation(asked.of, asked.what)
    by = {
        ALL: told.all_of,
        EACH: told.each,
        MOST: told.extreme,
        LEAST: told.extreme,
        BOUND: told.bound,
        MEAN: told.mean,
        ORDER: told.order,
    }
    return by[asked.how](asked, relation)


def _elsewhere(asked: Asked) -> bool:
    """Whether another lookup tells it."""
    of, itself = asked.of, asked.source.itself
    plain = not asked.out and asked.held is None and asked.place == 1
    if asked.how == ALL:
        return of is itself or (asked.held is None and of not in _LISTED_ALONE)
    if asked.how in (MOST, LEAST) and not plain:
        return False
    if asked.how in (MEAN, ORDER, SHARE, OFTEN):
        return False
    if of is itself:
        return asked.what not in (PARTY, ADDRESSEE)
    counted = (LEADER, TOWN) if asked.how == BOUND else (THEME, LEADER, TOWN)
    return asked.what is itself and of in counted
