"""An answer's plain text as paragraphs and lists of words and marks; `[3]` is a mark only for a source."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import NamedTuple

_MARK = re.compile(r"\s?\[(\d{1,3})\]([.,;:!?)]*)")
_CLOSED = re.compile(r"\[\d{1,3}\]\.(?=\s)")  # the source that ends a list, with more behind it
_ITEM = re.compile(r"(?:(?<=\s)|^)\((\d{1,2})\)\s")


class Run(NamedTuple):
    """Words, or the mark of source `number` with the punctuation that closes up to it."""

    text: str
    number: int | None = None


class Block(NamedTuple):
    """A paragraph (one item) or an ordered list (several)."""

    is_list: bool
    items: tuple[tuple[Run, ...], ...]


def laid_out(text: str, numbers: Collection[int]) -> list[Block]:
    """The blocks of an answer. "(1) ...; (2) ...; (3) ..." is a list, one of two only behind a colon; what goes on behind the last
    source of its last item is a paragraph again."""
    out: list[Block] = []
    for line in text.split("\n"):
        rest = line
        while rest.strip():
            lead, items, rest = _enumerated(rest)
            if lead.strip():
                out.append(Block(False, (runs(lead.strip(), numbers),)))
            if items:
                out.append(Block(True, tuple(runs(item, numbers) for item in items)))
    return out


def runs(text: str, numbers: Collection[int]) -> tuple[Run, ...]:
    """Words and marks in order."""
    out: list[Run] = []
    at = 0
    for found in _MARK.finditer(text):
        number = int(found[1])
        if number not in numbers:
            continue
        if found.start() > at:
            out.append(Run(text[at : found.start()]))
        out.append(Run(found[2], number))
        at = found.end()
    if at < len(text):
        out.append(Run(text[at:]))
    return tuple(out)


def _enumerated(line: str) -> tuple[str, list[str], str]:
    """What stands before the first list of a line, its items, and what follows it; the whole line where it has none."""
    found = list(_ITEM.finditer(line))
    count = next((k for k, m in enumerate(found) if int(m[1]) != k + 1), len(found))
    least = 2 if found and line[: found[0].start()].rstrip().endswith(":") else 3
    if count < least:
        return line, [], ""
    bound = found[count].start() if count < len(found) else len(line)
    closed = _CLOSED.search(line, found[count - 1].end(), bound)
    end = closed.end() if closed is not None else bound
    if count < len(found) and closed is None:
        return line, [], ""
    ends = [m.start() for m in found[1:count]] + [end]
    items = [
        line[m.end() : stop].strip().removesuffix(" en").rstrip("; ")
        for m, stop in zip(found, ends, strict=False)
    ]
    return line[: found[0].start()], items, line[end:]
