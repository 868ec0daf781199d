"""Words as people say them aloud, or in the south and the east, put as they are written: "da" is "dat", "daaran" is "daaraan", "hedde" is
"heb je"."""

from __future__ import annotations

import re

_NO_NAME = r"(?!\s+[A-ZÀ-Þ])"  # "da Costa" is somebody
_FAMILY = "moeder|vader|ouders|zoon|dochter|kind|kinderen|broer|zus|opa|oma|man|vrouw|buurman|buurvrouw|buren|vriend|vriendin|baas|huis|woning|straat|wijk|buurt"
_WRITTEN = (
    (r"\b(daar|hier|waar)an\b", r"\1aan"),
    (r"\bd'?eran\b|\bd'?ran\b", "eraan"),
    (rf"\b([Dd])a\b{_NO_NAME}", r"\1at"),
    (rf"\b([Ww])a\b{_NO_NAME}(?=\s+\w)", r"\1at"),
    (r"\ban(?=\s+(?:de|het|die|dat|een|mijn|ons|onze|hun)\b)", "aan"),
    (r"\bda's\b", "dat is"),
    (r"\bwa's\b", "wat is"),
    (r"\bnie\b(?!-)", "niet"),
    (r"(?<![\w'’])['’]?ut\b(?=\s+[^\W\d_]{2,})", "het"),
    (r"\b([Mm])['’]?n\b(?=\s+[^\W\d_]{2,})", r"\1ijn"),
    (r"\bz['’]?n\b(?=\s+[^\W\d_]{3,})(?!\s+(?:allen|beiden|tweeen|tweeën|drieen|drieën)\b)", "zijn"),
    (rf"\b([Mm])e(?=\s+(?:{_FAMILY})\b)", r"\1ijn"),
    (r"\b(?:hedde|hebde|edde)(?:\s+(?:gij|gullie|ge))?\b", "heb je"),
    (r"^[Kk]unde\b(?:\s+(?:gij|gullie|ge)\b)?|\bkunde\s+(?:gij|gullie|ge)\b", "kun je"),
    (r"\b(?:witte|wette)\s+(?:gij|gullie|ge)\b", "weet je"),
    (r"\bmoete\s+(?:gij|gullie|ge)\b", "moet je"),
    (r"\b(as)(?=\s+(?:je|ge|ik|we|wij|de|het|een|er|dat)\b)", "als"),
    (r"(?<=\w )es(?=\s|\W*$)", "eens"),
    (r"\b(in|op|van|aan|uit|bij)t(?=\s+[^\W\d_]{3,})", r"\1 het"),
    (r"\b(dat|of|als)tie\b", r"\1 hij"),
    (r"(?<![\w'’-])['’]?[kK](?=\s?(?:heb|ben|wil|weet|zou|zoek|wou)\b)", "ik "),
    (r"\b(?:nix|niks nie)\b", "niets"),
    (r"\bmss\b", "misschien"),
)
_PATTERNS = tuple((re.compile(said), written) for said, written in _WRITTEN)


def as_written(text: str) -> str:
    """The text with such words as they are written."""
    for said, written in _PATTERNS:
        text = said.sub(written, text)
    return " ".join(text.split()) if "  " in text else text
