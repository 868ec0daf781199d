"""How surely the best statement holds what is asked, by everything that is known of it at once.

The demands of `grounds` let an answer through or refuse it. Of questions that nobody mended on, half of what they let through is beside
the point; all of them and how the statement scored, weighed together, tell a good part of that. What is not sure is told as
what comes nearest. Logistic regression (Hastie, Tibshirani and Friedman 2009, section 4.4), fitted by
`python -m benchmarks.sentences --schrijf`; what is beside an answer counts for less there than what has none, so this is no share of right answers.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

from assistant.evidence.candidates import Candidate
from assistant.evidence.grounds import Grounds
from assistant.evidence.ranking import features
from assistant.reading.question import Question

NEAREST = "Het staat er niet met zoveel woorden; het dichtst bij uw vraag komt dit."
SURE = 0.35  # from which a statement is told as the answer
BIAS = ""  # the feature that is always 1
SURE_YES = 0.6  # the same where yes or no is asked: what names all of it may still say neither
_FORMS = ("aantal", "wanneer", "wie", "waarom", "janee", "lijst", "wat", "hoe", "waar", "vrij")
_MOST = 5  # fitting statements, from which more tell nothing


@dataclass(frozen=True, slots=True)
class Sureness:
    """The weights by feature, as of `evidence`."""

    weights: Mapping[str, float]

    def of(self, evidence: Mapping[str, float]) -> float:
        """How sure it is, 0 to 1."""
        return 1 / (1 + math.exp(-sum(self.weights.get(name, 0.0) * x for name, x in evidence.items())))


def evidence(
    question: Question, ranked: Sequence[Candidate], fitting: Sequence[Candidate], grounds: Grounds
) -> dict[str, float]:
    """What is known of the statement that would be told: the first of `fitting`, those that meet every demand, else of `ranked`, which
    holds all of them, best first (at least one)."""
    best = fitting[0] if fitting else ranked[0]
    whole = sum(g.weight for g in question.groups)
    strange = sum(g.weight for g in question.groups if g.shown in question.unknown)
    return {
        BIAS: 1.0,
        **features(question, best.facts),
        **{f"fails {name}": float(fails) for name, fails in grounds.demands(question, best).items()},
        "score": best.score / 10,
        "ahead": (ranked[0].score - ranked[1].score) / 5 if len(ranked) > 1 else 1.0,
        "fits all": float(bool(fitting)),
        "fitting": min(_MOST, len(fitting)) / _MOST,
        "best held": ranked[0].held,
        "weight": min(3.0, whole),
        "weight held": best.held * whole,
        "weight lacking": (1 - best.held) * whole,
        "strange": strange,
        "strange share": strange / whole if whole else 0.0,
        "groups": len(question.groups) / 10,
        "words": len(question.text.split()) / 20,
        "names": min(2.0, len(question.names)),
        **{f"form {form}": float(question.intent.form == form) for form in _FORMS},
    }


@lru_cache(maxsize=1)
def fitted() -> Sureness:
    """The weights that go with the package. Raises FileNotFoundError where it was built without them."""
    read = resources.files("assistant.quoting").joinpath("sureness.json").read_text("utf-8")
    return Sureness(json.loads(read))
