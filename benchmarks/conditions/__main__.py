"""Lists by condition and questions the other way round: `python -m benchmarks.conditions [--data DIR ...] [--seed N] [--each N] [--toon]`.

Every condition that the register can answer (on a dossier's municipalities, leaders, term, commissioners and theme; on persons,
municipalities, actions and lobby goals) is asked for by itself, in twos and in numbers. Right is who tells the whole list and nothing
beside it; an empty list must be told as empty. Phrases and frames are in two halves: mend on the one (`bekend`, which `--toon` shows)
and measure on the other (`apart`).
"""

from __future__ import annotations

from collections.abc import Iterator

from assistant.draft import Answer
from assistant.service import Service
from benchmarks.conditions.asking import asked
from benchmarks.conditions.facts import Facts
from benchmarks.conditions.judge import List, judged
from benchmarks.conditions.reverse import cases
from benchmarks.shapes.asking import questions
from benchmarks.shapes.cases import Expected
from benchmarks.shapes.command import Made, asked_once, run
from benchmarks.shapes.judge import Verdict, judge


def made(service: Service, seed: int, each: int) -> Iterator[Made]:
    """The questions of the measure, as they are drawn."""
    for one in asked(service.library, seed, each):
        yield _made(one.text, one.kind, one.seen, one.expected)
    for case in questions(cases(Facts(service.library)), seed, 3 * each):
        yield _made(case.text, f"omgekeerd: {case.case.asked}", case.seen, case.expected)


def _made(text: str, kind: str, seen: bool, expected: List | Expected) -> Made:
    def verdict(answer: Answer) -> tuple[Verdict, str]:
        if isinstance(expected, List):
            return judged(expected, answer.uitkomst, answer.antwoord)
        return judge(expected, answer.uitkomst, answer.antwoord)

    return Made(
        kind, (f"{kind.split(':')[0]} samen",), seen, f"{text} | {expected}", asked_once(text, verdict)
    )


if __name__ == "__main__":
    raise SystemExit(run("python -m benchmarks.conditions", __doc__, made, each=6))
