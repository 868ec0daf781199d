"""Where generations live: `DATA/generaties/ID`, and the pointer file that names the published one."""

from __future__ import annotations

from pathlib import Path

POINTER = "actueel"
GENERATIONS = "generaties"


def published(data: Path) -> str:
    """The id of the published generation; an empty string where there is none."""
    try:
        return (data / POINTER).read_text().strip()
    except FileNotFoundError:
        return ""
