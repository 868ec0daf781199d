"""Questions that take something for granted: `python -m benchmarks.premises [--data DIR ...] [--seed N] [--each N] [--toon]`.

Half of them rest on what the register says, and are to be answered; half on what is not so or stands nowhere, and are to be put right
or refused. At most `--each` of everything that can be asked and of each half of the frames are drawn by the seed. Rules are mended on
the half `bekend`, which `--toon` shows, and measured on `apart`, which it does not.
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from dataclasses import replace
from pathlib import Path

from assistant.service import AskRequest, Service
from assistant.settings import Settings
from benchmarks.premises.cases import premises
from benchmarks.premises.judge import Premise, judged
from benchmarks.shapes.asking import Asked, questions
from benchmarks.shapes.judge import Verdict

Counts = dict[tuple[str, str], Counter[Verdict]]


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.premises", description=__doc__)
    parser.add_argument("--data", type=Path, nargs="+", default=[Settings.from_env().data])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--each", type=int, default=8, help="at most so many of each thing asked and half")
    parser.add_argument("--soort", action="append", default=[], help="only this kind")
    parser.add_argument("--helft", choices=("bekend", "apart"), help="only this half of the frames")
    parser.add_argument("--toon", action="store_true", help="list what goes wrong (half bekend only)")
    parser.add_argument("--alles", action="store_true", help="list every question, without asking it")
    args = parser.parse_args()
    counts: Counts = defaultdict(Counter)
    for data in args.data:
        service = Service.open(replace(Settings.from_env(), data=data))
        try:
            for asked in questions(premises(service.library), args.seed, args.each):
                half = "bekend" if asked.seen else "apart"
                if (args.soort and asked.case.kind not in args.soort) or args.helft not in (None, half):
                    continue
                if args.alles:
                    print(f"{half} | {asked.case.kind}, {asked.case.asked} | {asked.way} | {asked.text}")
                else:
                    _ask(service, asked, half, counts, args.toon)
        finally:
            service.close()
    if not args.alles:
        _report(counts)
    return 0


def _ask(service: Service, asked: Asked, half: str, counts: Counts, show: bool) -> None:
    expected = asked.expected
    assert isinstance(expected, Premise)
    answer = service.ask(AskRequest(asked.text))
    verdict, why = judged(expected, answer.uitkomst, answer.antwoord)
    side = "wat zo is" if expected.truth == "waar" else "wat niet zo is, nergens staat of meer kan zijn"
    for kind in (f"{asked.case.kind}, {asked.case.asked}", side):
        counts[half, kind][verdict] += 1
    if show and verdict != "goed" and asked.seen:
        told = " ".join(answer.antwoord.split())
        print(f"{verdict} | {asked.case.kind}, {asked.case.asked} | {asked.text} | {why} | {told[:220]}")


def _report(counts: Counts) -> None:
    for half in ("bekend", "apart"):
        whole: Counter[Verdict] = Counter()
        sides = []
        for (of, kind), found in sorted(counts.items()):
            if of == half and kind.startswith("wat "):
                sides.append((kind, found))
                whole += found
            elif of == half:
                _line(half, kind, found)
        for kind, found in sides:
            _line(half, kind, found)
        if whole:
            _line(half, "alles samen", whole)


def _line(half: str, kind: str, found: Counter[Verdict]) -> None:
    total = sum(found.values())
    rest = ", ".join(f"{found[v]} {v}" for v in ("fout", "geweigerd", "vraagt terug"))
    print(
        f"{half} | {kind} | {found['goed']} van {total} goed | {found['goed'] / max(1, total):.1%} | {rest}"
    )


if __name__ == "__main__":
    raise SystemExit(main())
