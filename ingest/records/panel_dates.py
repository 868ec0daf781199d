"""A planning in two columns without rules: dates, each with a text to the right of it."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.model import Block, Outline
from ingest.records.labels import field_of, stated
from ingest.records.panel_parts import FACTS, as_field
from ingest.records.points import is_moment


def beside_dates(outline: Outline, blocks: Sequence[Block], changed: dict[int, list[Block]]) -> None:
    """Give each date below a label of planning the text that stands beside it: a field with the date as its label.

    `blocks` are those of a page, `changed` the fields that some of them became; the pairs are added to it.
    """
    name = ""
    parts = [(block, part) for block in blocks for part in changed.get(id(block), [block])]
    pairs: list[tuple[Block, Block, Block, Block]] = []
    for block, part in parts:
        if part.kind == "heading":
            name = field_of(outline.text(part))
        elif part.kind == "field":
            name = stated(part.label, outline.text(part))
        if name != "planning" or part.kind == "table" or not is_moment(outline.text(part)):
            continue
        near = [(other, text) for other, text in parts if _beside(outline, part, text)]
        if near:
            pairs.append((block, part, *min(near, key=lambda found: found[1].box.x0)))
    for block, date, other, text in pairs:
        own = as_field(text, outline.text(date), (date.begin, date.end), text.begin, text.end)
        _exchange(changed, block, date, [])
        _exchange(changed, other, text, [own])


def _beside(outline: Outline, date: Block, text: Block) -> bool:
    return (
        text.kind in ("paragraph", "item", "field")
        and field_of(text.label) not in FACTS
        and text.group == date.group
        and text.box.x0 > date.box.x1
        and abs(text.box.y0 - date.box.y0) < 0.5 * date.size
        and not is_moment(outline.text(text))
    )


def _exchange(changed: dict[int, list[Block]], block: Block, part: Block, new: list[Block]) -> None:
    own = changed.get(id(block), [block])
    changed[id(block)] = [one for each in own for one in (new if each is part else [each])]
