"""How large a municipality is beside another ("is A groter dan B?"): what a sentence says of it, or that none does; a figure of something in
it tells no size."""

from __future__ import annotations

import re

from assistant.draft import Draft, cite, say
from assistant.lookup.common import Desk, found, not_found
from assistant.reading.question import Question
from ingest.language import fold

_PEOPLE = re.compile(r"\bwonen (?:er )?(?:de )?(?:meeste|minste|meer|minder) mensen\b")
_ASKED = re.compile(
    rf"\b(?:groter|grotere|grootste?|kleiner|kleinere|kleinste?|groot|klein)\b|{_PEOPLE.pattern}"
)
_OF_SIZE = re.compile(
    r"gro(?:ot|ter|otst)e?|klein(?:er|st)?e?|meeste?|minste?|meer|minder|mensen|wonen|(?:regio)?gemeenten?|stad|steden|plaats|dorp|dorpen|regio"
)
_SAYS = re.compile(r"\b(?:grootste|kleinste) (?:\w+ )?(?:gemeente|stad|plaats|kern)\b")


def look_up(question: Question, desk: Desk) -> Draft | None:
    """Answer how large municipalities are, or which is the largest; None where the size of something else is asked."""
    flat = fold(question.text)
    towns = [n.shown for n in question.named("gemeente")]
    if question.follow_up or question.years or question.intent.form == "aantal" or not _ASKED.search(flat):
        return None
    names = {s for n in question.named("gemeente") for s in n.stems}
    if not towns and not re.search(r"\b(?:gemeente|stad|plaats)\b", flat):
        return None
    if not all(g.head in names or _OF_SIZE.fullmatch(fold(g.shown)) for g in question.groups):
        return None
    if any(n.kind not in ("gemeente", "document") for n in question.names):
        return None
    if _PEOPLE.search(flat) and desk.once(_inhabitants_counted):
        return None  # a table tells
    for passage in desk.library.passages:
        if not _SAYS.search(fold(passage.text)):
            continue
        for part in passage.parts:
            for span in desk.sentences(part):
                text = " ".join(desk.library.quote(span).split())
                if _SAYS.search(fold(text)) and (not towns or any(t in text for t in towns)):
                    return found(
                        [], say(text.rstrip("."), " ", cite(span), "."), why="grootte van een gemeente"
                    )
    return not_found("Hoe groot de gemeenten zijn, staat niet in de documenten.", why="grootte van gemeenten")


def _inhabitants_counted(desk: Desk) -> bool:
    """Whether figures count the inhabitants of more municipalities than one."""
    keys = ("eenheid", "rij", "kolom", "tabel")
    towns = {
        r.data["gemeente"]
        for r in desk.records("cijfer")
        if r.data["gemeente"] and "inwoner" in fold(" ".join(str(r.data.get(k) or "") for k in keys))
    }
    return len(towns) > 1
