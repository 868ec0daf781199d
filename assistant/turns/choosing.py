"""A follow-up that answers a question back: "de tweede", "die over wonen" after "Er is meer dan één thema 3. Welk bedoelt u?", "van het
jaarverslag" after "Van welk document bedoelt u bladzijde 5?".

Works on the words alone.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from assistant.turns import pointing
from assistant.turns.followup import opened
from assistant.words.formwords import PREPOSITIONS
from ingest.language import STOPWORDS, fold, stem, words

if TYPE_CHECKING:
    from assistant.reading.question import Question

_ASKS_BACK = re.compile(
    r"\bis meer dan één\b|\bbedoelt u\?|\bvan welke? \w+ bedoelt u\b|\bwilt u dat weten\? Er zijn: ", re.I
)
_NAMES = re.compile(r"\b(?:bedoelt u|wilt u dat weten)\? Er zijn: (?P<row>[^\[\]]+)\.$")
_SORT = re.compile(r"\b(?:de|het|die|dat|deze|dit|onze) (?P<sort>[a-z]{4,})\b", re.I)
_CHOICE = re.compile(r"(?:^|[.?:]\s+)(?P<head>[^:.?\[\]]{2,90}): (?P<named>[^\[\]]+?) ?(?:\[\d+\])+")
_CALLS_ANY = frozenset("document stuk bestand dossier".split())
MOST = 4  # words of a turn that only picks by its place
_MOST_SAID = 8  # and of one that picks by what it says
_SAYS_NOTHING = frozenset(
    "thema actie actiepunt punt doel keuze document stuk optie graag bedoel bedoelde gaat ging".split()
)
_PICKING = re.compile(
    rf"^(?:ik (?:bedoel|bedoelde|wil|zoek) )?(?:(?:die|dat|deze|dit|degene|het thema|de actie) )?(?=(?:{PREPOSITIONS}|uit|in)\b|de |het |[\w-]+)",
    re.I,
)


def asks_back(answer: str) -> bool:
    """Whether an answer asks which of several things was meant."""
    return bool(_ASKS_BACK.search(answer))


def choices(answer: str) -> list[str]:
    """What the choices of a question back stand under, in their order; empty for any other answer."""
    return [head for head, _ in _choices(answer)]


def _choices(answer: str) -> list[tuple[str, str]]:
    if not asks_back(answer):
        return []
    told = " ".join(answer.split())
    named = _NAMES.search(told)
    if named:
        return [(name, name) for name in named["row"].split("; ")]
    return [(match["head"].strip(), match["named"]) for match in _CHOICE.finditer(told)]


def chosen(question: Question, previous: Question) -> str:
    """The question before, of the choice that a follow-up picks by its place or by what it says; "" where it picks none."""
    if not asks_back(previous.told):
        return ""
    flat = fold(opened(question.text)).strip(" ?!.,")
    of = _choices(previous.told)
    place = pointing.pointed(flat)
    if place is not None and not question.names and len(words(flat)) <= MOST:
        return _put(previous, of[place[0]][0]) if -len(of) <= place[0] < len(of) else ""
    if len(words(flat)) > _MOST_SAID or question.number or question.years:
        return ""
    said = {stem(w) for w in words(flat) if w not in STOPWORDS and w not in _SAYS_NOTHING}
    if not said:
        return ""
    picked = [head for head, named in of if said <= {stem(w) for w in words(f"{head} {named}")}]
    if len(picked) == 1:
        return _put(previous, picked[0])
    documents = [n for n in question.named("document") if n not in previous.names]
    if len(documents) != 1 or said - {s for n in documents for s in (*n.stems, *map(stem, words(n.shown)))}:
        return ""
    rest = _PICKING.sub("", opened(question.text).strip(" ?!.,"), count=1)
    tie = "" if re.match(rf"(?:{PREPOSITIONS}|uit|in)\b", fold(rest)) else "van "
    return f"{previous.text.rstrip(' ?.')} {tie}{rest}?"


def _put(previous: Question, head: str) -> str:
    """The question before, of one of its choices: in the place of the word that calls it so, else behind it."""
    said = set(words(head))
    for called in _SORT.finditer(previous.text):
        if fold(called["sort"]) in said or fold(called["sort"]) in _CALLS_ANY:
            return f"{previous.text[: called.start()]}{head}{previous.text[called.end() :]}"
    return f"{previous.text.rstrip(' ?.')} van {head}?"
