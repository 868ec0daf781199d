"""What is set against something else: "niet A maar B", "een van de grootste"."""

from __future__ import annotations

import re

from assistant.claims.matching import View
from assistant.claims.reading import Reading, Token

_AMONG = re.compile(
    r"\b(?:een|twee|drie|enkele|veel|behoort|behoren|hoort|horen)\b(?: \w+){0,2}? (?:van|tot) de\b"
)


def contrast_kept(said: Reading, view: View) -> str:
    """ "Niet A maar B" is not told as "A, niet B"."""
    for denied, put in _contrasts(view.unit):
        for token in said.tokens:
            if token.meant != "niet":
                continue
            behind = [t for t in said.tokens[token.at + 1 :] if t.content and t.clause == token.clause]
            until = next((t.at for t in said.tokens[token.at :] if t.low == "maar"), len(said.tokens))
            mine = {p for t in behind if t.at < until for p in view.places(t)}
            if mine & put and not mine & denied:
                return "de bron ontkent hier iets anders"
    return ""


def _contrasts(reading: Reading) -> list[tuple[set[int], set[int]]]:
    """The places of what is denied and of what is put instead, for every "niet ... maar ..."."""
    out: list[tuple[set[int], set[int]]] = []
    tokens = reading.tokens
    for no in (t for t in tokens if t.meant == "niet"):
        but = next((t for t in tokens[no.at :] if t.low == "maar" and t.part == no.part), None)
        if but is None or but.at + 1 >= len(tokens):
            continue
        clause = tokens[but.at + 1].clause
        put = {t.at for t in tokens[but.at + 1 :] if t.content and t.clause == clause}
        out.append(({t.at for t in tokens[no.at + 1 : but.at] if t.content}, put))
    return out


def one_of_many(said: Reading, view: View) -> str:
    """ "Een van de grootste" is not told as "de grootste"."""
    for token in said.content:
        if not _superlative(token) or _among(said, token):
            continue
        places = [view.unit.tokens[p] for p in view.places(token)]
        if places and all(_superlative(t) and _among(view.unit, t) for t in places):
            return f"de bron noemt dit een van de {token.low}"
    return ""


def _superlative(token: Token) -> bool:
    return token.low.endswith("ste") and len(token.low) > 5


def _among(reading: Reading, token: Token) -> bool:
    before = " ".join(t.low for t in reading.tokens[max(0, token.at - 6) : token.at])
    return bool(_AMONG.search(before))
