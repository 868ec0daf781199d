"""Slips that a library's own documents have in a word which they spell right elsewhere ("bomenreigster")."""

from __future__ import annotations

from collections import defaultdict

from assistant.words.slips import is_slip
from assistant.words.spelling import dutch_words
from ingest.language import Compounds, stem

LEAST = 8  # letters of a word in which a slip is told from another word
SELDOM = 2  # times that a slip is made in it at most
_ALIKE = 3  # first letters in which a slip is not looked for


def misprints(words: dict[str, int], compounds: Compounds) -> dict[str, list[str]]:
    """The stems of slips by that of the word that was meant. `words`: how often a library has each; a slip is in no list of Dutch and is no
    compound, what was meant is either."""
    begun: dict[str, list[str]] = defaultdict(list)
    for word in words:
        if len(word) >= LEAST - 1 and word.isalpha() and _is_right(word, compounds):
            begun[word[:_ALIKE]].append(word)
    made: dict[str, list[str]] = defaultdict(list)
    for word, count in words.items():
        if count > SELDOM or len(word) < LEAST or not word.isalpha() or _is_right(word, compounds):
            continue
        for meant in begun[word[:_ALIKE]]:
            if is_slip(word, meant) and stem(word) != stem(meant):
                made[stem(meant)].append(stem(word))
    return dict(made)


def _is_right(word: str, compounds: Compounds) -> bool:
    return word in dutch_words() or bool(compounds.parts(word))
