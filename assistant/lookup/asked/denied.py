"""A list that is asked by what is not so ("welke lobbydoelen gaan niet over wonen?"), from a lookup that reads no denial: what it tells is
the opposite, or all of them.
"""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.draft import Draft, aside
from assistant.reading.question import Question
from ingest.language import fold

# The lookups that list by what a question names, whatever it says of that.
_UNREAD = frozenset(
    (
        "acties",
        "documenten",
        "in welk document iets staat",
        "lobbydoelen",
        "lobbydoelen geteld",
        "makers",
        "overzichten",
        "themas",
        "wat er over een onderwerp gevraagd wordt",
    )
)
_LISTED = (
    r"(?:\w*dossiers?|actie(?:s|punten)?(?! \d)|(?:lobby)?doelen|documenten|stukken|thema'?s|programma'?s)"
)
_DENIED = re.compile(
    rf"\b(?:welke?|hoeveel|noem|som)\b[^,.;?]*?\b{_LISTED}\b(?:(?!\bnog\b)[^,.;?])*?\b(?:niet|geen)\b(?! (?:alleen|meer|minder)\b)"
)


def held_to_denial(question: Question, draft: Draft, name: str) -> Draft:
    """The draft, or where it does not hear the denial that is said first and nothing is told as the answer."""
    if name not in _UNREAD or draft.outcome != "beantwoord" or not _DENIED.search(fold(question.text)):
        return draft
    lead = aside("Voor welke dat niet geldt, is niet uitgezocht. Wel staat er dit.")
    return replace(draft, outcome="niet-gevonden", sentences=(lead, *draft.sentences), why="ontkenning")
