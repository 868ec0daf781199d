"""What is set beside something else keeps its side: "A is goedkoper dan B", "een tunnel in plaats van een brug"."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.claims.checks.spared import verbal
from assistant.claims.checks.tense import STRONG, participle
from assistant.claims.matching import View
from assistant.claims.reading import Reading, Token

_MORE = ("meer", "minder", "anders", "liever", "vaker")
_JOINTS = (("in", "plaats", "van"), ("ten", "opzichte", "van"))
_FAR = 6  # places between the comparative and its "dan"


def sides_of_than_kept(said: Reading, view: View) -> str:
    """ "Eén loket is goedkoper dan acht" is not told as "acht loketten zijn goedkoper dan één"."""
    for mine in _comparisons(said):
        for theirs in _comparisons(view.unit):
            if mine[0] != theirs[0]:
                continue
            for token in said.content:
                if token.meant or token.low in STRONG or participle(token.low):
                    continue
                places = set(view.places(token))
                ahead, behind = token.at in mine[1], token.at in mine[2]
                if places and ((ahead and places <= theirs[2]) or (behind and places <= theirs[1])):
                    return f"'{token.low}' staat in de bron aan de andere kant van de vergelijking"
    return ""


def _comparisons(reading: Reading) -> Iterator[tuple[str, set[int], set[int]]]:
    """The word that compares, with the places of what is compared and of what it is compared with."""
    tokens = reading.tokens
    for token in tokens:
        long = next((j for j in _JOINTS if tuple(t.low for t in tokens[token.at : token.at + 3]) == j), ())
        if not long and not (token.low == "dan" and _compares(tokens, token)):
            continue
        last = token.at + (len(long) or 1)
        end = next(
            (
                t.at
                for t in tokens[last:]
                if t.clause != token.clause or t.part != token.part or verbal(t, reading)
            ),
            len(tokens),
        )
        clause = {t.at for t in tokens if t.clause == token.clause and t.part == token.part and t.content}
        other = {p for p in clause if last <= p < end}
        yield "van" if long else "dan", clause - other - set(range(token.at, last)), other


def _compares(tokens: tuple[Token, ...], token: Token) -> bool:
    """Whether a comparative stands before "dan"."""
    near = [t for t in tokens[max(0, token.at - _FAR) : token.at] if t.part == token.part]
    return any(t.low in _MORE or (len(t.low) > 4 and t.low.endswith(("er", "ere"))) for t in near)
