"""Labels set as plain lines above their values (italic, in small capitals, in a colour or as the text itself is).

Layout alone does not tell such a line from text, so that its meaning does: a page must have three labels that are known,
two of them of a fact. What stands beside one of them and opens with a short line is a label too.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from ingest.model import Block, Outline
from ingest.records.common import trimmed
from ingest.records.labels import field_of, names_other
from ingest.records.lists import drawn_lines
from ingest.records.panel_parts import FACTS, as_field

_LABEL = 60  # characters
_VALUE = 200  # characters
_INDENT = 30  # points that a list stands further in than its label
_STEP = 1.6  # of the type size; what follows further below is another text


class _Head:
    """A label with the block that it stands in, and where the value in the same block begins."""

    def __init__(self, block: Block, begin: int, end: int) -> None:
        self.block, self.begin, self.end = block, begin, end


def labels_above(
    outline: Outline, blocks: Sequence[Block], changed: Mapping[int, Sequence[Block]]
) -> dict[int, list[Block]]:
    """The fields of a page whose labels are lines above their values; empty where there are too few of them."""
    plain = [
        b for b in blocks if id(b) not in changed and b.kind in ("paragraph", "caption", "footnote", "item")
    ]
    heads = [head for b in plain if b.kind != "item" and (head := _known(outline, b))]
    looks = Counter((round(head.block.size, 1), head.block.color) for head in heads)
    usual = looks.most_common(1)[0][0] if heads else (0.0, 0)
    heads = [head for head in heads if not _is_value(head, heads, usual)]
    names = {field_of(_said(outline, head)) for head in heads} - {""}
    if len(names) < 3 or len(names & FACTS) < 2:
        return {}
    heads += [head for b in plain if (head := _beside(outline, b, heads))]
    heads += [head for b in plain if (head := _in_color(outline, b, heads, plain))]
    framed = [
        b
        for b in blocks
        if b.kind == "heading" and b.group and id(b) not in changed and not field_of(outline.text(b))
    ]  # a value set bold
    if sum(_has_value(outline, head, [*plain, *framed], heads) for head in heads) < 0.8 * len(heads):
        return {}
    out: dict[int, list[Block]] = {}
    found = {id(head.block): head for head in heads}
    for head in heads:
        label, place = _said(outline, head), (head.begin, head.end)
        begin, end = trimmed(outline.pages[head.block.page - 1].text, head.end, head.block.end)
        out[id(head.block)] = [as_field(head.block, label, place, begin, end)] if begin < end else []
        bottom, size = head.block.box.y1, head.block.size
        for value in _below(head.block, (b for b in blocks if b.kind != "tag")):
            if (
                id(value) in found
                or value.kind not in ("paragraph", "item", "caption", "heading", "footnote")
                or (value.kind == "footnote" and head.block.kind not in ("caption", "footnote"))
                or (value.kind == "heading" and not (value.group and value.group == head.block.group))
                or id(value) in changed
            ):
                break
            if value.box.y0 - bottom > _STEP * max(size, value.size):
                break
            out[id(value)] = [as_field(value, label, place, value.begin, value.end)]
            bottom = value.box.y1
    return out


def _is_value(head: _Head, heads: Sequence[_Head], usual: tuple[float, int]) -> bool:
    """Whether a word that may be a label ("Gemeenten") stands right below one, and is not set as most labels are."""
    block = head.block
    if (round(block.size, 1), block.color) == usual:
        return False
    return any(
        (round(h.block.size, 1), h.block.color) == usual
        and abs(h.block.box.x0 - block.box.x0) < 3
        and 0 <= block.box.y0 - h.block.box.y1 < block.size
        for h in heads
    )


def _said(outline: Outline, head: _Head) -> str:
    return outline.pages[head.block.page - 1].text[head.begin : head.end]


def _known(outline: Outline, block: Block) -> _Head | None:
    """The label that a block is or opens with; one that goes on in small letters on a second line takes that too."""
    page = outline.pages[block.page - 1]
    text = page.text
    lines = drawn_lines(page, block.begin, block.end)
    longer = len(lines) > 1 and text[slice(*lines[1])].strip()[:1].islower()
    for _, stop in reversed(lines[: 2 if longer else 1]):
        begin, end = trimmed(text, block.begin, stop)
        said = text[begin:end]
        opens = said[:1].isupper() or block.color != _usual_color(outline, block)
        if len(said) <= _LABEL and opens and (field_of(said) or names_other(said)):
            return _Head(block, begin, end)
    return None


def _usual_color(outline: Outline, block: Block) -> int:
    """The color that most text on a block's page has; a label in small letters is told by another one."""
    seen: Counter[int] = Counter()
    for b in outline.on_page(block.page):
        if b.kind in ("paragraph", "item", "field"):
            seen[b.color] += b.end - b.begin
    return seen.most_common(1)[0][0] if seen else block.color


def _beside(outline: Outline, block: Block, heads: Sequence[_Head]) -> _Head | None:
    """A block on the line of a known label, set as that is, that opens with a short line of its own ("Kosten")."""
    if block.kind == "item" or any(block is head.block for head in heads):
        return None
    near = any(
        abs(head.block.box.y0 - block.box.y0) < 2
        and abs(head.block.size - block.size) < 0.3
        and head.block.color == block.color
        and head.block.group == block.group
        for head in heads
    )
    lines = drawn_lines(outline.pages[block.page - 1], block.begin, block.end)
    begin, end = lines[0]
    said = outline.pages[block.page - 1].text[begin:end].strip()
    short = len(said.split()) <= 3 and said[:1].isupper() and not said.endswith((".", ",", ";"))
    return _Head(block, begin, begin + len(said)) if near and short else None


def _in_color(
    outline: Outline, block: Block, heads: Sequence[_Head], blocks: Sequence[Block]
) -> _Head | None:
    """A short line at the edge of the known labels and in their colour, which no other text there has ("Meer weten?")."""
    if block.kind == "item" or any(block is head.block for head in heads):
        return None
    text = outline.text(block).strip()
    alike = [
        head.block
        for head in heads
        if head.block.color == block.color
        and head.block.group == block.group
        and abs(head.block.size - block.size) < 0.3
        and abs(head.block.box.x0 - block.box.x0) < 3
    ]
    own = [h for h in heads if any(h.block is b for b in alike)]
    bare = sum(outline.text(h.block).strip() == _said(outline, h) for h in own) >= 0.75 * len(own)
    others = [b for b in blocks if b.group == block.group and b not in alike and b is not block]
    alone = sum(b.color == block.color for b in others) < 0.2 * len(others)
    small = all(_said(outline, h)[:1].islower() for h in heads)
    short = len(text.split()) <= 4 and (text[:1].isupper() or small) and not text.endswith((".", ",", ";"))
    if len(alike) < 3 or not bare or not alone or not short:
        return None
    return _Head(block, block.begin, block.begin + len(text))


def _has_value(outline: Outline, head: _Head, blocks: Sequence[Block], heads: Sequence[_Head]) -> bool:
    """Whether a value stands in the block of a label or right below it, and not beside it."""
    block = head.block
    if outline.pages[block.page - 1].text[head.end : block.end].strip():
        return True
    under = next(iter(_below(block, blocks)), None)
    return (
        under is not None
        and under.box.y0 - block.box.y1 < block.size
        and all(under is not h.block for h in heads)
    )


def _below(head: Block, blocks: Iterable[Block]) -> list[Block]:
    """What stands under a label at its own edge, from the top down."""
    under = [b for b in blocks if b.box.y0 > head.box.y0 + 1 and -3 < b.box.x0 - head.box.x0 < _INDENT]
    return sorted(under, key=lambda b: b.box.y0)


def below(label: Block, blocks: Sequence[Block]) -> list[Block]:
    """The texts that stand right under a label at its own edge, each close below the one before."""
    out: list[Block] = []
    last = label
    for block in sorted((b for b in blocks if b.box.y0 > label.box.y0 + 1), key=lambda b: b.box.y0):
        if block.group != label.group or abs(block.box.x0 - label.box.x0) > 3:
            continue
        near = block.box.y0 - last.box.y1 < 0.6 * label.size
        if (
            block.kind not in ("paragraph", "item", "caption", "footnote")
            or not near
            or block.end - block.begin > _VALUE
        ):
            break
        out.append(block)
        last = block
    return out
