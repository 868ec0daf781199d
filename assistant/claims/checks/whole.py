"""Whether a sentence tells the clauses of its source whole. What it leaves out between the words that it takes, before or behind
them, may be just what makes them true: such a sentence gives way to the source's own words."""

from __future__ import annotations

from assistant.claims.checks.frames import party, told
from assistant.claims.checks.laid import Laid, Stretch, beside, lay, running
from assistant.claims.checks.spared import before_another, first_of_two, motive, shows, titled
from assistant.claims.checks.tense import FINITE, participle
from assistant.claims.matching import NAMES, STRIVES, View
from assistant.claims.reading import ACTORS, Reading, Token
from assistant.claims.words import LIGHT, listed

_ASIDE = listed(
    "die dat waar waarbij waarvan waarin waarop waarmee waardoor waaronder zoals omdat zodat inclusief bijvoorbeeld "
    "terwijl om doordat en"
)  # openers of a clause that only adds something
_STRESS = listed(
    "juist reeds echt daadwerkelijk tegelijkertijd tegelijk uiteraard natuurlijk nadrukkelijk specifiek gezamenlijk "
    "nadere huidige betreffende behoeve bedraagt bedragen hieronder onderstaande bovenstaande beschikbaar alleenal"
)
_BRINGS_ABOUT = listed(
    "realiseren gerealiseerd bereiken bereikt behalen behaald verwezenlijken verwezenlijkt"
)  # what one wants to bring about is what one wants
_HERE = listed("onze deze de het hele")
_BOTH = listed("tussen zowel samen gezamenlijk")
_NEAR = 3  # places between a word and the noun that it goes with


def whole_kept(said: Reading, view: View) -> str:
    """ "Een stop op nieuwe aansluitingen" is not told of "een stop op nieuwe aansluitingen voor grootverbruik", nor "A bespreekt
    het" of "het wordt voorbereid in A en besproken in B"."""
    if not running(view.piece):
        return ""
    laid = lay(said, view)
    wishes = any(t.meant == "wil" for t in said.tokens)
    for stretch in laid.stretches:
        for token in laid.left_out(stretch):
            if wishes and STRIVES.fullmatch(token.low):
                continue  # who pleads for it wants it
            if not _spare(token, laid, stretch):
                return f"de bron zegt er '{token.low}' bij"
    return ""


def _spare(token: Token, laid: Laid, stretch: Stretch) -> bool:
    """Whether a sentence may pass over a word."""
    unit, reached = laid.view.unit, laid.reached
    if first_of_two(token, unit, reached) or motive(token, unit):
        return True
    if len(token.low) == 1 or token.low in _STRESS or trailing(token, laid) or titled(token, laid):
        return True
    if token.meant:
        return False
    if token.low in LIGHT or token.low in FINITE or _again(token, laid):
        return True
    tail = token.at > stretch.last
    if (participle(token.low) or token.low.endswith(("ing", "ingen"))) and (tail or token.at > stretch.first):
        return True
    if tail and token.kind in NAMES:
        return True
    if shows(token, laid) or before_another(token, unit, reached):
        return True
    if token.low in _BRINGS_ABOUT and _wanted(token, laid):
        return True
    return (
        _describes(token, laid) or _added(token, laid) or _aside(token, laid, stretch) or _here(token, laid)
    )


def _wanted(token: Token, laid: Laid) -> bool:
    """Whether a verb stands behind what is told to be wanted: "de ambitie om besparing te realiseren"."""
    before, _ = beside(laid)
    thing = before.get(token.at)
    willed = any(
        t.meant == "wil" and t.at in laid.reached and t.part == token.part for t in laid.view.unit.content
    )
    return willed and thing is not None and thing.at in laid.reached


def trailing(token: Token, laid: Laid) -> bool:
    """Whether a word stands behind an "en" from which on nothing of its clause is told: who tells the first of two things tells no
    less truly for it."""
    clause = [t for t in laid.view.unit.tokens if t.clause == token.clause]
    cut = next((t.at for t in reversed(clause) if t.low == "en" and t.at < token.at), -1)
    both = any(t.low in _BOTH for t in clause)
    return cut > clause[0].at and not both and not any(t.at in laid.reached for t in clause if t.at > cut)


def _again(token: Token, laid: Laid) -> bool:
    """Whether the sentence says a word that stands here once more, beside one that it takes ("de Wet A en de Wet B")."""
    if token.root not in laid.roots:
        return False
    before, behind = beside(laid)
    near = [t for t in (before.get(token.at), behind.get(token.at)) if t is not None and t.at in laid.reached]
    return token.kind == "woord" or (token.kind in NAMES and bool(near))


def _here(token: Token, laid: Laid) -> bool:
    """Whether a word belongs to "in onze regio": where all of the document holds."""
    tokens = laid.view.unit.tokens
    at = (
        token.at - 1 if token.kind in NAMES and token.at and tokens[token.at - 1].root in ACTORS else token.at
    )
    if tokens[at].root not in ("~regio", "~gemeente") and tokens[at].low != "stad":
        return False
    before = [t.low for t in tokens[max(0, at - 2) : at]]
    return before[-1:] == ["in"] or (before[:1] == ["in"] and before[-1] in _HERE)


def _describes(token: Token, laid: Laid) -> bool:
    """Whether a word only says what sort the next one is ("corporatie De Brug", "landelijke prognoses"), or which one the word
    before it is ("de regio Dalwijk")."""
    before, behind = beside(laid)
    after, ahead = behind.get(token.at), before.get(token.at)
    if (
        after is not None
        and after.clause == token.clause
        and after.at in laid.reached
        and after.at - token.at <= _NEAR
    ):
        if party(token) and token.kind == "woord" and after.kind in NAMES:
            return True
        if after.at - token.at == 1 and after.amount is None and _adjective(token):
            return True
    return (
        ahead is not None
        and token.kind in NAMES
        and ahead.root in ACTORS
        and ahead.at in laid.reached
        and ahead.clause == token.clause
        and token.at - ahead.at == 1
    )


def _adjective(token: Token) -> bool:
    return token.kind == "woord" and len(token.low) > 3 and token.low.endswith(("e", "en"))


def _added(token: Token, laid: Laid) -> bool:
    """Whether a word stands beside one that is told, with only "en" between: one of two, no number, name or party."""
    if token.kind != "woord" or party(token):
        return False
    tokens = laid.view.unit.tokens
    before, behind = beside(laid)
    ahead, after = before.get(token.at), behind.get(token.at)
    if (
        ahead is not None
        and ahead.clause == token.clause
        and ahead.at in laid.reached
        and tokens[token.at - 1].low == "en"
    ):
        return True
    return (
        after is not None
        and after.clause == token.clause
        and after.at in laid.reached
        and after.at - token.at <= _NEAR
        and tokens[token.at + 1].low == "en"
    )


def _aside(token: Token, laid: Laid, stretch: Stretch) -> bool:
    """Whether a word stands in a clause of its own of which nothing is told, and that only adds something or is one more item of a
    list."""
    if token.clause in stretch.clauses:
        return False
    clause = [t for t in laid.view.unit.tokens if t.clause == token.clause]
    if clause[0].low in _ASIDE:
        return True
    counted = any(t.amount is not None or t.meant for t in clause)
    return not counted and not told(laid.view.unit, token.clause)


def not_woven(said: Reading, view: View) -> str:
    """Two clauses of a sentence do not take their words by turns from one stretch of the source: "de een in mei, de ander in juni"
    keeps its months."""
    if not running(view.piece):
        return ""
    laid = lay(said, view)
    taken = [s for s in laid.stretches if len(s.places) > 1 and told(said, s.clause)]
    for k, one in enumerate(taken):
        for other in taken[k + 1 :]:
            apart = one.last < other.first or other.last < one.first
            if not apart and not one.places & other.places:
                return "de zin voegt woorden van verschillende zinsdelen samen"
    return ""
