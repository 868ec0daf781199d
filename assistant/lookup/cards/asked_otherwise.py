"""A field of a card that a question seems to ask for, where it asks for something beside that: the official and not who leads, the length of a
road and not its term."""

from __future__ import annotations

import re

from assistant.draft import Draft
from assistant.lookup.cards.other_labels import official_of, told_of
from assistant.reading.question import Question
from ingest.language import fold

# "Hoe lang wordt het pad?", but not "hoe lang wordt er gewerkt aan het pad?".
_LENGTH = re.compile(r"\bhoe ?lang (?:wordt|worden) (?!er\b)(?!.*\b(?:ge|ver|be)\w+(?:d|t|en)\W*$)")
# Since when some work together on a thing, which a dossier of it may begin long after.
_TOGETHER = re.compile(
    r"\b(?:sinds|vanaf) (?:wanneer|welk jaar)\b.*\b(?:werk(?:t|en)\b.*\bsamen|samenwerk\w+)\b"
)


def held_to(question: Question, draft: Draft) -> Draft | None:
    """The draft, what the card says under the label that is asked for, or None where it tells of another thing."""
    flat = fold(question.text)
    if draft.why.endswith("veld looptijd") and (
        _LENGTH.search(flat) or (_TOGETHER.search(flat) and not question.named("dossier"))
    ):
        return None
    if len(draft.records) == 1 and draft.why.endswith("veld trekkers"):
        record = draft.records[0]
        label = official_of(record, question) if record.kind == "dossier" else ""
        if label:
            return told_of(record, label)
    return draft
