"""Which part of something is somebody's, however a question puts it, as "Welk deel van de bomen is van Lagewaard?"."""

from __future__ import annotations

import re
from collections.abc import Callable

from ingest.language import fold

_HOURS = re.compile(r"\b(?:uur|uren\w*|uurinzet|inzet|tijdsinvestering)\b")
_WHO = r"(?:de gemeente |gemeente |de |het )?(?P<who>[\w-]+(?: [\w-]+){0,3}?)"
_WHOLE = r"(?:in|van|op|binnen) (?P<whole>[^?]+?)\s*\??$"
_PUT = tuple(
    re.compile(rf"^(?:en )?{form} {_WHOLE}", re.I)
    for form in (
        rf"(?:(?:wat|hoe (?:groot|hoog)) (?:is|was) )?(?:het )?aandeel (?:van )?{_WHO}",
        rf"(?:wat|hoe (?:groot|hoog)) (?:is|was) {_WHO}(?:['’]s?|s) aandeel",
        rf"(?:wat|hoe (?:groot|hoog)) (?:is|was) het {_WHO}-aandeel",
        rf"(?:welk|wat voor) (?:aandeel|deel) (?:heeft|had|neemt) {_WHO}",
    )
)


def share_of_whom(text: str, is_town: Callable[[str], bool]) -> str:
    """ "Aandeel Lagewaard in de toewijzingen" asks which part of them is in Lagewaard, "het aandeel van de provincie in de uren" which part is
    the province's; another question as it is."""
    for put in _PUT:
        if (match := put.match(text)) is None:
            continue
        if is_town(match["who"]):
            return f"Welk deel van {match['whole']} is in {match['who']}?"
        if _HOURS.search(fold(match["whole"])):
            return f"Welk deel van {match['whole']} is van {match['who']}?"
    return text
