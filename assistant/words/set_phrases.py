"""Set phrases of which a word says nothing of what it names elsewhere: "in plaats van" is no place, "de kunst is om" no art, "schuren met"
no barn, what "geldt" no money, and who "zorgt dat" something gets done cares for nobody. Questions and texts are read without them."""

from __future__ import annotations

import re

_NOUNS = (
    r"in (?:de )?plaats van",
    r"(?:in|op) de (?:eerste?|tweede|derde|laatste|allereerste) plaats",
    r"(?:vindt|vinden|vond|vonden) (?:\w+ ){0,3}plaats(?! om)",
    r"plaats (?:te )?(?:vindt|vinden|vond|vonden|gevonden)",
    r"aan de hand van|op handen zijnde?|ten koste van",
    r"met (?:het )?oog (?:op|voor)|aan (?:de slag|zet|de lat)|in het hart van",
    r"door middel van|in (?:verband|lijn) met|in (?:dat|dit) verband",
    r"de kunst is(?: om)?|tussen wal en schip|in de vingers|uit de pas",
    r"schu(?:ren|urt) (?:\w+ )?(?:met|tegen)",
)
_VERBS = (
    r"geldt|gold|golden",
    r"zorg(?:t|en|de|den)?(?: \w+){0,3}? (?:er ?voor )?dat",
    r"ervoor (?:te )?(?:zorgen|gezorgd)|zorg(?:t|en|de|den)? (?:\w+ ){0,2}ervoor",
)
_SET = re.compile(rf"(?<![\w-])(?:{'|'.join((*_NOUNS, *_VERBS))})(?![\w-])", re.I)


def without_set_phrases(text: str) -> str:
    """The text without its set phrases."""
    return _SET.sub(" ", text)
