"""Who does which part of the work where a field names several: "leiding door A, uitvoering door B"."""

from __future__ import annotations

from assistant.claims.checks.tense import participle
from assistant.claims.matching import View
from assistant.claims.reading import Reading, Token


def agents_kept(said: Reading, view: View) -> str:
    """A doer of one part ("uitvoering door B") is not said of another part, nor of the whole."""
    if view.piece.kind not in ("row", "field"):
        return ""
    deeds = _deeds(view.unit)
    for k, (deed, doers) in enumerate(deeds):
        mine = [t for t in said.content if view.places(t)]
        named = [t for t in mine if set(view.places(t)) <= doers]
        if not named or any(deed.at in view.places(t) for t in mine):
            continue
        others = {at for j, (_, found) in enumerate(deeds) if j != k for at in found}
        if any(set(view.places(t)) & others for t in named) and not any(
            set(view.places(t)) <= doers - others for t in named
        ):
            continue
        return f"in de bron gaat dit over '{deed.low}'"
    return ""


def _deeds(reading: Reading) -> list[tuple[Token, set[int]]]:
    """Every deed with the places of its doers: a noun right before "door"."""
    out: list[tuple[Token, set[int]]] = []
    tokens = reading.tokens
    for token in tokens[1:]:
        deed = tokens[token.at - 1]
        if token.low != "door" or not deed.content or deed.clause != token.clause or participle(deed.low):
            continue
        behind = [t for t in tokens[token.at + 1 :] if t.clause == token.clause]
        out.append((deed, {t.at for t in behind if t.content}))
    return out
