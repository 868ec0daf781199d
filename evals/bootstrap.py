"""95% confidence intervals by the percentile bootstrap, the same for the same values.

Efron and Tibshirani 1993, "An introduction to the bootstrap", ch. 13: draw the questions again with
replacement, take the statistic of every draw, and read off the 2.5th and 97.5th percentiles.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

DRAWS = 2000
SEED = 20260101

Statistic = Callable[[npt.NDArray[np.float64]], npt.NDArray[np.float64]]


class Interval(NamedTuple):
    """A statistic of `n` values with the bounds of its 95% interval: low <= value <= high, up to rounding."""

    value: float
    low: float
    high: float
    n: int


def mean(rows: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """The mean of every row."""
    return np.asarray(rows.mean(axis=1))


def percentile(q: float) -> Statistic:
    """The q-th percentile (0 to 100) of every row."""
    return lambda rows: np.asarray(np.percentile(rows, q, axis=1))


def interval(
    values: Sequence[float], statistic: Statistic = mean, draws: int = DRAWS, seed: int = SEED
) -> Interval:
    """The statistic of the values with its 95% interval. Raises ValueError when there are no values."""
    if not values:
        raise ValueError("an interval needs at least one value")
    data = np.asarray(values, dtype=np.float64)
    value = float(statistic(data[np.newaxis, :])[0])
    if np.all(data == data[0]):
        return Interval(value, value, value, len(data))
    picks = np.random.default_rng(seed).integers(0, len(data), size=(draws, len(data)))
    low, high = np.percentile(statistic(data[picks]), [2.5, 97.5])
    return Interval(value, float(low), float(high), len(data))


def paired_difference(before: Sequence[float], after: Sequence[float]) -> Interval:
    """The mean of after minus before over the same questions, with its 95% interval (paired bootstrap).

    Raises ValueError when the lengths differ or are 0.
    """
    return interval([b - a for a, b in zip(before, after, strict=True)])
