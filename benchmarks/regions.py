"""What other regions beside it do to a library: `python -m benchmarks.regions [--elke N] [--toon]`.

The five documents and those of four made-up regions are read into one library. The development questions (one of every N) are asked of
the five alone and of all together, and so are the questions about three of the regions, with REGIO naming each. `--toon` lists what the
others make wrong.
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path

from assistant.service import Service
from assistant.settings import PROJECT, Settings
from evals.askers import LocalAsker
from evals.metrics import BY_NAME
from evals.questions import Question, load, select
from evals.run import ask_one
from ingest.build import build

FIXTURES = PROJECT / "tests" / "fixtures"
OTHERS = {
    "zichtbaar": "voortgang-waardstreek",
    "oever": "voortgang-oeverland",
    "heuvelmark": "rapportage-heuvelmark",
}
BESIDE = ("varianten",)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.regions", description=__doc__)
    parser.add_argument("--elke", type=int, default=8, help="one of so many development questions")
    parser.add_argument("--toon", action="store_true", help="list what the others make wrong")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copytree(PROJECT / "corpus", folder / "samen")
        for other in (*OTHERS, *BESIDE):
            for file in (FIXTURES / "documenten" / other).glob("*.pdf"):
                shutil.copy(file, folder / "samen" / "documents")
        build(folder / "samen", folder / "data")
        alone = Settings.from_env()
        _compare("de vijf", select(load(), "ontwikkel")[:: args.elke], alone, _on(folder / "data"), args.toon)
        for other, document in OTHERS.items():
            asked = folder / f"vragen-{other}"
            asked.mkdir()
            shutil.copy(FIXTURES / "vragen" / f"{other}.yaml", asked / f"ontwikkel-{other}.yaml")
            build(FIXTURES / "documenten" / other, folder / other)
            _compare(other, load(asked), _on(folder / other), _on(folder / "data", document), args.toon)
    return 0


def _on(data: Path, region: str = "") -> Settings:
    return Settings(data=data, region=region)


def _compare(
    name: str, questions: Sequence[Question], alone: Settings, together: Settings, show: bool
) -> None:
    first, second = _asked(questions, alone), _asked(questions, together)
    both = list(zip(questions, first, second, strict=True))
    print(
        f"{name}: {len(questions)} questions, right alone {_right(first)}, right together {_right(second)};",
        end=" ",
    )
    print(f"other words in {sum(a[1] != b[1] for _, a, b in both)}")
    for question, a, b in both if show else ():
        if a[0] and not b[0]:
            print(f"\n{question.id}: {question.text}\n  alone: {a[1][:300]}\n  together: {b[1][:300]}")


def _right(asked: Sequence[tuple[bool, str]]) -> int:
    return sum(right for right, _ in asked)


def _asked(questions: Sequence[Question], settings: Settings) -> list[tuple[bool, str]]:
    """For each question whether it is answered right, and the answer."""
    asker = LocalAsker(Service.open(settings))
    out: list[tuple[bool, str]] = []
    for question in questions:
        result = ask_one(asker, question)
        score = BY_NAME["goed"].measure(question, result)
        out.append((score is not None and score.value == 1, str((result.answer or {}).get("antwoord", ""))))
    asker.close()
    return out


if __name__ == "__main__":
    raise SystemExit(main())
