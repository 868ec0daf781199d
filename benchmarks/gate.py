"""The gate by itself on every hand-written set: `python -m benchmarks.gate [--data DIR] [--set NAME ...] [--toon]`.

For each set how many false sentences pass and how many true ones are refused; `--toon` lists them.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from assistant.claims import Gate, Piece, Source
from assistant.claims.gate import Verdict
from assistant.claims.reading import Known
from assistant.claims.sources import passage_source, subjects
from benchmarks.statements import Elsewhere, Statement, elsewhere, made, sets, written
from ingest.language import sentences
from ingest.library import Library
from ingest.model import Span


def verdicts(library: Library, part: str = "") -> Iterator[tuple[Statement | Elsewhere, Verdict]]:
    """Every hand-written sentence, or those of one set, with what the gate says of it."""
    gate, about = Gate.of(library), subjects(library)
    for statement in [*written(library, part), *(made(library) if part == "gemaakt" else [])]:
        passage = statement.passage
        source = passage_source(
            library, passage, "B1", about.get((passage.document, passage.parts[0].page), "")
        )
        assert source is not None
        yield statement, gate.check(_cited(statement.text), {"B1": source})
    gates: dict[str, Gate] = {}
    for other in elsewhere(part):
        own = gates.setdefault(
            other.body, Gate(Known(other.persons, other.towns, terms=gate.known.terms), gate.compounds)
        )
        yield other, own.check(_cited(other.text), {"B1": _source(other)})


def _cited(text: str) -> str:
    return f"{text.strip().rstrip('.')} [B1]."


def _source(made_up: Elsewhere) -> Source:
    pieces = tuple(
        Piece(made_up.body[begin:end], (Span("elders", 1, begin, end),), made_up.head)
        for begin, end in sentences(made_up.body)
    )
    return Source("B1", made_up.head, pieces, made_up.body)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.gate", description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("data"))
    parser.add_argument("--set", action="append", default=[])
    parser.add_argument("--toon", action="store_true")
    args = parser.parse_args()
    library = Library.open(args.data)
    for part in args.set or [*(name for name, _ in sets()), "gemaakt"]:
        found = list(verdicts(library, part))
        through = [s for s, v in found if not s.true and v.passed]
        refused = [(s, v) for s, v in found if s.true and not v.passed]
        true = sum(s.true for s, _ in found)
        print(
            f"{part}: {len(through)} van {len(found) - true} onware door"
            f" {dict(Counter(s.kind for s in through))}; {len(refused)} van {true} ware geweigerd"
        )
        if args.toon:
            for s in through:
                print("   door |", s.kind, "|", s.text)
            for s, v in refused:
                print("   geweigerd |", s.text, "|", v.reason)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
