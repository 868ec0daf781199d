"""Which field a question about something named asks for, told from all its words at once: a linear model over words and pairs of
words, fitted on frames that were written for no document in particular (`python -m benchmarks.fields --schrijf`).

Multinomial logistic regression (Hastie, Tibshirani and Friedman 2009, section 4.4). The names themselves are never seen: they
are replaced by what they are (`@d` a dossier, `@p` a person, `@g` a municipality, `@a` a numbered action, `@x` what is pictured and
not named), so what is learnt holds for any region. A model for what two names or a follow-up ask takes over what the model of one
name makes of the same words (stacked generalization, Wolpert 1992).
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from itertools import pairwise

from assistant.words.numerals import SEVERAL
from ingest.language import stem
from ingest.library import Library

ELSE = "anders"  # the label of a question that no field answers
UNSEEN = "?"  # the feature that counts words which the frames do not have
_MOST_UNSEEN = 3
_PREFIX = 5  # letters by which words that are made alike are brought together
_HINT = 2.0  # what the share of a label by the model of one name counts for
ALONE = ("d", "p", "g", "dg", "dp")  # the models that lean on no other, by what is named
# Which model of one name is asked first, by what is named; ">" stands before what a follow-up leans on.
BASES = {
    "dd": "d",
    "x": "d",
    "0": "d",
    "a": "d",
    ">d": "d",
    ">a": "a",
    "pp": "p",
    ">p": "p",
    "gg": "g",
    ">g": "g",
}


@dataclass(frozen=True, slots=True)
class FieldModel:
    """The weights of every feature for every label. `known`: the words that the frames have. `base`: the model of one name that gives
    hints, if any. `asking`: of the words, those that often ask for a field."""

    labels: tuple[str, ...]
    weights: Mapping[str, Sequence[float]]
    known: frozenset[str]
    base: FieldModel | None = None
    asking: frozenset[str] = frozenset()

    def shares(self, tokens: Sequence[str], marks: Iterable[str] = ()) -> dict[str, float]:
        """The probability of every label for a question's tokens, together 1. `marks`: features beside its words."""
        sums = [0.0] * len(self.labels)
        for feature, times in features(tokens, self.known, marks, self.base).items():
            for k, weight in enumerate(self.weights.get(feature, ())):
                sums[k] += weight * times
        most = max(sums)
        powers = [math.exp(s - most) for s in sums]
        whole = sum(powers)
        return {label: power / whole for label, power in zip(self.labels, powers, strict=True)}

    def likely(self, tokens: Sequence[str]) -> tuple[str, float]:
        """The most likely label with its probability."""
        shares = self.shares(tokens)
        best = max(shares, key=lambda label: shares[label])
        return best, shares[best]

    def unseen(self, tokens: Iterable[str]) -> list[str]:
        """The tokens that the frames do not have."""
        return [t for t in tokens if t not in self.known]


def features(
    tokens: Sequence[str],
    known: frozenset[str],
    marks: Iterable[str] = (),
    base: FieldModel | None = None,
) -> dict[str, float]:
    """The features of a tokenised question with how much each counts. `marks`, `base`: as of `FieldModel`."""
    found: dict[str, float] = dict.fromkeys(marks, 1.0)
    if base is not None:
        hints = base.shares(["@d" if t == "@x" else t for t in tokens])
        found |= {f"%{label}": _HINT * share for label, share in hints.items()}
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
    """The models by what is named: those of `ALONE` and of `BASES`.

    Raises FileNotFoundError where the package was built without its weights.
    """
    return read_models("field_model.json")


def read_models(name: str) -> dict[str, FieldModel]:
    """The models in a file beside this one. Raises FileNotFoundError where it is not there."""
    read = json.loads(resources.files("assistant.reading").joinpath(name).read_text("utf-8"))
    made: dict[str, FieldModel] = {}
    for named, one in sorted(read.items(), key=lambda item: item[0] in BASES):
        made[named] = FieldModel(
            tuple(one["labels"]),
            one["weights"],
            frozenset(one["known"]),
            made.get(BASES.get(named, "")),
            frozenset(one.get("asking", ())),
        )
    return made


def speaks_of_else(library: Library, model: FieldModel, tokens: Sequence[str]) -> bool:
    """Whether a question has a word that the documents have and no frame does, whole or in its parts; nor do those of one name ask
    with it."""
    asking = model.base.asking if model.base is not None else frozenset()
    said = [w for w in model.unseen(tokens) if not w.startswith("@") and w not in SEVERAL and w not in asking]
    parts = [p for w in said for p in (w, *library.compounds.parts(w))]
    return any(library.index.frequency(stem(p)) for p in model.unseen(parts))


def asking_words(read: Mapping[str, FieldModel]) -> frozenset[str]:
    """The words that people ask about a name with, by the models of one name; none of what they ask about."""
    return frozenset(t for named, m in read.items() if named not in BASES for t in m.asking)
