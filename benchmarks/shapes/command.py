"""Asking a library what is made out of its register and counting what comes of it: the command line that such measures share."""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from assistant.draft import Answer
from assistant.service import AskRequest, Service
from assistant.settings import Settings
from benchmarks.shapes.asking import Asked, questions
from benchmarks.shapes.cases import Case
from benchmarks.shapes.report import ALL, GOOD, HALVES, Counts, report


@dataclass(frozen=True, slots=True)
class Result:
    """An answer, the verdict on it and what is wrong; `shown`: how it was asked, where that hangs on the answers before it."""

    answer: Answer
    verdict: str
    why: str
    shown: str = ""


@dataclass(frozen=True, slots=True)
class Made:
    """A question of a measure: the line of the report that it counts for, and the `wholes` that it counts for as well; `seen`: of the
    half that may be looked at. `put` asks it, and gives None where the answers before it do not bear it."""

    kind: str
    wholes: tuple[str, ...]
    seen: bool
    shown: str
    put: Callable[[Service], Result | None]


Makes = Callable[[Service, int, int], Iterable[Made]]  # of a library's service, the seed and how many of each
Judge = Callable[[Asked, Answer], tuple[str, str]]


def run(prog: str, told: str | None, makes: Makes, each: int) -> int:
    """Parse the command line of `prog`, ask each library what `makes` gives for it and print what was right, wrong and refused.
    `each` is how many of each kind and half are drawn where the command line does not say."""
    args = _parser(prog, told, each).parse_args()
    counts: Counts = defaultdict(Counter)
    for data in args.data:
        service = Service.open(replace(Settings.from_env(), data=data))
        try:
            for made in makes(service, args.seed, args.each):
                half = HALVES[0 if made.seen else 1]
                if args.helft not in (None, half) or not made.kind.startswith(tuple(args.soort) or ""):
                    continue
                if args.alles:
                    print(f"{half} | {made.kind} | {made.shown}")
                elif result := made.put(service):
                    _count(counts, half, made, result, args.toon)
        finally:
            service.close()
    report(counts)
    return 0


def asked_once(text: str, verdict: Callable[[Answer], tuple[str, str]]) -> Callable[[Service], Result]:
    """Puts a question that stands by itself."""

    def put(service: Service) -> Result:
        answer = service.ask(AskRequest(text))
        return Result(answer, *verdict(answer))

    return put


def of_cases(
    cases: Iterable[Case],
    judge: Judge,
    seed: int,
    each: int,
    whole: Callable[[Case], str] = lambda case: f"{case.kind} samen",
) -> Iterator[Made]:
    """The questions of cases in their shapes; `whole` tells the line of the report that a case counts for beside its own."""
    for asked in questions(cases, seed, each):
        case = asked.case
        shown = " | ".join(filter(None, (asked.way, asked.text, case.own[:60])))
        put = asked_once(asked.text, lambda answer, asked=asked: judge(asked, answer))  # type: ignore[misc]
        yield Made(f"{case.kind}, {case.asked}", (whole(case),), asked.seen, shown, put)


def _parser(prog: str, told: str | None, each: int) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog=prog, description=told)
    parser.add_argument("--data", type=Path, nargs="+", default=[Settings.from_env().data])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--each", type=int, default=each, help="at most so many of each kind and each half")
    parser.add_argument("--soort", action="append", default=[], help="only kinds that begin like this")
    parser.add_argument("--helft", choices=HALVES, help="only this half")
    parser.add_argument("--toon", action="store_true", help="list what goes wrong in the known half")
    parser.add_argument("--alles", action="store_true", help="list every question, without asking it")
    return parser


def _count(counts: Counts, half: str, made: Made, result: Result, show: bool) -> None:
    for line in (made.kind, *made.wholes, ALL):
        counts[half, line != made.kind, line][result.verdict] += 1
    if show and made.seen and result.verdict != GOOD:
        told = " ".join(result.answer.antwoord.split())[:240]
        shown, reason = result.shown or made.shown, result.answer.uitleg["reden"]
        print(f"{result.verdict} | {made.kind} | {shown} | {result.why} | {reason} | {told}")
