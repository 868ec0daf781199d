"""Lines of a panel that open with their label ("Looptijd: 2024-2028"), loose or within the value of another label."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace

from ingest.model import Block, Outline, Page
from ingest.records.common import trimmed
from ingest.records.labels import field_of, is_role, names_other
from ingest.records.lists import drawn_lines
from ingest.records.names import FUNCTION
from ingest.records.panel_parts import FACTS, as_field, flat, is_panel

_LABEL = re.compile(r"(?:^|[|•·▪–—]\s+|\t)\s*(?P<label>[A-ZÀ-Þ][^:|\n]{2,45}?)\s*:(?:\s+(?=\S)|\s*$)")
_BARS = " |·•\n"  # what parts the fields of a strip
_OFFICE = re.compile(r"(?:wethouder|burgemeester|gedeputeerde|dijkgraaf)(?:s|n|\(s\))?", re.I)
_ASKED = re.compile(
    r"^\s*(?P<label>[A-ZÀ-Þ][^:|.?\n]{2,45}(?:\?|\.))\s+(?=[A-ZÀ-Þ0-9])"
)  # a question, then its answer


def runs(blocks: Sequence[Block]) -> list[list[Block]]:
    """Paragraphs and items that follow one another."""
    runs: list[list[Block]] = [[]]
    for block in blocks:
        if block.kind in ("paragraph", "item", "caption"):
            runs[-1].append(block)
        elif runs[-1]:
            runs.append([])
    return [run for run in runs if run]


def of_lines(
    outline: Outline, run: Sequence[Block], after: Block | None = None, beside: bool = False
) -> dict[int, list[Block]]:
    """The fields of lines that open with a known label; a line without one goes on with the field above.

    `after` is what follows the run; with `beside` the page has facts elsewhere, so that one line is enough.
    """
    changed: dict[int, list[Block]] = {}
    before_fact: Block | None = None
    opened: tuple[str, tuple[int, int], Block] | None = (
        None  # a label alone on its line, with what stands above
    )
    bare: set[int] = set()  # labels whose values follow below
    for block, below in itertools.pairwise([*run, after]):
        assert block is not None
        before_fact = block if below is not None and fact_of(outline, below) else None
        page = outline.pages[block.page - 1]
        found: list[tuple[str, int, int, int]] = []  # label, its begin and end, begin of its value
        for begin, end in _said_lines(page, block):
            asked = _ASKED.match(page.text[begin:end]) if begin == block.begin else None
            if asked and field_of(asked["label"]):
                place = (begin + asked.start("label"), begin + asked.end("label"))
                found.append((asked["label"], *place, begin + asked.end()))
                continue
            for match in _LABEL.finditer(page.text[begin:end]):
                opens = match.start("label") == len(match[0]) - len(match[0].lstrip()) and not match.start()
                short = opens and len(match["label"].split()) <= 4 and match.end() < len(page.text[begin:end])
                said = page.text[begin:end][match.end() :].lstrip()
                # "In 2028: ..." is a goal with its year, "Dorp: wethouder ..." somebody with their town
                short = short and not re.search(r"\d", match["label"]) and not FUNCTION.match(said)
                beside_one = short and (block is before_fact or (block is not run[0] and bool(changed)))
                if (beside and _OFFICE.fullmatch(match["label"])) or is_role(match["label"]):
                    continue  # "Wethouder: A. Bel" under the label of the trekkers
                if (
                    field_of(match["label"])
                    or names_other(match["label"])
                    or beside_one
                    or (found and opens and len(match["label"].split()) <= 4)
                ):
                    place = (begin + match.start("label"), begin + match.end("label"))
                    found.append((match["label"], *place, begin + match.end()))
        if found and not page.text[block.begin : found[0][1]].strip(" |•·"):
            stops = [place[1] for place in found[1:]] + [block.end]
            own: list[Block] = []
            for (label, begin, end, at), stop in zip(found, stops, strict=True):
                last = len(page.text[:stop].rstrip(" |•·▪–—\n\t")) if stop != block.end else stop
                first, last = trimmed(page.text, at, last)
                if first < last:
                    own.append(as_field(block, label, (begin, end), first, last))
            changed[id(block)] = own
            label, begin, end, _ = found[-1]
            opened = (label, (begin, end), block) if not own and field_of(label) in FACTS else None
        elif not found and opened and _listed_below(block, opened[2]):
            label, place, head = opened
            bare.add(id(head))
            changed[id(block)] = [as_field(block, label, place, block.begin, block.end)]
            opened = (label, place, block)
        elif (
            not found and (above := next(reversed(changed.values()), [])) and _right_below(block, run, above)
        ):
            changed[id(block)] = [
                as_field(block, above[-1].label, above[-1].label_span or (0, 0), block.begin, block.end)
            ]
    fields = flat(changed.values())
    led = changed.get(id(before_fact), []) if before_fact else []
    sure = all(field_of(f.label) or any(f is other for other in led) for f in fields)
    if not is_panel(fields) and not (beside and fields and sure):
        return {}
    return {key: each for key, each in changed.items() if each or key in bare}


def _said_lines(page: Page, block: Block) -> list[tuple[int, int]]:
    """The lines of a block; a strip of fields parted by bars is one, wherever it is broken."""
    strip = any(page.text.count(bar, block.begin, block.end) > 1 for bar in (" | ", " · ", " • "))
    return [(block.begin, block.end)] if strip else drawn_lines(page, block.begin, block.end)


def fact_of(outline: Outline, block: Block) -> str:
    """The fact that a block is, or opens with, the label of; empty for other blocks."""
    text = outline.text(block)
    match = _LABEL.match(text)
    own = field_of(text) if block.kind == "heading" and len(text) < 60 else ""
    name = own or (field_of(match["label"]) if match else "")
    return name if name in FACTS else ""


def _listed_below(block: Block, above: Block) -> bool:
    """Whether an item of a list stands right below a label, or below the item before it."""
    near = -0.5 * block.size < block.box.y0 - above.box.y1 < 0.8 * block.size
    return (
        block.kind == "item" and block.page == above.page and near and abs(block.box.x0 - above.box.x0) < 40
    )


def listed_values(outline: Outline, blocks: Sequence[Block]) -> dict[int, list[Block]]:
    """The items of lists below a field that ends in a label of its own without a value ("..., Dorp | Trekkers:")."""
    out: dict[int, list[Block]] = {}
    opened: tuple[str, tuple[int, int], Block] | None = None
    for block in blocks:
        if opened and _listed_below(block, opened[2]):
            label, place, _ = opened
            out[id(block)] = [as_field(block, label, place, block.begin, block.end)]
            opened = (label, place, block)
            continue
        opened = None
        if block.kind == "field":
            page = outline.pages[block.page - 1]
            begin, end = drawn_lines(page, block.begin, block.end)[-1]
            match = _LABEL.fullmatch(page.text[begin:end])
            if match and begin > block.begin and field_of(match["label"]) in FACTS:
                place = (begin + match.start("label"), begin + match.end("label"))
                opened = (match["label"], place, block)
    return out


def _right_below(block: Block, run: Sequence[Block], fields: Sequence[Block]) -> bool:
    """Whether a block goes on with the last line above it: no more than a line's space between, at the same edge."""
    at = next(k for k, b in enumerate(run) if b is block)
    before = run[at - 1]
    return (
        at > 0
        and block.kind == "paragraph"
        and before.page == block.page
        and fields[-1].box == before.box
        and abs(block.box.x0 - before.box.x0) < 3
        and -0.5 * block.size < block.box.y0 - before.box.y1 < 0.35 * block.size
    )


def parted(outline: Outline, block: Block) -> list[Block]:
    """A field whose value runs on into lines with labels of their own: one field for each."""
    page = outline.pages[block.page - 1]
    wrapped = re.match(r"([a-zà-ÿ][^:\n]{1,40}):\s+(?=\S)", page.text[block.begin : block.end])
    whole = field_of(f"{block.label} {wrapped[1]}") if wrapped else ""
    goes_on = whole in FACTS and (whole != field_of(block.label) or bool(wrapped and field_of(wrapped[1])))
    if wrapped and goes_on and block.label_span:
        place = (min(block.label_span[0], block.begin), block.begin + wrapped.end(1))
        label = f"{block.label} {wrapped[1]}"
        return [as_field(block, label, place, block.begin + wrapped.end(), block.end)]
    found = _in_one_strip(page.text, block)
    for begin, end in drawn_lines(page, block.begin, block.end) if not found else ():
        match = _LABEL.match(page.text[begin:end])
        opens = match is not None and (begin > block.begin or field_of(match["label"]) in FACTS)
        other = match is not None and begin > block.begin and names_other(match["label"])
        if match and opens and (field_of(match["label"]) or other):
            place = (begin + match.start("label"), begin + match.end("label"))
            found.append((match["label"], place, begin + match.end()))
    if not found:
        return [block]
    stops = [place[0] for _, place, _ in found[1:]] + [block.end]
    before = page.text[block.begin : max(found[0][1][0], block.begin)].rstrip(_BARS)
    first = replace(block, end=block.begin + len(before))
    stops = [stop if stop == block.end else len(page.text[:stop].rstrip(_BARS)) for stop in stops]
    spans = [trimmed(page.text, at, stop) for (_, _, at), stop in zip(found, stops, strict=True)]
    return [
        *([first] if first.begin < first.end else []),
        *(
            as_field(block, label, place, *span)
            for (label, place, _), span in zip(found, spans, strict=True)
            if span[0] < span[1]
        ),
    ]


def _in_one_strip(text: str, block: Block) -> list[tuple[str, tuple[int, int], int]]:
    """The labels of a value that goes on behind bars ("12 maanden | Trekker: A. Bel | Status: loopt"), of which two
    are known: label, its place, and where its value begins.
    """
    found = [
        (" ".join(match[1].split()), match.span(1), match.end())
        for match in re.compile(r"[|·•]\s+([A-ZÀ-Þ][^:|·•]{2,45}?)\s*:\s+(?=\S)").finditer(
            text, block.begin, block.end
        )
    ]
    return found if sum(bool(field_of(label)) for label, _, _ in found) > 1 else []


def of_run_in(
    outline: Outline, blocks: Sequence[Block], changed: dict[int, list[Block]]
) -> dict[int, list[Block]]:
    """Where labels stand in the lines of a panel: further values that open with one of their own ("Budget: ...")."""
    out: dict[int, list[Block]] = {}
    for before, block in itertools.pairwise(b for b in blocks if b.kind == "field"):
        match = _LABEL.match(outline.text(block))
        if (
            match
            and id(block) not in changed
            and block.label_span == before.label_span
            and field_of(block.label) in FACTS - {"trekkers"}
            and len(match["label"].split()) <= 3
        ):
            place = (block.begin + match.start("label"), block.begin + match.end("label"))
            out[id(block)] = [as_field(block, match["label"], place, block.begin + match.end(), block.end)]
    return out
