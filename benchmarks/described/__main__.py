"""Questions about what is described and not named: `python -m benchmarks.described [--data DIR ...] [--seed N] [--each N] [--toon]`.

A dossier, action or lobby goal is called by words of its own text that tell it from all others (as they stand there, in other words,
or by what it is for), and each of its fields is asked for; what is right is told by the register. The kind "mis" holds descriptions
that fit no record. The frames and the ways to describe are in two halves: mend on the one (`--helft bekend`, which `--toon` shows)
and measure on the other (`--helft apart`). Counted apart: another record's name or field ("ander"), and asking back with the right
one among what is offered ("biedt aan").
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from dataclasses import replace
from pathlib import Path

from assistant.draft import Answer
from assistant.service import AskRequest, Service
from assistant.settings import Settings
from benchmarks.described.cases import Described, called
from benchmarks.shapes.asking import Asked, questions
from benchmarks.shapes.judge import flattened, judge

VERDICTS = ("goed", "ander", "fout", "geweigerd", "biedt aan", "vraagt terug")
Counts = dict[tuple[str, str], Counter[str]]


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.described", description=__doc__)
    parser.add_argument("--data", type=Path, nargs="+", default=[Settings.from_env().data])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--each", type=int, default=12, help="at most so many of each thing asked and each half"
    )
    parser.add_argument("--soort", action="append", default=[], help="only this kind")
    parser.add_argument("--helft", choices=("bekend", "apart"), help="only this half of the frames")
    parser.add_argument("--toon", action="store_true", help="list what goes wrong in the half to mend on")
    parser.add_argument("--alles", action="store_true", help="list every question, without asking it")
    args = parser.parse_args()
    counts: Counts = defaultdict(Counter)
    for data in args.data:
        service = Service.open(replace(Settings.from_env(), data=data))
        register = service.library.register
        names = [called(r) for kind in ("dossier", "actie") for r in register.records(kind)]
        try:
            for asked in questions(Described(service.library, args.seed).all(), args.seed, args.each):
                half = "bekend" if asked.seen else "apart"
                what = f"{asked.case.kind}, {asked.case.asked}"
                if (args.soort and not {asked.case.kind, what} & {*args.soort}) or args.helft not in (
                    None,
                    half,
                ):
                    continue
                if args.alles:
                    print(f"{half} | {what} | {asked.way} | {asked.text} | {asked.case.own[:60]}")
                    continue
                answer = service.ask(AskRequest(asked.text))
                verdict, why = judged(asked, answer, names)
                for of in (what, f"{asked.case.kind} samen", "alles samen"):
                    counts[half, of][verdict] += 1
                if args.toon and asked.seen and verdict != "goed":
                    told = " ".join(answer.antwoord.split())
                    print(f"{verdict} | {what} | {asked.text} | {asked.case.own[:60]} | {why} | {told[:220]}")
        finally:
            service.close()
    for half in ("bekend", "apart"):
        for (of, kind), found in sorted(counts.items()):
            if of == half:
                _line(half, kind, found)
    return 0


def judged(asked: Asked, answer: Answer, names: list[str]) -> tuple[str, str]:
    """The judge of the shapes, with two of its verdicts parted: wrong by another record, and asking back with the right one offered."""
    verdict, why = judge(asked.expected, answer.uitkomst, answer.antwoord)
    told, own = flattened(answer.antwoord), flattened(asked.case.own)
    if verdict == "vraagt terug" and own in told:
        return "biedt aan", why
    others = [n for n in map(flattened, names) if n not in own and own not in n]
    extra = any(flattened(n) in told for n in asked.expected.never)
    if verdict == "fout" and (extra or (own not in told and any(n in told for n in others))):
        return "ander", why
    return verdict, why


def _line(half: str, kind: str, found: Counter[str]) -> None:
    total = sum(found.values())
    rest = ", ".join(f"{found[v]} {v}" for v in VERDICTS[1:] if found[v])
    print(
        f"{half} | {kind} | {found['goed']} van {total} goed | {found['goed'] / max(1, total):.1%} | {rest}"
    )


if __name__ == "__main__":
    raise SystemExit(main())
