"""How well one sentence answers a question: features of the pair, and their weights.

The weights were chosen on the development questions; changing any one of them up or down by half changes at most three of
394 answers. Weights fitted by logistic regression on the same questions did no better on the held-out ones.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from assistant.reading.question import Question
from ingest.language import fold, words

WEIGHTS: dict[str, float] = {
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
    "item": 0.0,
    "row": 0.0,
    "short": -1.0,
    "long": 0.0,
    "lead": 0.5,
    "place": 0.5,
    "negated": 0.0,
}


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of one sentence beside a question. Shares run from 0 to 1."""

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


def features(question: Question, facts: Facts) -> dict[str, float]:
    """The named features of a sentence for a question."""
    found = words(facts.text)
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
    }


def _asked(text: str) -> tuple[set[tuple[str, str]], set[str]]:
    """The pairs of neighbouring words of a question, and its numbers."""
    asked = words(text)
    return set(pairwise(asked)), {w for w in asked if w[0].isdigit() and len(w) > 1}


def score(question: Question, facts: Facts) -> float:
    """The weighted score of a sentence; only the order among the sentences of one question means something."""
    return sum(WEIGHTS[name] * value for name, value in features(question, facts).items())
