"""Numbers as Dutch readers write them."""

from __future__ import annotations

from evals.bootstrap import Interval
from evals.metrics import Metric


def decimal(value: float, digits: int) -> str:
    """A number with a decimal comma and dots between thousands."""
    return f"{value:,.{digits}f}".translate(str.maketrans(",.", ".,"))


def seconds(value: float) -> str:
    """A time, in milliseconds below a tenth of a second."""
    return f"{decimal(1000 * value, 2)} ms" if abs(value) < 0.1 else f"{decimal(value, 2)} s"


def euros(value: float) -> str:
    """An amount, in millionths below a tenth of a cent: an answer of a small model costs less than that."""
    return decimal(value, 6 if 0 < abs(value) < 0.001 else 4)


def shown(metric: Metric, value: float) -> str:
    """A metric's value with its unit: shares as percentages."""
    if metric.unit == "aandeel":
        return f"{decimal(100 * value, 1)}%"
    if metric.unit == "seconden":
        return seconds(value)
    if metric.unit == "euro":
        return f"€ {euros(value)}"
    return decimal(value, 0)


def shown_interval(metric: Metric, found: Interval) -> str:
    """Only the bounds, as "79,1 – 87,0"."""
    if metric.unit == "aandeel":
        return f"{decimal(100 * found.low, 1)} – {decimal(100 * found.high, 1)}"
    if metric.unit == "seconden":
        return f"{seconds(found.low)} – {seconds(found.high)}"
    if metric.unit == "euro":
        return f"{euros(found.low)} – {euros(found.high)}"
    return f"{decimal(found.low, 0)} – {decimal(found.high, 0)}"


def shown_difference(metric: Metric, value: float) -> str:
    """A signed difference; of shares in percentage points."""
    if metric.unit == "aandeel":
        return ("+" if value > 0 else "") + decimal(100 * value, 1)
    return ("+" if value > 0 else "") + shown(metric, value)
