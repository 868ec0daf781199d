"""Who sees to a dossier as an official: cards name the bestuurders that lead it, and no officials."""

from __future__ import annotations

import re

from assistant.draft import Draft, aside
from assistant.lookup.cards.dossiers import leaders_told
from assistant.lookup.common import Desk, listed, not_found
from assistant.reading.question import Question
from ingest.language import fold
from ingest.model import Record

_OFFICIALS = r"(?:\w*ambtena(?:ar|ren)|(?:beleids|project|dossier)?medewerkers?|ambtelijke? (?!trekker)\w+)"
# Asked for as the answer, and not who asks ("ik ben ambtenaar").
_ASKED = re.compile(
    rf"\b(?:welke?|wat voor|wie (?:is|zijn|was|wordt)(?: er)? (?:de|het|hun|onze)|(?:naam|namen) van (?:de|het)|hoe heet(?:en)? (?:de|het)) (?:\w+ )?({_OFFICIALS})\b"
)


# "wie is trekker namens de provincie?"; a gedeputeerde is one
_FOR_A_BODY = re.compile(
    r"\bnamens ((?:de |het |alle )?(?:provincie|rijk|waterschap|\w*corporaties|huurders\w*|ondernemers|zorgaanbieders|ministeries?))\b"
)
_LEADS = re.compile(r"\b(?:kar)?trek(?:t|kers?)\b|\bportefeuillehouder\b|\bbestuurder\b")
_OF_TOWNS = ("wethouder", "burgemeester", "")


def look_up(question: Question, desk: Desk) -> Draft | None:
    """That no official is named for the dossier that is asked about, with who leads it; None where none is asked."""
    flat = fold(question.text)
    records = desk.named("dossier", question)
    body = _FOR_A_BODY.search(flat)
    if body is not None and len(records) == 1 and question.intent.form == "wie" and _LEADS.search(flat):
        return _for_a_body(question, records[0], body.group(1))
    match = _ASKED.search(flat)
    if match is None or len(records) != 1 or question.intent.form in ("janee", "waarom", "aantal"):
        return None
    if _speaks_of(records[0], match.group(1), desk):
        return None
    lead = aside(f"Welke {match.group(1)} dat is, staat niet bij {records[0].data['naam']}.")
    return not_found(
        lead, *leaders_told(question, records[0]), records=records, why="ambtenaar van een dossier"
    )


def _for_a_body(question: Question, record: Record, body: str) -> Draft | None:
    """That nobody leads a dossier for such a body, as far as its card says; None where one of those who do may be of it."""
    leaders = listed(record.data["trekkers"])
    if not leaders or any(str(t["functie"] or "") not in _OF_TOWNS for t in leaders):
        return None
    lead = aside(f"Bij {record.data['naam']} staat van niemand dat die er namens {body} is.")
    told = leaders_told(question, record)
    return not_found(lead, *told, records=[record], why="geen trekker namens die partij")


def _speaks_of(record: Record, official: str, desk: Desk) -> bool:
    """Whether a card itself speaks of such an official."""
    pages = [desk.library.page(record.document, int(p)) for p in listed(record.data["paginas"])]
    return any(official in fold(page.text) for page in pages)
