"""Fits the weights of `assistant/evidence/ranking.py`: how likely each statement is to be the one that answers, among all that were found.

A softmax over the statements of a question (ListNet with one right statement, Cao et al. 2007), with what else counts for a
statement (`Grounds`) as it is but for its scale.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from assistant.evidence.ranking import WEIGHTS, features, score
from assistant.reader import Reader
from benchmarks.listwise import fitted
from benchmarks.sentences.fit import asked, golds
from benchmarks.sentences.texts import Text, same
from ingest.language import fold

PENALTY = 0.5
_FEATURES = tuple(WEIGHTS)


@dataclass(frozen=True, slots=True)
class Ranking:
    """The statements found for a question: their features (statements x features), what else counts for each, and which answer."""

    features: NDArray[np.float64]
    rest: NDArray[np.float64]
    right: NDArray[np.bool_]


def of_sentences(reader: Reader, found: Sequence[Text]) -> Iterator[Ranking]:
    """Of questions to sentences, those whose sentence was found."""
    for one in found:
        if one.answered:
            yield from _ranking(reader, one.text, [(one.document, one.sentence)])


def of_questions(reader: Reader, folder: Path) -> Iterator[Ranking]:
    """Of the development questions in a folder, those of which a needed quote was found; follow-ups aside."""
    for one in asked(folder):
        yield from _ranking(reader, one.text, golds(one))


def weights(found: Sequence[Ranking]) -> dict[str, float]:
    """The weights by feature, in the unit of what else counts for a statement."""

    listed = [(np.column_stack((one.features, one.rest)), one.right) for one in found]
    v = fitted(listed, [PENALTY] * len(_FEATURES) + [0.0])
    return {name: float(w / v[-1]) for name, w in zip(_FEATURES, v, strict=False)}


def first(found: Sequence[Ranking], by: dict[str, float]) -> float:
    """The share of questions whose best statement by some weights answers."""
    chosen = np.array([by[name] for name in _FEATURES])
    return float(np.mean([one.right[np.argmax(one.features @ chosen + one.rest)] for one in found]))


def _ranking(reader: Reader, text: str, wanted: Sequence[tuple[str, str]]) -> Iterator[Ranking]:
    question = reader.understander.understand(text)
    ranked = reader.extractor.ranked(question, reader.retriever.search(question, 10))
    right = np.array(
        [
            any(c.unit.spans[0].document == d and same(fold(c.text), fold(quote)) for d, quote in wanted)
            for c in ranked
        ],
        bool,
    )
    if right.any():
        rows = [features(question, c.facts) for c in ranked]
        yield Ranking(
            np.array([[row[name] for name in _FEATURES] for row in rows]),
            np.array([c.score - score(question, c.facts) for c in ranked]),
            right,
        )
