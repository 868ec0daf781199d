"""With whom a person leads dossiers, which of them together with others and which alone."""

from __future__ import annotations

import re

from assistant.draft import Draft, Piece, Sentence, aside, cite, joined, say
from assistant.lookup.asked.of_theme import of_theme
from assistant.lookup.common import (
    Desk,
    capital,
    count_word,
    found,
    in_a_row,
    listed,
    residue,
    span_of,
    titled,
)
from assistant.reading.question import Question
from ingest.language import fold
from ingest.model import Record
from ingest.records.people import FUNCTIONS

_BY_ONESELF = r"(?:alleen|in (?:zijn|haar) (?:eentje|uppie)|als enige|zelf(?:standig)?|zonder anderen)"
_ALONE = re.compile(rf"\b{_BY_ONESELF}\b")
_SHARED = re.compile(
    rf"\bniet (?:\w+ )?{_BY_ONESELF}\b|\b(?:samen )?met (?:een )?(?:ander(?:e|en)?|iemand|collega'?s?|meer(?:dere)?)\b"
    r"|\b(?:deelt|gedeelde?|gezamenlijke?|samen|meer(?:dere)? trekkers)\b"
)
_WITH_WHOM = re.compile(
    r"\bmet wie\b|\bwie\b.*\b(?:samen|mede|naast|behalve)\b|\bmet welke (?:\w+ )?(?:wethouder|burge)"
)
_KNOWN = (
    "dossier dossiers trekker trekkers trekt trekken medetrekker medetrekkers samen alleen ander andere anderen enige eentje collega "
    "naast behalve nog meer collegas iemand werkt doet deelt gedeeld gedeelde gezamenlijk gezamenlijke regio portefeuille zelf zelfstandig mede meerdere bestuurlijk"
)


def look_up(question: Question, desk: Desk) -> Draft | None:
    """The dossiers that the one named person leads with others, or alone, with those others; None for another question."""
    named = question.named("persoon")
    person = desk.library.register.get("persoon", named[0].id) if len(named) == 1 else None
    flat = fold(question.text)
    if person is None or question.named("gemeente") or question.intent.form in ("janee", "waarom", "wanneer"):
        return None
    shared = bool(_SHARED.search(flat)) or bool(_WITH_WHOM.search(flat))
    if not shared and not _ALONE.search(flat):
        return None
    theme = {r.id for r in of_theme(question, desk)} | {n.id for n in question.named("dossier")}
    about = [str(r.data["naam"]) for r in desk.records("dossier") if r.id in theme]
    about += [str(t) for r in desk.records("dossier") if r.id in theme for t in listed(r.data.get("themas"))]
    if residue(question, str(person.data["naam"]), *about, *FUNCTIONS, _KNOWN) > 0.5:
        return None
    led = [row for row in listed(person.data["dossiers"]) if not theme or row["id"] in theme]
    cards = [(r, row) for row in led if (r := desk.library.register.get("dossier", row["id"])) is not None]
    if not cards:
        return None
    alone = [(r, row) for r, row in cards if len(listed(r.data["trekkers"])) == 1]
    others = [(r, row) for r, row in cards if len(listed(r.data["trekkers"])) > 1]
    title = capital(titled(person.data))
    made: list[Sentence] = []
    for wanted, chosen in ((shared, others), (not shared, alone)):
        if not wanted:
            continue
        how = "samen met anderen" if shared else "alleen"
        if not chosen:
            made.append(aside(f"{title} trekt geen dossier {how}."))
            chosen, how = (alone, "alleen") if shared else (others, "samen met anderen")
        number = f"{count_word(len(chosen))} {'dossier' if len(chosen) == 1 else 'dossiers'}"
        items: list[tuple[Piece, ...]] = [
            (f"{r.data['naam']}{_beside(person, r)} ", cite(span_of(row["bron"]))) for r, row in chosen
        ]
        made.append(say(f"{title} trekt {number} {how}: ", *joined(items), ".", checked=False))
    return found([person, *(r for r, _ in cards)], *made, why="dossiers met anderen of alleen")


def _beside(person: Record, record: Record) -> str:
    """The others who lead a dossier: " (met wethouder A. Bos en burgemeester P. Smit)"."""
    own = {fold(str(n)) for n in (person.data["naam"], *listed(person.data.get("namen")))}
    names = [titled(t) for t in listed(record.data["trekkers"]) if fold(str(t["naam"])) not in own]
    return f" (met {in_a_row(names)})" if names else ""
