"""The optional judge, with a model that is a queue of replies."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from evals_toy import ToyAsker, write_questions
from llama_index.core.llms import CompletionResponse, CustomLLM, LLMMetadata
from llama_index.core.llms.callbacks import llm_completion_callback

import evals.__main__ as command
from evals.askers import LocalAsker
from evals.judge import configured_model, judge
from evals.run import ask_one, load_run, save_results, start
from evals.summary import judge_all, summarise
from tests.model_server import ModelServer, Reply, says


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


@pytest.mark.parametrize("reply", ["", "misschien", "Empty Response"])
def test_a_verdict_that_is_none_is_left_out(tmp_path: Path, reply: str) -> None:
    question = write_questions(tmp_path / "vragen")[0]
    results = {question.id: ask_one(ToyAsker(), question)}
    judged = judge([question], results, Scripted(replies=["YES", reply], prompts=[]))
    assert judged[question.id].judged == {"trouw": 1.0}


def test_the_judge_is_the_model_of_the_settings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    write_questions(tmp_path / "vragen")
    monkeypatch.setattr(LocalAsker, "open", lambda mode: ToyAsker())
    arguments = ["--vragen", str(tmp_path / "vragen"), "--map", str(tmp_path / "runs"), "--rechter"]
    with ModelServer(says("YES")) as server:
        monkeypatch.setenv("MODEL", "rechter")
        monkeypatch.setenv("MODEL_URL", server.url)
        assert command.main(arguments) == 0
        assert {seen.body["model"] for seen in server.seen} == {"rechter"}
    assert re.search(r"Trouw aan de bronnen \(model\) +100,0%", capsys.readouterr().out)
    monkeypatch.setenv("MODEL_SOORT", "ollama")
    assert type(configured_model()).__name__ == "Ollama"


def test_a_judge_that_fails_keeps_the_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    write_questions(tmp_path / "vragen")
    monkeypatch.setattr(LocalAsker, "open", lambda mode: ToyAsker())
    monkeypatch.setenv("MODEL", "rechter")
    with ModelServer(lambda seen: Reply("YES", status=200 if len(server.seen) < 4 else 401)) as server:
        monkeypatch.setenv("MODEL_URL", server.url)
        arguments = ["--vragen", str(tmp_path / "vragen"), "--map", str(tmp_path / "runs")]
        assert command.main([*arguments, "--rechter"]) == 0
    told = capsys.readouterr()
    assert "kon niet oordelen: toegang (status 401)" in told.err
    assert re.search(r"Trouw aan de bronnen \(model\) +100,0% .* 1\n", told.out)


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({}, "geen taalmodel ingesteld"),
        ({"MODEL": "x", "MODEL_URL": "wonder"}, "niet te gebruiken: MODEL_URL moet"),
        ({"MODEL": "x", "MODEL_SOORT": "wonder"}, "MODEL_SOORT=wonder kan niet"),
    ],
)
def test_a_model_that_cannot_be_used(
    monkeypatch: pytest.MonkeyPatch, settings: dict[str, str], said: str
) -> None:
    monkeypatch.delenv("MODEL", raising=False)
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(ValueError, match=said):
        configured_model()


def test_a_judge_that_cannot_be_used_is_told_before_asking(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    write_questions(tmp_path / "vragen")
    monkeypatch.setattr(LocalAsker, "open", lambda mode: ToyAsker())
    monkeypatch.delenv("MODEL", raising=False)
    runs = tmp_path / "runs"
    assert command.main(["--vragen", str(tmp_path / "vragen"), "--map", str(runs), "--rechter"]) == 2
    assert "geen taalmodel ingesteld" in capsys.readouterr().err
    assert not runs.exists()
