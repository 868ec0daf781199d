"""Ingest against pypdf's plain extraction of the same files, each as a process of its own."""

from __future__ import annotations

import tempfile
from pathlib import Path

from benchmarks.ratio import CORPUS, Ratio, middle, seconds

_PLAIN = (
    "import sys, pypdf\n"
    "for path in sys.argv[1:]:\n"
    "    for page in pypdf.PdfReader(path).pages:\n"
    "        page.extract_text()\n"
)


def measure(runs: int) -> list[Ratio]:
    """A fresh library each time, then the same command again with nothing changed."""
    files = [str(path) for path in sorted(CORPUS.rglob("*.pdf"))]
    plain, fresh, again = [], [], []
    for _ in range(runs):
        with tempfile.TemporaryDirectory() as folder:
            command = [
                "-m",
                "assistant",
                "ingest",
                "--corpus",
                str(CORPUS),
                "--data",
                str(Path(folder) / "d"),
            ]
            plain.append(seconds(["-c", _PLAIN, *files]))
            fresh.append(seconds(command))
            again.append(seconds(command))
    under = middle(plain)
    return [
        Ratio("ingest / pypdf's plain text of the same files", middle(fresh), under, "s", 10),
        Ratio("ingest with nothing changed / pypdf's plain text", middle(again), under, "s", 0.3),
    ]
