"""Whether a question asks which share of something it is, in measured words or in everyday ones."""

from __future__ import annotations

import re

from ingest.language import fold, stem

# A part of something, as people ask which it is: "welk gedeelte", "een groter stuk".
PART = r"(?:deel|gedeelte|aandeel|stuk|part|portie)"
ASKED = (
    rf"\b(?:welk (?:percentage|{PART})\b|hoeveel (?:procent\b|%))"  # which share it is, by its plain words
)
_HOW_GREAT = (
    r"(?:groot|groter|grotere|grootste|klein|kleiner|kleinere|kleinste|hoog|hoger|hogere|hoogste|laag|lager|lagere|laagste|fors|flink|"
    r"ruim|meeste?|minste?|meer|minder)"
)
# The share is asked by its measure, or by a part and what it is a part of: "het grootste stuk van haar woningen".
_SHARE = re.compile(
    r"\b(?:percentages?|procent(?:en|punt(?:en)?|uee?le?)?|aandeel|aandelen|percent|(?:naar|in) verhouding|verhoudingsgewijs|relatief)\b|%"
    rf"|\b(?:welk|hoeveel) {PART}\b(?! van de (?:regio|stad|gemeente)\b)"
    rf"|\b{_HOW_GREAT} {PART} van\b(?! de (?:regio|stad|gemeente)\b)|\bhoe {_HOW_GREAT} (?:is|was|wordt) (?:het|dat|dit) {PART}\b"
)
# Words of a share that name nothing of which it is.
WORDS = frozenset(
    stem(w)
    for w in "deel gedeelte aandeel stuk part portie percentage percentages procent percent procentueel procentuele groot groter grotere grootste kleiner kleinste precies precieze exact exacte ruim bijna zowat krap tiende kwart vijfde achtste".split()
)


def asks_share(text: str) -> bool:
    """Whether a question asks which share it is: "hoeveel procent", "welk deel", "een groter stuk van haar woningen"."""
    return _SHARE.search(fold(text)) is not None
