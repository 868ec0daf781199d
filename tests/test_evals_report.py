"""Reports: every question in them, nothing from outside, and forms that other programs read."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

import pytest
from evals_toy import ToyAsker, write_questions

from evals import report
from evals.compare import compare
from evals.metrics import BY_NAME
from evals.peers.bm25 import Bm25Peer
from evals.questions import Question
from evals.report.numbers import shown
from evals.run import Run, carry_out, start
from evals.summary import Judged, judge_all


class Page(HTMLParser):
    """Collects a page's text, tags and the attributes that could load something."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.loads: list[str] = []
        self.ids: list[str] = []
        self.tags: list[str] = []
        self.words: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        given = {name: value or "" for name, value in attrs}
        self.loads += [given[name] for name in ("src", "href", "data", "action", "srcset") if name in given]
        if "id" in given:
            self.ids.append(given["id"])

    def handle_data(self, data: str) -> None:
        self.words.append(data)


@pytest.fixture
def judged(tmp_path: Path) -> tuple[Run, list[Judged], list[Question]]:
    questions = write_questions(tmp_path / "vragen")
    questions[0] = replace(questions[0], text='<script src="http://boos.nl"></script> & "planting"')
    questions[1] = replace(questions[1], text="kapot")
    toy = ToyAsker()
    run = carry_out(start(toy, questions, "alle", tmp_path), toy, questions)
    return run, judge_all(questions, run.results), questions


def test_the_page_holds_every_question_and_loads_nothing(
    tmp_path: Path, judged: tuple[Run, list[Judged], list[Question]]
) -> None:
    run, found, questions = judged
    earlier = ToyAsker(without="waterplan")
    before = carry_out(start(earlier, questions, "alle", tmp_path), earlier, questions)
    files = report.write(
        run, found, compare(judge_all(questions, before.results), found, (before.id, run.id))
    )
    text = files.html.read_text(encoding="utf-8")
    page = Page(text)
    words = " ".join(page.words)
    for question in questions:
        assert question.text in words
        assert f"v-{question.id}" in page.ids
    assert all(address.startswith("#") for address in page.loads), page.loads
    assert not {"link", "img", "iframe", "object"} & set(page.tags)
    # It is shown where no script may run: the choice of questions is made by style alone.
    assert "script" not in page.tags and page.tags.count("input") == 2
    assert "#alleen-fout:checked" in text and "alleen-fout" in page.ids
    assert not re.search(r"url\(|@import", text)
    assert page.tags.count("svg") == 5
    assert "@media print" in text
    assert '<html lang="nl">' in text
    assert "Hersteld" in words
    for item in found:
        if item.result.text:
            assert item.result.text.split(" [")[0] in words


def test_the_page_says_what_was_missing(judged: tuple[Run, list[Judged], list[Question]]) -> None:
    run, found, _ = judged
    words = " ".join(Page(report.write(run, found).html.read_text(encoding="utf-8")).words)
    assert "Storing: kapot" in words
    assert "treffer 1, aangehaald" in words
    wrong = next(item for item in found if not item.right and not item.result.error)
    assert wrong.scores["goed"].reason.split(": ")[-1].split(";")[0] in words


def test_markdown(judged: tuple[Run, list[Judged], list[Question]]) -> None:
    run, found, _ = judged
    text = report.write(run, found).markdown.read_text(encoding="utf-8")
    assert text.startswith(f"# Evaluatie {run.id}\n")
    assert "| Citaten letterlijk | 100,0% (100,0 – 100,0) |" in text
    assert "| wie | 3 |" in text


def test_junit_parses_and_counts(judged: tuple[Run, list[Judged], list[Question]]) -> None:
    run, found, questions = judged
    odd = replace(
        found[2], result=replace(found[2].result, answer={"antwoord": "a\x00b\x0bc", "uitkomst": "x"})
    )
    odd = judge_all([odd.question], {odd.question.id: odd.result})[0]
    root = ElementTree.parse(report.write(run, [*found[:2], odd, *found[3:]]).junit).getroot()
    cases = root.findall("testsuite/testcase")
    assert len(cases) == len(questions) == int(root.get("tests", "0"))
    assert len(root.findall("testsuite/testcase/error")) == 1 == int(root.get("errors", "0"))
    assert len(root.findall("testsuite/testcase/failure")) == int(root.get("failures", "0")) > 0
    assert {case.get("classname") for case in cases} >= {"ontwikkel.wie", "toets.feit"}


def test_several_systems_in_one_table(
    tmp_path: Path, judged: tuple[Run, list[Judged], list[Question]]
) -> None:
    run, found, questions = judged
    peer = Bm25Peer(ToyAsker().index.chunks)
    other = carry_out(start(peer, questions, "alle", tmp_path), peer, questions)
    beside = judge_all(questions, other.results)
    files = report.write(run, found, others=[(other.system, beside)])
    words = " ".join(Page(files.html.read_text(encoding="utf-8")).words)
    assert "BM25" in words
    assert "| Meting | speelgoed | BM25 |" in files.markdown.read_text(encoding="utf-8")
    alone = report.write(other, beside)
    assert "Recall@5" in alone.html.read_text(encoding="utf-8")
    assert not ElementTree.parse(alone.junit).getroot().findall("testsuite/testcase/error")


def test_small_amounts_are_not_rounded_away() -> None:
    metric = BY_NAME["kosten"]
    assert [shown(metric, value) for value in (0.0, 0.000108, 0.0024)] == [
        "€ 0,0000",
        "€ 0,000108",
        "€ 0,0024",
    ]
