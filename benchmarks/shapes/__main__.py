"""Questions out of a library's register in many shapes: `python -m benchmarks.shapes [--data DIR ...] [--seed N] [--each N] [--toon]`.

Everything that the register can be asked is put into words by every shape that fits it; at most `--each` questions of each thing
asked are drawn by the seed from each half of the shapes and answered. What is right is told by the register itself. The shapes are
in two halves: mend on the one (`--helft bekend`, which `--toon` may show) and measure on the other (`--helft apart`).
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from dataclasses import replace
from pathlib import Path

from assistant.service import AskRequest, Service
from assistant.settings import Settings
from benchmarks.shapes.asking import Asked, questions
from benchmarks.shapes.cases import Cases
from benchmarks.shapes.judge import Verdict, judge

Counts = dict[tuple[str, str], Counter[Verdict]]


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.shapes", description=__doc__)
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
            for asked in questions(Cases(service.library).all(), args.seed, args.each):
                if (args.soort and asked.case.kind not in args.soort) or args.helft not in (
                    None,
                    _half(asked),
                ):
                    continue
                if args.alles:
                    print(
                        f"{_half(asked)} | {asked.case.kind}, {asked.case.asked} | {asked.way} | {asked.text}"
                    )
                else:
                    _ask(service, asked, counts, args.toon)
        finally:
            service.close()
    if not args.alles:
        _report(counts)
    return 0


def _half(asked: Asked) -> str:
    return "bekend" if asked.seen else "apart"


def _ask(service: Service, asked: Asked, counts: Counts, show: bool) -> None:
    answer = service.ask(AskRequest(asked.text))
    verdict, why = judge(asked.expected, answer.uitkomst, answer.antwoord)
    for kind in (f"{asked.case.kind}, {asked.case.asked}", f"{asked.case.kind} samen", "alles samen"):
        counts[_half(asked), kind][verdict] += 1
    if show and verdict != "goed":
        told = " ".join(answer.antwoord.split())
        print(
            f"{verdict} | {asked.case.kind}, {asked.case.asked} | {asked.way} | {asked.text} | {why} | {told[:200]}"
        )


def _report(counts: Counts) -> None:
    for half in ("bekend", "apart"):
        for (of, kind), found in counts.items():
            if of == half and kind != "alles samen":
                _line(half, kind, found)
        _line(half, "alles samen", counts[half, "alles samen"])


def _line(half: str, kind: str, found: Counter[Verdict]) -> None:
    total = sum(found.values())
    rest = ", ".join(f"{found[v]} {v}" for v in ("fout", "geweigerd", "vraagt terug"))
    print(
        f"{half} | {kind} | {found['goed']} van {total} goed | {found['goed'] / max(1, total):.1%} | {rest}"
    )


if __name__ == "__main__":
    raise SystemExit(main())
