"""How many or which people of a sort lead a dossier, where the sort is none that the register knows ("hoeveel vrouwen trekken een dossier?"): it
names leaders with their function, and no dossier is about those people for it."""

from __future__ import annotations

import re

from assistant.draft import Draft
from assistant.lookup.common import Desk, not_found
from assistant.reading.question import Question
from ingest.language import fold
from ingest.records.people import FUNCTIONS

_ASKED = re.compile(
    r"^(?:en )?(?:hoeveel|welke) (?P<sort>(?:[\w'-]+ )?[\w'-]+) (?:trekken|leiden|trekt|leidt) (?:er )?(?:een|meerdere|de|deze|onze|geen|twee|meer dan een)? ?(?:regio)?dossiers?\W*$"
)
_KNOWN = re.compile(
    rf"(?:\w+ )?(?:{'|'.join(FUNCTIONS)}|(?:bestuurlijke? )?trekker|bestuurder|portefeuillehouder|persoon|personen|mens|bestuurslid|bestuurslede|collegelid|collegelede)(?:s|en|n)?"
)


def look_up(question: Question, desk: Desk) -> Draft | None:
    """That the documents do not tell it; None where the sort is an office or anybody, or somebody is named."""
    match = _ASKED.match(" ".join(fold(question.text).split()))
    if match is None or question.names or not desk.records("dossier") or _KNOWN.fullmatch(match["sort"]):
        return None
    return not_found(
        f"Bij de dossiers staat wie bestuurlijk trekker is, maar niet welke {match['sort']} dat zijn.",
        why="soort trekker die het register niet kent",
    )
