"""The real thing, broken on purpose: the library of the five documents is built, asked and held against its
own baseline. A share of the questions, spread over all files, shows as much as all of them.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import assistant.citations
import ingest.language
from assistant.service import Service
from assistant.settings import Settings
from evals.askers import LocalAsker
from evals.gate import Verdict, check, make_baseline
from evals.questions import load, select
from evals.run import Run, carry_out, start
from evals.summary import Judged, judge_all
from ingest.build import BuildOptions, build

CORPUS = Path(__file__).parent.parent / "corpus"
QUESTIONS = select(load(), "ontwikkel")[::9]


def built(corpus: Path, data: Path) -> Path:
    build(corpus, data, BuildOptions(), lambda *_: None)
    return data


def asked(corpus: Path, data: Path, runs: Path) -> tuple[Run, list[Judged]]:
    asker = LocalAsker(Service.open(Settings(corpus=corpus, data=data)))
    run = carry_out(start(asker, QUESTIONS, "ontwikkel", runs, fresh=True), asker, QUESTIONS)
    return run, judge_all(QUESTIONS, run.results)


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data folder of a sound build."""
    return built(CORPUS, tmp_path_factory.mktemp("data"))


@pytest.fixture(scope="module")
def baseline(sound: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    return make_baseline(*asked(CORPUS, sound, tmp_path_factory.mktemp("runs")))


@pytest.fixture
def no_stemmer(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    class Unstemmed:
        def stemWord(self, word: str) -> str:  # noqa: N802 - PyStemmer's name
            return word

    monkeypatch.setattr(ingest.language, "_STEMMER", Unstemmed())
    ingest.language.stem.cache_clear()
    yield
    ingest.language.stem.cache_clear()


def worse(verdict: Verdict) -> set[str]:
    return {finding.metric.name for finding in verdict.findings if finding.worse}


def test_the_same_build_passes(baseline: dict[str, Any], sound: Path, tmp_path: Path) -> None:
    verdict = check(baseline, *asked(CORPUS, sound, tmp_path))
    assert verdict.open, verdict.message()
    assert all(finding.difference.value == 0 for finding in verdict.findings)


def test_the_stemmer_off(baseline: dict[str, Any], no_stemmer: None, tmp_path: Path) -> None:
    verdict = check(baseline, *asked(CORPUS, built(CORPUS, tmp_path / "data"), tmp_path))
    assert not verdict.open
    assert worse(verdict), verdict.message()


def test_quotes_tidied_up_instead_of_verified(
    baseline: dict[str, Any], sound: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the quote gate is there to stop: quotes that read better than the page."""
    source = assistant.citations.source

    def tidied(*arguments: Any) -> dict[str, Any]:
        found = source(*arguments)
        return found | {"citaat": " ".join(found["citaat"].split()).rstrip(".") + "."}

    monkeypatch.setattr(assistant.citations, "source", tidied)
    verdict = check(baseline, *asked(CORPUS, sound, tmp_path))
    assert "letterlijk" in worse(verdict)
    assert "Citaten letterlijk (letterlijk): van 1.000 naar" in verdict.message()


def test_one_document_missing(baseline: dict[str, Any], tmp_path: Path) -> None:
    corpus = tmp_path / "corpus"
    shutil.copytree(CORPUS, corpus)
    (corpus / "documents" / "samenwerkingsafspraken.pdf").unlink()
    manifest = corpus / "manifest.toml"
    tables = manifest.read_text(encoding="utf-8").split("[[document]]")
    kept = [table for table in tables if 'id = "samenwerkingsafspraken"' not in table]
    manifest.write_text("[[document]]".join(kept), encoding="utf-8")
    verdict = check(baseline, *asked(corpus, built(corpus, tmp_path / "data"), tmp_path))
    assert "alles@5" in worse(verdict)
    assert "De documenten zijn andere dan die van de ijking." in verdict.message()
