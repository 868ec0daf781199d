"""Who does what to whom, the other way round: "het Rijk vraagt de stad" where the documents say "wij vragen het Rijk"."""

from __future__ import annotations

import re

from assistant.claims.checks.frames import party, passive
from assistant.claims.checks.tense import participle
from assistant.claims.matching import View
from assistant.claims.reading import Reading, Token
from assistant.claims.words import listed

BEGINS = 3  # letters that the forms of a verb have alike
_HELPS = listed(
    "is zijn was waren wordt worden werd werden heeft hebben had hadden zal zullen kan kunnen moet moeten wil willen "
    "mag mogen gaat gaan"
)
OF_A_PARTY = re.compile(r"(?:ale|lijke|se)$")  # "de provinciale visie": a party's, and no party
_TO = frozenset(["aan", "naar", "bij", "van", "richting"])
_THAT = frozenset(["dat", "of", "hoe", "omdat", "zodat"])
# "(Hoe komt het dat) de huren ...": the clause begins with its subject, and its verb stands last
_OPENS_A_SUBJECT = frozenset(["de", "het", "een", "er", "onze", "deze", "die", "dit", "dat", "alle", "veel"])
_WE = frozenset(["we", "wij"])


def turned_round(said: Reading, view: View) -> bool:
    """Whether the doer of a question's verb is the one to whom it is done in the piece."""
    verb = _verb(said)
    mine = doer(said)
    if verb is None or mine is None or (passive(said, verb.clause) and mine.prep != "door"):
        return False
    tokens = view.unit.tokens
    for place in view.places(verb):
        if tokens[place].capital and place:
            continue  # of a name: "bureau Wonen en Zorg" takes care of nothing
        if not tokens[place].low.removeprefix("ge").startswith(verb.low.removeprefix("ge")[:BEGINS]):
            continue  # "de nieuwbouw" builds nothing
        clause = tokens[place].clause
        theirs = [tokens[p] for p in view.roots.get(mine.root, []) if tokens[p].clause == clause]
        if not theirs or not all(_undergoes(view.unit, t, place, clause) for t in theirs):
            continue
        if _other_doer(said, view, mine, place):
            return True
    return False


def _verb(said: Reading) -> Token | None:
    """The verb that says something: the first word, or behind a helping verb the participle or infinitive at the end."""
    if not said.tokens:
        return None
    first = said.tokens[0]
    if first.low in _OPENS_A_SUBJECT:
        return None
    if first.low not in _HELPS:
        return first
    found = [t for t in said.tokens if t.content and (participle(t.low) or t.low.endswith("en"))]
    return found[-1] if found else None


def doer(said: Reading) -> Token | None:
    """The party right behind the finite verb that an assumption begins with."""
    for token in said.tokens[1:6]:
        if token.prep and token.prep != "door":
            return None
        if OF_A_PARTY.search(token.low):
            continue
        if party(token) and token.amount is None:
            return token
        if (
            token.content and token.at > 1 and not token.low.endswith("e")
        ):  # "(welke) keuzes maakt de provincie"
            return None
    return None


def _undergoes(unit: Reading, token: Token, verb: int, clause: int) -> bool:
    """Whether a party is the object of a clause, or stands behind "aan" and the like."""
    if token.prep in _TO:
        return True
    if token.prep or passive(unit, clause) or token.at < verb:
        return False
    if any(t.low in _THAT for t in unit.tokens[verb : token.at]):
        return False  # "wij verwachten dat de regio groeit": it does something itself
    return _we_do(unit, clause) or _gapped(unit, verb)


def _we_do(unit: Reading, clause: int) -> bool:
    return any(t.low in _WE for t in unit.tokens if t.clause == clause)


def _gapped(unit: Reading, verb: int) -> bool:
    """Whether a verb takes its subject from the clause before ("..., en vraagt de provincie")."""
    return verb > 0 and unit.tokens[verb - 1].low in ("en", "maar")


def _other_doer(said: Reading, view: View, mine: Token, verb: int) -> bool:
    """Whether somebody else does it in the piece: "we", or one whom the question puts behind "aan" and the like."""
    unit = view.unit
    clause = unit.tokens[verb].clause
    if _we_do(unit, clause):
        return True
    here = [t for t in unit.tokens if t.clause == clause or (_gapped(unit, verb) and t.at < verb)]
    for token in here:
        if token.root == mine.root or not party(token):
            continue
        acts = token.prep == "door" if passive(unit, clause) else not token.prep
        if acts and any(token.at in view.places(t) for t in said.tokens if t.prep in _TO):
            return True
    return False
