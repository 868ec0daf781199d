"""A language model as an optional judge: LlamaIndex's own faithfulness and relevancy evaluators.

Without a model nothing here runs, and the other metrics do not depend on it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from evals.metrics import Result
from evals.questions import REFUSED, Question

# The evaluators' own prompts are English; the texts that they judge are Dutch, which models take well enough.
NAMES = ("trouw", "relevant")


def judge(
    questions: Sequence[Question],
    results: dict[str, Result],
    llm: Any,
    progress: Callable[[Question], None] | None = None,
) -> dict[str, Result]:
    """The results with "trouw" and "relevant" (1 passes, 0 fails) for every answer that has sources.

    "trouw" is FaithfulnessEvaluator: does the answer follow from the quotes. "relevant" is
    RelevancyEvaluator: do the answer and the quotes match the question. Both from
    llama_index.core.evaluation. Refusals are not judged; a verdict that the model did not give in a
    readable form is left out.
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
            verdict = evaluator.evaluate(query=asked, response=result.text, contexts=quotes)
            if verdict.passing is not None and not verdict.invalid_result:
                scores[name] = float(verdict.passing)
        judged[question.id] = replace(result, judged=scores)
        if progress:
            progress(question)
    return judged


def configured_model() -> Any:
    """The language model that MODEL names, as a LlamaIndex LLM: `ollama:MODEL`, `openai:MODEL` or
    `anthropic:MODEL`.

    `openai` is any server with that interface, at MODEL_URL. Raises ValueError (Dutch) when none or an
    unknown kind is set, or when its extra is not installed.
    """
    from assistant.settings import Settings

    settings = Settings.from_env()
    kind, _, model = settings.model.partition(":")
    if not settings.model:
        raise ValueError("Er is geen taalmodel ingesteld (MODEL); --rechter heeft er een nodig.")
    try:
        if kind == "ollama":
            from llama_index.llms.ollama import Ollama

            url = settings.model_url or "http://localhost:11434"
            return Ollama(model=model, base_url=url, temperature=0.0, request_timeout=120.0)
        if kind == "openai":
            from llama_index.llms.openai_like import OpenAILike

            return OpenAILike(
                model=model,
                api_base=settings.model_url,
                api_key=settings.model_key,
                is_chat_model=True,
                temperature=0.0,
            )
        if kind == "anthropic":
            from llama_index.llms.anthropic import Anthropic

            return Anthropic(model=model, api_key=settings.model_key, temperature=0.0)
    except ImportError as error:
        raise ValueError(
            f'Installeer eerst de extra: pip install "vraagbaak[{kind}]" ({error.name}).'
        ) from error
    raise ValueError(f"MODEL={settings.model} kan niet. Kies ollama:MODEL, openai:MODEL of anthropic:MODEL.")
