"""Which municipalities take part in a dossier for a part only, and for which ("welke gemeente doet maar voor een deel mee?"), and
in which dossier one of them does so."""

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
from ingest.language import STOPWORDS, fold, stem, words
from ingest.model import Record, Span

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
    if (told := _dossiers_of_town(question, desk, flat)) is not None:
        return told
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


_WHICH = re.compile(r"\bwelke? dossiers?\b|\bwaar(?:aan|bij|voor)?\b")
_ONLY = re.compile(r"\b(?:alleen|enkel|slechts|uitsluitend|louter)\b")


def _dossiers_of_town(question: Question, desk: Desk, flat: str) -> Draft | None:
    """The dossiers in which the one municipality that is named takes part for just the part that is said; None for another question, or
    where no card says so."""
    towns = question.named("gemeente")
    if len(towns) != 1 or not (_WHICH.search(flat) and _ONLY.search(flat) and _JOINS.search(flat)):
        return None
    if question.leaning or question.intent.form in ("janee", "waarom") or without_cards(question, desk):
        return None
    said = {stem(w) for w in words(_ONLY.sub(" ", flat))}
    rows: list[tuple[Record, str, Span]] = []
    for record in within(question, desk.records("dossier")):
        for town in listed(record.data["gemeenten"]):
            part = _ONLY.sub(" ", fold(str(town["toelichting"] or "")))
            own = {stem(w) for w in words(part) if w not in STOPWORDS}
            if fold(str(town["naam"])) == fold(towns[0].shown) and own and own <= said:
                rows.append((record, str(town["toelichting"]), span_of(town["bron"])))
    if not rows:
        return None
    items: list[tuple[Piece, ...]] = [
        (f"{record.data['naam']} ({part}) ", cite(span)) for record, part, span in rows
    ]
    lead = f"{towns[0].shown} doet voor dat deel mee aan {plural(len(rows), 'één dossier', f'{count_word(len(rows))} dossiers')}: "
    made = say(lead, *joined(items), ".", checked=False)
    return found([record for record, _, _ in rows], made, why="dossiers voor een deel")
