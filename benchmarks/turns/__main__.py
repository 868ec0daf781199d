"""Dialogues out of a library's register: `python -m benchmarks.turns [--data DIR ...] [--seed N] [--each N] [--toon]`.

Two to four turns, the last of which leans on the others; the earlier answers are the assistant's own in one half of them and short
free ones in the other. At most `--each` of every kind are drawn by the seed from each half of the frames; the last answer is held
against the register. Mend on the one half (`--helft bekend`, which `--toon` may show) and measure on the other (`--helft apart`).
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from dataclasses import replace
from pathlib import Path

from assistant.service import AskRequest, Service, Turn
from assistant.settings import Settings
from benchmarks.shapes.judge import Verdict
from benchmarks.turns.drawing import talks
from benchmarks.turns.judge import verdict
from benchmarks.turns.talk import Given, Talk

Counts = dict[tuple[str, str], Counter[Verdict]]


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.turns", description=__doc__)
    parser.add_argument("--data", type=Path, nargs="+", default=[Settings.from_env().data])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--each", type=int, default=15, help="at most so many of each kind and each half")
    parser.add_argument("--soort", action="append", default=[], help="only this kind")
    parser.add_argument("--helft", choices=("bekend", "apart"), help="only this half of the frames")
    parser.add_argument(
        "--toon", action="store_true", help="list what goes wrong in the half that may be looked at"
    )
    parser.add_argument("--alles", action="store_true", help="list every dialogue, without asking it")
    args = parser.parse_args()
    counts: Counts = defaultdict(Counter)
    for data in args.data:
        service = Service.open(replace(Settings.from_env(), data=data))
        try:
            for talk in talks(service.library, args.seed, args.each):
                if (args.soort and talk.kind not in args.soort) or args.helft not in (None, _half(talk)):
                    continue
                if args.alles:
                    print(f"{_half(talk)} | {talk.kind} | {_told(talk, [t.short for t in talk.before])}")
                else:
                    _ask(service, talk, counts, args.toon)
        finally:
            service.close()
    if not args.alles:
        _report(counts)
    return 0


def _half(talk: Talk) -> str:
    return "bekend" if talk.seen else "apart"


def _ask(service: Service, talk: Talk, counts: Counts, show: bool) -> None:
    turns: list[Turn] = []
    given: list[Given] = []
    for said in talk.before:
        told = Given(said.short)
        if talk.own:
            own = service.ask(AskRequest(said.question, tuple(turns)))
            told = Given(own.antwoord, frozenset((b["document"], b["pagina"]) for b in own.bronnen))
        given.append(told)
        turns.append(Turn(said.question, told.text))
    held = talk.held(given)
    if held is None:
        return
    answer = service.ask(AskRequest(talk.text, tuple(turns)))
    found, why = verdict(held, answer)
    whose = "eigen antwoorden" if talk.own else "vrije antwoorden"
    for kind in (talk.kind, whose, "alles samen"):
        counts[_half(talk), kind][found] += 1
    if show and talk.seen and found != "goed":
        answered = " ".join(answer.antwoord.split())
        print(
            f"{found} | {talk.kind} | {_told(talk, [t.antwoord for t in turns])}\n    {why} | als: {answer.begrepen_als} | {answered[:220]}"
        )


def _told(talk: Talk, answers: list[str]) -> str:
    turns = (f"{t.question} — {' '.join(a.split())[:110]}" for t, a in zip(talk.before, answers, strict=True))
    return " || ".join([*turns, talk.text])


def _report(counts: Counts) -> None:
    for half in ("bekend", "apart"):
        whole = ("eigen antwoorden", "vrije antwoorden", "alles samen")
        kinds = [kind for of, kind in counts if of == half and kind not in whole]
        for kind in (*kinds, *whole):
            _line(half, kind, counts[half, kind])


def _line(half: str, kind: str, found: Counter[Verdict]) -> None:
    total = sum(found.values())
    rest = ", ".join(f"{found[v]} {v}" for v in ("fout", "geweigerd", "vraagt terug"))
    print(
        f"{half} | {kind} | {found['goed']} van {total} goed | {found['goed'] / max(1, total):.1%} | {rest}"
    )


if __name__ == "__main__":
    raise SystemExit(main())
