"""Intervals: known cases, and the same numbers every time."""

from __future__ import annotations

import pytest

from evals.bootstrap import interval, paired_difference, percentile


def test_equal_values_leave_no_doubt() -> None:
    assert interval([1.0] * 20) == (1.0, 1.0, 1.0, 20)


def test_the_interval_of_a_share_is_near_the_normal_one() -> None:
    found = interval([1.0] * 80 + [0.0] * 20)
    # Normal approximation: 0.8 +- 1.96 * sqrt(0.8 * 0.2 / 100) = 0.7216 to 0.8784.
    assert found.value == 0.8
    assert found.low == pytest.approx(0.7216, abs=0.015)
    assert found.high == pytest.approx(0.8784, abs=0.015)


def test_the_same_values_give_the_same_interval() -> None:
    values = [(7 * number) % 11 / 11 for number in range(40)]
    assert interval(values) == interval(values)
    assert interval(values) != interval(values, seed=1)


def test_more_questions_narrow_the_interval() -> None:
    few, many = interval([1.0, 0.0] * 10), interval([1.0, 0.0] * 200)
    assert many.high - many.low < few.high - few.low


def test_percentiles() -> None:
    found = interval(list(map(float, range(101))), percentile(95))
    assert found.value == 95
    assert found.low < 95 <= found.high


def test_paired_differences_ignore_what_did_not_change() -> None:
    before = [1.0, 0.0] * 50
    after = before.copy()
    assert paired_difference(before, after) == (0.0, 0.0, 0.0, 100)
    after[::2] = [0.0] * 10 + [1.0] * 40
    fell = paired_difference(before, after)
    assert fell.value == pytest.approx(-0.1)
    assert fell.high < 0


def test_nothing_has_no_interval() -> None:
    with pytest.raises(ValueError, match="at least one"):
        interval([])
    with pytest.raises(ValueError):
        paired_difference([1.0], [1.0, 0.0])
