"""Whether a question is of the documents' field, of another or no question: `python -m benchmarks.scope [--data DIR] [--each N] [--seed N] [--toon]`.

Texts of each writer are asked with the model fitted on those of the others. Right is `buiten-bereik` for another field and for talk
(where a municipality is named also `niet-gevonden`), and any other outcome for the field itself.
`python -m benchmarks.scope --schrijf` fits the model on all texts and writes `assistant/reading/scope_model.json`.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter
from dataclasses import replace
from pathlib import Path

from assistant.reader import AskRequest, Reader
from assistant.reading.scope_model import FIELD, LABELS
from assistant.service import Service
from assistant.settings import Settings
from benchmarks.fields.fit import write
from benchmarks.scope.fit import Read, fit, read
from benchmarks.scope.texts import WRITERS, Text, texts


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.scope", description=__doc__)
    parser.add_argument("--data", type=Path, default=Settings.from_env().data)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--each", type=int, help="at most so many of each label and writer, all if not given")
    parser.add_argument("--toon", action="store_true", help="list what goes wrong")
    parser.add_argument("--zonder", action="store_true", help="without a model")
    parser.add_argument("--schrijf", action="store_true", help="fit the model on all texts and write it")
    args = parser.parse_args()
    settings = replace(Settings.from_env(), data=args.data)
    reader = Reader(Service.open(settings).library)
    found = {w: texts(w, reader.library, args.seed) for w in WRITERS}
    if args.schrijf:
        write({"bereik": fit(read((t for w in WRITERS for t in found[w]), reader))}, "scope_model.json")
        return 0
    seen: dict[str, list[Read]] = {} if args.zonder else {w: read(found[w], reader) for w in WRITERS}
    service = Service(settings, reader)
    for writer in WRITERS:
        others = [t for w in seen if w != writer for t in seen[w]]
        reader.reach.model = fit(others) if others else None
        _measure(service, writer, _drawn(found[writer], args.each, args.seed), args.toon)
    return 0


def _drawn(found: list[Text], each: int | None, seed: int) -> list[Text]:
    rng = random.Random(seed)
    kinds = [[t for t in found if t.label == label] for label in LABELS]
    return [t for kind in kinds for t in (kind if each is None else rng.sample(kind, min(each, len(kind))))]


def _measure(service: Service, writer: str, asked: list[Text], shown: bool) -> None:
    counts: Counter[tuple[str, str]] = Counter()
    right: Counter[str] = Counter()
    for one in asked:
        outcome = service.ask(AskRequest(one.text)).uitkomst
        good = is_right(one, outcome)
        counts[one.label, outcome] += 1
        right[one.label] += good
        if shown and not good:
            print(f"{one.label}: {outcome} | {one.text}")
    for label in LABELS:
        whole = sum(n for (of, _), n in counts.items() if of == label)
        told = ", ".join(f"{n} {outcome}" for (of, outcome), n in sorted(counts.items()) if of == label)
        print(f"{writer} {label:7} {right[label]} van {whole} goed ({told})")


def is_right(text: Text, outcome: str) -> bool:
    """Whether an outcome fits what a text is."""
    if text.label == FIELD:
        return outcome != "buiten-bereik"
    return outcome == "buiten-bereik" or (text.placed and outcome == "niet-gevonden")


if __name__ == "__main__":
    raise SystemExit(main())
