"""Headings and what stands under them: the sections of a document, with their heading paths."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from ingest.blocktext import plain_words, text_of
from ingest.model import Block, Page, Section, Span


class _Stack:
    """The headings that are open, from the outermost inwards."""

    def __init__(self) -> None:
        self.open: list[tuple[int, str, Span]] = []

    def push(self, level: int, text: str, span: Span) -> None:
        self.open = [entry for entry in self.open if entry[0] < level]
        self.open.append((level, text, span))

    @property
    def path(self) -> tuple[str, ...]:
        return tuple(text for _, text, _ in self.open)

    @property
    def heads(self) -> tuple[Span, ...]:
        return tuple(span for _, _, span in self.open)


def _recurring(pages: Sequence[Page], by_page: Sequence[Sequence[Block]]) -> set[str]:
    """Headings that come back on many pages ("What is it?"): parts of a form, not titles."""
    seen: Counter[str] = Counter()
    below: Counter[str] = Counter()
    for page, blocks in zip(pages, by_page, strict=True):
        headings = [b for b in blocks if b.kind == "heading"]
        top = max((b.size for b in headings), default=0.0)
        seen.update({_heading(page, b) for b in headings})
        below.update({_heading(page, b) for b in headings if b.size < 0.93 * top})
    return {text for text, n in seen.items() if below[text] >= 2 and below[text] > n / 2}


def _labels(pages: Sequence[Page], by_page: Sequence[Sequence[Block]]) -> set[str]:
    """Headings on three pages or more that are set smaller than titles are, though they may be all that a page has."""
    largest = max((b.size for blocks in by_page for b in blocks if b.kind == "heading"), default=0.0)
    seen: Counter[str] = Counter()
    for page, blocks in zip(pages, by_page, strict=True):
        seen.update({_heading(page, b) for b in blocks if b.kind == "heading" and b.size < 0.8 * largest})
    return {text for text, n in seen.items() if n >= 3}


class _Divider:
    """A page with little but a title. It heads the pages that follow as long as they say that they are its
    own.
    """

    def __init__(self, title: str, entries: Sequence[str]) -> None:
        self.title = title
        self._title = title.lower()
        self._entries = {" ".join(plain_words(entry)) for entry in entries}

    def announces(self, title: str, tags: Sequence[str]) -> bool:
        if " ".join(plain_words(title)) in self._entries:
            return True
        if tags:
            return any(
                tag.lower().startswith(self._title) or self._title.startswith(tag.lower()) for tag in tags
            )
        return True


def sections(
    document: str, pages: Sequence[Page], by_page: Sequence[Sequence[Block]], body: float, doc_title: str
) -> Iterable[Section]:
    stack = _Stack()
    current: list[Block] = []
    done: list[Section] = []
    tags: tuple[str, ...] = ()
    divider: _Divider | None = None

    def close(panel: bool = False) -> None:
        nonlocal current
        if current:
            done.append(Section(document, stack.path, tuple(current), stack.heads, panel, tags))
            current = []

    recurring = _recurring(pages, by_page)
    labels = _labels(pages, by_page)
    for page, blocks in zip(pages, by_page, strict=True):
        close()
        tags = tuple(" ".join(text_of(page, b).split()) for b in blocks if b.kind == "tag")
        headings = [b for b in blocks if b.kind == "heading" and (not b.group or b.size >= 1.5 * body)]
        title = max(headings, key=lambda b: b.size, default=None)
        if title is not None and page.width > page.height and _heading(page, title) in recurring:
            # A slide without a title of its own stands alone: it is not the slide before that goes on.
            stack.open = [entry for entry in stack.open if divider and entry[1] == divider.title]
            title = None
        loose = any(b.kind in ("paragraph", "item") and not b.group for b in blocks)
        little = len(page.text) < 700 and len(pages) > 1 and not any(b.kind == "table" for b in blocks)
        formed = any(b is not title and _heading(page, b) in recurring for b in headings)
        poster = title is not None and little and not formed and bool(title.group or not loose)
        if (
            title is not None
            and not poster
            and divider
            and not divider.announces(_heading(page, title), tags)
        ):
            stack.open = []
            divider = None
        if title is not None and poster:
            divider = _Divider(_heading(page, title), [text_of(page, b) for b in blocks if b is not title])
            if page.number == 1:
                stack.open = []
                continue
            stack.push(
                title.level, _heading(page, title), Span(document, page.number, title.begin, title.end)
            )
        group = 0
        saved = at_start = stack.open
        homes = _homes(blocks)
        for block in blocks:
            home = homes.get(block.group, block.group)
            if home != group:
                close()
                if group:
                    stack.open = saved
                group = home
                saved = stack.open
            if block.kind in ("furniture", "tag", "contents"):
                continue
            if block.kind == "heading":
                close()
                if (block is title and poster) or (
                    plain_words(_heading(page, block)) == plain_words(doc_title)
                    and _heading(page, block) not in labels
                ):
                    continue
                span = Span(document, page.number, block.begin, block.end)
                if block is title:
                    stack.push(block.level, _heading(page, block), span)
                    saved = stack.open
                elif poster and title is not None:
                    stack.push(title.level + 1, _heading(page, block), span)
                else:
                    stack.push(block.level, _heading(page, block), span)
                continue
            if block.kind == "field":
                if not current or current[-1].kind != "field":
                    close()
                    inner = stack.open
                    if block.group and title is not None:
                        stack.open = [e for e in stack.open if e[0] <= title.level] or list(stack.open)
                    elif block.group:
                        stack.open = at_start
                    current.append(block)
                    fields = [b for b in blocks if b.kind == "field" and b.group == block.group]
                    if len(fields) == 1:
                        close(panel=True)
                        stack.open = inner
                    continue
                current.append(block)
                following = blocks[blocks.index(block) + 1 :]
                if not following or following[0].kind != "field" or following[0].group != block.group:
                    close(panel=True)
                continue
            current.append(block)
        close()
        if group:
            stack.open = saved
    return _with_titles(done)


def _homes(blocks: Sequence[Block]) -> dict[int, int]:
    """For each frame of a page that holds a heading alone, the frame of the text below it, which it heads."""
    homes: dict[int, int] = {}
    for block, after in itertools.pairwise(b for b in blocks if b.kind not in ("furniture", "tag")):
        alone = block.group and sum(b.group == block.group for b in blocks) == 1
        below = -3 < after.box.y0 - block.box.y1 < 3 * block.size and abs(after.box.x0 - block.box.x0) < 25
        text = after.kind in ("paragraph", "item", "table") and below
        if block.kind == "heading" and alone and text:
            homes[block.group] = after.group
    return homes


def _with_titles(sections: list[Section]) -> list[Section]:
    """A panel that comes before its page's title takes the path of the section that follows on the same
    page.
    """
    out: list[Section] = []
    for k, section in enumerate(sections):
        if section.panel:
            page = section.first_page
            later = next((s for s in sections[k + 1 :] if s.first_page == page and s.heads), None)
            own = any(span.page == page for span in section.heads)
            if not own and later is not None and later.heads[0].page == page:
                section = replace(section, path=later.path[:1], heads=later.heads[:1])
        out.append(section)
    return out


def _heading(page: Page, block: Block) -> str:
    text = page.text[block.begin : block.end]
    for begin, end in sorted(block.raised, reverse=True):
        if block.begin <= begin and end <= block.end:
            text = text[: begin - block.begin] + text[end - block.begin :]
    return " ".join(text.split())
