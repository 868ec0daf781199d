"""Labels that layout left together: on one line with the value of one left out, or in lines close above one another with
their values beside them. Each value goes to the label that it stands under or beside.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
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
    """The outline with fields for the values beside known labels of which each has a line of one block, or of one label.

    A value that stands beside several of them is parted: each label has the lines from its own down to the next one's.
    """
    changed: dict[int, list[Block]] = {}
    for page in outline.pages:
        blocks = list(outline.on_page(page.number))
        for block in blocks:
            if block.kind == "field":
                lines = _several(outline, block)
                values = [block] if lines else []
            else:
                lines = _stacked(outline, block)
                values = [b for b in blocks if lines and _is_beside(outline, block, lines, b)]
            for value in values:
                changed[id(value)] = _by_line(outline, value, lines)
    if not changed:
        return outline
    sections = tuple(replace(s, blocks=_all(s.blocks, changed)) for s in outline.sections)
    return replace(outline, blocks=_all(outline.blocks, changed), sections=sections)


def _all(blocks: Iterable[Block], changed: Mapping[int, Sequence[Block]]) -> tuple[Block, ...]:
    return tuple(new for block in blocks for new in changed.get(id(block), [block]))


def _several(outline: Outline, field: Block) -> list[tuple[int, int]]:
    """The lines of the label of a field that are a known label each, two of them of a fact; nothing for any other field."""
    if field.label_span is None:
        return []
    begin, end = field.label_span
    lines = drawn_lines(outline.pages[field.page - 1], begin, end)
    return _labels(outline, field.page, lines)


def _by_line(outline: Outline, value: Block, labels: Sequence[tuple[int, int]]) -> list[Block]:
    """A value as a field for each label that lines of it stand beside."""
    page = outline.pages[value.page - 1]
    tops = {w.begin: w.box.y0 for w in page.words}
    parts: list[tuple[tuple[int, int], list[int]]] = []
    for begin, end in drawn_lines(page, value.begin, value.end):
        top = tops.get(begin, value.box.y0) + 0.5 * value.size
        above = [own for own in labels if tops.get(own[0], 0.0) < top] or [labels[0]]
        if parts and parts[-1][0] == above[-1]:
            parts[-1][1][1] = end
        else:
            parts.append((above[-1], [begin, end]))
    out: list[Block] = []
    for own, (begin, end) in parts:
        label = " ".join(page.text[own[0] : own[1]].split()).rstrip(" :")
        out.append(
            replace(
                value, kind="field", label=label, label_span=own, level=0, begin=begin, end=end, start=begin
            )
        )
    return out


def _stacked(outline: Outline, block: Block) -> list[tuple[int, int]]:
    """The lines of a bold block that are a known label each, two of them of a fact; nothing for any other block."""
    if block.kind not in ("heading", "paragraph") or not block.bold or block.end - block.begin > 200:
        return []
    page = outline.pages[block.page - 1]
    return _labels(outline, block.page, drawn_lines(page, block.begin, block.end))


def _labels(outline: Outline, number: int, lines: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Lines of a page if each is a known label, and two are of a fact; nothing for one label over two lines."""
    text = outline.pages[number - 1].text
    said = [fold(text[a:b]).strip() for a, b in lines]
    whole = all(text[a:b].strip()[:1].isupper() and not text[a:b].rstrip().endswith("-") for a, b in lines)
    if not whole or any(t in _ADJECTIVES for t in said) or len({t.endswith(":") for t in said}) > 1:
        return []
    named = [field_of(text[a:b]) for a, b in lines]
    known = [name or names_other(text[a:b]) for name, (a, b) in zip(named, lines, strict=True)]
    facts = len(set(named) & FACTS)
    colons = all(t.endswith(":") for t in said)
    return lines if len(lines) > 1 and all(known) and (facts > 1 or (facts and colons)) else []


def _is_beside(outline: Outline, block: Block, lines: Sequence[tuple[int, int]], value: Block) -> bool:
    """Whether a plain block begins beside one of the lines of stacked labels."""
    if value.kind not in ("paragraph", "item") or value.bold or value.group != block.group:
        return False
    if value.box.x0 < block.box.x1 or not block.box.y0 - 3 < value.box.y0 < block.box.y1:
        return False
    tops = {w.begin: w.box.y0 for w in outline.pages[block.page - 1].words}
    return any(tops.get(line[0], block.box.y0) < value.box.y0 + 0.5 * value.size for line in lines)


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
