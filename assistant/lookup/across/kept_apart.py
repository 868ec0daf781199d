"""Whether a question that names nothing says a word that what a label tells cannot answer: another thing that is counted, that something
is not there, that it is asked whether it may, or that one is meant which was spoken of. A model of words passes over one such word in a
question that is else like many others."""

from __future__ import annotations

import re

from ingest.language import fold

_DENIED = re.compile(r"\b(?:geen|niet|niets|niks|nooit|nergens|zonder|behalve|no|without|never)\b")
# Labels that are themselves about what is not there.
_OF_ABSENCE = re.compile(
    r"zonder_einde|dossiers_niet_alle|\w*minste\w*|zelfde_trekker|laatst_klaar|dossiers_alle_gemeenten|gemeente_alles|trekkers_met_een|meerdere_trekkers"
)
_ALLOWED = re.compile(r"^\W*(?:mag|mogen|moet|moeten|hoort|may) (?!ik|we|wij|u)")
_MONEY = re.compile(r"\b(?:kosten|kost|geld|euro'?s?|budget\w*|bedrag\w*|duur|duurste)\b")
# What a question counts or asks of, and the labels that tell of it.
_UNITS = (
    (re.compile(r"\bacti(?:e|es|elijst|epunt\w*)\b"), re.compile(r"acti\w+|uren\w*")),
    (re.compile(r"\blobby\w*"), re.compile(r"lobby\w*")),
    (re.compile(r"\bopdrachtgevers?\b"), re.compile(r"opdrachtgever\w*")),
    (re.compile(r"\buren\b"), re.compile(r"acti\w+|uren\w*")),
)
_OF_HOURS = re.compile(r"uren\w*|actie_m\w+")
_SAYS_IT = 3  # words of a question that stands by itself
_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_HOURS = re.compile(r"\b(?:\w*uur|\w*uren|hours?)\b")
# "die actie" is one that was spoken of, and not all
_POINTED = re.compile(r"\b(?:die|deze|dit|dat) (?:dossier|project|programma|actie|taak|kaart|gemeente)\b")


def keeps_apart(label: str, text: str) -> bool:
    """Whether such a word stands in a question (the part of its text that asks), for one of the labels of what is asked of no name."""
    asked = _asked(fold(text))
    flat = " ".join(asked)
    if len(_SENTENCE.split(text)) > len(asked) == 1 and len(flat.split()) < _SAYS_IT:
        return True  # "stel dat er een niet meedoet. wat dan?"
    if _POINTED.search(flat):
        return True
    if _DENIED.search(flat) and not _OF_ABSENCE.fullmatch(label):
        return True
    if _ALLOWED.match(flat) or (
        _OF_HOURS.fullmatch(label) and _MONEY.search(flat) and not _HOURS.search(flat)
    ):
        return True
    said = [labels for unit, labels in _UNITS if unit.search(flat)]
    return bool(said) and not any(labels.fullmatch(label) for labels in said)


def _asked(flat: str) -> list[str]:
    """The sentences of a folded text that end in a question mark; all of them where none does."""
    said = _SENTENCE.split(flat)
    return [s for s in said if s.endswith("?")] or said
