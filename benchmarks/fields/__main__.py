"""What is asked of a name, in words that nobody mended on: `python -m benchmarks.fields [--data DIR] [--each N] [--seed N] [--toon]`.

Frames of each of two writers are asked with the model fitted on the other's; what is right is told by the register itself.
`python -m benchmarks.fields --schrijf` fits the model on all frames and writes `assistant/reading/field_model.json`.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter, defaultdict
from dataclasses import replace
from pathlib import Path

from assistant.reader import AskRequest, Reader
from assistant.service import Service
from assistant.settings import Settings
from benchmarks.fields.asked import Filled, filled, verdict
from benchmarks.fields.fit import fit, write
from benchmarks.fields.frames import WRITERS, Frame, by_named, frames
from benchmarks.shapes.report import ALL, GOOD, Counts, report
from ingest.library import Library


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.fields", description=__doc__)
    parser.add_argument("--data", type=Path, default=Settings.from_env().data)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--each", type=int, default=25, help="at most so many of each label and writer")
    parser.add_argument("--toon", action="store_true", help="list what goes wrong")
    parser.add_argument("--zonder", action="store_true", help="without a model")
    parser.add_argument("--schrijf", action="store_true", help="fit the model on all frames and write it")
    args = parser.parse_args()
    if args.schrijf:
        write(fit([f for writer in WRITERS for f in frames(writer)]), "field_model.json")
        return 0
    settings = replace(Settings.from_env(), data=args.data)
    library = Service.open(settings).library
    counts: Counts = defaultdict(Counter)
    for writer in WRITERS:
        reader = Reader(library)
        other = [f for w in WRITERS if w != writer for f in frames(w)]
        reader.desk.field_models = {} if args.zonder else fit(other)
        _measure(Service(settings, reader), writer, args, counts)
    report(counts)
    return 0


def _measure(service: Service, writer: str, args: argparse.Namespace, counts: Counts) -> None:
    for one in _draw(writer, service.library, args.each, args.seed):
        answer = service.ask(AskRequest(one.text))
        said, why = verdict(one, answer)
        kind = f"{one.frame.named} {one.frame.label}"
        counts[writer, False, kind][said] += 1
        counts[writer, True, ALL][said] += 1
        if args.toon and said != GOOD:
            reason, told = answer.uitleg["reden"], " ".join(answer.antwoord.split())[:160]
            print(f"{said} | {kind} | {one.text} | {why} | {reason} | {told}")


def _draw(writer: str, library: Library, each: int, seed: int) -> list[Filled]:
    rng = random.Random(f"{seed} {writer}")
    out: list[Filled] = []
    for named in by_named(frames(writer)).values():
        labels: dict[str, list[Frame]] = {}
        for frame in named:
            labels.setdefault(frame.label, []).append(frame)
        for found in labels.values():
            for frame in rng.sample(found, min(each, len(found))):
                one = filled(frame, library, rng)
                if one is not None:
                    out.append(one)
    return out


if __name__ == "__main__":
    raise SystemExit(main())
