"""The optional judge, with a model that is a queue of replies."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from evals_toy import ToyAsker, write_questions
from llama_index.core.llms import CompletionResponse, CustomLLM, LLMMetadata
from llama_index.core.llms.callbacks import llm_completion_callback

from evals.judge import configured_model, judge
from evals.run import ask_one, load_run, save_results, start
from evals.summary import judge_all, summarise


class Scripted(CustomLLM):
    """Gives its replies in order and keeps the prompts."""

    replies: list[str]
    prompts: list[str]

    @property
    def metadata(self) -> LLMMetadata:
        return LLMMetadata(context_window=8000)

    @llm_completion_callback()
    def complete(self, prompt: str, formatted: bool = False, **_: Any) -> CompletionResponse:
        self.prompts.append(prompt)
        return CompletionResponse(text=self.replies.pop(0))

    @llm_completion_callback()
    def stream_complete(self, prompt: str, formatted: bool = False, **_: Any) -> Any:
        raise NotImplementedError


def test_answers_with_sources_are_judged(tmp_path: Path) -> None:
    questions = write_questions(tmp_path / "vragen")
    toy = ToyAsker()
    chosen = [questions[0], next(q for q in questions if q.kind == "onbeantwoordbaar")]
    results = {question.id: ask_one(toy, question) for question in chosen}
    model = Scripted(replies=["YES", "NO"], prompts=[])
    judged = judge(chosen, results, model)
    assert judged[chosen[0].id].judged == {"trouw": 1.0, "relevant": 0.0}
    assert judged[chosen[1].id].judged == {}, "a refusal has nothing to judge"
    quote = results[chosen[0].id].sources[0]["citaat"]
    assert quote in model.prompts[0]

    run = start(toy, chosen, "alle", tmp_path)
    save_results(run, judged)
    summary = summarise(judge_all(chosen, load_run(run.folder).results))
    assert (summary["trouw"].value, summary["relevant"].value) == (1.0, 0.0)


@pytest.mark.parametrize(
    ("model", "said"), [("", "geen taalmodel ingesteld"), ("wonder:x", "MODEL=wonder:x kan niet")]
)
def test_a_model_that_cannot_be_used(monkeypatch: pytest.MonkeyPatch, model: str, said: str) -> None:
    monkeypatch.setenv("MODEL", model)
    with pytest.raises(ValueError, match=said):
        configured_model()
