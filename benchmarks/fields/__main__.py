"""What is asked of a name, in words that nobody mended on: `python -m benchmarks.fields [--data DIR] [--each N] [--seed N] [--toon]`.

Frames of each writer are asked with the models fitted on those of the others; what is right is told by the register itself.
`--labels` asks nothing and prints how often the label alone is read right, `--van ab` with the models fitted on the frames of those writers.
`python -m benchmarks.fields --schrijf` fits the model on all frames and writes `assistant/reading/field_model.json`.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from assistant.reader import AskRequest, Reader
from assistant.reading.field_model import ALONE
from assistant.service import Service
from assistant.settings import Settings
from benchmarks.fields.asked import filled, verdict
from benchmarks.fields.fit import fit, write
from benchmarks.fields.frames import WRITERS, Frame, by_named, frames
from benchmarks.fields.labels import shares_right
from benchmarks.fields.worded import KINDS, worded
from benchmarks.fields.worded import verdict as judged
from benchmarks.shapes.judge import Verdict
from benchmarks.shapes.report import ALL, GOOD, Counts, report


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.fields", description=__doc__)
    parser.add_argument("--data", type=Path, default=Settings.from_env().data)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--each", type=int, default=25, help="at most so many of each label and writer")
    parser.add_argument("--toon", action="store_true", help="list what goes wrong")
    parser.add_argument(
        "--schrijvers", default="abcdefjklmnopqrs", help="whose frames are asked (g, h: see pictured)"
    )
    parser.add_argument("--zonder", action="store_true", help="without a model")
    parser.add_argument("--labels", action="store_true", help="print how often labels are read right")
    parser.add_argument("--van", default=WRITERS, help="whose frames the models are fitted on")
    parser.add_argument("--deel", type=int, default=1, help="fit on one of so many frames")
    parser.add_argument("--schrijf", action="store_true", help="fit the model on all frames and write it")
    args = parser.parse_args()
    if args.schrijf:
        write(fit([f for writer in WRITERS for f in frames(writer)]), "field_model.json")
        return 0
    if args.labels:
        _labels(args)
        return 0
    settings = replace(Settings.from_env(), data=args.data)
    library = Service.open(settings).library
    counts: Counts = defaultdict(Counter)
    for writer in args.schrijvers:
        others = _others(writer, args)
        reader = Reader(library, field_models={} if args.zonder else fit(others))
        _measure(Service(settings, reader), writer, args, counts)
    report(counts)
    return 0


def _others(writer: str, args: argparse.Namespace) -> list[Frame]:
    found = [f for w in args.van if w != writer for f in frames(w)]
    return random.Random(args.seed).sample(found, len(found) // args.deel)


def _labels(args: argparse.Namespace) -> None:
    for writer in args.schrijvers:
        for named, (right, all_) in shares_right(fit(_others(writer, args)), frames(writer)).items():
            print(f"{writer} | {named} | {right} van {all_} labels goed | {right / all_:.1%}")


def _measure(service: Service, writer: str, args: argparse.Namespace, counts: Counts) -> None:
    for frame, text, (said, why) in _judged(service, writer, args.each, args.seed):
        kind = f"{frame.named} {frame.label}"
        counts[writer, False, kind][said] += 1
        counts[writer, True, ALL][said] += 1
        if args.toon and said != GOOD:
            print(f"{said} | {kind} | {text} | {why}")


def _judged(
    service: Service, writer: str, each: int, seed: int
) -> Iterator[tuple[Frame, str, tuple[Verdict, str]]]:
    rng = random.Random(f"{seed} {writer}")
    for frame in _draw(writer, each, rng):
        if frame.named in KINDS:
            asked = worded(frame, service, rng)
            if asked is not None:
                yield frame, asked.text, judged(asked, service)
        elif frame.named in ALONE:
            one = filled(frame, service.library, rng)
            if one is not None:
                yield frame, one.text, verdict(one, service.ask(AskRequest(one.text)))


def _draw(writer: str, each: int, rng: random.Random) -> Iterator[Frame]:
    for named in by_named(frames(writer)).values():
        labels: dict[str, list[Frame]] = {}
        for frame in named:
            labels.setdefault(frame.label, []).append(frame)
        for found in labels.values():
            yield from rng.sample(found, min(each, len(found)))


if __name__ == "__main__":
    raise SystemExit(main())
