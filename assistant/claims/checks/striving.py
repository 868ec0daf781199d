"""What somebody asks, pleads or strives for is not yet so."""

from __future__ import annotations

import re

from assistant.claims.checks.frames import party
from assistant.claims.matching import View
from assistant.claims.reading import Reading
from assistant.claims.words import MODAL

_STRIVES = re.compile(
    r"(?:be)?pleit(?:en)?|pleidooi|lobby\w*|strev\w+|streef\w*|gestreefd|ijver\w*|verzoe(?:k|ken|kt)|beoog\w*|beogen"
)
_PUTS_IN = re.compile(
    r"\bstel(?:t|len|de|den)\b(?: \w+){0,4}? voor\b|\broep(?:t|en)\b(?: \w+){0,3}? op\b"
    r"|\b(?:zet|zetten|zette)\b(?: \w+){0,3}? in op\b|\bdring(?:t|en)\b(?: \w+){0,3}? aan\b|\beis(?:t|en)\b|"
    r"\bwerk(?:t|en)\b(?: \w+){0,3}? er ?naar ?toe\b|\b(?:zet|zetten|zette)\b(?: \w+){0,3}? (?:ons|zich|wij ons|we ons)(?: \w+){0,3}? in\b"
)
_OWN = re.compile(
    r"\b(?:zet|zetten|zette)\b(?: \w+){0,3}? (?:ons|zich)\b(?: \w+){0,3}? in\b|\broep(?:t|en)\b(?: \w+){0,3}? op\b"
)
_ASKED = re.compile(
    r"\b(?:pleit\w*|bepleit\w*|pleidooi|\w*lobby\w*|stre[ev]\w*|gestreefd|verzoe\w+|beoog\w*|beogen|vra(?:ag|gt|gen)|gevraagd"
    r"|wil|willen|wens\w*|doel\w*|inzet|ingezet|inzetten|zet\w*|aandring\w*|dring\w*|hoop|hoopt|hopen|nodig|moet\w*"
    r"|zou\w*|roep\w*|ambitie\w*|graag|nastre\w+|(?:er ?)?naar ?toe)\b"
)


def wish_kept(said: Reading, view: View) -> str:
    """ "Wij pleiten voor meer steun" does not say that there is more steun."""
    if view.piece.kind not in ("sentence", "item"):
        return ""
    tokens = view.unit.tokens
    asks = [t.at for t in tokens if _STRIVES.fullmatch(t.low)]
    asks += [
        len(re.findall(r"[^\W_]+", view.unit.low[: m.end()])) - 1 for m in _PUTS_IN.finditer(view.unit.low)
    ]
    asks += [
        t.at
        for t in tokens
        if t.low in ("vraagt", "vragen")
        and t.at + 1 < len(tokens)
        and tokens[t.at + 1].low == "om"
        and any(party(o) and not o.prep for o in tokens[: t.at] if o.clause == t.clause)
    ]
    if _OWN.search(said.low) and not asks and not _ASKED.search(f"{view.unit.low} {view.about.low}"):
        return "de bron zegt niet dat dit wordt gevraagd of nagestreefd"
    if not asks or any(t.meant in MODAL for t in said.tokens):
        return ""
    first = min(asks)
    if first >= len(tokens) or _asked(said):
        return ""
    part = tokens[first].part
    taken = [[p for p in view.places(t) if tokens[p].part == part] for t in said.content]
    found = [p for p in taken if p]
    behind = [p for p in found if min(p) > first]
    if 3 * len(behind) >= 2 * len(found) and len(behind) >= 2:
        return "in de bron wordt dit gevraagd of nagestreefd"
    return ""


_CHANCE = re.compile(
    r"\b(?:kans|kansen|mogelijkheid|mogelijkheden|gelegenheid|uitzicht|perspectief)(?: \w+)? (?:om|op)\b"
)
_SAID_CHANCE = re.compile(
    r"\b(?:kan|kunnen|kon|konden|kans\w*|mogelijk\w*|gelegenheid|uitzicht|perspectief|wil|willen|zou|zouden|hoop\w*|hopen"
    r"|verwacht\w*|waarschijnlijk|misschien|wellicht|eventueel|als|indien|mits)\b"
)


def chances_kept(said: Reading, view: View) -> str:
    """ "Dit biedt de kans om steun te krijgen" does not say that there is support."""
    if view.piece.kind not in ("sentence", "item") or _SAID_CHANCE.search(said.low):
        return ""
    tokens = view.unit.tokens
    for chance in _CHANCE.finditer(view.unit.low):
        at = len(re.findall(r"[^\W_]+", view.unit.low[: chance.end()])) - 1
        if at >= len(tokens) or any(at - 2 <= p <= at for t in said.content for p in view.places(t)):
            continue
        behind = [
            t
            for t in said.content
            if any(p > at and tokens[p].clause == tokens[at].clause for p in view.places(t))
        ]
        if len(behind) >= 2 and 2 * len(behind) >= len([t for t in said.content if view.places(t)]):
            return "in de bron is dit een kans"
    return ""


def _asked(said: Reading) -> bool:
    """Whether the sentence itself says that somebody asks for it."""
    return bool(_ASKED.search(said.low))
