"""A list that is asked for whole with how many are in it ("de tien acties van de agenda"): the question without that number, and its
answer where the list has so many."""

from __future__ import annotations

import re

from assistant.draft import Draft
from assistant.reading.question import Question
from assistant.words.numerals import COUNTS, number_of
from ingest.language import fold

_NOUN = r"(?:[a-z]+e )?(?:acties|actiepunten|dossiers|lobby[a-z]+|opgaven|opgaves|(?:hoofd|dialoog)?thema['’]?s|(?:hoofd)?onderwerpen|speerpunten|hoofdpunten|(?:kar)?trekkers|bestuurders|(?:regio)?gemeente[ns])\b"
_WHOLE = re.compile(
    rf"(?P<lead>\b(?:welke|alle|al|de|deze|die|onze|noem|geef|toon)) (?P<n>\d{{1,2}}|{'|'.join(sorted(COUNTS, key=len, reverse=True))})(?: de| van de)? (?={_NOUN})",
    re.I,
)


def put_without_number(question: Question) -> str:
    """The question without the one number of a list that it asks for whole; "" for another question."""
    found = list(_WHOLE.finditer(question.text))
    if len(found) != 1 or question.intent.form in ("janee", "waarom", "aantal", "wanneer"):
        return ""
    text = question.text
    return f"{text[: found[0].start()]}{found[0]['lead']} {text[found[0].end() :]}"


def held_to(question: Question, told: Draft | None) -> Draft | None:
    """The answer that lists as many as the question says; None where it has another number of them."""
    said = _WHOLE.search(question.text)
    if told is None or said is None or told.outcome != "beantwoord":
        return None
    return told if len(told.records) == number_of(fold(said["n"])) else None
