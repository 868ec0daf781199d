"""What the command tells on the terminal."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence

from tqdm import tqdm

from evals.compare import Comparison
from evals.metrics import METRICS, Result
from evals.questions import Question
from evals.report.numbers import shown, shown_difference, shown_interval
from evals.summary import Judged, by_kind, summarise


def say(text: str = "") -> None:
    """One line or more on standard output."""
    sys.stdout.write(text + "\n")


def complain(text: str) -> None:
    """One line or more on standard error."""
    sys.stderr.write(text + "\n")


class Bar:
    """A progress bar on standard error over the questions, starting at those already done. Close it when
    finished.
    """

    def __init__(self, name: str, done: int, total: int) -> None:
        self._bar = tqdm(total=total, initial=done, desc=name, unit="vraag", leave=False)

    def advance(self, question: Question, result: Result) -> None:
        self._bar.update()

    def close(self) -> None:
        self._bar.close()


def tell_metrics(judged: Sequence[Judged]) -> None:
    """Every metric with its 95% interval and the number of questions that it is about."""
    summary = summarise(judged)
    rows = [
        (metric.label, shown(metric, found.value), shown_interval(metric, found), str(found.n))
        for metric in METRICS
        if (found := summary.get(metric.name)) is not None
    ]
    _grid(("meting", "waarde", "95%-interval", "vragen"), rows)


def tell_kinds(judged: Sequence[Judged]) -> None:
    """The main metrics by kind of question."""
    metrics = [metric for metric in METRICS if metric.name in ("goed", "feiten-goed", "uitkomst", "alles@5")]
    rows = []
    for kind, items in by_kind(judged).items():
        summary = summarise(items)
        cells = [shown(m, summary[m.name].value) if m.name in summary else "–" for m in metrics]
        rows.append((kind, str(len(items)), *cells))
    _grid(("soort", "vragen", *(metric.label.lower() for metric in metrics)), rows)


def tell_questions(judged: Iterable[Judged], show_held_out: bool) -> None:
    """What went wrong, a line a question; of the set toets only with leave."""
    wrong = [item for item in judged if item.result.answers and not item.right]
    open_ = [item for item in wrong if show_held_out or item.question.part != "toets"]
    for item in open_:
        say(f"  {item.question.id}: {_short(item.question.text)}")
        say(f"      {_short(item.scores['goed'].reason, 150)}")
    hidden = len(wrong) - len(open_)
    if hidden:
        say(f"  {hidden} vragen van de set toets zijn niet goed; los getoond worden ze alleen met --toon.")


def tell_failures(name: str, judged: Sequence[Judged]) -> None:
    """On standard error, that questions got no answer at all, with the first reason."""
    failed = [item.result.error for item in judged if item.result.error]
    if failed:
        count = f"{len(failed)} van {len(judged)}"
        complain(f"{name}: {count} vragen gaven een storing, zoals: {_short(failed[0], 200)}")


def tell_comparison(comparison: Comparison, judged: Iterable[Judged], show_held_out: bool) -> None:
    """What was fixed and what broke since the earlier run."""
    held_out = (
        {item.question.id for item in judged if item.question.part == "toets"} if not show_held_out else set()
    )
    say(f"Vergeleken met {comparison.before}:")
    for title, ids in (("hersteld", comparison.ids("hersteld")), ("stuk", comparison.ids("stuk"))):
        named = [id_ for id_ in ids if id_ not in held_out]
        rest = f" en {len(ids) - len(named)} van de set toets" if len(named) < len(ids) else ""
        say(f"  {title}: {len(ids)}" + (f" ({', '.join(named)}{rest})" if named else ""))
    same = len(comparison.ids("nog-goed")) + len(comparison.ids("nog-fout"))
    say(f"  onveranderd: {same}; niet te vergelijken: {len(comparison.left_out)}")
    for metric in METRICS:
        moved = comparison.differences.get(metric.name)
        if metric.name in ("antwoordtijd", "kosten", "tokens") and moved and moved.value:
            told = f"{shown_difference(metric, moved.value)} ({shown_interval(metric, moved)})"
            say(f"  {metric.label.lower()}: {told}")


def tell_systems(systems: Sequence[tuple[str, Sequence[Judged]]]) -> None:
    """The retrieval metrics and the search time of several systems, one column each."""
    summaries = [summarise(judged) for _, judged in systems]
    rows = []
    for metric in METRICS:
        if metric.group != "vinden" and metric.name not in ("goed", "zoektijd"):
            continue
        found = [summary.get(metric.name) for summary in summaries]
        if any(found):
            rows.append((metric.label, *(shown(metric, f.value) if f else "–" for f in found)))
    _grid(("meting", *(name for name, _ in systems)), rows)


def counts(questions: Sequence[Question]) -> None:
    """How many questions each part and kind has."""
    kinds = sorted({question.kind for question in questions})
    parts = sorted({question.part for question in questions})
    rows = [
        (kind, *(str(sum(q.kind == kind and q.part == part for q in questions)) for part in parts))
        for kind in kinds
    ]
    rows.append(("samen", *(str(sum(q.part == part for q in questions)) for part in parts)))
    _grid(("soort", *parts), rows)


def _grid(head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    widths = [max(len(row[n]) for row in (head, *rows)) for n in range(len(head))]
    for row in (head, *rows):
        cells = [
            row[0].ljust(widths[0]),
            *(cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True)),
        ]
        say("  " + "  ".join(cells).rstrip())


def _short(text: str, longest: int = 110) -> str:
    text = " ".join(text.split())
    return text if len(text) <= longest else text[: longest - 1] + "…"
