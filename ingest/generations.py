"""Where things live: generations in `DATA/generaties/ID`, the pointer that names the published one, thesaurus
files.

Light to import: a build that finds nothing changed needs no more than this.
"""

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


def thesaurus_files(corpus: Path) -> list[Path]:
    """The thesaurus files that apply to a corpus: its own, or those that come with the project."""
    project = Path(__file__).resolve().parent.parent / "corpus"
    for folder in (corpus, project):
        found = [*folder.glob("thesaurus.ttl"), *sorted(folder.glob("thesaurus/*.ttl"))]
        if found:
            return found
    return []
