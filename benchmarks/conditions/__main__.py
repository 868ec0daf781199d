"""Lists by condition and questions the other way round: `python -m benchmarks.conditions [--data DIR ...] [--seed N] [--each N] [--toon]`.

Every condition that the register can answer (on a dossier's municipalities, leaders, term, commissioners and theme; on persons,
municipalities, actions and lobby goals) is asked for by itself, in twos and in numbers. Right is who tells the whole list and nothing
beside it; an empty list must be told as empty. Phrases and frames are in two halves: mend on the one (`bekend`, which `--toon` shows)
and measure on the other (`apart`).
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from assistant.draft import Answer
from assistant.service import AskRequest, Service
from assistant.settings import Settings
from benchmarks.conditions.asking import asked
from benchmarks.conditions.facts import Facts
from benchmarks.conditions.judge import judged
from benchmarks.conditions.reverse import cases
from benchmarks.shapes.asking import questions
from benchmarks.shapes.judge import Verdict, judge
from benchmarks.shapes.report import Counts, half_of, report
from ingest.library import Library


@dataclass(frozen=True, slots=True)
class _Made:
    """A question, what it is counted under, whether it may be looked at, and how an answer to it is judged."""

    text: str
    kind: str
    seen: bool
    expected: object
    verdict: Callable[[Answer], tuple[Verdict, str]]


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.conditions", description=__doc__)
    parser.add_argument("--data", type=Path, nargs="+", default=[Settings.from_env().data])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--each", type=int, default=6, help="at most so many of each condition and each half")
    parser.add_argument("--soort", action="append", default=[], help="only kinds that begin like this")
    parser.add_argument("--helft", choices=("bekend", "apart"), help="only this half")
    parser.add_argument("--toon", action="store_true", help="list what goes wrong in the known half")
    parser.add_argument("--alles", action="store_true", help="list every question, without asking it")
    args = parser.parse_args()
    counts: Counts = defaultdict(Counter)
    for data in args.data:
        service = Service.open(replace(Settings.from_env(), data=data))
        try:
            for one in _made(service.library, args.seed, args.each):
                if args.helft not in (None, half_of(one.seen)) or not _wanted(one.kind, args.soort):
                    continue
                if args.alles:
                    print(f"{half_of(one.seen)} | {one.kind} | {one.text} | {one.expected}")
                    continue
                answer = service.ask(AskRequest(one.text))
                verdict, why = one.verdict(answer)
                for kind in (one.kind, f"{one.kind.split(':')[0]} samen", "alles samen"):
                    counts[half_of(one.seen), kind][verdict] += 1
                if args.toon and one.seen and verdict != "goed":
                    told = " ".join(answer.antwoord.split())
                    print(
                        f"{verdict} | {one.kind} | {one.text} | {why} | {answer.uitleg['reden']} | {told[:240]}"
                    )
        finally:
            service.close()
    if not args.alles:
        report(counts)
    return 0


def _made(library: Library, seed: int, each: int) -> Iterator[_Made]:
    for one in asked(library, seed, each):
        yield _Made(
            one.text, one.kind, one.seen, one.expected,
            lambda a, e=one.expected: judged(e, a.uitkomst, a.antwoord),  # type: ignore[misc]
        )  # fmt: skip
    for case in questions(cases(Facts(library)), seed, 3 * each):
        yield _Made(
            case.text, f"omgekeerd: {case.case.asked}", case.seen, case.expected,
            lambda a, e=case.expected: judge(e, a.uitkomst, a.antwoord),  # type: ignore[misc]
        )  # fmt: skip


def _wanted(kind: str, kinds: list[str]) -> bool:
    return not kinds or any(kind.startswith(k) for k in kinds)


if __name__ == "__main__":
    raise SystemExit(main())
