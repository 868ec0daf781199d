"""Words as people shorten them when they type quickly, written out: "t laagste", "tov vorig jaar", "hvl uur"."""

from __future__ import annotations

import re

_WRITTEN_OUT = (
    (r"(?<![\w'’])['’‘]?t(?=\s+[^\W\d_]{2,})", "het"),
    (r"\bt\.? ?o\.? ?v\.?(?=\s)", "ten opzichte van"),
    (r"\bm\.?b\.?t\.?(?=\s)", "met betrekking tot"),
    (r"\bi\.?v\.?m\.?(?=\s)", "in verband met"),
    (r"\bi\.?p\.?v\.?(?=\s)", "in plaats van"),
    (r"\bo\.?b\.?v\.?(?=\s)", "op basis van"),
    (r"\bt\.?g\.?v\.?(?=\s)", "ten gunste van"),
    (r"\bv\.?d\.?(?=\s+[^\W\d_]{2,})", "van de"),
    (r"\bv\.?h\.?(?=\s+[^\W\d_]{2,})", "van het"),
    (r"\b(?:hvl|hoevl)\b", "hoeveel"),
    (r"\bwro?mo?\b", "waarom"),
    (r"\bwnn?r\b", "wanneer"),
    (r"\bgem\.(?=\s)", "gemiddeld"),
    (r"\bsoc\.(?=\s)", "sociale"),
    (r"\bprov\.(?=\s)", "provincie"),
    (r"\breg\.(?=\s)", "regionale"),
    (r"\bburg\.(?=\s)", "burgemeester"),
    (r"\bweth\.(?=\s)", "wethouder"),
    (r"\bcorp\.(?=\s)", "corporaties"),
    (r"\bverantw\.?(?=\s)", "verantwoordelijk"),
    (r"\bbetr\.(?=\s)", "betreffende"),
    (r"\bm\.?u\.?v\.?(?=\s)", "met uitzondering van"),
    (r"\bn\.a\.v\.(?=\s)", "naar aanleiding van"),
    (r"\bt\.b\.v\.(?=\s)", "voor"),
    (r"\bt\.a\.v\.(?=\s)", "over"),
    (r"\bv\.a\.(?=\s)", "vanaf"),
    (r"(?<=\w )p\.j\.(?=\W*$|\s)", "per jaar"),
    (r"(?<=\w )p/j(?=\W*$|\s)", "per jaar"),
    (r"\bmax\.(?=\s)", "maximaal"),
    (r"\bmin\.(?=\s\d)", "minimaal"),
    (r"\b(?:ff|effe)(?=\s)", "even"),
    (r"\btel(?:efoon)?(?:\. ?| |-)?(?:nummer|nr)\b\.?", "telefoonnummer"),
    (r"\be?-?mail(?: |-)adres\b", "mailadres"),
)
_PATTERNS = tuple((re.compile(said, re.I), full) for said, full in _WRITTEN_OUT)


def in_full(text: str) -> str:
    """The text with such words written out."""
    for said, full in _PATTERNS:
        text = said.sub(full, text)
    return text


def in_small(text: str) -> str:
    """A text that is all in capitals without them: they tell no name from another word."""
    return text.lower() if text.isupper() and text.count(" ") > 1 else text
