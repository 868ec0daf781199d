"""Whether something is there, or finished, as a yes-or-no question asks it: what a statement tells of that, and what it leaves open.

"Is er een meldpunt?" is not answered with "ja" by a sentence that wants one, plans one or only speaks of it on the way.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.claims.checks.tense import FINITE
from assistant.evidence.marks import DONE
from assistant.reading.nouns import PARTICIPLE, nouns_of
from assistant.reading.question import Question
from ingest.language import fold, words

EXPECTED = re.compile(
    r"\b(?:naar verwachting|verwachting|verwacht\w*|zal|zullen|groei\w* (?:\w+ ){0,2}naar|schaalsprong|streven|streeft|ambitie|zorg voor|pleit\w*|lobby\w*|(?:we|wij) (?:willen|vragen)|besluitvorming)\b"
)
# "Is er een meldpunt?", and what says of something that it is there: what is to be made, or only spoken of, is not yet
_THERE_IS = re.compile(
    r"(?:en |maar |dus )?(?:(?:is|zijn|was|waren|ligt|liggen|loopt|lopen|geldt|gelden|staat|staan) er|bestaa[nt]|(?:heeft|hebben|kent) (?:\w+ ){1,2}?(?:(?:nu|al|ook|eigenlijk|nog) )*een\b)"
)
_IS_THERE = re.compile(
    r"\bbestaa(?:t|n)\b|\b(?:is|zijn|ligt|liggen|loopt|lopen|geldt|gelden) er\b|\ber (?:\w+ )?(?:is|zijn|ligt|liggen|loopt|lopen|geldt|gelden)\b|\b(?:heeft|hebben|kent|kennen|beschik\w+)\b|\b(?:is|zijn) (?:een|het|de)\b|\b(?:is|zijn) (?:\w+ ){0,8}(?:opge|inge|afge|aange|ge|vastge)\w+(?:d|t|en)\b"
)
_NOT_THERE_YET = re.compile(
    r"\b(?:wordt|worden|zal|zullen|zou|zouden|moet|moeten|kan|kunnen|gaan|gaat|willen|wil|besloten|afgesproken|gevraagd|verzocht|vaststelling|oprichting|toekomstige?)\b"
)
_TO_DO = re.compile(r"\bte \w+en\b")
# "Is de brug al klaar?", and what says how far something has come
_FINISHED = re.compile(
    r"(?:en |maar |dus )?(?:is|zijn|was|waren) .*\b(?:klaar|af|afgerond|gereed|voltooid|opgeleverd|afgesloten)\W*$"
)
_UNDER_WAY = re.compile(
    r"\b(?:oplever\w*|verken\w+|onderzo\w+|werk(?:t|en) aan|gewerkt|ligt nu|planning|q[1-4]|(?:19|20)\d\d)\b"
    r"|\b(?:wordt|worden|is|zijn) (?:[\w-]+ ){0,8}(?:ge|be|ver|vast|af|op|aan|uit|in|ont)\w+(?:d|t|en)\b"
)
# "Is er iets afgesproken over jeugd?": that one thing is not yet agreed on does not deny it
ANYTHING = re.compile(r"\biets\b|\b(?:is|zijn|wordt|worden|werd|was) er (?:(?:al|nu|ooit|ergens|nog) )*wat\b")
# "Werkgevers bewust maken" says what to do, and not that anybody does it.
_INFINITIVES = frozenset(
    "maken nemen geven bieden doen krijgen vinden vormen komen blijven betekenen gaan staan".split()
)
_DONE_SO = re.compile(r"gedaan$|\w{3,}ge\w{3,}(?:d|t)$")  # "dichtgegooid"
# What a plan or a wish itself is: a text that has it needs no other word for its being there.
_OF_TEXTS = re.compile(
    r"\b(?:afspra\w+|plan|plannen|\w*doel(?:en)?|doelstelling\w*|cijfers|acties|beleid|visies?|gegevens|informatie|idee\w*|voorstel\w*|ambities?|wens(?:en)?)\b"
)
_MORE_THAN_THAT = re.compile(
    r"\b(?:nodig|mogelijk|beschikbaar|klaar)\W*$|\b(?:genoeg|voldoende|meer|minder|hoger|lager|groter|kleiner)\w*\b"
)


def asks_whether_there_is(flat: str) -> bool:
    """Whether a (folded) question asks if something is there at all, and not if it is done, needed or enough."""
    if not _THERE_IS.match(flat) or _MORE_THAN_THAT.search(flat) or _OF_TEXTS.search(flat) or "," in flat:
        return False
    nouns = nouns_of(flat)
    return not any((PARTICIPLE.match(w) or _DONE_SO.match(w)) and w not in nouns for w in words(flat)[2:])


def asks_for_any(flat: str) -> bool:
    """Whether a (folded) question asks for what there is of something, plans and agreements too: to show it is to say yes."""
    return _THERE_IS.match(flat) is not None and not _MORE_THAN_THAT.search(flat)


def left_open(question: Question, told: Sequence[str]) -> str:
    """What statements leave open of a yes-or-no question, in words: whether something is there, or finished; "" where one tells it."""
    flat = fold(question.text)
    if question.intent.form != "janee" or question.intent.negated:
        return ""
    texts = [fold(t) for t in told]
    if _FINISHED.match(flat):
        return "" if any(DONE.search(t) or _UNDER_WAY.search(t) for t in texts) else "het klaar is"
    return "dat er is" if asks_whether_there_is(flat) and not any(map(_is_told, texts)) else ""


def _is_told(text: str) -> bool:
    """Whether a (folded) sentence tells something that is so, and not what is wished for or still to come."""
    said = set(words(text)) & (FINITE - _INFINITIVES) or _IS_THERE.search(text)
    return bool(said) and not (_NOT_THERE_YET.search(text) or EXPECTED.search(text))


def there_already(text: str) -> bool:
    """Whether a (folded) sentence says of something that it is there."""
    return _IS_THERE.search(text) is not None and not (_NOT_THERE_YET.search(text) or _TO_DO.search(text))
