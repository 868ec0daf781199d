"""What a run tells of a language model: what it cost, which one it was, and how a run without it compares."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import uvicorn

import evals.__main__ as command
from assistant.api.app import create_app
from assistant.service import Service
from evals.askers import Asker, HttpAsker, LocalAsker
from evals.questions import Question, load
from evals.run import Run, carry_out, load_run, start
from evals.summary import judge_all, summarise, values_of
from tests.model_lab import OPEN, lab
from tests.model_server import honest, says

PRICES: dict[str, Any] = {"model_price_in": 2.0, "model_price_out": 10.0}
ONE_CALL = (900 * 2.0 + 60 * 10.0) / 1e6


@pytest.fixture
def questions(tmp_path: Path) -> list[Question]:
    """Two questions for the model, one for the register, one that is not for the documents. What is right does
    not matter here."""
    texts = (*OPEN[:2], "Wie trekt het dossier Wonen?", "Heb je een lekker recept voor erwtensoep?")
    entries = "".join(
        f"  - {{id: v-{n}, vraag: '{text}', soort: onbeantwoordbaar, uitkomst: [niet-gevonden], feiten: [], bronnen: []}}\n"
        for n, text in enumerate(texts)
    )
    folder = tmp_path / "vragen"
    folder.mkdir()
    head = "versie: 1\ndeel: ontwikkel\nonderwerp: taalmodel\nvragen:\n"
    (folder / "ontwikkel-taalmodel.yaml").write_text(head + entries, encoding="utf-8")
    return load(folder)


def run_of(asker: Asker, questions: list[Question], folder: Path) -> Run:
    made = carry_out(start(asker, questions, "alle", folder), asker, questions)
    assert not any(result.error for result in made.results.values())
    return made


@contextmanager
def served(service: Service) -> Iterator[str]:
    """The whole interface on a port of this machine; gives its address."""
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        app = create_app(service.settings, service)
        server = uvicorn.Server(uvicorn.Config(app, log_level="error", lifespan="on"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [held]}, daemon=True)
        thread.start()
        until = time.monotonic() + 20
        while not server.started and time.monotonic() < until:
            time.sleep(0.02)
        try:
            yield f"http://127.0.0.1:{held.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join(20)


def test_without_a_model_nothing_is_paid(service: Service, questions: list[Question], tmp_path: Path) -> None:
    run = run_of(LocalAsker(service, settings=service.settings), questions, tmp_path / "runs")
    summary = summarise(judge_all(questions, run.results))
    assert (summary["kosten"].value, summary["kosten"].n, summary["tokens"].value) == (0, len(questions), 0)
    assert run.settings["geantwoord"]["modellen"] == {}
    assert run.answered_by == "wijze auto, zonder taalmodel"


@pytest.mark.parametrize("over_http", [False, True])
def test_what_a_model_used_is_in_the_run(
    service: Service, questions: list[Question], tmp_path: Path, over_http: bool
) -> None:
    with lab(service, honest, **PRICES) as (made, _):
        if over_http:
            with served(made) as url:
                run = run_of(HttpAsker(url, "taalmodel"), questions, tmp_path / "runs")
        else:
            run = run_of(LocalAsker(made, "taalmodel", made.settings), questions, tmp_path / "runs")
    assert load_run(run.folder) == run
    judged = judge_all(questions, run.results)
    costs = values_of(judged, "kosten")
    calls = [(result.model or {}).get("aanroepen", 0) for result in run.results.values()]
    assert costs == pytest.approx([ONE_CALL * number for number in calls])
    assert costs[0] == pytest.approx(ONE_CALL)
    assert costs[1] > 0
    assert costs[3] == 0, "what is no question for the documents does not go to the model"
    assert summarise(judged)["tokens"].value > 0
    account = run.results[questions[0].id].model
    assert account is not None
    assert (account["tokens_gelezen"], account["tokens_geschreven"], account["fout"]) == (900, 60, None)
    assert run.answered_by == "wijze taalmodel, taalmodel proef"
    assert run.settings["geantwoord"]["modellen"]["proef"] >= 2
    assert run.settings["geantwoord"]["wijzen"]["taalmodel"] >= 2
    if not over_http:
        assert (run.settings["model"], run.settings["model_prijs"]) == ("proef", {"in": 2.0, "uit": 10.0})


def test_a_model_that_is_asked_in_vain_is_paid_for(
    service: Service, questions: list[Question], tmp_path: Path
) -> None:
    with lab(service, says("Dit volgt nergens uit [B1].", usage=(900, 60)), **PRICES) as (made, _):
        asker = LocalAsker(made, "taalmodel", made.settings)
        run = run_of(asker, questions[:1], tmp_path / "runs")
    (result,) = run.results.values()
    assert result.answer is not None
    assert result.answer["wijze"] != "taalmodel"
    assert values_of(judge_all(questions[:1], run.results), "kosten")[0] >= ONE_CALL


def test_two_ways_of_answering_side_by_side(
    service: Service,
    questions: list[Question],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    arguments = ["--vragen", str(tmp_path / "vragen"), "--map", str(tmp_path / "runs")]
    plain = LocalAsker(service, "auto", service.settings)
    monkeypatch.setattr(LocalAsker, "close", lambda self: None)  # the service is shared by all tests
    monkeypatch.setattr(LocalAsker, "open", lambda mode: plain)
    assert command.main(arguments) == 0
    with lab(service, honest, **PRICES) as (made, _):
        asked = LocalAsker(made, "taalmodel", made.settings)
        monkeypatch.setattr(LocalAsker, "open", lambda mode: asked)
        capsys.readouterr()
        assert command.main([*arguments, "--wijze", "taalmodel", "--vergelijk", "laatste"]) == 0
    told = capsys.readouterr().out
    assert "(wijze auto, zonder taalmodel):" in told
    assert "kosten per antwoord: +€ 0,00" in told
    report = Path(told.split("Verslag: ")[1].strip())
    assert "wijze taalmodel, taalmodel proef" in report.read_text(encoding="utf-8")
    assert "+€ 0,00" in report.with_suffix(".md").read_text(encoding="utf-8")
