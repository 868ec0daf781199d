"""`make bench`, `python -m benchmarks`: speed and memory as ratios of things measured in one run.

Ratios travel between machines, seconds do not. Numbers are medians; what is compared is measured in turns.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable

from benchmarks import memory, pace, page, reading, starts
from benchmarks.ratio import Ratio

PARTS: dict[str, Callable[[int], list[Ratio]]] = {
    "reading": reading.measure,
    "pace": pace.measure,
    "memory": memory.measure,
    "page": page.measure,
}


def main(argv: list[str] | None = None) -> int:
    """Measure, print, return 0: a slow machine is no failure."""
    parser = argparse.ArgumentParser(prog="benchmarks", description="Speed and memory, as ratios.")
    parser.add_argument("--runs", type=int, default=3, help="runs of each process (default 3)")
    parser.add_argument("--only", choices=[*PARTS, "starts"], nargs="+", default=list(PARTS))
    parser.add_argument(
        "--starts",
        action="store_true",
        help="also time `make serve` twice in a fresh copy (makes a virtual environment: takes minutes)",
    )
    parser.add_argument("--json", action="store_true", help="print JSON")
    arguments = parser.parse_args(argv)
    found: list[Ratio] = []
    for name in arguments.only:
        if name in PARTS:
            found += _told(name, PARTS[name], arguments.runs)
    if arguments.starts or "starts" in arguments.only:
        found += _told("starts", starts.measure, 1)
    if arguments.json:
        print(json.dumps([ratio.as_dict() for ratio in found], indent=2))
    else:
        for ratio in found:
            print(ratio.line())
    return 0


def _told(name: str, measure: Callable[[int], list[Ratio]], runs: int) -> list[Ratio]:
    print(f"measuring {name} ...", file=sys.stderr)
    return measure(runs)


if __name__ == "__main__":
    sys.exit(main())
