"""Which leaders, of one office or of all, lead a dossier that nobody else leads with them ("welke wethouders trekken in hun eentje een
dossier?")."""

from __future__ import annotations

import re

from assistant.draft import Draft, Piece, Sentence, cite, joined, say
from assistant.lookup.common import (
    Desk,
    capital,
    count_word,
    found,
    in_a_row,
    listed,
    plural,
    span_of,
    titled,
)
from assistant.reading.question import Question
from ingest.language import fold
from ingest.model import Record
from ingest.records.names import FUNCTIONS
from ingest.records.people import NOBODY

_OFFICES = "|".join(FUNCTIONS)
_LEADERS = re.compile(
    rf"\b(?:wie|(?:welke?|hoeveel) (?P<office>{_OFFICES}|trekker|mens|persoon)(?:s|en|personen)?)\b"
)
_LEAD = re.compile(r"\b(?:trek(?:t|ken)|leid(?:t|en)|trekkers?|heeft|hebben|doet|doen)\b.*|.*\bdossiers?\b")
_ALONE = re.compile(
    r"\b(?:in (?:hun|zijn|haar|z'n) (?:eentje|uppie)|als enige|(?:de )?enige trekkers?|helemaal alleen|zonder (?:een )?(?:ander\w*|mede\w+|collega\w*))\b"
    r"|\b(?:een|hun|het|wel eens een) dossiers? (?:helemaal )?alleen\b|\bdossiers? alleen\W*$"
)


def look_up(question: Question, desk: Desk) -> Draft | None:
    """The leaders with a dossier of their own; None for another question, or where it names somebody or something."""
    flat = fold(question.text)
    asked = _LEADERS.search(flat)
    if asked is None or not _ALONE.search(flat) or "dossier" not in flat or not _LEAD.search(flat):
        return None
    if question.names or question.follow_up or question.years:
        return None
    office = asked["office"] if asked["office"] in FUNCTIONS and asked["office"] != "bestuurder" else ""
    led = [(r, _leaders(r)) for r in desk.records("dossier")]
    of_office = [(r, p) for r, p in led if any(not office or x.get("functie") == office for x in p)]
    alone: dict[str, list[tuple[Record, dict[str, object]]]] = {}
    for record, people in of_office:
        if len(people) == 1:
            alone.setdefault(titled(people[0]), []).append((record, people[0]))
    if not of_office:
        return None
    told = _told(alone, office) if alone else _none(of_office, office)
    return found([r for r, _ in of_office], told, why="trekkers alleen")


def _leaders(record: Record) -> list[dict[str, object]]:
    return [p for p in listed(record.data["trekkers"]) if not NOBODY.match(str(p["naam"]))]


def _told(alone: dict[str, list[tuple[Record, dict[str, object]]]], office: str) -> Sentence:
    items: list[tuple[Piece, ...]] = []
    for name in sorted(alone):
        spans = dict.fromkeys(span_of(person["bron"]) for _, person in alone[name])
        items.append((f"{name} ({in_a_row([str(r.data['naam']) for r, _ in alone[name]])}) ", cite(*spans)))
    one = office or "bestuurder"
    number = "Eén" if len(alone) == 1 else capital(count_word(len(alone)))
    lead = f"{number} {plural(len(alone), f'{one} trekt', f'{one}s trekken')} een dossier alleen: "
    return say(lead, *joined(items), ".", checked=False)


def _none(shared: list[tuple[Record, list[dict[str, object]]]], office: str) -> Sentence:
    """That nobody does, with those with whom each dossier is shared."""
    items: list[tuple[Piece, ...]] = [
        (
            f"{record.data['naam']} ({in_a_row([titled(p) for p in people])}) ",
            cite(*dict.fromkeys(span_of(p["bron"]) for p in people)),
        )
        for record, people in shared
    ]
    lead = f"Geen {office or 'bestuurder'} trekt een dossier alleen. Samen met anderen: "
    return say(lead, *joined(items), ".", checked=False)
