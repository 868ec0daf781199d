"""Questions that take something for granted: `python -m benchmarks.premises [--data DIR ...] [--seed N] [--each N] [--toon]`.

Half of them rest on what the register says, and are to be answered; half on what is not so or stands nowhere, and are to be put right
or refused. At most `--each` of everything that can be asked and of each half of the frames are drawn by the seed. Rules are mended on
the half `bekend`, which `--toon` shows, and measured on `apart`, which it does not.
"""

from __future__ import annotations

from collections.abc import Iterator

from assistant.draft import Answer
from assistant.service import Service
from benchmarks.premises.cases import premises
from benchmarks.premises.judge import Premise, judged
from benchmarks.shapes.asking import Asked
from benchmarks.shapes.cases import Case
from benchmarks.shapes.command import Made, of_cases, run
from benchmarks.shapes.judge import Verdict


def made(service: Service, seed: int, each: int) -> Iterator[Made]:
    """The questions of the measure, as they are drawn."""
    return of_cases(premises(service.library), _verdict, seed, each, _side)


def _verdict(asked: Asked, answer: Answer) -> tuple[Verdict, str]:
    return judged(_premise(asked.case), answer.uitkomst, answer.antwoord)


def _side(case: Case) -> str:
    so = _premise(case).truth == "waar"
    return "wat zo is" if so else "wat niet zo is, nergens staat of meer kan zijn"


def _premise(case: Case) -> Premise:
    assert isinstance(case.expected, Premise)
    return case.expected


if __name__ == "__main__":
    raise SystemExit(run("python -m benchmarks.premises", __doc__, made, each=8))
