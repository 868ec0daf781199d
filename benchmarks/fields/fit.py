"""Fits the models of `assistant/reading/field_model.py`: multinomial logistic regression with a ridge penalty, by L-BFGS
(`scipy.optimize.minimize`) from zero weights, so that the same frames always give the same weights."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix
from scipy.special import log_softmax

import assistant
from assistant.reading.field_model import ALONE, BASES, ELSE, FieldModel, features
from benchmarks.fields.frames import Frame, by_named

PENALTY = 0.6
LEAST_SEEN = 2  # texts that must have a word for it to be known
LEAST_ASKING = 3  # texts that ask for a field and have a word, for it to be one that people ask with
LEAST_WEIGHT = 0.05


class Labelled(Protocol):
    """A text to fit on: its label, its words, and features beside these."""

    @property
    def label(self) -> str: ...

    @property
    def tokens(self) -> tuple[str, ...]: ...

    @property
    def marks(self) -> tuple[str, ...]: ...


def fit(all_frames: Sequence[Frame]) -> dict[str, FieldModel]:
    """One model for everything that frames name, those of one name first, as others lean on them."""
    made: dict[str, FieldModel] = {}
    found = by_named(all_frames)
    for named in (*ALONE, *BASES):
        if named in found:
            made[named] = fit_one(found[named], base=made.get(BASES.get(named, "")))
    return made


def fit_one(
    found: Sequence[Labelled], penalty: float = PENALTY, base: FieldModel | None = None
) -> FieldModel:
    """A model fitted on texts. `penalty`: of the squared weights, for all texts together. `base`: as of `FieldModel`."""
    labels = tuple(sorted({f.label for f in found}))
    seen = Counter(token for f in found for token in set(f.tokens))
    known = frozenset(token for token, times in seen.items() if times >= LEAST_SEEN)
    rows = [features(f.tokens, known, f.marks, base) for f in found]
    counts = Counter(feature for row in rows for feature in row)
    at = {f: k for k, f in enumerate(sorted(f for f, times in counts.items() if times >= LEAST_SEEN))}
    places = [(k, at[f], times) for k, row in enumerate(rows) for f, times in row.items() if f in at]
    down, across, values = zip(*places, strict=True)
    x = csr_matrix((np.array(values, float), (down, across)), shape=(len(rows), len(at)))
    y = np.zeros((len(rows), len(labels)))
    y[np.arange(len(rows)), [labels.index(f.label) for f in found]] = 1.0
    weights = _weights(x, y, penalty)
    kept = {
        feature: [round(float(w), 2) for w in weights[k]]
        for feature, k in at.items()
        if abs(weights[k]).max() >= LEAST_WEIGHT
    }
    asked = Counter(token for f in found if f.label != ELSE for token in set(f.tokens))
    asking = frozenset(token for token, times in asked.items() if times >= LEAST_ASKING)
    return FieldModel(labels, kept, known, base, asking)


def write(made: Mapping[str, FieldModel], name: str) -> None:
    """Write models where the assistant reads them."""
    told = {
        named: {
            "labels": m.labels,
            "known": sorted(m.known),
            "asking": sorted(m.asking),
            "weights": m.weights,
        }
        for named, m in made.items()
    }
    path = Path(assistant.__file__).parent / "reading" / name
    path.write_text(json.dumps(told, ensure_ascii=False, separators=(",", ":")) + "\n", "utf-8")


def _weights(x: csr_matrix, y: np.ndarray, penalty: float) -> np.ndarray:
    shape = (x.shape[1], y.shape[1])

    def loss(flat: np.ndarray) -> tuple[float, np.ndarray]:
        weights = flat.reshape(shape)
        shares = log_softmax(x @ weights, axis=1)
        slope = x.T @ (np.exp(shares) - y) + penalty * weights
        return float(penalty / 2 * (weights**2).sum() - (y * shares).sum()), slope.ravel()

    found = minimize(loss, np.zeros(x.shape[1] * y.shape[1]), jac=True, method="L-BFGS-B")
    return np.asarray(found.x).reshape(shape)
