"""Follow-ups that go back to something of an earlier turn: "nog even terug naar die dijk: wanneer moet hij klaar zijn?"."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from assistant.words.formwords import QUESTION_WORDS, VERBS
from ingest.language import STOPWORDS, fold, stem, words

if TYPE_CHECKING:
    from assistant.reading.question import Question

_SMALL = r"(?:(?:en|maar|ok[eé]?|goed|prima|ja|nog|even|eventjes|nu|dan|we|gaan|laten|ga|graag|toch|weer|eens|kort|om|ik|wil|kom|keer|kunnen|kun|mag|zou|willen|nogmaals|eerst|je|u|heb|had)\b[\s,]*)*"
_BACK = re.compile(
    rf"{_SMALL}(?:terug(?:komend|komen|gaan)?(?: te (?:komen|gaan|keren))? (?:naar|op|bij)|(?:nog|weer|toch|even|nogmaals) (?:(?:wat|iets|een vraag|een vraagje) )?(?:over|betreffende|wat betreft|met betrekking tot))"
    r"(?P<topic> [^:,;.?!]{2,60}?)(?: (?:gaan|komen|terugkomen|keren))?\s*(?:[:,;.]|\s[-–])\s*(?P<rest>\S.*)$",
    re.I,
)
# "Maar goed, die dijk: wanneer is hij klaar?"
_ABOUT = re.compile(
    rf"{_SMALL}(?P<topic>(?:dat|die) (?:[\w-]+ ?){{1,2}})\s*(?:[:.]|\s[-–])\s*(?P<rest>\S.*)$",
    re.I,
)
# "Dat eerste getal, ..." is what the conversation began with.
_FIGURE = "getal cijfer aantal bedrag percentage jaartal antwoord"
_FIRST_TOLD = re.compile(
    rf"{_SMALL}(?:(?:bij|van|over) )?(?P<topic>(?:dat|het) (?:aller)?eerste (?:{'|'.join(_FIGURE.split())}))\s*(?:[:,;.]|\s[-–])\s*(?P<rest>\S.*)$",
    re.I,
)
_NO_TOPIC = STOPWORDS | frozenset(
    "eerste vorige vraag onderwerp punt dossier project programma plan verhaal net daarnet zojuist straks eerder net begin eigenlijk allereerste".split()
    + _FIGURE.split()
)
_THE_FIRST = re.compile(r"\b(?:(?:aller)?eerste|begin)\b")
_LEAST = 5  # letters of a word that may open or close a longer one


def returned(text: str) -> tuple[str, str]:
    """What a follow-up goes back to, and what it asks of that; ("", text) where it goes back to nothing."""
    match = _BACK.match(text) or _ABOUT.match(text) or _FIRST_TOLD.match(text)
    if match is None or not re.search(rf"\b(?:{QUESTION_WORDS}|{VERBS})\b", fold(match["rest"])):
        return "", text
    return match["topic"].strip(), match["rest"]


_THERE = re.compile(r"\bdaar\b(?= (?!aan\b|mee\b|over\b|toe\b|van\b|voor\b))|\bdaar(?=\W*$)", re.I)
_THEY = re.compile(r"\b(?:ze|zij)\b", re.I)
_COUNTED = re.compile(r"(?:en )?(?:hoeveel|welk percentage|welk deel|hoe ?veel)\b")


def placed(rest: str, town: str) -> str:
    """What is asked of a municipality that is gone back to, with its name in it: "hoeveel woningen zijn daar toegewezen?"."""
    counted = _COUNTED.match(fold(rest)) is not None
    if counted and _THEY.search(rest):
        return _THEY.sub(f"de gemeente {town}", rest, count=1)
    there = _THERE.search(rest)
    if there is None and not counted:
        return rest
    return f"{' '.join(_THERE.sub('', rest, count=1).split()).rstrip(' ?')} in {town}?"


def turn_of(topic: str, turns: Sequence[Question], parts: Callable[[str], Sequence[str]]) -> Question | None:
    """The latest of the turns before that speaks of a topic, in its question or else in its answer; None where none does. `parts`: the
    stems of a compound's parts."""
    wanted = [w for w in words(topic) if w not in _NO_TOPIC]
    latest = list(reversed(turns))
    if not wanted and _THE_FIRST.search(fold(topic)):
        return turns[0] if turns else None
    for texts in ([t.text for t in latest], [t.told for t in latest]):
        for turn, text in zip(latest, texts, strict=True):
            if wanted and all(_says(word, text, parts) for word in wanted):
                return turn
    return None


def _says(word: str, text: str, parts: Callable[[str], Sequence[str]]) -> bool:
    for other in words(text):
        if stem(other) == stem(word) or stem(word) in parts(other):
            return True
        if len(word) >= _LEAST and (other.startswith(word) or other.endswith(word)):
            return True
    return False
