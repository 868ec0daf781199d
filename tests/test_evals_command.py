"""The command as people and build servers use it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from evals_toy import ToyAsker, serving, write_questions

import evals.__main__ as command
from assistant.feedback import FeedbackStore
from evals.__main__ import main
from evals.arguments import PARSERS
from evals.metrics import METRICS

GUIDE = Path(__file__).parent.parent / "docs" / "evaluatie.md"


@pytest.fixture
def arguments(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Arguments that point at toy questions and folders of their own; the toy answers in process."""
    write_questions(tmp_path / "vragen")
    monkeypatch.setattr(command.LocalAsker, "open", lambda mode: ToyAsker())
    return ["--vragen", str(tmp_path / "vragen"), "--map", str(tmp_path / "runs")]


def test_a_run_tells_and_writes(
    arguments: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 0
    told = capsys.readouterr().out
    assert re.search(r"Citaten letterlijk +100,0% +100,0 – 100,0", told)
    assert re.search(r"onbeantwoordbaar +1 +100,0%", told)
    report = Path(told.split("Verslag: ")[1].strip())
    assert report.parent.parent == tmp_path / "runs"
    assert {path.name for path in report.parent.iterdir()} == {
        "rapport.html", "rapport.md", "junit.xml", "run.json", "antwoorden.jsonl",
    }  # fmt: skip


def test_the_held_out_set_shows_no_questions_unasked(
    arguments: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(command.LocalAsker, "open", lambda mode: ToyAsker(without="fietsplan"))
    assert main([*arguments, "--set", "toets"]) == 0
    told = capsys.readouterr().out
    assert "toets-0" not in told
    assert "6 vragen van de set toets zijn niet goed" in told
    assert re.search(r"feit +\d+ +0,0%", told)
    assert main([*arguments, "--set", "toets", "--toon"]) == 0
    assert "toets-01" in capsys.readouterr().out
    monkeypatch.setattr(command.LocalAsker, "open", lambda mode: ToyAsker())
    assert main([*arguments, "--set", "alle", "--vergelijk", "laatste"]) == 0
    told = capsys.readouterr().out
    assert "hersteld: 6" in told
    assert "toets-0" not in told


def test_gate(
    arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments += ["--ijking", str(tmp_path / "ijking.json")]
    assert main([*arguments, "--poort"]) == 1
    assert "Er is nog geen ijking" in capsys.readouterr().err
    assert main([*arguments, "--vastleggen"]) == 0
    assert main([*arguments, "--poort"]) == 0
    assert "Poort open" in capsys.readouterr().out
    monkeypatch.setattr(command.LocalAsker, "open", lambda mode: ToyAsker(quote_gate=False))
    assert main([*arguments, "--poort"]) == 1
    assert "Citaten letterlijk (letterlijk): van 1.000 naar" in capsys.readouterr().out
    assert main([*arguments, "--poort", "--soort", "wie"]) == 2


def test_an_interrupted_command_goes_on(
    arguments: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    toy = ToyAsker()
    toy.stop_after = 3
    monkeypatch.setattr(command.LocalAsker, "open", lambda mode: toy)
    assert main(arguments) == 1
    assert "Wat al gevraagd was, is bewaard" in capsys.readouterr().err
    toy.stop_after = None
    assert main(arguments) == 0
    assert "3 van 13 vragen waren al gesteld" in capsys.readouterr().err


def test_failures_are_told(
    arguments: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Broken(ToyAsker):
        def answer(self, text: str) -> dict[str, object]:
            return super().answer("kapot")

    monkeypatch.setattr(command.LocalAsker, "open", lambda mode: Broken())
    assert main(arguments) == 0
    assert "13 van 13 vragen gaven een storing, zoals: kapot" in capsys.readouterr().err


def test_against_a_server(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with serving(ToyAsker()) as url:
        assert main([*arguments, "--url", url, "--alleen", "ontwikkel-03", "ontwikkel-09"]) == 0
        assert re.search(r"Antwoord goed +100,0% +100,0 – 100,0 +2", capsys.readouterr().out)
    assert main([*arguments, "--url", url]) == 1
    assert "niet bereikbaar" in capsys.readouterr().err


def test_peers_in_one_table(arguments: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["peers", *arguments, "--systeem", "bm25", "fts5"]) == 0
    told = capsys.readouterr().out
    assert re.search(r"meting +speelgoed +BM25 +SQLite FTS5", told)
    assert main(["peers", *arguments, "--systeem", "wonder"]) == 2
    assert "kies uit llamaindex-chroma, bm25" in capsys.readouterr().err


def test_check(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["controleer"]) == 0
    assert "alles klopt" in capsys.readouterr().out
    write_questions(tmp_path / "vragen")
    file = tmp_path / "vragen" / "ontwikkel-speelgoed.yaml"
    file.write_text(file.read_text().replace("soort: wie", "soort: hoe", 1))
    assert main(["controleer", "--vragen", str(tmp_path / "vragen")]) == 1
    assert re.search(r"ontwikkel-speelgoed\.yaml:\d+: soort 'hoe' bestaat niet", capsys.readouterr().err)


def test_harvest(arguments: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    given = ["oogst", *arguments[:2], "--data", str(tmp_path / "data")]
    assert main(given) == 0
    assert "geen nieuwe" in capsys.readouterr().out
    FeedbackStore(tmp_path / "data").add("1", "Wat kost de brug?", "omlaag")
    assert main(given) == 0
    assert "Wat kost de brug?" in capsys.readouterr().out
    out = tmp_path / "concept.yaml"
    assert main([*given, "--uit", str(out)]) == 0
    assert "Wat kost de brug?" in out.read_text()
    assert main([*given, "--uit", str(out)]) == 2


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (["--zet", "x"], "onbekend argument: --zet x"),
        (["--set", "x"], "kan niet; kies uit"),
        (["--url"], "achter --url hoort een waarde"),
        (["oogst", "--duim", "midden"], "kan niet; kies uit"),
    ],
)
def test_wrong_arguments_are_told_in_dutch(
    given: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as caught:
        main(given)
    assert caught.value.code == 2
    told = capsys.readouterr().err
    assert said in told
    assert "usage" not in told


@pytest.mark.parametrize("name", PARSERS)
def test_help_is_dutch(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main([name, "--help"] if name != "eval" else ["--help"])
    assert caught.value.code == 0
    told = capsys.readouterr().out
    assert told.startswith("gebruik: vraagbaak eval")
    assert not re.search(r"usage|options|show this|optional", told)


def test_the_guide_names_every_option_and_metric() -> None:
    guide = GUIDE.read_text(encoding="utf-8")
    for parser in PARSERS.values():
        for action in parser()._actions:
            for option in action.option_strings[-1:]:
                assert option == "--help" or f"`{option}" in guide, option
    known = {
        option
        for parser in PARSERS.values()
        for action in parser()._actions
        for option in action.option_strings
    }
    for named in re.findall(r"(?<![\w-])--[a-z-]+\b", guide):
        assert named in known, named
    for metric in METRICS:
        assert f"`{metric.name}`" in guide, metric.name
