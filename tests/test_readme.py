"""What the README promises is there, and what is there is in the README."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from assistant.commands import COMMANDS

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def settings() -> set[str]:
    """The names that the code reads from the environment."""
    files = (ROOT / "assistant").rglob("*.py")
    lines = [line for file in files for line in file.read_text(encoding="utf-8").splitlines()]
    return {name for line in lines if "env" in line for name in re.findall(r"\"([A-Z][A-Z_]{3,})\"", line)}


def test_every_setting_is_in_the_readme_and_no_other() -> None:
    found = settings()
    assert {"PORT", "CORPUS", "DATA"} <= found
    rows = [line.split("|")[1] for line in README.splitlines() if line.startswith("| `")]
    told = {name for row in rows for name in re.findall(r"`([A-Z][A-Z_]+)`", row)}
    assert sorted(found ^ told) == []


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_is_in_the_readme(name: str) -> None:
    assert f"| `vraagbaak {name}" in README


def test_the_commands_that_it_names_exist() -> None:
    assert set(re.findall(r"vraagbaak ([a-z]+)", README)) <= set(COMMANDS)
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.M))
    assert set(re.findall(r"make ([a-z-]+)(?= |`|$)", README, re.M)) <= targets


def test_its_links_lead_somewhere() -> None:
    for page in (ROOT / "README.md", *(ROOT / "docs").glob("*.md"), ROOT / "corpus" / "README.md"):
        for target in re.findall(r"\]\((?!https?:)([^)#]+)\)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{page.name}: {target}"
    names = re.findall(
        r"`([a-z_]+\.py|[a-z]+/)`", (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    )
    files = {path.name for p in ("ingest", "assistant") for path in (ROOT / p).rglob("*.py")}
    folders = {f"{path.name}/" for path in ROOT.rglob("*") if path.is_dir() and ".venv" not in path.parts}
    assert [name for name in names if name not in files | folders] == []
