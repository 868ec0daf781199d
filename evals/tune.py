"""Fit the weights of `assistant/ranking.py` on the development questions: `python -m evals afstellen`.

Sentences: logistic regression over the sentences of the ten best passages, 1 where one holds a gold quote; reported as the
share of questions whose best sentence does, five-fold by question. Grounds: logistic regression on the best sentence's
features, 1 for an answerable question, 0 for an unanswerable one and for every answerable one asked without the documents
that answer it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from assistant.answer import Reader
from assistant.extract import Candidate
from assistant.question import Question, Turn
from assistant.ranking import FEATURES, GROUND_FEATURES, features
from ingest.language import words

HELD = 0.6  # share of a gold quote's words that a sentence must hold


def understood(reader: Reader, item: dict[str, Any]) -> Question:
    history = [Turn(t["vraag"], t.get("antwoord", "")) for t in item.get("geschiedenis", [])]
    return reader.understander.understand(item["vraag"], history)


def holds(candidate: Candidate, gold: list[dict[str, Any]]) -> bool:
    """Whether a sentence holds one of the gold quotes."""
    for source in gold:
        if source["document"] != candidate.hit.passage.document:
            continue
        if source["pagina"] not in [s.page for s in candidate.unit.spans]:
            continue
        quote, text = words(source["citaat"]), set(words(candidate.text))
        if sum(w in text for w in quote) >= HELD * len(quote):
            return True
    return False


def rows(reader: Reader, items: list[dict[str, Any]]) -> Iterator[tuple[int, list[float], bool]]:
    """(question, features, holds a gold quote) for every sentence of the passages found."""
    for k, item in enumerate(items):
        gold = [*item.get("bronnen", []), *item.get("alternatieven", [])]
        if not gold or "beantwoord" not in item["uitkomst"]:
            continue
        question = understood(reader, item)
        hits = reader.retriever.search(question, 10)
        for candidate in reader.extractor.ranked(question, hits):
            named = features(question, candidate.facts)
            yield k, [named[f] for f in FEATURES], holds(candidate, gold)


def fit_sentences(reader: Reader, items: list[dict[str, Any]]) -> tuple[dict[str, float], float]:
    """The weights, and the share of questions (those with a gold sentence among the candidates) whose best one is gold."""
    from sklearn.linear_model import LogisticRegression

    found = list(rows(reader, items))
    groups = np.array([k for k, _, _ in found])
    x, y = np.array([f for _, f, _ in found]), np.array([h for _, _, h in found])
    usable = sorted({k for k in set(groups) if y[groups == k].any()})
    right = 0
    for fold in range(5):
        test = set(usable[fold::5])
        train = np.array([k in usable and k not in test for k in groups])
        model = LogisticRegression(C=1.0, class_weight="balanced", max_iter=2000).fit(x[train], y[train])
        for k in test:
            mine = np.flatnonzero(groups == k)
            right += bool(y[mine[np.argmax(model.decision_function(x[mine]))]])
    keep = np.array([k in usable for k in groups])
    model = LogisticRegression(C=1.0, class_weight="balanced", max_iter=2000).fit(x[keep], y[keep])
    return dict(zip(FEATURES, (round(float(w), 3) for w in model.coef_[0]), strict=True)), right / len(usable)


def ground_rows(reader: Reader, items: list[dict[str, Any]]) -> Iterator[tuple[list[float], bool]]:
    """(features of the grounds, answerable) for every question, and again without the documents that answer it."""
    everything = list(reader.library.documents)
    for item in items:
        question = understood(reader, item)
        answerable = "beantwoord" in item["uitkomst"]
        if not question.groups:
            continue
        yield _grounds(reader, question, ()), answerable
        gold = {s["document"] for s in item.get("bronnen", [])}
        others = [d for d in everything if d not in gold]
        if answerable and gold and others and not question.named("document"):
            yield _grounds(reader, question, others), False


def _grounds(reader: Reader, question: Question, documents: Any) -> list[float]:
    hits = reader.retriever.search(question, 10, documents)
    values = reader.extractor.grounds(question, reader.extractor.ranked(question, hits)) if hits.kept else {}
    return [values.get(f, 0.0) for f in GROUND_FEATURES]


def fit_grounds(reader: Reader, items: list[dict[str, Any]]) -> tuple[dict[str, float], float, np.ndarray[Any, Any], np.ndarray[Any, Any]]:
    """The weights, the bias, and cross-validated probabilities with their truth."""
    from sklearn.linear_model import LogisticRegression
    from sklearn.model_selection import cross_val_predict

    found = list(ground_rows(reader, items))
    x, y = np.array([f for f, _ in found]), np.array([a for _, a in found])
    model = LogisticRegression(C=1.0, max_iter=2000)
    held_out = cross_val_predict(model, x, y, cv=5, method="predict_proba")[:, 1]
    model.fit(x, y)
    weights = dict(zip(GROUND_FEATURES, (round(float(w), 3) for w in model.coef_[0]), strict=True))
    return weights, round(float(model.intercept_[0]), 3), held_out, y
