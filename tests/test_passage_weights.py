"""The weights by which passages are found: fitted on what answers."""

from __future__ import annotations

import numpy as np

from assistant.evidence.retrieve import fused
from assistant.reader import Reader
from benchmarks.sentences import found
from benchmarks.sentences.texts import Text


def test_a_feature_that_marks_the_right_passage_gets_the_weight() -> None:
    features = np.array([[0.5, 0.5, 0.5, 1.0, 0.2], [0.5, 0.4, 0.5, 0.0, 0.2]])
    made = found.weights([found.Found(features, np.array([True, False]))] * 5)
    assert made[3] > made[1] and abs(made.sum() - sum(found.KEPT)) < 1e-6


def test_what_is_fitted_on_is_what_the_search_weighs(visible_reader: Reader) -> None:
    text = Text(
        "", "thuis", "Hoeveel woningen kan de bron in de Oude Vaart verwarmen?", "De bron kan 2.300 woningen"
    )
    question = visible_reader.understander.understand(text.text)
    hits = visible_reader.retriever.search(question, 10).kept
    best = hits[0]
    top = max(h.lexical for h in hits)
    told = [
        fused(best.rank_lexical, best.rank_vector),
        best.lexical / top,
        best.coverage,
        best.unit,
        best.cosine,
    ]
    assert abs(float(np.dot(told, found.KEPT)) - best.score) < 0.01, (
        "the fit sees other features than the search"
    )
