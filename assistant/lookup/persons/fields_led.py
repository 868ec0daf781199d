"""A field of each dossier of a person: how long it runs, who takes part, who commissions it, or what it is to reach ("tot wanneer
lopen de dossiers van wethouder X?", "welke dossiers trekt X en welke gemeenten doen daaraan mee?")."""

from __future__ import annotations

import re
from collections.abc import Callable

from assistant.draft import Draft, Piece, cite, joined, say
from assistant.lookup.common import (
    Desk,
    capital,
    count_word,
    found,
    in_a_row,
    listed,
    plural,
    sources_of,
    span_of,
    titled,
    with_remark,
)
from assistant.reading.question import Question
from ingest.language import fold
from ingest.model import Record, Span

_TERM = re.compile(
    r"\b(?:tot wanneer|tot welk jaar|hoe ?lang|looptijd(?:en)?|einddat(?:um|a)|doorlooptijd(?:en)?|wanneer (?:eindig\w*|(?:lopen|loopt|zijn|is)\b.*\b(?:af|klaar|afgelopen|afgerond|voorbij)))\b"
)
_DOSSIERS = re.compile(r"\b(?:dossiers|portefeuille)\b")
# The field is asked of all of them: behind them, or of "de dossiers van X".
_OF_EACH = r"(?:\b(?:van|bij|aan|in|voor) (?:de|zijn|haar|die|al die|diens) dossiers\b|\bdossiers\b.*\ben (?:bij |aan |in |van )?(?:welke?|wie|wat|hoeveel|waar)\b)"
_POINTS = r"(?:daar\w*|er\w*|hier\w*|die|deze|dan|per dossier|elk|ieder)"


def _term(record: Record) -> str:
    term = record.data["looptijd"]
    text = " ".join(str(term.get("tekst") or "").split()) if isinstance(term, dict) else ""
    return text or "zonder looptijd"


def _towns(record: Record) -> str:
    return in_a_row([with_remark(t["naam"], t.get("toelichting")) for t in listed(record.data["gemeenten"])])


def _commissioners(record: Record) -> str:
    return in_a_row(
        [with_remark(t["naam"], t.get("toelichting")) for t in listed(record.data["opdrachtgevers"])]
    )


def _goals(record: Record) -> str:
    return "; ".join(" ".join(str(g["tekst"]).split()) for g in listed(record.data["doelen"]))


def _spans(record: Record, field: str) -> list[Span]:
    """Where the field stands on the card; its name where it has none."""
    sources = sources_of(record)
    if field == "looptijd":
        return [sources.get("looptijd") or sources["naam"]]
    return list(dict.fromkeys(span_of(i["bron"]) for i in listed(record.data[field]))) or [sources["naam"]]


_FIELDS: tuple[tuple[str, re.Pattern[str], Callable[[Record], str]], ...] = (
    ("looptijd", _TERM, _term),
    (
        "gemeenten",
        re.compile(
            rf"{_OF_EACH}.*\bgemeenten\b.*\b{_POINTS}\b|\bgemeenten\b.*(?:van|aan|bij) (?:de|zijn|haar) dossiers\b"
        ),
        _towns,
    ),
    ("opdrachtgevers", re.compile(rf"{_OF_EACH}.*\bopdrachtgevers?\b|\bopdrachtgevers?\b.*{_OF_EACH}"), _commissioners),
    ("doelen", re.compile(rf"{_OF_EACH}.*\b(?:\w*doel(?:en)?|bereik\w*)\b|\b\w*doelen\b.*{_OF_EACH}"), _goals),
)  # fmt: skip


def look_up(question: Question, desk: Desk) -> Draft | None:
    """The field of each dossier that the one person leads whom a question names; None for another question."""
    flat = fold(question.text)
    people = desk.named("persoon", question)
    if len(people) != 1 or question.named("dossier") or question.follow_up or not _DOSSIERS.search(flat):
        return None
    if question.intent.form == "janee" or question.named("gemeente"):
        return None
    asked = next(((name, told) for name, pattern, told in _FIELDS if pattern.search(flat)), None)
    rows = {(str(d["document"]), str(d["id"])) for d in listed(people[0].data["dossiers"])}
    led = [r for r in desk.records("dossier") if (r.document, str(r.data["id"])) in rows]
    if asked is None or not led:
        return None
    field, told = asked
    items: list[tuple[Piece, ...]] = []
    for record in led:
        items.append((f"{record.data['naam']} ({told(record)}) ", cite(*_spans(record, field))))
    number = plural(len(led), "één dossier", f"{count_word(len(led))} dossiers")
    lead = f"{capital(titled(people[0].data))} is bestuurlijk trekker van {number}: "
    return found(
        [*people, *led], say(lead, *joined(items), ".", checked=False), why=f"{field} van elk dossier"
    )
