"""A reason that is asked for in other words, put as one asks for it: "hoezo vervalt de bus?" and "wat is de oorzaak van het vervallen van
de bus?" both ask why it is so."""

from __future__ import annotations

import re

from assistant.words.sayings import told
from ingest.language import fold

_REASON = r"(?:reden|oorzaak|verklaring|achtergrond|motief|motivatie|aanleiding)"
_SO = r"(?:(?:eigenlijk|nu|nou|dan|toch|precies|volgens \w+) )*"
_FIRST = r"^(?P<and>(?:en |maar |dus )?)"
_TURNS = (
    # typed short: "reden sluiting brug"
    (
        re.compile(rf"{_FIRST}(?:de )?reden (?=(?!(?:van|voor|om|waarom|dat|is|achter)\b)\w+ \w)"),
        "{and}waarom ",
    ),
    (
        re.compile(
            rf"{_FIRST}(?:hoezo|(?:met|vanwege|wegens|om) (?:welke|wat voor) (?:reden(?:en)?|motief)) (?=\w+ \w)"
        ),
        "{and}waarom ",
    ),
    (
        re.compile(
            rf"{_FIRST}(?:wat|welke) (?:is|was) (?:er )?{_SO}(?:de|het|een) (?:\w+ )?{_REASON}(?: ervan| ervoor| van het feit| voor het feit)?,? dat "
        ),
        "{and}hoe komt het dat ",
    ),
    (
        re.compile(
            rf"{_FIRST}(?:waar (?:ligt|lag) (?:het|dat) {_SO}aan,? dat|wat maakt {_SO}dat|waardoor (?:komt|kwam) het {_SO}dat|hoe (?:is|was) het (?:mogelijk|te verklaren),? dat|"
            rf"hoe (?:is|valt) te verklaren,? dat|waar (?:komt|kwam) het {_SO}door,? dat) "
        ),
        "{and}hoe komt het dat ",
    ),
    # what is done, as a noun: "het sluiten van de brug", "het niet meedoen van de stad aan het plan"
    (
        re.compile(
            rf"{_FIRST}(?:(?:wat|welke) (?:is|was) {_SO}(?:de|het) {_REASON} (?:van|voor|achter)|vanwaar|wat verklaart|wat zit er {_SO}achter|waarom) "
            r"het (?P<verb>(?:niet )?(?:(?:al|weer|verplicht|alleen) (?:stellen |laten )?)?[a-z]{3,}en) van (?P<what>[^?.!;]{3,}?)(?=\W*$)"
        ),
        "{and}hoe komt het dat {what} {verb}",
    ),
)


def as_why(text: str) -> str:
    """The text as it asks why; itself where it asks for no reason in such words."""
    flat = fold(text)
    if len(flat) != len(text):
        return text
    found = ((match, put) for said, put in _TURNS if (match := said.match(flat)) is not None)
    return next((told(text, match, put) for match, put in found), text)
