"""What the source needs, asks for or threatens with is not told as so."""

from __future__ import annotations

import re

from assistant.claims.matching import View
from assistant.claims.reading import Reading, Token
from assistant.claims.words import MODAL, listed

_NEEDED = listed("nodig noodzakelijk vereist onontbeerlijk")
_SAID_NEEDED = re.compile(
    r"\b(?:\w*nodig\w*|noodza\w+|vereis\w+|onontbeerlijk|behoef\w+|vra(?:ag|gt|gen)|vergt|vergen|moet\w*|randvoorwaard\w+|doel\w*|opgave)\b"
)
_ASKS = re.compile(
    r"(?:^|: )(?:zorg voor|zorg dat|ondersteun|bied|biedt|geef|geeft|maak|investeer|versterk|schaf|verruim|behoud|stop)\b"
)
_SAID_ASKED = re.compile(
    r"\b(?:pleit\w*|\w*lobby\w*|vra(?:ag|gt|gen)|wil|willen|wens\w*|doel\w*|roep\w*|zou|zouden|moet\w*|aandacht|oproep\w*)\b"
)
_HAVE = listed("heeft hebben had hadden")
_IF = listed(
    "als indien wanneer dan anders zonder zou zouden kan kunnen dreigt dreigen risico mocht mochten voorkomen tenzij"
)


def wanted_kept(said: Reading, view: View) -> str:
    """ "Er zijn 300 huizen nodig" does not say that they come, nor "zorg voor een verbod" that there is one, nor "dan
    ontstaan files" that there are."""
    if view.piece.kind not in ("sentence", "item"):
        return ""
    tokens = view.unit.tokens
    reached = {p for t in said.content for p in view.places(t)}
    for token in tokens:
        inside = {t.at for t in tokens if t.clause == token.clause and t.part == token.part and t.content}
        most = len(inside & reached) > 1 and 2 * len(inside & reached) >= len(reached)
        if (
            token.low in _NEEDED
            and most
            and not _has_need(said, tokens, token, reached)
            and not _SAID_NEEDED.search(said.low)
            and not _modal(said)
        ):
            return "in de bron is dit nodig, niet zo"
        if token.low in ("dan", "anders") and most and _opens(tokens, token) and not said.words & _IF:
            return "de bron stelt hier een voorwaarde"
    if (
        _ASKS.search(view.unit.low)
        and not _SAID_ASKED.search(said.low)
        and not _modal(said)
        and not _ASKS.search(said.low)
    ):
        return "in de bron wordt dit gevraagd of nagestreefd"
    return ""


def _has_need(said: Reading, tokens: tuple[Token, ...], token: Token, reached: set[int]) -> bool:
    """Whether somebody has the need and is told to have it, or not what is needed ("zij hebben hulp nodig"); or nothing
    is needed ("niet meer dan nodig")."""
    before = tokens[token.at - 1].low if token.at else ""
    has = any(t.low in _HAVE for t in tokens if t.clause == token.clause and t.part == token.part)
    thing = next((t.at for t in reversed(tokens[: token.at]) if t.content and t.clause == token.clause), -1)
    return before in ("dan", "waar", "wat", "indien") or (
        has and (bool(said.words & _HAVE) or thing not in reached)
    )


def _modal(said: Reading) -> bool:
    return any(t.meant in MODAL for t in said.tokens)


def _opens(tokens: tuple[Token, ...], token: Token) -> bool:
    return not token.at or tokens[token.at - 1].part != token.part
