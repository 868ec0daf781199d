"""Fits what `assistant/quoting/sureness.py` weighs, on the questions to sentences and the development questions that running text answers.

Right is a statement that holds the sentence which answers; wrong is every other, and that counts for less where the question has an answer
elsewhere: refusing is no good there either.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import assistant
from assistant.lookup import look_up
from assistant.quoting.sureness import BIAS, Sureness
from assistant.reader import Reader
from benchmarks.logistic import fitted
from benchmarks.sentences.texts import Text, same
from evals.questions import ANSWERED, Question, load
from ingest.language import fold

PENALTY = 3.0
OTHER = 0.3  # what a statement counts for that is beside an answer which the documents do hold


@dataclass(frozen=True, slots=True)
class Row:
    """What is known of the statement that would be told, whether it is right, and what that counts for."""

    evidence: Mapping[str, float]
    right: bool
    counts: float


def of_sentences(reader: Reader, found: list[Text]) -> Iterator[Row]:
    """Of questions to sentences, those that the register does not answer."""
    for one in found:
        told = _told(reader, one.text)
        if told is not None:
            statements, evidence = told
            right = one.answered and any(d == one.document and same(t, one.sentence) for d, t in statements)
            yield Row(evidence, right, 1.0 if right or not one.answered else OTHER)


def of_questions(reader: Reader, folder: Path) -> Iterator[Row]:
    """Of the development questions in a folder, those that the register does not answer; follow-ups aside."""
    for one in asked(folder):
        told = _told(reader, one.text)
        if told is not None:
            statements, evidence = told
            answered, wanted = bool(ANSWERED & set(one.outcomes)), golds(one)
            right = answered and any(
                d == document and same(fold(t), fold(quote))
                for d, t in statements
                for document, quote in wanted
            )
            yield Row(evidence, right, 1.0 if right or not answered else OTHER)


def asked(folder: Path) -> Iterator[Question]:
    """The development questions in a folder that follow on nothing."""
    yield from (one for one in load(folder) if one.part == "ontwikkel" and not one.history)


def golds(one: Question) -> list[tuple[str, str]]:
    """The document and the text of every quote that answers a question."""
    return [(gold.document, gold.quote) for need in one.needs for gold in need]


def sureness(rows: list[Row]) -> Sureness:
    """The weights fitted on rows."""
    names = sorted({name for row in rows for name in row.evidence} - {BIAS})
    bias, weights = fitted(
        [[row.evidence[name] for name in names] for row in rows],
        [row.right for row in rows],
        [row.counts for row in rows],
        PENALTY,
        scaled=True,
    )
    return Sureness({BIAS: bias} | dict(zip(names, weights, strict=True)))


def write(made: Sureness) -> None:
    """Write the weights where the assistant reads them."""
    path = Path(assistant.__file__).parent / "quoting" / "sureness.json"
    told = {name: round(weight, 4) for name, weight in sorted(made.weights.items())}
    path.write_text(json.dumps(told, indent=1) + "\n", "utf-8")


def _told(reader: Reader, text: str) -> tuple[list[tuple[str, str]], Mapping[str, float]] | None:
    """The statements that would be told, each with its document, and what is known of them; None for what the register answers."""
    question = reader.understander.understand(text)
    if look_up(question, reader.desk)[0] is not None:
        return None
    standing = reader.extractor.standing(question, reader.retriever.search(question, 10))
    if standing is None:
        return None
    return [(c.unit.spans[0].document, c.text) for c in standing.told], standing.evidence
