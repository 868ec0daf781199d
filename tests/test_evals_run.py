"""Runs: in process and over HTTP, kept as they go, taken up again, and the same every time."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from evals_toy import ToyAsker, serving, write_questions

from evals.askers import AskError, HttpAsker, UnreachableError
from evals.metrics import Result
from evals.questions import Question
from evals.run import (
    ANSWERS_FILE,
    Run,
    carry_out,
    find_run,
    from_json,
    load_run,
    questions_hash,
    start,
    to_json,
)


@pytest.fixture
def questions(tmp_path: Path) -> list[Question]:
    return write_questions(tmp_path / "vragen")


def untimed(run: Run) -> dict[str, Result]:
    return {
        id_: replace(result, answer_seconds=None, search_seconds=None) for id_, result in run.results.items()
    }


def test_a_run_is_saved_as_it_goes(tmp_path: Path, questions: list[Question]) -> None:
    run = carry_out(start(ToyAsker(), questions, "alle", tmp_path), ToyAsker(), questions)
    assert list(run.results) == [question.id for question in questions]
    assert load_run(run.folder) == run
    settings = json.loads((run.folder / "run.json").read_text())
    assert settings["vragen"] == questions_hash(questions)
    assert {"corpus", "versies", "commit", "vingerafdruk", "begonnen", "klaar"} <= set(settings)
    assert find_run("laatste", tmp_path) == run
    assert find_run(run.id, tmp_path) == find_run(str(run.folder), tmp_path)


def test_an_interrupted_run_goes_on_where_it_was(tmp_path: Path, questions: list[Question]) -> None:
    whole = carry_out(start(ToyAsker(), questions, "alle", tmp_path / "heel"), ToyAsker(), questions)
    toy = ToyAsker()
    toy.stop_after = 5
    begun = start(toy, questions, "alle", tmp_path)
    with pytest.raises(UnreachableError, match="stekker"):
        carry_out(begun, toy, questions)
    # The last line was being written when the process died.
    answers = begun.folder / ANSWERS_FILE
    answers.write_text(answers.read_text() + '{"id": "half')

    toy = ToyAsker()
    again = start(toy, questions, "alle", tmp_path)
    assert (again.id, len(again.results)) == (begun.id, 5)
    run = carry_out(again, toy, questions)
    assert toy.asked == [question.id for question in questions[5:]]
    assert untimed(run) == untimed(whole)
    assert len(answers.read_text().splitlines()) == len(questions)


def test_other_settings_or_a_finished_run_start_afresh(tmp_path: Path, questions: list[Question]) -> None:
    toy = ToyAsker()
    toy.stop_after = 2
    begun = start(toy, questions, "alle", tmp_path)
    with pytest.raises(UnreachableError):
        carry_out(begun, toy, questions)
    assert start(ToyAsker(without="fietsplan"), questions, "alle", tmp_path).id != begun.id
    assert start(ToyAsker(), questions[:4], "alle", tmp_path).id != begun.id
    assert start(ToyAsker(), questions, "alle", tmp_path, fresh=True).id != begun.id
    done = carry_out(start(ToyAsker(), questions, "alle", tmp_path), ToyAsker(), questions)
    assert start(ToyAsker(), questions, "alle", tmp_path).id != done.id


def test_the_same_settings_give_the_same_result(tmp_path: Path, questions: list[Question]) -> None:
    first, second = (
        carry_out(start(ToyAsker(), questions, "alle", tmp_path, fresh=True), ToyAsker(), questions)
        for _ in range(2)
    )
    assert first.settings["vingerafdruk"] == second.settings["vingerafdruk"]
    assert untimed(first) == untimed(second)


def test_over_http_as_in_process(tmp_path: Path, questions: list[Question]) -> None:
    toy = ToyAsker()
    local = carry_out(start(toy, questions, "alle", tmp_path / "a"), toy, questions)
    with serving(toy) as url:
        asker = HttpAsker(url + "/")
        remote = carry_out(start(asker, questions, "alle", tmp_path / "b"), asker, questions)
    assert untimed(remote) == untimed(local)
    assert all(all(result.verbatim) for result in remote.results.values())
    assert remote.settings["corpus"] == local.settings["corpus"]


def test_a_broken_answer_is_kept_and_the_run_goes_on(tmp_path: Path, questions: list[Question]) -> None:
    broken = [replace(questions[0], text="kapot"), *questions[1:3]]
    with serving(ToyAsker()) as url:
        asker = HttpAsker(url)
        run = carry_out(start(asker, broken, "alle", tmp_path), asker, broken)
    first, second, _ = run.results.values()
    assert "status 500" in first.error
    assert first.answer is None
    assert not second.error


def test_a_server_that_is_not_there() -> None:
    with serving(ToyAsker()) as url:
        pass
    with pytest.raises(UnreachableError, match="niet bereikbaar"):
        HttpAsker(url).describe()


def test_a_follow_up_is_searched_for_as_understood(tmp_path: Path, questions: list[Question]) -> None:
    class Rewriting(ToyAsker):
        def answer(self, text: str) -> dict[str, object]:
            return super().answer(text) | {"begrepen_als": "sluizen met een nieuwe deur"}

    follow_up = replace(questions[0], text="en dat?", history=(("a", "b"),))
    run = carry_out(start(Rewriting(), [follow_up], "alle", tmp_path), Rewriting(), [follow_up])
    assert run.results[follow_up.id].query == "sluizen met een nieuwe deur"
    assert run.results[follow_up.id].hits


def test_sources_without_offsets_are_not_verbatim(tmp_path: Path, questions: list[Question]) -> None:
    class Vague(ToyAsker):
        def answer(self, text: str) -> dict[str, object]:
            return super().answer(text) | {"bronnen": [{"nummer": 1, "document": "groenplan"}]}

    run = carry_out(start(Vague(), questions[:1], "alle", tmp_path), Vague(), questions[:1])
    assert run.results[questions[0].id].verbatim == (False,)


def test_results_survive_json() -> None:
    result = Result(
        "a",
        {"uitkomst": "x"},
        ({"document": "d"},),
        (True, None),
        0.5,
        None,
        "q",
        "",
        {"trouw": 1.0},
        {"euro": 0.01},
    )
    assert from_json(json.loads(json.dumps(to_json(result) | {"later": 1}))) == result


def test_an_unknown_run_is_named(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="'weg' bestaat niet"):
        find_run("weg", tmp_path)
    with pytest.raises(ValueError, match="nog geen afgeronde run"):
        find_run("laatste", tmp_path)
    assert issubclass(UnreachableError, AskError)
