"""What governs a statement in its source: a condition, a clause that it is embedded in ("de aanname is dat"), the verb
of which it is the subject ("een verlaging wordt onderzocht"). Without these it says something else."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.claims.checks.tense import FINITE, participle
from assistant.claims.matching import View
from assistant.claims.reading import Reading, Token
from assistant.claims.words import MODAL, listed

_TEXT = ("sentence", "item")
_IF = listed("als wanneer indien mits tenzij zolang")
_ALWAYS_IF = listed("indien mits tenzij")
_NOT_IF = listed("ook zelfs zowel net zoals dan even weten weet en of bijvoorbeeld")
_SAID_IF = listed("als wanneer indien mits tenzij zolang bij mocht mochten voorwaarde afhankelijk zonder pas")
_SUBJECTS = listed(
    "de het een er dit deze dat die wij we zij ze men hij elke elk alle geen meer minder veel onze ons hun"
)
FACTS = re.compile(
    r"^(?:blijkt|bleek|gebleken|beteken\w+|weet|weten|wist|ziet|zien|zag|gezien|merk\w*|gemerkt|constate\w+|geconstateerd"
    r"|vastge\w+|vast|besl\w+|afge\w+|overeen\w*|bekend\w*|meld\w*|gemeld|staat|staan|toon\w*|tonen|\w*getoond|erken\w*"
    r"|regelt|regelen|geregeld|geldt|gelden|zo|zodanig|leidt|leiden|maakt|maken|gemaakt|zorg\w*|feit\w*|ervaren|ervaart)$"
)
_ASSUMED = listed(
    "aanname aannames veronderstelling idee gedachte mening overtuiging vertrouwen kans risico gevaar vrees zorg angst "
    "hoop eis wens voorwaarde oproep verzoek advies voorstel standpunt uitgangspunt bedoeling verwachting stelling inschatting"
)
_WANTED = listed("nodig noodzakelijk belangrijk wenselijk gewenst")
_TAKEN = listed("uit ervanuit ervoor uitgaande gesteld gegeven")
_DEED = re.compile(r"(?:ing|ingen|atie|aties|ering)$")


def conditions_kept(said: Reading, view: View) -> str:
    """What holds under a condition is not told as if it held anyhow."""
    if view.piece.kind not in _TEXT or said.words & _SAID_IF:
        return ""
    tokens = view.unit.tokens
    reached = {p for t in said.content for p in view.places(t)}
    for token in tokens:
        if token.low == "zonder" and _unless(tokens, token, reached):
            return "de bron stelt hier een voorwaarde"
        if not _opens_condition(tokens, token):
            continue
        inside = {t.at for t in tokens[token.at :] if t.clause == token.clause}
        host = _host(tokens, token, max(inside))
        if len(host & reached) >= 2 and not any(tokens[p].content for p in inside & reached):
            return "de bron stelt hier een voorwaarde"
    return ""


def _unless(tokens: Sequence[Token], token: Token, reached: set[int]) -> bool:
    """Whether a sentence of the source opens with "zonder ...", of which only what follows is told."""
    if token.at and tokens[token.at - 1].part == token.part:
        return False
    verb = next((t.at for t in tokens[token.at :] if t.part == token.part and t.low in FINITE), -1)
    inside = {t.at for t in tokens[token.at : max(verb, 0)] if t.content and t is not token}
    return bool(inside) and not inside & reached and any(p > verb for p in reached)


def _opens_condition(tokens: Sequence[Token], token: Token) -> bool:
    if token.low not in _IF or token.at + 2 >= len(tokens):
        return False
    before = tokens[token.at - 1] if token.at else None
    if before is not None and before.part == token.part and before.low in _NOT_IF:
        return False
    following = tokens[token.at + 1]
    rest = [t for t in tokens[token.at + 2 :] if t.clause == token.clause and t.part == token.part]
    ends = any(_verbal(t) for t in rest[-1:]) or any(t.low in FINITE for t in rest[-2:])
    ends = ends or (following.low == "er" and any(t.low in FINITE for t in rest))
    opens = not token.at or tokens[token.at - 1].part != token.part
    return ends and (
        token.low in _ALWAYS_IF
        or following.low in _SUBJECTS
        or following.capital
        or (opens and token.low == "wanneer")
    )


def _verbal(token: Token) -> bool:
    return token.kind == "woord" and not token.prep and not token.capital and token.low.endswith(("t", "en"))


def _host(tokens: Sequence[Token], token: Token, last: int) -> set[int]:
    """The clause that a condition belongs to: the one before it, or behind it where it stands in front."""
    before = tokens[token.at - 1] if token.at and tokens[token.at - 1].part == token.part else None
    beside = before or next((t for t in tokens[last + 1 :] if t.part == token.part), None)
    if beside is None:
        return set()
    return {t.at for t in tokens if t.clause == beside.clause and t.part == beside.part and t.content}


def embedding_kept(said: Reading, view: View) -> str:
    """What the source only has somebody assume, ask, fear or think necessary is not told as so."""
    if view.piece.kind not in _TEXT or (said.words & _SAID_IF) - view.unit.words:
        return ""
    tokens = view.unit.tokens
    reached = {p for t in said.content for p in view.places(t)}
    for token in tokens[1:-1]:
        if token.low != "dat" or not _complement(tokens, token):
            continue
        inner = {p for p in reached if p > token.at and tokens[p].part == token.part}
        around = [t for t in tokens[: token.at] if t.clause == tokens[token.at - 1].clause]
        outer = {t.at for t in around if t.content}
        if len(inner) < 2 or 4 * len(inner) < 3 * len(reached) or outer & reached:
            continue
        wished = any(t.meant in ("moet", "wil") for t in said.tokens) and any(
            t.low in _WANTED for t in around
        )
        if wished:
            continue
        if any(t.meant == "niet" for t in around) or not any(FACTS.match(t.low) for t in around):
            return f"de bron zegt dit onder '{' '.join(t.low for t in around[-4:])} dat'"
    return ""


def _complement(tokens: Sequence[Token], token: Token) -> bool:
    """Whether "dat" opens what is thought or said rather than telling more of a noun ("het plan dat ...")."""
    before, after = tokens[token.at - 1], tokens[token.at + 1]
    if after.low not in _SUBJECTS | _IF and not after.capital and after.amount is None:
        return False
    if before.low in ("is", "zijn", "was"):
        return any(t.low in _ASSUMED | _WANTED for t in tokens[: before.at])
    if before.low in _ASSUMED | _WANTED | _TAKEN:
        return True
    article = token.at > 1 and tokens[token.at - 2].low in ("de", "het", "een", "dit", "deze", "die")
    return before.content and before.kind == "woord" and not article and before.low.endswith(("t", "en", "d"))


def deeds_kept(said: Reading, view: View) -> str:
    """ "Een verlaging wordt onderzocht" does not say that something is made lower."""
    if view.piece.kind not in _TEXT:
        return ""
    tokens = view.unit.tokens
    placed = {p for t in said.content for p in view.places(t)}
    for token in said.content:
        if token.kind != "woord" or not participle(token.low):
            continue
        there = [tokens[p] for p in view.places(token)]
        if not there or not all(_DEED.search(t.low) and not t.prep for t in there):
            continue
        verbs = [
            t
            for t in tokens
            if t.clause == there[0].clause
            and t.at not in placed
            and t.at not in {x.at for x in there}
            and _done(t)
        ]
        if verbs:
            return f"de bron zegt dat '{there[0].low}' '{verbs[0].low}' is of wordt"
    return ""


def _done(token: Token) -> bool:
    return token.content and (participle(token.low) or token.meant in MODAL)
