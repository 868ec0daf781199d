"""What an abbreviation is said to stand for."""

from __future__ import annotations

import re

from assistant.draft import Draft
from assistant.lookup.claimed.stance import Stance
from assistant.lookup.common import Desk
from assistant.lookup.papers.terms import meanings, named_terms
from assistant.reading.question import Question
from assistant.words.spelling import distance
from ingest.language import STOPWORDS, fold, stem, words

_STANDS_FOR = re.compile(
    r"\b(?:staat|stond|staan)\b.*\bvoor\b|\bvoor\b.*\b(?:staat|stond)\b|\bbeteken\w*\b|\bafkorting\b|\bvoluit\b|\bstands? for\b|\bmeans?\b"
)
_SAID = frozenset(
    "staat stond staan voor betekent betekenen betekende afkorting voluit klopt toch dat juist zo waar is letters dacht stands means".split()
)
SAME, OTHER = (
    0.75,
    0.5,
)  # share of the words of a meaning from which it is the one told, and below which it is another


def check(question: Question, desk: Desk, stance: Stance) -> Draft | None:
    """The claim held against what the documents spell out."""
    if not stance.asks or stance.denies or not _STANDS_FOR.search(stance.text):
        return None
    record = next((r for r in named_terms(question, desk) if r.data["voluit"]), None)
    if record is None:
        return None
    term = set(words(str(record.data["term"])))
    given = {w for w in words(question.text) if w not in term and w not in STOPWORDS and w not in _SAID}
    full = [w for w in words(str(record.data["voluit"])) if w not in STOPWORDS and w not in term]
    if not given or not full:
        return None
    held = sum(_among(w, given) for w in full) / len(full)
    own = sum(_among(g, set(full)) for g in given) / len(given)
    if OTHER <= min(held, own) < SAME:
        return None
    told = meanings(record, desk)[:1]
    denial = f"{record.data['term']} staat daar niet voor."
    return stance.answered(min(held, own) >= SAME, told, [record], "betekenis", denial)


def _among(word: str, others: set[str]) -> bool:
    """Whether a word is one of some, but for its ending or a slip."""
    return any(stem(word) == stem(o) or (len(word) > 5 and distance(word, fold(o), 1) <= 1) for o in others)
