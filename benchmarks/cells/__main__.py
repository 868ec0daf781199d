"""Questions about the figures of a library: `python -m benchmarks.cells [--data DIR ...] [--seed N] [--each N] [--helft a|b] [--toon]`.

The questions are made from the cells of the register, in every class and half of the frames at most `--each` of a library, and the
answers are held against the same cells. Prints for every class, and for every way of naming the figure, how many are right, wrong and
refused. Half "a" of the frames is to develop on, half "b" to measure with: do not look at what fails there.
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from pathlib import Path

from assistant.service import AskRequest, Service
from assistant.settings import Settings
from benchmarks.cells.asked import asked
from benchmarks.cells.field import Asked
from benchmarks.cells.frames import HALVES
from benchmarks.cells.judge import REFUSED, RIGHT, WRONG, judged
from benchmarks.cells.pool import cells_of


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.cells", description=__doc__)
    parser.add_argument("--data", type=Path, nargs="+", default=[Settings.from_env().data])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--each", type=int, default=10, help="at most so many of a class and half in a library"
    )
    parser.add_argument("--helft", choices=HALVES, help="only this half of the frames")
    parser.add_argument("--soort", action="append", default=[], help="only this class")
    parser.add_argument("--toon", action="store_true", help="list what goes wrong (half a only)")
    parser.add_argument(
        "--alles", action="store_true", help="list every question that is made, without asking it"
    )
    args = parser.parse_args()
    counts: dict[tuple[str, str, str], Counter[str]] = defaultdict(Counter)
    for data in args.data:
        service = Service.open(Settings(data=data))
        drawn: Counter[tuple[str, str]] = Counter()
        for one in asked(cells_of(service.library), args.seed):
            if (args.helft and one.half != args.helft) or (args.soort and one.kind not in args.soort):
                continue
            drawn[one.kind, one.half] += 1
            if drawn[one.kind, one.half] > args.each:
                continue
            if args.alles:
                print(f"{one.half} {one.kind} | {one.way} | {one.text} | {_expected(one)}")
                continue
            answer = service.ask(AskRequest(one.text))
            verdict = judged(one, answer)
            counts[one.half, "soort", one.kind][verdict] += 1
            counts[one.half, "naam", one.way][verdict] += 1
            if args.toon and verdict != RIGHT and one.half == HALVES[0]:
                print(
                    f"{verdict} {one.kind} | {one.way} | {one.text} | {_expected(one)}\n    {answer.antwoord[:300]}"
                )
        service.close()
    if not args.alles:
        _report(counts)
    return 0


def _expected(one: Asked) -> str:
    return " ".join([*(f"{n:g}" for n in one.numbers), *one.names, one.word])


def _report(counts: dict[tuple[str, str, str], Counter[str]]) -> None:
    for half in HALVES:
        whole: Counter[str] = Counter()
        for (of, sort, label), count in sorted(counts.items()):
            if of == half:
                _line(half, label, count)
                whole += count if sort == "soort" else Counter()
        if whole:
            _line(half, "samen genomen", whole)


def _line(half: str, label: str, count: Counter[str]) -> None:
    made = sum(count.values())
    print(
        f"{half} | {label} | {count[RIGHT]} van {made} goed ({count[RIGHT] / made:.1%}), {count[WRONG]} fout, {count[REFUSED]} geweigerd"
    )


if __name__ == "__main__":
    raise SystemExit(main())
