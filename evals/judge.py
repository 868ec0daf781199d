"""A language model as an optional judge: LlamaIndex's own faithfulness and relevancy evaluators.

Without a model nothing here runs, and the other metrics do not depend on it.
"""

from __future__ import annotations

import asyncio
import re
import threading
from collections.abc import Callable, Coroutine, Sequence
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
    _in_one_loop(_ask_all(questions, results, evaluators, judged, progress))
    return judged


def _in_one_loop(work: Coroutine[Any, Any, None]) -> None:
    """Run to the end in an event loop of its own: the client of a model keeps its connections to the loop that it
    first met, and the caller may be inside one already."""
    failed: list[BaseException] = []

    def run() -> None:
        try:
            asyncio.run(work)
        except BaseException as error:
            failed.append(error)

    thread = threading.Thread(target=run, name="oordeel")
    thread.start()
    thread.join()
    if failed:
        raise failed[0]


async def _ask_all(
    questions: Sequence[Question],
    results: dict[str, Result],
    evaluators: dict[str, Any],
    judged: dict[str, Result],
    progress: Callable[[Question], None] | None,
) -> None:
    for question in questions:
        result = results.get(question.id)
        if result is None or result.judged or result.outcome in REFUSED or not result.sources:
            continue
        quotes = [str(source.get("citaat", "")) for source in result.sources]
        asked = str((result.answer or {}).get("begrepen_als") or question.text)
        scores = {}
        for name, evaluator in evaluators.items():
            try:
                verdict = await evaluator.aevaluate(query=asked, response=result.text, contexts=quotes)
            except Exception as error:  # every client library has errors of its own
                raise JudgeError(read_error(error), judged) from error
            # Without a yes the evaluators say no, also to a reply that could not be read.
            if verdict.passing is not None and _VERDICT.search(verdict.feedback or ""):
                scores[name] = float(verdict.passing)
        judged[question.id] = replace(result, judged=scores)
        if progress:
            progress(question)


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
