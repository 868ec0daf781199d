"""Fits the models of `assistant/reading/field_model.py`: multinomial logistic regression with a ridge penalty, by Adam (Kingma and Ba
2015) from zero weights, so that the same frames always give the same weights."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol

import numpy as np

import assistant
from assistant.reading.field_model import FieldModel, features
from benchmarks.fields.frames import Frame, by_named

PENALTY, STEPS, RATE = 0.3, 400, 0.05
LEAST_SEEN = 2  # texts that must have a word for it to be known
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
    """One model for everything that frames name."""
    return {named: fit_one(found) for named, found in sorted(by_named(all_frames).items())}


def fit_one(found: Sequence[Labelled], penalty: float = PENALTY) -> FieldModel:
    """A model fitted on texts. `penalty`: of the squared weights, for all texts together."""
    labels = tuple(sorted({f.label for f in found}))
    seen = Counter(token for f in found for token in set(f.tokens))
    known = frozenset(token for token, times in seen.items() if times >= LEAST_SEEN)
    rows = [features(f.tokens, known, f.marks) for f in found]
    counts = Counter(feature for row in rows for feature in row)
    at = {f: k for k, f in enumerate(sorted(f for f, times in counts.items() if times >= LEAST_SEEN))}
    x = np.zeros((len(rows), len(at)))
    for k, row in enumerate(rows):
        for feature, times in row.items():
            if feature in at:
                x[k, at[feature]] = times
    y = np.zeros((len(rows), len(labels)))
    y[np.arange(len(rows)), [labels.index(f.label) for f in found]] = 1.0
    weights = _weights(x, y, penalty)
    kept = {
        feature: [round(float(w), 2) for w in weights[k]]
        for feature, k in at.items()
        if abs(weights[k]).max() >= LEAST_WEIGHT
    }
    return FieldModel(labels, kept, known)


def write(made: Mapping[str, FieldModel], name: str) -> None:
    """Write models where the assistant reads them."""
    told = {
        named: {"labels": m.labels, "known": sorted(m.known), "weights": m.weights}
        for named, m in made.items()
    }
    path = Path(assistant.__file__).parent / "reading" / name
    path.write_text(json.dumps(told, ensure_ascii=False, separators=(",", ":")) + "\n", "utf-8")


def _weights(x: np.ndarray, y: np.ndarray, penalty: float) -> np.ndarray:
    weights = np.zeros((x.shape[1], y.shape[1]))
    mean, spread = np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, STEPS + 1):
        sums = x @ weights
        powers = np.exp(sums - sums.max(axis=1, keepdims=True))
        shares = powers / powers.sum(axis=1, keepdims=True)
        slope = (x.T @ (shares - y) + penalty * weights) / len(x)
        mean = 0.9 * mean + 0.1 * slope
        spread = 0.999 * spread + 0.001 * slope * slope
        weights -= RATE * (mean / (1 - 0.9**step)) / (np.sqrt(spread / (1 - 0.999**step)) + 1e-8)
    return weights
