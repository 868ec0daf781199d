"""What is done and what is still to come."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.claims.matching import View
from assistant.claims.reading import Reading, Token
from assistant.claims.words import listed

_DONE = frozenset(["is", "zijn", "heeft", "hebben", "was", "waren", "werd", "werden", "had", "hadden"])


_GOING = frozenset(["wordt", "worden", "zal", "zullen", "zou", "zouden"])


_PARTICIPLE = re.compile(
    r"^(?:aan|af|bij|deel|door|in|mee|na|om|op|over|plaats|samen|toe|uit|vast|voor|vrij|goed)?(?:ge\w+(?:d"
    r"|t|en)|(?:be|ver|ont|her)\w+d)$"
)


_NOW = re.compile(r"\b(?:nu|al|reeds|inmiddels|momenteel|vandaag)\b")


_LATER = re.compile(
    r"\b(?:op termijn|toekomst|toekomstig\w*|straks|later|uiteindelijk|komende|gaat|gaan|zal|zullen)\b"
)


def tense_kept(said: Reading, view: View) -> str:
    """What is still to happen is not said as done, nor the other way round."""
    if (
        _NOW.search(said.low)
        and not _NOW.search(view.unit.low)
        and _LATER.search(view.unit.low)
        and not _LATER.search(said.low)
    ):
        return "in de bron is dit nog niet zo"
    for token in said.content:
        if token.kind != "woord" or not participle(token.low):
            continue
        for place in view.places(token)[:1]:
            there = view.unit.tokens[place]
            if there.low.endswith("e") and participle(there.low.removesuffix("e")):
                if _helper(said.tokens, token) in _GOING:  # "het vastgestelde plan": it was done
                    return f"'{token.low}' is in de bron al gebeurd"
                continue
            if not participle(there.low):
                continue
            mine, theirs = _helper(said.tokens, token), _helper(view.unit.tokens, there)
            if mine in _DONE and theirs in _GOING:
                return f"'{token.low}' is in de bron nog niet gebeurd"
            if mine in _GOING and theirs not in _GOING:
                return f"'{token.low}' is in de bron al gebeurd"
    return ""


_NO_PARTICIPLE = listed(
    "gebied gebieden gemeenten getal gezond gebruiken gevallen gegevens gevolgen geld gemiddeld "
    "beleid behoud bestand gelijkheid gezinnen gelden bedrijven begeleiden gebouwen gebeurt bewoners "
    "beperkingen belangen besturen verbinden verbeteren verdelen vergroten gesprekken gronden "
    "gewesten geven genoeg onderwerpen onderwijs ontwerpen vereisten gewoonten geschikt gebied-en "
    "berichten bestaand besluit besluiten bereiken behalen bepalen bieden beginnen begint"
)


def _helper(tokens: Sequence[Token], participle: Token) -> str:
    """The auxiliary of a participle: the nearest one in its clause."""
    near = [t for t in tokens if t.clause == participle.clause and t.low in _DONE | _GOING]
    return min(near, key=lambda t: abs(t.at - participle.at)).low if near else ""


def participle(word: str) -> bool:
    """Whether a word can only be a participle: "bepaalt" can be a finite verb."""
    if word in _NO_PARTICIPLE:
        return False
    return bool(_PARTICIPLE.match(word)) and not (
        word.endswith("t")
        and not re.match(
            r"^(?:aan|af|bij|deel|door|in|mee|na|om|op|over|plaats|samen|toe|uit|vast|voor|vrij|goed)?ge",
            word,
        )
    )
