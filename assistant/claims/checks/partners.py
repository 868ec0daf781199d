"""Which numbers, moments, persons and places go together."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from assistant.claims.amounts import same
from assistant.claims.matching import View
from assistant.claims.reading import Reading, Token

_POINTS = re.compile(r"(?:daar|hier|waar|er)van$")
_ITEMS = ("getal", "tijd", "persoon", "plaats")


def together(said: Reading, view: View) -> str:
    """Numbers, moments, persons and places go together as they do in the source."""
    kinds = sorted({t.kind for t in said.tokens if t.kind in (*_ITEMS, "naam")})
    for k, first in enumerate(kinds):
        for second in kinds[k + 1 :]:
            if "naam" in (first, second) and not {"tijd", "getal"} & {first, second}:
                continue
            reason = _owned(said, view, first, second)
            if reason:
                return reason
    for token in said.tokens:
        if token.kind in _ITEMS and view.places(token):
            reason = _rivals(said, view, token)
            if reason:
                return reason
    return ""


def _groups(tokens: Iterable[Token], first: str, second: str) -> list[tuple[set[int], set[int]]]:
    """Runs of the kind that comes first, each with what follows it of the other kind until the next run."""
    items = [t for t in tokens if t.kind in (first, second)]
    if not items:
        return []
    lead = items[0].kind
    out: list[tuple[set[int], set[int]]] = []
    run = -1
    for token in items:
        if token.kind == lead:
            shared = (
                lead in ("getal", "tijd") and "naam" not in (first, second) and bool(out) and not out[-1][1]
            ) or (lead == "plaats" and bool(out) and not out[-1][1] and token.at - max(out[-1][0]) <= 2)
            if not out or ((token.run != run or out[-1][1]) and not shared):
                out.append((set(), set()))
            out[-1][0].add(token.at)
            run = token.run
        else:
            out[-1][1].add(token.at)
    return out


def _one_moment(unit: Reading) -> bool:
    """Whether a text tells one moment, more and less exactly ("in 2025 ... (juni 2025)")."""
    found = [t.amount for t in unit.tokens if t.kind == "tijd" and t.amount is not None]
    exact = [a for a in found if a.kind != "jaar"] or found
    return len(found) > 1 and all(same(a, b) for a in found for b in exact if a.kind == "jaar" or a is not b)


def _only_rank(unit: Reading) -> bool:
    """Whether the one number of a text is a rank ("het eerste plan"), which no moment owns."""
    found = [t.amount for t in unit.tokens if t.kind == "getal"]
    return len(found) == 1 and found[0] is not None and found[0].kind == "rang"


def _owned(said: Reading, view: View, first: str, second: str) -> str:
    if "tijd" in (first, second) and (
        _one_moment(view.unit) or ("getal" in (first, second) and _only_rank(view.unit))
    ):
        return ""
    there = _groups(view.unit.tokens, first, second)
    if len(there) < 2:
        return ""
    if (
        "naam" in (first, second)
        and len({t.run for t in view.unit.tokens if t.kind == (second if first == "naam" else first)}) < 2
    ):
        return ""  # one moment or number for all that is named
    place = {t.at: set(view.places(t)) for t in said.tokens if t.kind in (first, second)}
    for lead, follow in _groups(said.tokens, first, second):
        for at in lead:
            for other in follow:
                if not place[at] or not place[other]:
                    continue
                tokens = view.unit.tokens
                if "naam" in (first, second) and any(
                    tokens[a].clause == tokens[b].clause for a in place[at] for b in place[other]
                ):
                    continue
                if not any(
                    (place[at] & a and place[other] & b) or (place[at] & b and place[other] & a)
                    for a, b in there
                ):
                    partners = {
                        p for a, b in there for p in (b if place[at] & a else a if place[at] & b else set())
                    }
                    if any(place[f] & partners for f in follow):
                        continue
                    return (
                        f"'{said.tokens[at].low}' en '{said.tokens[other].low}' horen in de bron niet "
                        f"bij elkaar"
                    )
    return ""


def _rivals(said: Reading, view: View, item: Token) -> str:
    """Between an item and the word beside it, the source may not have another item of the kind."""
    near = [
        t for t in said.tokens if t.content and t.clause == item.clause and t.kind == "woord" and not t.meant
    ]
    left = [t for t in near if t.at < item.at][-1:]
    right = [t for t in near if t.at > item.at][:1]
    wrong = 0
    checked = 0
    for word in [*left, *right]:
        if view.piece.kind == "field" and word.root in view.about.roots:
            continue  # a label holds for all that stands behind it
        found = view.places(word)
        if view.piece.kind == "row" and any(p < _first_cell(view) for p in found):
            continue  # what opens a row holds for all its cells
        if not found or any(
            t.kind == item.kind for t in said.tokens[min(word.at, item.at) + 1 : max(word.at, item.at)]
        ):
            continue
        if any(
            _POINTS.match(t.low) for p in view.places(item) for t in view.unit.tokens[max(0, p - 4) : p + 1]
        ):
            continue  # "de provincie betaalt daarvan 40 procent"
        if _paired(said, view, item):
            continue
        checked += 1
        if all(_between(view.unit.tokens, a, b, item, said, word) for a in view.places(item) for b in found):
            wrong += 1
    if checked and wrong == checked:
        return f"'{item.low}' hoort in de bron bij iets anders"
    return ""


def _first_cell(view: View) -> int:
    """The place where the first cell of a row begins; 0 where it has none."""
    front, dash, _ = view.unit.text.partition(" – ")
    return len(re.findall(r"[^\W_]+", front)) if dash else 0


def _beside(said: Reading, item: Token, rival: Token) -> bool:
    """Whether the sentence names the rival too, right beside the item ("tussen A en B")."""
    for token in said.tokens:
        if token.root == rival.root and token.kind == item.kind == "plaats":
            low, high = sorted((token.at, item.at))
            if not any(t.content and t.kind == "woord" for t in said.tokens[low + 1 : high]):
                return True
    return False


def _held(said: Reading, tokens: Sequence[Token], rival: Token) -> bool:
    """Whether a rival is part of a name ("Programma Water 2025"), or has its own word in both texts."""
    before = tokens[rival.at - 1] if rival.at else None
    if before is not None and rival.kind == "tijd" and before.kind == "naam" and not rival.prep:
        return True
    head = _head(tokens, rival)
    return head is not None and any(
        t.root == rival.root
        and t.kind == rival.kind
        and (h := _head(said.tokens, t)) is not None
        and h.root == head.root
        for t in said.tokens
    )


def _head(tokens: Sequence[Token], token: Token) -> Token | None:
    """The content word before a token, in its clause."""
    back = [t for t in tokens[max(0, token.at - 4) : token.at] if t.content and t.clause == token.clause]
    return back[-1] if back and back[-1].amount is None else None


def _with_word(said: Reading, word: Token, rival: Token) -> bool:
    """Whether the sentence puts the rival right behind the word too ("de jaarrekening over 2025")."""
    return any(t.root == rival.root and t.kind == rival.kind for t in said.tokens[word.at + 1 : word.at + 4])


def _paired(said: Reading, view: View, item: Token) -> bool:
    """Whether a place stands right beside an amount that the sentence gives it ("in A 2 euro, in B 3 euro")."""
    if item.kind != "plaats":
        return False
    tokens = view.unit.tokens
    for number in said.items("getal"):
        for p in view.places(number):
            for q in view.places(item):
                low, high = sorted((p, q))
                between = any(t.kind == "plaats" for t in tokens[low + 1 : high])
                if high - low <= 3 and tokens[p].clause == tokens[q].clause and not between:
                    return True
    return False


def _between(tokens: Sequence[Token], a: int, b: int, item: Token, said: Reading, word: Token) -> bool:
    low, high = min(a, b), max(a, b)
    mine = {t.root for t in said.tokens if t.kind == item.kind}
    for token in tokens[low + 1 : high]:
        if (
            token.kind == item.kind
            and token.run != tokens[a].run
            and (token.root not in mine or len(mine) > 1)
            and not _beside(said, item, token)
            and not _with_word(said, word, token)
            and not _held(said, tokens, token)
        ):
            return True
    return False
