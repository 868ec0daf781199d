"""Two runs side by side: what was fixed, what broke, and by how much each metric moved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from evals.bootstrap import Interval, paired_difference
from evals.metrics import METRICS
from evals.summary import Judged

Change = Literal["hersteld", "stuk", "nog-goed", "nog-fout"]


@dataclass(frozen=True, slots=True)
class Comparison:
    """An earlier run against this one, over the questions that both have and that did not change in
    between.

    `changes` says for every question what became of it; `differences` holds after minus before for each
    metric with its 95% interval (paired bootstrap); `left_out` are the ids that could not be compared.
    """

    before: str
    after: str
    changes: dict[str, Change]
    differences: dict[str, Interval]
    left_out: tuple[str, ...]

    def ids(self, change: Change) -> list[str]:
        return [id_ for id_, found in self.changes.items() if found == change]


def compare(before: Sequence[Judged], after: Sequence[Judged], names: tuple[str, str]) -> Comparison:
    """Compare by question. `names` are what the runs are called, the earlier first."""
    old = {item.question.id: item for item in before}
    changes: dict[str, Change] = {}
    left_out = sorted(set(old) - {item.question.id for item in after})
    pairs: list[tuple[Judged, Judged]] = []
    for item in after:
        earlier = old.get(item.question.id)
        if earlier is None or earlier.question.digest != item.question.digest:
            left_out.append(item.question.id)
            continue
        pairs.append((earlier, item))
        changes[item.question.id] = _change(earlier.right, item.right)
    return Comparison(names[0], names[1], changes, _differences(pairs), tuple(left_out))


def _change(before: bool, after: bool) -> Change:
    if before:
        return "nog-goed" if after else "stuk"
    return "hersteld" if after else "nog-fout"


def _differences(pairs: Sequence[tuple[Judged, Judged]]) -> dict[str, Interval]:
    found = {}
    for metric in METRICS:
        values = [(a.scores[metric.name].value, b.scores[metric.name].value) for a, b in pairs]
        both = [(a, b) for a, b in values if a is not None and b is not None]
        if both:
            found[metric.name] = paired_difference([a for a, _ in both], [b for _, b in both])
    return found
