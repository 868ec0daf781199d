"""Dialogues out of a library's register: `python -m benchmarks.turns [--data DIR ...] [--seed N] [--each N] [--toon]`.

Two to four turns, the last of which leans on the others; the earlier answers are the assistant's own in one half of them and short
free ones in the other. At most `--each` of every kind are drawn by the seed from each half of the frames; the last answer is held
against the register. Mend on the one half (`--helft bekend`, which `--toon` may show) and measure on the other (`--helft apart`).
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from assistant.service import AskRequest, Service, Turn
from benchmarks.shapes.command import Made, Result, run
from benchmarks.turns.drawing import talks
from benchmarks.turns.judge import verdict
from benchmarks.turns.talk import Given, Talk


def made(service: Service, seed: int, each: int) -> Iterator[Made]:
    """The dialogues of the measure, as they are drawn."""
    for talk in talks(service.library, seed, each):
        whose = "eigen antwoorden" if talk.own else "vrije antwoorden"
        shown = _shown(talk, [said.short for said in talk.before])
        yield Made(talk.kind, (whose,), talk.seen, shown, partial(_put, talk))


def _put(talk: Talk, service: Service) -> Result | None:
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
        return None
    answer = service.ask(AskRequest(talk.text, tuple(turns)))
    found, why = verdict(held, answer)
    return Result(
        answer, found, f"{why} | als: {answer.begrepen_als}", _shown(talk, [told.text for told in given])
    )


def _shown(talk: Talk, answers: list[str]) -> str:
    turns = (f"{t.question} — {' '.join(a.split())[:110]}" for t, a in zip(talk.before, answers, strict=True))
    return " || ".join([*turns, talk.text])


if __name__ == "__main__":
    raise SystemExit(run("python -m benchmarks.turns", __doc__, made, each=15))
