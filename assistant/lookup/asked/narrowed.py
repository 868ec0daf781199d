"""A field of a thing asked for no more than a part of it ("wat wil men met de brug bereiken als het gaat om fietsers?"): the field itself,
where it speaks of that part."""

from __future__ import annotations

import re

from assistant.draft import Draft
from assistant.lookup.common import Desk
from assistant.reading.question import Question
from ingest.language import fold, words

WEIGHTY = 0.2  # weight from which a word says which part is meant
HELD = 0.5  # and how well the field must hold it
_PART = re.compile(
    r",?\s+(?:als het (?:gaat )?(?:om|over)|wat betreft|voor wat betreft|qua|op het (?:gebied|punt|vlak|terrein) van|met betrekking tot|inzake|met het oog op)\s+(?P<part>[^?.!,;]+)"
)


def without_part(question: Question) -> str:
    """A question without the clause that narrows it; "" where it has none, or asks nothing beside it."""
    flat = fold(question.text)
    match = _PART.search(flat)
    if match is None or question.leaning or len(flat) != len(question.text) or match.start() < 12:
        return ""
    return f"{question.text[: match.start()]}{question.text[match.end() :]}"


def speaks_of_part(question: Question, desk: Desk, told: Draft | None) -> bool:
    """Whether an answer to the question without that clause speaks of the part that it names."""
    match = _PART.search(fold(question.text))
    if told is None or told.outcome != "beantwoord" or match is None:
        return False
    said = set(words(match["part"]))
    groups = [g for g in question.groups if g.weight >= WEIGHTY and set(words(g.shown)) <= said]
    stems = desk.stems_of(*(desk.library.quote(span) for span in told.spans))
    return bool(groups) and all(g.match(stems) >= HELD for g in groups)
