"""A paper that a question calls by a word that several have in their titles ("wat is het doel van de agenda?"): which of them is asked back."""

from __future__ import annotations

import re

from assistant.draft import Draft, aside
from assistant.lookup.common import Desk
from assistant.reading.asking import ASKING
from assistant.reading.naming import PAPERS
from assistant.reading.question import FORM_WORDS, LIGHT_WORDS, Question
from ingest.language import STOPWORDS, fold, stem, words
from ingest.manifest import UNKNOWN_PUBLISHER

_BARE = re.compile(
    r"\b(?:de|het|die|dat|deze|dit) ([a-z]{4,})(?=\W*$| (?:is|zijn|was|werd|wordt|staat|gemaakt|geschreven|opgesteld|vastgesteld|uit|tot|over(?=\W*$)|bedoeld|nodig)\b)",
    re.I,
)
# What is asked of a paper as a whole, and tells none apart.
_OF_A_PAPER = frozenset(
    "doel doelen bedoeling nut inhoud onderwerp onderwerpen samenvatting datum jaar maker makers schrijver schrijvers auteur auteurs opsteller opstellers gemaakt geschreven opgesteld "
    "vastgesteld vastgestelde uitgegeven verschenen gepubliceerd bedoeld staat gaat geldt gelden loopt looptijd kort wie wat wanneer waarom waarover waarvoor hoe lang dik".split()
)
_MADE = frozenset(
    "maker makers schrijver schrijvers auteur auteurs opsteller opstellers gemaakt geschreven opgesteld".split()
)
MOST = 6  # titles that are offered
_ANY = frozenset("document stuk bestand".split())  # each of them may be called so


def look_up(question: Question, desk: Desk) -> Draft | None:
    """The question back with the titles; None where it says more, or one paper at most is called so."""
    if (
        question.follow_up
        or question.names
        or question.documents
        or question.number
        or question.paragraph
        or question.years
    ):
        return None
    flat = fold(question.text)
    bare = _BARE.search(flat)
    if bare is None or (stem(bare[1]) not in PAPERS and bare[1] not in _ANY):
        return None
    if not all(w == bare[1] or _says_little(w) for w in words(flat)):
        return None
    documents = list(desk.library.documents.values())
    called = [d for d in documents if bare[1] in re.split(r"[\W_]+", fold(d.title))]
    called = called or (documents if bare[1] in _ANY else [])
    if not 1 < len(called) <= MOST:
        return None
    if _MADE & set(words(flat)) and all(d.publisher == UNKNOWN_PUBLISHER for d in called):
        return None  # of none of them it is known
    titles = [d.title for d in called]
    return Draft(
        "onduidelijk",
        "opzoeking",
        (aside("Welke bedoelt u?"), aside(f"Er zijn: {'; '.join(titles)}.")),
        (),
        suggestions=tuple(_BARE.sub(title, question.text, count=1) for title in titles),
        why="een woord voor meer documenten",
        whole=True,
    )


def _says_little(word: str) -> bool:
    return (
        word in STOPWORDS
        or word in ASKING
        or word in _OF_A_PAPER
        or stem(word) in FORM_WORDS
        or stem(word) in LIGHT_WORDS
    )
