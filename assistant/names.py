"""Names of persons and places that a sentence may only say where its sources have them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from ingest.language import compiled, fold
from ingest.library import Library
from ingest.records.people import FUNCTIONS, surname

_WORD = re.compile(r"[^\W\d_]+(?:[-'][^\W\d_]+)*")
_CAPITAL = r"[A-ZÀ-Þ][^\W\d_]+(?:[-'][^\W\d_]+)*"
_OFFICE = re.compile(
    rf"\b(?i:{'|'.join(FUNCTIONS)})\s+((?:[A-ZÀ-Þ]\.\s*)*(?:(?:(?i:van|de|der|den|ter|ten|'t)\s+)*{_CAPITAL}\s*)+)"
)
_SMALL = frozenset(["van", "de", "den", "der", "het", "ter", "ten", "te", "t", "el", "en", "la", "le"])


class Names(NamedTuple):
    """What a library knows by name: surnames by their last word, and municipalities; both folded."""

    persons: frozenset[str]
    places: frozenset[str]


@lru_cache(maxsize=4)
def known_names(library: Library) -> Names:
    """The persons and municipalities of the register. A surname that is a place or an everyday word of the
    documents is left out: it cannot be told from it."""
    register = library.register
    places = {fold(str(r.data["naam"])) for r in register.records("gemeente")}
    persons: set[str] = set()
    for record in register.records("persoon"):
        found = [w for w in _WORD.findall(fold(surname(str(record.data["naam"])))) if w not in _SMALL]
        if found and found[-1] not in places:
            persons.add(found[-1])
    return Names(frozenset(persons), frozenset(places))


def names_carried(library: Library, text: str, quotes: str, pages: str) -> bool:
    """Whether every person of a text (whom the register knows, or who has an office there) stands in its
    quotes, and every municipality there or on the pages of the
    quotes: a place is often named by the heading above a figure. `quotes` and `pages` are folded."""
    known = known_names(library)
    capital = {fold(w) for w in _WORD.findall(text) if w[:1].isupper()}
    there = set(_WORD.findall(quotes))
    officers = {_WORD.findall(fold(m[1]))[-1] for m in _OFFICE.finditer(text)}
    if ((capital & known.persons) | (officers - known.places)) - there:
        return False
    low = fold(text)
    for place in known.places:
        if place not in low:
            continue
        whole = compiled(rf"\b{re.escape(place)}\b")
        said = whole.search(low)
        if (
            said
            and text[said.start() : said.start() + 1].isupper()
            and not whole.search(quotes)
            and not whole.search(pages)
        ):
            return False
    return True
