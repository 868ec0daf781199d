"""Whether a verb keeps the form that its source gives it: what a source only names ("het bevriezen", "om te bevriezen") is not told as
something that is or was done."""

from __future__ import annotations

import re

from assistant.claims.checks.laid import lay, running
from assistant.claims.checks.tense import FINITE, STRONG, participle, past
from assistant.claims.matching import View
from assistant.claims.reading import ACTORS, PREPOSITIONS, Reading, Token
from assistant.claims.words import MODAL, listed

_HELPS = listed("is zijn was waren wordt worden werd werden heeft hebben had hadden")
_HAS = listed("heeft hebben had hadden")
_NOW = listed("wordt worden")
_WE = listed("we wij")
_STRONG_FORM = re.compile(r"(?:be|ver|ont|her|ge)\w*[ou]\w*en$")
_NAMES_A_DEED = re.compile(r"(?:ing|ingen|atie|aties)$")


def form_kept(said: Reading, view: View) -> str:
    """ "Stelt voor om de tarieven te bevriezen" does not say that they are frozen, nor "het aanleggen van een weg" that it is made."""
    if not running(view.piece):
        return ""
    laid = lay(said, view)
    tokens = view.unit.tokens
    for token in said.content:
        if token.at not in laid.at or token.kind != "woord" or token.meant:
            continue
        there = tokens[laid.at[token.at]]
        if not _alike(said, token, view.unit, there):
            return f"de bron zegt '{there.low}' en niet '{token.low}'"
    return ""


def _alike(said: Reading, token: Token, unit: Reading, there: Token) -> bool:
    mine, its = _form(said, token), _form(unit, there)
    if token.root in ACTORS:
        return True  # "gemeentelijk" and "gemeenten"
    if token.root != there.root and {mine, its} != {"deelwoord", "te"}:
        return True  # another word, chosen for what it means
    around = {t.low for t in said.tokens if t.clause == token.clause}
    if its == "te" and mine != "deelwoord" and _aimed(said, token):
        return True
    if its == "deelwoord" != mine and past(token.low):
        return bool(
            {t.low for t in unit.tokens if t.clause == there.clause} & _HAS
        )  # "koos" and "heeft gekozen"
    if mine == "deelwoord" and its == "naam" and _planned(said, token, unit, there):
        return True
    if token.low == there.low:
        if mine == "deelwoord" and around & _HELPS and unit.words & FINITE:
            return _helped(unit, there)
        return mine == its or "te" not in (mine, its) or "om" in around
    if mine == its or {mine, its} <= {"", "wij"}:
        return True
    if mine == "deelwoord" and its == "wij":
        return bool(around & _NOW)  # "we onderzoeken" and "wordt onderzocht"
    if "deelwoord" not in (mine, its) and token.low.rstrip("en") == there.low.rstrip("en"):
        return True
    return not {mine, its} & {"deelwoord", "te", "naam", "en"}


def _form(reading: Reading, token: Token) -> str:
    """What a word seems to be: a participle, "te" with an infinitive, what "wij" do, the name of a deed, another word in "en", or none
    of these."""
    if participle(token.low) or token.low in STRONG or _undergone(reading, token):
        return "deelwoord"
    before = [t.low for t in reading.tokens[max(0, token.at - 2) : token.at]]
    if before[-1:] == ["te"]:
        return "te"
    if _NAMES_A_DEED.search(token.low):
        return "naam"
    if not token.low.endswith("en"):
        return ""
    clause = [t for t in reading.tokens if t.clause == token.clause]
    if any(t.low in _WE for t in clause) and not any(t.meant in MODAL for t in clause):
        return "wij"
    if "het" in before or (before and before[-1] in PREPOSITIONS):
        return "naam"
    opens = not token.at or reading.tokens[token.at - 1].part != token.part
    return "en" if opens or any(t.low in FINITE for t in clause) else "wij"


def _helped(unit: Reading, there: Token) -> bool:
    """Whether a participle has its "is" or "wordt", be it that of the clause before ("is opgesteld door A, en vastgesteld door B")."""
    clause = [t for t in unit.tokens if t.clause == there.clause]
    lows = {t.low for t in clause}
    if lows & _HELPS:
        return True
    before = [t.low for t in unit.tokens if t.clause == there.clause - 1 and t.part == there.part]
    return clause[0].low == "en" and not lows & FINITE and bool(set(before) & _HELPS)


def _planned(said: Reading, token: Token, unit: Reading, there: Token) -> bool:
    """Whether a deed that a line without a verb puts beside a moment is told as planned ("mei: vaststelling plan" and "het plan wordt in
    mei vastgesteld"), or one that is counted as done ("aantal ritten: 12")."""
    around = {t.low for t in said.tokens if t.clause == token.clause}
    before = unit.tokens[there.at - 1] if there.at else None
    if before is not None and before.low == "aantal":
        return bool(around & _HELPS)
    if not around & _NOW or any(t.low in FINITE for t in unit.tokens if t.part == there.part):
        return False
    return (
        before is None or before.kind == "tijd" or before.part != there.part or before.clause != there.clause
    )


def _aimed(said: Reading, token: Token) -> bool:
    """Whether a word is an infinitive behind "wil", "moet" or "kan", which are held against the source by themselves: "de ambitie om toe
    te voegen" is that they want to add."""
    helps = any(t.low in _HELPS for t in said.tokens if t.clause == token.clause)
    wills = any(t.meant in ("wil", "moet", "kan") for t in said.tokens if t.clause == token.clause)
    return token.low.endswith("en") and wills and not helps


def _undergone(reading: Reading, token: Token) -> bool:
    """Whether a word is a strong participle: "wordt bevroren", "zijn verzonnen"."""
    helped = any(t.low in _HELPS for t in reading.tokens if t.clause == token.clause)
    return helped and bool(_STRONG_FORM.match(token.low))
