"""Who leads a dossier beside somebody who does: "wie staat er naast wethouder De Wit bij het Warmteplan?"."""

from __future__ import annotations

import re

from assistant.draft import Draft, cite, joined, say
from assistant.lookup.common import Desk, capital, found, listed, residue, span_of, titled
from assistant.reading.question import Question
from ingest.language import fold
from ingest.records.people import FUNCTIONS, NOBODY, surname

_BESIDE = re.compile(r"\b(?:naast|behalve|buiten|afgezien van|zonder)\b")
_WHO = re.compile(
    r"\b(?:wie|(?:welke|andere|overige|tweede) (?:\w+ )?(?:bestuurders?|trekkers?|wethouders?|burgemeesters?))\b"
)
_SAID = (
    "trekker trekkers trekt trekken medetrekker medetrekkers leidt leiden bestuurlijk bestuurder bestuurders verantwoordelijk zit zitten staat staan gaat gaan heeft hebben "
    "naast behalve buiten afgezien zonder nog ook meer anders andere ander overige tweede dossier portefeuille gaan over"
)
MOST = 0.5  # weight of other words from which something else is asked


def look_up(question: Question, desk: Desk) -> Draft | None:
    """The other leaders, or that there are none; None for another question, and where the one that is named does not lead it."""
    flat = fold(question.text)
    people, dossiers = desk.named("persoon", question), desk.named("dossier", question)
    if len(people) != 1 or len(dossiers) != 1 or not _BESIDE.search(flat) or not _WHO.search(flat):
        return None
    person, dossier = people[0], dossiers[0]
    if question.intent.form in ("janee", "waarom", "wanneer") or question.named("gemeente"):
        return None
    if residue(question, str(person.data["naam"]), str(dossier.data["naam"]), *FUNCTIONS, _SAID) > MOST:
        return None
    leaders = [t for t in listed(dossier.data["trekkers"]) if not NOBODY.match(str(t["naam"]))]
    own = fold(surname(str(person.data["naam"])))
    others = [t for t in leaders if fold(surname(str(t["naam"]))) != own]
    if len(others) == len(leaders):
        return None
    source, name, title = cite(span_of(leaders[0]["bron"])), dossier.data["naam"], titled(person.data)
    if not others:
        lead = say(
            f"{capital(title)} is de enige bestuurlijk trekker van {name} ", source, ".", checked=False
        )
        return found([dossier, person], lead, why="andere trekkers van een dossier")
    shown = joined([(titled(t),) for t in others])
    verb, noun = ("is", "trekker") if len(others) == 1 else ("zijn", "trekkers")
    lead = say(f"Naast {title} {verb} ", *shown, f" bestuurlijk {noun} van {name} ", source, ".")
    return found([dossier, person], lead, why="andere trekkers van een dossier")
