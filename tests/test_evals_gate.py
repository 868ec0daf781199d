"""The gate: open for the same build, shut for each deliberately broken one, and clear about why."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from evals_toy import ToyAsker, write_questions

from evals.compare import compare
from evals.gate import BaselineError, Verdict, check, make_baseline, read_baseline, write_baseline
from evals.questions import Question
from evals.run import Run, carry_out, start
from evals.summary import Judged, judge_all


@pytest.fixture
def questions(tmp_path: Path) -> list[Question]:
    return write_questions(tmp_path / "vragen")


def judged_run(toy: ToyAsker, questions: list[Question], runs: Path) -> tuple[Run, list[Judged]]:
    run = carry_out(start(toy, questions, "alle", runs, fresh=True), toy, questions)
    return run, judge_all(questions, run.results)


def verdict(toy: ToyAsker, questions: list[Question], folder: Path) -> Verdict:
    baseline = folder / "baseline.json"
    if not baseline.exists():
        write_baseline(baseline, make_baseline(*judged_run(ToyAsker(), questions, folder)))
    return check(read_baseline(baseline), *judged_run(toy, questions, folder))


def test_open_for_the_same_build(tmp_path: Path, questions: list[Question]) -> None:
    found = verdict(ToyAsker(), questions, tmp_path)
    assert found.open
    assert found.message().startswith("Poort open")


@pytest.mark.parametrize(
    ("broken", "metric"),
    [
        (ToyAsker(stemmer=False), "alles@5"),
        (ToyAsker(quote_gate=False), "letterlijk"),
        (ToyAsker(without="waterplan"), "goed"),
    ],
    ids=["stemmer off", "quote gate off", "one document missing"],
)
def test_shut_for_a_broken_build(
    tmp_path: Path, questions: list[Question], broken: ToyAsker, metric: str
) -> None:
    found = verdict(broken, questions, tmp_path)
    assert not found.open
    worse = {finding.metric.name: finding for finding in found.findings if finding.worse}
    assert metric in worse
    message = found.message()
    assert "Poort dicht" in message
    finding = worse[metric]
    assert f"({metric}): van {finding.before.value:.3f} naar {finding.after.value:.3f}" in message
    assert f"({finding.difference.value:+.3f}" in message


def test_better_is_not_worse(tmp_path: Path, questions: list[Question]) -> None:
    baseline = make_baseline(*judged_run(ToyAsker(stemmer=False), questions, tmp_path))
    assert check(baseline, *judged_run(ToyAsker(), questions, tmp_path)).open


def test_one_slip_of_many_is_allowed_but_not_in_a_promise(tmp_path: Path, questions: list[Question]) -> None:
    """One fact fewer lies within the interval; one quote that is not literal does not, for all were."""
    run, judged = judged_run(ToyAsker(), questions, tmp_path)
    baseline = make_baseline(run, judged)
    right = next(item for item in judged if item.right and item.question.facts)
    assert right.result.answer is not None
    silent = replace(right.result, answer=right.result.answer | {"antwoord": "Iets anders [1]."})
    results = run.results | {right.question.id: silent}
    found = check(baseline, run, judge_all(questions, results))
    assert not {"goed", "feiten-goed"} & {finding.metric.name for finding in found.findings if finding.worse}
    assert right.result.verbatim
    loose = replace(right.result, verbatim=(False, *right.result.verbatim[1:]))
    found = check(baseline, run, judge_all(questions, run.results | {right.question.id: loose}))
    assert [finding.metric.name for finding in found.findings if finding.worse] == ["letterlijk"]


def test_a_measurement_that_vanished_shuts_the_gate(tmp_path: Path, questions: list[Question]) -> None:
    class Mute(ToyAsker):
        def page(self, document: str, number: int) -> str | None:
            return None

    found = verdict(Mute(), questions, tmp_path)
    assert "niet meer te meten" in found.message()
    assert not found.open


def test_changed_questions_do_not_count(tmp_path: Path, questions: list[Question]) -> None:
    baseline = make_baseline(*judged_run(ToyAsker(), questions, tmp_path))
    changed = [replace(questions[0], facts=(("staat er niet",),)), *questions[1:]]
    found = check(baseline, *judged_run(ToyAsker(), changed, tmp_path))
    assert found.open
    assert "1 vragen zijn nieuw of veranderd" in found.message()
    with pytest.raises(BaselineError, match="geen enkele vraag gemeen"):
        check(baseline, *judged_run(ToyAsker(), changed[:1], tmp_path))


def test_other_documents_are_mentioned(tmp_path: Path, questions: list[Question]) -> None:
    assert (
        "De documenten zijn andere" in verdict(ToyAsker(without="waterplan"), questions, tmp_path).message()
    )


def test_a_baseline_survives_its_file(tmp_path: Path, questions: list[Question]) -> None:
    baseline = make_baseline(*judged_run(ToyAsker(), questions, tmp_path))
    write_baseline(tmp_path / "b.json", baseline)
    assert read_baseline(tmp_path / "b.json") == baseline
    assert len((tmp_path / "b.json").read_text().splitlines()) > len(questions)


@pytest.mark.parametrize("content", [None, "{", '{"versie": 9}', "[]"])
def test_a_baseline_that_cannot_be_used(tmp_path: Path, content: str | None) -> None:
    if content is not None:
        (tmp_path / "b.json").write_text(content)
    with pytest.raises(BaselineError, match=r"--vastleggen|geldige JSON"):
        read_baseline(tmp_path / "b.json")


def test_compare_by_question(tmp_path: Path, questions: list[Question]) -> None:
    _, good = judged_run(ToyAsker(), questions, tmp_path)
    _, bad = judged_run(ToyAsker(without="waterplan"), questions[1:], tmp_path)
    found = compare(good, bad, ("a", "b"))
    assert found.left_out == (questions[0].id,)
    broke = {item.question.id for item in good if item.right} - {
        item.question.id for item in bad if item.right
    }
    assert set(found.ids("stuk")) == broke - {questions[0].id}
    assert found.ids("stuk")
    assert found.differences["goed"].value < 0
    back = compare(bad, good[1:], ("b", "a"))
    assert back.ids("hersteld") == found.ids("stuk")
    assert back.differences["goed"].value == pytest.approx(-found.differences["goed"].value)
