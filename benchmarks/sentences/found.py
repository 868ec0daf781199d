"""Fits the weights of `assistant/evidence/retrieve.py`: how likely each passage is to hold the sentence that answers, among all that were found."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from assistant.evidence.retrieve import W_BM25, W_COSINE, W_COVER, W_FUSED, W_UNIT, fused
from assistant.reader import Reader
from benchmarks.listwise import fitted
from benchmarks.sentences.fit import asked, golds
from benchmarks.sentences.texts import Text
from ingest.language import fold

NAMES = ("W_FUSED", "W_BM25", "W_COVER", "W_UNIT", "W_COSINE")
KEPT = (W_FUSED, W_BM25, W_COVER, W_UNIT, W_COSINE)
PENALTY = 0.5
FIRST = 5
_ALL = 200  # passages, more than both ways of finding hand over


@dataclass(frozen=True, slots=True)
class Found:
    """The passages found for a question: what is weighed of them (passages x NAMES), and which hold its answer."""

    features: NDArray[np.float64]
    right: NDArray[np.bool_]


def of_sentences(reader: Reader, texts: Sequence[Text]) -> Iterator[Found]:
    """Of questions to sentences, those whose sentence some passage found holds."""
    for one in texts:
        if one.answered:
            yield from _found(reader, one.text, [(one.document, one.sentence)])


def of_questions(reader: Reader, folder: Path) -> Iterator[Found]:
    """Of the development questions in a folder, those of which a needed quote was found; follow-ups aside."""
    for one in asked(folder):
        yield from _found(reader, one.text, golds(one))


def weights(found: Sequence[Found]) -> NDArray[np.float64]:
    """The weights in the order of NAMES, with the sum of those that are kept."""

    made = fitted([(one.features, one.right) for one in found], [PENALTY] * len(NAMES))
    return np.asarray(made * sum(KEPT) / made.sum())


def among_first(found: Sequence[Found], by: Sequence[float] | NDArray[np.float64]) -> float:
    """The share of questions with a right passage among the first FIRST by some weights."""
    return float(
        np.mean([one.right[np.argsort(-one.features @ by, kind="stable")[:FIRST]].any() for one in found])
    )


def _found(reader: Reader, text: str, wanted: Sequence[tuple[str, str]]) -> Iterator[Found]:
    question = reader.understander.understand(text)
    hits = reader.retriever.search(question, _ALL).kept
    top = max((h.lexical for h in hits), default=0.0) or 1.0
    right = np.array(
        [any(h.passage.document == d and _line(q) in _line(h.passage.text) for d, q in wanted) for h in hits],
        bool,
    )
    if right.any():
        yield Found(
            np.array(
                [
                    [fused(h.rank_lexical, h.rank_vector), h.lexical / top, h.coverage, h.unit, h.cosine]
                    for h in hits
                ]
            ).clip(0.0),
            right,
        )


def _line(text: str) -> str:
    return " ".join(fold(text).split())
