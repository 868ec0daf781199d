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


def tokens(question: Question, result: Result) -> Score:
    """Tokens that a language model read and wrote for this answer, calls that came to nothing included."""
    used = tokens_used(result)
    return NOT_APPLICABLE if used is None else Score(float(used))


def cost(question: Question, result: Result) -> Score:
    """Euros paid to a model provider for this answer, also where the model was asked in vain.

    Taken from the explanation of the answer, else from the answer itself (`kosten`). No language model costs
    nothing; tokens without a price set are left out, for what they cost is not known.
    """
    if not result.answer:
        return NOT_APPLICABLE
    used = tokens_used(result)
    if result.model is not None and used is not None:
        euros = float(result.model.get("euro") or 0.0)
        if used and not euros:
            return Score(None, f"{used} tokens, maar MODEL_PRIJS_IN en MODEL_PRIJS_UIT zijn niet ingesteld")
        return Score(euros, f"{used} tokens" if used else "zonder taalmodel")
    stated = result.answer.get("kosten")
    if isinstance(stated, int | float):
        return Score(float(stated), "opgegeven bij het antwoord")
    if result.answer.get("wijze") == "taalmodel":
        return Score(None, "het antwoord noemt geen kosten")
    return Score(0.0, "zonder taalmodel")


def tokens_used(result: Result) -> int | None:
    """Tokens in and out; None where the system does not tell."""
    if result.model is None:
        return None
    return int(result.model.get("tokens_gelezen") or 0) + int(result.model.get("tokens_geschreven") or 0)
