"""The visible test documents with the truth about them, each read once for all tests."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from ingest.manifest import read_manifest
from ingest.model import Block, Box, Cell, Document, Outline, Page, Record, Section, Span
from ingest.pages import Limits, read

HERE = Path(__file__).parent
VISIBLE = HERE / "fixtures" / "documenten" / "zichtbaar"
CORPUS = HERE.parent / "corpus"


def truth(kind: str) -> list[dict[str, Any]]:
    """The records of one kind that the visible documents hold."""
    records: list[dict[str, Any]] = json.loads(
        (HERE / "fixtures" / "waarheid" / "zichtbaar.json").read_text()
    )[kind]
    return records


@cache
def visible(id: str) -> tuple[Document, Outline]:
    path = VISIBLE / f"{id}.pdf"
    document = Document(id, id, "", "", None, None, None, path.name, "", "")
    return document, read(path, id, Limits()).outline


@cache
def real(id: str) -> tuple[Document, Outline]:
    document = next(d for d in read_manifest(CORPUS) if d.id == id)
    return document, read(CORPUS / document.file, id, Limits(), title=document.title).outline


def ids() -> list[str]:
    return sorted(path.stem for path in VISIBLE.glob("*.pdf"))


def fold(value: object) -> str:
    """White space, line breaks between items and hyphens at line ends do not count."""
    return "".join(str(value).replace(" | ", "").split()).replace("-", "").replace("–", "")


def quote(outline: Outline, span: Span) -> str:
    return outline.pages[span.page - 1].text[span.begin : span.end]


def check_sources(outline: Outline, records: list[Record]) -> None:
    """Every Span of the records lies on its page and quotes something, with no white space around it."""

    def walk(value: object) -> None:
        if isinstance(value, Span):
            said = quote(outline, value)
            assert value.document == outline.document
            assert said and said == said.strip()
        elif isinstance(value, dict):
            for entry in value.values():
                walk(entry)
        elif isinstance(value, list):
            for entry in value:
                walk(entry)

    for record in records:
        walk(record.data)


def typeset(*lines: tuple[Any, ...], id: str = "proef") -> Outline:
    """An outline by hand, one page. A line is (kind, text) and then, in a dict, what a Block holds besides.

    A table is ("table", [[cell, ...], ...]); with {"wide": True} a row of one cell runs over two columns.
    """
    text = ""
    blocks: list[Block] = []
    for y, (kind, said, *more) in enumerate(lines):
        extra: dict[str, Any] = dict(more[0]) if more else {}
        extra.setdefault("size", 10.0)
        begin = len(text)
        cells: list[Cell] = []
        if kind == "table":
            for r, row in enumerate(said):
                for c, cell in enumerate(row):
                    columns = 2 if len(row) == 1 and extra.get("wide") else 1
                    cells.append(Cell(r, c, 1, columns, len(text), len(text) + len(cell), False))
                    text += cell + "\t"
        else:
            text += said
        box = Box(50, 20.0 * y, 500, 20.0 * y + 12)
        mark = extra.pop("mark", 0)
        extra.pop("wide", None)
        blocks.append(
            Block(
                kind, 1, begin + mark, len(text.rstrip("\t")), box, cells=tuple(cells), start=begin, **extra
            )
        )
        text += "\n"
    page = Page(id, 1, "1", text, 595, 842)
    return Outline(id, (page,), (Section(id, (), tuple(blocks)),), tuple(blocks))


def sheet(id: str = "proef", title: str = "Proef", kind: str = "") -> Document:
    return Document(id, title, "", kind, None, None, None, f"{id}.pdf", "", "")
