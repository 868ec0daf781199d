"""Labels with their values however they are set: in a ruled table, in a strip, as lines "Label: value", or as small
headings. All of it becomes fields, as a framed panel already is; what counts as a label is told by `labels`.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from ingest.language import fold
from ingest.model import Block, Cell, Outline
from ingest.records.card_rows import NAMES, as_title, with_rows
from ingest.records.cards import is_status
from ingest.records.common import trimmed
from ingest.records.labels import field_of, names_other, stated
from ingest.records.panel_columns import labels_beside
from ingest.records.panel_dates import beside_dates
from ingest.records.panel_forms import line_over, panel_cells, title_of
from ingest.records.panel_gaps import with_labels_apart, with_stacked_labels
from ingest.records.panel_heads import below, labels_above
from ingest.records.panel_labels import with_whole_labels
from ingest.records.panel_lines import fact_of, listed_values, of_lines, of_run_in, parted, runs
from ingest.records.panel_parts import FACTS, as_field, flat, is_panel
from ingest.records.panel_values import told_by_value

_TOWNS = re.compile(r"(?:de |alle )?(?:regio)?gemeenten\.?", re.I)
_NEAR = 4  # blocks
_NAME = 90  # characters of a card's name
_VALUE = 400  # characters; a longer text below a small heading is no value of a panel


def with_fields(outline: Outline) -> Outline:
    """The outline with its loose panels as fields; it is returned as it is where there are none."""
    outline = with_stacked_labels(with_labels_apart(with_whole_labels(outline)))
    changed: dict[int, list[Block]] = {}
    cut: Block | None = None  # a label at the foot of the page before, whose value comes
    opened = False  # whether the page before ends with the first rows of a form, which has its facts here
    above = ""  # the last label of the page before, where its panel may go on
    for page in outline.pages:
        had = len(changed)
        blocks = [b for b in outline.on_page(page.number) if b.kind not in ("furniture", "tag")]
        if cut is not None:
            changed.update(_rest_of_row(blocks, cut))
            cut = None
        for block in blocks:
            if block.kind == "table" and (found := _of_table(outline, block, above, opened)):
                changed[id(block)] = found
            elif block.kind == "table" and block is blocks[-1] and (found := _opening(outline, block)):
                changed[id(block)] = found
                opened = True
                continue
            opened = False
            if id(block) in changed:
                continue
            if block.kind == "field" and (several := parted(outline, block)) != [block]:
                changed[id(block)] = several
        changed.update(listed_values(outline, blocks))
        if len(changed) > had:
            changed.update(of_run_in(outline, blocks, changed))
        changed.update(labels_beside(outline, blocks, changed))
        changed.update(_of_set_off(outline, blocks, changed))
        changed.update(labels_above(outline, blocks, changed))
        facts = {
            field_of(f.label)
            for f in (*(b for b in blocks if b.kind == "field"), *flat(list(changed.values())[had:]))
        } & FACTS
        facts |= {fact_of(outline, b) for b in blocks if b.kind != "table"} - {""}
        for run in runs([b for b in blocks if id(b) not in changed]):
            after = next((b for b in blocks if b.begin > run[-1].begin), None)
            lines = of_lines(outline, run, after, len(facts) > 1)
            changed.update(lines)
        changed.update(_of_headings(outline, blocks, changed, bool(above) or len(facts) > 1))
        beside_dates(outline, blocks, changed)
        found = [f for fields in list(changed.values())[had:] for f in fields]
        framed = [b for b in blocks if b.kind == "field"]
        last = max([*found, *framed], key=lambda f: f.begin, default=None)
        if last is not None and last.begin == last.end:
            cut = last
            for own in changed.values():
                own[:] = [f for f in own if f is not last]
        above = last.label if last else ""
    changed.update(told_by_value(outline, changed))
    _drop_higher(outline, changed)
    facts = {
        field_of(b.label) for b in (*outline.blocks, *flat(changed.values())) if b.kind == "field"
    } & FACTS
    if len(facts) < 2:
        changed.update(with_rows(outline))
    if not changed:
        return outline
    sections = tuple(replace(s, blocks=_all(s.blocks, changed)) for s in outline.sections)
    return replace(outline, blocks=_all(outline.blocks, changed), sections=sections)


def _rest_of_row(blocks: Sequence[Block], label: Block) -> dict[int, list[Block]]:
    """What a page opens with above the rest of a table that it goes on with: the value of the row that the page before cut."""
    lead = list(itertools.takewhile(lambda b: b.kind in ("paragraph", "item"), blocks))
    if len(lead) == len(blocks) or blocks[len(lead)].kind != "table":
        return {}
    return {
        id(b): [replace(b, kind="field", label=label.label, label_span=(b.begin, b.begin))]
        for b in lead
        if b.box.x0 > blocks[len(lead)].box.x0 + 20
    }


def _all(blocks: Iterable[Block], changed: dict[int, list[Block]]) -> tuple[Block, ...]:
    return tuple(new for block in blocks for new in changed.get(id(block), [block]))


def _drop_higher(outline: Outline, changed: dict[int, list[Block]]) -> None:
    """Take its label from a value that stands above it, where another stands beside it: lines went astray among columns."""
    for page in outline.pages:
        fields = [b for b in outline.on_page(page.number) if b.kind == "field" and id(b) not in changed]
        tops = {w.begin: w.box.y0 for w in page.words}
        for block in fields:
            top = tops.get(block.label_span[0]) if block.label_span else None
            if top is None or block.box.y1 > top - 1:
                continue
            same = [b for b in fields if b.label_span == block.label_span]
            if any(abs(b.box.y0 - top) < 0.5 * b.size for b in same):
                changed[id(block)] = [replace(block, kind="caption", label="", label_span=None)]


# --- tables ---------------------------------------------------------------------------------------


def _of_table(outline: Outline, block: Block, above: str = "", opened: bool = False) -> list[Block]:
    """The fields of a table that holds labels: beside their values, above them, or in the same cell."""
    text = outline.pages[block.page - 1].text
    rows: dict[int, dict[int, Cell]] = {}
    for cell in block.cells:
        if text[cell.begin : cell.end].strip():
            rows.setdefault(cell.row, {})[cell.column] = cell
    title = title_of(outline, block, rows) if not opened else None
    body = {number: row for number, row in rows.items() if title is None or number != min(rows)}
    for way in (_beside, _above, _within):
        found = way(block, text, body)
        if way is _within:  # a cell may hold several facts, each behind its label
            found = [part for field in found for part in parted(outline, field)]
        if is_panel(found):
            break
    else:
        found, rest = panel_cells(block, outline.pages[block.page - 1], body)
        if found:
            found += _beside(block, text, rest)
            return sorted([*([title] if title else []), *found], key=lambda f: f.begin)
        title = None
        found = _beside(block, text, rows) if above else []
        names = [field_of(f.label) or ("overig" if names_other(f.label) else "") for f in found]
        if (
            not set(names) - {"overig"}
            or not all(names)
            or (len(names) == 1 and len(rows) == 1 and names[0] not in FACTS)
        ):
            found = found if found and all(names) and len(rows) > len(found) else []
    if not found:
        return []
    if title is None and (named := _name_row(found, text)) is not None:
        title = named
        found = found[1:]
    first = rows[min(rows)]
    if above and len(first) == 1 and 0 not in first:  # the rest of a row that the page broke
        cell = next(iter(first.values()))
        begin, end = trimmed(text, cell.begin, cell.end)
        found.append(as_field(block, above, (begin, begin), begin, end))
    lead = [title, *line_over(outline, block, title)] if title else []
    return sorted([*lead, *found], key=lambda f: f.begin)


def _name_row(fields: Sequence[Block], text: str) -> Block | None:
    """The title of a form that names its card in its first row ("Dossier | Fietspaden"), with facts in the rows below it."""
    first, *rest = fields
    said = " ".join(text[first.begin : first.end].split())
    named = NAMES.fullmatch(fold(first.label).strip(" .:")) is not None and 0 < len(said) <= _NAME
    facts = {field_of(f.label) for f in rest} & FACTS
    return as_title(first, text, first.begin, first.end) if named and len(facts) > 1 else None


def _opening(outline: Outline, block: Block) -> list[Block]:
    """The title and fields of the first rows of a form at the foot of a page, which has its facts on the next one."""
    text = outline.pages[block.page - 1].text
    rows: dict[int, list[Cell]] = {}
    for cell in block.cells:
        if text[cell.begin : cell.end].strip():
            rows.setdefault(cell.row, []).append(cell)
    pairs = [row for _, row in sorted(rows.items()) if len(row) == 2]
    if len(pairs) < len(rows) or not pairs or len(pairs) > 4:
        return []
    fields = [_pair(block, text, *row) for row in pairs]
    first = fields[0]
    if not NAMES.fullmatch(fold(first.label).strip(" .:")) or not 0 < first.end - first.begin <= _NAME:
        return []
    if not all(names_other(f.label) or field_of(f.label) for f in fields[1:]):
        return []
    return [as_title(block, text, first.begin, first.end), *fields[1:]]


def _beside(block: Block, text: str, rows: dict[int, dict[int, Cell]]) -> list[Block]:
    found: list[Block] = []
    bar: Cell | None = None  # a label over the whole width, whose value is the row below it
    for number, row in sorted(rows.items()):
        columns = sorted(row)
        cell = row[columns[0]]
        if bar is not None and columns == [0] and not field_of(text[cell.begin : cell.end]):
            found.append(_pair(block, text, bar, cell))
            bar = None
            continue
        if columns == [0] and cell.columns > 1 and field_of(text[cell.begin : cell.end]):
            bar = cell
            continue
        bar = None
        if columns == [0] and cell.columns > 1 and len(text[cell.begin : cell.end].split()) < 6:
            continue  # a bar that heads the rows below it
        if columns == [1] and (found or number == min(rows)):  # goes on with the value above
            if found:
                cell, last = row[1], found[-1]
                found.append(
                    replace(
                        last, begin=cell.begin, end=trimmed(text, cell.begin, cell.end)[1], start=cell.begin
                    )
                )
            continue
        if number == max(rows) and columns == [0] and found and field_of(text[cell.begin : cell.end]):
            found.append(_pair(block, text, cell, cell._replace(begin=cell.end)))
            continue  # its value stands on the next page
        if len(columns) % 2 or not columns:
            return []
        for left, right in zip(columns[::2], columns[1::2], strict=True):
            found.append(_pair(block, text, row[left], row[right]))
    known = sum(bool(field_of(f.label)) for f in found)
    return found if known >= 0.5 * len(found) and not _has_label_for_value(found, text) else []


def _has_label_for_value(fields: Iterable[Block], text: str) -> bool:
    """Whether a label stands where a value should; "Regiogemeenten" is what panels say of who gives the order."""
    return any(
        field_of(said) and not _TOWNS.fullmatch(said)
        for f in fields
        if (said := " ".join(text[f.begin : f.end].split()))
    )


def _above(block: Block, text: str, rows: dict[int, dict[int, Cell]]) -> list[Block]:
    found: list[Block] = []
    numbers = sorted(rows)
    if numbers and any(
        NAMES.fullmatch(fold(text[c.begin : c.end]).strip(" .:")) for c in rows[numbers[0]].values()
    ):
        return []  # an overview, with a row for each card
    for first, second in zip(numbers[::2], numbers[1::2], strict=False):
        for column, cell in rows[first].items():
            if column in rows[second]:
                found.append(_pair(block, text, cell, rows[second][column]))
    known = sum(bool(field_of(f.label)) for f in found)
    even = len(numbers) % 2 == 0 and not _has_label_for_value(found, text)
    return found if even and known >= 0.5 * len(found) else []


def _pair(block: Block, text: str, label: Cell, value: Cell) -> Block:
    place = (label.begin, label.end)
    return as_field(block, text[label.begin : label.end], place, *trimmed(text, value.begin, value.end))


def _within(block: Block, text: str, rows: dict[int, dict[int, Cell]]) -> list[Block]:
    found: list[Block] = []
    for row in rows.values():
        for cell in row.values():
            said = text[cell.begin : cell.end]
            match = re.match(r"\s*([^\n:]{3,45}?)\s*(?::|\n)\s*(?=\S)", said)
            if match is None or not (field_of(match[1]) or names_other(match[1])):
                continue
            place = (cell.begin + match.start(1), cell.begin + match.end(1))
            found.append(as_field(block, match[1], place, *trimmed(text, cell.begin + match.end(), cell.end)))
    return found


def _is_sibling(outline: Outline, blocks: Sequence[Block], k: int) -> bool:
    """Whether a heading that names nothing known, or a mere status, is set as the label of a fact near it is."""
    head, label = blocks[k], outline.text(blocks[k])
    status = k + 1 < len(blocks) and is_status(label, outline.text(blocks[k + 1]))
    if (field_of(label) and not status) or len(label.split()) > 3:
        return False
    reach = _NEAR + (status or names_other(label)) * _NEAR
    near = [b for b in (*blocks[max(k - reach, 0) : k], *blocks[k + 1 : k + reach]) if b.kind == "heading"]
    facts = [b for b in near if field_of(outline.text(b)) in FACTS]
    return any(abs(b.size - head.size) < 0.3 and b.bold == head.bold and b.color == head.color for b in facts)


def _of_set_off(
    outline: Outline, blocks: Sequence[Block], changed: dict[int, list[Block]]
) -> dict[int, list[Block]]:
    """Labels that layout alone does not tell for headings: bold or in capitals but small, or each in a bar of its own.

    Everything below one, up to the next label or heading, is its value.
    """
    labels = [b for b in blocks if id(b) not in changed and _is_set_off(outline, b, blocks)]
    names = {field_of(outline.text(b)) for b in labels}
    if len(names & FACTS) < 2 and not ("trekkers" in names and len(names) > 2):
        return {}
    labels += [
        b for b in blocks if id(b) not in changed and any(_looks_like(outline, b, other) for other in labels)
    ]
    found: dict[int, list[Block]] = {}
    label: Block | None = None
    for block in blocks:
        if any(block is b for b in labels):
            label = block
            found[id(block)] = []
            continue
        if block.kind in ("heading", "field") or id(block) in changed:
            other = block.kind == "heading" and label is not None and block.group and label.group
            label = block if other and _only_in_frame(block, blocks) else None
            if label is block:
                found[id(block)] = []
            continue
        if label is None or block.kind not in ("paragraph", "item", "caption", "footnote", "table"):
            continue
        if label.group and block.group != label.group and _holds_value(label, blocks):
            label = None  # each label stands in a box with its value; this is another box
            continue
        higher = block.box.y1 < label.box.y0 and not (block.group and block.group == label.group)
        if block.kind == "table" or higher:  # the line over a title in the next column is no value of a panel
            label = None if higher else label
            continue
        place = (label.begin, label.end)
        found[id(block)] = [as_field(block, outline.text(label), place, block.begin, block.end)]
    told = {f.label_span for f in flat(found.values())}
    loose = [b for b in blocks if id(b) not in found and id(b) not in changed]
    for label in labels:
        place = (label.begin, label.end)
        if place not in told:  # the next column was read before what stands below the label
            for value in below(label, loose):
                found[id(value)] = [as_field(value, outline.text(label), place, value.begin, value.end)]
    return found


def _holds_value(label: Block, blocks: Sequence[Block]) -> bool:
    """Whether the frame that a label stands in holds what it is the label of."""
    return any(b.group == label.group and b is not label and b.box.y0 > label.box.y0 for b in blocks)


def _looks_like(outline: Outline, block: Block, label: Block) -> bool:
    """Whether a short line is set as a label is, though it names nothing that is known ("Kosten")."""
    text = outline.text(block)
    return (
        block.kind == label.kind
        and block.kind in ("paragraph", "caption")
        and (block.bold, block.color, bool(block.group)) == (label.bold, label.color, bool(label.group))
        and abs(block.size - label.size) < 0.3
        and (abs(block.box.x0 - label.box.x0) < 3 or abs(block.box.y0 - label.box.y0) < 2)
        and len(text.split()) <= 4
        and (block.bold or text.upper() == text)
    )


def _is_set_off(outline: Outline, block: Block, blocks: Sequence[Block]) -> bool:
    text = outline.text(block)
    drawn = block.start == block.begin and block.marker not in text[:1]
    icon = block.kind == "item" and (drawn or block.bold)  # a sign before a label, where lists have a bullet
    if (
        len(text) > 60
        or not (icon or block.kind in ("heading", "paragraph", "caption", "footnote"))
        or not field_of(text)
    ):
        return False
    if block.kind == "heading":
        return block.group > 0 and _only_in_frame(block, blocks)
    return block.bold or text.upper() == text


def _only_in_frame(block: Block, blocks: Sequence[Block]) -> bool:
    return sum(b.group == block.group for b in blocks) == 1


def _is_framed_value(blocks: Sequence[Block], head: Block, block: Block) -> bool:
    """Whether a text has a frame of its own right below its label: a rule under each value of a panel."""
    alone = block.group > 0 and sum(b.group == block.group for b in blocks) == 1
    near = 0 <= block.box.y0 - head.box.y1 < head.size and abs(block.box.x0 - head.box.x0) < 3
    return alone and near and head.group > 0


def _of_headings(
    outline: Outline, blocks: Sequence[Block], changed: dict[int, list[Block]], goes_on: bool = False
) -> dict[int, list[Block]]:
    """Small headings that name a fact ("Trekker", "Looptijd") with a short text below."""
    found: dict[int, list[Block]] = {}
    for k, head in enumerate(blocks):
        label = outline.text(head)
        after = outline.text(blocks[k + 1]) if k + 1 < len(blocks) else ""
        known = stated(label, after) in FACTS
        if head.kind != "heading" or id(head) in changed or not (known or _is_sibling(outline, blocks, k)):
            continue
        values: list[Block] = []
        for block in blocks[k + 1 :]:
            framed = block.group != head.group and not _is_framed_value(blocks, head, block)
            if block.kind not in ("paragraph", "item") or framed or id(block) in changed:
                break
            values.append(block)
        if values and sum(v.end - v.begin for v in values) <= _VALUE:
            place = (head.begin, head.end)
            found |= {id(v): [as_field(v, label, place, v.begin, v.end)] for v in values}
    fields = [f for each in found.values() for f in each]
    return found if is_panel(fields) or (goes_on and fields) else {}
