"""Labels set as plain text in a column of their own, with their values to the right of them."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import reduce

from ingest.model import Block, Box, Outline
from ingest.records.common import trimmed
from ingest.records.labels import field_of, names_other
from ingest.records.lists import drawn_lines
from ingest.records.panel_parts import FACTS, as_field

_LABEL = 60  # characters
_APART = 1.5  # times the white between the rows
_INDENT = 40  # points that a value may stand to the right of the others


def labels_beside(
    outline: Outline, blocks: Sequence[Block], changed: Mapping[int, Sequence[Block]]
) -> dict[int, list[Block]]:
    """The fields of a page whose labels stand below one another at one edge, told from other text by their meaning.

    Of the labels at least three must be known and two name a fact. What stands to the right of a label, down to
    the next one, is its value, though the order of the blocks gave it to the label below. Labels have no fields of
    their own; empty where a page has no such column.
    """
    kinds = ("paragraph", "heading", "caption", "item", "footnote", "field")
    free = [b for b in blocks if id(b) not in changed and b.kind in kinds]
    lines = {id(b): one_by_one(outline, b) for b in free}
    plain = [line for b in free for line in lines[id(b)]]
    plain += stated_labels(outline, [b for b in free if b.kind == "field"])
    known = [
        b for b in plain if b.kind != "field" and len(outline.text(b)) <= _LABEL and field_of(outline.text(b))
    ]
    out: dict[int, list[Block]] = {}
    for edge in known:
        if id(edge) in out:
            continue
        for side in (0, 2):  # set at one edge to the left, or to the right against their values
            column = [b for b in known if abs(b.box[side] - edge.box[side]) < 3 and _in_frame(b, edge)]
            column = _run(outline, edge, column, blocks)
            names = {field_of(outline.text(b)) for b in column}
            if len(names) >= 3 and len(names & FACTS) >= 2:
                bottom = _next_heading(outline, column, blocks)
                if found := _beside(outline, plain, column, bottom, side):
                    out |= found
                    break
    return _of_blocks(out, lines)


def _of_blocks(found: dict[int, list[Block]], lines: Mapping[int, Sequence[Block]]) -> dict[int, list[Block]]:
    """What was found of lines by the blocks that they are of; nothing of a block whose other lines are no labels."""
    out: dict[int, list[Block]] = {}
    for block, own in lines.items():
        if any(id(line) in found for line in own):
            if not all(id(line) in found for line in own):
                return {}
            out[block] = [field for line in own for field in found[id(line)]]
    return out


def _run(outline: Outline, first: Block, column: Sequence[Block], blocks: Sequence[Block]) -> list[Block]:
    """The labels from the first one down to a heading set larger, where another panel may begin."""
    stop = _next_heading(outline, [first], blocks)
    return [b for b in column if first.box.y0 <= b.box.y0 < stop]


def _next_heading(outline: Outline, column: Sequence[Block], blocks: Sequence[Block]) -> float:
    """Where, in points from the top, the first heading below a label begins that is no label itself, here or of a text beside it."""
    top, size, left = column[0].box.y0, column[0].size, column[0].box.x0
    tops = [
        b.box.y0
        for b in blocks
        if b.kind == "heading"
        and b.box.y0 > top
        and b.size > 1.05 * size
        and b.box.x0 < left + _INDENT
        and (b.box.x1 > left or not field_of(outline.text(b)))
    ]
    return min(tops, default=float("inf"))


def _beside(
    outline: Outline, blocks: Sequence[Block], column: Sequence[Block], bottom: float, side: int = 0
) -> dict[int, list[Block]]:
    """The fields of one column of labels, of what stands above `bottom`."""
    blocks = [b for b in blocks if b.box.y0 < bottom]
    labels = _all_labels(outline, blocks, column, side)
    edge, top = max(b.box.x1 for b in labels), labels[0].box.y0 - 0.5 * labels[0].size
    values = [b for b in blocks if b.box.x0 > edge and b.box.y1 > top]
    values = [b for b in values if _in_frame(b, labels[0])] or values
    left = min((b.box.x0 for b in values), default=0.0)
    values = [b for b in values if b.box.x0 < left + _INDENT]
    bottom = max((b.box.y1 for b in labels), default=0.0)
    start = min(b.box.x0 for b in labels)
    between = [b for b in blocks if b.box.x0 <= edge and b.box.x1 > start and top < b.box.y0 < bottom]
    known = sum(bool(field_of(outline.text(b))) for b in labels)
    if len(between) > len(labels) or known < 0.6 * len(labels) or _is_text(values, labels[0]):
        return {}
    pairs: list[tuple[list[Block], list[Block]]] = []  # the lines of a label, with its values
    for label, below in zip(labels, [*labels[1:], None], strict=True):
        stop = below.box.y0 - 0.5 * below.size if below is not None else float("inf")
        own = [b for b in values if label.box.y0 - 0.5 * label.size < b.box.y0 < stop]
        if own:
            pairs.append(([label], own))
        elif pairs and outline.text(label)[:1].islower() and _goes_on(pairs[-1][0][-1], label):
            pairs[-1][0].append(label)
        else:
            return {}
    _leave_below(pairs)
    out: dict[int, list[Block]] = {}
    for heads, own in pairs:
        name = " ".join(outline.text(head) for head in heads)
        place = (heads[0].begin, heads[0].end)
        out |= {id(head): [] for head in heads}
        for k, whole in _whole(outline, own).items():
            out[k] = [as_field(whole, name, place, whole.begin, whole.end)] if whole.end else []
    return out


def _leave_below(pairs: Sequence[tuple[list[Block], list[Block]]]) -> None:
    """Take from the last value what stands further below it than the rows stand apart: a legend, the next piece of the page."""
    gaps = [
        below[0].box.y0 - max(b.box.y1 for b in own) for (_, own), (below, _) in itertools.pairwise(pairs)
    ]
    if not gaps:
        return
    label, own = pairs[-1]
    far = _APART * max(*gaps, label[0].size)
    bottom = own[0].box.y1
    for k, block in enumerate(own):
        if block.box.y0 - bottom > far:
            del own[k:]
            return
        bottom = max(bottom, block.box.y1)


def _in_frame(block: Block, label: Block) -> bool:
    """Whether a block stands in the frame of a label, where that has one."""
    return not label.group or block.group == label.group


def one_by_one(outline: Outline, block: Block) -> list[Block]:
    """The lines of a block as blocks of their own, where each is a known label: a column of labels set close together."""
    page = outline.pages[block.page - 1]
    if block.kind not in ("paragraph", "caption", "footnote") or block.end - block.begin > 12 * _LABEL:
        return [block]
    spans = [trimmed(page.text, *span) for span in drawn_lines(page, block.begin, block.end)]
    if len(spans) < 2 or not all(_is_label(page.text[a:b]) for a, b in spans):
        return [block]
    out: list[Block] = []
    for begin, end in spans:
        boxes = [word.box for word in page.words if begin <= word.begin < end]
        out.append(replace(block, begin=begin, end=end, start=begin, box=reduce(Box.union, boxes)))
    return out


def stated_labels(outline: Outline, fields: Sequence[Block]) -> list[Block]:
    """The labels that fields already have, as headings."""
    out: dict[tuple[int, int], Block] = {}
    for field in fields:
        if field.label_span and field.label_span not in out:
            begin, end = field.label_span
            boxes = [w.box for w in outline.pages[field.page - 1].words if begin <= w.begin < end]
            if boxes:
                box = reduce(Box.union, boxes)
                out[field.label_span] = Block(
                    "heading", field.page, begin, end, box, group=field.group, bold=True, start=begin
                )
    return list(out.values())


def _is_label(said: str) -> bool:
    return len(said) <= _LABEL and said[:1].isupper() and bool(field_of(said) or names_other(said))


def _is_text(values: Sequence[Block], label: Block) -> bool:
    """Whether a heading stands among values; one no larger than the labels heads the columns of a list of dates."""
    return any(b.kind == "heading" and b.size > 1.05 * label.size for b in values)


def _goes_on(label: Block, below: Block) -> bool:
    """Whether a line stands right below one of a label."""
    return below.box.y0 - label.box.y1 < 0.8 * label.size


def _all_labels(
    outline: Outline, blocks: Sequence[Block], column: Sequence[Block], side: int = 0
) -> list[Block]:
    """The known labels of a column and what is set as they are ("Kosten"), from the top down."""
    blocks = [b for b in blocks if b.kind != "field"]
    first, right = column[0], max(b.box.x1 for b in column)
    small = ("caption", "footnote")
    top = min(b.box.y0 for b in column)
    labels = [
        b
        for b in blocks
        if abs(b.box[side] - first.box[side]) < 3
        and _in_frame(b, first)
        and b.box.y0 >= top
        and b.box.x1 <= right + 20
        and (b.kind in small) == (first.kind in small)
        and (not b.size or (b.bold == first.bold and abs(b.size - first.size) < 0.3))
        and len(outline.text(b).split()) <= 6
    ]
    return sorted(labels, key=lambda b: b.box.y0)


def _whole(outline: Outline, blocks: Sequence[Block]) -> dict[int, Block]:
    """Blocks by their identity, with the rest of a sentence that layout has set apart put back to it.

    A block that went into the one before it comes back empty.
    """
    out: dict[int, Block] = {}
    last = 0
    for block in blocks:
        text = outline.text(block)
        before = out.get(last)
        if before and text[:1].islower() and outline.text(before).rstrip()[-1:] not in ".:;?!":
            out[last] = replace(before, end=block.end)
            out[id(block)] = replace(block, begin=0, end=0)
        else:
            last = id(block)
            out[last] = block
    return out
