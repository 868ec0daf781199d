"""Text and Markdown files -> an outline. Pages end at form feeds, else between paragraphs at about 3,000
characters.
"""

from __future__ import annotations

import re

from ingest.model import Block, Box, Outline, Page, Section, Span

PAGE = 3000  # characters
_HEADING = re.compile(r"^(#{1,6})\s+(.+?)\s*#*$")
_ITEM = re.compile(r"^(\s*)([-*+•]|\d{1,2}[.)])\s+")
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
    start: int | None = None
    kind = "paragraph"
    begin = at = 0

    def close(end: int) -> None:
        nonlocal start
        if start is not None:
            stop = len(text[:end].rstrip())
            if stop > begin:
                level = 1 if kind == "item" else 0
                blocks.append(
                    Block(
                        "item" if kind == "item" else "paragraph",
                        page,
                        begin,
                        stop,
                        _NOWHERE,
                        level,
                        start=start,
                    )
                )
            start = None

    for line in text.split("\n"):
        heading, item = _HEADING.match(line), _ITEM.match(line)
        if heading:
            close(at)
            blocks.append(
                Block(
                    "heading",
                    page,
                    at + heading.start(2),
                    at + heading.end(2),
                    _NOWHERE,
                    len(heading.group(1)),
                    start=at,
                )
            )
        elif not line.strip():
            close(at)
        elif item:
            close(at)
            start, begin, kind = at, at + item.end(), "item"
        elif start is None:
            start, begin, kind = at, at + len(line) - len(line.lstrip()), "paragraph"
        at += len(line) + 1
    close(len(text))
    return blocks
