"""Where a piece of running text makes two statements, or sets two things against each other, a sentence keeps to one side."""

from __future__ import annotations

import re

from assistant.claims.checks.frames import party, subject
from assistant.claims.checks.tense import FINITE
from assistant.claims.matching import View
from assistant.claims.reading import Reading, Token
from assistant.claims.synonyms import opposite
from assistant.claims.words import listed

_TEXT = ("sentence", "item")
_AND = listed("en maar terwijl")
_POINTS = listed("oost west noord zuid binnen buiten boven onder")
_TO = listed("aan tot voor naar")


def one_statement(said: Reading, view: View) -> str:
    """Of "A is voorzitter; B leidt de stuurgroep" not "B is voorzitter"."""
    verbs = sum(t.low in FINITE for t in said.tokens)
    if view.piece.kind not in _TEXT or view.piece.joined or verbs > 1:
        return ""
    tokens = view.unit.tokens
    parts = {t.part for t in tokens if t.low in FINITE or t.low.endswith("t")}
    if len(parts) < 2:
        return ""
    stated = [t for t in said.content if t.amount is None]
    homes = [
        {o.part for o in tokens if o.low == t.low} or {tokens[p].part for p in view.places(t)} for t in stated
    ]
    only = [next(iter(found)) for found in homes if len(found) == 1]
    names = [t for t in said.content if t.kind in ("persoon", "rol") or party(t)]
    if len(set(only)) > 1 and any(t.kind == "persoon" for t in names):
        mine = {p for t in said.items("persoon") for p in {tokens[q].part for q in view.places(t)}}
        if len(mine) == 1 and only.count(next(iter(mine))) < len(only):
            return "dit hoort in de bron bij iemand anders"
    return ""


def keeps_side(said: Reading, view: View) -> str:
    """Of "de oostkant kent A en aan de westkant is B" not "aan de oostkant is B"."""
    if view.piece.kind not in _TEXT:
        return ""
    tokens = view.unit.tokens
    placed = {p for t in said.content for p in view.places(t)}
    for token in said.content:
        places = view.places(token)
        if len(places) != 1:
            continue
        mine = tokens[places[0]]
        for other in tokens:
            if (
                not other.content
                or other.at in placed
                or other.part != mine.part
                or not _against(mine, other)
            ):
                continue
            first, last = sorted((mine.at, other.at))
            cut = next((t.at for t in reversed(tokens[first:last]) if t.low in _AND), -1)
            if cut < 0:
                continue
            own = range(cut) if mine.at < cut else range(cut, len(tokens))
            rest = [view.places(t) for t in said.content if t is not token and view.places(t)]
            wrong = [found for found in rest if not any(p in own for p in found)]
            if len(wrong) >= 2 and 2 * len(wrong) >= len(rest):
                return f"dit hoort in de bron bij '{other.low}'"
    return ""


def _against(one: Token, other: Token) -> bool:
    """Whether two words are opposites, or compounds of one thing with opposite points ("oostzijde", "westzijde")."""
    if one.at == other.at or one.amount is not None or other.amount is not None:
        return False
    if opposite(one.root, other.root):
        return True
    for point in _POINTS:
        rest = one.low.removeprefix(point)
        if rest not in (one.low, "") and len(rest) > 2 and other.low.endswith(rest):
            return opposite(point, other.low.removesuffix(rest))
    return False


def giver_kept(said: Reading, view: View) -> str:
    """Of "A levert steun aan B" not "B levert steun aan A"."""
    if view.piece.kind not in _TEXT:
        return ""
    tokens = view.unit.tokens
    for clause in dict.fromkeys(t.clause for t in said.tokens):
        doer = subject(said, clause)
        if doer is None or not view.places(doer):
            continue
        doers = {tokens[p].prep for p in view.places(doer)}
        for token in said.content:
            if token.clause < clause or token.prep not in _TO or token is doer or not view.places(token):
                continue
            if (
                token.prep in doers
                and "" not in doers
                and {tokens[p].prep for p in view.places(token)} == {""}
            ):
                return f"'{doer.low}' is in de bron niet wie het doet"
    return ""


_ORDERS = re.compile(r"\b(?:geeft|geven|gaf|gaven|verleent|verlenen)\b.*\bopdracht\b|\bverzoek(?:t|en)\b")
_ON_BEHALF = (("in", "opdracht", "van"), ("op", "verzoek", "van"))


def order_given(said: Reading, view: View) -> str:
    """Of "A doet het in opdracht van B" not "A geeft B opdracht"."""
    tokens = view.unit.tokens
    if not _ORDERS.search(said.low):
        return ""
    low = [t.low for t in tokens]
    for at in range(len(low) - 3):
        if tuple(low[at : at + 3]) not in _ON_BEHALF:
            continue
        clause = tokens[at].clause
        givers = {t.at for t in tokens[at + 3 :] if t.content and t.clause == clause}
        for doer in (subject(said, c) for c in dict.fromkeys(t.clause for t in said.tokens)):
            if doer is not None and view.places(doer) and not givers & set(view.places(doer)):
                return f"'{doer.low}' geeft in de bron de opdracht niet"
    return ""


_GROWS = re.compile(
    r"\b(?:groei\w*|gegroeid|op|oplop\w+|toe|toene\w+|stijg\w*|verwacht\w*|wordt|worden|zal|zullen|straks|later|naar|tot|wil|willen"
    r"|stre[ev]\w*|doel\w*|ambitie\w*|kan|kunnen|moet\w*|uiteindelijk|neemt|nemen|verdubbel\w*|extra)\b"
)


def grows_towards(said: Reading, view: View) -> str:
    """Of "de stad groeit naar 900" not "de stad telt 900"."""
    tokens = view.unit.tokens
    ends = [t for t in tokens if t.kind == "getal" and t.prep == "naar"]
    for token in said.items("getal"):
        places = view.places(token)
        if token.prep == "naar" and ends and places and not any(t.at in places for t in ends):
            return f"'naar {token.low}' staat in de bron als 'naar {ends[0].low}'"
    if _GROWS.search(said.low) or not _GROWS.search(view.unit.low):
        return ""
    for token in said.items("getal"):
        places = view.places(token)
        if places and token.prep != "naar" and all(tokens[p].prep == "naar" for p in places):
            return f"de bron noemt '{token.low}' als iets dat nog komt"
    return ""


def percentage_of(said: Reading, view: View) -> str:
    """Of "het percentage woningen dat naar ouderen gaat is 9" not "9 procent van de ouderen"."""
    tokens = view.unit.tokens
    for share in tokens:
        if share.low not in ("percentage", "aandeel"):
            continue
        counted = [t for t in tokens[share.at + 1 : share.at + 4] if t.content and t.clause == share.clause]
        if not counted or tokens[share.at + 1].low in ("van", "dat", "is"):
            continue
        for token in said.items("getal"):
            after = said.tokens[token.at + 1 : token.at + 2]
            if token.amount is None or token.amount.kind != "procent" or not view.places(token) or not after:
                continue
            if after[0].low != "van":
                continue
            whole = [
                t for t in said.tokens[token.at + 2 : token.at + 7] if t.content and t.clause == token.clause
            ]
            if whole and not {t.at for t in counted} & {p for t in whole for p in view.places(t)}:
                return f"het percentage is in de bron van '{counted[-1].low}'"
    return ""


def same_slot(said: Reading, view: View) -> str:
    """What only the piece before has does not take the place behind a preposition of what the piece itself has there."""
    placed = {p for t in said.content for p in view.places(t)}
    for token in said.content:
        if not token.prep or view.places(token) or token.amount is not None or not _first(said, token):
            continue
        rivals = [
            t
            for t in view.unit.content
            if t.prep == token.prep and t.at not in placed and _first(view.unit, t)
        ]
        if rivals:
            return f"de bron noemt hier '{rivals[0].low}'"
    return ""


def _first(reading: Reading, token: Token) -> bool:
    """Whether a word is the first behind its preposition."""
    before = [t.low for t in reading.tokens[max(0, token.at - 2) : token.at]]
    return token.prep in before
