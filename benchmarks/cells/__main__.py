"""Questions about the figures of a library: `python -m benchmarks.cells [--data DIR ...] [--seed N] [--each N] [--toon]`.

The questions are made from the cells of the register, in every class and half of the frames at most `--each` of a library, and the
answers are held against the same cells. Prints for every class, and for every way of naming the figure, how many are right, wrong and
refused. Half `bekend` of the frames is to develop on, half `apart` to measure with: do not look at what fails there.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from assistant.draft import Answer
from assistant.service import Service
from benchmarks.cells.asked import asked
from benchmarks.cells.field import Asked
from benchmarks.cells.frames import HALVES
from benchmarks.cells.judge import judged
from benchmarks.cells.pool import cells_of
from benchmarks.shapes.command import Made, asked_once, run


def made(service: Service, seed: int, each: int) -> Iterator[Made]:
    """The questions of the measure, as they are drawn."""
    drawn: Counter[tuple[str, str]] = Counter()
    for one in asked(cells_of(service.library), seed):
        drawn[one.kind, one.half] += 1
        if drawn[one.kind, one.half] <= each:
            yield _made(one)


def _made(one: Asked) -> Made:
    expected = " ".join([*(f"{n:g}" for n in one.numbers), *one.names, one.word])

    def verdict(answer: Answer) -> tuple[str, str]:
        return judged(one, answer), ""

    shown = f"{one.way} | {one.text} | {expected}"
    return Made(one.kind, (f"naam: {one.way}",), one.half == HALVES[0], shown, asked_once(one.text, verdict))


if __name__ == "__main__":
    raise SystemExit(run("python -m benchmarks.cells", __doc__, made, each=10))
