"""What is said of a person: an office, a dossier that they lead, and what else that dossier's card tells."""

from __future__ import annotations

import re
from typing import Any

from assistant.draft import Draft, Sentence, joined, say
from assistant.lookup.asked.meant import ELSE, dossier_meant
from assistant.lookup.cards.dossiers import field_of
from assistant.lookup.claimed.stance import Stance
from assistant.lookup.common import (
    WHICH_OFFICE,
    Desk,
    capital,
    found,
    listed,
    mark,
    not_found,
    plural,
    residue,
    titled,
)
from assistant.lookup.persons.people import who_is
from assistant.reading.question import Question
from ingest.language import fold, words
from ingest.model import Record
from ingest.records.people import FUNCTIONS

OF_LEADING = (
    "trekt trekker trekkers getrokken kartrekker leidt leiding portefeuille verantwoordelijk hoede aanspreekpunt bestuurder aangewezen genoemd vermeld "
    "gaat ging ligt valt staat zich onder over bij hoort zijn moet ik we doet regelt dossier heeft iets niets maken juiste persoon"
)
_FIELDS = ("looptijd", "opdrachtgevers", "doelen", "thema")
_OF_FIELDS = (
    "looptijd einde eindigt loopt klaar afgelopen jaar opdrachtgever opdrachtgevers doel doelen thema sprak"
)
_OFFICE = re.compile(r"\b(?:ambt|functie|als|is|was|wordt|werkt|bekleedt)\b")
_DONE = re.compile(r"\b(?:klaar|afgelopen|afgerond|voltooid|eindig\w*|stopt|ophoudt)\b")
# How long the person leads it, not how long it runs.
_OF_THE_PERSON = re.compile(
    r"\b(?:blijft|bleef|is|was)\b.*\b(?:trekker|lid|portefeuillehouder|verantwoordelijk)\b(?!.*\b(?:loopt|klaar|eindigt|afgelopen)\b)|"
    r"\b(?:sinds|vanaf) wanneer\b|\bhoe lang (?:is|trekt|leidt)\b|\bal (?:de )?trekker\b"
)
_NOT_LED = "onjuiste aanname: persoon trekt dit dossier niet"


def check(question: Question, desk: Desk, stance: Stance) -> Draft | None:
    """The claim held against what the register knows of the one person that a question names."""
    people = desk.named("persoon", question)
    if len(people) != 1 or len(question.named("dossier")) > 1:
        return None
    person = people[0]
    if stance.asks:
        if "trekkers" in question.intent.asks and question.named("dossier") and not stance.denies:
            return None  # `lookup.people` tells it
        dossier = dossier_meant(question, desk, OF_LEADING)
        return _leads(stance, person, dossier) if dossier is not None else _office(question, stance, person)
    return _beside_leader(question, desk, person)


def _office(question: Question, stance: Stance, person: Record) -> Draft | None:
    if question.named("gemeente") or question.named("dossier") or not _OFFICE.search(stance.text):
        return None
    own = "|".join(re.escape(w) for w in words(str(person.data["naam"])))
    bare = re.sub(rf"\b(?:{'|'.join(FUNCTIONS)})\s+(?=(?:\w\.\s*)*(?:{own})\b)", " ", stance.text)
    asked = next((f for f in FUNCTIONS if re.search(rf"\b{f}\b", bare)), "")
    function, name = str(person.data["functie"] or ""), str(person.data["naam"])
    said = "ambt functie stukken documenten werkt bekleedt staat genoemd"
    if not asked or not function or residue(question, name, *FUNCTIONS, said) > ELSE:
        return None
    told = who_is(person)[:1]
    if re.search(WHICH_OFFICE, stance.text):
        return found([person], *told, why="functie")  # which of the two it is
    return stance.answered(function == asked, told, [person], "functie", f"{name} is geen {asked}.")


def _leads(stance: Stance, person: Record, dossier: Record) -> Draft | None:
    """Yes or no for a dossier that somebody is said to lead, or not to."""
    row = _row(person, dossier)
    if not listed(dossier.data["trekkers"]) or (row is not None and row["toelichting"] and not stance.denies):
        return None  # of a part of it, which `lookup.people` tells
    both, why = [person, dossier], "trekt persoon dossier"
    if row is not None:
        lead = f"{capital(titled(person.data))} is bestuurlijk trekker van {dossier.data['naam']} "
        return stance.answered(True, [say(lead, mark(row["bron"]), ".")], both, why)
    return stance.answered(False, [_leaders(dossier)], both, why, _not_leading(person, dossier))


def _row(person: Record, dossier: Record) -> dict[str, Any] | None:
    """What the register has of a person as leader of a dossier."""
    return next((r for r in listed(person.data["dossiers"]) if r["id"] == dossier.id), None)


def _not_leading(person: Record, dossier: Record) -> str:
    return f"{capital(titled(person.data))} staat niet bij de trekkers van {dossier.data['naam']}."


def _leaders(dossier: Record) -> Sentence:
    leaders = listed(dossier.data["trekkers"])
    several = plural(len(leaders), "trekker", "trekkers"), plural(len(leaders), "is", "zijn")
    lead = f"Bestuurlijk {several[0]} van {dossier.data['naam']} {several[1]} "
    return say(lead, *joined([(titled(t),) for t in leaders]), " ", mark(leaders[0]["bron"]), ".")


def _beside_leader(question: Question, desk: Desk, person: Record) -> Draft | None:
    """A field of a dossier that is named with its leader ("tot wanneer loopt het Warmteplan van wethouder ...?"), who may be another."""
    flat = fold(question.text)
    asked = next((a for a in question.intent.asks if a in _FIELDS), "")
    if not asked and question.intent.form == "wanneer" and _DONE.search(flat):
        asked = "looptijd"
    if not asked or question.intent.form in ("waarom", "lijst", "hoe"):
        return None
    if asked == "looptijd" and _OF_THE_PERSON.search(flat):
        return None
    dossier = dossier_meant(question, desk, f"{OF_LEADING} {_OF_FIELDS}")
    told = field_of(question, desk, dossier, asked) if dossier is not None else None
    if dossier is None or told is None:
        return None
    both = [dossier, person]
    if _row(person, dossier) is not None:
        return found(both, *told.sentences, why=told.why)
    if not listed(dossier.data["trekkers"]):
        return None
    wrong = _not_leading(person, dossier)
    return not_found(wrong, _leaders(dossier), *told.sentences, records=both, why=_NOT_LED)
