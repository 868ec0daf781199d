"""The gate on sentences reworded and twisted by rules: `python -m benchmarks.twists [--data DIR ...] [--seed N] [--each N] [--toon]`.

Every sentence of the library (or of several) is put through every rule that fits it; at most `--each` of a kind are drawn by the seed
and held against the passage that they came from. Prints for every kind how many true ones are refused (and how many of those are
quoted from the source instead) and how many false ones pass.
"""

from __future__ import annotations

import argparse
import random
from collections import defaultdict
from pathlib import Path

from assistant.claims import Gate, Source, Verdict, quoted, retold
from assistant.claims.sources import passage_source, subjects
from assistant.settings import Settings
from benchmarks.twists import false_ways, true_ways
from benchmarks.twists.pool import Pool
from ingest.language import fold
from ingest.library import Library
from ingest.model import Passage

Made = tuple[str, Passage, str]  # the sentence, the passage named for it, the sentence it was made of


def made(pool: Pool, seed: int) -> dict[tuple[bool, str], list[Made]]:
    """Every sentence that the rules make of the pool, by (true, kind), in the order that the seed gives."""
    out: dict[tuple[bool, str], list[Made]] = defaultdict(list)
    order = list(pool.sentences)
    random.Random(seed).shuffle(order)
    for said in order:
        for true, ways in ((True, true_ways.WAYS), (False, false_ways.WAYS)):
            for kind, way in ways.items():
                text = way(said, pool, random.Random(f"{seed} {kind} {said.text}"))
                if text is not None and fold(text) != fold(said.text):
                    out[true, kind].append((" ".join(text.split()), said.passage, said.text))
        other = next(iter(false_ways.elsewhere(said, pool, random.Random(f"{seed} {said.text}"))), None)
        if other is not None:
            out[False, "bron"].append((said.text, other.passage, said.text))
        out[True, "letterlijk"].append((said.text, said.passage, said.text))
    return out


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.twists", description=__doc__)
    parser.add_argument("--data", type=Path, nargs="+", default=[Settings.from_env().data])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--each", type=int, default=100, help="at most so many of a kind in a library")
    parser.add_argument("--soort", action="append", default=[], help="only this kind")
    parser.add_argument("--toon", action="store_true", help="list what goes wrong")
    parser.add_argument(
        "--alles", action="store_true", help="list every sentence that is made, without judging it"
    )
    args = parser.parse_args()
    counts: dict[tuple[bool, str], list[int]] = defaultdict(lambda: [0, 0, 0, 0])
    for data in args.data:
        library = Library.open(data)
        judge = _Judge(library)
        for (true, kind), drawn in made(Pool.of(library), args.seed).items():
            if args.soort and kind not in args.soort:
                continue
            for text, passage, origin in drawn[: args.each]:
                if args.alles:
                    print(f"{'waar' if true else 'onwaar'} {kind} | {text} | {origin}")
                    continue
                verdict, quote, freely = judge.of(text, passage)
                shown = verdict.passed and not (freely and quote)
                count = counts[true, kind]
                count[0] += 1
                count[1] += not verdict.passed if true else shown
                count[2] += bool(quote) and not verdict.passed
                count[3] += verdict.passed and not shown
                if args.toon and shown != true:
                    what = ("geweigerd" if not verdict.passed else "geciteerd") if true else "door"
                    print(f"{what} {kind} | {text} | {verdict.reason or freely} | {origin}")
        library.close()
    if not args.alles:
        _report(counts)
    return 0


class _Judge:
    """A gate with the sources of its library."""

    def __init__(self, library: Library) -> None:
        self.library, self.gate, self.about = library, Gate.of(library), subjects(library)
        self.sources: dict[str, Source] = {}

    def of(self, text: str, passage: Passage) -> tuple[Verdict, str, str]:
        """The verdict on the sentence with the passage as its source, what is quoted instead where it is refused or told too
        freely, and why too freely."""
        source = self.sources.get(passage.id)
        if source is None:
            about = self.about.get((passage.document, passage.parts[0].page), "")
            found = passage_source(self.library, passage, "B1", about)
            assert found is not None
            source = self.sources[passage.id] = found
        cited = f"{text.strip().rstrip('.')} [B1]."
        verdict = self.gate.check(cited, {"B1": source})
        freely = self.gate.freely(cited, {"B1": source}) if verdict.passed else ""
        if verdict.passed:
            instead = retold(verdict, [source]) if freely else None
        else:
            instead = quoted(self.gate, verdict.text, [source])
        return verdict, instead.quote if instead else "", freely


def _report(counts: dict[tuple[bool, str], list[int]]) -> None:
    for true in (True, False):
        whole = [0, 0, 0, 0]
        for (of, kind), count in counts.items():
            if of == true:
                whole = [a + b for a, b in zip(whole, count, strict=True)]
                _line(true, kind, count)
        _line(true, "samen genomen", whole)


def _line(true: bool, kind: str, count: list[int]) -> None:
    made, wrong, instead, free = count
    what = (
        f"geweigerd, waarvan {instead} vervangen door een citaat ({free} andere in de woorden van de bron gezegd)"
        if true
        else "door"
    )
    print(f"{'waar' if true else 'onwaar'} | {kind} | {wrong} van {made} {what} | {wrong / max(1, made):.1%}")


if __name__ == "__main__":
    raise SystemExit(main())
