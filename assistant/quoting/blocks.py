"""The blocks of a section, paragraphs and list items, as its passages give them, and the items of a table's field.

A long list item is cut into sentences where passages are made, a list may run over several passages and pages, and an item
may have items of its own. Here an item is one block again, with all its spans.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ingest.language import sentences
from ingest.library import Library
from ingest.model import Passage, Span, Unit
from ingest.records.common import BULLETS

_BULLET = rf"[{re.escape(BULLETS)}]|o"
_MARK = re.compile(rf"\s*(?:[xX]\s+)?({_BULLET}|\(?\d{{1,2}}[.)]|[a-h][.)])\s*")
_OWN = re.compile(r"[-–—•▪]\s+(?=\S)")
_NUMBER = re.compile(r"\d{1,2}[.)]")
DASHES = "-–—"


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph or list item. `mark`: what stands before it ("•", "-", "2."), "" for a paragraph; `lead`: the line that
    opens its list, as its units give it."""

    spans: tuple[Span, ...]
    mark: str
    lead: str
    text: str


def sections(passages: Sequence[Passage]) -> Iterator[tuple[int, Sequence[Passage]]]:
    """The passages that follow one another under the same headings, with the place of the first."""
    begin = 0
    for k in range(1, len(passages) + 1):
        here = passages[begin]
        if k == len(passages) or (passages[k].document, passages[k].path, passages[k].kind) != (
            here.document,
            here.path,
            here.kind,
        ):
            yield begin, passages[begin:k]
            begin = k


def blocks(library: Library, section: Sequence[Passage]) -> list[Block]:
    """The blocks of a section in order; what goes on on the next page, or behind a cut in a long block, is joined."""
    out: list[Block] = []
    for passage in section:
        leads = {s: u.lead for u in passage.units for s in u.spans}
        for part in passage.parts:
            text = library.quote(part)
            mark, inside = _before(library, part)
            goes_on = inside or (
                not mark
                and bool(out)
                and out[-1].spans[-1].page != part.page
                and not out[-1].text.rstrip().endswith((".", "!", "?", ":", ";"))
            )
            if goes_on and out:
                last = out.pop()
                flat = " ".join(f"{last.text} {text}".split())
                out.append(Block((*last.spans, part), last.mark, last.lead, flat))
                continue
            lead = next((leads[s] for s in sorted(leads) if s.begins_in(part)), "")
            out.append(Block((part,), mark, lead, " ".join(text.split())))
    return out


def _before(library: Library, part: Span) -> tuple[str, bool]:
    """The mark before a block, and whether the block begins in the middle of a line."""
    line = library.page(part.document, part.page).text[: part.begin].rpartition("\n")[2]
    match = _MARK.fullmatch(line)
    return (match.group(1), False) if match else ("", bool(line.strip()))


def is_inner(mark: str, first: str) -> bool:
    """Whether a mark is that of an item within an item of a list whose first item has the mark `first`."""
    return mark != "" and mark in DASHES and first not in DASHES


def fields(section: Sequence[Passage]) -> Iterator[list[Unit]]:
    """The units of each field of a table, in order."""
    units = [u for passage in section for u in passage.units]
    begin = 0
    for k in range(1, len(units) + 1):
        if k == len(units) or units[k].lead != units[begin].lead or units[k].kind != "sentence":
            if units[begin].lead and units[begin].kind == "sentence":
                yield units[begin:k]
            begin = k


def field_items(library: Library, units: Sequence[Unit]) -> Iterator[tuple[str, list[tuple[Span, ...]]]]:
    """The lists within a field, each with the line that opens it ("" for the field's own label): its numbered items,
    else its items with a mark; and the items with a dash below a line that ends in a colon."""
    texts = [library.line(u.spans) for u in units]
    numbers = [k for k, text in enumerate(texts) if _NUMBER.fullmatch(text)]
    marked = [k for k, text in enumerate(texts) if _OWN.match(text)]
    if len(numbers) > 1:
        stops = [*numbers[1:], len(units)]
        yield (
            "",
            [_spans(units[k + 1 : stop]) for k, stop in zip(numbers, stops, strict=True) if stop > k + 1],
        )
    elif len(marked) > 1 and not numbers:
        stop = len(units)
        if all(b - a == 1 for a, b in itertools.pairwise(marked)):
            stop = marked[-1] + 1  # what stands below a list of single lines is no part of its last item
        yield "", [_spans(units[a:b]) for a, b in itertools.pairwise([*marked, stop])]
    for k, text in enumerate(texts):
        if not text.endswith(":") or k + 1 not in marked:
            continue
        stop = next((n for n in numbers if n > k), len(units))
        inner = [m for m in marked if k < m < stop]
        if len(inner) > 1:
            yield text, [_spans(units[m:n]) for m, n in zip(inner, [*inner[1:], stop], strict=True)]


def _spans(units: Sequence[Unit]) -> tuple[Span, ...]:
    return tuple(s for u in units for s in u.spans)


def opening(library: Library, spans: Sequence[Span]) -> tuple[Span, ...]:
    """The first sentence of an item: what it is, without what is explained of it."""
    first = spans[0]
    ends = sentences(library.quote(first))
    if len(ends) < 2:
        return (first,)
    begin, end = ends[0]
    return (Span(first.document, first.page, first.begin + begin, first.begin + end),)
