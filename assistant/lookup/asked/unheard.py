"""Names in a question that no document has."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence

from assistant.lookup.common import Desk
from assistant.reading.asking import ASKING
from assistant.reading.nouns import PARTICIPLE
from assistant.reading.question import Question
from assistant.words.spelling import NO_WORD, rarity
from ingest.language import STOPWORDS, fold, words

_OPENS = frozenset(
    "is het de een doet klopt staat zit hoort valt neemt werkt geldt draait speelt wordt dat komt waarom wat wanneer wie hoe krijgt heeft in".split()
)
_BODY = re.compile(
    r"\w*(?:stichting|groep|bureau|vereniging|cooperatie|corporatie|bedrijf|bond|fonds|maatschappij)$"
)
SLIGHT = 0.05  # weight of a word that says nothing of a subject
MUCH, SELDOM = 0.4, 0.5  # the share of a question, and how rare in Dutch, of a word that it turns on
LEAST = 4  # letters; a shorter word is no name where all is written small


def unheard_name(question: Question, desk: Desk) -> str:
    """The name of a party or place that no document has, as the question writes it; "" where it has none."""
    own = {w for n in question.names for w in (*words(n.shown), *n.stems)}
    known = desk.lexicon.known
    run: list[str] = []
    for token in re.findall(r"[\w'&-]+", question.text):
        low = fold(token)
        of_a_name = token[:1].isupper() or (run and token == "&") or (_BODY.match(low) and not run)
        if of_a_name and low not in own and (low not in _OPENS or run):
            run.append(token)
            continue
        if name := _name(run, known):
            return name
        run = []
    return _name(run, known) or _small(question, own)


def unheard_place(question: Question, desk: Desk) -> str:
    """A place that no document has, where a question asks of no other ("hoeveel woningen komen er in Brummelveen?"); "" where it does."""
    if question.named("gemeente") or question.corrected:
        return ""
    for match in re.finditer(
        r"\b(?:[Ii]n|[Vv]an|[Vv]oor|[Gg]emeente|[Tt]e) (?:de gemeente )?([\w'-]{5,})", question.text
    ):
        word = fold(match.group(1))
        spelled = match.group(1)[:1].isupper() or rarity(word) >= NO_WORD
        if spelled and word in question.unknown and word not in desk.lexicon.known:
            return match.group(1)
    return ""


def unheard_subject(question: Question) -> str:
    """The noun that a question turns on and that no document has ("waarom is het zwembad een lobbydoel?"); "" where it has none."""
    groups = [g for g in question.groups if g.weight > SLIGHT]
    whole = sum(g.weight for g in groups)
    for group in groups:
        word = group.shown
        if (
            word not in question.unknown
            or word in ASKING
            or len(word) <= LEAST
            or word.isdigit()
            or group.proper
        ):
            continue
        if group.weight >= MUCH * whole and rarity(word) > SELDOM and not PARTICIPLE.match(word):
            return word
    return ""


def _name(run: Sequence[str], known: Container[str]) -> str:
    """A run of words in capitals, if one of them is in no document and no word of asking."""
    strange = [w for w in run if w[:1].isupper() and fold(w) not in known and fold(w) not in ASKING]
    return " ".join(run) if strange else ""


def _small(question: Question, own: set[str]) -> str:
    """A word that no document has, where the question is written without capitals."""
    if question.text != question.text.lower() or question.corrected:
        return ""
    strange = (u for u in question.unknown if u not in own and u not in ASKING and u not in STOPWORDS)
    return next((u for u in strange if len(u) > LEAST and not u.isdigit()), "")
