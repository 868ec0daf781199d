"""The commands as a person meets them: Dutch help, reports, exit statuses, and a light start."""

from __future__ import annotations

import json
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from assistant.__main__ import main
from assistant.commands import COMMANDS, load
from assistant.commands.ingest import told
from assistant.commands.terminal import place
from assistant.words.dates import dutch_date
from ingest.build import Report

if TYPE_CHECKING:
    from assistant.settings import Settings

ROOT = Path(__file__).parent.parent
HARD = ROOT / "tests" / "fixtures" / "documenten" / "moeilijk"
HEAVY = ("chromadb", "llama_index", "numpy", "fastapi", "rdflib", "tqdm")


@pytest.fixture
def here(built_settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The environment of the real library."""
    monkeypatch.setenv("DATA", str(built_settings.data))
    monkeypatch.setenv("CORPUS", str(built_settings.corpus))
    return built_settings.data


def run(*arguments: str, code: str = "") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", code] if code else [sys.executable, "-m", "assistant", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)


def loaded(*arguments: str) -> set[str]:
    """The heavy libraries that a command loads."""
    done = run(
        code="import sys; from assistant.__main__ import main; status = main(sys.argv[1:] or "
        f"{list(arguments)!r}); names = {HEAVY!r}; "
        "print('\\n' + ' '.join(n for n in names if n in sys.modules)); sys.exit(status)"
    )
    assert done.returncode == 0, done.stderr
    return set(done.stdout.splitlines()[-1].split())


def test_help_names_every_command_and_loads_nothing_heavy(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    text = capsys.readouterr().out
    assert all(name in text for name in COMMANDS)
    assert loaded("--help") == set()


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_explains_itself_in_dutch(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    try:
        status: object = load(name)(["--help"])
    except SystemExit as end:
        status = end.code
    assert status == 0
    text = capsys.readouterr().out
    assert text.startswith("gebruik: vraagbaak")
    assert not any(word in text for word in ("usage", "options:", "positional", "show this help"))


def test_wrong_commands_get_status_2(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    assert main(["fiets"]) == 2
    assert "'fiets' is geen opdracht" in capsys.readouterr().err
    with pytest.raises(SystemExit) as end:
        main(["serve", "--poort", "1"])
    assert end.value.code == 2
    assert "onbekend argument: --poort" in capsys.readouterr().err


def test_nothing_changed_is_said_without_loading_anything_heavy(tmp_path: Path) -> None:
    corpus = tmp_path / "map"
    corpus.mkdir()
    shutil.copy(HARD / "besluit.txt", corpus)
    given = ["ingest", "--corpus", str(corpus), "--data", str(tmp_path / "data")]
    assert main(given) == 0
    assert loaded(*given) == set()


def test_ingest_reports_what_failed_and_what_to_do(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    corpus = tmp_path / "map"
    corpus.mkdir()
    for name in ("besluit.txt", "geen-pdf.pdf"):
        shutil.copy(HARD / name, corpus)
    given = ["ingest", "--corpus", str(corpus), "--data", str(tmp_path / "data")]
    assert main(given) == 3
    out = capsys.readouterr().out
    assert "Toegevoegd:   1 besluit" in out
    assert "geen-pdf.pdf: " in out
    (corpus / "geen-pdf.pdf").unlink()
    assert main(given) == 0
    assert "Ongewijzigd:  1 besluit" in capsys.readouterr().out


def test_a_folder_without_anything_to_read_is_an_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copy(HARD / "geen-pdf.pdf", tmp_path)
    assert main(["ingest", "--corpus", str(tmp_path), "--data", str(tmp_path / "data")]) == 1
    told = capsys.readouterr()
    assert "geen-pdf.pdf: " in told.out
    assert "niets ingelezen" in told.err


def test_a_report_names_all_that_happened() -> None:
    report = Report(
        toegevoegd=["a"],
        gewijzigd=["b"],
        verwijderd=["c"],
        mislukt=[{"id": "d", "bestand": "d.pdf", "reden": "het bestand is leeg. Haal het opnieuw op"}],
        waarschuwingen=["b: bladzijde 2 heeft geen tekst"],
        nieuw=True,
        aantallen={"documenten": 2, "passages": 1, "dossier": 0},
    )
    text = told(report)
    for part in (
        *("Toegevoegd:   1 a", "Gewijzigd:    1 b", "Verwijderd:   1 c", "Mislukt: 1"),
        *(
            "d.pdf: het bestand is leeg. Haal het opnieuw op.",
            "Waarschuwingen: 1",
            "2 documenten, 1 passage.",
        ),
    ):
        assert part in text


@pytest.mark.parametrize(
    ("name", "value", "arguments", "said"),
    [
        ("PORT", "abc", ["ingest"], "PORT=abc is geen getal"),
        ("CORPUS", "/bestaat/niet", ["ingest"], "bestaat niet"),
        ("DATA", "leeg", ["vraag", "Wat is dit?"], "nog geen bibliotheek"),
        ("DATA", "leeg", ["controle"], "nog geen bibliotheek"),
        ("DATA", "leeg", ["verschillen", "a", "b"], "nog geen bibliotheek"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_line(
    name: str,
    value: str,
    arguments: list[str],
    said: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("DATA", str(tmp_path))
    monkeypatch.setenv(name, str(tmp_path / value) if value == "leeg" else value)
    assert main(arguments) == 1
    error = capsys.readouterr().err
    assert said in error
    assert "Traceback" not in error


def test_a_question_is_answered_with_its_sources(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    question = "Wie is bestuurlijk trekker van de Woondeal?"
    assert main(["vraag", question]) == 0
    text = capsys.readouterr().out
    assert "[1]" in text
    assert "Bronnen" in text
    assert "pagina" in text
    assert main(["vraag", question, "--json"]) == 0
    body = json.loads(capsys.readouterr().out)
    assert body["uitkomst"] == "beantwoord"
    assert body["bronnen"][0]["citaat"]
    assert main(["vraag", "Wat wordt het weer morgen in Lissabon?"]) == 4
    assert main(["vraag", "a" * 2001]) == 2
    assert main(["vraag", question, "--document", "bestaat-niet"]) == 2
    assert "kies uit" in capsys.readouterr().err


def test_findings_come_with_quotes(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["controle", "--json"]) == 0
    body = json.loads(capsys.readouterr().out)
    assert body["totaal"] == len(body["items"]) > 0
    assert all(len(item["bronnen"]) >= 2 for item in body["items"])
    assert main(["controle"]) == 0
    assert "“" in capsys.readouterr().out


def test_a_place_is_told_with_its_printed_number() -> None:
    source = {"titel": "Plan", "datum": "2025-07-03", "pagina": 5, "paginalabel": "iv"}
    assert place(source) == "Plan, 3 juli 2025, pagina 5 (gedrukt: iv)"
    assert place({"titel": "Plan", "datum": None, "pagina": 5, "paginalabel": "5"}) == "Plan, pagina 5"
    assert [dutch_date(d) for d in ("2025", "2025-10", "najaar")] == ["2025", "oktober 2025", "najaar"]


def test_serve_answers_logs_no_question_and_stops_cleanly(here: Path, tmp_path: Path) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    log = tmp_path / "log"
    with log.open("w") as out:
        server = subprocess.Popen(
            [sys.executable, "-m", "assistant", "serve", "--port", str(port)],
            cwd=ROOT,
            stdout=out,
            stderr=out,
        )
    try:
        address = f"http://127.0.0.1:{port}"
        until = time.monotonic() + 90
        while True:
            try:
                with urllib.request.urlopen(f"{address}/health/ready", timeout=10) as reply:
                    assert reply.status == 200
                break
            except OSError:
                assert time.monotonic() < until
                assert server.poll() is None
                time.sleep(0.2)
        request = urllib.request.Request(
            f"{address}/v1/vragen",
            json.dumps({"vraag": "Wie trekt de geheimzinnige kwestie?"}).encode(),
            {"Content-Type": "application/json"},
        )
        with urllib.request.urlopen(request, timeout=30) as reply:
            assert reply.status == 200
        second = run("serve", "--port", str(port))
        assert second.returncode == 1
        assert "al in gebruik" in second.stderr
        server.send_signal(signal.SIGINT)
        assert server.wait(timeout=30) == 0
    finally:
        server.kill()
        server.wait()
    said = log.read_text()
    assert address in said
    assert "geheimzinnige" not in said
    assert "Traceback" not in said
