"""The report as one page that carries all it needs: no other file, no address outside it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from evals.bootstrap import Interval
from evals.compare import Comparison
from evals.metrics import BY_NAME, METRICS
from evals.metrics.answer import missing_facts, wrong_facts
from evals.metrics.match import cites
from evals.metrics.retrieval import found_ranks
from evals.report import plots
from evals.report.numbers import seconds, shown, shown_interval
from evals.run import Run
from evals.summary import FATES, Judged, by_kind, curve, fates, latency, summarise, values_of

TEMPLATES = Path(__file__).parent.parent / "templates"
GROUPS = {
    "antwoord": "Antwoord",
    "uitkomst": "Uitkomst",
    "bronnen": "Bronnen",
    "vinden": "Vinden",
    "moeite": "Moeite",
    "rechter": "Oordeel van een taalmodel",
}
CHANGES = {"hersteld": "hersteld", "stuk": "stuk", "nog-goed": "nog goed", "nog-fout": "nog niet goed"}
_FATE_COLOURS = dict(
    zip(
        (key for key, _ in FATES),
        ("#0072B2", "#56B4E9", "#E69F00", "#D55E00", "#8B2252", "#5b5b5b"),
        strict=True,
    )
)
_CHANGE_COLOURS = {"hersteld": "#009E73", "stuk": "#D55E00", "nog-goed": "#0072B2", "nog-fout": "#E69F00"}
# Their reasons say what was missing; the others repeat these or are numbers of the whole.
_TELLING = (
    "citaat-recall",
    "citaat-precisie",
    "letterlijk",
    "juiste-pagina",
    "passage-aangehaald",
    "lijst-volledig",
)


@dataclass(frozen=True, slots=True)
class System:
    """A system in the table: its name, its judged questions and their summary."""

    name: str
    judged: Sequence[Judged]
    summary: dict[str, Interval]


@dataclass(frozen=True, slots=True)
class KindRow:
    kind: str
    n: int
    summary: dict[str, Interval]

    def cell(self, name: str) -> str:
        return shown(BY_NAME[name], self.summary[name].value) if name in self.summary else "–"

    def bounds(self, name: str) -> str:
        return shown_interval(BY_NAME[name], self.summary[name]) if name in self.summary else "–"


def page(
    run: Run,
    judged: Sequence[Judged],
    comparison: Comparison | None = None,
    others: Sequence[tuple[str, Sequence[Judged]]] = (),
) -> str:
    """The whole page. `others` are other systems on the same questions, for the table and the plots."""
    systems = [System(run.system, judged, summarise(judged))]
    systems += [System(name, found, summarise(found)) for name, found in others]
    used = {name for system in systems for name in system.summary}
    groups = [
        (title, [m for m in METRICS if m.group == group and m.name in used])
        for group, title in GROUPS.items()
    ]
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined, trim_blocks=True
    )
    changes = comparison.changes if comparison else {}
    return environment.get_template("rapport.html").render(
        run=run,
        judged=judged,
        systems=systems,
        summary=systems[0].summary,
        metrics=BY_NAME,
        groups=[(title, members) for title, members in groups if members],
        shown=shown,
        shown_interval=shown_interval,
        seconds=seconds,
        has_answers="goed" in systems[0].summary,
        kinds=[KindRow(kind, len(items), summarise(items)) for kind, items in by_kind(judged).items()],
        latency=latency(judged),
        comparison=comparison,
        texts={item.question.id: item.question.text for item in judged},
        items=[_item(item, changes.get(item.question.id, "")) for item in judged],
        bad=sum(not _good(item) for item in judged),
        settings=_settings(run),
        **_plots(systems, comparison),
    )


def _plots(systems: Sequence[System], comparison: Comparison | None) -> dict[str, Markup]:
    judged = systems[0].judged
    rows = {kind: fates(items) for kind, items in by_kind(judged).items()}
    found = {"plot_fates": plots.stacked_bars("Uitkomsten per soort vraag", rows, dict(FATES), _FATE_COLOURS)}
    if len(systems) == 1:
        lines = curve(judged)
    else:
        lines = {s.name: points for s in systems if (points := curve(s.judged).get("alles"))}
    found["plot_curve"] = plots.curves("Vinden bij de eerste k treffers", lines, "k: aantal treffers")
    times = {"antwoorden": values_of(judged, "antwoordtijd"), "zoeken": values_of(judged, "zoektijd")}
    if len(systems) > 1:
        times = {s.name: values_of(s.judged, "zoektijd") for s in systems}
    found["plot_latency"] = plots.cumulative("Deel van de vragen dat klaar is", times, "seconden")
    if comparison:
        row = {key: len(comparison.ids(key)) for key in ("hersteld", "stuk", "nog-goed", "nog-fout")}
        found["plot_changes"] = plots.stacked_bars(
            f"Vergeleken met {comparison.before}", {"vragen": row}, CHANGES, _CHANGE_COLOURS
        )
        shares = {
            BY_NAME[name].label: (difference, BY_NAME[name].better == "laag")
            for name, difference in comparison.differences.items()
            if BY_NAME[name].unit == "aandeel"
        }
        found["plot_differences"] = plots.differences("Verschil per meting", shares)
    return {name: Markup(svg) for name, svg in found.items()}


def _good(item: Judged) -> bool:
    if item.result.answers:
        return item.right
    return item.scores["alles@5"].value in (1.0, None)


def _item(item: Judged, change: str) -> dict[str, Any]:
    question, result = item.question, item.result
    labels = dict(FATES)
    found = found_ranks(question, result)
    verdict = labels[item.fate] if result.answers else item.scores["alles@5"].reason
    understood = str((result.answer or {}).get("begrepen_als") or "")
    return {
        "id": question.id,
        "text": question.text,
        "kind": question.kind,
        "subject": question.subject,
        "history": question.history,
        "note": question.note,
        "good": _good(item),
        "change": CHANGES.get(change, ""),
        "verdict": verdict[:1].upper() + verdict[1:],
        "outcome": result.outcome,
        "expected": " of ".join(question.outcomes),
        "understood": understood if understood != question.text else "",
        "answer": result.text,
        "error": result.error,
        "sources": _sources(result.sources, result.verbatim),
        "missing": _missing(item) if result.answers else [],
        "needs": [
            {
                "quote": need[0].quote,
                "where": f"{need[0].document}, p. {need[0].page}",
                "found": _found(need, rank, item),
            }
            for need, rank in zip(question.needs, found, strict=True)
        ],
    }


def _found(need: Sequence[Any], rank: int | None, item: Judged) -> str:
    place = f"treffer {rank}" if rank else "niet bij de treffers"
    if not item.result.answers:
        return place
    cited = any(cites(source, gold) for source in item.result.sources for gold in need)
    return f"{place}, {'aangehaald' if cited else 'niet aangehaald'}"


def _missing(item: Judged) -> list[str]:
    lines = [f"Ontbreekt: {fact}" for fact in missing_facts(item.question, item.result)]
    lines += [f"Had er niet in mogen staan: {fact}" for fact in wrong_facts(item.question, item.result)]
    if item.result.outcome not in item.question.outcomes:
        lines.append(
            f"Uitkomst is {item.result.outcome or 'er niet'}; verwacht {' of '.join(item.question.outcomes)}"
        )
    for name in _TELLING:
        score = item.scores[name]
        if score.value is not None and score.value < 1 and name != "lijst-volledig":
            lines.append(f"{BY_NAME[name].label}: {score.reason}")
    return lines


def _sources(sources: Sequence[dict[str, Any]], verbatim: Sequence[bool | None]) -> list[dict[str, Any]]:
    checks = [*verbatim, *[None] * (len(sources) - len(verbatim))]
    return [
        {
            "number": source.get("nummer") or number,
            "quote": str(source.get("citaat", "")),
            "where": f"{source.get('titel') or source.get('document')}, p. {source.get('pagina')}",
            "wrong": checks[number - 1] is False,
        }
        for number, source in enumerate(sources, 1)
    ]


def _settings(run: Run) -> list[tuple[str, str]]:
    return [
        (key, value if isinstance(value, str) else json.dumps(value, ensure_ascii=False))
        for key, value in run.settings.items()
        if value is not None
    ]
