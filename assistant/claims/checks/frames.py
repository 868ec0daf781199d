"""The parts of a clause that say who does what: its subject, and the clause of a source that it retells."""

from __future__ import annotations

import re
from collections.abc import Iterable

from assistant.claims.checks.tense import FINITE, participle
from assistant.claims.matching import NAMES, View, chosen
from assistant.claims.reading import ACTORS, PREPOSITIONS, Reading, Token
from assistant.claims.words import MODAL, listed

_DETERMINERS = listed(
    "de het een den der des deze dit die dat hun onze ons elk elke ieder iedere alle geen enkele "
    "sommige veel vele meer minder genoeg"
)
_ADVERBS = listed(
    "ongeveer ruim bijna circa vooral vaak snel nieuw inmiddels eerst meestal jaarlijks maandelijks wekelijks "
    "dagelijks samen gezamenlijk gemiddeld netto totaal nodig klaar huidig mogelijk uiterlijk naar later tijd jaar jaren periode termijn week weken maand maanden dag dagen moment "
    "natuurlijk uiteraard namelijk"
)
_BODIES = re.compile(
    r"(?:organisaties?|corporaties?|raad|raden|bureaus?|diensten|stichting(?:en)?|bond(?:en)?|commissies?"
    r"|(?:stuur|werk|project|klankbord)groep(?:en)?|schap(?:pen)?|colleges?|bedrij(?:f|ven)|partijen|partners?"
    r"|besturen|aanbieders?|beheerders?|instellingen|verenigingen|kabinet|kamer|ministerie|staatssecretaris"
    r"|inspectie|politie|huurders|inwoners|bewoners|ondernemers|werkgevers|verzekeraars?|vervoerders?)$"
)
PASSIVE = listed("is zijn was waren wordt worden werd werden")
POINTING = listed(
    "dit dat die deze dat hij zij ze het we wij er daar hier men daarvan hiervan beide welke wat"
)


_PRONOUNS = listed("we wij ze zij hij men")


def party(token: Token) -> bool:
    """Whether a token names somebody: a person, place, organisation, office or public body."""
    return (
        token.kind in NAMES or token.kind == "rol" or token.root in ACTORS or bool(_BODIES.search(token.low))
    )


def nouns(reading: Reading, clause: int) -> list[Token]:
    """What can be seen to be nouns in a clause: names, parties, and words behind an article or at its front."""
    out: list[Token] = []
    tokens = [t for t in reading.tokens if t.clause == clause]
    opened = True
    for k, token in enumerate(tokens):
        if token.low in _DETERMINERS:
            opened = True
            continue
        if token.low in _PRONOUNS or token.low == "te":
            opened = False
            continue
        if token.amount is not None:
            opened = token.kind == "getal" or opened
            continue
        if (
            not token.content
            or (token.meant and (token.meant not in MODAL or token.low in FINITE))
            or token.low in _ADVERBS
        ):
            opened = opened and k == 0
            continue
        following = tokens[k + 1] if k + 1 < len(tokens) else None
        if k == 0 and token.at and _fronted(reading.tokens[token.at - 1], token, following):
            opened = False
            continue
        describes = (
            token.low.endswith("e")
            and following is not None
            and following.content
            and following.amount is None
            and not party(token)
        )
        if opened and describes:
            continue
        if party(token) or (opened and not participle(token.low)):
            out.append(token)
        opened = False
    return out


def _fronted(before: Token, token: Token, following: Token | None) -> bool:
    """Whether a clause in the middle of a sentence opens with its verb ("..., neemt de raad een besluit")."""
    if before.part != token.part or token.capital or token.kind != "woord" or following is None:
        return False
    behind = following.low in _DETERMINERS or following.low in PREPOSITIONS or following.low in POINTING
    return behind and (token.low in FINITE or (token.low.endswith("t") and not participle(token.low)))


def subject(reading: Reading, clause: int) -> Token | None:
    """The first noun of a clause without a preposition: in Dutch nearly always its subject."""
    found = next((t for t in nouns(reading, clause) if not t.prep), None)
    inside = [t for t in reading.tokens if t.clause == clause]
    if found is None or _goes_on(reading, inside[0], inside[1] if len(inside) > 1 else None):
        return None
    after = reading.tokens[found.at + 1] if found.at + 1 < len(reading.tokens) else None
    if found.kind == "woord" and party(found) and after is not None and after.kind in ("naam", "plaats"):
        return after if after.clause == clause and not after.prep else found  # "de gemeente Dalwijk"
    return found


def _goes_on(reading: Reading, first: Token, second: Token | None) -> bool:
    """Whether a clause goes on behind a relative clause: its subject stands before that one ("boeren die
    meedoen, krijgen een vergoeding")."""
    if not first.at or not _fronted(reading.tokens[first.at - 1], first, second):
        return False
    before = reading.tokens[first.at - 1].clause
    opens = next(t.low for t in reading.tokens if t.clause == before)
    return opens in ("die", "dat", "waar", "waarin", "waarop")


def told(reading: Reading, clause: int) -> bool:
    """Whether a clause seems to have a verb of its own, and so a subject: a label or an item of a list has
    none, and "om te" has neither."""
    tokens = [t for t in reading.tokens if t.clause == clause]
    lows = {t.low for t in tokens}
    if lows & FINITE:
        return True
    if "te" in lows or (tokens and tokens[0].low == "om"):
        return False
    found = {t.at for t in nouns(reading, clause)}
    return any(
        t.kind == "woord"
        and t.content
        and t.at not in found
        and not t.capital
        and t.low.endswith(("t", "en", "de", "te"))
        for t in tokens
    )


def passive(reading: Reading, clause: int) -> bool:
    """Whether a clause has a form of "worden" or "zijn" with a participle."""
    tokens = [t for t in reading.tokens if t.clause == clause]
    return any(t.low in PASSIVE for t in tokens) and any(
        participle(t.low) or (t.low.endswith("en") and t.low[:2] in ("be", "ge", "ve")) for t in tokens
    )


def share(said: Iterable[Token], view: View, clause: int) -> int:
    """How many of these tokens stand in a clause of the piece."""
    return sum(1 for t in said if any(view.unit.tokens[p].clause == clause for p in view.places(t)))


def retold(said: Iterable[Token], view: View) -> int:
    """The clause of the piece that shares most with these tokens; -1 where none shares anything."""
    scores: dict[int, int] = {}
    for token in said:
        for clause in {view.unit.tokens[p].clause for p in view.places(token)}:
            scores[clause] = scores.get(clause, 0) + 1
    return max(scores, key=lambda c: (scores[c], -c)) if scores else -1


def fixed(said: Reading, view: View) -> dict[int, int]:
    """The place in the piece of every content token of the sentence that has one."""
    return chosen(said.content, view)
