"""The words by which a question says that something is not so, or that somebody keeps out of it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.reading.field_words import DENIED
from ingest.language import fold

NOT = frozenset(
    "niet nie geen nooit nergens niemand zonder ontbreekt ontbreken ontbrak ontbrekend ontbrekende mist missen noch behalve buiten erbuiten voorbij overslaan overslaat "
    "afwezig afzijdig afgehaakt afhaken afhaakt afhaakte afhaakten".split()
)
# A denial in several words, with others between: "slaat het over", "laat het liggen", "haakt daar af"; "laat zien wat er ligt" is none.
STAYS_OUT = re.compile(
    r"\b(?:slaa[nt]|sloeg(?:en)?)\b.*\bover\b"
    r"|\b(?:laa?t|laten|liet(?:en)?)\b(?!.*\b(?:zien|weten|horen)\b).*\b(?:liggen|schieten|varen|passeren|verstek)\b"
    r"|\bhaa?k(?:t|en|te|ten)\b.*\baf\b|\bzie(?:t|n)\b.*\baf\b(?! en toe\b)|\b(?:blijf|blijft|blijven|bleef|bleven)\b.*\bweg\b"
    r"|\bbedank(?:t|te|ten)\b.* voor (?:gem|dos)_|\bvoor welke? .*\bbedank(?:t|te|ten)\b|\blangs de (?:zij)?lijn\b|\bonthoud(?:t|en)\b.*\bzich\b|\bzich\b.*\bonthoud(?:t|en)\b"
    r"|\buit\b.*\bgestapt\b"
)
_KEEPING_OUT = re.compile(
    rf"\b(?:ontbr[ea]\w+|miss?(?:en|t)|afwezig\w*|afzijdig|overslaa[nt]|overgeslagen|afge?haa?k\w*|voorbij\w*|erbuiten)\b|{STAYS_OUT.pattern}"
)
_NOT_SO = frozenset("niet nie geen nooit nergens niemand zonder noch behalve buiten".split())
_PLAIN = re.compile(r"\b(?:niet|nie|geen|nooit|nergens)\b")
_NEITHER = re.compile(
    r"\bgeen van (?:de |deze |die |hun )?(?:beiden?|twee(?:en)?)\b|\b(?:allebei|alletwee|alle twee|beiden?) (?:ook )?niet\b|\bnoch\b.*\bnoch\b|\bneither\b.*\bnor\b"
    r"|\b(?:niet|geen)\b.*\bevenmin\b|\bevenmin als\b|\bniet\b.*\ben\b.*\book (?:al )?niet\b|\bzonder\b.*\b(?:en|of) (?:ook )?zonder\b|\bzonder dat\b.*\bof\b|\bgeen\b.*\ben (?:ook )?geen\b"
)
_CLAUSE = re.compile(r"[,;:.?!]|\b(?:waar\w*|welke?|wie|die|dat|of|en|maar)\b")


def says_keeps_out(clause: Sequence[str]) -> bool:
    """Whether the words of a clause say that somebody keeps out of something."""
    return (
        any(w in NOT and w not in _NOT_SO for w in clause) or STAYS_OUT.search(" ".join(clause)) is not None
    )


def keeps_out(text: str) -> bool:
    """Whether a question says of somebody, in other words than "niet", that they keep out of something."""
    return _KEEPING_OUT.search(fold(text)) is not None and not is_undone(text)


def is_undone(text: str) -> bool:
    """Whether a clause denies that somebody keeps out of something: "laat zij niet liggen"."""
    return any(_PLAIN.search(c) and _KEEPING_OUT.search(c) for c in _CLAUSE.split(fold(text)))


def denies_taking_part(text: str) -> bool:
    """Whether a question is about who does not take part, or what somebody does not take part in, by any of these words."""
    return (DENIED.search(fold(text)) is not None or keeps_out(text)) and not is_undone(text)


def of_neither(text: str) -> bool:
    """Whether a question is about what holds for neither of two."""
    return _NEITHER.search(fold(text)) is not None and not keeps_out(text)
