"""Freely worded questions to single sentences: `python -m benchmarks.sentences [--data DIR] [--toon] [--vindt] [--weeg] [--schrijf]`.

Right: the answer quotes the sentence; a near miss is refused. Another statement may answer as well, so the shares are low: what they are
for is comparing. "Met voorbehoud": those told as what comes nearest. `--vindt` fits the weights by which passages are found
(`assistant/evidence/retrieve.py`) on the half that may be seen and every other development question, and prints how often a right one is among the first five. On the half that may be seen and the development questions `--weeg` fits the weights of
`assistant/evidence/ranking.py` and prints them, and how often the best statement is right by them; `--schrijf` fits those of
`assistant/quoting/sureness.py` and writes them.
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from dataclasses import replace
from pathlib import Path

from assistant.draft import Answer
from assistant.evidence.ranking import LEANING, WEIGHTS
from assistant.quoting.sureness import NEAREST
from assistant.reader import AskRequest, Reader
from assistant.service import Service
from assistant.settings import Settings
from benchmarks.sentences import found, rank
from benchmarks.sentences.fit import of_questions, of_sentences, sureness, write
from benchmarks.sentences.texts import HALVES, Text, same, texts
from benchmarks.shapes.judge import REFUSED, Verdict
from benchmarks.shapes.report import ALL, GOOD, Counts, report
from evals.questions import FOLDER


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.sentences", description=__doc__)
    parser.add_argument("--data", type=Path, default=Settings.from_env().data)
    parser.add_argument(
        "--toon", action="store_true", help="list what goes wrong in the half that may be seen"
    )
    parser.add_argument("--vindt", action="store_true", help="fit the weights of passages and print them")
    parser.add_argument("--weeg", action="store_true", help="fit the weights of statements and print them")
    parser.add_argument("--schrijf", action="store_true", help="fit the weights and write them")
    args = parser.parse_args()
    service = Service.open(replace(Settings.from_env(), data=args.data))
    if args.schrijf:
        reader = Reader(service.library)
        write(sureness([*of_sentences(reader, texts(HALVES[0])), *of_questions(reader, FOLDER)]))
        return 0
    if args.vindt:
        _find(Reader(service.library))
        return 0
    if args.weeg:
        _weigh(Reader(service.library))
        return 0
    counts: Counts = defaultdict(Counter)
    nearest: Counter[tuple[str, str]] = Counter()
    for half in HALVES:
        for one in texts(half):
            answer = service.ask(AskRequest(one.text))
            said, why = _verdict(one, answer)
            nearest[half, _told(one, said)] += NEAREST in answer.antwoord
            counts[half, False, one.style][said] += 1
            counts[half, True, ALL][said] += 1
            if args.toon and half == HALVES[0] and said != GOOD:
                print(f"{said} | {one.style} | {one.text} | {one.sentence} | {why}")
    report(counts)
    for (half, told), times in sorted(nearest.items()):
        print(f"{half} | {told} | {times} met voorbehoud")
    return 0


def _told(one: Text, said: Verdict) -> str:
    return "ernaast" if not one.answered else "de zin" if said == GOOD else "iets anders"


def _find(reader: Reader) -> None:
    seen, apart = (list(found.of_sentences(reader, texts(half))) for half in HALVES)
    asked = list(found.of_questions(reader, FOLDER))
    made = found.weights([*seen, *asked[::2]])
    print(", ".join(f"{name} {weight:.2f}" for name, weight in zip(found.NAMES, made, strict=True)))
    for by, told in ((found.KEPT, "nu"), (made, "nieuw")):
        print(
            f"{told} | bij de eerste {found.FIRST}: apart {found.among_first(apart, by):.1%}, andere helft van ontwikkel {found.among_first(asked[1::2], by):.1%}"
        )


def _weigh(reader: Reader) -> None:
    seen, apart = (list(rank.of_sentences(reader, texts(half))) for half in HALVES)
    asked = list(rank.of_questions(reader, FOLDER))
    made = rank.weights([*seen, *asked])
    for name, weight in made.items():
        print(f"{name}: {weight:.2f}")
    by_hand = dict.fromkeys(WEIGHTS, 0.0) | LEANING
    for by, told in ((by_hand, "met de hand"), (dict(WEIGHTS), "nu"), (made, "nieuw")):
        print(
            f"{told} | beste uitspraak goed: apart {rank.first(apart, by):.1%}, ontwikkel {rank.first(asked, by):.1%}"
        )


def _verdict(one: Text, answer: Answer) -> tuple[Verdict, str]:
    reason = str(answer.uitleg["reden"])
    if answer.uitkomst in REFUSED:
        return ("geweigerd", reason) if one.answered else ("goed", "")
    if not one.answered:
        return "fout", reason
    told = any(s["document"] == one.document and same(str(s["citaat"]), one.sentence) for s in answer.bronnen)
    return ("goed", "") if told else ("fout", reason)


if __name__ == "__main__":
    raise SystemExit(main())
