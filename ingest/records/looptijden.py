"""Terms ("2024 t/m 2027", "doorlopend") -> first and last year."""

from __future__ import annotations

import re

from ingest.language import fold
from ingest.records.common import squeeze

_SHORT_YEAR = re.compile(r"\b(20)(\d\d)\s?[-–/]\s?['’]?(\d\d)\b(?![-–]\d)")
_OPEN_ENDED = re.compile(r"\b(?:geen einddatum|zonder einddatum|onbepaalde tijd|nader order|doorlopend)\b")
_YEAR = re.compile(r"\b(?:19|20)\d{2}\b")


def term(text: str) -> dict[str, object]:
    """A term as printed, and its first and last year; null where the text leaves them open."""
    plain = squeeze(text).rstrip(".")
    lowered = fold(plain)
    years = [int(y) for y in _YEAR.findall(_SHORT_YEAR.sub(r"\g<1>\g<2>-\g<1>\g<3>", plain))]
    start: int | None = min(years) if years else None
    stop: int | None = max(years) if years else None
    if _OPEN_ENDED.search(lowered):
        stop = None
    elif len(years) == 1:
        if re.search(r"\b(tot( en met)?|t/m|uiterlijk|voor|einddatum|afgerond)\b", lowered):
            start = None
        elif re.search(
            r"\b(vanaf|sinds|gestart|start(datum)?|en verder|e\.?v\.?|doorlopend|cyclisch)\b|[-]\s*$|[-]\s*heden",
            lowered,
        ):
            stop = None
    elif re.search(r"\ben verder\b|\bheden\b", lowered):
        stop = None
    return {"tekst": squeeze(text), "van": start, "tot": stop}
