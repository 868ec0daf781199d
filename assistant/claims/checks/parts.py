"""A part is not told as the whole: six of eight, one name of two words, one of two numbers."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.claims.matching import NAMES, View
from assistant.claims.reading import Reading, Token

_SHARES = frozenset(["meerderheid", "merendeel", "helft", "minderheid"])


_SIZES = frozenset(["belangrijk", "groot", "groter", "klein", "aanzienlijk", "flink", "substantieel", "fors"])


def _is_share(tokens: Sequence[Token], k: int) -> bool:
    return tokens[k].low in _SHARES or (
        tokens[k].low in ("deel", "gedeelte")
        and k > 0
        and (
            tokens[k - 1].low in ("het", "een", "dat")
            or (k > 1 and tokens[k - 2].low in ("het", "een") and tokens[k - 1].low in _SIZES)
        )
    )


def share_kept(said: Reading, view: View) -> str:
    """ "Zes van de acht gemeenten" is not told of the eight, nor of "de gemeenten"."""
    tokens = view.unit.tokens
    for k, token in enumerate(tokens[:-3]):
        if (
            token.low != "van"
            or tokens[k + 1].low not in ("de", "het", "alle")
            or tokens[k + 2].kind != "getal"
        ):
            continue
        share = next((t for t in tokens[k + 3 :] if t.part == token.part and t.kind == "getal"), None)
        there = next((t.at for t in tokens[k + 3 :] if t.part == token.part and t.low == "er"), len(tokens))
        if share is None or there > share.at:
            continue
        told = [t for t in said.content if k + 2 in view.places(t) or k + 3 in view.places(t)]
        if told and told[0].prep != "van" and not any(share.at in view.places(t) for t in said.content):
            return f"in de bron gaat het om {share.low} van de {tokens[k + 2].low}"
    for k, token in enumerate(tokens[:-2]):
        counted = (
            token.kind == "getal" and token.amount is not None and token.amount.kind not in ("euro", "rang")
        )
        if not counted and not _is_share(tokens, k):
            continue
        if tokens[k + 1].low != "van" or tokens[k + 2].low not in ("de", "het", "alle"):
            continue
        rest = [t for t in tokens[k + 3 : k + 7] if t.content and t.clause == token.clause]
        if not rest:
            continue
        whole = rest[0]
        mine = [t for t in said.content if whole.at in view.places(t)]
        if whole.amount is None and not mine:
            continue
        noun = next((t for t in rest if t.amount is None), None)
        told = mine or [t for t in said.content if noun is not None and noun.at in view.places(t)]
        if (
            told
            and not any(
                (token.at in view.places(t) and (counted or _of(said, t))) or t.meant in ("meeste", "enkele")
                for t in said.content
            )
            and not _other_part(said, told[0])
        ):
            return f"in de bron gaat het om {token.low} van de {whole.low}"
    return ""


def _of(said: Reading, token: Token) -> bool:
    """Whether "van" stands right behind a word."""
    return any(t.low == "van" for t in said.tokens[token.at + 1 : token.at + 2])


def _other_part(said: Reading, whole: Token) -> bool:
    """Whether the sentence speaks of a part of its own, or of what is not in the share."""
    behind = said.tokens[whole.at + 1 : whole.at + 2]
    return (
        whole.prep == "van"
        or any(t.low == "over" for t in behind)
        or any(t.amount is not None and t is not whole for t in said.tokens)
    )


def names_whole(said: Reading, view: View) -> str:
    """Words of one name stand side by side in the source too."""
    for one, other in zip(said.tokens, said.tokens[1:], strict=False):
        if one.kind not in NAMES or other.kind not in NAMES or one.clause != other.clause:
            continue
        if not (one.capital and other.capital):
            continue
        for reading in (view.unit, view.about):
            places = [t.at for t in reading.tokens if t.root == one.root]
            others = [t.at for t in reading.tokens if t.root == other.root]
            if any(0 < b - a <= 3 for a in places for b in others):
                break
        else:
            if view.places(one) and view.places(other) and not _acronym(said, other):
                return f"de naam '{one.low} {other.low}' staat niet in de bron"
    return ""


def _acronym(said: Reading, token: Token) -> bool:
    return len(token.low) <= 5 and bool(re.search(rf"\b{re.escape(token.low.upper())}\b", said.text))


def numbers_keep_company(said: Reading, view: View) -> str:
    """The words around a number are the words around it in the source, not those around another number."""
    tokens = view.unit.tokens
    there = _owned(view.unit)
    if len(there) < 2 or view.piece.kind not in ("sentence", "item"):
        return ""
    mine = _owned(said)
    owner: dict[int, set[int]] = {}
    for n, found in there.items():
        for w in found:
            owner.setdefault(w, set()).add(n)
    mentioned = {p for t in said.tokens if t.kind == "getal" for p in view.places(t)}
    wrong = right = 0
    worst = ""
    for number, found in mine.items():
        token = said.tokens[number]
        places = set(view.places(token))
        if not places:
            continue
        own = other = elsewhere = 0
        beside = False
        for w in found:
            owners = {n for p in view.places(said.tokens[w]) for n in owner.get(p, ())}
            if owners & places:
                own += len(owners) == 1
                beside = True
            elif len(owners) == 1:
                other += 1
                if not owners & mentioned and _relabelled(said, view, w, places, there):
                    return f"'{token.low}' hoort in de bron niet bij '{said.tokens[w].low}'"
                behind = 0 < w - number <= 4 and said.tokens[w].prep and said.tokens[w].clause == token.clause
                if behind and not owners & mentioned and _parted(view, owners, places):
                    return f"'{said.tokens[w].low}' hoort in de bron bij een ander getal"
                elsewhere += not owners & mentioned
        if other > own:
            wrong += 1
            worst = worst or token.low
        elif own:
            right += 1
        if (
            elsewhere
            and not beside
            and not own
            and all(
                tokens[p].clause != tokens[n].clause
                for n in places
                for w in found
                for p in view.places(said.tokens[w])
                if p in owner and n not in owner[p]
            )
        ):
            return f"'{tokens[min(places)].low}' hoort in de bron bij iets anders"
        if elsewhere and len(mine) == 1 and _told_of_other(said, view, found, owner, places):
            return f"'{token.low}' hoort in de bron bij iets anders"
        if elsewhere >= 2 and not beside:
            return f"'{tokens[min(places)].low}' hoort in de bron bij iets anders"
    if wrong >= 2 and not right:
        return f"'{worst}' hoort in de bron bij iets anders"
    return ""


def _told_of_other(
    said: Reading, view: View, found: list[int], owner: dict[int, set[int]], places: set[int]
) -> bool:
    """Whether a word behind the number stands in another sentence part of the source, with a number there."""
    tokens = view.unit.tokens
    parts = {tokens[p].part for p in places}
    for w in found:
        there = view.places(said.tokens[w])
        if len(there) == 1 and tokens[there[0]].part not in parts:
            mine = owner.get(there[0], set())
            if mine and all(tokens[n].part == tokens[there[0]].part for n in mine):
                return True
    return False


def _relabelled(said: Reading, view: View, w: int, places: set[int], there: dict[int, list[int]]) -> bool:
    """Whether the number has a word of its own in the source, with the preposition that the sentence gives to
    the word of another number."""
    word = said.tokens[w]
    if not word.prep:
        return False
    own = [view.unit.tokens[x] for n in places for x in there.get(n, ())]
    return any(t.prep == word.prep and not any(t.at in view.places(s) for s in said.content) for t in own)


def _parted(view: View, owners: set[int], places: set[int]) -> bool:
    """Whether the numbers stand in other clauses."""
    tokens = view.unit.tokens
    return all(tokens[o].clause != tokens[p].clause for o in owners for p in places)


def _owned(reading: Reading) -> dict[int, list[int]]:
    """For every number the content words that are its own: those next to it, parted from the next number at
    the last "en", comma or other break between the two."""
    tokens = reading.tokens
    numbers = [t for t in tokens if t.kind == "getal"]
    out: dict[int, list[int]] = {t.at: [] for t in numbers}
    for token in tokens:
        if not token.content or token.amount is not None or token.meant:
            continue
        before = [n for n in numbers if n.at < token.at]
        after = [n for n in numbers if n.at > token.at]
        if before and after:
            left, right = before[-1], after[0]
            cut = max(
                (
                    t.at
                    for t in tokens[left.at + 1 : right.at + 1]
                    if t.low in ("en", "naar", "tot", "maar") or t.clause != tokens[t.at - 1].clause
                ),
                default=(left.at + right.at) // 2,
            )
            out[(left if token.at < cut else right).at].append(token.at)
        elif before:
            out[before[-1].at].append(token.at)
            if (
                len(before) > 1
                and before[-1].at - before[-2].at <= 3
                and before[-1].clause == before[-2].clause
            ):
                out[before[-2].at].append(token.at)  # "300 woningen en 20 winkels in Dalwijk"
        elif after:
            out[after[0].at].append(token.at)
    return out
