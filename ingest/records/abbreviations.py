"""Which tokens are abbreviations: capitals (VNG, WOZ25), mixed (Wabo, IenW); no names or roads."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.language import STOPWORDS

_TOKEN = re.compile(r"(?<![^\W_])[A-Z][A-Za-z]*\d{0,2}(?![^\W_])")
_ROMAN = re.compile(r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{1,3}|V|X|L|C|D|M)?$")
_ROAD = re.compile(r"[AENSQHKPTGR]\d{1,3}$")
_KEPT = re.compile(r"[UG]\d{2}$")
_LAW = re.compile(r"W[bcdfgjklmnpqstvwxz][a-z]{1,3}$")


def find(text: str) -> Iterator[re.Match[str]]:
    """The abbreviations in a text. A text that is all capitals (a heading) has none."""
    letters = [c for c in text if c.isalpha()]
    if len(letters) > 12 and sum(c.isupper() for c in letters) > 0.7 * len(letters):
        return
    for match in _TOKEN.finditer(text):
        if is_abbreviation(match.group()) and not _initial(text, match):
            yield match


def is_abbreviation(token: str) -> bool:
    """Whether a token has the form of an abbreviation."""
    capitals = sum(c.isupper() for c in token)
    if _KEPT.match(token):
        return True
    if not re.fullmatch(r"[A-Za-z]+\d*", token) or token == "PM":  # "P.M." is an open value
        return False
    if len(token) < 2 or len(token) > 9 or _ROAD.match(token) or token.lower() in STOPWORDS:
        return False
    if _ROMAN.match(token) and token not in ("MD", "CD", "DC"):
        return False
    if capitals >= 2:
        bare = token.rstrip("0123456789")
        return not re.search(r"[A-Z][a-z]{3,}[A-Z]|[a-z]{3,}$", bare) and not re.fullmatch(
            r"[A-Z]{3,}(?:en|s)", bare
        )
    return bool(_LAW.match(token)) or (
        3 <= len(token) <= 5 and token[1:].islower() and not re.search(r"[aeiouy]", token.lower())
    )


def _initial(text: str, match: re.Match[str]) -> bool:
    """Initials of a person ("J.A. de Vries") and parts of an address or e-mail."""
    return text[match.end() : match.end() + 1] == "." and (len(match.group()) == 1 or match.group() == "IJ")
