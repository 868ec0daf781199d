"""What a thing is for, where the sentence behind the one that names it tells that: "We maken een kaart. Doel is een overzicht van ..."."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.evidence.candidates import Candidate
from assistant.reading.question import Question
from ingest.language import fold

BEHIND = 2  # sentences

_ASKED = re.compile(
    r"\b(?:wat is|wat was|welk) (?:dan |nu |eigenlijk )?(?:het|de)? ?(?:\w+ )?(?:doel|bedoeling|oogmerk|nut)\b|\b(?:waarvoor|waartoe) (?:dient|dienen|is|zijn)\b"
    r"|\bwaar (?:is|zijn|dient|dienen) .* voor\b|\bmet welk doel\b"
)
_TELLS = re.compile(r"\b(?:doel\w*|bedoeld|bedoeling|opdat|zodat)\b|\bom (?:[\w-]+ ){0,12}te \w+")
_OPENS = re.compile(
    r"\W*(?:het |ons )?(?:doel|bedoeling|oogmerk) (?:is|hiervan|daarvan|van (?:dit|deze|die)\b)|\W*(?:hiermee|daarmee|zo) (?:willen|wil|beogen|beoogt|streven)\b"
)


def with_aim(question: Question, chosen: Sequence[Candidate], ranked: Sequence[Candidate]) -> list[Candidate]:
    """The statements, with the sentence that tells the aim of the best of them behind that, where an aim is asked and it tells none."""
    best = chosen[0]
    if (
        best.unit.kind != "sentence"
        or not _ASKED.search(fold(question.text))
        or _TELLS.search(fold(best.text))
    ):
        return list(chosen)
    units = best.hit.passage.units
    at = units.index(best.unit)
    by_unit = {c.unit: c for c in ranked if c.place == best.place}
    for unit in units[at + 1 : at + 1 + BEHIND]:
        found = by_unit.get(unit)
        if found is None or unit.kind != "sentence":
            break
        if _OPENS.match(fold(found.text)):
            return [best, found, *(c for c in chosen[1:] if c is not found)]
    return list(chosen)
