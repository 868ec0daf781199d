"""What a question asks of a part of something, as in "van de bomen in het park: hoeveel zijn er ouder dan tien jaar?"."""

from __future__ import annotations

import re

from ingest.language import fold

_WHOLE = r"van (?:de|het|die|dat|deze|dit|al|alle|onze|ons|\d[\d.]*)\b"
_AHEAD = re.compile(
    rf"(?:en |maar )?{_WHOLE} [^?:;]+?[:,;] (?:en )?(?=hoeveel\b|bij hoeveel\b|welk aantal\b)"
)
_VERB = r"(?:had|hadden|heeft|hebben|is|zijn|was|waren|viel|vielen|valt|vallen|ging|gingen|gaat|gaan|kreeg|kregen|krijgt|krijgen|lag|lagen|ligt|liggen|komt|komen|kwam|kwamen|hoort|horen)"
_INSIDE = re.compile(
    rf"\bhoeveel (?:\w+ )??{_WHOLE} (?:(?!\b(?:die|dat|waarvan|waar|niet|geen|{_VERB})\b)[^?,:;])+?(?=\b{_VERB}\b)"
)


def part_asked(text: str) -> str:
    """The words that say which part is asked, without the whole that it is of; "" for a question of no part."""
    flat = fold(text)
    if len(flat) != len(text):
        return ""
    match = _AHEAD.match(flat) or _INSIDE.search(flat)
    return text[match.end() :] if match else ""
