"""Which leaders lead a dossier with one another, of all or of some office, and who does so with nobody ("welke trekkers hebben samen een dossier?")."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.draft import Draft, Piece, cite, say
from assistant.lookup.common import (
    Desk,
    capital,
    count_word,
    found,
    in_a_row,
    listed,
    not_found,
    plural,
    span_of,
    titled,
    within,
    without_cards,
)
from assistant.lookup.each.told import members, places
from assistant.lookup.persons.offices import OFFICE, offices_in
from assistant.reading.question import Question
from ingest.model import Record

_LEADERS = re.compile(r"\b(?:wie|trekkers?|bestuurders?|portefeuillehouders?)\b")
_SHARED = re.compile(r"\b(?:samen|gezamenlijk|elkaar|delen|deelt|gedeelde?|samenwerken|werk(?:t|en) met)\b")
_NOBODY = re.compile(
    r"\b(?:met niemand|niet samen|nooit samen|met geen enkele? ander\w*|geen dossiers? samen|geen samen)\b"
)
_FRAME = frozenset(
    "wie welke welk twee trekker trekkers bestuurder bestuurders portefeuillehouder portefeuillehouders bestuurlijk bestuurlijke trekt trekken leidt leiden heeft hebben zijn is werkt werken doet doen "
    "samen gezamenlijk elkaar delen deelt gedeeld gedeelde samenwerken met niemand niet nooit geen enkele enkel ander andere een de het dossier dossiers aan in bij als trekkerschap van noem er "
    "hoeveel onder elkaar met regio en een".split()
)


def look_up(question: Question, desk: Desk) -> Draft | None:
    """The dossiers that they share with who does, or who shares none; None for another question, or where it names somebody or something."""
    flat, offices = offices_in(question)
    if not _SHARED.search(flat) or not (offices or _LEADERS.search(flat)):
        return None
    if question.years or question.leaning or without_cards(question, desk):
        return None
    if question.intent.form in ("janee", "waarom") or any(
        w not in _FRAME for w in re.findall(r"[\w'-]+", OFFICE.sub(" ", flat))
    ):
        return None
    cards = within(question, desk.records("dossier"))
    if not any(members(r, "trekkers") for r in cards):
        return None
    return _with_nobody(desk, cards) if _NOBODY.search(flat) and not offices else _together(cards, offices)


def _together(cards: list[Record], offices: list[str]) -> Draft:
    """The dossiers with several leaders, among whom are all of some offices."""
    shared = [r for r in cards if len(members(r, "trekkers")) > 1 and _has(r, offices)]
    of = f" onder wie {' en '.join(f'een {o}' for o in offices)}" if offices else ""
    if not shared:
        none = f"Er is geen dossier met meer trekkers samen{of}."
        return replace(not_found(none, why="trekkers samen"), whole=True)
    pieces: list[Piece] = [
        f"{capital(plural(len(shared), 'één dossier heeft', f'{count_word(len(shared))} dossiers hebben'))} meer trekkers samen{of}: "
    ]
    for k, record in enumerate(shared):
        names = in_a_row([titled(t) for t in members(record, "trekkers")])
        pieces += [f"{'; ' if k else ''}{record.data['naam']} ({names}) ", cite(*places(record, "trekkers"))]
    return replace(found(shared, say(*pieces, ".", checked=False), why="trekkers samen"), whole=True)


def _has(record: Record, offices: list[str]) -> bool:
    """Whether its leaders hold each of the offices; one office alone is held by two of them."""
    held = [t.get("functie") for t in members(record, "trekkers")]
    return held.count(offices[0]) > 1 if len(offices) == 1 else all(o in held for o in offices)


def _with_nobody(desk: Desk, cards: list[Record]) -> Draft:
    """Who leads dossiers, and none of them with anybody else."""
    several = {(r.document, str(r.data["id"])) for r in cards if len(members(r, "trekkers")) > 1}
    alone = [
        p
        for p in desk.records("persoon")
        if listed(p.data["dossiers"])
        and not any((str(d["document"]), str(d["id"])) in several for d in listed(p.data["dossiers"]))
    ]
    if not alone:
        none = "Er is geen trekker die geen enkel dossier met een ander trekt."
        return replace(not_found(none, why="trekkers met niemand samen"), whole=True)
    pieces: list[Piece] = [
        f"{capital(plural(len(alone), 'één trekker trekt', f'{count_word(len(alone))} trekkers trekken'))} geen enkel dossier met een ander: "
    ]
    for k, person in enumerate(alone):
        rows = listed(person.data["dossiers"])
        names = in_a_row([str(d["naam"]) for d in rows])
        pieces += [
            f"{'; ' if k else ''}{titled(person.data)} ({names}) ",
            cite(*dict.fromkeys(span_of(d["bron"]) for d in rows)),
        ]
    return replace(
        found(alone, say(*pieces, ".", checked=False), why="trekkers met niemand samen"), whole=True
    )
