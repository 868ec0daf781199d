"""Labels that stand on one line, the value of one of them left out: each value goes to the label that it stands under."""

from __future__ import annotations

from dataclasses import replace

from ingest.model import Block, Outline
from ingest.records.labels import field_of, names_other

_GAP = 1.1  # em between two labels
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
    whole = tuple(changed.get(id(b), b) for b in outline.blocks)
    sections = tuple(
        replace(s, blocks=tuple(changed.get(id(b), b) for b in s.blocks)) for s in outline.sections
    )
    return replace(outline, blocks=whole, sections=sections)


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
