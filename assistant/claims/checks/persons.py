"""Initials and offices of persons."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.claims.matching import View
from assistant.claims.reading import Known, Reading, Token
from assistant.claims.words import root


def persons_right(said: Reading, view: View, known: Known) -> str:
    """Initials and offices of persons are the source's."""
    for token in said.items("persoon"):
        places = view.places(token)
        if not places:
            continue
        initial = _initial(said.tokens, token)
        if initial:
            there = {_initial(view.unit.tokens, view.unit.tokens[p]) for p in places} - {""}
            if there and not any(
                t[0] == initial[0] and (len(t) == 1 or len(initial) == 1 or t == initial) for t in there
            ):
                return f"voorletter van '{token.low}' klopt niet"
        office = _office(said.tokens, token)
        if office:
            offices = {_office(view.unit.tokens, view.unit.tokens[p]) for p in places} - {""}
            if not offices and known.functions.get(token.low):
                offices = {root(known.functions[token.low])}
            if offices and office not in offices:
                return f"functie van '{token.low}' klopt niet"
            if not offices and office not in view.about.roots:
                return f"functie van '{token.low}' staat niet in de bron"
    return ""


_PARTICLES = frozenset(["van", "de", "der", "den", "het", "ter", "ten", "te", "t", "el"])


def _initial(tokens: Sequence[Token], person: Token) -> str:
    """The initial or given name before a surname."""
    for token in reversed(tokens[max(0, person.at - 4) : person.at]):
        if token.low in _PARTICLES or (token.kind == "persoon" and not token.capital):
            continue
        if (
            len(token.low) == 1
            or token.kind == "naam"
            or (token.capital and token.kind == "woord" and token.at == 0)
        ):
            return token.low
        return ""
    return ""


def _office(tokens: Sequence[Token], person: Token) -> str:
    """The root of the office that governs a person: the last one before the name with only names between."""
    for token in reversed(tokens[: person.at]):
        if token.kind == "rol":
            return token.root
        if (
            token.kind in ("persoon", "naam")
            or len(token.low) == 1
            or token.low in _PARTICLES
            or token.low == "en"
        ):
            continue
        return ""
    return ""
