"""Dossiers that are pictured and not named: `python -m benchmarks.pictured [--data DIR] [--toon] [--pas-aan]`.

Right: the answer is from the card that is meant; what no dossier is about is refused or answered from a text. `--pas-aan` prints the
weights of `assistant/lookup/across/pictured.py` fitted anew.
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from dataclasses import replace
from pathlib import Path

from assistant.reader import AskRequest, Reader
from assistant.service import Service
from assistant.settings import Settings
from benchmarks.pictured.fit import fitted
from benchmarks.pictured.texts import HALVES, Text, texts
from benchmarks.shapes.judge import REFUSED, Verdict
from benchmarks.shapes.report import ALL, GOOD, Counts, report
from ingest.language import fold


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.pictured", description=__doc__)
    parser.add_argument("--data", type=Path, default=Settings.from_env().data)
    parser.add_argument(
        "--toon", action="store_true", help="list what goes wrong in the half that may be seen"
    )
    parser.add_argument("--pas-aan", action="store_true", help="print weights that are fitted anew")
    args = parser.parse_args()
    service = Service.open(replace(Settings.from_env(), data=args.data))
    if args.pas_aan:
        bias, weights = fitted(Reader(service.library), Path("evals/questions"))
        print(f"BIAS, WEIGHTS = {bias:.2f}, ({', '.join(f'{w:.2f}' for w in weights)})")
        return 0
    counts: Counts = defaultdict(Counter)
    for half in HALVES:
        for one in texts(half):
            said, why = _verdict(one, service)
            counts[half, False, one.field if one.dossiers else "geen dossier"][said] += 1
            counts[half, True, ALL][said] += 1
            if args.toon and half == HALVES[0] and said != GOOD:
                print(f"{said} | {one.field} | {one.text} | {why}")
    report(counts)
    return 0


def _verdict(one: Text, service: Service) -> tuple[Verdict, str]:
    answer = service.ask(AskRequest(one.text))
    looked_up = answer.uitkomst == "beantwoord" and answer.wijze == "opzoeking"
    reason = str(answer.uitleg["reden"])
    if not one.dossiers:
        return ("fout", reason) if looked_up else ("goed", "")
    if answer.uitkomst == "onduidelijk":
        return "vraagt terug", reason
    if answer.uitkomst in REFUSED:
        return "geweigerd", reason
    told = any(fold(name) in fold(answer.antwoord) for name in one.dossiers)
    return ("goed", "") if looked_up and told else ("fout", reason)


if __name__ == "__main__":
    raise SystemExit(main())
