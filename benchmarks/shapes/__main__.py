"""Questions out of a library's register in many shapes: `python -m benchmarks.shapes [--data DIR ...] [--seed N] [--each N] [--toon]`.

Everything that the register can be asked is put into words by every shape that fits it; at most `--each` questions of each thing
asked are drawn by the seed from each half of the shapes and answered. What is right is told by the register itself. The shapes are
in two halves: mend on the one (`--helft bekend`, which `--toon` may show) and measure on the other (`--helft apart`).
"""

from __future__ import annotations

from assistant.draft import Answer
from benchmarks.shapes.cases import Cases, Expected
from benchmarks.shapes.command import run
from benchmarks.shapes.judge import Verdict, judge


def _verdict(expected: Expected, answer: Answer) -> tuple[Verdict, str]:
    return judge(expected, answer.uitkomst, answer.antwoord)


def main() -> int:
    return run("python -m benchmarks.shapes", __doc__, lambda library: Cases(library).all(), _verdict)


if __name__ == "__main__":
    raise SystemExit(main())
