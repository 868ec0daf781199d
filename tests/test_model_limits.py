"""Breaker, budget, places in line, conversations, prompts, settings, and the command that tries the model."""

from __future__ import annotations

import json
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.generate import ModelError, Writer, model_test, prompts, providers
from assistant.generate.breaker import FIRST_PAUSE, Breaker
from assistant.generate.budget import Ledger, Use
from assistant.reading.question import Turn
from assistant.service import AskRequest, Service
from assistant.settings import SettingError, Settings
from tests.model_lab import OPEN, account, ask, lab
from tests.model_server import ModelServer, Reply, Seen, honest


def test_the_breaker_opens_waits_probes_and_closes() -> None:
    now = [0.0]
    works = [False]
    probed: list[float] = []

    def probe() -> bool:
        probed.append(now[0])
        return works[0]

    breaker = Breaker(probe, lambda: now[0])
    breaker.failed(0.5)
    assert breaker.allows()
    breaker.failed(0.5)
    assert not breaker.allows() and not probed
    now[0] = FIRST_PAUSE + 1
    assert not breaker.allows()
    _until(lambda: len(probed) == 1 and not breaker._probing)
    works[0] = True
    now[0] += 3 * FIRST_PAUSE
    assert not breaker.allows()  # the probe runs beside the question
    _until(breaker.allows)


def _until(done: object, seconds: float = 3.0) -> None:
    assert callable(done)
    until = time.monotonic() + seconds
    while not done() and time.monotonic() < until:
        time.sleep(0.01)
    assert done()


def test_a_model_that_comes_back_is_used_again(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("assistant.generate.breaker.FIRST_PAUSE", 0.2)
    up = [False]
    with lab(service, lambda seen: honest(seen) if up[0] else Reply(status=500)) as (subject, _):
        subject._reader.writer.breaker._pause = 0.2  # type: ignore[union-attr]
        ask(subject), ask(subject)
        up[0] = True
        _until(lambda: ask(subject).wijze == "taalmodel")


def test_a_question_has_its_budget(service: Service) -> None:
    with lab(service, honest, model_tokens_question=500) as (subject, server):
        answer = ask(subject)
        assert answer.wijze != "taalmodel" and not server.seen
        assert any("budget" in w for w in answer.waarschuwingen)
    with lab(service, honest, model_price_in=10.0, model_price_out=30.0, model_euro_question=0.0001) as (
        subject,
        server,
    ):
        assert ask(subject).wijze != "taalmodel" and not server.seen


def test_a_day_has_its_budget_and_a_restart_does_not_refill_it(service: Service, tmp_path: Path) -> None:
    class Elsewhere(Ledger):
        def __init__(self, settings: Settings) -> None:
            super().__init__(settings)
            self._path = tmp_path / "dag.json"

    with lab(service, honest, model_tokens_day=9000) as (subject, server):
        writer = subject._reader.writer
        assert writer is not None
        writer.ledger = Elsewhere(subject.settings)
        used = 0
        for _ in range(12):
            used += ask(subject).wijze == "taalmodel"
        assert 1 <= used < 12
        assert Elsewhere(subject.settings).today().tokens <= 9000
        writer.ledger = Elsewhere(subject.settings)
        before = len(server.seen)
        assert ask(subject).wijze != "taalmodel" and len(server.seen) == before
    (tmp_path / "dag.json").write_text('{"dag": "2020-01-01", "gelezen": 9, "geschreven": 9, "euro": 1}')
    assert Elsewhere(service.settings).today() == Use()
    (tmp_path / "dag.json").write_text("kapot")
    assert Elsewhere(service.settings).today() == Use()


def test_cost_is_reported(service: Service) -> None:
    with lab(service, lambda seen: replace_usage(honest(seen)), model_price_in=2.0, model_price_out=10.0) as (
        subject,
        _,
    ):
        told = account(ask(subject))
    assert told["tokens_gelezen"] == 1000 and told["tokens_geschreven"] == 100
    assert told["euro"] == pytest.approx(0.003)


def replace_usage(reply: Reply) -> Reply:
    return replace(reply, usage=(1000, 100))


def test_no_more_calls_at_a_time_than_allowed(service: Service) -> None:
    busy, most = [0], [0]

    def script(seen: Seen) -> Reply:
        busy[0] += 1
        most[0] = max(most[0], busy[0])
        time.sleep(0.3)
        busy[0] -= 1
        return honest(seen)

    with lab(service, script, model_parallel=2) as (subject, _), ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda k: ask(subject, OPEN[k % 4]), range(8)))
    assert most[0] <= 2
    assert all(a.uitkomst == "beantwoord" for a in answers)


def test_a_long_conversation_is_condensed_in_dutch(service: Service) -> None:
    def script(seen: Seen) -> Reply:
        if "Vat dit eerdere gesprek samen" in seen.prompt:
            return Reply("Het ging over de Woondeal in Baarn.")
        return honest(seen)

    turns = tuple(
        Turn(
            f"Wat is er bekend over onderwerp {k} in de regio?",
            "Daarover staat heel veel in de stukken. " * 8,
        )
        for k in range(9)
    )
    with lab(service, script) as (subject, server):
        answer = subject.ask(AskRequest(OPEN[0], turns, wijze="taalmodel"))
        assert answer.wijze == "taalmodel" and len(server.seen) == 2
        assert "onderwerp 0" in server.seen[0].prompt and "onderwerp 0" not in server.seen[1].prompt
        assert (
            "Het ging over de Woondeal in Baarn." in server.seen[1].prompt
            and "onderwerp 8" in server.seen[1].prompt
        )
        subject.ask(AskRequest(OPEN[0], turns, wijze="taalmodel"))
        assert len(server.seen) == 3  # the same turns are condensed once


def test_what_the_history_says_is_no_source(service: Service) -> None:
    turns = (
        Turn(
            "Wat kost het tegengaan van netcongestie?",
            "Het tegengaan van netcongestie kost 88 miljoen euro [1].",
        ),
    )
    with lab(service, lambda seen: Reply("Het tegengaan van netcongestie kost 88 miljoen euro [B1].")) as (
        subject,
        server,
    ):
        answer = subject.ask(AskRequest(OPEN[0], turns, wijze="taalmodel"))
        assert "88 miljoen" in server.seen[0].prompt and "88 miljoen" not in answer.antwoord


def test_prompts_are_dutch_versioned_files() -> None:
    assert set(prompts.versions()) >= {"antwoord", "vraag", "herstel", "samenvatting", "gereedschap"}
    assert all(v.startswith("v") for v in prompts.versions().values())
    assert "$" not in prompts.fill("vraag", gesprek="", bronnen="", vraag="kost het $5?", teken="x").replace(
        "$5", ""
    )


def test_no_model_elsewhere_is_reached_from_tests() -> None:
    with pytest.raises(ModelError) as caught:
        providers.make(Settings(model="gpt", model_url="https://api.openai.com/v1"))
    assert caught.value.kind == "instelling"


@pytest.mark.parametrize("url", ["ftp://x", "niets", "file:///etc/passwd"])
def test_an_address_that_is_none(url: str) -> None:
    with pytest.raises(ModelError):
        providers.make(Settings(model="x", model_url=url))


def test_settings_are_read_and_refused_by_name() -> None:
    made = Settings.from_env(
        {
            "MODEL": "m",
            "MODEL_SOORT": "Ollama",
            "MODEL_EURO_DAG": "2,50",
            "MODEL_SECONDEN": "12",
            "MODEL_KEY": "geheim",
        }
    )
    assert (made.model_kind, made.model_euro_day, made.model_seconds) == ("ollama", 2.5, 12)
    assert "geheim" not in repr(made)
    for env in (
        {"MODEL_SOORT": "anders"},
        {"MODEL_EURO_DAG": "veel"},
        {"MODEL_SECONDEN": "0"},
        {"MODEL_FUNCTIES": "soms"},
    ):
        with pytest.raises(SettingError) as caught:
            Settings.from_env(env)
        assert next(iter(env)) in str(caught.value)


def tried(settings: Settings) -> tuple[int, str]:
    lines: list[str] = []
    return model_test(settings, lines.append), "\n".join(lines)


def test_model_test_says_what_works(tmp_path: Path) -> None:
    def script(seen: Seen) -> Reply:
        if seen.tools:
            return Reply(calls=(("zoek_in_documenten", json.dumps({"zoekvraag": "proef"})),))
        return Reply("De proef is geslaagd [B1].", usage=(10, 5))

    for kind in ("openai", "ollama"):
        with ModelServer(script) as server:
            url = server.url if kind == "openai" else server.root
            status, text = tried(
                Settings(data=tmp_path, model="proef", model_url=url, model_kind=kind, model_key="sk-geheim")
            )
        assert (
            status == 0
            and "kan gebruikt worden" in text
            and "roept functies aan" in text
            and "sk-geheim" not in text
        )


@pytest.mark.parametrize(
    ("reply", "said"),
    [
        (Reply(status=401), "MODEL_KEY"),
        (Reply(status=404), "MODEL (de naam)"),
        (Reply(wait=9), "MODEL_EERSTE_SECONDEN"),
        (Reply(raw=b"hoi"), "MODEL_SOORT"),
        (Reply(status=500), "logboek"),
    ],
)
def test_model_test_says_what_does_not(tmp_path: Path, reply: Reply, said: str) -> None:
    with ModelServer(lambda seen: reply) as server:
        status, text = tried(
            Settings(data=tmp_path, model="proef", model_url=server.url, model_first_seconds=1, model_tries=1)
        )
    assert status == 1 and said in text


def test_model_test_without_model_server_or_extra(tmp_path: Path) -> None:
    assert "MODEL" in tried(Settings(data=tmp_path))[1]
    status, text = tried(Settings(data=tmp_path, model="x", model_url="http://127.0.0.1:9", model_tries=1))
    assert status == 1 and "MODEL_URL" in text


def test_a_missing_extra_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "llama_index.llms.openai_like", None)
    status, text = tried(Settings(data=tmp_path, model="x", model_url="http://127.0.0.1:9"))
    assert status == 1 and "vraagbaak[openai]" in text


def test_a_writer_is_made_once_and_kept_over_generations(service: Service) -> None:
    with lab(service, honest) as (subject, _):
        assert isinstance(subject._reader.writer, Writer)
        assert service._reader.writer is None
