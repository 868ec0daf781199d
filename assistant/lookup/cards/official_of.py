"""Who sees to the dossiers that a question names as an official, and what the official does whom it names."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.draft import Draft, aside
from assistant.lookup.cards.card_officials import Official, asks_more, dossiers_in, named_in, on_cards, told
from assistant.lookup.cards.dossiers import leaders_told
from assistant.lookup.cards.other_labels import ASKED, LEADS, told_of
from assistant.lookup.common import Desk, found
from assistant.reading.question import Question
from ingest.language import fold
from ingest.model import Record

_OF_WHAT = re.compile(
    r"\bdossiers?\b|\bwaar\w*\b|\bwat\b|\bwie is\b|\bwelke? (?:rol|functie|organisatie)\b|\bvoor wie\b|\brol\b|\bfunctie\b"
)
_SAME = re.compile(r"\b(?:de|het) ?zelfde\b|\bverschil\w*\b")
_OFFICE = re.compile(r"\bambtelijk")
_BOARD = re.compile(r"\bbestuurlijk")


def look_up(question: Question, desk: Desk) -> Draft | None:
    """See the module; None where no card names an official, or one card is asked for nothing else (`other_labels`)."""
    officials = on_cards(desk)
    if not officials or question.intent.form == "waarom":
        return None
    dossiers = dossiers_in(question, desk)
    if own := named_in(question, officials):
        return _of_somebody(question, own, dossiers)
    if not dossiers or not ASKED.search(fold(question.text)) or question.intent.form == "aantal":
        return None
    return _of_dossiers(question, [o for o in officials if o.dossier in dossiers], dossiers)


def _of_somebody(question: Question, own: Sequence[Official], dossiers: Sequence[Record]) -> Draft | None:
    flat = fold(question.text)
    asked = ASKED.search(flat) is not None
    if asks_more(question, own[0].text, *_names(dossiers), *(o.label for o in own)):
        return None
    records = [o.dossier for o in own]
    if question.intent.form != "janee":
        if not (asked or _OF_WHAT.search(flat)):
            return None
        return found(records, told(own), why="dossiers van een ambtenaar")
    if LEADS.search(flat):
        leaders = [s for d in dossiers[:1] for s in leaders_told(question, d)]
        return found(records, aside("Nee."), told(own), *leaders, why="ambtenaar en geen trekker")
    if not asked or len(dossiers) != 1:
        return None
    sure = any(o.dossier == dossiers[0] for o in own)
    return found(records, aside("Ja." if sure else "Nee."), told(own), why="ambtenaar van een dossier")


def _of_dossiers(question: Question, own: Sequence[Official], dossiers: Sequence[Record]) -> Draft | None:
    """Who sees to each of several dossiers, or to one beside who leads it."""
    flat = fold(question.text)
    if not own or asks_more(question, *_names(dossiers), *(o.label for o in own)):
        return None
    officials = [s for o in own for s in told_of(o.dossier, o.label).sentences]
    if len(dossiers) == 1:
        if not (_OFFICE.search(flat) and _BOARD.search(flat)):
            return None
        return found(
            dossiers, *officials, *leaders_told(question, dossiers[0]), why="ambtelijk en bestuurlijk"
        )
    if question.intent.form != "janee":
        return found(dossiers, *officials, why="ambtenaren van dossiers")
    if not _SAME.search(flat) or {o.dossier.id for o in own} != {d.id for d in dossiers}:
        return None
    same = len({fold(o.name) for o in own}) == 1
    yes = same != ("verschil" in flat)
    return found(
        dossiers, aside("Ja." if yes else "Nee."), *officials, why="dezelfde of verschillende ambtenaren"
    )


def _names(dossiers: Sequence[Record]) -> list[str]:
    return [str(d.data["naam"]) for d in dossiers]
