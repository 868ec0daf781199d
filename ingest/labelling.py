"""Labels and their values: side panels, columns of labels, and labels in the line of their value."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ingest.blocktext import text_of
from ingest.model import Block, Page

_INLINE_LABEL = re.compile(r"^([A-ZÀ-Þ][^\d:.!?\n]{2,45})\s*:\s+(\S.*)$", re.S)


_COUNTED = re.compile(
    r"(?:actie|afspraak|maatregel)\s+\d+(?:\.\d+)?[a-z]?\s*[:.–-]\s+\S", re.I
)  # the title of one


def panels(page: Page, blocks: list[Block], body: float) -> list[Block]:
    """Runs of short labels, each with its value, become fields. A frame with two of them is a panel, without
    a frame three.
    """
    out = list(blocks)
    k = 0
    while k < len(out):
        run, stop = _label_run(page, out, k, body)
        framed = bool(run) and out[run[0][0]].group > 0
        if len(run) >= (2 if framed else 3):
            fields: list[Block] = []
            for label_at, values in run:
                label = out[label_at]
                name = text_of(page, label).strip().rstrip(":").strip()
                span = (label.start, label.end)
                fields += [
                    replace(out[v], kind="field", label=name, label_span=span, level=0) for v in values
                ]
            out[k:stop] = fields
            k += len(fields)
        else:
            k += 1
    return [field for block in out for field in _inline_fields(page, block)]


def _label_run(
    page: Page, blocks: Sequence[Block], start: int, body: float
) -> tuple[list[tuple[int, list[int]]], int]:
    run: list[tuple[int, list[int]]] = []
    k = start
    first = blocks[start]
    while k < len(blocks) and _is_label(page, blocks[k], body) and blocks[k].group == first.group:
        if abs(blocks[k].size - first.size) > 0.6 or blocks[k].color != first.color:
            break
        values: list[int] = []
        j = k + 1
        while (
            j < len(blocks)
            and blocks[j].group == first.group
            and not _is_empty_label(page, blocks, k, j, values)
            and blocks[j].kind in ("paragraph", "item")
            and (
                (abs(blocks[j].box.x0 - blocks[k].box.x0) < 40 and not _leaves(blocks, k, j, values))
                or _beside(blocks[k], blocks[j], values, blocks)
            )
        ):
            values.append(j)
            j += 1
        long = sum(blocks[v].end - blocks[v].begin for v in values)
        if not values or (not first.group and (long > 260 or len(values) > 4)):
            break
        run.append((k, values))
        while j < len(blocks) and _is_empty_label(page, blocks, k, j, values):
            j += 1
        k = j
    return run, k


def _is_empty_label(
    page: Page, blocks: Sequence[Block], label: int, block: int, values: Sequence[int]
) -> bool:
    """Whether a line in a frame below values is set as their label is and they are not: a label without a value."""
    one, other = blocks[label], blocks[block]
    alike = (one.group, one.bold, one.color) == (other.group, other.bold, other.color)
    return (
        bool(one.group and values)
        and alike
        and other.kind in ("paragraph", "heading")
        and not other.marker
        and abs(one.size - other.size) < 0.3
        and abs(one.box.x0 - other.box.x0) < 3
        and len(text_of(page, other).strip()) <= 40
        and not any(blocks[v].bold for v in values)
        and (other.kind == "paragraph" or not _has_value_below(blocks, block))
    )


def _has_value_below(blocks: Sequence[Block], label: int) -> bool:
    after = blocks[label + 1] if label + 1 < len(blocks) else None
    return after is not None and after.group == blocks[label].group and not after.bold


def _beside(label: Block, value: Block, values: Sequence[int], blocks: Sequence[Block]) -> bool:
    """Right of its label on the same line, or below a value that is."""
    if values:
        return abs(value.box.x0 - blocks[values[0]].box.x0) < 30
    return value.box.x0 > label.box.x1 and value.box.y0 < label.box.y1


def _leaves(blocks: Sequence[Block], label: int, block: int, values: Sequence[int]) -> bool:
    """Whether a block below values that stand beside their label is back at the label's own edge: running text."""
    if not values:
        return False
    first = blocks[values[0]].box
    beside = first.x0 > blocks[label].box.x1 and first.y0 < blocks[label].box.y1
    return beside and blocks[block].box.x0 < first.x0 - 30


def _is_label(page: Page, block: Block, body: float) -> bool:
    text = text_of(page, block).strip()
    return (
        block.kind == "heading"
        and block.bold
        and len(text) <= 60
        and not block.marker
        and not _COUNTED.match(text)
        and block.size <= 1.2 * body
        and not text.endswith(".")
        and (block.group > 0 or not text.endswith("?"))
        and (block.group > 0 or block.size <= 1.1 * body)
    )


def _inline_fields(page: Page, block: Block) -> list[Block]:
    """ "Looptijd: 2024-2027" as a paragraph of its own inside a frame is a field as well; so is each line of
    a block whose lines are all like that.
    """
    if block.kind != "paragraph" or not block.group:
        return [block]
    text, at = text_of(page, block), block.begin
    lines: list[tuple[int, int]] = []
    for line in text.split("\n"):
        lines.append((at, at + len(line)))
        at += len(line) + 1
    if len(lines) > 1:
        fields = [
            _inline_field(page, replace(block, begin=begin, end=end, start=begin)) for begin, end in lines
        ]
        if all(field.kind == "field" for field in fields):
            return fields
    return [_inline_field(page, block)]


def _inline_field(page: Page, block: Block) -> Block:
    match = _INLINE_LABEL.match(text_of(page, block))
    if not match or len(match.group(1).split()) > 4:
        return block
    begin = block.begin
    return replace(
        block,
        kind="field",
        label=match.group(1).strip(),
        label_span=(begin, begin + match.end(1)),
        begin=begin + match.start(2),
    )
