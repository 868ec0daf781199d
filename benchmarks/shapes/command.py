"""Asking a library what is made out of its register and counting what comes of it: the command line that such measures share."""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from assistant.draft import Answer
from assistant.service import AskRequest, Service
from assistant.settings import Settings
from benchmarks.shapes.asking import Asked, questions
from benchmarks.shapes.cases import Case, Expected
from benchmarks.shapes.judge import Verdict
from benchmarks.shapes.report import Counts, half_of, report
from ingest.library import Library

Judge = Callable[[Expected, Answer], tuple[Verdict, str]]


def run(prog: str, told: str | None, cases: Callable[[Library], Iterable[Case]], judge: Judge) -> int:
    """Parse the command line of `prog`, ask the `cases` of each library and print what was right, wrong and refused."""
    parser = argparse.ArgumentParser(prog=prog, description=told)
    parser.add_argument("--data", type=Path, nargs="+", default=[Settings.from_env().data])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--each", type=int, default=20, help="at most so many of each thing asked and each half"
    )
    parser.add_argument("--soort", action="append", default=[], help="only this kind")
    parser.add_argument("--helft", choices=("bekend", "apart"), help="only this half of the shapes")
    parser.add_argument("--toon", action="store_true", help="list what goes wrong")
    parser.add_argument("--alles", action="store_true", help="list every question, without asking it")
    args = parser.parse_args()
    counts: Counts = defaultdict(Counter)
    for data in args.data:
        service = Service.open(replace(Settings.from_env(), data=data))
        try:
            for asked in questions(cases(service.library), args.seed, args.each):
                if (args.soort and asked.case.kind not in args.soort) or args.helft not in (
                    None,
                    half_of(asked.seen),
                ):
                    continue
                if args.alles:
                    print(
                        f"{half_of(asked.seen)} | {asked.case.kind}, {asked.case.asked} | {asked.way} | {asked.text}"
                    )
                else:
                    _ask(service, asked, counts, judge, args.toon)
        finally:
            service.close()
    if not args.alles:
        report(counts)
    return 0


def _ask(service: Service, asked: Asked, counts: Counts, judge: Judge, show: bool) -> None:
    answer = service.ask(AskRequest(asked.text))
    verdict, why = judge(asked.expected, answer)
    for kind in (f"{asked.case.kind}, {asked.case.asked}", f"{asked.case.kind} samen", "alles samen"):
        counts[half_of(asked.seen), kind][verdict] += 1
    if show and asked.seen and verdict != "goed":
        told = " ".join(answer.antwoord.split())
        print(
            f"{verdict} | {asked.case.kind}, {asked.case.asked} | {asked.way} | {asked.text} | {why} | {told[:200]}"
        )
