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
        "wat over een onderwerp gaat",
        "wat er over een onderwerp gevraagd wordt",
    )
)
_OF_LEADERS = ("dossiers", "twee dossiers")
_HEARD = re.compile(r"\ben niet\b|^Geen\b")
_LISTED = (
    r"(?:\w*dossiers?|actie(?:s|punten)?(?! \d)|(?:lobby)?doelen|documenten|stukken|thema'?s|programma'?s)"
)
_DENIED = re.compile(
    rf"\b(?:welke?|hoeveel|noem|som)\b[^,.;?]*?\b{_LISTED}\b(?:(?!\bnog\b)[^,.;?])*?\b(?:niet|geen)\b(?! (?:alleen|meer|minder)\b)"
)
# "Wie trekt noch het Waterplan noch het Fietsplan?"
_WHO_NOT = re.compile(
    r"^(?:en )?wie (?:trekt|trekken|leidt|leiden|is|zijn|gaat|gaan)\b(?!.*\b(?:naast|behalve)\b).*\b(?:noch|geen|niet)\b(?! (?:alleen|meer|langer)\b)"
)


def held_to_denial(question: Question, draft: Draft, name: str) -> Draft:
    """The draft, or where it does not hear the denial that is said first and nothing is told as the answer."""
    flat = fold(question.text)
    if (
        draft.outcome != "beantwoord"
        or question.follow_up
        or any(_HEARD.search(s.text) for s in draft.sentences)
    ):
        return draft
    if name in _UNREAD and _DENIED.search(flat):
        of_whom = "welke"
    elif name in _OF_LEADERS and "trekker" in draft.why and _WHO_NOT.search(flat):
        of_whom = "wie"
    else:
        return draft
    lead = aside(f"Voor {of_whom} dat niet geldt, is niet uitgezocht. Wel staat er dit.")
    return replace(draft, outcome="niet-gevonden", sentences=(lead, *draft.sentences), why="ontkenning")
