"""Questions out of a library's register in many shapes: `python -m benchmarks.shapes [--data DIR ...] [--seed N] [--each N] [--toon]`.

Everything that the register can be asked is put into words by every shape that fits it; at most `--each` questions of each thing
asked are drawn by the seed from each half of the shapes and answered. What is right is told by the register itself. The shapes are
in two halves: mend on the one (`--helft bekend`, which `--toon` may show) and measure on the other (`--helft apart`).
"""

from __future__ import annotations

from collections.abc import Iterator

from assistant.draft import Answer
from assistant.service import Service
from benchmarks.shapes import together
from benchmarks.shapes.asking import Asked
from benchmarks.shapes.cases import Cases
from benchmarks.shapes.command import Made, of_cases, run
from benchmarks.shapes.judge import Verdict, judge


def made(service: Service, seed: int, each: int) -> Iterator[Made]:
    """The questions of the measure, as they are drawn."""
    found = [*Cases(service.library).all(), *together.cases(service.library)]
    return of_cases(found, _verdict, seed, each)


def _verdict(asked: Asked, answer: Answer) -> tuple[Verdict, str]:
    return judge(asked.expected, answer.uitkomst, answer.antwoord)


if __name__ == "__main__":
    raise SystemExit(run("python -m benchmarks.shapes", __doc__, made, each=20))
