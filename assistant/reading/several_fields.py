"""Several things of one subject that are typed behind it in a few words: "waterplan: wie verantwoordelijk, welke planning?" asks who is
responsible for it and what its planning is."""

from __future__ import annotations

import re

MOST = 3  # questions that are answered side by side

_FIELDS = (
    (
        "wie is trekker",
        r"(?:wie (?:is|zijn) )?(?:de |welke )?(?:bestuurlijke? )?trekkers?|wie trekt(?: het| dat| er)?",
    ),
    (
        "wie is verantwoordelijk",
        r"wie (?:is )?(?:er )?(?:eind)?verantwoordelijk(?:e)?|verantwoordelijken?|wie doet (?:het|dat)|door wie",
    ),
    (
        "welke gemeenten doen mee",
        r"(?:welke )?(?:deelnemende )?gemeenten(?: doen (?:er )?mee)?|(?:welke )?deelnemers|wie doe(?:t|n) (?:er )?mee",
    ),
    (
        "wat is de looptijd",
        r"(?:welke )?looptijd|(?:welke )?einddatum|tot (?:en met )?(?:wanneer|welk jaar)|hoe lang",
    ),
    ("wat is de planning", r"(?:welke |de )?planning|wanneer(?: klaar| gereed| af| gepland)?"),
    ("wat is de investering", r"(?:welke |de )?(?:kosten|investering(?:en)?|budget)|wat kost (?:het|dat)"),
    ("hoeveel uren", r"(?:welke |hoeveel |de )?(?:uren|uur|tijdsinzet|inzet)"),
    ("wat is het resultaat", r"(?:welke? |het |de )?result(?:aat|aten)|wat levert (?:het|dat) op"),
    ("wat is het doel", r"(?:welke? |het |de )?doel(?:en)?"),
)
_PIECE = re.compile(r"\s*(?:,|;|/|\+|&|,?\s+en\b)\s*", re.I)


def one_by_one(text: str) -> str:
    """The question with each of them asked in full; the text itself where it is no such list."""
    subject, colon, rest = text.partition(": ")
    if not colon or not re.search(r"\w{2}", subject) or "?" in subject:
        return text
    pieces = [p for p in _PIECE.split(rest.strip(" ?.!")) if p]
    asked = list(dict.fromkeys(filter(None, map(_in_full, pieces))))
    if not 2 <= len(asked) == len(pieces) <= MOST:
        return text
    return f"{subject}: {' en '.join(asked)}?"


def _in_full(piece: str) -> str:
    """What a piece asks, in full; "" where it is none of the fields."""
    said = piece.strip().lower()
    return next((full for full, short in _FIELDS if re.fullmatch(short, said)), "")
