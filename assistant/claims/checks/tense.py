"""What is done and what is still to come."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.claims.matching import View
from assistant.claims.reading import Reading, Token
from assistant.claims.words import MODAL, listed

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
    if _count_of(said, "geworden") and not (
        _count_of(view.unit, "geworden", "werd", "werden") or any(participle(t.low) for t in view.unit.tokens)
    ):
        return "in de bron is dit nog niet zo"
    if (
        re.search(r"\b(?:was|waren|werd|werden|zou|had)\b.*\bmaar\b", view.unit.low)
        and "maar" not in said.words
        and not said.words & {"was", "waren", "werd", "werden", "zou", "had", "eerst", "eerder"}
        and any(t.at < _place(view.unit, "maar") for t in view.unit.tokens if t.root in said.roots)
        and not any(t.at > _place(view.unit, "maar") for t in view.unit.content if t.root in said.roots)
    ):
        return "in de bron was dit zo, en niet meer"
    for clause in dict.fromkeys(t.clause for t in said.tokens):
        reason = _perfect(said, view, clause)
        if reason:
            return reason
    for token in said.content:
        if token.kind != "woord" or not participle(token.low):
            continue
        if _helper(said.tokens, token) in _DONE and not _done_there(view, token):
            return f"'{token.low}' is in de bron nog niet gebeurd"
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


def _perfect(said: Reading, view: View, clause: int) -> str:
    """A clause that tells something as done retells one that does so too."""
    mine = [t for t in said.tokens if t.clause == clause]
    lows = {t.low for t in mine}
    done = [t for t in mine if (participle(t.low) or t.low in STRONG) and t.low not in _STATES]
    if not done or not lows & _HAVE or lows & _GOING or any(t.meant in MODAL for t in mine):
        return ""
    if mine[0].low in ("als", "wanneer", "indien"):
        return ""
    scores: dict[int, int] = {}
    for token in mine:
        if token.content:
            for part in {view.unit.tokens[p].part for p in view.places(token)}:
                scores[part] = scores.get(part, 0) + 1
    if not scores:
        return ""
    home = max(scores, key=lambda p: (scores[p], -p))
    there = [t for t in view.unit.tokens if t.part == home]
    noun_only = view.piece.kind == "item" and not {t.low for t in there} & FINITE
    if not ({t.low for t in there} & _PRESENT or noun_only) or view.piece.kind not in ("sentence", "item"):
        return ""
    if any(
        participle(t.low) or participle(t.low.removesuffix("e")) or t.low in _PAST or t.low in STRONG
        for t in there
    ):
        return ""
    if any(re.search(r"[^e](?:de|te)n?$", t.low) and t.root in {m.root for m in done} for t in there):
        return ""
    if any(t.kind == "woord" and _WEAK.search(t.low) for t in there):
        return ""
    if noun_only and any(t.low.endswith("ingen") for t in there):
        return ""
    return f"'{done[0].low}' is in de bron nog niet gebeurd"


def _count_of(reading: Reading, *forms: str) -> int:
    return sum(t.low in forms for t in reading.tokens)


def _place(reading: Reading, word: str) -> int:
    return next((t.at for t in reading.tokens if t.low == word), -1)


def _done_there(view: View, token: Token) -> bool:
    """Whether the source has a participle or a past form for what the sentence says is done."""
    places = [t for t in (view.unit.tokens[p] for p in view.places(token)) if t.root == token.root]
    if not places:
        return True
    return any(
        participle(t.low)
        or t.low.endswith("ingen")
        or participle(t.low.removesuffix("e"))
        or re.search(r"(?:de|te|den|ten)$", t.low)
        or t.low in _PAST
        or not (
            t.low.endswith("en") or t.low.endswith("ing") or t.low.endswith("atie") or t.low.endswith("t")
        )
        for t in places
    )


FINITE = listed(
    "is zijn was waren wordt worden werd werden heeft hebben had hadden zal zullen zou zouden kan kunnen kon "
    "moet moeten wil willen mag mogen gaat gaan komt komen staat staan ligt liggen blijft blijven doet doen "
    "vindt vinden neemt nemen krijgt krijgen geeft geven houdt maakt maken vormt vormen biedt bieden "
    "betekent betekenen"
)
_HAVE = frozenset(["is", "zijn", "heeft", "hebben"])
_PRESENT = listed(
    "wordt worden zal zullen gaat gaan werkt werken wil willen moet moeten kan kunnen beslist beslissen "
    "besluit besluiten bespreekt bespreken maakt maken komt komen start starten begint beginnen onderzoekt "
    "onderzoeken stelt stellen neemt nemen doet doen geeft geven legt leggen is zijn heeft hebben"
)
STRONG = listed(
    "beslist besloten betrokken begonnen verdwenen verworpen overeengekomen ontstaan verschoven vervallen ontvangen "
    "benut bezocht bereikt betaald beperkt bepaald geworden onderzocht verhoogd verlaagd"
)
_STATES = listed("bestemd bedoeld gericht bekend gelegen verantwoord gebaseerd verbonden beschikt gewenst")
_WEAK = re.compile(r"(?:eerde|igde|akte|okte|ukte|apte|opte|uwde|ijfde)n?$")
_PAST = listed(
    "was waren had hadden deed deden ging gingen kwam kwamen nam namen gaf gaven stond stonden werd werden "
    "sloot sloten besloot besloten koos kozen begon begonnen trok trokken sprak spraken bracht brachten vond "
    "vonden schreef schreven bleef bleven hield hielden zocht zochten zag zagen hielp hielpen liep liepen"
)
_STRONG_PAST = listed(
    "vroeg vroegen bood boden kreeg kregen steeg stegen won wonnen trof troffen viel vielen verdween verdwenen verbood verboden bleek bleken "
    "droeg droegen verkocht verkochten verving vervingen ontving ontvingen besprak bespraken verwierp verwierpen"
)
_NO_PARTICIPLE = listed(
    "gereed gebied gebieden gemeenten getal gezond gebruiken gevallen gegevens gevolgen geld gemiddeld "
    "beleid behoud bestand gelijkheid gezinnen gelden bedrijven begeleiden gebouwen gebeurt bewoners "
    "beperkingen belangen besturen verbinden verbeteren verdelen vergroten gesprekken gronden "
    "gewesten geven genoeg onderwerpen onderwijs ontwerpen vereisten gewoonten geschikt gebied-en "
    "berichten bestaand besluit besluiten bereiken behalen bepalen bieden beginnen begint"
)


def _helper(tokens: Sequence[Token], participle: Token) -> str:
    """The auxiliary of a participle: the nearest one in its clause."""
    near = [t for t in tokens if t.clause == participle.clause and t.low in _DONE | _GOING]
    near = near or [t for t in tokens if t.part == participle.part and t.low in _DONE | _GOING][:1]
    return min(near, key=lambda t: abs(t.at - participle.at)).low if near else ""


def strong_past(word: str) -> bool:
    """Whether a word is a strong verb in the past tense."""
    return word in _PAST or word in _STRONG_PAST


def past(word: str) -> bool:
    """Whether a word can be a verb in the past tense."""
    return strong_past(word) or bool(re.search(r"[^e](?:de|te)n?$", word))


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
