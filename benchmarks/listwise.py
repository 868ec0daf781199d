"""A softmax over what was found for each question, of which one or more are right (ListNet with the right ones alike, Cao et al. 2007)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

# What was found for one question: features (found x columns), and which of them are right (at least one).
Listed = tuple[NDArray[np.float64], NDArray[np.bool_]]


def fitted(questions: Sequence[Listed], penalties: Sequence[float]) -> NDArray[np.float64]:
    """The weight of every column. `penalties`: by column, of its squared weight, for all questions together."""
    by_column = np.array(penalties, float)

    def loss(v: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        total, slope = float(by_column @ (v * v)) / 2, by_column * v
        for features, right in questions:
            sums = features @ v
            powers = np.exp(sums - sums.max())
            told = powers * right
            total -= float(np.log(told.sum() / powers.sum()))
            slope = slope + features.T @ (powers / powers.sum() - told / told.sum())
        return total, slope

    return np.asarray(minimize(loss, np.ones(len(by_column)), jac=True, method="L-BFGS-B").x)
