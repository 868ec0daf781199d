"""Values with labels of their own: parts of a field ("A: x B: y") and cells of a row ("row – head: value")."""

from __future__ import annotations

from assistant.claims.matching import NAMES, View
from assistant.claims.reading import Known, Reading, Token, read
from ingest.language import Compounds

_NONE = Compounds({})
_SENTENCE = 8  # words of a first cell that states something itself, not only names the row
_SUMS = frozenset(["totaal", "som", "aantal"])


def labels_kept(said: Reading, view: View) -> str:
    """A value is told under its own label, not under the one beside it."""
    if view.piece.kind == "field":
        return _field(said, view)
    if view.piece.kind == "row":
        return _row(said, view)
    return ""


def _field(said: Reading, view: View) -> str:
    parts = _parts(view.unit)
    if len(parts) < 2:
        return ""
    named = [
        k
        for k, (label, _) in enumerate(parts)
        if any(label & set(view.places(t)) and not _elsewhere(view, t, parts, k) for t in said.content)
    ]
    if len(named) != 1:
        return ""
    value = parts[named[0]][1]
    for token in said.content:
        places = set(view.places(token))
        beside = {p for k, (_, found) in enumerate(parts) if k != named[0] for p in found}
        valued = token.amount is not None or token.kind in NAMES
        if valued and places and places <= beside and not places & value:
            return f"'{token.low}' hoort in de bron bij iets anders"
    return ""


def _elsewhere(view: View, token: Token, parts: list[tuple[set[int], set[int]]], k: int) -> bool:
    return any(j != k and label & set(view.places(token)) for j, (label, _) in enumerate(parts))


def _parts(reading: Reading) -> list[tuple[set[int], set[int]]]:
    """The places of each label and of its value. A label runs from the last capital before a colon."""
    tokens = reading.tokens
    heads: list[tuple[int, int]] = []
    for token in tokens[:-1]:
        following = tokens[token.at + 1]
        if not _colon(reading, token, following):
            continue
        start = token.at
        while start and not tokens[start].capital and tokens[start - 1].clause == token.clause:
            start -= 1
        heads.append((start, token.at))
    return [
        (
            set(range(start, end + 1)),
            set(range(end + 1, heads[k + 1][0] if k + 1 < len(heads) else len(tokens))),
        )
        for k, (start, end) in enumerate(heads)
    ]


def _colon(reading: Reading, token: Token, following: Token) -> bool:
    """Whether a colon stands between two tokens."""
    if token.clause == following.clause or token.amount is not None:
        return False
    at = 0
    for t in reading.tokens[: token.at + 1]:
        at = reading.low.find(t.low, at) + len(t.low)
    return reading.low[at : at + 2].strip().startswith(":")


def _row(said: Reading, view: View) -> str:
    text = view.piece.text
    cells = _cells(view) if " – " in text else []
    if _dated(said, view, cells):
        return "het getal staat in de bron bij een ander jaar"
    if len(cells) < 2 or "; " not in text:
        return ""
    first = cells[0][0]
    for token in said.items("getal"):
        places = view.places(token)
        if not places or any(p < first for p in places):
            continue
        own = [head for head, end in cells if any(head <= p <= end for p in places)]
        heads = [
            {view.unit.tokens[q] for q in range(head, min(p for p in places if p >= head))} for head in own
        ]
        if heads and not any(_named(said, view, found) for found in heads):
            return f"'{token.low}' staat in de bron onder een ander opschrift"
    return ""


def _dated(said: Reading, view: View, cells: list[tuple[int, int]]) -> bool:
    """Whether a number is told of the moment above another column ("2025 – 2027: 300" has 300 for 2027)."""
    moments = said.items("tijd")
    dated = [
        k
        for k, (head, end) in enumerate(cells)
        if any(t.kind == "tijd" for t in view.unit.tokens[head : end + 1])
    ]
    if not moments or not dated:
        return False
    front = cells[0][0]
    for token in said.items("getal"):
        places = view.places(token)
        own = [k for k, (head, end) in enumerate(cells) if any(head <= p <= end for p in places)]
        if not places or len(own) > 1 or (own and own[0] not in dated):
            continue
        begin, end = cells[own[0]] if own else (0, front - 1)
        if any(p < front for p in places) and own:
            continue
        if not own and (front < _SENTENCE or not any(view.places(m) for m in moments)):
            continue
        told = [m for m in moments if view.places(m) or view.allows(m, _NONE, said)]
        if told and not any(begin <= p <= end or p < front for m in told for p in view.places(m)):
            return True
    return False


def _named(said: Reading, view: View, head: set[Token]) -> bool:
    """Whether a sentence names a heading, or needs not: the heading of a sum."""
    if {t.low for t in head} & _SUMS:
        return True
    places = {t.at for t in head if t.content and t.kind != "getal"}
    return any(places & set(view.places(t)) for t in said.content) or not places


def _cells(view: View) -> list[tuple[int, int]]:
    """The first and the last token of every cell, heading and value, of "row – head: value; head: value"."""
    front, _, rest = view.unit.text.partition(" – ")
    at = _count(front)
    out: list[tuple[int, int]] = []
    for cell in rest.split("; "):
        size = _count(cell)
        if ":" in cell and size:
            out.append((at, at + size - 1))
        at += size
    return out if at == len(view.unit.tokens) else []


def _count(text: str) -> int:
    return len(read(text, Known()).tokens)
