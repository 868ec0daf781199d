"""Yes or no before an answer that tells how many there are, where the question says how many: "doen er acht gemeenten mee?"."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.draft import Draft
from assistant.lookup.asked.bounds import bound_of
from assistant.reading.comparison import asks_whether
from assistant.reading.question import Question
from assistant.words.numerals import SEVERAL, number_of
from ingest.language import STOPWORDS, fold, stem

_COUNT = re.compile(rf"(?<![\w.,/-])(?P<n>\d{{1,3}}|{'|'.join(SEVERAL)})(?P<behind>(?: [a-z-]+){{1,3}})")
_OF_OTHERS = frozenset("jaar jaren uur uren procent maanden weken dagen keer maal euro".split())
_SAID = re.compile(r"(?:ja|nee|niet|dat klopt|evenveel|alleen|geen|geteld)\b")
_SOLE = re.compile(r"het doel van\b")  # the only one
_CLAIMS = re.compile(r"\b(?:klopt|toch|waar dat|juist dat|correct dat|zo dat)\b")


def answered(question: Question, draft: Draft) -> Draft:
    """The draft with yes or no before it, where its first sentence counts the same thing as the question states."""
    if draft.outcome != "beantwoord" or question.named("gemeente") or not draft.sentences:
        return draft
    if question.intent.form != "janee" and not _CLAIMS.search(fold(question.text)):
        return draft
    if not asks_whether(question.text):
        return draft
    told, *further = (fold(s.text.replace("één", "1")) for s in draft.sentences)
    if _SAID.match(told):
        return draft
    stated, theirs = _counts(fold(question.text)), _counts(told)
    if _SOLE.match(told):
        theirs[stem("doelen")] = 1.0
    same = {(said, theirs[noun]) for noun, said in stated.items() if noun in theirs}
    if len(set(stated.values())) != 1 or len(same) != 1:
        return draft
    if any(noun in _counts(more) for more in further for noun in stated if noun in theirs):
        return draft  # each of several has a number of its own
    said, value = next(iter(same))
    bound = bound_of(fold(question.text))
    holds = bound.holds(value) if bound is not None else value == said
    first, *rest = draft.sentences
    lead = replace(first, pieces=("Ja. " if holds else "Nee. ", *first.pieces))
    return replace(draft, sentences=(lead, *rest))


_OF_DOSSIERS = re.compile(rf"\b(?:hoeveel|aantal)\b|\b(?:\d{{1,2}}|{'|'.join(SEVERAL)}) (?:\w+ )?dossiers\b")


def of_dossiers(flat: str) -> bool:
    """Whether a (folded) question asks how many dossiers somebody has, or says it."""
    return _OF_DOSSIERS.search(flat) is not None


def _counts(flat: str) -> dict[str, float]:
    """How many of what a (folded) text speaks of, by the words behind each number; of a word with two numbers nothing."""
    out: dict[str, float] = {}
    twice: set[str] = set()
    for match in _COUNT.finditer(flat):
        nouns = match["behind"].split()
        for word in [] if nouns[0] in _OF_OTHERS else nouns:
            noun = stem(word)
            if word in STOPWORDS:
                break
            if noun in out and out[noun] != number_of(match["n"]):
                twice.add(noun)
            out[noun] = float(number_of(match["n"]))
    return {noun: made for noun, made in out.items() if noun not in twice}
