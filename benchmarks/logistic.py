"""Logistic regression with a ridge penalty (Hastie, Tibshirani and Friedman 2009, section 4.4), the same weights for the same rows every time."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

_LEAST = 1e-6


def fitted(
    rows: Sequence[Sequence[float]],
    right: Sequence[bool],
    counts: Sequence[float] | None = None,
    penalty: float = 1.0,
    scaled: bool = False,
) -> tuple[float, list[float]]:
    """The bias and the weight of every column.

    `counts`: what each row counts for, 1 by default; `penalty`: of the squared weights, for all rows together; `scaled`: of the
    weights as they are for columns of deviation 1.
    """
    x, y = np.array(rows, float), np.array(right, float)
    of_rows: NDArray[np.float64] = np.ones(len(y)) if counts is None else np.array(counts, float)
    mean = x.mean(axis=0) if scaled else np.zeros(x.shape[1])
    spread = x.std(axis=0) + _LEAST if scaled else np.ones(x.shape[1])
    z = np.column_stack((np.ones(len(x)), (x - mean) / spread))

    def loss(weights: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        sums = z @ weights
        rest = np.concatenate(([0.0], weights[1:]))
        slope = z.T @ (of_rows * (1 / (1 + np.exp(-sums)) - y)) + penalty * rest
        return float(of_rows @ (np.logaddexp(0, sums) - y * sums) + penalty / 2 * rest @ rest), slope

    found = minimize(loss, np.zeros(z.shape[1]), jac=True, method="L-BFGS-B").x
    weights = found[1:] / spread
    return float(found[0] - weights @ mean), [float(w) for w in weights]
