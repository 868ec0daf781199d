"""Metrics over many questions: means with intervals, as a whole and by kind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from evals.bootstrap import Interval, interval, percentile
from evals.metrics import CURVE, METRICS, Result, Score, measure
from evals.metrics.retrieval import Measure, all_needed_at, recall_at
from evals.questions import REFUSED, Question

# What became of a question, for plots and the table by kind: (key, Dutch label).
FATES = (
    ("goed", "goed beantwoord"),
    ("terecht", "terecht niet beantwoord"),
    ("fout", "fout of onvolledig"),
    ("onterecht", "ten onrechte niet beantwoord"),
    ("zonder-grond", "beantwoord zonder grond"),
    ("storing", "geen antwoord door een storing"),
)


@dataclass(frozen=True, slots=True)
class Judged:
    """A question with its result and every metric's score for it."""

    question: Question
    result: Result
    scores: dict[str, Score]

    @property
    def right(self) -> bool:
        return self.scores["goed"].value == 1.0

    @property
    def fate(self) -> str:
        """One of the keys of FATES."""
        refused = self.result.outcome in REFUSED
        if self.result.error:
            return "storing"
        if self.right:
            return "terecht" if refused else "goed"
        if refused and not set(self.question.outcomes) & REFUSED:
            return "onterecht"
        if not refused and set(self.question.outcomes) <= REFUSED:
            return "zonder-grond"
        return "fout"


def judge_all(questions: Iterable[Question], results: Mapping[str, Result]) -> list[Judged]:
    """Every question that has a result, with its scores, in the questions' order."""
    return [Judged(q, results[q.id], measure(q, results[q.id])) for q in questions if q.id in results]


def summarise(judged: Sequence[Judged]) -> dict[str, Interval]:
    """The mean of each metric with its 95% interval, by metric name; metrics that apply to no question are
    left out.
    """
    found = {}
    for metric in METRICS:
        values = values_of(judged, metric.name)
        if values:
            found[metric.name] = interval(values)
    return found


def values_of(judged: Iterable[Judged], metric: str) -> list[float]:
    """The values of a metric over the questions that it applies to."""
    return [value for item in judged if (value := item.scores[metric].value) is not None]


def latency(judged: Sequence[Judged], metric: str = "antwoordtijd") -> dict[str, Interval]:
    """Median and 95th percentile of a time with 95% intervals: keys "p50" and "p95"; empty when nothing was
    timed.
    """
    values = values_of(judged, metric)
    return {f"p{q}": interval(values, percentile(q)) for q in (50, 95)} if values else {}


def by_kind(judged: Sequence[Judged]) -> dict[str, list[Judged]]:
    """The judged questions of each kind, kinds in alphabetical order."""
    kinds: dict[str, list[Judged]] = {kind: [] for kind in sorted({item.question.kind for item in judged})}
    for item in judged:
        kinds[item.question.kind].append(item)
    return kinds


def fates(judged: Iterable[Judged]) -> dict[str, int]:
    """How many questions met each fate, by the keys of FATES."""
    counted = Counter(item.fate for item in judged)
    return {key: counted[key] for key, _ in FATES}


def curve(judged: Sequence[Judged]) -> dict[str, list[Interval]]:
    """Retrieval for k = 1 to 10: "recall", "alles" (all-needed) and "pagina" (all-needed by page); empty
    without gold.
    """
    ways: dict[str, Callable[[int], Measure]] = {
        "recall": recall_at,
        "alles": all_needed_at,
        "pagina": lambda k: all_needed_at(k, page_only=True),
    }
    found: dict[str, list[Interval]] = {}
    for name, way in ways.items():
        points = []
        for k in CURVE:
            scores = [way(k)(item.question, item.result).value for item in judged]
            values = [value for value in scores if value is not None]
            if values:
                points.append(interval(values))
        if points:
            found[name] = points
    return found
