"""The prompts: Dutch files with a version in their name (`antwoord.v1.md`); the highest version is used,
and recorded."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from string import Template

FOLDER = Path(__file__).resolve().parent.parent / "prompts"
_NAME = re.compile(r"(?P<name>[a-z]+)\.v(?P<version>\d+)\.md")


@cache
def versions() -> dict[str, str]:
    """The version in use of each prompt: {"antwoord": "v1"}."""
    found: dict[str, int] = {}
    for path in FOLDER.glob("*.md"):
        match = _NAME.fullmatch(path.name)
        if match:
            found[match["name"]] = max(found.get(match["name"], 0), int(match["version"]))
    return {name: f"v{number}" for name, number in sorted(found.items())}


@cache
def text(name: str) -> str:
    """A prompt as it stands in its file. Raises KeyError for one that does not exist."""
    return (FOLDER / f"{name}.{versions()[name]}.md").read_text(encoding="utf-8").strip()


def fill(name: str, **values: str) -> str:
    """A prompt with its places filled, once: what is filled in is never read as a place again."""
    return Template(text(name)).substitute(values).strip()


@cache
def secret() -> tuple[str, ...]:
    """The texts that an answer may not repeat."""
    return tuple(text(name) for name in versions() if name not in ("vraag", "proef"))
