"""Questions with something said around them: `python -m benchmarks.around [--data DIR] [--seed N] [--aantal N] [--toon]`.

Draws development questions by the seed that are answered right by themselves, puts what people say around them (`bekend.txt`, which
rules were made with, and `apart.txt`, which is only measured) and asks again. Nothing of what is asked changes, so each should stay
right. In a line of those files `{vraag}` is the question, `{klein}` without its capital, `{kaal}` without its end mark.
"""

from __future__ import annotations

import argparse
import random
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from assistant.service import AskRequest, Service
from assistant.settings import Settings
from evals.metrics import Result
from evals.metrics.answer import right
from evals.questions import Question, load, select

SETS = ("bekend", "apart")
LONGEST = 110  # characters of a question of one sentence
_MORE = re.compile(r"[.!?] \w")


def frames(name: str) -> list[str]:
    """What is said around a question, a line each."""
    return Path(__file__).with_name(f"{name}.txt").read_text(encoding="utf-8").splitlines()


def framed(frame: str, question: str) -> str:
    """A question with a frame around it."""
    bare = question.rstrip(" ?.!")

    def small(text: str) -> str:
        return text if text[:2].isupper() else text[:1].lower() + text[1:]

    filled = {"vraag": question, "klein": small(question), "kaal": bare, "klein-kaal": small(bare)}
    return re.sub(r"\{([a-z-]+)\}", lambda m: filled[m.group(1)], frame)


def drawn(service: Service, seed: int, many: int) -> Iterator[Question]:
    """As many questions of one sentence as are asked for, each answered right by itself."""
    order = [
        q
        for q in select(load(), "ontwikkel")
        if not q.history and len(q.text) < LONGEST and not _MORE.search(q.text)
    ]
    random.Random(seed).shuffle(order)
    for question in order:
        if many and _right(service, question, question.text):
            many -= 1
            yield question


def _right(service: Service, question: Question, text: str) -> bool:
    made = service.ask(AskRequest(text)).to_dict()
    return right(question, Result(question.id, made)).value == 1.0


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.around", description=__doc__)
    parser.add_argument("--data", type=Path, default=Settings.from_env().data)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--aantal", type=int, default=480, help="how many questions, of each set")
    parser.add_argument("--toon", action="store_true", help="list what goes wrong in the known set")
    args = parser.parse_args()
    service = Service.open(replace(Settings.from_env(), data=args.data))
    questions = list(drawn(service, args.seed, args.aantal))
    for name in SETS:
        lines = frames(name)
        good = 0
        for k, question in enumerate(questions):
            text = framed(lines[k % len(lines)], question.text)
            kept = _right(service, question, text)
            good += kept
            if args.toon and not kept and name == "bekend":
                print(f"{question.id} {text}")
        print(f"{name:7} {good} of {len(questions)} stay right ({good / max(1, len(questions)):.1%})")
    service.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
