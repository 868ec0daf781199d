"""The gate: a baseline of every metric by question, and whether a new run fell below it.

A metric is worse when the paired bootstrap of its differences by question leaves no room for "the same"
(the whole 95% interval of new minus old lies on the bad side of 0), or when its new value lies outside the
interval that the baseline's own value has. The first notices a small fall that hits few questions and no
other; the second is the plain reading of the baseline's numbers.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from evals.bootstrap import Interval, interval, paired_difference
from evals.metrics import METRICS, Metric
from evals.run import Run
from evals.summary import Judged, summarise

BASELINE = Path(__file__).parent / "baseline.json"
_VERSION = 1
# A question that newly applies or no longer applies to a metric is compared only where both runs have a
# value; when more than this share of a metric's questions fell away, its mean is no longer about the same
# thing and the gate says so.
_MAY_FALL_AWAY = 0.5


class BaselineError(ValueError):
    """There is no baseline, or it cannot be used; the message is Dutch."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One metric against the baseline, over `n` questions that both have. `worse` closes the gate."""

    metric: Metric
    before: Interval
    after: Interval
    difference: Interval
    worse: bool
    reason: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """All metrics against the baseline. `open` is false when any got worse; `notes` are Dutch remarks."""

    findings: tuple[Finding, ...]
    notes: tuple[str, ...]

    @property
    def open(self) -> bool:
        return not any(finding.worse for finding in self.findings)

    def message(self) -> str:
        """The verdict for people, in Dutch."""
        lines = list(self.notes)
        worse = [finding for finding in self.findings if finding.worse]
        if not worse:
            lines.append(f"Poort open: {len(self.findings)} metingen zijn niet slechter dan de ijking.")
        else:
            lines.append(
                f"Poort dicht: {len(worse)} van {len(self.findings)} metingen zijn slechter dan de ijking."
            )
            lines += [f"- {finding.reason}" for finding in worse]
        return "\n".join(lines)


def make_baseline(run: Run, judged: Sequence[Judged]) -> dict[str, Any]:
    """A baseline of a run: what it was made of, every gated metric, and its values by question."""
    gated = [metric.name for metric in METRICS if metric.gated]
    summary = summarise(judged)
    by_question: dict[str, Any] = {}
    for item in judged:
        scores = {name: item.scores[name].value for name in gated}
        values = {name: round(value, 4) for name, value in scores.items() if value is not None}
        by_question[item.question.id] = {"vraag": item.question.digest, **values}
    return {
        "versie": _VERSION,
        "run": {
            key: run.settings.get(key) for key in ("id", "systeem", "deel", "corpus", "commit", "begonnen")
        },
        "metingen": {name: _rounded(summary[name]) for name in gated if name in summary},
        "per_vraag": by_question,
    }


def write_baseline(path: Path, baseline: dict[str, Any]) -> None:
    """Write it with one line a question, so that a change of it can be read."""
    parts = [f'"versie": {baseline["versie"]}']
    parts.append(f'"run": {json.dumps(baseline["run"], ensure_ascii=False)}')
    for key in ("metingen", "per_vraag"):
        lines = [f"  {json.dumps(k)}: {json.dumps(v, ensure_ascii=False)}" for k, v in baseline[key].items()]
        parts.append(f'"{key}": {{\n' + ",\n".join(lines) + "\n}")
    partial = path.with_name(path.name + ".nieuw")
    partial.write_text("{\n" + ",\n".join(parts) + "\n}\n", encoding="utf-8")
    partial.replace(path)


def read_baseline(path: Path = BASELINE) -> dict[str, Any]:
    """Raises BaselineError when it is missing or of another form."""
    if not path.is_file():
        raise BaselineError(
            f"Er is nog geen ijking ({path.name}). Maak er een met: vraagbaak eval --vastleggen"
        )
    try:
        baseline: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise BaselineError(f"{path.name} is geen geldige JSON: {error}") from error
    if not isinstance(baseline, dict) or baseline.get("versie") != _VERSION or "per_vraag" not in baseline:
        raise BaselineError(
            f"{path.name} heeft een andere vorm dan verwacht; maak haar opnieuw met --vastleggen"
        )
    return baseline


def check(baseline: dict[str, Any], run: Run, judged: Sequence[Judged]) -> Verdict:
    """Hold a run against the baseline.

    Only questions that both have, unchanged, are compared. Raises BaselineError when there are none.
    """
    old: dict[str, dict[str, Any]] = baseline["per_vraag"]
    same = [item for item in judged if old.get(item.question.id, {}).get("vraag") == item.question.digest]
    if not same:
        raise BaselineError(
            "De ijking en deze run hebben geen enkele vraag gemeen; maak haar opnieuw met --vastleggen"
        )
    notes = _notes(baseline, run, judged, same)
    findings = []
    for metric in METRICS:
        if not metric.gated:
            continue
        finding = _hold(metric, same, old)
        if finding:
            findings.append(finding)
    return Verdict(tuple(findings), tuple(notes))


def _hold(metric: Metric, judged: Sequence[Judged], old: dict[str, dict[str, Any]]) -> Finding | None:
    pairs = []
    had = 0
    for item in judged:
        was, now = old[item.question.id].get(metric.name), item.scores[metric.name].value
        had += was is not None
        if was is not None and now is not None:
            pairs.append((float(was), round(now, 4)))
    if not had:
        return None
    gone = had - len(pairs)
    if not pairs or gone > max(1.0, _MAY_FALL_AWAY * had):
        nothing = Interval(0.0, 0.0, 0.0, 0)
        reason = f"{metric.label}: van {had} vragen zijn er {gone} niet meer te meten"
        return Finding(metric, nothing, nothing, nothing, True, reason)
    before_values, after_values = [a for a, _ in pairs], [b for _, b in pairs]
    before, after = interval(before_values), interval(after_values)
    difference = paired_difference(before_values, after_values)
    low_is_good = metric.better == "laag"
    fell = difference.low > 0 if low_is_good else difference.high < 0
    outside = after.value > before.high + 1e-9 if low_is_good else after.value < before.low - 1e-9
    reason = (
        f"{metric.label} ({metric.name}): van {before.value:.3f} naar {after.value:.3f}"
        f" ({difference.value:+.3f}, 95%-interval {difference.low:+.3f} tot {difference.high:+.3f};"
        f" ijking {before.low:.3f} tot {before.high:.3f}; {before.n} vragen)"
    )
    return Finding(metric, before, after, difference, fell or outside, reason)


def _notes(baseline: dict[str, Any], run: Run, judged: Sequence[Judged], same: Sequence[Judged]) -> list[str]:
    notes = []
    new = len(judged) - len(same)
    if new:
        notes.append(f"{new} vragen zijn nieuw of veranderd sinds de ijking en tellen niet mee.")
    parts = {item.question.part for item in judged}
    asked = {item.question.id for item in judged}
    if baseline["run"].get("deel") == run.settings.get("deel"):
        missing = len(set(baseline["per_vraag"]) - asked)
        if missing:
            notes.append(f"{missing} vragen van de ijking zijn in deze run niet gesteld.")
    elif parts:
        notes.append(
            f"De ijking is van deel '{baseline['run'].get('deel')}'; vergeleken zijn {len(same)} vragen."
        )
    if baseline["run"].get("corpus") != run.settings.get("corpus"):
        notes.append("De documenten zijn andere dan die van de ijking.")
    return notes


def _rounded(found: Interval) -> dict[str, float]:
    return {
        "waarde": round(found.value, 4),
        "laag": round(found.low, 4),
        "hoog": round(found.high, 4),
        "n": found.n,
    }
