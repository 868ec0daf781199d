"""Reasons: whether a sentence gives one, and of what is asked rather than of something else."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from assistant.claims.checks.tense import FINITE
from assistant.evidence.marks import BECAUSE, UNTIL
from ingest.language import fold, words

REASON, HINT, EFFECT = 2.0, 1.0, -1.0  # a reason of what is asked; a word of reason; what comes of it

# "A, vanwege B": the reason stands behind; "A leidt tot B": in front.
_BEHIND = re.compile(
    r"\b(?:omdat|doordat|vanwege|wegens|aangezien|want|dankzij|gevolg van|naar aanleiding van|te (?:danken|wijten) aan|in verband met)\b"
)
_IN_FRONT = re.compile(
    r"\bzo(?:'n| zeer| veel)? (?:[\w-]+ ){1,3}?dat\b|\b(?:leid(?:t|en|de|den)\b.*?\btot|zorg(?:t|en|de|den) (?:\w+ )?voor|waardoor|zodat)\b"
)
_OPENS = re.compile(
    r"^(?:omdat|doordat|vanwege|wegens|aangezien|door|dankzij|naar aanleiding van|als gevolg van)\b|^om (?=[^,]* te \w+)"
)
_SO = re.compile(r"^vandaar (?:ook |dan ook )?dat\b")  # its reason stands in the sentence before
_REST = re.compile(
    r"\b(?:het|de|een) [\w-]+(?: [\w-]+)? te \w+"
)  # "... besloten om wegens B de bouw te staken"

Coverage = Callable[[str], float]


def gives_reason(text: str) -> bool:
    """Whether a sentence names a reason, of whatever."""
    flat = fold(text)
    return bool(_BEHIND.search(flat) or _IN_FRONT.search(flat) or _OPENS.match(flat))


def reason_told(text: str, coverage: Coverage) -> float:
    """Whether a sentence gives a reason of what is asked, and not what is asked as the reason of something else.

    `coverage` gives the share of the question that a piece of text holds.
    """
    flat = fold(text)
    parts = _parts(flat)
    if parts is None:
        return HINT * float(bool(BECAUSE.search(text)))
    reason, explained = (coverage(p) for p in parts)
    return EFFECT if reason > explained else REASON


def _parts(flat: str) -> tuple[str, str] | None:
    """The reason that a sentence gives and what it is the reason of."""
    if _SO.match(flat):
        return "", flat
    if _OPENS.match(flat):
        end = flat.find(", ")
        if end < 0 or not set(words(flat[:end])) & FINITE:
            end = next((m.start() for m in re.finditer(r"\w+", flat) if m.group() in FINITE), len(flat))
        return flat[:end], flat[end:]
    behind = _BEHIND.search(flat)
    if behind:
        rest = _REST.search(flat, behind.end())
        end = rest.start() if rest else len(flat)
        return flat[behind.end() : end], f"{flat[: behind.start()]} {flat[end:]}"
    front = _IN_FRONT.search(flat)
    return (flat[: front.start()], flat[front.end() :]) if front else None


_ANY = re.compile(
    r"\b(?:omdat|doordat|vanwege|daarom|vandaar|waardoor|hierdoor|daardoor|want|aangezien|aanleiding|wegens|door(?! middel)|zodat|om|reden|redenen|"
    r"gevolg\w*|leidt|leiden|daarmee|hiermee|waarmee|namelijk|immers|tekort\w*|nodig|noodza\w+|gezien|dankzij|zonder|dus|zet een rem|"
    r"randvoorwaard\w*|voorkom\w*|te (?:weinig|veel|hoog|hoge|groot|grote|langzaam)|niet|geen|belangrijk\w*|gevaar|risico\w*|ingewikkeld\w*|complex\w*)\b"
)


# "Besloten om" says what was chosen, and not why.
_CHOSEN = re.compile(
    r"\b(?:besloten|besluit\w*|afgesproken|gekozen|kie\w+(?: er ?voor)?|mogelijkheid|verzocht|gevraagd) om\b|\bdoor middel van\b"
)


def may_explain(texts: Iterable[str]) -> bool:
    """Whether sentences have any word that joins a reason or an aim to what they tell."""
    return any(_ANY.search(_CHOSEN.sub(" ", fold(t))) or UNTIL.search(t) for t in texts)
