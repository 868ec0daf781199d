"""Numbered actions in boxes ("3) Actie 2027: ..."), with the chapter and aim ("Doel: ...") above them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ingest.model import Block, Outline
from ingest.records.common import Heading, Piece, cut, heading, joined, piece
from ingest.records.looptijden import is_term

# A tick box before the number is read as a loose x; l and t are mistaken for one another in scans ("Doet").
_ACTION = re.compile(
    r"^\s*(?:[xX☐☑☒□■✓]\s*)?(?:\(?(?P<number>\d{1,3})\s*[).:]\s*)?(?:actie|afspraak)"
    r"(?:\s+(?P<own>\d{1,3}))?(?:,?\s+\(?(?P<when>(?:in\s+)?20\d\d(?:\s*(?:[-–/]|t/m|en)\s*20\d\d)*)\)?)?\s*:\s+(?=\S)",
    re.I,
)
_HEAD = re.compile(
    r"^\s*(?:actie|afspraak|maatregel)\s+(?P<own>\d{1,3})(?:\s*[|,:–—(-]?\s*(?P<when>[^|()]{3,40}?)\)?)?\s*[:.]?\s*$",
    re.I,
)  # alone on its line, in the frame of its text
# Actions that open their paragraphs, counted on from the first ("Actie 3 (2027). ..."); at least `_SERIES` of them.
_LED = re.compile(
    r"^\s*(?P<number>(?!))?(?:actie|afspraak|maatregel)\s+(?P<own>\d{1,3})"
    r"(?:\s*\(?(?P<when>20\d\d(?:\s*(?:[-–/]|t/m|en)\s*20\d\d)*)\)?)?\s*[.:–-]\s+(?=(?-i:[A-ZÀ-Þ]))",
    re.I,
)
_SERIES = 3
_AIM = re.compile(r"^\s*doe[lt](?:stelling)?(?:\s+\d{1,2})?\s*:\s+(?=\S)", re.I)
_LOOSE = ("furniture", "contents", "tag", "footnote")
_ROWS = 1000  # rows of a table count as frames from this number
_NOTE = re.compile(r"^\s*(?:n\.?b\.?|let op|toelichting)\s*[:.]?\s+(?=\S)", re.I)


@dataclass(frozen=True, slots=True)
class Box:
    """One action: its number as printed, the years it names, its text, what it is under, a note below it."""

    number: Piece | None
    when: Piece | None
    text: Piece
    chapter: Heading | None
    aim: Piece | None
    note: Piece | None = None


def boxes(outline: Outline) -> list[Box]:
    """The boxed actions of a document in reading order."""
    out: list[Box] = []
    chapter: Heading | None = None
    aim: Piece | None = None
    aim_size = 0.0
    blocks = [part for b in outline.blocks if b.kind not in _LOOSE for part in _parts(outline, b)]
    led = _led(outline, blocks)
    k = 0
    while k < len(blocks):
        block = blocks[k]
        k += 1
        said = _aim(outline, block)
        if said is not None:
            aim, aim_size = said, block.size if block.kind == "heading" else 0.0
            continue
        if (alone := _alone(outline, block)) and block.group:
            parts = []
            while k < len(blocks) and _goes_on(outline, block, blocks[k]):
                parts.append(piece(outline, blocks[k]))
                k += 1
            if parts:
                own, when = _group(outline, block, alone, "own"), _group(outline, block, alone, "when")
                out.append(Box(own, when, joined(parts), chapter, aim))
                continue
        found = _ACTION.match(_whole(outline, block))
        if found and found.group("number") is None and not block.group:
            found = None
        found = found or led.get(id(block))
        if found is None:
            if block.kind == "heading" and not block.group:
                head = heading(outline, block)
                if _is_chapter(head, chapter):
                    chapter, aim = head, None
                elif block.size >= 0.95 * aim_size:
                    aim = None
            continue
        parts = [cut(outline, block, _start(block) + found.end(), block.end)]
        while id(block) not in led and k < len(blocks) and _goes_on(outline, block, blocks[k]):
            parts.append(piece(outline, blocks[k]))
            k += 1
        out.append(
            Box(
                _group(outline, block, found, "number") or _group(outline, block, found, "own"),
                _group(outline, block, found, "when"),
                joined(parts),
                chapter,
                aim,
                _note(outline, blocks, k, block),
            )
        )
    return out


def _alone(outline: Outline, block: Block) -> re.Match[str] | None:
    """A line that is nothing but the number of an action, with or without when it is ("Actie 4 | 2026-2027")."""
    found = _HEAD.match(_whole(outline, block))
    return found if found and (found["when"] is None or is_term(found["when"])) else None


def _led(outline: Outline, blocks: Sequence[Block]) -> dict[int, re.Match[str]]:
    """The paragraphs outside frames that open with a counted action, where they count on from the first."""
    loose = [b for b in blocks if b.kind == "paragraph" and not b.group]
    found = [(b, m) for b in loose if (m := _LED.match(_whole(outline, b)))]
    counted = [int(m["own"]) for _, m in found] == list(range(1, len(found) + 1))
    return {id(b): m for b, m in found} if counted and len(found) >= _SERIES else {}


def _parts(outline: Outline, block: Block) -> list[Block]:
    """A block as it is; of a table the rows that are actions, each as a box of its own."""
    if block.kind != "table":
        return [block]
    rows: dict[int, list[int]] = {}
    for cell in block.cells:
        rows.setdefault(cell.row, []).extend((cell.begin, cell.end))
    own = [
        replace(
            block,
            kind="paragraph",
            begin=min(ends),
            end=max(ends),
            start=min(ends),
            group=_ROWS + row,
            cells=(),
        )
        for row, ends in sorted(rows.items())
    ]
    found = [(part, _ACTION.match(_whole(outline, part))) for part in own]
    return [part for part, said in found if said and (said.group("number") or said.group("when"))]


def _is_chapter(head: Heading, before: Heading | None) -> bool:
    """A numbered chapter goes on until the next one of its size; without numbers every heading opens one."""
    return (
        before is None
        or before.number is None
        or head.number is not None
        or head.block.size > 0.92 * before.block.size
    )


def _start(block: Block) -> int:
    return block.start if block.start >= 0 else block.begin


def _whole(outline: Outline, block: Block) -> str:
    """A block's text with its list mark."""
    return outline.pages[block.page - 1].text[_start(block) : block.end]


def _group(outline: Outline, block: Block, found: re.Match[str], name: str) -> Piece | None:
    if not found.group(name):
        return None
    return cut(outline, block, _start(block) + found.start(name), _start(block) + found.end(name))


def _aim(outline: Outline, block: Block) -> Piece | None:
    if block.kind != "heading" and not (block.kind == "paragraph" and block.bold):
        return None
    found = _AIM.match(_whole(outline, block))
    return cut(outline, block, _start(block) + found.end(), block.end) if found else None


def _goes_on(outline: Outline, box: Block, block: Block) -> bool:
    same = block.group == box.group and box.group > 0 and block.page == box.page
    return same and block.kind in ("paragraph", "item") and not _ACTION.match(_whole(outline, block))


def _note(outline: Outline, blocks: Sequence[Block], k: int, box: Block) -> Piece | None:
    if k >= len(blocks) or blocks[k].page > box.page + 1 or blocks[k].kind != "paragraph":
        return None
    return piece(outline, blocks[k]) if _NOTE.match(_whole(outline, blocks[k])) else None
