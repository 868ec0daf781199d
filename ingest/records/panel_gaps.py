"""Labels that layout left together: on one line with the value of one left out, or in lines close above one another with
their values beside them. Each value goes to the label that it stands under or beside.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from ingest.language import fold
from ingest.model import Block, Outline
from ingest.records.labels import field_of, names_other
from ingest.records.lists import drawn_lines
from ingest.records.panel_parts import FACTS

_GAP = 1.1  # em between two labels
_ADJECTIVES = frozenset(
    {
        "bestuurlijk",
        "bestuurlijke",
        "betrokken",
        "deelnemende",
        "ambtelijk",
        "ambtelijke",
        "aangesloten",
        "gezamenlijke",
    }
)
_UNDER = 6.0  # points that a value may begin beside its label's edge


def with_labels_apart(outline: Outline) -> Outline:
    """The outline with such fields under one label; the same outline without any."""
    changed: dict[int, Block] = {}
    for page in outline.pages:
        for block in outline.on_page(page.number):
            if block.kind == "field" and block.label_span and (own := _own_label(outline, block)):
                begin, end = own
                label = " ".join(page.text[begin:end].split()).rstrip(" :")
                changed[id(block)] = replace(block, label=label, label_span=own)
    if not changed:
        return outline
    return _with(outline, changed)


def _with(outline: Outline, changed: Mapping[int, Block]) -> Outline:
    whole = tuple(changed.get(id(b), b) for b in outline.blocks)
    sections = tuple(
        replace(s, blocks=tuple(changed.get(id(b), b) for b in s.blocks)) for s in outline.sections
    )
    return replace(outline, blocks=whole, sections=sections)


def with_stacked_labels(outline: Outline) -> Outline:
    """The outline with fields for the values beside known labels of which each has a line of one bold block."""
    changed: dict[int, Block] = {}
    for page in outline.pages:
        blocks = list(outline.on_page(page.number))
        for block in blocks:
            lines = _stacked(outline, block)
            if not lines:
                continue
            for value in blocks:
                own = _line_beside(outline, block, lines, value)
                if own is not None:
                    label = " ".join(page.text[own[0] : own[1]].split()).rstrip(" :")
                    changed[id(value)] = replace(value, kind="field", label=label, label_span=own, level=0)
    if not changed:
        return outline
    return _with(outline, changed)


def _stacked(outline: Outline, block: Block) -> list[tuple[int, int]]:
    """The lines of a bold block that are a known label each, two of them of a fact; nothing for any other block."""
    if block.kind not in ("heading", "paragraph") or not block.bold or block.end - block.begin > 200:
        return []
    page = outline.pages[block.page - 1]
    lines = drawn_lines(page, block.begin, block.end)
    said = [fold(page.text[a:b]).strip() for a, b in lines]
    if any(text in _ADJECTIVES for text in said) or len({text.endswith(":") for text in said}) > 1:
        return []  # one label over two lines
    named = [field_of(page.text[a:b]) for a, b in lines]
    known = [name or names_other(page.text[a:b]) for name, (a, b) in zip(named, lines, strict=True)]
    return lines if len(lines) > 1 and all(known) and len(set(named) & FACTS) > 1 else []


def _line_beside(
    outline: Outline, block: Block, lines: Sequence[tuple[int, int]], value: Block
) -> tuple[int, int] | None:
    """The line of stacked labels that a plain block begins beside."""
    if value.kind not in ("paragraph", "item") or value.bold or value.group != block.group:
        return None
    if value.box.x0 < block.box.x1 or not block.box.y0 - 3 < value.box.y0 < block.box.y1:
        return None
    tops = {w.begin: w.box.y0 for w in outline.pages[block.page - 1].words}
    above = [line for line in lines if tops.get(line[0], block.box.y0) < value.box.y0 + 0.5 * value.size]
    return above[-1] if above else None


def _own_label(outline: Outline, block: Block) -> tuple[int, int] | None:
    """The offsets of the one of several known labels on a line that a value stands under; None where there is one only."""
    assert block.label_span is not None
    first, last = block.label_span
    page = outline.pages[block.page - 1]
    words = [w for w in page.words if first <= w.begin and w.end <= last]
    parts: list[list[int]] = []
    right = 0.0
    for word in words:
        if parts and word.box.x0 - right < _GAP * word.box.height / 1.3:
            parts[-1][1] = word.end
        else:
            parts.append([word.begin, word.end])
        right = word.box.x1
    level = bool(words) and max(w.box.y0 for w in words) - min(w.box.y0 for w in words) < 1
    known = all(field_of(said) or names_other(said) for a, b in parts if (said := page.text[a:b]))
    if len(parts) < 2 or not level or not known:
        return None
    edges = {w.begin: w.box.x0 for w in words}
    under = [part for part in parts if abs(edges[part[0]] - block.box.x0) < _UNDER]
    return (under[0][0], under[0][1]) if len(under) == 1 else None
