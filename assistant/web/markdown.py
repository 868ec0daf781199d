"""The little Markdown that a run's report uses, as headings, paragraphs and tables of plain text."""

from __future__ import annotations

import re
from typing import NamedTuple


class Part(NamedTuple):
    """`kind` is kop (a heading), tekst, lijst or tabel; `rows` are cells, the first row the heads."""

    kind: str
    text: str = ""
    rows: tuple[tuple[str, ...], ...] = ()


def parts(text: str) -> list[Part]:
    """The parts in order. The first heading names the whole and is left out."""
    out: list[Part] = []
    lines = text.splitlines()
    at = 0
    while at < len(lines):
        line = lines[at].strip()
        block = []
        if line.startswith("|"):
            while at < len(lines) and lines[at].strip().startswith("|"):
                block.append(lines[at].strip())
                at += 1
            rows = [_cells(row) for row in block if not re.fullmatch(r"[|:\s-]+", row)]
            out.append(Part("tabel", rows=tuple(rows)))
            continue
        if line.startswith(("- ", "* ")):
            while at < len(lines) and lines[at].strip().startswith(("- ", "* ")):
                block.append(lines[at].strip()[2:])
                at += 1
            out.append(Part("lijst", rows=tuple((_plain(item),) for item in block)))
            continue
        if line.startswith("#"):
            if not line.startswith("# "):
                out.append(Part("kop", _plain(line.lstrip("#").strip())))
        elif line:
            out.append(Part("tekst", _plain(line)))
        at += 1
    return out


def _cells(row: str) -> tuple[str, ...]:
    return tuple(_plain(part.strip().replace("\\|", "|")) for part in re.split(r"(?<!\\)\|", row.strip("|")))


def _plain(text: str) -> str:
    text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text)
    return re.sub(r"(\*\*|`)(.+?)\1", r"\2", text)
