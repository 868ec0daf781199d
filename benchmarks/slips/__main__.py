"""Questions with one typing slip: `python -m benchmarks.slips [--data DIR] [--seed N] [--aantal N] [--namen] [--toon]`.

Draws development questions by the seed until `--aantal` are answered right, puts one slip in one word of each (with `--namen`: of
the name of a person, municipality or dossier) and asks again. Prints for every kind of slip how many stay right and how many of
the others are refused or answered otherwise. A slip that makes another word of general Dutch is counted apart: nothing tells that
it is one.
"""

from __future__ import annotations

import argparse
import random
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from assistant.service import AskRequest, Service, Turn
from assistant.settings import Settings
from assistant.words.spelling import dutch_words
from benchmarks.slips.ways import WAYS, places
from evals.metrics import Result
from evals.metrics.answer import right
from evals.questions import REFUSED, Question, load, select
from ingest.language import fold, words
from ingest.library import Library
from ingest.records.people import surname

OTHER_WORD = "wordt een ander woord"


@dataclass(frozen=True, slots=True)
class Slip:
    """A question with a slip: of which kind, the word that was meant and what was typed."""

    question: Question
    kind: str
    meant: str
    typed: str


def slip(question: Question, seed: int, among: frozenset[str] | None) -> Slip | None:
    """The question with one slip, the same for the same seed; None where no word can have one. `among`: the folded words
    that may have one, else all."""
    drawn = random.Random(f"{seed} {question.id}")
    found = [
        (begin, end)
        for begin, end in places(question.text)
        if among is None or fold(question.text[begin:end]) in among
    ]
    if not found:
        return None
    begin, end = drawn.choice(found)
    kind, way = drawn.choice(list(WAYS.items()))
    meant = question.text[begin:end]
    typed = way(meant, drawn)
    if fold(typed) == fold(meant):
        return None
    if fold(typed) in dutch_words():
        kind = OTHER_WORD
    return Slip(
        replace(question, text=question.text[:begin] + typed + question.text[end:]), kind, meant, typed
    )


def names(library: Library) -> frozenset[str]:
    """The folded words of names: persons, municipalities, and the words with a capital in the names of dossiers."""
    out: set[str] = set()
    for record in library.register.records("persoon"):
        out.update(words(surname(str(record.data["naam"]))))
    for kind in ("gemeente", "dossier"):
        for record in library.register.records(kind):
            out.update(words(str(record.data["naam"])))
    return frozenset(out)


class _Judge:
    """Asks the assistant, and says whether the answer is right."""

    def __init__(self, service: Service) -> None:
        self._service = service

    def of(self, question: Question) -> tuple[bool, Result, str]:
        """Whether it is answered right, what was answered, and the words that were mended on the way."""
        history = tuple(Turn(asked, answered) for asked, answered in question.history)
        made = self._service.ask(AskRequest(question.text, history))
        plain: dict[str, Any] = made.to_dict()
        result = Result(question.id, plain)
        mended = ", ".join(f"{m['van']} > {m['naar']}" for m in made.uitleg["vraag"]["verbeterd"])
        return right(question, result).value == 1.0, result, mended


def drawn(judge: _Judge, seed: int, many: int, among: frozenset[str] | None) -> Iterator[Slip]:
    """As many questions with a slip as are asked for, each of a question that is answered right without it."""
    order = select(load(), "ontwikkel")
    random.Random(seed).shuffle(order)
    for question in order:
        if many and (made := slip(question, seed, among)) is not None and judge.of(question)[0]:
            many -= 1
            yield made


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.slips", description=__doc__)
    parser.add_argument("--data", type=Path, default=Settings.from_env().data)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--aantal", type=int, default=300, help="how many questions")
    parser.add_argument("--namen", action="store_true", help="slips in names only")
    parser.add_argument("--toon", action="store_true", help="list what goes wrong")
    args = parser.parse_args()
    service = Service.open(replace(Settings.from_env(), data=args.data))
    judge = _Judge(service)
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    among = names(service.library) if args.namen else None
    for made in drawn(judge, args.seed, args.aantal, among):
        good, result, mended = judge.of(made.question)
        refused = not good and result.outcome in REFUSED
        count = counts[made.kind]
        count[0] += 1
        count[1] += good
        count[2] += refused
        if args.toon and not good:
            print(
                f"{made.kind} | {made.meant} > {made.typed} | verbeterd: {mended or '-'} | {made.question.id} "
                f"{made.question.text} | {result.outcome}: {' '.join(result.text.split())[:120]}"
            )
    _report(counts)
    service.close()
    return 0


def _report(counts: dict[str, list[int]]) -> None:
    whole = [0, 0, 0]
    for kind in (*WAYS, OTHER_WORD):
        if kind in counts:
            _line(kind, counts[kind])
            whole = [a + b for a, b in zip(whole, counts[kind], strict=True)]
    _line("samen", whole)


def _line(kind: str, count: list[int]) -> None:
    made, good, refused = count
    print(
        f"{kind} | {good} van {made} blijven goed ({good / max(1, made):.1%}) | {refused} geweigerd, {made - good - refused} anders"
    )


if __name__ == "__main__":
    raise SystemExit(main())
