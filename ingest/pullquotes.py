"""Lines that a page sets off from its running text: quotes of that text, or statements that are made there only."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from ingest.blocktext import plain_words, text_of
from ingest.model import Block, Page


def pull_quotes(pages: Sequence[Page], by_page: list[list[Block]], body: float) -> list[list[Block]]:
    """Set-off lines that repeat running text are quotes of it, not headings and not new statements."""
    running: dict[str, set[int]] = {}
    for index, (page, blocks) in enumerate(zip(pages, by_page, strict=True)):
        for block in blocks:
            if block.kind in ("paragraph", "item") and not (block.bold and block.group):
                words = plain_words(text_of(page, block))
                for k in range(len(words) - 3):
                    running.setdefault(" ".join(words[k : k + 4]), set()).add(index)
    short: Counter[tuple[float, int, int]] = Counter(
        _bar(b)
        for page, blocks in zip(pages, by_page, strict=True)
        for b in blocks
        if b.kind == "heading" and b.group and len(plain_words(text_of(page, b))) < 6
    )
    out: list[list[Block]] = []
    for page, blocks in zip(pages, by_page, strict=True):
        named: list[Block] = []
        for block in blocks:
            words = plain_words(text_of(page, block))
            set_off = block.group > 0 and block.bold and sum(b.group == block.group for b in blocks) == 1
            one_of = _is_one_of(block, blocks) or (
                block.box.height < 1.6 * block.size and short[_bar(block)] > 1
            )
            if set_off and not one_of and len(words) >= 6 and block.kind in ("heading", "paragraph"):
                runs = [" ".join(words[k : k + 4]) for k in range(len(words) - 3)]
                share = sum(run in running for run in runs) / len(runs)
                said = text_of(page, block).rstrip().endswith(".")  # a sentence that is said nowhere else
                if share >= 0.35 or (block.size >= 1.14 * body and not said):
                    block = replace(block, kind="pullquote", level=0)
                elif block.size >= 1.14 * body:
                    block = replace(block, kind="paragraph", level=0)
            named.append(block)
        out.append(named)
    return out


def _bar(block: Block) -> tuple[float, int, int]:
    """What titles set in bars have in common: type size, colour and left edge."""
    return round(block.size, 1), block.color, round(block.box.x0 / 3)


def _is_one_of(block: Block, blocks: Sequence[Block]) -> bool:
    """Whether two more headings of a page look like a block and stand at its edge: headings of a form, not quotes."""
    return (
        sum(
            b.kind == "heading"
            and b is not block
            and abs(b.size - block.size) < 0.3
            and abs(b.box.x0 - block.box.x0) < 3
            and b.color == block.color
            for b in blocks
        )
        >= 2
    )
