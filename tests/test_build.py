"""Building a library: what is reported, what is not done twice, what survives another build and a kill."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest
from zichtbaar import VISIBLE

from ingest import pages
from ingest.build import READERS, BuildOptions, BusyError, Report, _Lock, build
from ingest.generations import GENERATIONS, published
from ingest.library import Library, NoLibraryError
from ingest.manifest import ManifestError

ROOT = Path(__file__).parent.parent
NOTE = "# Notitie brug\n\nDe brug van Polderkerk wordt in 2027 vernieuwd voor € 4 miljoen.\n"
PLAN = "# Plan zwembad\n\nHet zwembad krijgt in 2028 een nieuw dak.\n\n- Het dak kost € 310.000.\n"

THESAURUS = """@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
<https://voorbeeld.nl/brug> a skos:Concept ; skos:prefLabel "brug"@nl ; skos:altLabel "viaduct"@nl .
"""


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    folder = tmp_path / "corpus"
    folder.mkdir()
    (folder / "notitie.md").write_text(NOTE)
    (folder / "plan.md").write_text(PLAN)
    (folder / "thesaurus.ttl").write_text(THESAURUS)  # a small one: the project's own takes seconds to parse
    shutil.copy(VISIBLE / "kort-bericht-merenland.pdf", folder)
    return folder


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


def _said(library: Library) -> str:
    return " ".join(passage.text for passage in library.passages)


def test_a_first_build_adds_everything(corpus: Path, data: Path) -> None:
    steps: list[tuple[str, int, int]] = []
    report = build(corpus, data, progress=lambda *step: steps.append(step))
    assert sorted(report.toegevoegd) == ["kort-bericht-merenland", "notitie", "plan"]
    assert not (report.gewijzigd or report.ongewijzigd or report.verwijderd or report.mislukt)
    assert report.nieuw and report.generatie == published(data)
    assert report.aantallen["documenten"] == 3 and report.aantallen["dossier"] == 3
    assert [name for name, done, total in steps if done == total] == ["lezen", "registreren", "indexeren"]
    library = Library.open(data)
    assert "vernieuwd" in _said(library) and library.report["toegevoegd"] == report.toegevoegd
    library.close()


def test_changed_removed_and_unchanged(corpus: Path, data: Path) -> None:
    build(corpus, data)
    (corpus / "notitie.md").write_text(NOTE.replace("2027", "2029"))
    (corpus / "plan.md").unlink()
    (corpus / "nieuw.txt").write_text("De dijk bij Vennebroek is veilig.")
    report = build(corpus, data)
    assert (report.toegevoegd, report.gewijzigd) == (["nieuw"], ["notitie"])
    assert (report.ongewijzigd, report.verwijderd) == (["kort-bericht-merenland"], ["plan"])
    library = Library.open(data)
    assert "2029" in _said(library) and "dijk" in _said(library) and "zwembad" not in _said(library)
    library.close()


def test_nothing_changed(corpus: Path, data: Path) -> None:
    first = build(corpus, data)
    second = build(corpus, data)
    assert not second.nieuw and second.generatie == first.generatie
    assert sorted(second.ongewijzigd) == sorted(first.toegevoegd)
    assert second.aantallen == first.aantallen


def test_unchanged_files_are_not_read_again(
    corpus: Path, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build(corpus, data)
    (corpus / "plan.md").write_text(PLAN + "\nMeer niet.\n")

    def broken(*_: object) -> None:
        raise AssertionError("a PDF was read again")

    monkeypatch.setattr(pages, "_read_in_child", broken)
    report = build(corpus, data)
    assert report.gewijzigd == ["plan"] and not report.mislukt
    assert build(corpus, data, BuildOptions(force=True)).nieuw


def test_a_damaged_reading_is_made_again(corpus: Path, data: Path) -> None:
    build(corpus, data)
    for kept in (data / "lezingen").iterdir():
        kept.write_bytes(kept.read_bytes()[:40])
    report = build(corpus, data, BuildOptions(force=True))
    assert not report.mislukt and len(report.ongewijzigd) == 3


def test_one_bad_file_is_reported_and_the_others_go_on(corpus: Path, data: Path) -> None:
    (corpus / "kapot.pdf").write_bytes(b"%PDF-1.7 en verder niets")
    report = build(corpus, data)
    (failure,) = report.mislukt
    assert failure["id"] == "kapot" and failure["bestand"] == "kapot.pdf"
    assert "beschadigd" in failure["reden"] and "Haal het opnieuw op" in failure["reden"]
    assert len(report.toegevoegd) == 3
    assert build(corpus, data).mislukt == report.mislukt


def test_a_reader_that_trips_over_one_file(corpus: Path, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def trips(*_: object) -> None:
        raise ZeroDivisionError("onverwacht")

    monkeypatch.setattr(pages, "_read_in_child", trips)
    report = build(corpus, data)
    assert [failure["id"] for failure in report.mislukt] == ["kort-bericht-merenland"]
    assert "onverwachte fout (ZeroDivisionError" in report.mislukt[0]["reden"]
    assert sorted(report.toegevoegd) == ["notitie", "plan"]


def test_when_nothing_can_be_read_the_library_stays(corpus: Path, data: Path) -> None:
    first = build(corpus, data)
    for file in (*corpus.glob("*.md"), *corpus.glob("*.pdf")):
        file.write_bytes(b"")
    report = build(corpus, data)
    assert len(report.mislukt) == 3 and not report.nieuw
    assert report.generatie == published(data) == first.generatie


def test_headings_alone_are_no_text(corpus: Path, data: Path) -> None:
    (corpus / "plan.md").write_text("# Plan zwembad\n\n## Kosten\n")
    report = build(corpus, data)
    assert [failure["id"] for failure in report.mislukt] == ["plan"]
    assert "alleen koppen" in report.mislukt[0]["reden"]


def test_a_file_that_may_not_be_opened(corpus: Path, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usual = pages.read

    def guarded(path: Path, *more: Any, **named: Any) -> pages.Reading:
        if path.name == "plan.md":
            raise PermissionError(13, "Permission denied")
        return usual(path, *more, **named)

    monkeypatch.setattr(pages, "read", guarded)
    report = build(corpus, data)
    assert [failure["id"] for failure in report.mislukt] == ["plan"]
    assert "kan niet worden geopend" in report.mislukt[0]["reden"]
    assert len(report.toegevoegd) == 2


@pytest.mark.parametrize("exists", [True, False])
def test_a_corpus_without_documents(tmp_path: Path, data: Path, exists: bool) -> None:
    folder = tmp_path / "leeg"
    if exists:
        folder.mkdir()
    with pytest.raises(ManifestError) as caught:
        build(folder, data)
    message = str(caught.value)
    assert str(folder) in message or "leeg" in message
    assert any(word in message for word in ("bestaat niet", "geen documenten", "geen enkel document"))
    with pytest.raises(NoLibraryError, match="vraagbaak ingest"):
        Library.open(data)


def test_a_second_writer_is_refused(corpus: Path, data: Path) -> None:
    data.mkdir()
    with _Lock(data), pytest.raises(BusyError, match="Er wordt al ingelezen"):
        build(corpus, data)
    assert build(corpus, data).nieuw


def test_a_reader_keeps_working_while_a_new_generation_is_published(corpus: Path, data: Path) -> None:
    build(corpus, data)
    old = Library.open(data)
    (corpus / "notitie.md").write_text(NOTE.replace("2027", "2031"))
    build(corpus, data)
    new = Library.open(data)
    assert new.generation != old.generation
    for library, year in ((old, "2027"), (new, "2031")):
        span = next(p.parts[0] for p in library.passages if "Polderkerk" in p.text)
        assert year in library.quote(span)
        assert library.index.nearest("de brug van Polderkerk", 3)
        assert library.register.records("dossier")
        library.close()


def test_old_generations_are_cleared_but_the_last(corpus: Path, data: Path) -> None:
    for year in (2030, 2031, 2032, 2033):
        (corpus / "notitie.md").write_text(NOTE.replace("2027", str(year)))
        build(corpus, data)
    folders = sorted(f.name for f in (data / GENERATIONS).iterdir())
    assert len(folders) == 2 and published(data) in folders


def _state(data: Path) -> list[str]:
    name = published(data)
    with sqlite3.connect(data / GENERATIONS / name / "library.sqlite") as db:
        return [text for (text,) in db.execute("select text from page order by document, number")]


@pytest.mark.timeout(240)
def test_a_kill_at_any_moment_leaves_the_old_generation(corpus: Path, data: Path) -> None:
    build(corpus, data)
    code = (
        "import sys; from pathlib import Path; from ingest.build import build; "
        "build(Path(sys.argv[1]), Path(sys.argv[2]))"
    )
    wait = random.Random(3)
    for turn in range(6):
        before, texts = published(data), _state(data)
        (corpus / "notitie.md").write_text(NOTE.replace("2027", str(2040 + turn)))
        child = subprocess.Popen(
            [sys.executable, "-c", code, str(corpus), str(data)], cwd=ROOT, start_new_session=True
        )
        time.sleep(wait.uniform(0.2, 3.0))
        os.killpg(child.pid, signal.SIGKILL)
        child.wait()
        if published(data) == before:
            assert _state(data) == texts
        library = Library.open(data)
        assert library.index.nearest("zwembad", 2) and "zwembad" in _said(library)
        library.close()
    report = build(corpus, data)
    assert any(str(2040 + 5) in text for text in _state(data))
    assert report.nieuw or report.ongewijzigd
    assert not [f for f in (data / GENERATIONS).iterdir() if f.name.startswith(".")]


def test_finding_nothing_changed_loads_no_heavy_library(corpus: Path, data: Path) -> None:
    build(corpus, data)
    code = (
        "import json, sys; from pathlib import Path; from ingest.build import build; "
        "report = build(Path(sys.argv[1]), Path(sys.argv[2])); "
        "print(json.dumps([report.nieuw, sorted(sys.modules)]))"
    )
    command = [sys.executable, "-c", code, str(corpus), str(data)]
    out = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    new, modules = json.loads(out)
    heavy = {"chromadb", "llama_index", "numpy", "scipy", "sklearn", "pypdf", "pypdfium2", "pdfplumber"}
    heavy |= {"rdflib", "bm25s", "Stemmer", "pydantic", "sqlite3"}
    assert new is False
    assert not heavy & {name.split(".")[0] for name in modules}


def test_a_report_survives_json(corpus: Path, data: Path) -> None:
    report = build(corpus, data)
    again = Report(**json.loads(json.dumps(asdict(report))))
    assert again == report


def test_every_module_that_reads_pages_counts_for_whether_they_are_read_again() -> None:
    loaded = "import ingest.pdf, ingest.pages, ingest.outline, sys; print(*(m.__file__ for n, m in sys.modules.items() if n.startswith('ingest.')))"
    said = subprocess.run(
        [sys.executable, "-c", loaded], cwd=ROOT, check=True, capture_output=True, text=True
    )
    counted = {file for pattern in READERS for file in (ROOT / "ingest").glob(pattern)}
    assert {Path(file) for file in said.stdout.split()} <= counted
