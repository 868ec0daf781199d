"""The report as Markdown: the numbers and what went wrong, short enough for a merge request."""

from __future__ import annotations

from collections.abc import Sequence

from evals.bootstrap import Interval
from evals.compare import Comparison
from evals.metrics import BY_NAME, METRICS
from evals.report.numbers import shown, shown_difference, shown_interval
from evals.run import Run
from evals.summary import Judged, by_kind, summarise


def text(
    run: Run,
    judged: Sequence[Judged],
    comparison: Comparison | None = None,
    others: Sequence[tuple[str, Sequence[Judged]]] = (),
) -> str:
    """The whole report in Dutch, ending in a line break."""
    told = f"{run.system}, {len(judged)} vragen, deel {run.settings.get('deel')}, {run.answered_by}."
    parts = [f"# Evaluatie {run.id}", told]
    parts.append(table(run.system, judged, others))
    kinds = [
        (kind, str(len(items)), *(_cell(summarise(items), name) for name in ("goed", "uitkomst", "alles@5")))
        for kind, items in by_kind(judged).items()
    ]
    parts += ["## Per soort", _grid(("Soort", "Vragen", "Goed", "Uitkomst goed", "Alles nodig@5"), kinds)]
    if comparison:
        parts += _compared(comparison)
    wrong = [item for item in judged if item.result.answers and not item.right]
    if wrong:
        parts.append(f"## Niet goed ({len(wrong)})")
        parts.append(
            "\n".join(
                f"- `{i.question.id}` {_plain(i.question.text)}: {_plain(i.scores['goed'].reason)}"
                for i in wrong
            )
        )
    return "\n\n".join(parts) + "\n"


def table(name: str, judged: Sequence[Judged], others: Sequence[tuple[str, Sequence[Judged]]] = ()) -> str:
    """Every metric that applies to any of the systems, one column a system, with 95% intervals."""
    summaries = [summarise(judged), *(summarise(found) for _, found in others)]
    rows = [
        (metric.label, *(_with_bounds(summary, metric.name) for summary in summaries))
        for metric in METRICS
        if any(metric.name in summary for summary in summaries)
    ]
    return _grid(("Meting", name, *(other for other, _ in others)), rows)


def _compared(comparison: Comparison) -> list[str]:
    rows = [
        (
            BY_NAME[name].label,
            shown_difference(BY_NAME[name], found.value),
            shown_interval(BY_NAME[name], found),
        )
        for name, found in comparison.differences.items()
    ]
    parts = [f"## Vergeleken met {comparison.before}", _grid(("Meting", "Verschil", "95%"), rows)]
    for title, ids in (("Stuk", comparison.ids("stuk")), ("Hersteld", comparison.ids("hersteld"))):
        parts.append(f"{title} ({len(ids)}): {', '.join(f'`{id_}`' for id_ in ids) or 'geen'}")
    return parts


def _cell(summary: dict[str, Interval], name: str) -> str:
    found = summary.get(name)
    return shown(BY_NAME[name], found.value) if found is not None else "–"


def _with_bounds(summary: dict[str, Interval], name: str) -> str:
    found = summary.get(name)
    if found is None:
        return "–"
    return f"{shown(BY_NAME[name], found.value)} ({shown_interval(BY_NAME[name], found)})"


def _grid(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    lines += ["| " + " | ".join(row) + " |" for row in rows]
    return "\n".join(lines)


def _plain(text_: str) -> str:
    return " ".join(text_.split()).replace("|", "\\|")
