"""A leader of a dossier who is asked of a document that has no such thing."""

from __future__ import annotations

import re

from assistant.draft import Draft
from assistant.lookup.asked.meant import dossier_meant
from assistant.lookup.cards.dossiers import field_of
from assistant.lookup.claimed.stance import Stance
from assistant.lookup.common import Desk, listed, not_found, without_cards
from assistant.reading.question import Question

_LEADS = re.compile(r"\btrek(?:t|ken|ker|kers)\b|\bgetrokken\b")
_SAID = "trekt trekken trekker trekkers getrokken bestuurlijk volgens document stuk rapport daarin genoemd staat wie klopt"


def check(question: Question, desk: Desk, stance: Stance) -> Draft | None:
    """That the document does not tell it, and what another one does."""
    documents = question.named("document")
    if len(documents) != 1 or question.documents or question.number or not _LEADS.search(stance.text):
        return None
    if question.named("persoon") or not without_cards(question, desk):
        return None
    record = dossier_meant(question, desk, f"{_SAID} {' '.join(documents[0].stems)} {documents[0].shown}")
    told = field_of(question, desk, record, "trekkers") if record is not None else None
    if record is None or told is None or not listed(record.data["trekkers"]):
        return None
    titles = desk.library.documents
    lead = f"{titles[documents[0].id].title} noemt geen trekker van {record.data['naam']}. {titles[record.document].title} wel:"
    return not_found(lead, *told.sentences, records=[record], why="onjuiste aanname: ander document")
