"""Labels that a hyphen breaks over two lines ("Bestuurlijk opdracht-" above "gever"): put together before values are looked for."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import replace

from ingest.model import Block, Outline
from ingest.records.labels import field_of

_LABEL = 40  # characters of each line
_HYPHENS = ("-", "\u2010")


def with_whole_labels(outline: Outline) -> Outline:
    """The outline with such labels as one block, or as the label of the fields that follow; the same outline without any."""
    changed: dict[int, list[Block]] = {}
    for page in outline.pages:
        blocks = [b for b in outline.on_page(page.number) if b.kind not in ("furniture", "tag", "table")]
        for one, other in itertools.pairwise(blocks):
            if id(one) not in changed and one.kind == other.kind and _breaks(outline, one, other):
                changed[id(one)] = [replace(one, end=other.end, box=one.box.union(other.box))]
                changed[id(other)] = []
        changed.update(_relabelled(outline, [b for b in blocks if b.kind == "field"]))
    if not changed:
        return outline
    whole = tuple(new for b in outline.blocks for new in changed.get(id(b), [b]))
    sections = tuple(
        replace(s, blocks=tuple(new for b in s.blocks for new in changed.get(id(b), [b])))
        for s in outline.sections
    )
    return replace(outline, blocks=whole, sections=sections)


def _breaks(outline: Outline, one: Block, other: Block) -> bool:
    """Whether two lines set alike, one right below the other, are the halves of one known label."""
    first, rest = outline.text(one).strip(), outline.text(other).strip()
    return (
        first.endswith(_HYPHENS)
        and one.kind != "field"
        and len(first) <= _LABEL
        and len(rest) <= _LABEL
        and (one.bold, one.color, one.group) == (other.bold, other.color, other.group)
        and abs(one.size - other.size) < 0.3
        and abs(one.box.x0 - other.box.x0) < 3
        and -0.3 * one.size < other.box.y0 - one.box.y1 < 0.6 * one.size
        and bool(field_of(first[:-1] + rest))
    )


def _relabelled(outline: Outline, fields: Sequence[Block]) -> dict[int, list[Block]]:
    """Fields whose label ends in a hyphen and whose first value is the rest of it."""
    out: dict[int, list[Block]] = {}
    for place, group in itertools.groupby(fields, key=lambda b: b.label_span):
        own = list(group)
        label, rest = own[0].label.strip(), outline.text(own[0]).strip()
        alike = len(rest) <= _LABEL and label[-2:-1].isupper() == rest[:1].isupper()
        if len(own) < 2 or place is None or not label.endswith(_HYPHENS) or not alike:
            continue
        whole = label[:-1] + rest.rstrip(" :")
        if field_of(whole):
            span = (place[0], own[0].end)
            out[id(own[0])] = []
            out |= {id(b): [replace(b, label=whole, label_span=span)] for b in own[1:]}
    return out
