"""Comparisons and counts out of a library's register: `python -m benchmarks.contrasts [--data DIR ...] [--seed N] [--each N] [--toon]`.

Two dossiers, persons, municipalities, actions, terms or documents side by side, and what is counted or ranked over all of them. What is
right is told by the register; the first sentence must say what was asked first. Of each thing asked and each half of the shapes at most
`--each` are drawn by the seed: mend on the half "bekend", which `--toon` shows, and measure on the half "apart".
"""

from __future__ import annotations

from collections.abc import Iterator

from assistant.service import Service
from benchmarks.contrasts.actions import action_contrasts
from benchmarks.contrasts.dossiers import dossier_contrasts
from benchmarks.contrasts.sums import sum_questions
from benchmarks.contrasts.texts import text_contrasts
from benchmarks.contrasts.told import verdict
from benchmarks.shapes.cases import Case
from benchmarks.shapes.command import Made, of_cases, run
from ingest.library import Library


def contrasts(library: Library) -> Iterator[Case]:
    """Everything that can be set side by side or counted."""
    yield from dossier_contrasts(library)
    yield from action_contrasts(library)
    yield from text_contrasts(library)
    yield from sum_questions(library)


def made(service: Service, seed: int, each: int) -> Iterator[Made]:
    """The questions of the measure, as they are drawn."""
    return of_cases(contrasts(service.library), lambda a, answer: verdict(a.expected, answer), seed, each)


if __name__ == "__main__":
    raise SystemExit(run("python -m benchmarks.contrasts", __doc__, made, each=20))
