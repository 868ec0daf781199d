"""How the askers of a question call a figure: by its heads, by the one word that tells it apart, or in everyday words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from random import Random

from benchmarks.cells.pool import Cell
from ingest.language import fold

# Words of the trade and what people say instead; of no document in particular.
EVERYDAY = (
    ("wettelijk urgent woningzoekenden", "mensen die met voorrang een huis krijgen"),
    ("urgent woningzoekenden", "mensen die met voorrang een huis krijgen"),
    ("woningzoekenden", "mensen die een woning zoeken"),
    ("toewijzingen sociale huurwoningen", "sociale huurwoningen die zijn vergeven"),
    ("sociale huurwoningen", "goedkope huurhuizen"),
    ("vrijkomende", "leegkomende"),
    ("mantelzorgers en -ontvangers", "mensen die voor een naaste zorgen"),
    ("mantelzorg", "zorg voor een naaste"),
    ("beperking", "handicap"),
    ("uitstroom uit", "mensen die vertrekken uit"),
    ("gecumuleerde inzet", "tijd die erin gaat zitten"),
    ("tijdsinzet", "tijd"),
    ("wachttijd", "tijd dat je moet wachten"),
    ("voorraad", "huizen die er staan"),
    ("jongeren", "jonge mensen"),
    ("uitkeringen", "mensen met een uitkering"),
)
_DULL = frozenset("totaal overige aantal jaren andere voor van met uit door over onder boven".split())
WAYS = ("koppen", "kort", "alledaags")


def name(cell: Cell, others: Iterable[Cell], way: str, rng: Random) -> str | None:
    """What the figure is called in one of `WAYS`; None where that way gives nothing else than its heads."""
    if way == "koppen":
        return with_part(cell.what, part_of(cell), rng)
    if way == "kort":
        short = telling_word(cell.part, [o.part for o in others]) if cell.part else None
        return with_part(cell.what, short, rng) if short and fold(short) != fold(cell.part) else None
    plain, part = everyday(cell.what), everyday(part_of(cell))
    if (plain, part) == (cell.what, part_of(cell)):
        return None
    return with_part(plain, part, rng)


def part_of(cell: Cell) -> str:
    """The part as it stands within a sentence: in a small letter where it is no name or abbreviation."""
    words = cell.part.split()
    proper = any(w[:1].isupper() for w in words[1:]) or (words[:1] and not words[0][1:].islower())
    return cell.part if not words or proper else cell.part[0].lower() + cell.part[1:]


def with_part(what: str, part: str | None, rng: Random) -> str:
    """What is counted and of which part, in one phrase."""
    if not part:
        return what
    return rng.choice(("{w} bij {p}", "{w} voor {p}", "{w} ({p})", "{w} van de groep {p}", "{p}")).format(
        w=what, p=part
    )


def telling_word(part: str, others: Iterable[str]) -> str | None:
    """The longest word of a part that no other part has."""
    elsewhere = {w for o in others if o != part for w in fold(o).split()}
    words = [w.strip("*().,") for w in part.split()]
    own = [w for w in words if len(w) > 4 and fold(w) not in elsewhere | _DULL and w.isalpha()]
    return max(own, key=len).lower() if own else None


def everyday(phrase: str) -> str:
    """A phrase with words of the trade put into everyday ones."""
    out = phrase
    for formal, said in EVERYDAY:
        out = re.sub(rf"(?<![\w-]){re.escape(formal)}(?![\w-])", said, out, flags=re.I)
    return out
