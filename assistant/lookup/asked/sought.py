"""Whose figures a question over a table is after: told from its words of form, whatever their order."""

from __future__ import annotations

import re

_TOWNS = re.compile(
    r"\b(?:(?:welke|hoeveel) (?:van (?:de|alle) )?|(?:wie|wat) van (?:de|alle) )(?:\w+ )?(?:regio)?gemeenten?\b"
    r"|\b(?:noem|geef|toon|zoek|lijst|wat zijn|wat is)\b(?: \w+){0,3} (?:regio)?gemeenten?\b(?! [A-Z])"
    r"|\b(?:is|zijn|bestaat|bestaan|waren|was) er (?:(?:ook|nog|misschien|een|wel|eigenlijk) )*(?:regio)?gemeenten? (?:die|waar|waarin|waarvan|met)\b"
    r"|\ber (?:is|zijn|was|waren) (?:(?:maar|ook|nog|toch|wel|dus|een|een paar|enkele|slechts|precies|twee|drie) )*(?:regio)?gemeenten? (?:die|waar|waarin|waarvan|met)\b"
    r"|(?:^|\baantal )(?:de |alle |die )?(?:regio)?gemeenten? (?:met|die|waar|waarin|boven|onder|zonder|als)\b"
)
_WHERE = re.compile(
    r"^(?:en |maar |in \d[\d\w/– -]*,? )?waar (?:\w+ )?(?:zijn|is|ligt|liggen|blijft|blijven|komt|komen|zit|zitten|staan|heeft|hebben|krijgt|wonen|gaat|gaan|zien|zie)\b"
)
_PARTIES = re.compile(
    r"\b(?:welke|hoeveel|noem (?:de|alle)) (?:organisaties?|partij(?:en)?|partners?|instellingen?|diensten?)\b"
    r"|^(?:organisaties?|partij(?:en)?|partners?) (?:met|die|boven|onder)\b"
)


def towns_sought(flat: str) -> bool:
    """Whether a folded question asks which municipalities it is: "welke gemeenten", "gemeenten met", "waar is het ... hoger"."""
    return _TOWNS.search(flat) is not None or _WHERE.search(flat) is not None


def parties_sought(flat: str) -> bool:
    """Whether a folded question asks which organisations it is."""
    return _PARTIES.search(flat) is not None
