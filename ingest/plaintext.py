"""Text and Markdown files -> an outline. Pages end at form feeds, else between paragraphs at about 3,000
characters.
"""

from __future__ import annotations

import re

from ingest.model import Block, Box, Cell, Outline, Page, Section, Span

PAGE = 3000  # characters
_HEADING = re.compile(r"^(#{1,6})\s+(.+?)\s*#*$")
_ITEM = re.compile(r"^(\s*)([-*+•]|\d{1,2}[.)])\s+")
_ROW = re.compile(r"^\|.*\|\s*$")
_RULE = re.compile(r"^\|(?:\s*:?-+:?\s*\|)+\s*$")
_NOWHERE = Box(0.0, 0.0, 1.0, 1.0)


def outline_of_text(document: str, text: str) -> tuple[Outline, str]:
    """The outline of a text, and its first heading (the title) or an empty string."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    pages: list[Page] = []
    sections: list[Section] = []
    blocks: list[Block] = []
    stack: list[tuple[int, str, Span]] = []
    title = ""
    for number, piece in enumerate(_pages(text), 1):
        pages.append(Page(document, number, str(number), piece, 1.0, 1.0))
        current: list[Block] = []

        for block in _blocks(piece, number):
            blocks.append(block)
            if block.kind != "heading":
                current.append(block)
                continue
            _close(sections, document, stack, current)
            name = piece[block.begin : block.end]
            title = title or name
            stack = [entry for entry in stack if entry[0] < block.level]
            stack.append((block.level, name, Span(document, number, block.begin, block.end)))
        _close(sections, document, stack, current)
    return Outline(document, tuple(pages), tuple(sections), tuple(blocks)), title


def _close(
    sections: list[Section], document: str, stack: list[tuple[int, str, Span]], current: list[Block]
) -> None:
    if current:
        path, heads = tuple(entry[1] for entry in stack), tuple(entry[2] for entry in stack)
        sections.append(Section(document, path, tuple(current), heads))
        current.clear()


def _pages(text: str) -> list[str]:
    out: list[str] = []
    for leaf in text.split("\f"):
        while len(leaf) > PAGE * 1.5:
            cut = leaf.rfind("\n\n", PAGE // 2, PAGE + PAGE // 2)
            cut = cut if cut > 0 else leaf.rfind("\n", PAGE // 2, PAGE + PAGE // 2)
            cut = cut if cut > 0 else PAGE
            out.append(leaf[:cut])
            leaf = leaf[cut:]
        out.append(leaf)
    return [page for page in out if page.strip()] or [text]


def _blocks(text: str, page: int) -> list[Block]:
    blocks: list[Block] = []
    lines = _lines(text)
    k = 0
    while k < len(lines):
        at, line = lines[k]
        heading, item = _HEADING.match(line), _ITEM.match(line)
        stop = k + 1
        if heading:
            begin, end = at + heading.start(2), at + heading.end(2)
            blocks.append(Block("heading", page, begin, end, _NOWHERE, len(heading.group(1)), start=at))
        elif _ROW.match(line) and stop < len(lines) and _RULE.match(lines[stop][1]):
            while stop < len(lines) and _ROW.match(lines[stop][1]):
                stop += 1
            blocks.append(_table(lines[k:stop], page))
        elif line.strip():
            while stop < len(lines) and _goes_on(lines[stop][1]):
                stop += 1
            begin = at + (item.end() if item else len(line) - len(line.lstrip()))
            end = lines[stop - 1][0] + len(lines[stop - 1][1].rstrip())
            if end > begin:
                level = 1 if item else 0
                blocks.append(
                    Block("item" if item else "paragraph", page, begin, end, _NOWHERE, level, start=at)
                )
        k = stop
    return blocks


def _lines(text: str) -> list[tuple[int, str]]:
    out: list[tuple[int, str]] = []
    at = 0
    for line in text.split("\n"):
        out.append((at, line))
        at += len(line) + 1
    return out


def _goes_on(line: str) -> bool:
    return bool(line.strip()) and not (_HEADING.match(line) or _ITEM.match(line) or _ROW.match(line))


def _table(lines: list[tuple[int, str]], page: int) -> Block:
    """A Markdown table: its first row are the heads, the ruled second one says nothing."""
    cells: list[Cell] = []
    for row, (at, line) in enumerate([lines[0], *lines[2:]]):
        inner = line.rstrip().strip("|").split("|")
        place = at + len(line) - len(line.lstrip("|"))
        for column, said in enumerate(inner):
            begin = place + len(said) - len(said.lstrip()) if said.strip() else place
            cells.append(Cell(row, column, 1, 1, begin, begin + len(said.strip()), row == 0))
            place += len(said) + 1
    start, end = cells[0].begin, cells[-1].end
    return Block("table", page, start, end, _NOWHERE, cells=tuple(cells), start=start)
