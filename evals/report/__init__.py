"""A run as a page to read, Markdown and JUnit XML."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from evals.compare import Comparison
from evals.report import html, junit, markdown
from evals.run import Run
from evals.summary import Judged


class Files(NamedTuple):
    """Where the three forms of a report were written."""

    html: Path
    markdown: Path
    junit: Path


def write(
    run: Run,
    judged: Sequence[Judged],
    comparison: Comparison | None = None,
    others: Sequence[tuple[str, Sequence[Judged]]] = (),
) -> Files:
    """Write the report's three forms into the run's folder and say where they are."""
    files = Files(run.folder / "rapport.html", run.folder / "rapport.md", run.folder / "junit.xml")
    files.html.write_text(html.page(run, judged, comparison, others), encoding="utf-8")
    files.markdown.write_text(markdown.text(run, judged, comparison, others), encoding="utf-8")
    files.junit.write_text(junit.xml(run, judged), encoding="utf-8")
    return files
