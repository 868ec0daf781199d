"""A field of each dossier of a person: how long it runs, who takes part, who commissions it, or what it is to reach ("tot wanneer
lopen de dossiers van wethouder X?", "welke dossiers trekt X en welke gemeenten doen daaraan mee?")."""

from __future__ import annotations

import re

from assistant.draft import Draft, Piece, cite, joined, say
from assistant.lookup.common import (
    Desk,
    capital,
    count_word,
    found,
    listed,
    plural,
    titled,
)
from assistant.lookup.each.told import places, value
from assistant.reading.question import Question
from ingest.language import fold

_TERM = re.compile(
    r"\b(?:tot wanneer|tot welk jaar|hoe ?lang|looptijd(?:en)?|einddat(?:um|a)|doorlooptijd(?:en)?|wanneer (?:eindig\w*|(?:lopen|loopt|zijn|is)\b.*\b(?:af|klaar|afgelopen|afgerond|voorbij)))\b"
)
_DOSSIERS = re.compile(r"\b(?:dossiers|portefeuille)\b")
# The field is asked of all of them: behind them, or of "de dossiers van X".
_OF_EACH = r"(?:\b(?:van|bij|aan|in|voor) (?:de|zijn|haar|die|al die|diens) dossiers\b|\bdossiers\b.*\ben (?:bij |aan |in |van )?(?:welke?|wie|wat|hoeveel|waar)\b)"
_POINTS = r"(?:daar\w*|er\w*|hier\w*|die|deze|dan|per dossier|elk|ieder)"


_FIELDS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("looptijd", _TERM),
    (
        "gemeenten",
        re.compile(
            rf"{_OF_EACH}.*\bgemeenten\b.*\b{_POINTS}\b|\bgemeenten\b.*(?:van|aan|bij) (?:de|zijn|haar) dossiers\b"
        ),
    ),
    (
        "thema",
        re.compile(
            r"\b(?:onder|bij|in|binnen) welke thema'?s?\b.*\bdossiers\b|\bdossiers\b.*\b(?:onder|bij) welke? thema'?s?\b|\bthema'?s? van (?:de|zijn|haar|alle) dossiers\b"
        ),
    ),
    ("opdrachtgevers", re.compile(rf"{_OF_EACH}.*\bopdrachtgevers?\b|\bopdrachtgevers?\b.*{_OF_EACH}")),
    ("doelen", re.compile(rf"{_OF_EACH}.*\b(?:\w*doel(?:en)?|bereik\w*)\b|\b\w*doelen\b.*{_OF_EACH}")),
)  # fmt: skip


def look_up(question: Question, desk: Desk) -> Draft | None:
    """The field of each dossier that the one person leads whom a question names; None for another question."""
    flat = fold(question.text)
    people = desk.named("persoon", question)
    if len(people) != 1 or question.named("dossier") or question.follow_up or not _DOSSIERS.search(flat):
        return None
    if question.intent.form == "janee" or question.named("gemeente"):
        return None
    field = next((name for name, pattern in _FIELDS if pattern.search(flat)), None)
    rows = {(str(d["document"]), str(d["id"])) for d in listed(people[0].data["dossiers"])}
    led = [r for r in desk.records("dossier") if (r.document, str(r.data["id"])) in rows]
    if field is None or not led:
        return None
    items: list[tuple[Piece, ...]] = []
    for record in led:
        items.append((f"{record.data['naam']} ({value(record, field)}) ", cite(*places(record, field))))
    number = plural(len(led), "één dossier", f"{count_word(len(led))} dossiers")
    lead = f"{capital(titled(people[0].data))} is bestuurlijk trekker van {number}: "
    return found(
        [*people, *led], say(lead, *joined(items), ".", checked=False), why=f"{field} van elk dossier"
    )
