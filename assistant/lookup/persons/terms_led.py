"""How long each dossier of a person runs ("tot wanneer lopen de dossiers van wethouder X?")."""

from __future__ import annotations

import re

from assistant.draft import Draft, Piece, cite, joined, say
from assistant.lookup.common import Desk, capital, count_word, found, listed, plural, sources_of, titled
from assistant.reading.question import Question
from ingest.language import fold
from ingest.model import Record

_TERM = re.compile(
    r"\b(?:tot wanneer|tot welk jaar|hoe ?lang|looptijd(?:en)?|einddat(?:um|a)|doorlooptijd(?:en)?|wanneer (?:eindig\w*|(?:lopen|loopt|zijn|is)\b.*\b(?:af|klaar|afgelopen|afgerond|voorbij)))\b"
)
_DOSSIERS = re.compile(r"\b(?:dossiers|portefeuille)\b")


def look_up(question: Question, desk: Desk) -> Draft | None:
    """The term of each dossier that the one person leads whom a question names; None for another question."""
    flat = fold(question.text)
    people = desk.named("persoon", question)
    if len(people) != 1 or question.named("dossier") or question.follow_up:
        return None
    if not (_TERM.search(flat) and _DOSSIERS.search(flat)) or question.intent.form == "janee":
        return None
    rows = {(str(d["document"]), str(d["id"])) for d in listed(people[0].data["dossiers"])}
    led = [r for r in desk.records("dossier") if (r.document, str(r.data["id"])) in rows]
    if not led:
        return None
    items: list[tuple[Piece, ...]] = []
    for record in led:
        sources = sources_of(record)
        items.append(
            (f"{record.data['naam']} ({_said(record)}) ", cite(sources.get("looptijd") or sources["naam"]))
        )
    number = plural(len(led), "één dossier", f"{count_word(len(led))} dossiers")
    lead = f"{capital(titled(people[0].data))} is bestuurlijk trekker van {number}: "
    return found(
        [*people, *led], say(lead, *joined(items), ".", checked=False), why="looptijd van elk dossier"
    )


def _said(record: Record) -> str:
    term = record.data["looptijd"]
    text = " ".join(str(term.get("tekst") or "").split()) if isinstance(term, dict) else ""
    return text or "zonder looptijd"
