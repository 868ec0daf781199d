"""A language model as an optional judge: LlamaIndex's own faithfulness and relevancy evaluators.

Without a model nothing here runs, and the other metrics do not depend on it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from assistant.generate.errors import ModelError, read_error
from evals.metrics import Result
from evals.questions import REFUSED, Question

if TYPE_CHECKING:
    from llama_index.core.llms import LLM
    from llama_index.core.llms.function_calling import FunctionCallingLLM

# The evaluators' own prompts are English; the texts that they judge are Dutch, which models take well enough.
NAMES = ("trouw", "relevant")
_VERDICT = re.compile(r"\b(?:yes|no)\b", re.IGNORECASE)


class JudgeError(Exception):
    """The judging model failed; the message is Dutch. `judged` are the results up to there."""

    def __init__(self, error: ModelError, judged: dict[str, Result]) -> None:
        super().__init__(f"het taalmodel kon niet oordelen: {error.kind} ({error})")
        self.judged = judged


def judge(
    questions: Sequence[Question],
    results: dict[str, Result],
    llm: LLM,
    progress: Callable[[Question], None] | None = None,
) -> dict[str, Result]:
    """The results with "trouw" and "relevant" (1 passes, 0 fails) for every answer that has sources.

    "trouw" is FaithfulnessEvaluator: does the answer follow from the quotes. "relevant" is
    RelevancyEvaluator: do the answer and the quotes match the question. Both from
    llama_index.core.evaluation. Refusals are not judged; a verdict that the model did not give in a
    readable form is left out. Raises JudgeError as soon as the model cannot be asked, with what was judged
    until then.
    """
    from llama_index.core.evaluation import FaithfulnessEvaluator, RelevancyEvaluator

    evaluators: dict[str, Any] = {
        "trouw": FaithfulnessEvaluator(llm=llm),
        "relevant": RelevancyEvaluator(llm=llm),
    }
    judged = dict(results)
    for question in questions:
        result = results.get(question.id)
        if result is None or result.judged or result.outcome in REFUSED or not result.sources:
            continue
        quotes = [str(source.get("citaat", "")) for source in result.sources]
        asked = str((result.answer or {}).get("begrepen_als") or question.text)
        scores = {}
        for name, evaluator in evaluators.items():
            try:
                verdict = evaluator.evaluate(query=asked, response=result.text, contexts=quotes)
            except Exception as error:  # every client library has errors of its own
                raise JudgeError(read_error(error), judged) from error
            # Without a yes the evaluators say no, also to a reply that could not be read.
            if verdict.passing is not None and _VERDICT.search(verdict.feedback or ""):
                scores[name] = float(verdict.passing)
        judged[question.id] = replace(result, judged=scores)
        if progress:
            progress(question)
    return judged


def configured_model() -> FunctionCallingLLM:
    """The language model that the settings name, as the assistant itself asks it. Raises ValueError (Dutch) when
    none is set or it cannot be made, and SettingError for a setting that cannot be.
    """
    from assistant.generate import providers
    from assistant.settings import Settings

    settings = Settings.from_env()
    if not settings.model:
        raise ValueError("Er is geen taalmodel ingesteld (MODEL); --rechter heeft er een nodig.")
    try:
        return providers.make(settings)
    except ModelError as error:
        raise ValueError(f"Het taalmodel voor --rechter is niet te gebruiken: {error}.") from error
