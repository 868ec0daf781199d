"""How well one sentence answers a question: features of the pair, and their weights.

`WEIGHTS` come from fits on freely worded questions to single sentences and on the development questions: a softmax over the statements found,
mixed with the weights chosen by hand and those of the fit before, and scaled so that the distances between sentences, in which other limits are
set, stay about what they were. `python -m benchmarks.sentences --weeg` fits anew and prints how often the best statement is right
by hand, as kept and by the new fit. No follow-up and no half of a question was among those: for them the weights chosen by hand
stand (`LEANING`), beside which what else counts for them (`nearness`) was measured.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from assistant.reading.question import Question
from ingest.language import STOPWORDS, fold, words

WEIGHTS: dict[str, float] = {
    "own": 1.40,
    "held": 2.14,
    "hit": 2.40,
    "order": -0.21,
    "fits": 1.06,
    "form": 0.83,
    "precision": 0.64,
    "exact": -1.18,
    "phrase": 0.60,
    "numbers": 0.49,
    "item": 0.19,
    "row": 0.41,
    "short": -0.85,
    "long": -0.63,
    "lead": 0.52,
    "place": 0.60,
    "negated": -0.04,
    "pieces": 2.12,
    "cosine": 0.17,
    "nearest": 0.69,
    "length": -1.59,
    "before": 0.57,
    "pieces before": 0.41,
    "pieces above": 1.25,
    "spread": 1.67,
    "dense": 0.84,
}
LEANING: dict[str, float] = {
    "own": 3.0,
    "held": 4.0,
    "hit": 2.0,
    "order": -0.1,
    "fits": 1.0,
    "form": 1.0,
    "precision": 0.5,
    "exact": 0.5,
    "phrase": 0.5,
    "numbers": 1.0,
    "short": -1.0,
    "lead": 0.5,
    "place": 0.5,
}
_LENGTH = 6.0  # the logarithm of the characters of a long sentence
_REMEMBERED = 8192  # texts, that many questions find again
_PIECE = 4  # letters; pieces bring together what stems do not: "verkeerskundig" and "verkeer"


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of one sentence beside a question. Shares run from 0 to 1. `cosine` and `nearest` are of its passage: how like the
    question it is as a vector, and one over its rank by that (0 where it was not found so). Of what stands around it: `before`, what the
    sentence before adds to `own`; `previous` and `above`, that sentence and the headings. `spread`: how much of each word it holds with its
    headings, whatever the words weigh; `dense`: its words by BM25, as a share of the best there could be."""

    own: float
    held: float
    hit: float
    order: int
    fits: bool
    form: float
    precision: float
    exact: float
    text: str
    kind: str
    lead: float
    place: float
    cosine: float = 0.0
    nearest: float = 0.0
    before: float = 0.0
    previous: str = ""
    above: str = ""
    spread: float = 0.0
    dense: float = 0.0


def features(question: Question, facts: Facts) -> dict[str, float]:
    """The named features of a sentence for a question."""
    found = words(facts.text)
    asked = question.once("pieces", lambda: _pieces(_telling(question.text)))
    whole = len(asked) or 1
    own = _shared(question, asked, facts.text)
    before = _shared(question, asked, facts.previous) - own if facts.previous else ()
    above = _shared(question, asked, facts.above) - own if facts.above else ()
    pairs, numbers = question.once("pairs and numbers", lambda: _asked(question.text))
    return {
        "own": facts.own,
        "held": facts.held,
        "hit": facts.hit,
        "order": facts.order / 10,
        "fits": float(facts.fits),
        "form": facts.form,
        "precision": facts.precision,
        "exact": facts.exact,
        "phrase": min(1.0, len(pairs.intersection(pairwise(found))) / 3),
        "numbers": len(numbers & set(found)) / len(numbers) if numbers else 0.0,
        "item": float(facts.kind == "item"),
        "row": float(facts.kind in ("row", "field")),
        "short": float(len(facts.text) < 30),
        "long": min(1.0, max(0.0, (len(facts.text) - 200) / 400)),
        "lead": facts.lead,
        "place": facts.place,
        "negated": float(bool(re.search(r"\b(niet|geen)\b", fold(facts.text))))
        if question.intent.form == "janee"
        else 0.0,
        "pieces": len(own) / whole,
        "pieces before": len(before) / whole,
        "pieces above": len(above) / whole,
        "before": facts.before,
        "spread": facts.spread,
        "dense": facts.dense,
        "cosine": facts.cosine,
        "nearest": facts.nearest,
        "length": math.log1p(len(facts.text)) / _LENGTH,
    }


def _shared(question: Question, asked: frozenset[str], text: str) -> frozenset[str]:
    """The question's pieces that stand in what a text tells too. A sentence is before the next one as well, and what stands above is
    so for all."""

    def found() -> frozenset[str]:
        told = _telling(text)
        return frozenset([piece for piece in asked if piece in told])

    return question.once(("pieces in", text), found)


@lru_cache(maxsize=_REMEMBERED)
def _telling(text: str) -> str:
    """The words of a text that say something, between spaces."""
    return f" {' '.join(w for w in words(text) if w not in STOPWORDS)} "


def _pieces(text: str) -> frozenset[str]:
    return frozenset(text[k : k + _PIECE] for k in range(len(text) - _PIECE + 1))


def _asked(text: str) -> tuple[set[tuple[str, str]], set[str]]:
    """The pairs of neighbouring words of a question, and its numbers."""
    asked = words(text)
    return set(pairwise(asked)), {w for w in asked if w[0].isdigit() and len(w) > 1}


def score(question: Question, facts: Facts) -> float:
    """The weighted score of a sentence; only the order among the sentences of one question means something."""
    leans = question.follow_up or bool(question.sought_apart)
    weights = LEANING if leans else WEIGHTS
    found = features(question, facts)
    return sum(weight * found[name] for name, weight in weights.items())
