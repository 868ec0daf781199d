"""A question with its verb at the end, as it hangs on other words ("... wie de brug betaalt"), put as it is asked by itself: "wie betaalt de
brug"."""

from __future__ import annotations

import re

from assistant.claims.checks import tense
from assistant.words.formwords import QUESTION_WORDS
from ingest.language import fold

# A verb that a clause ends with, or that begins what it ends with ("moet huisvesten").
FINITE = tense.FINITE | frozenset(
    "moest moesten konden mocht wilde wilden ging gingen kwam kwamen kreeg kregen deed deden stond stonden loopt lopen liep liepen lag lagen zit zitten zat zaten begint beginnen begon kost kosten "
    "vraagt vragen noemt noemen zegt zeggen geldt gelden trekt trekken hoort horen valt vallen steekt steken duurt duren heet heten meedoet meedoen meedeed meededen deelneemt deelnemen deelnam deelnamen "
    "bleef bleven groeit groeien stijgt stijgen daalt dalen betaalt betalen scheelt".split()
)
_PARTED = re.compile(r"(?P<front>mee|deel)(?P<verb>doet|doen|deed|deden|neemt|nemen|nam|namen)")
_OPENS = re.compile(rf"(?P<before>(?:en )?(?:[a-z]+ )?)(?P<word>{QUESTION_WORDS})\b")
_ALONE = re.compile(r"(?:wie|wat|waar\w*|wanneer|hoezo)")
_PREPOSITIONS = frozenset("van in voor bij op aan met over uit tot".split())
# With these the words that a question word takes with it have ended.
_NEXT = frozenset(
    "de het een er ze zij we wij hij je u ik men iets iemand die dat deze dit in op van bij voor aan met uit tot door over onder naar per nu nog al dan daar hier eigenlijk mijn onze hun zich ook niet".split()
)


def turned(asked: str, clause: str) -> str:
    """Words of a question and the clause behind them, which ends with its verb: the verb between the two."""
    said = clause.rstrip("?!. ").split()
    at = next((k for k, w in enumerate(said) if fold(w) in FINITE), len(said) - 1)
    verb = said.pop(at)
    if parted := _PARTED.fullmatch(fold(verb)):
        verb = parted["verb"]
        said.insert(at, parted["front"])
    return " ".join((asked, verb, *said)) + "?"


def verb_in_front(text: str) -> str:
    """The question with its verb behind the words that ask; the text itself where it stands there, or where that is not sure."""
    flat = fold(text)
    opened = _OPENS.match(flat)
    said = text.rstrip("?!. ").split()
    if (
        opened is None
        or len(said) < 3
        or re.search(r"[,;:]|\b(?:die|dat|waar\w*|of|en|als|dan|om)\b", flat[opened.end() :])
    ):
        return text
    first = len(opened.group().split())
    if not _ALONE.fullmatch(opened["word"]):
        first = next(
            (
                k
                for k, w in enumerate(said)
                if k >= first and (fold(w) in _NEXT or fold(w) in FINITE or w[0].isupper() or w[0].isdigit())
            ),
            0,
        )
    verbs = [k for k, w in enumerate(said) if k >= first and fold(w) in FINITE]
    if not first or not verbs or verbs[0] <= first:
        return text
    if verbs[0] < len(said) - 3 and fold(said[verbs[0] + 1]) not in _PREPOSITIONS:
        return text
    return turned(" ".join(said[:first]), " ".join(said[first:]))
