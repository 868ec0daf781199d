"""Answer what is asked of one sort of thing against another; what other lookups tell already, and tell with more beside it, is theirs."""

from __future__ import annotations

from dataclasses import replace

from assistant.draft import Draft, aside
from assistant.lookup.common import Desk, in_a_row, without_cards
from assistant.lookup.listing.of_dossiers import OFFICES
from assistant.lookup.relations import told
from assistant.lookup.relations.asked import (
    AGAINST,
    ALL,
    BOUND,
    EACH,
    EVERY,
    LEAST,
    MEAN,
    MOST,
    OFTEN,
    ORDER,
    SHARE,
    THAN,
    Asked,
    read,
)
from assistant.lookup.relations.units import (
    ACTION,
    ADDRESSEE,
    COMMISSIONER,
    DOSSIER,
    LEADER,
    PARTY,
    THEME,
    TOWN,
    Member,
    Relation,
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
    if (
        asked.how == SHARE
        and asked.source.itself is DOSSIER
        and (question.named("persoon") or question.named("gemeente"))
    ):
        return None  # told with the percentage first
    if asked.how in (SHARE, OFTEN):
        return told.share(asked) if asked.held is not None else None
    if asked.how == AGAINST:
        return told.against(asked) if asked.held is None else None
    relation = _relation(asked)
    by = {
        ALL: told.all_of,
        EACH: told.each,
        MOST: told.extreme,
        LEAST: told.extreme,
        BOUND: told.bound,
        MEAN: told.mean,
        ORDER: told.order,
        THAN: told.than,
        EVERY: told.every,
    }
    draft = by[asked.how](asked, relation)
    if draft is None or not asked.office:
        return draft
    unsaid = [
        n
        for n in dict.fromkeys(
            name for r in asked.source.records for name, _ in asked.source.named(r, LEADER)
        )
        if not n.startswith(OFFICES)
    ]
    return replace(
        draft,
        sentences=(
            *draft.sentences,
            *((aside(f"Bij {in_a_row(unsaid)} staat geen functie."),) if unsaid else ()),
        ),
    )


def _relation(asked: Asked) -> Relation:
    """What goes with what where it holds; of those that are counted against a bound also they with which nothing then does."""
    made = told.source_for(asked).relation(asked.of, asked.what)
    if asked.how == BOUND and asked.held is not None:
        every = asked.source.relation(asked.of, asked.what)
        made = {k: made.get(k, Member(m.shown, m.places)) for k, m in every.items()}
    if asked.office and asked.of is LEADER:
        made = {k: m for k, m in made.items() if k.startswith(asked.office)}
    elif asked.office:
        made = {
            k: Member(m.shown, m.places, {o: v for o, v in m.others.items() if o.startswith(asked.office)})
            for k, m in made.items()
        }
    return made


def _elsewhere(asked: Asked) -> bool:
    """Whether another lookup tells it."""
    of, itself = asked.of, asked.source.itself
    plain = not asked.out and asked.held is None and asked.place == 1
    if asked.office and asked.how in (ALL, SHARE, OFTEN, MEAN):
        return True
    if asked.how == ALL:
        return of is itself or (asked.held is None and of not in _LISTED_ALONE)
    if asked.how in (MOST, LEAST) and not plain:
        return False
    if asked.how in (MEAN, ORDER, SHARE, OFTEN, AGAINST, EVERY):
        return False
    if asked.how == THAN:
        return of is itself or of is LEADER
    if of is itself:
        return asked.what not in (PARTY, ADDRESSEE)
    if itself is ACTION and of is THEME:
        return asked.how == EACH
    counted = (LEADER, TOWN) if asked.how == BOUND else (THEME, LEADER, TOWN)
    return asked.what is itself and of in counted
