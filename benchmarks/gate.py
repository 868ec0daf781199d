"""The gate by itself on every hand-written set: `python -m benchmarks.gate [--data DIR] [--set NAME ...] [--toon]`.

For each set how many false sentences are shown, how many true ones pass but are said in the source's own words because they
tell it freely, and what becomes of the true ones that are refused: quoted instead or lost. `--toon` lists them all.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from assistant.claims import Gate, Piece, Source, Verdict, quoted, retold
from assistant.claims.reading import Known
from assistant.claims.sources import passage_source, subjects
from assistant.settings import Settings
from benchmarks.statements import Elsewhere, Statement, elsewhere, made, sets, written
from ingest.language import sentences
from ingest.library import Library
from ingest.model import Span


@dataclass(frozen=True, slots=True)
class Judged:
    """A sentence with what the gate says of it. `quote`: the source's own words that the reader gets where it
    is refused, or told too freely to be shown (`freely`), "" where it is dropped."""

    statement: Statement | Elsewhere
    verdict: Verdict
    quote: str = ""
    freely: str = ""

    @property
    def passed(self) -> bool:
        return self.verdict.passed

    @property
    def shown(self) -> bool:
        return self.passed and not (self.freely and self.quote)


def judged(library: Library, part: str = "") -> Iterator[Judged]:
    """Every hand-written sentence, or those of one set, with what becomes of it."""
    gate, about = Gate.of(library), subjects(library)
    for statement in [*written(library, part), *(made(library) if part == "gemaakt" else [])]:
        passage = statement.passage
        source = passage_source(
            library, passage, "B1", about.get((passage.document, passage.parts[0].page), "")
        )
        assert source is not None
        yield _judged(statement, gate, source)
    gates: dict[str, Gate] = {}
    for other in elsewhere(part):
        own = gates.setdefault(
            other.body, Gate(Known(other.persons, other.towns, terms=gate.known.terms), gate.compounds)
        )
        yield _judged(other, own, _source(other))


def _judged(statement: Statement | Elsewhere, gate: Gate, source: Source) -> Judged:
    verdict = gate.check(_cited(statement.text), {"B1": source})
    freely = gate.freely(_cited(statement.text), {"B1": source}) if verdict.passed else ""
    if verdict.passed:
        instead = retold(verdict, [source]) if freely else None
    else:
        instead = quoted(gate, verdict.text, [source])
    return Judged(statement, verdict, instead.quote if instead else "", freely)


def _cited(text: str) -> str:
    return f"{text.strip().rstrip('.')} [B1]."


def _source(made_up: Elsewhere) -> Source:
    pieces = tuple(
        Piece(made_up.body[begin:end], (Span("elders", 1, begin, end),), made_up.head)
        for begin, end in sentences(made_up.body)
    )
    return Source("B1", made_up.head, pieces, made_up.body)


def _report(part: str, found: list[Judged], every: bool) -> None:
    false = [j for j in found if not j.statement.true]
    through = [j for j in false if j.shown]
    true = [j for j in found if j.statement.true]
    refused = [j for j in true if not j.passed]
    free = [j for j in true if j.passed and not j.shown]
    lost = [j for j in refused if not j.quote]
    print(
        f"{part}: {len(through)} van {len(false)} onware door {dict(Counter(j.statement.kind for j in through))} "
        f"({sum(j.passed for j in false)} door de poort alleen); "
        f"{len(free)} van {len(true)} ware in de woorden van de bron gezegd, {len(refused)} geweigerd: "
        f"{len(refused) - len(lost)} vervangen door een citaat, {len(lost)} vervallen"
    )
    if not every:
        return
    for j in through:
        print("   door |", j.statement.kind, "|", j.statement.text)
    for j in free:
        print("   geciteerd |", j.statement.text, "|", j.freely, "|", j.quote)
    for j in refused:
        what = f'vervangen door "{j.quote}"' if j.quote else "vervallen"
        print("   geweigerd |", j.statement.text, "|", j.verdict.reason, "|", what)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.gate", description=__doc__)
    parser.add_argument("--data", type=Path, default=Settings.from_env().data)
    parser.add_argument("--set", action="append", default=[])
    parser.add_argument("--toon", action="store_true")
    args = parser.parse_args()
    library = Library.open(args.data)
    for part in args.set or [*(name for name, _ in sets()), "gemaakt"]:
        _report(part, list(judged(library, part)), args.toon)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
