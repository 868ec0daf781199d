"""Which municipalities take part in a dossier for a part only, and for which ("welke gemeente doet maar voor een deel mee?")."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.draft import Draft, Piece, cite, joined, say
from assistant.lookup.common import (
    Desk,
    count_word,
    found,
    listed,
    not_found,
    plural,
    span_of,
    within,
    without_cards,
)
from assistant.lookup.each.asked import asks_else
from assistant.reading.question import Question
from ingest.language import fold
from ingest.model import Span

_TOWNS = re.compile(r"\b(?:regio)?gemeenten?\b|^(?:en )?wie\b")
_IN_PART = re.compile(
    r"\b(?:voor|met) (?:maar |slechts |alleen )?een (?:onder)?deel\b|\b(?:gedeeltelijk|deels|ten dele)\b"
)
_JOINS = re.compile(r"\b(?:mee|meedoe\w*|deelne\w+|betrokken|aangesloten)\b")
_KNOWN = (
    "gemeente gemeenten regiogemeente regiogemeenten wie doet doen mee meedoen meedoet deelnemen deelneemt neemt nemen betrokken aangesloten deel gedeelte onderdeel gedeeltelijk deels dele "
    "alleen maar slechts niet volledig helemaal aan bij dossier dossiers"
)


def look_up(question: Question, desk: Desk) -> Draft | None:
    """They with the part, of every card that says so; None for another question, or one that names somebody or something."""
    flat = fold(question.text)
    if not (_TOWNS.search(flat) and _IN_PART.search(flat) and _JOINS.search(flat)):
        return None
    if question.names or question.years or question.leaning or question.intent.form in ("janee", "waarom"):
        return None
    if without_cards(question, desk) or asks_else(question, _KNOWN):
        return None
    by: dict[str, list[tuple[str, Span]]] = {}
    for record in within(question, desk.records("dossier")):
        for town in listed(record.data["gemeenten"]):
            if town["toelichting"]:
                row = (f"{town['toelichting']}, bij {record.data['naam']}", span_of(town["bron"]))
                by.setdefault(str(town["naam"]), []).append(row)
    if not by:
        none = "Bij geen gemeente staat dat die maar voor een deel meedoet."
        return replace(not_found(none, why="gemeenten voor een deel"), whole=True)
    items: list[tuple[Piece, ...]] = []
    for town, rows in by.items():
        parts = joined([(f"{said} ", cite(span)) for said, span in rows])
        items.append((f"{town} (", *parts, ")"))
    lead = f"{plural(len(by), 'Eén gemeente doet', f'{count_word(len(by)).capitalize()} gemeenten doen')} voor een deel mee: "
    return replace(
        found((), say(lead, *joined(items), ".", checked=False), why="gemeenten voor een deel"), whole=True
    )
