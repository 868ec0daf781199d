"""Whether a sentence leaves out what its source puts over or against a clause: who says or wants it, whether it is sure, under which
condition it holds."""

from __future__ import annotations

from assistant.claims.checks.governing import FACTS
from assistant.claims.checks.laid import Laid, lay, running
from assistant.claims.checks.spared import first_of_two, motive, titled
from assistant.claims.checks.tense import FINITE
from assistant.claims.checks.whole import trailing
from assistant.claims.matching import View
from assistant.claims.reading import Reading, Token
from assistant.claims.words import MODAL, listed

_OPENS = listed("dat of om")  # a clause that hangs on the one before it
_BUT = listed(
    "als wanneer indien mits tenzij zolang zodra mocht mochten behalve zonder maar totdat voordat"
)  # what follows limits what stands around it
_ONE = listed("een 1")


def governed_kept(said: Reading, view: View) -> str:
    """What follows "het idee is dat", "A pleit ervoor dat" or "het besluit of", and what holds "mits", "zodra" or "maar ...",
    is not told without that."""
    if not running(view.piece):
        return ""
    laid = lay(said, view)
    for token in view.unit.content:
        if not token.meant or token.at in laid.reached or titled(token, laid):
            continue
        if first_of_two(token, view.unit, laid.reached) or motive(token, view.unit):
            continue
        beside = token.clause in laid.clauses and not trailing(token, laid)
        if beside or (token.meant == "als" and token.part in laid.parts):  # "op voorwaarde dat ..."
            return f"de bron zegt er '{token.low}' bij"
    return _hangs(laid) or _limited(laid) or _one_of(said, laid)


def remark_kept(said: Reading, view: View) -> str:
    """What a source expects in a remark of its own is not told as sure."""
    if not running(view.piece):
        return ""
    laid = lay(said, view)
    for token in view.unit.content:
        if token.meant and token.at not in laid.reached and _in_an_aside(token, laid):
            return "de bron is hier minder stellig"
    return ""


def _in_an_aside(token: Token, laid: Laid) -> bool:
    """Whether a word says how sure it is in a remark without a verb of which nothing is told ("en zal – naar verwachting, met A – geld
    geven"), while the clauses on both sides are told."""
    tokens = laid.view.unit.tokens
    aside = [t for t in tokens if t.clause == token.clause and t.part == token.part]
    if token.meant not in MODAL or any(t.low in FINITE for t in aside):
        return False
    told = [p for p in laid.at.values() if tokens[p].part == token.part]
    return any(p < aside[0].at for p in told) and any(p > aside[-1].at for p in told)


def _hangs(laid: Laid) -> str:
    """Whether a clause is told of which nothing is told that it hangs on."""
    for token in laid.view.unit.tokens:
        if token.low not in _OPENS or not any(
            p > token.at and laid.view.unit.tokens[p].part == token.part for p in laid.at.values()
        ):
            continue
        over = [t for t in laid.view.unit.content if t.part == token.part and t.at < token.at]
        sure = any(FACTS.match(t.low) for t in _before(laid, token)) and not any(t.meant for t in over)
        if over and not sure and not any(t.at in laid.reached for t in over):
            return "de bron zegt dit niet zelf"
    return ""


def _limited(laid: Laid) -> str:
    """Whether a clause is left out that limits the others of its sentence."""
    for token in laid.view.unit.tokens:
        if token.low not in _BUT or token.part not in laid.parts or not _opens(laid, token):
            continue
        inside = [t for t in laid.view.unit.content if t.clause == token.clause and t.at > token.at]
        if inside and not any(t.at in laid.reached for t in inside):
            return f"de bron zegt er '{token.low} ...' bij"
    return ""


def _before(laid: Laid, token: Token) -> list[Token]:
    return [t for t in laid.view.unit.tokens[: token.at] if t.part == token.part]


def _opens(laid: Laid, token: Token) -> bool:
    """Whether a word opens its clause: not "nog maar 200", nor "maar ook"."""
    tokens = laid.view.unit.tokens
    behind = tokens[token.at + 1].low if token.at + 1 < len(tokens) else ""
    return (not token.at or tokens[token.at - 1].clause != token.clause) and behind != "ook"


def _one_of(said: Reading, laid: Laid) -> str:
    """Whether "een van de grootste" is told as "de grootste"."""
    tokens = laid.view.unit.tokens
    for token in tokens[:-3]:
        if [t.low for t in tokens[token.at + 1 : token.at + 3]] not in (["van", "de"], ["van", "onze"]):
            continue
        if (
            token.low in _ONE
            and tokens[token.at + 3].at in laid.reached
            and not said.words & _ONE & {token.low}
        ):
            return "in de bron is dit er een van meer"
    return ""
