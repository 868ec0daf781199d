"""Which field a question about something named asks for, told from all its words at once: a linear model over words and pairs of
words, fitted on frames that were written for no document in particular (`python -m benchmarks.fields --schrijf`).

Multinomial logistic regression (Hastie, Tibshirani and Friedman 2009, section 4.4). The names themselves are never seen: they
are replaced by what they are (`@d` a dossier, `@p` a person, `@g` a municipality), so what is learnt holds for any region.
"""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from itertools import pairwise

from ingest.language import stem

ELSE = "anders"  # the label of a question that no field answers
UNSEEN = "?"  # the feature that counts words which the frames do not have
_MOST_UNSEEN = 3
_PREFIX = 5  # letters by which words that are made alike are brought together


@dataclass(frozen=True, slots=True)
class FieldModel:
    """The weights of every feature for every label. `known`: the words that the frames have."""

    labels: tuple[str, ...]
    weights: Mapping[str, Sequence[float]]
    known: frozenset[str]

    def shares(self, tokens: Sequence[str], marks: Iterable[str] = ()) -> dict[str, float]:
        """The probability of every label for a question's tokens, together 1. `marks`: features beside its words."""
        sums = [0.0] * len(self.labels)
        for feature, times in features(tokens, self.known, marks).items():
            for k, weight in enumerate(self.weights.get(feature, ())):
                sums[k] += weight * times
        most = max(sums)
        powers = [math.exp(s - most) for s in sums]
        return {label: power / sum(powers) for label, power in zip(self.labels, powers, strict=True)}

    def unseen(self, tokens: Iterable[str]) -> list[str]:
        """The tokens that the frames do not have."""
        return [t for t in tokens if t not in self.known]


def features(tokens: Sequence[str], known: frozenset[str], marks: Iterable[str] = ()) -> Counter[str]:
    """The features of a tokenised question with how often each counts."""
    found: Counter[str] = Counter(marks)
    unseen = sum(t not in known for t in tokens)
    if unseen:
        found[UNSEEN] = min(unseen, _MOST_UNSEEN)
    bounded = ["<", *(t if t in known else UNSEEN for t in tokens), ">"]
    for token in set(tokens):
        if token in known:
            found[token] = 1
        if not token.startswith("@"):
            found[f"~{stem(token)}"] = 1
            if len(token) > _PREFIX:
                found[f"{token[:_PREFIX]}*"] = 1
    for left, right in pairwise(bounded):
        found[f"{left} {right}"] = 1
    found["="] = 1  # how usual a label is by itself
    return found


@lru_cache(maxsize=1)
def models() -> dict[str, FieldModel]:
    """The models by what is named: `d`, `p`, `g`, `dg` and `dp`.

    Raises FileNotFoundError where the package was built without its weights.
    """
    return read_models("field_model.json")


def read_models(name: str) -> dict[str, FieldModel]:
    """The models in a file beside this one. Raises FileNotFoundError where it is not there."""
    read = json.loads(resources.files("assistant.reading").joinpath(name).read_text("utf-8"))
    return {
        named: FieldModel(tuple(one["labels"]), one["weights"], frozenset(one["known"]))
        for named, one in read.items()
    }
