"""Questions about what is described and not named: `python -m benchmarks.described [--data DIR ...] [--seed N] [--each N] [--toon]`.

A dossier, action or lobby goal is called by words of its own text that tell it from all others (as they stand there, in other words,
or by what it is for), and each of its fields is asked for; what is right is told by the register. The kind "mis" holds descriptions
that fit no record. The frames and the ways to describe are in two halves: mend on the one (`--helft bekend`, which `--toon` shows)
and measure on the other (`--helft apart`). Counted apart: another record's name or field ("ander"), and asking back with the right
one among what is offered ("biedt aan").
"""

from __future__ import annotations

from collections.abc import Iterator

from assistant.draft import Answer
from assistant.service import Service
from benchmarks.described.cases import Described, called
from benchmarks.shapes.asking import Asked
from benchmarks.shapes.command import Made, of_cases, run
from benchmarks.shapes.judge import flattened, judge


def made(service: Service, seed: int, each: int) -> Iterator[Made]:
    """The questions of the measure, as they are drawn."""
    register = service.library.register
    names = [called(r) for kind in ("dossier", "actie") for r in register.records(kind)]
    cases = Described(service.library, seed).all()
    return of_cases(cases, lambda asked, answer: judged(asked, answer, names), seed, each)


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


if __name__ == "__main__":
    raise SystemExit(run("python -m benchmarks.described", __doc__, made, each=12))
