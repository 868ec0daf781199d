"""What an answer costs its reader and its maker."""

from __future__ import annotations

from evals.metrics.model import NOT_APPLICABLE, Result, Score
from evals.questions import Question


def length(question: Question, result: Result) -> Score:
    """Characters of the answer, marks included, as a reader sees it."""
    return Score(float(len(result.text))) if result.answer else NOT_APPLICABLE


def answer_time(question: Question, result: Result) -> Score:
    """Wall-clock seconds from asking to the whole answer, as the asker saw it."""
    return NOT_APPLICABLE if result.answer_seconds is None else Score(result.answer_seconds)


def search_time(question: Question, result: Result) -> Score:
    """Wall-clock seconds of one search, as the asker saw it."""
    return NOT_APPLICABLE if result.search_seconds is None else Score(result.search_seconds)


def cost(question: Question, result: Result) -> Score:
    """Euros paid to a model provider for this answer, where the answer states it (`kosten`).

    An answer made without a language model costs nothing; one made with a model that does not state its
    cost is left out.
    """
    if not result.answer:
        return NOT_APPLICABLE
    stated = result.answer.get("kosten")
    if isinstance(stated, int | float):
        return Score(float(stated), "opgegeven bij het antwoord")
    if result.answer.get("wijze") == "taalmodel":
        return Score(None, "het antwoord noemt geen kosten")
    return Score(0.0, "zonder taalmodel")
